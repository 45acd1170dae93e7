/** Builds dist/: bundles of the entries and the compiled policies; `--check` rebuilds beside it and compares every byte. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { writeGenerated } from './generated.js'

const ENTRIES = { action: 'lib/action/index.js', cli: 'lib/cli/index.js', worker: 'lib/worker.js' }

execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
const files = new Map<string, Uint8Array>()
const expected = new Set<string>()
for (const [name, entry] of Object.entries(ENTRIES)) {
  const out = mkdtempSync(join(tmpdir(), 'dist-'))
  execFileSync(process.execPath, ['node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', entry, '-o', out, '--quiet'])
  for (const path of filesBelow(out)) files.set(join('dist', name, relative(out, path)), readFileSync(path))
  rmSync(out, { recursive: true })
  for (const path of files.keys()) expected.add(path)
  const folder = join('dist', name)
  for (const path of existing(folder)) {
    if (expected.has(path)) continue
    if (process.argv.includes('--check')) {
      console.error(`${path} is not built from anything: npm run build`)
      process.exitCode = 1
    } else rmSync(path)
  }
}
writeGenerated(files)

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort()
}

function existing(folder: string): string[] {
  try {
    return filesBelow(folder)
  } catch {
    return [] // not built yet
  }
}
