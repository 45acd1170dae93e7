import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { IgnoreComment } from '../../src/collect/collector.js'
import { acceptances } from '../../src/decide/acceptance.js'
import { checkFindings } from '../../src/decide/check-finding.js'
import { compareSides } from '../../src/decide/compare.js'
import type { DecideRequest } from '../../src/decide/decide.js'
import { indexRecords } from '../../src/decide/records.js'
import { judgedSystems } from '../../src/decide/systems.js'
import { waiveFindings } from '../../src/decide/waive.js'
import { DEFAULT_SETTINGS } from '../../src/policy/settings.js'
import type { Dispute, Waiver } from '../../src/schema/policy.js'
import type { Report } from '../../src/schema/report.js'
import { at, check, control, evaluation, fact, input, model, RSK_02, raw, report, side, system } from './builders.js'

const RES_01 = control('RES-01', [
  check('unsafe-load'),
  check('unsafe-store', { severity: 'high' }),
  check('malicious-opcode', { waivable: false }),
])
const CONTROLS = [RES_01, RSK_02]
const FACTS = [
  fact('f1', at('research/a.py', 3), {
    kind: 'L01',
    symbol: 'torch.load',
    subject: 'a.pt',
    statement: 'torch.load("a.pt")',
  }),
  fact('f2', at('app/b.py', 7), {
    kind: 'L01',
    symbol: 'torch.load',
    subject: 'b.pt',
    statement: 'torch.load("b.pt")',
  }),
  fact('p1', at('tests/evil.pkl'), { kind: 'P01', scope: 'test', subject: 'tests/evil.pkl', statement: '' }),
  fact('p2', at('models/evil.pkl'), { kind: 'P01', subject: 'models/evil.pkl', statement: '' }),
]
const DIGEST = 'a'.repeat(64)
const MODELS = ['tests/evil.pkl', 'models/evil.pkl'].map((path, i) =>
  model(`m${i}`, [], at(path), { path, ref: path, sha256: DIGEST, scope: i === 0 ? 'test' : 'src' }),
)
const A = raw('unsafe-load', ['f1'], at('research/a.py', 3), { subject: 'a.pt' })
const B = raw('unsafe-load', ['f2'], at('app/b.py', 7), { subject: 'b.pt' })
const EVIL = [
  raw('malicious-opcode', ['p1'], at('tests/evil.pkl'), { subject: 'tests/evil.pkl' }),
  raw('malicious-opcode', ['p2'], at('models/evil.pkl'), { subject: 'models/evil.pkl' }),
]
const NOWHERE = raw('unsafe-store', [], null, { subject: '' })

function judged(findings = [A, B], level: 'minimal' | 'standard' | 'critical' = 'standard') {
  const document = input({ facts: FACTS, models: MODELS }, [system({ profile: { level, reasons: [] } })])
  return side(CONTROLS, [evaluation('RES-01', findings), evaluation('RSK-02', [])], document)
}

function waiver(over: Partial<Waiver> = {}): Waiver {
  return {
    check: 'RES-01/unsafe-load',
    paths: ['research/**'],
    reason: 'A frozen paper, never loaded.',
    approver: '@acme/security',
    created: '2026-11-20',
    expires: '2026-12-15',
    ...over,
  }
}

function dispute(over: Partial<Dispute> = {}): Dispute {
  return { check: 'RES-01/unsafe-load', fact: 'torch.load', reason: 'It is a class of our own.', owner: 'Ann', ...over }
}

function ignore(over: Partial<IgnoreComment> = {}): IgnoreComment {
  return {
    check: 'RES-01/unsafe-load',
    until: '2026-12-15',
    reason: 'our own file',
    problem: null,
    at: at('research/a.py', 2),
    line: 3,
    statement: 'torch.load("a.pt")',
    ...over,
  }
}

