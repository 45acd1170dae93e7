import { describe, expect, test } from '@jest/globals'
import { DEFAULT_SETTINGS, type Settings } from '../../src/policy/settings.js'
import type { RawFinding } from '../../src/schema/control-result.js'
import type { CollectorStatus } from '../../src/schema/input.js'
import { at, check, control, evaluation, input, RES_01, raw, report, side, system } from './builders.js'

const found = (...findings: readonly Partial<RawFinding>[]) =>
  findings.map((more, i) => raw('unsafe-load', [], at('a.py', i + 1), { subject: `s${i}`, ...more }))
const head = (...findings: readonly Partial<RawFinding>[]) => side([RES_01], [evaluation('RES-01', found(...findings))])
const nothing = head()
const gateOf = (...args: Parameters<typeof report>) => report(...args).gate
const set = (more: Partial<Settings>): { settings: Settings } => ({ settings: { ...DEFAULT_SETTINGS, ...more } })

describe('the gate', () => {
  test('fails on new criticals by default, and says how many', () => {
    expect(gateOf(head({}, {}), nothing)).toMatchObject({ result: 'fail', reason: '2 new critical' })
    expect(gateOf(head({ severity: 'high' }), nothing)).toMatchObject({
      result: 'pass',
      reason: 'nothing new that is critical',
    })
  })

  test('does not judge what stood there', () => {
    expect(gateOf(head({}), head({}))).toMatchObject({
      result: 'pass',
      reason: 'nothing new that is critical',
    })
  })

  test('counts what stood there when told to', () => {
    expect(gateOf(head({}), head({}), set({ gate: 'all' }))).toMatchObject({
      result: 'fail',
      reason: '1 critical',
      mode: 'all',
    })
  })

  test('fails from the severity named', () => {
    expect(gateOf(head({ severity: 'medium' }), nothing, set({ failOn: 'medium' }))).toMatchObject({
      reason: '1 new medium',
    })
    expect(gateOf(head({ severity: 'low' }), nothing, set({ failOn: 'medium' })).result).toBe('pass')
  })

  test('is off when it is never to fail, or the run only reports', () => {
    expect(gateOf(head({}), null, set({ failOn: 'never' }))).toMatchObject({
      result: 'off',
      reason: 'fail-on is never',
    })
    const { gate, findings } = report(head({}), null, { reportOnly: true })
    expect(gate.result).toBe('off')
    expect(findings[0]?.gates).toBe(false)
  })

  test('asks more of a critical system, and only of that', () => {
    const systems = [
      system({ name: 'a', profile: { level: 'critical', reasons: [] } }),
      system({ name: 'b', profile: { level: 'minimal', reasons: [] } }),
    ]
    const judged = (name: string) =>
      side(
        [RES_01],
        [
          evaluation('RES-01', found({ severity: 'high' }), { system: name }),
          evaluation('RES-01', [], { system: name === 'a' ? 'b' : 'a' }),
        ],
        input({}, systems),
      )
    expect(gateOf(judged('a')).result).toBe('fail')
    expect(gateOf(judged('b')).result).toBe('pass')
  })

  test('is no matter of controls that the profile does not require, unless they are to block', () => {
    const optional = { ...RES_01, required_from: 'critical' as const }
    const judged = side([optional], [evaluation('RES-01', found({ severity: 'low' }, {}))])
    expect(gateOf(judged).result).toBe('pass')
    const blocking = report(judged, null, set({ controls: { 'RES-01': { enforce: 'block' } } }))
    expect(blocking.gate).toMatchObject({ result: 'fail', reason: '1 critical, 1 low' })
    expect(blocking.controls[0]?.required).toBe(true)
  })

  test.each(['observe', 'warn'] as const)('does not fail by a control that is to %s', (enforce) => {
    expect(gateOf(head({}), nothing, set({ controls: { 'RES-01': { enforce } } })).result).toBe('pass')
  })

  test('does not fail by gaps, unless they are to block; nor ever by the second pass', () => {
    const gap = head({ kind: 'gap' })
    expect(gateOf(gap).result).toBe('pass')
    const block = set({ controls: { 'RES-01': { enforce: 'block' } } })
    expect(gateOf(gap, null, block).result).toBe('fail')
    const second = side(
      [control('MET-05', [check('unsafe-load')], { second_pass: true })],
      [evaluation('MET-05', found({}))],
    )
    expect(gateOf(second, null, set({ controls: { 'MET-05': { enforce: 'block' } } })).result).toBe('pass')
  })
})

describe('the gate is incomplete', () => {
  const broken = side([RES_01], [evaluation('RES-01', [], { error: 'boom' })])

  test('when a required control fails to judge that did judge the base', () => {
    expect(gateOf(broken, nothing)).toMatchObject({ result: 'incomplete', reason: 'RES-01 could not be judged' })
    expect(gateOf(broken).result).toBe('incomplete')
    expect(gateOf(broken, broken).result).toBe('pass')
  })

  test('not for one that nobody requires', () => {
    const optional = side([{ ...RES_01, required_from: 'critical' }], [evaluation('RES-01', [], { error: 'boom' })])
    expect(gateOf(optional).result).toBe('pass')
  })

  test('when the base could not be read, and still says what blocks', () => {
    expect(gateOf(head({}), null, { baseProblem: 'commit is not here' })).toMatchObject({
      result: 'incomplete',
      reason: 'the base could not be read: commit is not here; 1 critical',
    })
  })
})

test('what the change adds and nobody read is named first', () => {
  const collector: CollectorStatus = {
    status: 'ok',
    reason: null,
    how: null,
    files: 0,
    supplies: [],
    skipped: [
      { path: 'z.bin', reason: 'too large', needs: ['models'] },
      { path: 'b.bin', reason: 'too large', needs: ['models'] },
      { path: 'old.bin', reason: 'too large', needs: ['models'] },
    ],
  }
  const skipping = side([RES_01], [evaluation('RES-01', found({}))], input({ collect: { models: collector } }))
  const changed = (...paths: string[]) => gateOf(skipping, nothing, { changedPaths: new Set(paths) }).reason
  expect(changed('z.bin', 'a.py')).toBe('z.bin was changed and not read (too large); 1 new critical')
  expect(changed('z.bin', 'b.bin')).toBe('b.bin was changed and not read (too large), nor 1 more; 1 new critical')
  expect(changed('a.py')).toBe('1 new critical')
})
