/** What the report says about waivers, disputes and comments that accept a finding: how each stands, and what to do about it. */
import type { IgnoreComment } from '../collect/collector.js'
import { cut } from '../collect/record.js'
import type { Side } from '../policy/evaluation.js'
import type { Notice, ReportWaiver } from '../schema/report.js'
import type { Acceptance } from './acceptance.js'
import { compareText } from './order.js'
import type { Covered, Use } from './waive.js'
import { checkWords } from './words.js'

/** Days before its end that an acceptance is announced. */
const SOON = 14

/** The report's list, sorted. */
export function listWaivers(uses: readonly Use[], side: Side, today: number): readonly ReportWaiver[] {
  return uses
    .map(({ acceptance, covered }): ReportWaiver => {
      const { kind, check, scope, reason, compensating, by, ticket, expires } = acceptance
      const last = lastDay(acceptance, covered)
      return {
        kind,
        check,
        scope,
        reason,
        compensating,
        approver: by,
        ticket,
        expires,
        state: stateOf(acceptance, covered, side, today),
        days_left: last === null ? null : last - today,
        findings: covered.map(({ finding }) => finding.fingerprint).sort(compareText),
      }
    })
    .sort((a, b) => compareText(JSON.stringify(a), JSON.stringify(b)))
}

/** @param author who proposes the change, a login; null when that is not known */
export function waiverNotices(
  uses: readonly Use[],
  ignores: readonly IgnoreComment[],
  side: Side,
  today: number,
  author: string | null,
): readonly Notice[] {
  const known = uses.filter(
    ({ acceptance }) => acceptance.kind !== 'inline' || ignoreProblem(acceptance, side) === null,
  )
  return [
    ...known.flatMap((use) => useNotices(use, side, today, author)),
    ...uses.flatMap(({ acceptance }) => {
      const problem = acceptance.kind === 'inline' ? ignoreProblem(acceptance, side) : null
      return problem === null ? [] : [{ id: 'ignore-mistake', text: `${nameOf(acceptance)} does nothing: ${problem}.` }]
    }),
    ...ignores.flatMap(({ problem, at }) =>
      problem === null ? [] : [{ id: 'ignore-mistake', text: `The comment at ${at.path}:${at.line}: ${problem}.` }],
    ),
  ]
}

function stateOf(
  acceptance: Acceptance,
  covered: readonly Covered[],
  side: Side,
  today: number,
): ReportWaiver['state'] {
  const { kind, proposed, first, last } = acceptance
  if (last !== null && last < today) return 'expired'
  if (proposed || (first !== null && first > today)) return 'proposed'
  if (covered.length === 0) return isSeen(acceptance, side) ? 'unused' : 'active'
  if (covered.some(({ inForce }) => inForce)) return 'active'
  return kind === 'inline' ? 'proposed' : 'expired'
}

function useNotices({ acceptance, covered }: Use, side: Side, today: number, author: string | null): readonly Notice[] {
  const { kind, reason, by, first, last, expires, proposed } = acceptance
  const name = nameOf(acceptance)
  const prefix = PREFIX[kind]
  const notice = (id: string, text: string): Notice => ({ id: `${prefix}-${id}`, text: `${name} ${text}` })
  const count = findingCount(covered.length)
  if (last !== null && last < today) {
    const now = covered.length > 0 ? `${count} again` : 'it matches nothing any more: remove it'
    return [notice('expired', `ended on ${expires}; ${now}.`)]
  }
  const limits = tooLong(acceptance, covered).map((text) => notice('too-long', text))
  if (proposed) return [notice(...proposal(acceptance, author)), ...limits]
  if (first !== null && first > today) return [notice('early', 'begins in the future; until then it does nothing.')]
  if (covered.length === 0) return isSeen(acceptance, side) ? [notice('unused', 'matches no finding: remove it.')] : []
  const active = covered.filter(({ inForce }) => inForce)
  const end = lastDay(acceptance, active)
  const soon = active.length > 0 && end !== null && end - today <= SOON
  return [
    ...limits,
    ...(soon
      ? [notice('expiring', `ends ${end === today ? 'today' : `in ${days(end - today)}`}, on ${dateOf(end)}.`)]
      : []),
    ...(kind === 'dispute' && active.length > 0
      ? [
          notice(
            'holds',
            `sets aside ${findingCount(active.length, '')} as wrongly detected: ${cut(reason, 160)} (${by}).`,
          ),
        ]
      : []),
  ]
}

const PREFIX = { waiver: 'waiver', dispute: 'dispute', inline: 'ignore' } as const

function proposal({ kind, by }: Acceptance, author: string | null): readonly [string, string] {
  if (kind === 'inline') return ['proposed', 'is in force once it stands on the base branch about this statement.']
  const after = 'comes with this change and is in force after merge.'
  if (kind === 'dispute' || by === null) return ['proposed', after]
  if (by.includes('/'))
    return ['proposed', `${after} Its approver ${by} is a team: self-approval is not checkable here.`]
  if (author !== null && by.replace(/^@/, '').toLowerCase() === author.toLowerCase())
    return ['self-approved', `${after} Its approver ${by} also proposes the change: somebody else has to approve it.`]
  return ['proposed', after]
}

/** One sentence for each severity and profile that may not be accepted for that long. */
function tooLong({ kind }: Acceptance, covered: readonly Covered[]): readonly string[] {
  const sentences = covered
    .filter((one) => one.tooLong)
    .map(({ finding: { severity }, level, longest, last }) => {
      const what = `of severity ${severity} in profile ${level}`
      if (longest === 0) return `does nothing: a finding ${what} cannot be waived.`
      const most = `a finding ${what} may be accepted for ${days(longest ?? 0)}`
      if (kind === 'inline') return `lasts too long: ${most}; until its date is that near it does nothing.`
      return `lasts too long: ${most}, so it counts until ${dateOf(last ?? 0)}.`
    })
  return [...new Set(sentences)].sort(compareText)
}

/** A comment may name anything; a waiver's mistakes were told when its file was read. */
function ignoreProblem({ check }: Acceptance, side: Side): string | null {
  const [id, name = ''] = check.split('/')
  const control = side.controls.find((one) => one.id === id)
  if (!control) return `there is no control ${id}`
  const known = control.checks.some((one) => one.id === name) || (name === 'statement' && control.statement !== null)
  if (!known) return `there is no check ${check}`
  return checkWords(control, name).waivable ? null : `${check} can never be waived`
}

/** What could not be judged matches nothing, which is no reason to remove a waiver. */
function isSeen({ check }: Acceptance, side: Side): boolean {
  const [id, name] = check.split('/')
  return side.evaluations
    .filter(({ control }) => control === id)
    .every(({ error, unknown }) => error === null && !unknown.some((one) => name === undefined || one.check === name))
}

/** The day that the last of its findings comes back. */
function lastDay({ last }: Acceptance, covered: readonly Covered[]): number | null {
  const ends = covered.map((one) => one.last)
  return ends.length === 0 || ends.includes(null) ? last : Math.max(...ends.map((end) => end ?? 0))
}

function nameOf({ kind, check, scope }: Acceptance): string {
  const [first = ''] = scope
  if (kind === 'inline') return `The comment at ${first} about ${check}`
  const where = first === '' ? '' : ` at ${cut(first, 80)}${scope.length > 1 ? ` and ${scope.length - 1} more` : ''}`
  return `The ${kind} of ${check}${where}`
}

function findingCount(count: number, verb = ' counts'): string {
  return count === 1 ? `1 finding${verb}` : `${count} findings${verb.replace(/s$/, '')}`
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`
}

function dateOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}