function waive(waivers: readonly Waiver[], more: Partial<DecideRequest> = {}, head = judged()): Report {
  return report(head, null, { settings: { ...DEFAULT_SETTINGS, waivers }, ...more })
}

const statuses = ({ findings }: Report) =>
  Object.fromEntries(findings.map(({ check: id, location, status }) => [`${id} ${location.path}`, status]))
const notices = (one: Report) => one.notices.map(({ id, text }) => `${id}: ${text}`)
const state = (one: Report) => one.waivers.map((each) => each.state)
const SILENCED = { 'RES-01/unsafe-load research/a.py': 'waived', 'RES-01/unsafe-load app/b.py': 'new' }
const OPEN = { 'RES-01/unsafe-load research/a.py': 'new', 'RES-01/unsafe-load app/b.py': 'new' }

describe('a waiver', () => {
  test('silences its check at its paths, and stays in the report', () => {
    const one = waive([waiver({ ticket: 'SEC-1', compensating: 'Not in the image.' })])
    expect(statuses(one)).toEqual(SILENCED)
    expect(one.findings.find(({ status }) => status === 'waived')?.accepted).toMatchObject([
      {
        kind: 'waiver',
        check: 'RES-01/unsafe-load',
        reason: 'A frozen paper, never loaded.',
        by: '@acme/security',
        expires: '2026-12-15',
      },
    ])
    expect(one.findings.find(({ status }) => status === 'new')).not.toHaveProperty('accepted')
    expect(one.waivers).toEqual([
      {
        kind: 'waiver',
        check: 'RES-01/unsafe-load',
        scope: ['research/**'],
        reason: 'A frozen paper, never loaded.',
        compensating: 'Not in the image.',
        approver: '@acme/security',
        ticket: 'SEC-1',
        expires: '2026-12-15',
        state: 'active',
        days_left: 22,
        findings: [one.findings.find(({ status }) => status === 'waived')?.fingerprint],
      },
    ])
    expect(one.assessment.critical).toBe(1)
    expect(notices(one)).toEqual([])
  })

  test('decides the verdict and the gate only once nothing else is wrong', () => {
    const some = waive([waiver()])
    expect([some.gate.result, some.counts['fail'], some.counts['waived']]).toEqual(['fail', 1, 0])
    const all = waive([waiver({ paths: ['**'] })])
    expect([all.gate.result, all.counts['fail'], all.counts['waived']]).toEqual(['pass', 0, 1])
    expect(all.controls.find(({ id }) => id === 'RES-01')).toMatchObject({ verdict: 'waived', reason: '2 critical' })
    const unseen = judged([A])
    const head = {
      ...unseen,
      evaluations: [
        ...unseen.evaluations.slice(1),
        evaluation('RES-01', [A], { unknown: [{ check: 'unsafe-store', reason: 'x', need: 'models' }] }),
      ],
    }
    expect(waive([waiver()], {}, head).counts['waived']).toBe(1)
  })

  test('may name a control, one finding, or files by glob', () => {
    expect(statuses(waive([waiver({ check: 'RES-01' })]))).toEqual(SILENCED)
    const fingerprint = waive([]).findings.find(({ location }) => location.path === 'research/a.py')?.fingerprint ?? ''
    expect(statuses(waive([waiver({ paths: ['**'], fingerprint })]))).toEqual(SILENCED)
    expect(statuses(waive([waiver({ paths: ['nowhere/**', 'research/?.py'] })]))).toEqual(SILENCED)
  })

  test.each([
    ['another path', { paths: ['research/sub/**'] }],
    ['a glob that matches nothing', { paths: ['research/*.ipynb'] }],
    ['one level only', { paths: ['*'] }],
    ['another check', { check: 'RES-01/unsafe-store' }],
    ['another control', { check: 'RSK-02' }],
    ['another finding', { fingerprint: 'f'.repeat(64) }],
    ['a digest that nothing has', { sha256: DIGEST }],
  ])('of %s silences nothing and is unused', (_name, over) => {
    const one = waive([waiver(over)])
    expect(statuses(one)).toEqual(OPEN)
    expect(state(one)).toEqual(['unused'])
    expect(notices(one)).toHaveLength(1)
    expect(notices(one)[0]).toMatch(/^waiver-unused: The waiver of R.* matches no finding: remove it\.$/)
  })

  test('for everything also means what stands in no file', () => {
    const head = judged([NOWHERE])
    const status = (paths: readonly string[]) =>
      waive([waiver({ check: 'RES-01/unsafe-store', paths })], {}, head).findings[0]?.status
    expect([['**'], ['*'], ['research/**'], ['*.py']].map(status)).toEqual(['waived', 'waived', 'new', 'new'])
  })

  test('is in force from its first day to its last', () => {
    const on = (today: string) => waive([waiver()], { today })
    expect(statuses(on('2026-11-20'))).toEqual(SILENCED)
    expect(statuses(on('2026-12-15'))).toEqual(SILENCED)
    expect(notices(on('2026-12-15'))).toEqual([
      'waiver-expiring: The waiver of RES-01/unsafe-load at research/** ends today, on 2026-12-15.',
    ])
    const past = on('2026-12-16')
    expect(statuses(past)).toEqual(OPEN)
    expect(past.waivers).toMatchObject([{ state: 'expired', days_left: -1 }])
    expect(notices(past)).toEqual([
      'waiver-expired: The waiver of RES-01/unsafe-load at research/** ended on 2026-12-15; 1 finding counts again.',
    ])
    expect(past.gate.reason).toBe('2 critical')
    const early = on('2026-11-19')
    expect([statuses(early), state(early)]).toEqual([OPEN, ['proposed']])
    expect(notices(early)).toEqual([
      'waiver-early: The waiver of RES-01/unsafe-load at research/** begins in the future; until then it does nothing.',
    ])
  })

  test('is announced 14 days before its end, not 15', () => {
    expect(notices(waive([waiver()], { today: '2026-11-30' }))).toEqual([])
    expect(notices(waive([waiver()], { today: '2026-12-01' }))).toEqual([
      'waiver-expiring: The waiver of RES-01/unsafe-load at research/** ends in 14 days, on 2026-12-15.',
    ])
  })

  test('that ended and matches nothing can go', () => {
    expect(notices(waive([waiver({ paths: ['x'] })], { today: '2027-12-16' }))).toEqual([
      'waiver-expired: The waiver of RES-01/unsafe-load at x ended on 2026-12-15; it matches nothing any more: remove it.',
    ])
  })

  test('is not called unused where nothing could be seen', () => {
    const blind = (more: object) => waive([waiver()], {}, side(CONTROLS, [evaluation('RES-01', [], more)], input()))
    expect(notices(blind({ error: 'boom' }))).toEqual([])
    expect(notices(blind({ unknown: [{ check: 'unsafe-load', reason: 'large', need: 'facts.L01' }] }))).toEqual([])
    expect(notices(blind({ unknown: [{ check: 'unsafe-store', reason: 'large', need: 'models' }] }))).toHaveLength(1)
  })
})

