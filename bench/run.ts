/** `npm run bench`: whole processes side by side with a baseline or a peer in the same run, each beside its budget. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Measured, measure } from './measure.js'
import { installBandit } from './peers.js'
import { makeLargeTree, makePythonTree } from './workloads.js'

const CLI = 'dist/cli/index.js'
const EXAMPLE = 'examples/support-chatbot'
const node = process.execPath
const work = mkdtempSync(join(tmpdir(), 'ai-trust-bench-'))

function show(what: string, figure: string, budget: string): void {
  console.log(`${what.padEnd(52)} ${figure.padEnd(42)} budget: ${budget}`)
}

const seconds = (measured: Measured) => `${measured.seconds.toFixed(2)} s`
const memory = (measured: Measured) => `${Math.round((measured.memory ?? 0) / 1024 / 1024)} MB`
const check = (folder: string, ...flags: readonly string[]) => [CLI, 'check', folder, '--format', 'json', ...flags]

try {
  const bare = measure(node, ['-e', '0'], 9)
  const version = measure(node, [CLI, '--version'], 9)
  show(
    '--version',
    `${(version.seconds / bare.seconds).toFixed(2)} × node -e 0 (${(version.seconds * 1000).toFixed(0)} ms)`,
    '≤ 2 ×',
  )

  const plain = join(work, 'plain.yml')
  writeFileSync(plain, 'version: 1\n')
  const cache = { XDG_CACHE_HOME: join(work, 'cache') }
  const without = measure(node, check(EXAMPLE, '--policy', plain), 5, cache)
  show(
    'main job without its own Rego',
    `${seconds(without)} = ${(without.seconds / bare.seconds).toFixed(0)} × node -e 0, ${memory(without)}`,
    '≤ 1.5 s',
  )
  const cold = measure(node, check(EXAMPLE, '--no-cache'), 3, cache)
  show(
    'main job, its own Rego compiled',
    `${seconds(cold)} = ${(cold.seconds / without.seconds).toFixed(1)} × without, ${memory(cold)}`,
    '≤ 4 s',
  )
  const warm = measure(node, check(EXAMPLE), 5, cache)
  show(
    'main job, its own Rego from the cache',
    `${seconds(warm)} = ${(warm.seconds / without.seconds).toFixed(1)} × without`,
    '≤ 1.5 s',
  )

  const python = join(work, 'python')
  makePythonTree(python, 2800, 50 * 1024 * 1024)
  const scanned = measure(node, check(python), 3, cache)
  show('50 MB of Python in 2,800 files', `${seconds(scanned)}, ${memory(scanned)}`, '≤ 2.5 s, ≤ 350 MB')
  const bandit = installBandit()
  if ('missing' in bandit) show('  against bandit', `not measured: ${bandit.missing}`, '≥ 20 × faster')
  else {
    const peer = measure(bandit.path, ['-q', '-r', python, '-f', 'json', '-o', join(work, 'bandit.json')], 1, {}, false)
    show(
      '  against bandit on the same tree',
      `${(peer.seconds / scanned.seconds).toFixed(0)} × faster (bandit ${seconds(peer)})`,
      '≥ 20 ×',
    )
  }
  rmSync(python, { recursive: true })

  const large = join(work, 'large')
  makeLargeTree(large, 10_000, 100 * 1024 * 1024)
  const tenth = measure(node, check(large), 1, cache, false)
  rmSync(large, { recursive: true })
  makeLargeTree(large, 100_000, 1024 * 1024 * 1024)
  const whole = measure(node, check(large), 1, cache, false)
  show(
    '100,000 files, 1 GB',
    `${seconds(whole)}, ${memory(whole)}, ${(whole.seconds / tenth.seconds).toFixed(1)} × a tenth of it`,
    '≤ 30 s, ≤ 600 MB, linear',
  )

  for (const entry of readdirSync('dist', { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    const size = readdirSync(join('dist', entry.name))
      .filter((name) => name.endsWith('.js'))
      .reduce((sum, name) => sum + statSync(join('dist', entry.name, name)).size, 0)
    show(`JavaScript of ${entry.name}`, `${(size / 1024 / 1024).toFixed(2)} MB`, '≤ 3 MB')
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
if (spawnSync('git', ['--version']).status !== 0) console.log('git is missing: trees were walked')
