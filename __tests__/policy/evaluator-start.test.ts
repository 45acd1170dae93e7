/** The thread of policies starts before it is asked, and what it cannot load costs that alone. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { type Evaluator, type PolicyModule, startEvaluator } from '../../src/policy/evaluator.js'
import { loadShippedPolicies, withParameters } from '../../src/policy/shipped.js'
import { emptyInput } from './inputs.js'

const shipped = withParameters(loadShippedPolicies().module, () => undefined)
const broken: PolicyModule = {
  wasm: new Uint8Array([0, 97, 115, 109, 9]),
  data: {},
  controls: shipped.controls.slice(0, 1),
}

const input = emptyInput()

let evaluator: Evaluator | null = null
const start = (modules: readonly PolicyModule[]) => {
  evaluator = startEvaluator(modules)
  return evaluator
}
afterEach(() => evaluator?.close())
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

describe('the evaluator', () => {
  test('is ready when it is asked late, and when it is asked at once', async () => {
    const early = start([shipped])
    const systems = await early.findSystems(input)
    expect(systems).toEqual([expect.objectContaining({ name: null, kind: 'none' })])
    await pause(50)
    expect(await early.findSystems(input)).toEqual(systems)
  })

  test.each([
    ['at once', 0],
    ['after its thread has died unasked', 400],
  ])('says why a module cannot be loaded, %s', async (_, milliseconds) => {
    const begun = performance.now()
    const asked = start([broken])
    await pause(milliseconds)
    expect(typeof (await asked.findSystems(input))).toBe('string')
    const pass = broken.controls[0]?.second_pass === true ? 'second' : 'first'
    const evaluations = await asked.evaluate(input, pass)
    expect(evaluations.map(({ error }) => error)).toEqual([expect.any(String)])
    expect(performance.now() - begun).toBeLessThan(5000)
  })

  test('a broken module costs its own controls only', async () => {
    const both = start([shipped, { ...broken, controls: [] }])
    expect(typeof (await both.findSystems(input))).not.toBe('string')
  })

  test('text that is no UTF-16 reaches a policy as replacement characters', async () => {
    const lone = { ...input, meta: { ...input.meta, root: '\ud800' } }
    expect(typeof (await start([shipped]).findSystems(lone))).not.toBe('string')
  })
})