describe('how long a finding may be accepted', () => {
  const long = waiver({ created: '2026-10-24', expires: '2027-10-24' })

  test.each([
    ['minimal', '2027-01-22'],
    ['standard', '2026-11-23'],
  ] as const)('in profile %s: a critical one until %s', (level, last) => {
    const head = judged([A], level)
    const one = waive([long], { today: last }, head)
    expect(one.findings[0]?.status).toBe('waived')
    expect(one.waivers).toMatchObject([{ state: 'active', days_left: 0 }])
    const days = level === 'minimal' ? 90 : 30
    expect(notices(one)).toContain(
      `waiver-too-long: The waiver of RES-01/unsafe-load at research/** lasts too long: a finding of severity critical in profile ${level} may be accepted for ${days} days, so it counts until ${last}.`,
    )
    const next = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10)
    const after = waive([long], { today: next }, head)
    expect(after.findings[0]?.status).toBe('new')
    expect(after.waivers).toMatchObject([{ state: 'expired', days_left: -1 }])
  })

  test('in profile critical: a critical one never', () => {
    const one = waive([waiver()], {}, judged([A], 'critical'))
    expect(one.findings[0]?.status).toBe('new')
    expect(notices(one)).toEqual([
      'waiver-too-long: The waiver of RES-01/unsafe-load at research/** does nothing: a finding of severity critical in profile critical cannot be waived.',
    ])
  })

  test('depends on each finding, not on the waiver', () => {
    const high = raw('unsafe-store', ['f1'], at('research/a.py', 3), { subject: 'a.pt' })
    const one = waive([{ ...long, check: 'RES-01' }], { today: '2026-12-24' }, judged([A, high]))
    expect(one.findings).toMatchObject([
      {
        check: 'RES-01/unsafe-load',
        status: 'new',
        also: ['RES-01/unsafe-store'],
        accepted: [{ check: 'RES-01/unsafe-store' }],
      },
    ])
    expect(state(one)).toEqual(['active'])
  })

  test('exactly as long as allowed is not too long', () => {
    expect(notices(waive([waiver({ created: '2026-11-20', expires: '2026-12-20' })]))).toEqual([])
  })
})

