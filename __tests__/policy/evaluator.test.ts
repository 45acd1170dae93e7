/** A control that throws, loops, eats memory or answers something else costs itself alone. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type RegoCompiler, startCompiler } from '../../src/policy/compiler.js'
import { compileCustom } from '../../src/policy/custom.js'
import type { ControlEvaluation } from '../../src/policy/evaluation.js'
import { startEvaluator } from '../../src/policy/evaluator.js'
import { loadShippedPolicies, withParameters } from '../../src/policy/shipped.js'
import { CONTROLS, customControl } from './hostile.js'
import { emptyInput } from './inputs.js'

let compiler: RegoCompiler
const errors = new Map<string, ControlEvaluation>()
let took = 0

beforeAll(async () => {
  compiler = await startCompiler()
  const files = Object.entries(CONTROLS).map(([name, body], index) => ({
    path: `policies/${name}.rego`,
    text: customControl(index + 1, name, body),
  }))
  const custom = await compileCustom(files, { cache: null, compiler })
  if (custom.wasm === null) throw new Error(custom.problems.map(({ message }) => message).join('\n'))
  const { module } = loadShippedPolicies()
  const own = { wasm: custom.wasm, data: module.data, controls: custom.controls }
  const evaluator = startEvaluator(
    [module, own].map((each) => withParameters(each, () => undefined)),
    { control: 1500, total: 30_000 },
  )
  const started = Date.now()
  for (const evaluation of await evaluator.evaluate(emptyInput(), 'first')) errors.set(evaluation.control, evaluation)
  took = Date.now() - started
  await evaluator.close()
})
afterAll(() => compiler.close())

function errorOf(name: keyof typeof CONTROLS): string | null | undefined {
  const index = Object.keys(CONTROLS).indexOf(name) + 1
  return errors.get(`ACME-${String(index).padStart(2, '0')}`)?.error
}

describe('a control that', () => {
  test('disagrees with itself is an error', () => {
    expect(errorOf('conflict')).toContain('conflict')
  })

  test('loops is stopped', () => {
    expect(errorOf('loop')).toBe('took more than 1.5 s')
  })

  test('eats memory is stopped', () => {
    expect(errorOf('memory')).toMatch(/^(took more than 1\.5 s|needs more memory than 512 MB)$/)
  })

  test('answers in another shape is told where', () => {
    expect(errorOf('shape')).toMatch(/^answers in another shape: \/findings\/0 /)
    expect(errorOf('scalar')).toMatch(/^answers in another shape: \/findings /)
  })

  test('says what its METADATA does not allow is told', () => {
    expect(errorOf('severity')).toBe('raises wrong to critical; METADATA allows high at most')
    expect(errorOf('kind')).toBe('says that wrong is a contradiction; METADATA says defect')
    expect(errorOf('check')).toBe('has a finding other, which METADATA does not name')
  })

  test('does none of that is judged, and so is every built-in one', () => {
    expect(errorOf('fine')).toBeNull()
    const builtIn = [...errors.values()].filter(({ control }) => !control.startsWith('ACME-'))
    expect(builtIn.length).toBeGreaterThan(5)
    expect(builtIn.filter(({ error }) => error !== null)).toEqual([])
    expect(took).toBeLessThan(15_000)
  })
})

test('all policies together have a limit', async () => {
  const { module } = loadShippedPolicies()
  const evaluator = startEvaluator([withParameters(module, () => undefined)], { control: 1000, total: 0 })
  const answer = await evaluator.findSystems(emptyInput())
  expect(answer).toBe('all policies together took more than 0 s')
  await evaluator.close()
})
