import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { loadPolicy } from '@open-policy-agent/opa-wasm'
import { type RegoCompiler, startCompiler } from '../../src/policy/compiler.js'
import { DATA_ROOTS } from '../../src/policy/kit.js'
import { listOf, numberOf, recordOf, stringOf } from '../../src/policy/narrow.js'
import { CONTEXT, GDL_02, inputSchema, LIB, RES_01, RES_01_TEST } from './sample.js'

let rego: RegoCompiler
beforeAll(async () => {
  rego = await startCompiler()
})
afterAll(() => rego.close())

const files = [
  { path: 'lib/facts.rego', text: LIB },
  { path: 'context.rego', text: CONTEXT },
  { path: 'res_01.rego', text: RES_01 },
  { path: 'res_01_test.rego', text: RES_01_TEST },
  { path: 'gdl_02.rego', text: GDL_02 },
]
const packages = ['aitrust.context', 'aitrust.controls.res_01', 'aitrust.controls.gdl_02']
const entrypoints = packages.map((name) => name.replaceAll('.', '/'))
const request = { files, schema: inputSchema(), strict: true, roots: DATA_ROOTS, entrypoints }

const SPRINTF = {
  args: [{ type: 'string' }, { type: 'array', dynamic: { type: 'any' } }],
  result: { type: 'string' },
  type: 'function',
}

/** Sets come in another order from the module. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  )
}

function fact(n: number): unknown {
  const at = { path: `src/${n}.py`, line: n + 1, column: 1, end_line: n + 1, end_column: 20 }
  const state = n % 2 === 0 ? 'unsafe' : 'safe'
  return { id: `f${n}`, kind: n % 3 === 0 ? 'L02' : 'L01', state, symbol: 'torch.load', subject: `é😀${n}.pt`, at }
}

/** What a module asks of its host, as it says itself. */
async function hostBuiltins(wasm: Uint8Array): Promise<string> {
  const memory = new WebAssembly.Memory({ initial: 16 })
  const none = () => 0
  const builtins = Object.fromEntries([0, 1, 2, 3, 4].map((n) => [`opa_builtin${n}`, none]))
  const env = { memory, opa_abort: none, opa_println: none, ...builtins }
  const { instance } = await WebAssembly.instantiate(wasm, { env })
  const call = (name: string, ...args: readonly unknown[]): unknown => {
    const exported = instance.exports[name]
    return typeof exported === 'function' ? exported(...args) : null
  }
  const start = numberOf(call('opa_json_dump', call('builtins')))
  const bytes = new Uint8Array(memory.buffer)
  return new TextDecoder().decode(bytes.slice(start, bytes.indexOf(0, start)))
}

describe('the compiled module', () => {
  test('is the same for the same sources, whatever their order', async () => {
    const first = await rego.build(request)
    const second = await rego.build({ ...request, files: [...files].reverse() })
    expect(first.problems).toEqual([])
    expect(first.wasm).not.toBeNull()
    expect(Buffer.from(first.wasm ?? []).equals(second.wasm ?? Buffer.from('x'))).toBe(true)
  })

  test('answers as OPA does', async () => {
    const { wasm } = await rego.build(request)
    const policy = await loadPolicy(Buffer.from(wasm ?? []))
    expect(Object.keys(policy.entrypoints).sort()).toEqual([...entrypoints].sort())
    const data = { tables: { formats: [{ name: 'pickle' }] }, config: { parameters: { limit: 2 } } }
    policy.setData(data)
    const system = { name: null, kind: 'none', profile: { level: 'critical' } }
    const inputs = [
      { facts: [], context: { system } },
      { facts: Array.from({ length: 20 }, (_, n) => fact(n)), context: { system: { ...system, kind: 'application' } } },
    ]
    const queries = packages.map((name) => `data.${name}`)
    const { results } = await rego.evaluate({ files, data, queries, inputs })
    inputs.forEach((input, row) => {
      entrypoints.forEach((entrypoint, column) => {
        const answer: unknown = policy.evaluate(input, entrypoint)
        const expected = results[row]?.[column]
        expect(expected?.defined).toBe(true)
        expect(sorted(recordOf(listOf(answer)[0])['result'])).toEqual(sorted(expected?.value))
      })
    })
  })

  test('problems give no module, and a banned builtin is one', async () => {
    const bad = { path: 'b.rego', text: 'package aitrust.controls.b\n\na := time.now_ns()\n' }
    const { wasm, problems } = await rego.build({ ...request, files: [...files, bad] })
    expect(wasm).toBeNull()
    expect(problems.map(({ path, line, column, message }) => [path, line, column, message])).toEqual([
      ['b.rego', 3, 6, 'undefined function time.now_ns'],
    ])
  })
})