describe('of two checks on one fact', () => {
  const store = raw('unsafe-store', ['f1'], at('research/a.py', 3), { subject: 'a.pt' })

  test('the one that is not waived leads', () => {
    const one = waive([waiver()], {}, judged([A, store]))
    expect(one.findings).toMatchObject([
      {
        check: 'RES-01/unsafe-store',
        status: 'new',
        also: ['RES-01/unsafe-load'],
        accepted: [{ check: 'RES-01/unsafe-load' }],
      },
    ])
  })
  test('both waived are waived', () => {
    const one = waive([waiver(), waiver({ check: 'RES-01/unsafe-store' })], {}, judged([A, store]))
    expect(one.findings).toMatchObject([{ check: 'RES-01/unsafe-load', status: 'waived', gates: false }])
    expect(one.findings[0]?.accepted).toHaveLength(2)
    expect(one.gate.result).toBe('pass')
  })
})

describe('what can never be waived', () => {
  const head = judged(EVIL)
  const opcode = (over: Partial<Waiver>) =>
    waive([waiver({ check: 'RES-01/malicious-opcode', paths: ['**'], ...over })], {}, head)

  test('stays under a waiver of its control', () => {
    expect(Object.values(statuses(opcode({ check: 'RES-01' })))).toEqual(['new', 'new'])
  })
  test('can be by its exact bytes in test scope', () => {
    expect(statuses(opcode({ sha256: DIGEST }))).toEqual({
      'RES-01/malicious-opcode tests/evil.pkl': 'waived',
      'RES-01/malicious-opcode models/evil.pkl': 'new',
    })
    expect(Object.values(statuses(opcode({ sha256: 'b'.repeat(64) })))).toEqual(['new', 'new'])
  })
  test('the digest that a finding names leads', () => {
    const named = judged([
      raw('malicious-opcode', ['p1'], at('tests/evil.pkl'), { evidence: { sha256: 'c'.repeat(64) } }),
    ])
    const status = (sha256: string) =>
      waive([waiver({ check: 'RES-01/malicious-opcode', paths: ['**'], sha256 })], {}, named).findings[0]?.status
    expect([status('c'.repeat(64)), status(DIGEST)]).toEqual(['waived', 'new'])
  })
  test('is neither disputed nor ignored away', () => {
    const settings = { ...DEFAULT_SETTINGS, disputes: [dispute({ check: 'RES-01', fact: 'P01' })] }
    expect(Object.values(statuses(report(head, null, { settings })))).toEqual(['new', 'new'])
    const comment = ignore({ check: 'RES-01/malicious-opcode' })
    const inPython = judged([raw('malicious-opcode', ['f1'], at('research/a.py', 3))])
    const one = report(inPython, null, { ignores: { head: [comment], base: null } })
    expect(one.findings[0]?.status).toBe('new')
    expect(notices(one)).toEqual([
      'ignore-mistake: The comment at research/a.py:2 about RES-01/malicious-opcode does nothing: RES-01/malicious-opcode can never be waived.',
    ])
  })
})

