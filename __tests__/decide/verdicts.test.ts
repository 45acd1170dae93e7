import { describe, expect, test } from '@jest/globals'
import type { ControlEvaluation } from '../../src/policy/evaluation.js'
import { DEFAULT_SETTINGS, type Settings } from '../../src/policy/settings.js'
import type { Proof } from '../../src/schema/report.js'
import {
  at,
  check,
  control,
  evaluation,
  fact,
  input,
  PIL_02,
  RES_01,
  RES_02,
  raw,
  report,
  side,
  system,
} from './builders.js'

const CALL = at('a.py', 3)
const unknown = [{ check: 'unsafe-load', reason: 'token may not read it', need: 'settings.rulesets' }]
const gap = raw('unsafe-load', [], null, { kind: 'gap' })
const defect = raw('unsafe-load', [], CALL)
const evidence = (proof: Proof) => ({ subject: 'x', at: CALL, proof })
const settings = (controls: Settings['controls']): Settings => ({ ...DEFAULT_SETTINGS, controls })

function verdict(
  more: Partial<ControlEvaluation>,
  config = DEFAULT_SETTINGS,
  kind: 'automated' | 'hybrid' = 'automated',
) {
  const judged = { ...RES_01, kind }
  return report(side([judged], [evaluation('RES-01', [], more)]), null, { settings: config }).controls[0]
}

describe('a verdict', () => {
  test.each<[string, Partial<ControlEvaluation>, string]>([
    ['error before all else', { error: 'boom', applicable: false, findings: [defect] }, 'error'],
    ['not applicable before fail', { applicable: false, findings: [defect] }, 'not-applicable'],
    ['fail before unknown', { findings: [defect, gap], unknown }, 'fail'],
    ['a contradiction fails', { findings: [{ ...defect, kind: 'contradiction' }] }, 'fail'],
    ['low fails', { findings: [{ ...defect, severity: 'low' }] }, 'fail'],
    ['info never fails', { findings: [{ ...defect, severity: 'info' }] }, 'pass'],
    ['unknown before unanswered', { findings: [gap], unknown }, 'unknown'],
    ['a gap of any severity is unanswered', { findings: [{ ...gap, severity: 'critical' }] }, 'unanswered'],
    ['else pass', {}, 'pass'],
  ])('%s', (_, more, expected) => {
    expect(verdict(more)?.verdict).toBe(expected)
  })

  test('off, with its reason', () => {
    const off = settings({ 'RES-01': { off: true, reason: 'we load nothing' } })
    expect(verdict({ findings: [defect] }, off)).toMatchObject({
      verdict: 'off',
      reason: 'we load nothing',
      evidence: [],
    })
    expect(report(side([RES_01], [evaluation('RES-01', [defect])]), null, { settings: off }).findings).toEqual([])
  })

  test('excluded places are not judged', () => {
    const excluding = settings({ 'RES-01': { exclude: ['legacy/**'] } })
    const findings = [raw('unsafe-load', [], at('legacy/x.py', 1))]
    expect(verdict({ findings }, excluding)?.verdict).toBe('pass')
    expect(verdict({ findings: [...findings, defect] }, excluding)?.verdict).toBe('fail')
  })

  test('a pass rests on the weakest of its evidence', () => {
    expect(verdict({ evidence: [evidence('verified'), evidence('anchored')] })?.proof).toBe('anchored')
    expect(verdict({ evidence: [evidence('verified')] })?.proof).toBe('verified')
    expect(verdict({ evidence: [evidence('verified')], findings: [defect] })?.proof).toBeNull()
  })

  test('an automated pass without evidence is an observation; people are not answered for', () => {
    expect(verdict({})).toMatchObject({ verdict: 'pass', proof: 'observed', reason: 'looked, and saw nothing wrong' })
    expect(verdict({}, DEFAULT_SETTINGS, 'hybrid')).toMatchObject({ verdict: 'unanswered', proof: null })
    expect(verdict({ evidence: [evidence('stated')] }, DEFAULT_SETTINGS, 'hybrid')).toMatchObject({
      verdict: 'pass',
      proof: 'stated',
    })
  })

  test('a control that nobody evaluated is no pass', () => {
    expect(report(side([RES_01], [])).controls[0]?.verdict).toBe('error')
  })
})

