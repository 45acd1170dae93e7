import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checkFindings, type JudgedFinding } from '../../src/decide/check-finding.js'
import { compareSides } from '../../src/decide/compare.js'
import { mergeFindings } from '../../src/decide/merge.js'
import { checkPositions } from '../../src/decide/order.js'
import { indexRecords, standingRecords } from '../../src/decide/records.js'
import { judgedSystems } from '../../src/decide/systems.js'
import { DEFAULT_SETTINGS } from '../../src/policy/settings.js'
import type { RawFinding } from '../../src/schema/control-result.js'
import type { Input } from '../../src/schema/input.js'
import { isLinear } from '../linear.js'
import {
  at,
  check,
  control,
  evaluation,
  fact,
  input,
  model,
  PIL_02,
  RES_01,
  RES_02,
  RSK_01,
  RSK_02,
  raw,
  report,
  side,
  system,
  workflow,
} from './builders.js'

const CONTROLS = [RES_01, RES_02, RSK_01, RSK_02, PIL_02]
const CALL = at('rag/embed.py', 14, 9, 60)
const gap = { kind: 'gap' } as const

/** Merged findings as `lead + also @ line`, by findings of controls. */
function merged(document: Input, findings: Readonly<Record<string, readonly RawFinding[]>>): readonly string[] {
  const evaluations = Object.entries(findings).map(([id, raws]) => evaluation(id, raws))
  return report(side(CONTROLS, evaluations, document)).findings.map(
    ({ check: lead, also, location }) => `${[lead, ...also].join(' + ')} @ ${location.path}:${location.line}`,
  )
}