describe('a dispute', () => {
  const disputed = (over: Partial<Dispute>, today = '2026-11-23') =>
    report(judged(), null, { settings: { ...DEFAULT_SETTINGS, disputes: [dispute(over)] }, today })

  test('sets aside what was read wrongly, with its owner, without an end', () => {
    const one = disputed({})
    expect(statuses(one)).toEqual({ ...SILENCED, 'RES-01/unsafe-load app/b.py': 'waived' })
    expect(one.findings[0]?.accepted).toMatchObject([
      { kind: 'dispute', by: 'Ann', reason: 'It is a class of our own.', expires: null },
    ])
    expect(one.waivers).toMatchObject([{ kind: 'dispute', approver: 'Ann', state: 'active', days_left: null }])
    expect(notices(one)).toEqual([
      'dispute-holds: The dispute of RES-01/unsafe-load sets aside 2 findings as wrongly detected: It is a class of our own. (Ann).',
    ])
    expect(statuses(disputed({}, '2099-01-01'))).toEqual(statuses(one))
  })
  test.each([
    ['a subject', { fact: 'a.pt' }],
    ['paths', { fact: undefined, paths: ['research/**'] }],
    ['a kind and paths', { fact: 'L01', paths: ['research/**'] }],
  ])('by %s', (_name, over) => {
    const { fact: about, ...rest } = { ...dispute(), ...over }
    const disputes = [about === undefined ? rest : { ...rest, fact: about }]
    expect(statuses(report(judged(), null, { settings: { ...DEFAULT_SETTINGS, disputes } }))).toEqual(SILENCED)
  })
  test('of another fact is unused, and one with an end ends', () => {
    expect(notices(disputed({ fact: 'torch.save' }))[0]).toMatch(/^dispute-unused: /)
    const ended = disputed({ expires: '2026-11-22' })
    expect(statuses(ended)).toEqual(OPEN)
    expect(notices(ended)).toEqual([
      'dispute-expired: The dispute of RES-01/unsafe-load ended on 2026-11-22; 2 findings count again.',
    ])
  })
})

describe('what the change itself brings', () => {
  const proposing = (waivers: readonly Waiver[], author: string | null = null) =>
    report(judged(), judged([]), { proposed: { waivers, disputes: [] }, author })

  test('is shown with what it would silence, and silences nothing', () => {
    const one = proposing([waiver()])
    expect(statuses(one)).toEqual(OPEN)
    expect(one.waivers).toMatchObject([{ state: 'proposed', findings: [expect.stringMatching(/^[0-9a-f]{64}$/)] }])
    expect(notices(one)).toEqual([
      'waiver-proposed: The waiver of RES-01/unsafe-load at research/** comes with this change and is in force after merge. Its approver @acme/security is a team: self-approval is not checkable here.',
    ])
  })
  test('is not approved by who proposes it', () => {
    expect(notices(proposing([waiver({ approver: '@Ann' })], 'ann'))[0]).toMatch(
      /^waiver-self-approved: .*somebody else/,
    )
    for (const author of ['bob', null]) {
      expect(notices(proposing([waiver({ approver: '@ann' })], author))).toEqual([
        'waiver-proposed: The waiver of RES-01/unsafe-load at research/** comes with this change and is in force after merge.',
      ])
    }
  })
  test('does not judge who approved what stood before', () => {
    const one = report(judged(), judged(), {
      settings: { ...DEFAULT_SETTINGS, waivers: [waiver({ approver: 'ann' })] },
      author: 'ann',
    })
    expect(notices(one)).toEqual([])
    expect(one.findings.map(({ status }) => status).sort()).toEqual(['existing', 'waived'])
  })
  test('is told when it lasts too long', () => {
    expect(notices(proposing([waiver({ expires: '2027-11-20' })]))).toContain(
      'waiver-too-long: The waiver of RES-01/unsafe-load at research/** lasts too long: a finding of severity critical in profile standard may be accepted for 30 days, so it counts until 2026-12-20.',
    )
  })
})

