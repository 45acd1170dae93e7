import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fingerprintFinding, normaliseStatement } from '../../src/decide/fingerprint.js'
import { SEVERITIES, severityRank } from '../../src/decide/order.js'
import type { RawFinding, Severity } from '../../src/schema/control-result.js'
import type { Fact } from '../../src/schema/input.js'
import { at, check, control, evaluation, fact, input, RES_01, raw, report, side } from './builders.js'

/** A side whose facts each make one unsafe-load finding. */
function loads(
  facts: readonly Fact[],
  more: { applicable?: boolean; severities?: readonly Severity[]; silent?: boolean } = {},
) {
  const findings = facts.map((each, i): RawFinding => {
    const severity = more.severities?.[i]
    return raw('unsafe-load', [each.id], each.at, { subject: each.subject, ...(severity && { severity }) })
  })
  const answer = evaluation('RES-01', more.silent ? [] : findings, { applicable: more.applicable ?? true })
  return side([RES_01], [answer], input({ facts }))
}

const statuses = (...args: Parameters<typeof report>) =>
  report(...args).findings.map(({ status, location }) => `${status} ${location.path}:${location.line}`)

describe('a base and a head', () => {
  test('the same call on another line is existing', () => {
    expect(statuses(loads([fact('h', at('a.py', 9))]), loads([fact('b', at('a.py', 3))]))).toEqual(['existing a.py:9'])
  })

  test('a call that was not there is new, one that is gone is fixed', () => {
    const other = { subject: 'acme/other', statement: 'load("acme/other")' }
    expect(statuses(loads([fact('h', at('a.py', 3))]), loads([fact('b', at('a.py', 3), other)]))).toEqual([
      'new a.py:3',
      'fixed a.py:3',
    ])
  })

  test('a second identical call is new; moving both is not', () => {
    const one = loads([fact('b', at('a.py', 3))])
    const two = loads([fact('h1', at('a.py', 5)), fact('h2', at('a.py', 8))])
    expect(statuses(two, one)).toEqual(['new a.py:8', 'existing a.py:5'])
    expect(statuses(loads([fact('x', at('a.py', 30)), fact('y', at('a.py', 70))]), two)).toEqual([
      'existing a.py:30',
      'existing a.py:70',
    ])
    const less = report(one, two).findings
    expect(less.map(({ status }) => status)).toEqual(['existing', 'fixed'])
    expect(new Set(less.map(({ fingerprint }) => fingerprint)).size).toBe(2)
  })

  test('what a formatter does to a statement changes nothing', () => {
    const before = fact('b', at('a.py', 3), { statement: "load('x', a = 1, b=[1,2])" })
    const after = fact('h', at('a.py', 3), { statement: 'load( "x", a=1, b=[1, 2,], )' })
    expect(statuses(loads([after]), loads([before]))).toEqual(['existing a.py:3'])
    const changed = fact('h', at('a.py', 3), { statement: 'load("x", a=2, b=[1, 2])' })
    expect(statuses(loads([changed]), loads([before]))).toEqual(['new a.py:3', 'fixed a.py:3'])
  })

  test('a rename is not new, also when the subject is the file', () => {
    const renames = new Map([['old/a.py', 'new/a.py']])
    const before = loads([fact('b', at('old/a.py', 3), { subject: 'old/a.py' })])
    const after = loads([fact('h', at('new/a.py', 3), { subject: 'new/a.py' })])
    expect(statuses(after, before, { renames })).toEqual(['existing new/a.py:3'])
    expect(statuses(after, before)).toEqual(['new new/a.py:3', 'fixed old/a.py:3'])
  })

  test('a higher severity is new and not also fixed; a lower one is existing', () => {
    const place = [fact('f', at('a.py', 3))]
    const high = loads(place, { severities: ['high'] })
    const medium = loads(place, { severities: ['medium'] })
    expect(statuses(high, medium)).toEqual(['new a.py:3'])
    expect(statuses(medium, high)).toEqual(['existing a.py:3'])
  })

  test('two equal calls of different severity that swap places are both existing', () => {
    const facts = [fact('1', at('a.py', 3)), fact('2', at('a.py', 6))]
    const before = loads(facts, { severities: ['high', 'medium'] })
    expect(statuses(loads(facts, { severities: ['medium', 'high'] }), before)).toEqual([
      'existing a.py:6',
      'existing a.py:3',
    ])
  })

  test('without a statement the value that the finding gives counts', () => {
    const judged = (text: unknown) =>
      side([RES_01], [evaluation('RES-01', [raw('unsafe-load', [], at('c.yml', 3), { evidence: { text } })])])
    expect(statuses(judged({ a: 1 }), judged({ a: 1 }))).toEqual(['existing c.yml:3'])
    expect(statuses(judged({ a: 2 }), judged({ a: 1 }))).toEqual(['new c.yml:3', 'fixed c.yml:3'])
  })

  test('what nobody may waive is told apart by its digest', () => {
    const secret = control('RSK-01', [check('secret-in-repo', { waivable: false })])
    const judged = (sha256: string, statement: string) =>
      side(
        [secret],
        [evaluation('RSK-01', [raw('secret-in-repo', ['f'], at('a.py', 1), { evidence: { sha256 } })])],
        input({ facts: [fact('f', at('a.py', 1), { statement })] }),
      )
    expect(statuses(judged('aa', 'x = 1'), judged('aa', 'y = 2'))).toEqual(['existing a.py:1'])
    expect(statuses(judged('aa', 'x = 1'), judged('bb', 'x = 1'))).toEqual(['new a.py:1', 'fixed a.py:1'])
  })

  test('without a base all is new and counts', () => {
    const { findings, gate } = report(loads([fact('h', at('a.py', 3))]))
    expect(findings.map(({ status, gates }) => [status, gates])).toEqual([['new', true]])
    expect(gate).toEqual({ result: 'fail', reason: '1 critical', mode: 'all', fail_on: 'critical' })
  })
})

