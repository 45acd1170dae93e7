/** Compiles policies/ into dist/ and regenerates policies/capabilities.json; `--check` fails when they differ on disk. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { compileHouse, readHouse, revisionOf } from '../src/policy/bundle.js'
import { startCompiler } from '../src/policy/compiler.js'
import { recordOf } from '../src/policy/narrow.js'

const CAPABILITIES = 'policies/capabilities.json'

const compiler = await startCompiler()
const outputs = new Map<string, Uint8Array>()
try {
  // First, as what follows is compiled under them. An empty allow_net keeps any OPA from asking the network.
  const { capabilities } = await compiler.capabilities()
  const text = `${JSON.stringify({ ...recordOf(capabilities), allow_net: [] }, null, 1)}\n`
  outputs.set(CAPABILITIES, Buffer.from(text))
  if (!process.argv.includes('--check')) write(CAPABILITIES, Buffer.from(text))

  const house = readHouse('policies', 'policies')
  const { bundle, problems } = await compileHouse(compiler, house, revisionOf(readFileSync('package.json', 'utf8')))
  for (const { path, line, column, message } of problems) console.error(`${path}:${line}:${column}: ${message}`)
  if (bundle === null) process.exitCode = 1
  else for (const [name, bytes] of Object.entries(bundle.outputs)) outputs.set(`dist/${name}`, bytes)
} finally {
  await compiler.close()
}

const differing = [...outputs].filter(([path, bytes]) => !same(path, bytes))
if (process.argv.includes('--check')) {
  for (const [path] of differing) console.error(`${path} is not what policies/ gives: npm run bundle`)
  if (differing.length > 0) process.exitCode = 1
} else for (const [path, bytes] of differing) write(path, bytes)

function same(path: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(path).equals(bytes)
  } catch {
    return false
  }
}

function write(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
}
