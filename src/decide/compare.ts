/** Tells what a change made worse: findings of head and base compared check by check as multisets, before any merging. */
import type { Side } from '../policy/evaluation.js'
import { applies, type CheckFinding, type ComparedFinding, findingKey } from './check-finding.js'
import { fingerprintFinding } from './fingerprint.js'
import { SEVERITIES, severityRank } from './order.js'
import type { StandingRecords } from './records.js'
import type { JudgedSystem } from './systems.js'

/** One side as it is compared. */
export interface ComparedSide {
  readonly side: Side
  readonly systems: readonly JudgedSystem[]
  /** In order of place, as `checkFindings` gives them. */
  readonly findings: readonly CheckFinding[]
}

export interface Comparison {
  /** What stands at the head: new, existing or opened. */
  readonly findings: readonly ComparedFinding[]
  /** What the change took away. */
  readonly fixed: readonly ComparedFinding[]
}

/**
 * Without a base everything is `new`: there is nothing that it could have stood on, and all of it is judged.
 *
 * With one, a finding is `existing` when the base has an equal one of at least its severity. It is `opened` when its
 * control did not apply on the base but the defect stood there: the base's own rules list it, or the record that it rests
 * on stood there unchanged. Where the control failed on the base, an unchanged record is taken for `existing`.
 */
export function compareSides(
  head: ComparedSide,
  base: ComparedSide | null,
  standing: () => StandingRecords,
): Comparison {
  const now = groupEqual(head.findings.filter((finding) => finding.applies))
  if (base === null) return { findings: [...now.values()].flatMap((equals) => number(equals, () => 'new')), fixed: [] }

  const before = groupEqual(base.findings)
  const findings: (readonly ComparedFinding[])[] = []
  const fixed: (readonly ComparedFinding[])[] = []
  for (const [key, equals] of now) {
    const { statuses, left } = pairUp(equals, before.get(key) ?? [])
    findings.push(number(equals, (finding) => statuses.get(finding) ?? statusWithoutEqual(finding, base, standing)))
    const gone = left.filter((finding) => isFixed(finding, head, standing))
    fixed.push(number(gone, () => 'fixed', equals.length))
  }
  for (const [key, equals] of before) {
    if (now.has(key)) continue
    const gone = equals.filter((finding) => finding.applies && isFixed(finding, head, standing))
    fixed.push(number(gone, () => 'fixed'))
  }
  return { findings: findings.flat(), fixed: fixed.flat() }
}

interface Pairs {
  /** Of those findings of the head that have a partner. */
  readonly statuses: ReadonlyMap<CheckFinding, 'existing' | 'opened' | 'new'>
  /** Applying findings of the base without a partner. */
  readonly left: readonly CheckFinding[]
}

/** Pairs equal findings so that as many as possible have a partner that was at least as severe. */
function pairUp(head: readonly CheckFinding[], base: readonly CheckFinding[]): Pairs {
  const statuses = new Map<CheckFinding, 'existing' | 'opened' | 'new'>()
  const applied = bySeverity(base.filter((finding) => finding.applies))
  const idle = bySeverity(base.filter((finding) => !finding.applies))
  // The worst choose first, each the mildest partner that suffices; among equals the first in place.
  const worstFirst = bySeverity(head).flatMap((findings) => findings.reverse())
  for (const finding of worstFirst) if (takeAtLeast(applied, finding)) statuses.set(finding, 'existing')
  for (const finding of worstFirst) {
    if (!statuses.has(finding) && takeAtLeast(idle, finding)) statuses.set(finding, 'opened')
  }
  // What is left at the head became worse; the milder one that it was has not been fixed.
  const milder = applied.flat()
  for (const finding of worstFirst) if (!statuses.has(finding) && milder.pop()) statuses.set(finding, 'new')
  return { statuses, left: milder }
}

/** One stack for each severity, the worst first; the first in place is on top. */
function bySeverity(findings: readonly CheckFinding[]): CheckFinding[][] {
  const stacks: CheckFinding[][] = SEVERITIES.map(() => [])
  for (const finding of [...findings].reverse()) stacks[severityRank(finding.severity)]?.push(finding)
  return stacks
}

function takeAtLeast(stacks: CheckFinding[][], { severity }: CheckFinding): boolean {
  for (let rank = severityRank(severity); rank >= 0; rank--) if (stacks[rank]?.pop()) return true
  return false
}

function statusWithoutEqual(
  finding: CheckFinding,
  base: ComparedSide,
  standing: () => StandingRecords,
): ComparedFinding['status'] {
  const view = viewOf(finding, base)
  if (view === 'applied') return 'new'
  const [record] = finding.raw.from
  if (record === undefined || !standing().head.has(record)) return 'new'
  return view === 'error' ? 'existing' : 'opened'
}

/** Gone from the head, and not merely out of its sight. */
function isFixed(finding: CheckFinding, head: ComparedSide, standing: () => StandingRecords): boolean {
  const view = viewOf(finding, head)
  if (view === 'applied') return !isUnknown(finding, head)
  const [record] = finding.raw.from
  return view === 'not-applied' && record !== undefined && !standing().base.has(record)
}

/** How a side judged the control of a finding of the other side. */
function viewOf(finding: CheckFinding, { side, systems }: ComparedSide): 'applied' | 'not-applied' | 'error' {
  const evaluations = evaluationsOf(finding, side)
  if (evaluations.some(({ error }) => error !== null)) return 'error'
  return evaluations.some((evaluation) => applies(finding.control, evaluation, systems)) ? 'applied' : 'not-applied'
}

function isUnknown(finding: CheckFinding, { side }: ComparedSide): boolean {
  return evaluationsOf(finding, side).some(({ unknown }) => unknown.some(({ check }) => check === finding.raw.check))
}

/** In the finding's own systems when the side has them, else in all. */
function evaluationsOf(finding: CheckFinding, side: Side): Side['evaluations'] {
  const all = side.evaluations.filter(({ control }) => control === finding.control.id)
  const own = all.filter(({ system }) => finding.systems.includes(system))
  return own.length > 0 ? own : all
}

function groupEqual(findings: readonly CheckFinding[]): ReadonlyMap<string, readonly CheckFinding[]> {
  const groups = new Map<string, CheckFinding[]>()
  for (const finding of findings) {
    const key = findingKey(finding)
    const equals = groups.get(key)
    if (equals) equals.push(finding)
    else groups.set(key, [finding])
  }
  return groups
}

/** Equal findings get their numbers in order of place; those that are gone get the numbers after those that stand. */
function number(
  equals: readonly CheckFinding[],
  status: (finding: CheckFinding) => ComparedFinding['status'],
  first = 0,
): readonly ComparedFinding[] {
  return equals.map((finding, i) => ({
    ...finding,
    status: status(finding),
    fingerprint: fingerprintFinding(finding.parts, first + i),
  }))
}
