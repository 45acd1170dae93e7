/**
 * One fact, one finding: findings of several checks that rest on the same fact become one that names them all.
 *
 * Every finding has at most one anchor, and only findings with the same anchor merge; so merging is an equivalence, and a
 * coarse record (a model used in ten files, a workflow) never chains defects at different places together. The anchor is
 * 1. the fact at the finding's own place, among those that it names or that its records were linked from;
 * 2. else its primary fact (the first id in `from`), when it speaks about the same subject;
 * 3. else, for a finding on a record, the record's first fact on the same subject that other findings are anchored to;
 *    the facts of a model or data set are all about it;
 * 4. else the record, when that is one thing (a model, a data set, a component …) and the finding is about it;
 * 5. else the same primary, place and subject together: a document (a workflow, a container file, a card) holds many
 *    things, and what a fact proves may stand elsewhere;
 * 6. else nothing: it stands alone.
 * Facts nested in one statement that share a subject or a record count as one: `torch.load(hf_hub_download("a/b"))`.
 */
import type { At, Fact } from '../schema/input.js'
import type { FindingStatus } from '../schema/report.js'
import { compareFindings, type JudgedFinding } from './check-finding.js'
import { comparePlaces, severityRank } from './order.js'
import { factAt, type RecordIndex } from './records.js'

export interface MergedFinding {
  readonly lead: JudgedFinding
  /** The others on the same fact, in the order in which they would lead. */
  readonly others: readonly JudgedFinding[]
  /** The worst of its members; an open question does not make an old defect new. */
  readonly status: FindingStatus
  readonly gates: boolean
}

/** Merges the findings of one side, whose records are given; `positions` is the order of the catalogue. */
export function mergeFindings(
  findings: readonly JudgedFinding[],
  records: RecordIndex,
  positions: ReadonlyMap<string, number>,
): readonly MergedFinding[] {
  const groups = new Map<string, JudgedFinding[]>()
  const anchors = anchorFindings(findings, records)
  for (const finding of findings) {
    const key = anchors.get(finding) ?? `alone ${finding.check} ${finding.fingerprint} ${finding.status}`
    const group = groups.get(key)
    if (group) group.push(finding)
    else groups.set(key, [finding])
  }
  return [...groups.values()].map((group) => mergedFinding(group, positions))
}

/** Worst first: what the change brought, then what it made apply, then what stood there. */
const STATUSES: readonly FindingStatus[] = ['new', 'opened', 'existing', 'waived', 'fixed']

/** 0 is the worst. */
export function statusRank(status: FindingStatus): number {
  return STATUSES.indexOf(status)
}

export function worstStatus(statuses: readonly FindingStatus[]): FindingStatus {
  return STATUSES.find((status) => statuses.includes(status)) ?? 'new'
}

/** Waived ones never lead; defects and contradictions lead before gaps, then severity, then the catalogue's order. */
function leadOrder(positions: ReadonlyMap<string, number>): (a: JudgedFinding, b: JudgedFinding) => number {
  const position = (finding: JudgedFinding) => positions.get(finding.check) ?? positions.size
  return (a, b) =>
    Number(a.status === 'waived') - Number(b.status === 'waived') ||
    Number(a.raw.kind === 'gap') - Number(b.raw.kind === 'gap') ||
    severityRank(a.severity) - severityRank(b.severity) ||
    position(a) - position(b) ||
    compareFindings(a, b)
}

function mergedFinding(group: readonly JudgedFinding[], positions: ReadonlyMap<string, number>): MergedFinding {
  const [lead, ...others] = [...group].sort(leadOrder(positions))
  if (!lead) throw new Error('A merged finding has at least one member.')
  const speaking = lead.raw.kind === 'gap' ? group : group.filter(({ raw }) => raw.kind !== 'gap')
  return {
    lead,
    others,
    status: worstStatus(speaking.map(({ status }) => status)),
    gates: group.some(({ gates }) => gates),
  }
}

function anchorFindings(findings: readonly JudgedFinding[], records: RecordIndex): ReadonlyMap<JudgedFinding, string> {
  const anchors = new Map<JudgedFinding, string>()
  const statements = outermostFacts(records)
  const outermost = (fact: Fact) => `fact ${statements.get(fact.id) ?? fact.id}`
  const anchored = new Set<string>()
  const rest: JudgedFinding[] = []
  for (const finding of findings) {
    const fact = ownFact(finding, records)
    if (!fact) {
      rest.push(finding)
      continue
    }
    anchors.set(finding, outermost(fact))
    anchored.add(outermost(fact))
  }
  for (const finding of rest) {
    const fact = factsAbout(finding, records).find((candidate) => anchored.has(outermost(candidate)))
    const anchor = fact ? outermost(fact) : recordAnchor(finding, records)
    if (anchor !== null) anchors.set(finding, anchor)
  }
  return anchors
}

