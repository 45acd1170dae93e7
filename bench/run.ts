/** `npm run bench`: whole processes beside a baseline or a peer in the same run, each figure beside its budget. */
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Command, compare, type Measured, measure } from './measure.js'
import { installBandit } from './peers.js'
import { countOver, type Figure, megabytes, seconds, show, showMissing, times } from './table.js'
import { appendTo, commitAll, makeLargeTree, makePythonTree } from './workloads.js'

const CLI = 'dist/cli/index.js'
const EXAMPLE = 'examples/support-chatbot'
const MIB = 1024 * 1024
const NOTHING: Command = { args: ['-e', '0'] }
const work = mkdtempSync(join(tmpdir(), 'ai-trust-bench-'))

const check = (folder: string, ...flags: readonly string[]): Command => ({
  args: [CLI, 'check', folder, '--format', 'json', ...flags],
  environment: { XDG_CACHE_HOME: join(work, 'cache') },
})
const cpu = (measured: Measured): Figure => ({
  value: measured.cpu ?? 0,
  text: `${(measured.cpu ?? 0).toFixed(2)} s of CPU`,
})

function start(): void {
  const { a, ratio } = compare({ args: [CLI, '--version'] }, NOTHING, 15)
  show('--version', [times(ratio, 'node -e 0', 2), seconds(a.seconds)])
}

function example(): void {
  const plain = join(work, 'plain.yml')
  writeFileSync(plain, 'version: 1\n')
  const without = check(EXAMPLE, '--policy', plain)
  const bare = compare(without, NOTHING, 5)
  show('main job without own Rego', [
    seconds(bare.a.seconds, 1.5),
    times(bare.ratio, 'node -e 0'),
    cpu(bare.a),
    megabytes(bare.a.memory),
  ])
  const cold = compare(check(EXAMPLE, '--no-cache'), without, 5)
  show('main job, own Rego compiled', [
    seconds(cold.a.seconds, 4),
    times(cold.ratio, 'without'),
    cpu(cold.a),
    megabytes(cold.a.memory),
  ])
  const cached = compare(check(EXAMPLE), without, 5)
  show('main job, own Rego from the cache', [
    seconds(cached.a.seconds, 1.5),
    times(cached.ratio, 'without'),
    cpu(cached.a),
  ])
}

function python(): void {
  const folder = join(work, 'python')
  makePythonTree(folder, 2800, 50 * MIB)
  const scanned = measure(check(folder), 5)
  show('50 MB of Python in 2,800 files', [seconds(scanned.seconds, 2.5), cpu(scanned), megabytes(scanned.memory, 350)])
  const bandit = installBandit()
  if ('missing' in bandit) showMissing('  against bandit', bandit.missing)
  else {
    const args = ['-q', '-r', folder, '-f', 'json', '-o', join(work, 'bandit.json')]
    const peer = measure({ program: bandit.path, args }, 1, true)
    const beside = measure(check(folder), 1, true)
    const faster = peer.seconds / beside.seconds
    show('  against bandit', [
      { value: faster, text: `${faster.toFixed(0)} × faster`, least: 20 },
      seconds(peer.seconds),
    ])
  }
  rmSync(folder, { recursive: true })
}

function pullRequest(): void {
  const folder = join(work, 'pull-request')
  const paths = makePythonTree(folder, 3000, 30 * MIB)
  commitAll(folder)
  appendTo(folder, paths.slice(0, 5), '\n\ndef added(value):\n    return value\n')
  const { a, b, ratio } = compare(check(folder, '--base', 'HEAD'), check(folder), 5)
  show('--base, 5 of 3,000 files changed', [times(ratio, 'head alone', 1.3), seconds(a.seconds), seconds(b.seconds)])
  rmSync(folder, { recursive: true })
}

function large(): void {
  const folder = join(work, 'large')
  makeLargeTree(folder, 10_000, 100 * MIB)
  const tenth = measure(check(folder), 3)
  rmSync(folder, { recursive: true })
  makeLargeTree(folder, 100_000, 1000 * MIB)
  const judge = (what: string) => {
    const whole = measure(check(folder), 1, true)
    // What starts costs both the same: linear is at most ten times, with a little for noise.
    const linear = times(whole.seconds / tenth.seconds, 'a tenth of it', 11)
    show(what, [seconds(whole.seconds, 30), cpu(whole), megabytes(whole.memory, 600), linear])
  }
  judge('100,000 files, 1 GB, a folder')
  commitAll(folder)
  judge('100,000 files, 1 GB, a repository')
  rmSync(folder, { recursive: true })
}

function shipped(): void {
  for (const entry of readdirSync('dist', { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    const files = readdirSync(join('dist', entry.name)).filter((name) => name.endsWith('.js'))
    const size = files.reduce((sum, name) => sum + statSync(join('dist', entry.name, name)).size, 0)
    show(`JavaScript of ${entry.name}`, [megabytes(size, 3)])
  }
}

const load = () => loadavg()[0]?.toFixed(1) ?? '?'
console.log(`Node ${process.version}, ${cpus().length} cores, load ${load()} at the start; medians, from start to exit`)
try {
  for (const part of [start, example, python, pullRequest, large, shipped]) part()
} finally {
  rmSync(work, { recursive: true, force: true })
}
console.log(`load ${load()} at the end; ${countOver()} figures over budget`)