describe('one fact, one finding', () => {
  test('an unpinned model that four checks speak about', () => {
    const document = input({ facts: [fact('f', CALL)], models: [model('m', ['f'], CALL)] })
    expect(
      merged(document, {
        'RES-02': [raw('no-verify-remote', ['f'], CALL)],
        'RES-01': [raw('remote-code', ['f'], CALL)],
        'RSK-02': [raw('mutable-model', ['m'], CALL)],
        'PIL-02': [raw('model-missing', ['m'], at('sbom.json', 1), gap)],
      }),
    ).toEqual([
      'RES-01/remote-code + RSK-02/mutable-model + PIL-02/model-missing + RES-02/no-verify-remote @ rag/embed.py:14',
    ])
  })

  test('two calls of the same model in two files stay two', () => {
    const other = at('train/embed.py', 3)
    const document = input({ facts: [fact('f', CALL), fact('g', other)], models: [model('m', ['f', 'g'], CALL)] })
    expect(
      merged(document, {
        'RES-02': [raw('no-verify-remote', ['f'], CALL), raw('no-verify-remote', ['g'], other)],
        'RSK-02': [raw('mutable-model', ['m'], CALL)],
        'PIL-02': [raw('model-missing', ['m'], null, gap)],
      }),
    ).toEqual([
      'RES-02/no-verify-remote + RSK-02/mutable-model + PIL-02/model-missing @ rag/embed.py:14',
      'RES-02/no-verify-remote @ train/embed.py:3',
    ])
  })

  test('a stored file and the call that loads it are one', () => {
    const document = input({
      facts: [fact('f', CALL, { subject: 'models/x.pt' })],
      models: [model('m', ['f'], at('models/x.pt'), { ref: 'models/x.pt', path: 'models/x.pt' })],
    })
    const subject = { subject: 'models/x.pt' }
    expect(
      merged(document, {
        'RES-01': [raw('unsafe-store', ['m'], at('models/x.pt'), subject), raw('unsafe-load', ['f'], CALL, subject)],
      }),
    ).toEqual(['RES-01/unsafe-load + RES-01/unsafe-store @ rag/embed.py:14'])
  })

  test('a load that was linked to a file is about it, whatever it calls it', () => {
    const document = input({
      facts: [fact('f', CALL, { subject: '../models/x.pt' })],
      models: [model('m', ['f'], at('models/x.pt'), { ref: 'models/x.pt' })],
    })
    expect(
      merged(document, {
        'RES-01': [
          raw('unsafe-store', ['m'], at('models/x.pt'), { subject: 'models/x.pt' }),
          raw('unsafe-load', ['f'], CALL, { subject: '../models/x.pt' }),
        ],
      }),
    ).toHaveLength(1)
  })

  test('a stored file whose loads are sound stands alone', () => {
    const document = input({
      facts: [fact('f', CALL, { subject: 'models/x.pt' })],
      models: [model('m', ['f'], at('models/x.pt'), { ref: 'models/x.pt' })],
    })
    expect(
      merged(document, { 'RES-01': [raw('unsafe-store', ['m'], at('models/x.pt'), { subject: 'models/x.pt' })] }),
    ).toEqual(['RES-01/unsafe-store @ models/x.pt:null'])
  })

  test('a download nested in a load is one statement', () => {
    const outer = at('a.py', 3, 1, 80)
    const inner = at('a.py', 3, 12, 70)
    const facts = [fact('load', outer, { subject: '', symbol: 'torch.load' }), fact('get', inner)]
    const findings = {
      'RES-01': [raw('unsafe-load', ['load'], outer, { subject: '' })],
      'RES-02': [raw('no-verify-remote', ['get'], inner)],
    }
    expect(merged(input({ facts, models: [model('m', ['get', 'load'], inner)] }), findings)).toEqual([
      'RES-01/unsafe-load + RES-02/no-verify-remote @ a.py:3',
    ])
    // Nothing links these two: another model on the same line.
    expect(merged(input({ facts }), findings)).toHaveLength(2)
  })

  test('two calls side by side on one line stay two', () => {
    const left = at('a.py', 3, 1, 20)
    const right = at('a.py', 3, 22, 40)
    const document = input({ facts: [fact('l', left), fact('r', right)], models: [model('m', ['l', 'r'], left)] })
    expect(
      merged(document, {
        'RES-02': [raw('no-verify-remote', ['l'], left), raw('no-verify-remote', ['r'], right)],
        'RSK-02': [raw('mutable-model', ['m'], left)],
      }),
    ).toHaveLength(2)
  })

  test('a finding on an argument joins the call around it', () => {
    const call = { path: 'a.py', line: 3, column: 1, end_line: 9, end_column: 2 }
    const document = input({ facts: [fact('f', call)], models: [model('m', ['f'], call)] })
    expect(
      merged(document, {
        'RES-01': [raw('remote-code', ['f'], at('a.py', 5, 3, 20), { subject: '' })],
        'RSK-02': [raw('mutable-model', ['m'], at('a.py', 4, 3, 20), { subject: '' })],
      }),
    ).toEqual(['RES-01/remote-code + RSK-02/mutable-model @ a.py:5'])
  })
})

test('two controls on one declaration that the code contradicts are one, beside what the code does', () => {
  const declared = at('.github/ai-trust.yml', 5)
  const role = { subject: 'loads_models', kind: 'contradiction' } as const
  expect(
    merged(input({ facts: [fact('f', CALL)] }), {
      'RES-01': [raw('remote-code', ['f'], CALL)],
      'RSK-01': [raw('broad-token', ['f'], declared, role)],
      'RSK-02': [raw('mutable-model', ['f'], declared, role)],
    }),
  ).toEqual([
    'RES-01/remote-code @ rag/embed.py:14',
    'RSK-01/broad-token + RSK-02/mutable-model @ .github/ai-trust.yml:5',
  ])
})

