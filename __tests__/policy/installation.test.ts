import { execFileSync } from 'node:child_process'
import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { folderOf } from './sample.js'

const ASK = `
import { startCompiler } from './src/policy/compiler.js'
const compiler = await startCompiler().catch((error) => ({ capabilities: () => Promise.reject(error), close() {} }))
console.log(await compiler.capabilities().then((answer) => answer.version, (error) => error.message))
await compiler.close()`

/** Asks the compiler in an installation of its own, whose shipped files may be other ones. */
function ask(shipped: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = folderOf({ 'package.json': '{"type":"module"}', 'ask.js': ASK, 'dist/keep': '' })
  cpSync('build/src', join(folder, 'src'), { recursive: true })
  for (const [name, bytes] of Object.entries(shipped)) writeFileSync(join(folder, 'dist', name), bytes)
  return execFileSync(process.execPath, ['ask.js'], { cwd: folder, encoding: 'utf8' }).trim()
}

test('a module that is not the pinned one is refused before it is started', () => {
  const other = brotliCompressSync(Buffer.from([0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0]))
  expect(ask({ 'rego.wasm.br': other, 'wasm_exec.js': '' })).toMatch(
    /^the Rego compiler failed: rego\.wasm\.br is not the file that this version was made with \(sha256 [0-9a-f]{64}\)$/,
  )
})

test('what unpacks to far more than a module is not unpacked', () => {
  const bomb = brotliCompressSync(Buffer.alloc(100 * 1024 * 1024), { params: { 1: 1 } })
  expect(ask({ 'rego.wasm.br': bomb, 'wasm_exec.js': '' })).toMatch(/^the Rego compiler failed: /)
})

test('an installation without the module says so', () => {
  expect(ask({})).toMatch(/rego\.wasm\.br is not beside the program$/)
})
