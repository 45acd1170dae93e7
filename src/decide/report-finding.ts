/** A judged finding in the words and the shape of the report. */

import { cut } from '../collect/record.js'
import type { RawFinding } from '../schema/control-result.js'
import type { Acceptance, Finding, Member } from '../schema/report.js'
import type { JudgedFinding } from './check-finding.js'
import type { GroupedFinding } from './group.js'
import { type MergedFinding, statusRank } from './merge.js'
import { compareText, severityRank } from './order.js'
import { checkWords } from './words.js'

/** The finding as its lead says it, with the checks that agree and the members that it stands for. */
export function reportFinding(
  grouped: GroupedFinding,
  positions: ReadonlyMap<string, number>,
  accepted: ReadonlyMap<string, Acceptance>,
): Finding {
  const { lead } = grouped.lead
  const { raw, control, fact } = lead
  const words = checkWords(control, raw.check)
  const count = grouped.members.length
  const { at } = raw
  const waived = acceptedOf(grouped, positions, accepted)
  return {
    check: lead.check,
    title: count > 1 ? `${words.title} (${count} places)` : words.title,
    kind: raw.kind,
    severity: lead.severity,
    status: grouped.status,
    system: systemOf(grouped),
    message: count > 1 ? `${raw.message} ${others(grouped)}` : raw.message,
    subject: raw.subject,
    also: alsoOf(grouped, positions),
    members: grouped.members.map(member),
    gates: grouped.gates,
    location: at
      ? { path: at.path, line: at.line, column: at.column, end_line: at.end_line, end_column: at.end_column }
      : { path: null, line: null, column: null, end_line: null, end_column: null },
    excerpt: fact?.statement ?? '',
    evidence: raw.evidence ?? {},
    remediation: raw.remediation ?? words.remediation,
    fix: { command: words.command === null ? null : commandFor(words.command, raw), edits: [] },
    fingerprint: grouped.fingerprint,
    ...(waived.length > 0 && { accepted: waived }),
  }
}

/** What blocks first, then the worst, the newest, the catalogue's order and the place. Questions come last. */
export function reportOrder(positions: ReadonlyMap<string, number>): (a: Finding, b: Finding) => number {
  const position = ({ check }: Finding) => positions.get(check) ?? positions.size
  return (a, b) =>
    Number(b.gates) - Number(a.gates) ||
    Number(a.kind === 'gap') - Number(b.kind === 'gap') ||
    Number(a.status === 'fixed') - Number(b.status === 'fixed') ||
    severityRank(a.severity) - severityRank(b.severity) ||
    statusRank(a.status) - statusRank(b.status) ||
    position(a) - position(b) ||
    compareText(a.location.path ?? '', b.location.path ?? '') ||
    (a.location.line ?? 0) - (b.location.line ?? 0) ||
    (a.location.column ?? 0) - (b.location.column ?? 0) ||
    compareText(a.fingerprint, b.fingerprint)
}

/** Only a name that no shell could read otherwise is put into a command that people copy. */
const PLAIN_NAME = /^[A-Za-z0-9][\w.-]*(\/[A-Za-z0-9][\w.-]*)?$/

/** Where repositories are kept; no other host gets into a command. */
const HOMES: readonly unknown[] = ['https://github.com', 'https://huggingface.co', 'https://huggingface.co/datasets']

/** Fills in the finding's subject and, from its evidence, the place where that is kept. */
function commandFor(command: string, { subject, evidence }: RawFinding): string | null {
  const home = evidence?.['home']
  if (command.includes('{home}') && !HOMES.includes(home)) return null
  if (command.includes('{subject}') && !PLAIN_NAME.test(subject)) return null
  return command.replaceAll('{home}', () => String(home)).replaceAll('{subject}', () => subject)
}

/** Null for the unnamed system, and for what concerns several. */
function systemOf(grouped: GroupedFinding): string | null {
  const names = new Set(
    mergedOf(grouped).flatMap(({ lead, others }) => [lead, ...others].flatMap(({ systems }) => systems)),
  )
  const [name] = names
  return names.size === 1 ? (name ?? null) : null
}

function alsoOf(grouped: GroupedFinding, positions: ReadonlyMap<string, number>): readonly string[] {
  const own = grouped.lead.lead.check
  const checks = new Set(mergedOf(grouped).flatMap(({ others }) => others.map(({ check }) => check)))
  checks.delete(own)
  const position = (check: string) => positions.get(check) ?? positions.size
  return [...checks].sort((a, b) => position(a) - position(b) || compareText(a, b))
}

/** What is accepted of all that the finding stands for, its other checks included. */
function acceptedOf(
  grouped: GroupedFinding,
  positions: ReadonlyMap<string, number>,
  accepted: ReadonlyMap<string, Acceptance>,
): readonly Acceptance[] {
  const position = ({ check }: Acceptance) => positions.get(check) ?? positions.size
  return mergedOf(grouped)
    .flatMap(({ lead, others }) => [lead, ...others])
    .filter(({ status }) => status === 'waived')
    .flatMap(({ fingerprint }) => accepted.get(fingerprint) ?? [])
    .sort((a, b) => position(a) - position(b) || compareText(a.fingerprint, b.fingerprint))
}

function mergedOf({ lead, members }: GroupedFinding): readonly MergedFinding[] {
  return members.length > 0 ? members : [lead]
}

function member({ lead, status }: MergedFinding): Member {
  const { raw, severity, fingerprint } = lead
  return {
    path: raw.at?.path ?? null,
    line: raw.at?.line ?? null,
    subject: raw.subject,
    severity,
    status,
    fingerprint,
  }
}

const MOST_NAMED = 3

/** `And 4 more: a, b, c …`, or their number alone when they are about the same thing. */
function others({ lead, members }: GroupedFinding): string {
  const rest = members
    .filter((each) => each !== lead)
    .map(({ lead: finding }: { lead: JudgedFinding }) => finding.raw.subject)
  const names = [...new Set(rest)].filter((name) => name !== '' && name !== lead.lead.raw.subject)
  const named = names.slice(0, MOST_NAMED).map((name) => cut(name, 60))
  const list = named.length > 0 ? `: ${named.join(', ')}${names.length > MOST_NAMED ? ', …' : ''}` : ''
  return `And ${rest.length} more${list}.`
}
