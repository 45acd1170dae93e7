/** What people accept, in one form: waivers and disputes of the policy file, and comments where a finding stands. */
import type { IgnoreComment } from '../collect/collector.js'
import { dayNumber } from '../collect/days.js'
import { globMatcher } from '../collect/glob.js'
import { scopeOf } from '../collect/record.js'
import type { Settings } from '../policy/settings.js'
import type { Input } from '../schema/input.js'
import type { Dispute, Waiver } from '../schema/policy.js'
import type { ReportWaiver } from '../schema/report.js'
import type { CheckFinding, ComparedFinding } from './check-finding.js'
import { normaliseStatement } from './fingerprint.js'
import { comparePlaces } from './order.js'
import type { RecordIndex } from './records.js'
import { checkWords } from './words.js'

export interface Acceptance {
  readonly kind: ReportWaiver['kind']
  /** A check, or a control for all of its checks. */
  readonly check: string
  readonly scope: readonly string[]
  readonly reason: string
  readonly compensating: string | null
  /** Null for a comment. */
  readonly by: string | null
  readonly ticket: string | null
  readonly expires: string | null
  /** Days of the calendar; null where there is none. */
  readonly first: number | null
  readonly last: number | null
  /** The change brings it, so that it is not in force yet. */
  readonly proposed: boolean
  /** Where it can only be about: for a comment its check's findings on one line, else all of the check or control. */
  readonly key: string
  /** Whether it is about this finding, whatever the day. */
  readonly covers: (finding: ComparedFinding) => boolean
}

/** Comments of both sides; `base` is null when there is nothing to compare with. */
export interface Ignores {
  readonly head: readonly IgnoreComment[]
  readonly base: readonly IgnoreComment[] | null
}

/** Never-waivable findings need a digest; where it comes from and what a place is for stand in the records. */
export interface Evidence {
  readonly input: Input
  readonly records: RecordIndex
}

type Entries = Pick<Settings, 'waivers' | 'disputes'>

export function acceptances(
  inForce: Entries,
  proposed: Entries,
  ignores: Ignores,
  renames: ReadonlyMap<string, string>,
  evidence: Evidence,
): readonly Acceptance[] {
  const standing = standingIgnores(ignores, renames)
  return [
    ...inForce.waivers.map((waiver) => ofWaiver(waiver, false, evidence)),
    ...inForce.disputes.map((dispute) => ofDispute(dispute, false, evidence)),
    ...proposed.waivers.map((waiver) => ofWaiver(waiver, true, evidence)),
    ...proposed.disputes.map((dispute) => ofDispute(dispute, true, evidence)),
    ...ignores.head.filter(({ problem }) => problem === null).map((ignore) => ofIgnore(ignore, !standing.has(ignore))),
  ]
}

function ofWaiver(waiver: Waiver, proposed: boolean, evidence: Evidence): Acceptance {
  const { check, paths, fingerprint, reason, compensating, approver, ticket, created, expires } = waiver
  const fits = pathsMatcher(paths)
  return {
    kind: 'waiver',
    check,
    scope: paths,
    reason,
    compensating: compensating ?? null,
    by: approver,
    ticket: ticket ?? null,
    expires,
    first: dayNumber(created),
    last: dayNumber(expires),
    proposed,
    key: check,
    covers: (finding) =>
      (fingerprint === undefined || fingerprint === finding.fingerprint) &&
      fits(finding) &&
      isAllowed(finding, waiver.sha256, evidence),
  }
}

function ofDispute(dispute: Dispute, proposed: boolean, evidence: Evidence): Acceptance {
  const { check, paths, fact, reason, owner, expires } = dispute
  const fits = paths ? pathsMatcher(paths) : () => true
  return {
    kind: 'dispute',
    check,
    scope: paths ?? [],
    reason,
    compensating: null,
    by: owner,
    ticket: null,
    expires: expires ?? null,
    first: null,
    last: expires === undefined ? null : dayNumber(expires),
    proposed,
    key: check,
    covers: (finding) =>
      fits(finding) && (fact === undefined || isAbout(finding, fact)) && isAllowed(finding, dispute.sha256, evidence),
  }
}