/** Rules 1 and 2. */
function ownFact(finding: JudgedFinding, records: RecordIndex): Fact | null {
  const { at, from } = finding.raw
  const primary = records.records.get(from[0] ?? '')?.fact ?? null
  if (at) {
    if (primary && comparePlaces(primary.at, at) === 0) return primary
    const exact = factAt(records, from, at)
    if (exact) return exact
    if (primary && contains(primary.at, at)) return primary
    const around = from.flatMap((id) => records.factsBelow(id).sorted.filter((fact) => contains(fact.at, at)))
    const innermost = around.sort(outerFirst).at(-1)
    if (innermost) return innermost
  }
  return primary && isAbout(primary, finding) ? primary : null
}

/** Rule 3. */
function factsAbout(finding: JudgedFinding, records: RecordIndex): readonly Fact[] {
  const { from, subject } = finding.raw
  const primary = records.records.get(from[0] ?? '')
  const uses = new Set(primary?.used && subject !== '' && primary.names.includes(subject) ? primary.from : [])
  return from.flatMap((id) =>
    records.factsBelow(id).sorted.filter((fact) => isAbout(fact, finding) || uses.has(fact.id)),
  )
}

/** Rules 4 and 5. */
function recordAnchor({ raw: { from, at, subject } }: JudgedFinding, records: RecordIndex): string | null {
  const record = records.records.get(from[0] ?? '')
  if (!record) return null
  // A finding that merely lists things, the first of them this one, is not about it.
  const named = subject !== '' && record.names.includes(subject)
  const there = at !== null && comparePlaces(record.at, at) === 0
  if (!record.fact && !record.document && (named || there)) return `thing ${record.id}`
  if (subject === '' || at === null) return null
  return `beside ${JSON.stringify([record.id, at.path, at.line, at.column, subject])}`
}

function isAbout(fact: Fact, { raw: { subject } }: JudgedFinding): boolean {
  return subject !== '' && fact.subject === subject
}

/** For facts nested in another fact that shares their record or subject: the outermost one. */
function outermostFacts(records: RecordIndex): ReadonlyMap<string, string> {
  const outermost = new Map<string, string>()
  const linked = new Map<string, Set<string>>()
  for (const { document, from, id } of records.records.values()) {
    if (document) continue
    for (const fact of from) linked.set(fact, (linked.get(fact) ?? new Set<string>()).add(id))
  }
  const related = (a: Fact, b: Fact) =>
    (a.subject !== '' && a.subject === b.subject) ||
    [...(linked.get(a.id) ?? [])].some((record) => linked.get(b.id)?.has(record))
  const stack: Fact[] = []
  const facts = [...records.records.values()].flatMap(({ fact }) => (fact ? [fact] : []))
  for (const fact of facts.sort(outerFirst)) {
    while (stack.length > 0 && !contains((stack.at(-1) ?? fact).at, fact.at)) stack.pop()
    const outer = stack.findLast((candidate) => related(candidate, fact))
    if (outer) outermost.set(fact.id, outermost.get(outer.id) ?? outer.id)
    if (stack.length < DEEPEST_NESTING) stack.push(fact)
  }
  return outermost
}

/** Calls nested deeper are left apart, so that hostile nesting costs no time. */
const DEEPEST_NESTING = 32

function outerFirst(a: Fact, b: Fact): number {
  return comparePlaces(startOf(a.at), startOf(b.at)) || comparePlaces(b.at, a.at)
}

function startOf(at: At): At {
  return { ...at, end_line: null, end_column: null }
}

/** Whether a place in lines lies inside another; a whole file holds nothing but itself. */
function contains(outer: At, inner: At): boolean {
  if (outer.path !== inner.path || outer.line === null || inner.line === null) return false
  return (
    before(outer.line, outer.column, inner.line, inner.column) &&
    before(inner.end_line ?? inner.line, inner.end_column, outer.end_line ?? outer.line, outer.end_column)
  )
}

function before(line: number, column: number | null, otherLine: number, otherColumn: number | null): boolean {
  return line < otherLine || (line === otherLine && (column ?? 0) <= (otherColumn ?? 0))
}