describe('over systems', () => {
  const names = ['a', 'b']
  const both = (
    a: Partial<ControlEvaluation>,
    b: Partial<ControlEvaluation>,
    kinds: readonly ('application' | 'library')[] = [],
  ) => {
    const systems = names.map((name, i) => system({ name, kind: kinds[i] ?? 'application' }))
    const answers = [a, b].map((more, i) => evaluation('RES-01', [], { system: names[i] ?? null, ...more }))
    return report(side([{ ...RES_01, libraries: false }], answers, input({}, systems))).controls[0]?.verdict
  }

  test('the worst counts', () => {
    expect(both({}, { findings: [defect] })).toBe('fail')
    expect(both({ error: 'boom' }, { findings: [defect] })).toBe('error')
    expect(both({ unknown }, { findings: [gap] })).toBe('unknown')
  })
  test('one without anything to judge hides nothing', () => {
    expect(both({ applicable: false }, { findings: [defect] })).toBe('fail')
    expect(both({ applicable: false }, {})).toBe('pass')
    expect(both({ applicable: false }, { applicable: false })).toBe('not-applicable')
  })
  test('what belongs to the users of a library is not judged there', () => {
    expect(both({ findings: [defect] }, {}, ['library', 'application'])).toBe('pass')
    expect(both({ findings: [defect] }, { findings: [defect] }, ['library', 'library'])).toBe('not-applicable')
  })
})

describe('with a base', () => {
  const judge = (head: Parameters<typeof system>[0], base: Parameters<typeof system>[0]) =>
    report(
      side(
        [{ ...RES_01, required_from: 'critical', libraries: false }],
        [evaluation('RES-01', [defect])],
        input({}, [system(head)]),
      ),
      side([RES_01], [evaluation('RES-01', [])], input({}, [system(base)])),
    )

  test('a change cannot lower its profile', () => {
    const low = { profile: { level: 'minimal', reasons: ['declared'] } } as const
    const top = { profile: { level: 'critical', reasons: ['a tool sends'] } } as const
    for (const [head, base] of [
      [low, top],
      [top, low],
      [{ ...low, name: 'renamed' }, top],
    ] as const) {
      const answer = judge(head, base)
      expect(answer.profile).toEqual({ level: 'critical', reasons: ['a tool sends'] })
      expect(answer.controls[0]?.required).toBe(true)
      expect(answer.gate).toMatchObject({ result: 'fail', fail_on: 'high' })
    }
    expect(judge(low, low).controls[0]?.required).toBe(false)
  })

  test('nor call itself a library; what held no AI before says nothing', () => {
    expect(judge({ kind: 'library' }, { kind: 'application' }).controls[0]?.verdict).toBe('fail')
    expect(judge({ kind: 'library' }, { kind: 'none' }).controls[0]?.verdict).toBe('not-applicable')
  })

  test('roles of both', () => {
    const role = (name: 'llm' | 'rag', detected: boolean, declared: boolean | null = null) => ({
      name,
      detected,
      declared,
      from: [],
    })
    expect(judge({ roles: [role('llm', true)] }, { roles: [role('rag', false, true)] }).systems[0]?.roles).toEqual([
      'llm',
      'rag',
    ])
    expect(judge({ roles: [role('llm', false, false)] }, {}).systems[0]?.roles).toEqual([])
  })
})

describe('roll-ups', () => {
  const pure = control('ATK-01', [], { rollup: ['RES-01', 'RES-02', 'RES-99'] })
  const answers = [
    evaluation('RES-01', [raw('unsafe-load', ['f'], CALL)]),
    evaluation('RES-02', []),
    evaluation('PIL-02', []),
    evaluation('ATK-01', []),
  ]
  const document = input({ facts: [fact('f', CALL)] })

  test('stand beside what they view and are not counted', () => {
    const { controls, counts } = report(side([RES_01, RES_02, pure], answers, document))
    expect(controls.find(({ id }) => id === 'ATK-01')).toMatchObject({
      verdict: 'fail',
      rollup: { of: ['RES-01', 'RES-02', 'RES-99'], counts: { fail: 1, pass: 1 } },
    })
    expect(counts).toMatchObject({ fail: 1, pass: 1 })
  })

  test('one with checks of its own has a verdict of its own', () => {
    const own = { ...PIL_02, rollup: ['RES-01'] }
    const { controls, counts } = report(side([RES_01, own], answers, document))
    expect(controls.find(({ id }) => id === 'PIL-02')).toMatchObject({
      verdict: 'pass',
      rollup: { counts: { fail: 1 } },
    })
    expect(counts).toMatchObject({ fail: 1, pass: 1 })
  })
})

test('controls come in the order of the catalogue, numbers as numbers', () => {
  const ids = ['MET-01', 'X-1', 'RES-10', 'RES-02', 'DEP-03.1', 'DEP-03', 'CTX-01', 'A-1']
  const controls = ids.map((id) => control(id, [check('c')]))
  expect(report(side(controls, [])).controls.map(({ id }) => id)).toEqual([
    'CTX-01',
    'DEP-03',
    'DEP-03.1',
    'RES-02',
    'RES-10',
    'MET-01',
    'A-1',
    'X-1',
  ])
})
