import { existsSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals'
import { policyCommand } from '../../src/cli/policy.js'
import { type RegoCompiler, startCompiler } from '../../src/policy/compiler.js'
import { folderOf, houseFolder, inputSchema, LIB, RES_01, RES_01_TEST } from '../policy/sample.js'

let rego: RegoCompiler
beforeAll(async () => {
  rego = await startCompiler()
})
afterAll(() => rego.close())
afterEach(() => {
  jest.restoreAllMocks()
})

const shipped = () => ({
  kit: { capabilities: null, schema: inputSchema(), lib: [{ path: 'lib/facts.rego', text: LIB, trusted: true }] },
  data: { tables: { names: ['a'] } },
})

async function run(...args: readonly string[]) {
  let [out, err] = ['', '']
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text)
    return true
  })
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += String(text)
    return true
  })
  const code = await policyCommand(args, { shipped, start: async () => ({ ...rego, close: async () => undefined }) })
  jest.restoreAllMocks()
  return { code, out, err }
}

const custom = (text: string) => text.replaceAll('aitrust.controls', 'custom.controls').replace('RES-01', 'ACME-01')
const good = { 'res.rego': custom(RES_01), 'res_test.rego': custom(RES_01_TEST) }

test('check: our layout, and a folder of custom policies', async () => {
  expect(await run('check', houseFolder())).toMatchObject({
    code: 0,
    out: '',
    err: expect.stringContaining('5 files, no mistakes\n'),
  })
  expect(await run('check', folderOf(good))).toMatchObject({
    code: 0,
    out: '',
    err: expect.stringContaining('2 files, no mistakes\n'),
  })
})

test('check: all mistakes at their places, exit 2', async () => {
  const folder = folderOf({
    ...good,
    'b.rego': 'package other\n\na if input.fatcs\n',
    'c.rego': 'package custom.lib.c\n\nx {',
  })
  const { code, out, err } = await run('check', folder)
  expect(code).toBe(2)
  expect(out.split('\n')).toEqual([
    `${folder}/b.rego:1:1: other is not allowed here: packages begin with custom.controls or custom.lib`,
    `${folder}/c.rego:3:3: unexpected eof token`,
    '',
  ])
  expect(err).toContain('2 mistakes\n')
})

test('check: mistakes in tests', async () => {
  const folder = folderOf({ ...good, 'b_test.rego': 'package custom.controls.b_test\n\ntest_b if input.fatcs\n' })
  const { code, out } = await run('check', folder)
  expect([code, out.split(': ', 1)[0]]).toEqual([2, `${folder}/b_test.rego:3:17`])
})

test('check --formatted', async () => {
  const folder = folderOf({ 'a.rego': 'package custom.lib.a\n\nx := 1\ny:=2\n' })
  const { code, out } = await run('check', folder, '--formatted')
  expect([code, out]).toEqual([2, `${folder}/a.rego:4:1: not as \`opa fmt\` writes it\n`])
})

test('test: passes with coverage, fails with the reason', async () => {
  const passed = await run('test', folderOf(good), '--coverage')
  expect(passed.code).toBe(0)
  expect(passed.out).toContain('res.rego: no test reaches lines 21, 37, 38\n')
  expect(passed.out).toMatch(/tests reach \d+ % of lines\n2 of 2 tests passed\n$/)

  const folder = folderOf({ ...good, 'res_test.rego': custom(RES_01_TEST).replace('== 1', '== 2') })
  const failed = await run('test', folder)
  expect(failed.code).toBe(1)
  expect(failed.out).toContain(`${folder}/res_test.rego:9:1: custom.controls.res_01_test.test_unsafe_load failed\n`)
  expect(failed.out).toContain('count(res_01.findings) == 2')
  expect(failed.out).toContain('1 of 2 tests passed\n')
})

test('test: no tests', async () => {
  const { code, err } = await run('test', folderOf({ 'res.rego': custom(RES_01) }))
  expect(code).toBe(2)
  expect(err).toContain('holds no tests')
})

test('build: writes the module, replacing a link rather than following it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ai-trust-out-'))
  writeFileSync(join(folder, 'precious'), 'precious')
  symlinkSync(join(folder, 'precious'), join(folder, 'policy.wasm'))
  const { code, out } = await run('build', folderOf(good), '--output', join(folder, 'policy.wasm'))
  expect(code).toBe(0)
  expect(out).toMatch(/policy\.wasm: 1 control, \d+ bytes\n$/)
  expect(readFileSync(join(folder, 'policy.wasm')).subarray(0, 4)).toEqual(Buffer.from('\0asm'))
  expect(readFileSync(join(folder, 'precious'), 'utf8')).toBe('precious')
  expect((await run('build', folderOf(good), '--output', join(folder, 'no/such'))).code).toBe(2)
  expect(existsSync(join(folder, 'no'))).toBe(false)
})

test('wrong use', async () => {
  for (const args of [[], ['lint', '.'], ['check'], ['check', 'a', 'b'], ['check', '.', '--fix'], ['\x1b[31m']]) {
    const { code, err, out } = await run(...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('usage: ai-trust policy check DIR')
    expect(err).not.toContain('\x1b')
  }
  const empty = await run('check', folderOf({}))
  expect(empty.code).toBe(2)
  expect(empty.out).toContain('no Rego in this folder')
  const missing = await run('check', join(tmpdir(), 'nowhere-at-all'))
  expect([missing.code, missing.out]).toEqual([2, `${join(tmpdir(), 'nowhere-at-all')}: cannot be read: ENOENT\n`])
})

test('names that try to steer the terminal', async () => {
  const folder = folderOf({ 'a\x1b[31m\n::error::.rego': 'package custom.lib.a\n\nx := y\n' })
  const { code, out } = await run('check', folder)
  expect(code).toBe(2)
  expect(out).toBe(`${folder}/a\\u{1b}[31m\\u{a}::error::.rego:3:6: var y is unsafe\n`)
})
