import { describe, expect, test } from '@jest/globals'
import type { RawFinding } from '../../src/schema/control-result.js'
import { at, evaluation, RSK_01, raw, report, side } from './builders.js'

const WORKFLOW = '.github/workflows/ci.yml'
const use = (line: number, subject: string, more: Partial<RawFinding> = {}) =>
  raw('unpinned-action', [], at(WORKFLOW, line), {
    subject,
    group: WORKFLOW,
    message: `${subject} is not pinned.`,
    ...more,
  })
const actions = (...findings: readonly RawFinding[]) => side([RSK_01], [evaluation('RSK-01', findings)])

describe('a group', () => {
  test('is one finding that lists its members in order of place', () => {
    const { findings, assessment } = report(
      actions(use(30, 'c/c@v1', { severity: 'low' }), use(12, 'a/a@v1', { severity: 'medium' }), use(20, 'b/b@v1')),
    )
    expect(findings).toMatchObject([
      {
        title: 'Title of unpinned-action (3 places)',
        message: 'b/b@v1 is not pinned. And 2 more: a/a@v1, c/c@v1.',
        severity: 'high',
        location: { line: 20 },
        members: [
          { line: 12, severity: 'medium' },
          { line: 20, severity: 'high' },
          { line: 30, severity: 'low' },
        ],
      },
    ])
    expect(assessment).toMatchObject({ high: 1, medium: 0, low: 0 })
  })

  test('is led by the worst of what is new, and counts as its worst member', () => {
    const base = actions(use(12, 'a/a@v1'))
    const { findings, assessment, gate } = report(
      actions(use(12, 'a/a@v1'), use(20, 'b/b@v1', { severity: 'low' }), use(21, 'c/c@v1', { severity: 'medium' })),
      base,
      {
        settings: { failOn: 'medium', gate: 'new', policies: [], controls: {}, scopes: [], waivers: [], disputes: [] },
      },
    )
    expect(findings).toMatchObject([
      {
        status: 'new',
        gates: true,
        severity: 'medium',
        location: { line: 21 },
        members: [{ status: 'existing' }, { status: 'new' }, { status: 'new' }],
      },
    ])
    expect(assessment).toMatchObject({ high: 1, medium: 0 })
    expect(gate.reason).toBe('1 new medium')
  })

  test('keeps its fingerprint while members come and go, also with one', () => {
    const one = report(actions(use(12, 'a/a@v1'))).findings[0]
    const two = report(actions(use(12, 'a/a@v1'), use(40, 'b/b@v1'))).findings[0]
    expect(one?.fingerprint).toBe(two?.fingerprint)
    expect(one).toMatchObject({
      title: 'Title of unpinned-action',
      message: 'a/a@v1 is not pinned.',
      members: [{ line: 12 }],
    })
    expect(one?.members[0]?.fingerprint).toBe(two?.members[0]?.fingerprint)
    expect(one?.members[0]?.fingerprint).not.toBe(one?.fingerprint)
  })

  test('fixed members are told apart', () => {
    const { findings } = report(actions(use(12, 'a/a@v1')), actions(use(12, 'a/a@v1'), use(13, 'b/b@v1')))
    expect(findings.map(({ status, members }) => [status, members.length])).toEqual([
      ['existing', 1],
      ['fixed', 1],
    ])
  })

  test('other files and other checks are other groups', () => {
    const { findings } = report(
      actions(use(1, 'a/a@v1'), use(2, 'a/a@v1', { group: 'other.yml' }), { ...use(3, 'x'), check: 'broad-token' }),
    )
    expect(findings).toHaveLength(3)
  })

  test('names at most three others and cuts what is long', () => {
    const many = Array.from({ length: 9 }, (_, i) => use(i + 2, `o${i}/${'x'.repeat(100)}@v1`))
    const [finding] = report(actions(use(1, 'a/a@v1'), ...many)).findings
    expect(finding?.message).toMatch(/^a\/a@v1 is not pinned\. And 9 more: (o\d\/x+…, ){3}…\.$/)
  })
})