describe('a comment where the finding stands', () => {
  const commented = (
    head: readonly IgnoreComment[],
    base: readonly IgnoreComment[] | null,
    more: Partial<DecideRequest> = {},
  ) => report(judged(), base === null ? null : judged([]), { ignores: { head, base }, ...more })

  test('silences its check on its line', () => {
    const one = commented([ignore()], null)
    expect(statuses(one)).toEqual(SILENCED)
    expect(one.findings.find(({ status }) => status === 'waived')?.accepted).toMatchObject([
      { kind: 'inline', by: null },
    ])
    expect(one.waivers).toMatchObject([{ kind: 'inline', scope: ['research/a.py:2'], state: 'active', approver: null }])
  })

  test.each([
    ['another line', { line: 4 }],
    ['another file', { at: at('research/b.py', 2) }],
    ['another check', { check: 'RES-01/unsafe-store' }],
  ])('about %s is unused', (_name, over) => {
    const one = commented([ignore(over)], null)
    expect(statuses(one)).toEqual(OPEN)
    expect(notices(one)[0]).toMatch(/^ignore-unused: The comment at research\/.*: remove it\.$/)
  })

  test('with a base is in force once it stood there about the same statement', () => {
    const moved = ignore({ at: at('research/a.py', 1), statement: "torch.load( 'a.pt', )" })
    expect(statuses(commented([ignore()], [moved]))).toEqual(SILENCED)
    const renamed = ignore({ at: at('old.py', 2) })
    expect(statuses(commented([ignore()], [renamed], { renames: new Map([['old.py', 'research/a.py']]) }))).toEqual(
      SILENCED,
    )
  })

  test.each([
    ['nothing', []],
    ['another reason', [ignore({ reason: 'because' })]],
    ['another date', [ignore({ until: '2026-12-14' })]],
    ['another check', [ignore({ check: 'RES-01/unsafe-store' })]],
    ['another file', [ignore({ at: at('app/b.py', 2) })]],
    ['another statement', [ignore({ statement: 'torch.load("z.pt")' })]],
  ])('is not in force when the base has %s', (_name, base) => {
    const one = commented([ignore()], base)
    expect(statuses(one)).toEqual(OPEN)
    expect(state(one)).toEqual(['proposed'])
    expect(notices(one)).toEqual([
      'ignore-proposed: The comment at research/a.py:2 about RES-01/unsafe-load is in force once it stands on the base branch about this statement.',
    ])
  })

  test('one on the base does not cover two at the head', () => {
    const copy = ignore({ at: at('research/a.py', 9), line: 10 })
    expect(state(commented([copy, ignore()], [ignore()])).sort()).toEqual(['active', 'proposed'])
  })

  test('ends, and may not lie too far ahead', () => {
    expect(notices(commented([ignore({ until: '2026-11-22' })], null))).toEqual([
      'ignore-expired: The comment at research/a.py:2 about RES-01/unsafe-load ended on 2026-11-22; 1 finding counts again.',
    ])
    const far = commented([ignore({ until: '2026-12-24' })], null)
    expect([statuses(far), state(far)]).toEqual([OPEN, ['proposed']])
    expect(notices(far)[0]).toMatch(
      /^ignore-too-long: .* may be accepted for 30 days; until its date is that near it does nothing\.$/,
    )
  })

  test('says when it cannot be understood', () => {
    const broken = ignore({ check: '', problem: 'say why after the date' })
    const unknown = ignore({ check: 'RES-99/x' })
    const missing = ignore({ check: 'RES-01/x' })
    expect(notices(commented([broken, unknown, missing], null))).toEqual([
      'ignore-mistake: The comment at research/a.py:2 about RES-01/x does nothing: there is no check RES-01/x.',
      'ignore-mistake: The comment at research/a.py:2 about RES-99/x does nothing: there is no control RES-99.',
      'ignore-mistake: The comment at research/a.py:2: say why after the date.',
    ])
  })
})

