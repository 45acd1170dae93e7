/** Silences what somebody accepts: after the comparison and before merging, each finding by itself. */
import type { Profile } from '../schema/input.js'
import type { Acceptance as Accepted, Severity } from '../schema/report.js'
import { type Acceptance, keysOf } from './acceptance.js'
import type { ComparedFinding } from './check-finding.js'
import { highestProfile, type JudgedSystem, systemsNamed } from './systems.js'

/** How long a finding may be accepted, in days; 0 is never. */
const LONGEST: Readonly<Record<Profile['level'], Readonly<Record<Severity, number>>>> = {
  minimal: { critical: 90, high: 180, medium: 365, low: 365, info: 365 },
  standard: { critical: 30, high: 90, medium: 180, low: 365, info: 365 },
  critical: { critical: 0, high: 30, medium: 90, low: 180, info: 180 },
}

/** A finding that an acceptance is about, and when. */
export interface Covered {
  readonly finding: ComparedFinding
  readonly level: Profile['level']
  /** The longest time that it may be accepted; null for a dispute. */
  readonly longest: number | null
  /** The acceptance lasts longer than that. */
  readonly tooLong: boolean
  /** Its last day for this finding; null when it has none. */
  readonly last: number | null
  readonly inForce: boolean
}

/** An acceptance with all that it is about, silenced or not. */
export interface Use {
  readonly acceptance: Acceptance
  readonly covered: readonly Covered[]
}

export interface Waived {
  /** As they were, but for the status of what is waived. */
  readonly findings: readonly ComparedFinding[]
  /** Why, by fingerprint. */
  readonly accepted: ReadonlyMap<string, Accepted>
  readonly uses: readonly Use[]
}

export function waiveFindings(
  findings: readonly ComparedFinding[],
  all: readonly Acceptance[],
  systems: readonly JudgedSystem[],
  today: number,
): Waived {
  const byKey = new Map<string, number[]>()
  for (const [index, { key }] of all.entries()) {
    const same = byKey.get(key)
    if (same) same.push(index)
    else byKey.set(key, [index])
  }
  const covered: Covered[][] = all.map(() => [])
  const accepted = new Map<string, Accepted>()
  for (const finding of findings) {
    const candidates = keysOf(finding).flatMap((key) => byKey.get(key) ?? [])
    for (const index of candidates.sort((a, b) => a - b)) {
      const acceptance = all[index]
      if (!acceptance?.covers(finding)) continue
      const one = coveredBy(acceptance, finding, systems, today)
      covered[index]?.push(one)
      if (!one.inForce || accepted.has(finding.fingerprint)) continue
      const { kind, reason, by, expires } = acceptance
      const { check, fingerprint } = finding
      accepted.set(fingerprint, { kind, check, fingerprint, reason, by, expires })
    }
  }
  return {
    findings: findings.map((each) => (accepted.has(each.fingerprint) ? { ...each, status: 'waived' } : each)),
    accepted,
    uses: all.map((acceptance, index) => ({ acceptance, covered: covered[index] ?? [] })),
  }
}

/**
 * A waiver counts from its first day for as long as such a finding may be accepted. A comment has no first day: it counts
 * once its last one is near enough. A dispute says that nothing is wrong, so that only its own last day ends it.
 */
function coveredBy(
  { kind, proposed, first, last }: Acceptance,
  finding: ComparedFinding,
  systems: readonly JudgedSystem[],
  today: number,
): Covered {
  const { level } = highestProfile(systemsNamed(systems, finding.systems).map(({ profile }) => profile))
  const begun = !proposed && (first === null || first <= today)
  const lasts = (end: number | null) => end === null || today <= end
  if (kind === 'dispute') return { finding, level, longest: null, tooLong: false, last, inForce: begun && lasts(last) }
  const longest = LONGEST[level][finding.severity]
  const tooLong = last === null || last - (first ?? today) > longest
  if (kind === 'inline')
    return { finding, level, longest, tooLong, last, inForce: begun && lasts(last) && !tooLong && longest > 0 }
  const end = tooLong ? (first ?? today) + longest : last
  return { finding, level, longest, tooLong, last: end, inForce: begun && lasts(end) && longest > 0 }
}