describe('coarse records chain nothing together', () => {
  test('a workflow', () => {
    const document = input({ workflows: [workflow('w', '.github/workflows/ci.yml')] })
    const line = (n: number) => at('.github/workflows/ci.yml', n)
    const result = merged(document, {
      'RSK-01': [
        raw('unpinned-action', ['w'], line(12), { subject: 'a/b@v1' }),
        raw('unpinned-action', ['w'], line(20), { subject: 'a/b@v1' }),
        raw('broad-token', ['w'], line(3), { subject: '.github/workflows/ci.yml' }),
      ],
    })
    expect(result).toHaveLength(3)
  })

  test('a line of a container file: its image and its user are two things', () => {
    const from = at('ci.yml', 1)
    const document = input({ workflows: [workflow('w', 'ci.yml')] })
    const findings = (subject: string) => ({
      'RSK-01': [raw('broad-token', ['w'], from, { subject })],
      'RSK-02': [raw('mutable-model', ['w'], from, { subject: 'python:3.12' })],
    })
    expect(merged(document, findings('ci.yml'))).toHaveLength(2)
    expect(merged(document, findings('python:3.12'))).toHaveLength(1)
  })

  test('a workflow as a whole: only what is about the same thing', () => {
    const document = input({ workflows: [workflow('w', 'ci.yml')] })
    const whole = at('ci.yml')
    expect(
      merged(document, {
        'RSK-01': [raw('broad-token', ['w'], whole, { subject: 'ci.yml' })],
        'RSK-02': [raw('mutable-model', ['w'], whole, { subject: 'acme/x' })],
      }),
    ).toHaveLength(2)
  })

  test('a finding that lists many facts is not about the first of them', () => {
    const document = input({
      facts: [fact('f', CALL), fact('g', at('b.py', 2))],
      models: [model('m', ['f', 'g'], CALL)],
    })
    expect(
      merged(document, {
        'RES-02': [raw('no-verify-remote', ['f'], CALL)],
        'PIL-02': [raw('model-missing', ['m', 'f', 'g'], null, { ...gap, subject: '' })],
        'RSK-01': [
          raw('broad-token', ['f', 'g'], at('.github/ai-trust.yml', 5), { subject: 'rag', kind: 'contradiction' }),
        ],
      }),
    ).toHaveLength(3)
  })

  test('findings without records stay alone, empty subjects are not equal', () => {
    expect(
      merged(input(), {
        'RES-01': [raw('unsafe-load', [], null, { subject: '' })],
        'RES-02': [raw('no-verify-remote', [], null, { subject: '' })],
      }),
    ).toHaveLength(2)
  })

  test('records that were linked from each other in a circle', () => {
    const document = input({ models: [model('m', ['n'], CALL), model('n', ['m'], at('b.py', 1), { ref: 'n' })] })
    expect(merged(document, { 'RSK-02': [raw('mutable-model', ['m'], CALL)] })).toHaveLength(1)
  })
})

describe('what leads', () => {
  const document = input({ facts: [fact('f', CALL)] })
  test('a defect before a gap of any severity, and the gap does not make it new', () => {
    const head = side(
      CONTROLS,
      [
        evaluation('RSK-02', [raw('mutable-model', ['f'], CALL)]),
        evaluation('PIL-02', [raw('model-missing', ['f'], CALL, { ...gap, severity: 'critical' })]),
      ],
      document,
    )
    const base = side(
      CONTROLS,
      [evaluation('RSK-02', [raw('mutable-model', ['f'], CALL)]), evaluation('PIL-02', [])],
      document,
    )
    const { findings, questions } = report(head, base)
    expect(findings).toMatchObject([
      { check: 'RSK-02/mutable-model', status: 'existing', also: ['PIL-02/model-missing'] },
    ])
    expect(questions).toMatchObject([{ key: 'models', opened: true, asked: false }])
  })

  test('the catalogue decides among equals; the worst status wins', () => {
    const both = [
      evaluation('RES-02', [raw('no-verify-remote', ['f'], CALL)]),
      evaluation('RES-01', [raw('remote-code', ['f'], CALL)]),
    ]
    const base = side(
      CONTROLS,
      [evaluation('RES-01', [raw('remote-code', ['f'], CALL)]), evaluation('RES-02', [])],
      document,
    )
    expect(report(side(CONTROLS, both, document), base).findings).toMatchObject([
      { check: 'RES-01/remote-code', status: 'new', gates: true, also: ['RES-02/no-verify-remote'] },
    ])
  })

  test('a new mild member does not make the gate count an old severe lead', () => {
    const mild = control('RSK-02', [check('mutable-model', { severity: 'medium' })])
    const controls = [RES_01, mild]
    const old = evaluation('RES-01', [raw('remote-code', ['f'], CALL)])
    const head = side(controls, [old, evaluation('RSK-02', [raw('mutable-model', ['f'], CALL)])], document)
    const answer = report(head, side(controls, [old, evaluation('RSK-02', [])], document))
    expect(answer.findings).toMatchObject([
      { check: 'RES-01/remote-code', severity: 'critical', status: 'new', gates: false },
    ])
    expect(answer.gate.result).toBe('pass')
  })
})