describe('capabilities', () => {
  test('policies/capabilities.json is what the compiler gives', async () => {
    const { capabilities } = await rego.capabilities()
    const committed: unknown = JSON.parse(readFileSync('policies/capabilities.json', 'utf8'))
    expect(committed).toEqual({ ...recordOf(capabilities), allow_net: [] })
  })

  test('every builtin runs in the module without help of the host', async () => {
    const { capabilities } = await rego.capabilities()
    // Infix operators are called by their sign; the others are written in or erased when the module is built.
    const erased = /^(assign|eq|print|internal\..*|rego\.metadata\..*)$/
    const calls = listOf(recordOf(capabilities)['builtins']).flatMap((builtin) => {
      const { name, decl, infix } = recordOf(builtin)
      if (erased.test(stringOf(name))) return []
      const args = listOf(recordOf(decl)['args']).map((_, index) => `input.x[${index}]`)
      const sign = stringOf(infix)
      if (name === 'internal.member_2') return ['input.x[0] in input.x[1]']
      return [sign === '' ? `${stringOf(name)}(${args.join(', ')})` : `${args[0]} ${sign} ${args[1]}`]
    })
    expect(calls.length).toBeGreaterThan(80)
    const rules = [...calls, '$"a {input.x} b"', 'input.x in input.y', '[a | some a, b in input.y; b == input.x]']
    const text = `package a\n\n${rules.map((call, index) => `r${index} := ${call}`).join('\n\n')}\n`
    const { wasm, problems } = await rego.build({ files: [{ path: 'a.rego', text }], entrypoints: ['a'] })
    expect(problems).toEqual([])
    // The SDK has a few functions of its own, so evaluating would not show what the module asks of its host.
    expect(await hostBuiltins(wasm ?? new Uint8Array())).toBe('{}')
  })

  test('a builtin of the host would be seen', async () => {
    const text = 'package a\n\nx := sprintf("%v", input.x)\n'
    const ours = recordOf((await rego.capabilities()).capabilities)
    const capabilities = { ...ours, builtins: [...listOf(ours['builtins']), { name: 'sprintf', decl: SPRINTF }] }
    const { wasm } = await rego.build({ files: [{ path: 'a.rego', text }], capabilities, entrypoints: ['a'] })
    expect(await hostBuiltins(wasm ?? new Uint8Array())).toContain('sprintf')
  })

  test('template strings give in the module what they give in OPA', async () => {
    const text =
      'package a\n\nx := $"{input.s}: {input.n} {input.missing} {[1, "two", {"k": null}]} {{1}} \\{ {true}"\n'
    const source = { path: 'a.rego', text }
    const input = { s: 'é😀\n"', n: 1.5 }
    const { wasm } = await rego.build({ files: [source], entrypoints: ['a'] })
    const policy = await loadPolicy(Buffer.from(wasm ?? []))
    const answer: unknown = policy.evaluate(input, 'a')
    const { results } = await rego.evaluate({ files: [source], queries: ['data.a'], inputs: [input] })
    expect(recordOf(listOf(answer)[0])['result']).toEqual(results[0]?.[0]?.value)
  })
})