test('a gap that is waived is no question', () => {
  const gap = control('GDL-03', [check('who', { kind: 'gap', question: 'Who?', key: 'a.b', severity: 'medium' })])
  const head = side([gap], [evaluation('GDL-03', [raw('who', [], null, { kind: 'gap', subject: '' })])])
  expect(report(head).questions).toHaveLength(1)
  const one = report(head, null, {
    settings: { ...DEFAULT_SETTINGS, waivers: [waiver({ check: 'GDL-03/who', paths: ['*'] })] },
  })
  expect(one.questions).toEqual([])
  expect(one.controls[0]?.verdict).toBe('pass')
})

test('nothing else changes, whatever is accepted', () => {
  const all = [A, B, ...EVIL, NOWHERE, raw('unsafe-store', ['f1'], at('research/a.py', 3), { subject: 'a.pt' })]
  const ids = fc.constantFrom(
    'RES-01',
    'RES-01/unsafe-load',
    'RES-01/unsafe-store',
    'RES-01/malicious-opcode',
    'RSK-02',
  )
  const globs = fc.array(fc.constantFrom('**', '*', 'research/**', 'app/b.py', 'tests/', 'x'), { maxLength: 2 })
  const day = fc.constantFrom('2026-11-01', '2026-11-23', '2027-01-01')
  const waivers = fc.array(
    fc
      .record({ check: ids, paths: globs, created: day, expires: day, sha256: fc.constantFrom(undefined, DIGEST) })
      .map(({ sha256, ...rest }) => waiver({ ...rest, ...(sha256 !== undefined && { sha256 }) })),
    { maxLength: 3 },
  )
  const ignores = fc.array(fc.record({ check: ids, line: fc.integer({ min: 2, max: 4 }) }).map(ignore), {
    maxLength: 2,
  })
  fc.assert(
    fc.property(waivers, ignores, fc.boolean(), (some, comments, proposed) => {
      const head = judged(all)
      const records = indexRecords(head.input)
      const systems = judgedSystems(head.input, null)
      const found = checkFindings(head, records, systems, DEFAULT_SETTINGS, new Map())
      const { findings } = compareSides({ side: head, systems, findings: found }, null, () => ({
        head: new Set(),
        base: new Set(),
      }))
      const entries = { waivers: some, disputes: [] }
      const none = { waivers: [], disputes: [] }
      const accepting = acceptances(
        proposed ? none : entries,
        proposed ? entries : none,
        { head: comments, base: null },
        new Map(),
        { input: head.input, records },
      )
      const after = waiveFindings(findings, accepting, systems, 20780)
      for (const [i, before] of findings.entries()) {
        const { status, ...rest } = after.findings[i] ?? before
        expect(rest).toEqual({ ...before, status: undefined, ...rest })
        expect(rest.fingerprint).toBe(before.fingerprint)
        if (!after.accepted.has(before.fingerprint)) expect(status).toBe(before.status)
        const named = [...(proposed ? [] : some), ...comments].some(
          ({ check: id }) => id === before.check || id === 'RES-01',
        )
        if (!named) expect(status).toBe('new')
        if (before.check === 'RES-01/malicious-opcode' && before.raw.at?.path !== 'tests/evil.pkl')
          expect(status).toBe('new')
      }
    }),
    { numRuns: 150 },
  )
})