describe('a control that did not apply on the base', () => {
  const place = at('a.py', 3)

  test('opens what stood there, and that never gates', () => {
    for (const silent of [false, true]) {
      const base = loads([fact('b', place)], { applicable: false, silent })
      for (const gate of ['new', 'all'] as const) {
        const settings = { failOn: null, gate, policies: [], controls: {}, scopes: [], waivers: [], disputes: [] }
        const answer = report(loads([fact('h', at('a.py', 8))]), base, { settings })
        expect(answer.findings.map(({ status, gates }) => [status, gates])).toEqual([['opened', false]])
        expect(answer.gate.result).toBe('pass')
      }
    }
  })

  test('does not excuse what the change adds beside it', () => {
    const base = loads([fact('b', place)], { applicable: false, silent: true })
    const head = loads([fact('h', place), fact('i', at('a.py', 9)), fact('j', at('b.py', 1))])
    expect(statuses(head, base)).toEqual(['new a.py:9', 'new b.py:1', 'opened a.py:3'])
  })

  test('does not excuse a record that the change made unsafe', () => {
    const base = loads([fact('b', place, { state: 'safe' })], { applicable: false, silent: true })
    expect(statuses(loads([fact('h', place)]), base)).toEqual(['new a.py:3'])
  })

  test('an error on the base does not make old records new', () => {
    const base = side([RES_01], [evaluation('RES-01', [], { error: 'boom' })], input({ facts: [fact('b', place)] }))
    expect(statuses(loads([fact('h', place), fact('i', at('b.py', 1))]), base)).toEqual([
      'new b.py:1',
      'existing a.py:3',
    ])
  })
})