function ofIgnore({ check, until, reason, at, line }: IgnoreComment, proposed: boolean): Acceptance {
  return {
    kind: 'inline',
    check,
    scope: [`${at.path}:${at.line}`],
    reason,
    compensating: null,
    by: null,
    ticket: null,
    expires: until,
    first: null,
    last: dayNumber(until),
    proposed,
    key: lineKey(check, at.path, line),
    covers: isWaivable,
  }
}

/** The keys of all acceptances that can be about a finding. */
export function keysOf({ check, control, raw: { at } }: CheckFinding): readonly string[] {
  return [check, control.id, lineKey(check, at?.path ?? '', at?.line ?? 0)]
}

function lineKey(check: string, path: string, line: number): string {
  return JSON.stringify([check, path, line])
}

/** A finding that stands in no file is meant by a glob for everything. */
function pathsMatcher(globs: readonly string[]): (finding: CheckFinding) => boolean {
  const fits = globMatcher(globs)
  const everything = globs.some((glob) => glob === '*' || glob === '**')
  return ({ raw: { at } }) => (at === null ? everything : fits(at.path))
}

function isAbout({ fact, raw }: CheckFinding, what: string): boolean {
  return raw.subject === what || (fact !== null && [fact.kind, fact.symbol, fact.subject].includes(what))
}

function isWaivable({ control, raw }: CheckFinding): boolean {
  return checkWords(control, raw.check).waivable
}

/** What can never be waived can be where it was put on purpose: a fixture of tests, known by its bytes. */
function isAllowed(finding: CheckFinding, sha256: string | undefined, evidence: Evidence): boolean {
  const bound = sha256 !== undefined && digestsOf(finding, evidence).includes(sha256)
  if (sha256 !== undefined && !bound) return false
  return isWaivable(finding) || (bound && isForTests(finding, evidence))
}

/** The digest that the finding itself names; else that of the model file it stands in. */
function digestsOf({ raw }: CheckFinding, { input }: Evidence): readonly string[] {
  const named = raw.evidence?.['sha256']
  if (typeof named === 'string') return [named]
  const { at } = raw
  if (at === null) return []
  return input.models.flatMap(({ path, sha256 }) => (path === at.path && sha256 !== null ? [sha256] : []))
}

function isForTests({ raw }: CheckFinding, { records }: Evidence): boolean {
  const scopes = raw.from.flatMap((id) => {
    const value = records.records.get(id)?.value
    return value !== undefined && 'scope' in value ? [value.scope] : []
  })
  if (scopes.length > 0) return scopes.every((scope) => scope === 'test')
  return raw.at !== null && scopeOf(raw.at.path) === 'test'
}

/**
 * The head's comments that stand on the base, too: in the same file, with the same words, about the same statement. A
 * copy above another statement, or one more of the same, was not there. Without a base all of them are in force.
 */
function standingIgnores({ head, base }: Ignores, renames: ReadonlyMap<string, string>): ReadonlySet<IgnoreComment> {
  if (base === null) return new Set(head)
  const left = new Map<string, number>()
  for (const ignore of base) {
    const key = ignoreKey(ignore, renames.get(ignore.at.path) ?? ignore.at.path)
    left.set(key, (left.get(key) ?? 0) + 1)
  }
  const standing = new Set<IgnoreComment>()
  for (const ignore of [...head].sort((a, b) => comparePlaces(a.at, b.at))) {
    const key = ignoreKey(ignore, ignore.at.path)
    const count = left.get(key) ?? 0
    if (count === 0) continue
    left.set(key, count - 1)
    standing.add(ignore)
  }
  return standing
}

function ignoreKey({ check, until, reason, statement }: IgnoreComment, path: string): string {
  return JSON.stringify([path, check, until, reason, normaliseStatement(statement)])
}