test('a finding seen in two systems is one', () => {
  const systems = [system({ name: 'a' }), system({ name: 'b' })]
  const answers = systems.map(({ name }) => evaluation('RES-01', [raw('remote-code', ['f'], CALL)], { system: name }))
  const document = input({ facts: [fact('f', CALL)] }, systems)
  const { findings } = report(side([RES_01], answers, document))
  expect(findings).toMatchObject([{ system: null, fingerprint: expect.any(String) }])
  expect(report(side([RES_01], answers.slice(1), document)).findings).toMatchObject([{ system: 'b' }])
})

test('merging is idempotent, keeps every finding once, and no order of findings shows', () => {
  const places = [at('a.py', 1, 1, 30), at('a.py', 1, 5, 20), at('a.py', 7), at('b.py', 2), at('b.py')]
  const document = input({
    facts: places.map((place, i) => fact(`f${i}`, place, { subject: ['x', 'y'][i % 2] ?? '' })),
    models: [
      model('m', ['f0', 'f3', 'f4'], at('a.py', 1, 1, 30), { ref: 'x' }),
      model('n', ['m', 'f1'], at('z'), { ref: 'y' }),
    ],
    workflows: [workflow('w', 'ci.yml')],
  })
  const ids = ['f0', 'f1', 'f2', 'f3', 'f4', 'm', 'n', 'w', 'gone']
  const findings = fc.array(
    fc.record({
      check: fc.constantFrom('unsafe-load', 'remote-code', 'unsafe-store'),
      kind: fc.constantFrom('defect' as const, 'gap' as const),
      from: fc.array(fc.constantFrom(...ids), { maxLength: 3 }),
      subject: fc.constantFrom('', 'x', 'y'),
      at: fc.constantFrom(null, ...places, at('ci.yml', 3), at('ci.yml')),
    }),
    { maxLength: 12 },
  )
  const records = indexRecords(document)
  const positions = checkPositions([RES_01])
  const judged = (raws: readonly RawFinding[]): readonly JudgedFinding[] => {
    const head = side([RES_01], [evaluation('RES-01', raws)], document)
    const systems = judgedSystems(document, null)
    const found = checkFindings(head, records, systems, DEFAULT_SETTINGS, new Map())
    const compared = compareSides({ side: head, systems, findings: found }, null, () =>
      standingRecords(records, records, new Map()),
    )
    return compared.findings.map((finding) => ({ ...finding, gates: false }))
  }
  fc.assert(
    fc.property(findings, (raws) => {
      const all = judged(raws.map((each) => ({ ...each, message: '' })))
      const once = mergeFindings(all, records, positions)
      const flat = once.flatMap(({ lead, others }) => [lead, ...others])
      expect(new Set(flat)).toEqual(new Set(all))
      expect(flat).toHaveLength(all.length)
      expect(mergeFindings(flat, records, positions)).toEqual(once)
      const leads = (merged: typeof once) =>
        merged.map(({ lead, others }) => [lead, ...others].map((f) => f.fingerprint).join()).sort()
      expect(leads(mergeFindings([...all].reverse(), records, positions))).toEqual(leads(once))
    }),
  )
})

test('many calls of one model take linear time', () => {
  expect(isLinear((size) => expect(mergeCalls(size)).toBe(size), 500)).toBe(true)
})

function mergeCalls(size: number): number {
  const facts = Array.from({ length: size }, (_, i) => fact(`f${i}`, at(`e${i}.py`, 3)))
  const document = input({
    facts,
    models: [
      model(
        'm',
        facts.map(({ id }) => id),
        CALL,
      ),
    ],
  })
  const { findings } = report(
    side(
      [RES_02, RSK_02],
      [
        evaluation(
          'RES-02',
          facts.map((each) => raw('no-verify-remote', [each.id], each.at)),
        ),
        evaluation(
          'RSK-02',
          facts.map((each) => raw('mutable-model', ['m'], each.at)),
        ),
      ],
      document,
    ),
  )
  return findings.length
}