describe('nothing is fixed', () => {
  const base = loads([fact('b', at('a.py', 3))])

  test('by a control that failed', () => {
    expect(statuses(side([RES_01], [evaluation('RES-01', [], { error: 'boom' })]), base)).toEqual([])
  })
  test('by a check that could not see', () => {
    const unknown = [{ check: 'unsafe-load', reason: 'too large', need: 'facts.L01' }]
    expect(statuses(side([RES_01], [evaluation('RES-01', [], { unknown })]), base)).toEqual([])
  })
  test('by a control that no longer applies while the call still stands', () => {
    const off = evaluation('RES-01', [], { applicable: false })
    expect(statuses(side([RES_01], [off], input({ facts: [fact('h', at('a.py', 5))] })), base)).toEqual([])
    expect(statuses(side([RES_01], [off]), base)).toEqual(['fixed a.py:3'])
  })
})

describe('laws', () => {
  const calls = fc.array(
    fc.record({
      path: fc.constantFrom('a.py', 'b.py'),
      subject: fc.constantFrom('m', 'n'),
      line: fc.integer({ min: 1, max: 500 }),
      severity: fc.constantFrom(...SEVERITIES),
    }),
    { maxLength: 12 },
  )
  type Call = { path: string; subject: string; line: number; severity: Severity }
  const tree = (all: readonly Call[], shift = 0) =>
    loads(
      all.map(({ path, subject, line }, i) =>
        fact(`f${i}`, at(path, line + shift, i * 10 + 1, i * 10 + 6), { subject, statement: subject }),
      ),
      { severities: all.map(({ severity }) => severity) },
    )

  test('fingerprints and statuses stand shifts of lines', () => {
    fc.assert(
      fc.property(calls, fc.integer({ min: 0, max: 1000 }), (all, shift) => {
        const before = report(tree(all))
        const after = report(tree(all, shift), tree(all))
        expect(after.findings.every(({ status }) => status === 'existing')).toBe(true)
        expect(after.findings.map(({ fingerprint }) => fingerprint).sort()).toEqual(
          before.findings.map(({ fingerprint }) => fingerprint).sort(),
        )
      }),
    )
  })

  test('new + existing are the head, existing + fixed + worsened are the base; nothing counts twice', () => {
    fc.assert(
      fc.property(calls, calls, (one, other) => {
        const { findings } = report(tree(one), tree(other))
        const count = (status: string) => findings.filter((finding) => finding.status === status).length
        expect(count('new') + count('existing')).toBe(one.length)
        expect(count('existing') + count('fixed')).toBeLessThanOrEqual(other.length)
        expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length)
        const back = report(tree(other), tree(one)).findings
        expect(back.filter(({ status }) => status === 'new' || status === 'existing')).toHaveLength(other.length)
      }),
    )
  })

  test('as many are existing as can be: one call at least as severe on the base for each', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...SEVERITIES), { maxLength: 8 }),
        fc.array(fc.constantFrom(...SEVERITIES), { maxLength: 8 }),
        (head, base) => {
          const same = (severities: readonly Severity[]) =>
            tree(severities.map((severity, i) => ({ path: 'a.py', subject: 'm', line: i + 1, severity })))
          const { findings } = report(same(head), same(base))
          // Greedy from the mildest of the head is optimal for nested intervals.
          const partners = base.map(severityRank).sort((a, b) => a - b)
          let most = 0
          for (const rank of head.map(severityRank).sort((a, b) => a - b)) {
            const match = partners.findLastIndex((partner) => partner <= rank)
            if (match === -1) continue
            partners.splice(match, 1)
            most++
          }
          expect(findings.filter(({ status }) => status === 'existing')).toHaveLength(most)
        },
      ),
    )
  })

  test('very many equal calls', () => {
    const many = (count: number) => loads(Array.from({ length: count }, (_, i) => fact(`f${i}`, at('a.py', i + 1))))
    const { findings } = report(many(40_001), many(40_000))
    expect(findings.filter(({ status }) => status === 'new')).toMatchObject([{ location: { line: 40_001 } }])
  })

  test('normalising is idempotent and any text gives a fingerprint', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const once = normaliseStatement(text)
        expect(normaliseStatement(once)).toBe(once)
        expect(fingerprintFinding({ check: 'A/b', subject: text, path: text, text }, 0)).toMatch(/^[0-9a-f]{64}$/)
      }),
    )
  })
})
