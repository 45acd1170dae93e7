/** What the checks of one side say, before anything is compared: one entry per finding, whatever number of systems see it. */

import { globMatcher } from '../collect/glob.js'
import type { CatalogControl } from '../policy/catalog.js'
import type { ControlEvaluation, Side } from '../policy/evaluation.js'
import type { Settings } from '../policy/settings.js'
import type { RawFinding, Severity } from '../schema/control-result.js'
import type { Fact } from '../schema/input.js'
import type { FindingStatus } from '../schema/report.js'
import { type FingerprintParts, fingerprintKey, normaliseStatement } from './fingerprint.js'
import { comparePlaces, compareText, severityRank } from './order.js'
import { type RecordIndex, statementFact } from './records.js'
import type { JudgedSystem } from './systems.js'
import { checkWords } from './words.js'

export interface CheckFinding {
  /** RES-01/unsafe-load */
  readonly check: string
  readonly control: CatalogControl
  readonly raw: RawFinding
  readonly severity: Severity
  /** Names of the systems that it was found in; null for the unnamed one. */
  readonly systems: readonly (string | null)[]
  /** Whether the control applies to one of them. */
  readonly applies: boolean
  readonly parts: FingerprintParts
  /** Whose statement is quoted. */
  readonly fact: Fact | null
}

/** With what the comparison says about it. */
export interface ComparedFinding extends CheckFinding {
  readonly status: FindingStatus
  readonly fingerprint: string
}

/** With what the gate says about it. */
export interface JudgedFinding extends ComparedFinding {
  readonly gates: boolean
}

/** A control without `libraries` leaves its duties to the users of a library. */
export function applies(
  control: CatalogControl,
  evaluation: ControlEvaluation,
  systems: readonly JudgedSystem[],
): boolean {
  return evaluation.applicable && !belongsToUsers(control, evaluation.system, systems)
}

export function belongsToUsers(
  control: CatalogControl,
  system: string | null,
  systems: readonly JudgedSystem[],
): boolean {
  return !control.libraries && systems.find(({ name }) => name === system)?.kind === 'library'
}

/**
 * Findings of a side in order of place, controls that are off and excluded places aside. Those of a control that does
 * not apply are kept and marked: they tell what stood there already.
 */
export function checkFindings(
  side: Side,
  records: RecordIndex,
  systems: readonly JudgedSystem[],
  settings: Settings,
  renames: ReadonlyMap<string, string>,
): readonly CheckFinding[] {
  const controls = new Map(side.controls.map((control) => [control.id, control]))
  const found = new Map<string, CheckFinding>()
  for (const evaluation of side.evaluations) {
    const control = controls.get(evaluation.control)
    if (!control || settings.controls[control.id]?.off || evaluation.error !== null) continue
    const excluded = globMatcher(settings.controls[control.id]?.exclude ?? [])
    for (const raw of evaluation.findings) {
      if (raw.at && excluded(raw.at.path)) continue
      const finding = checkFinding(control, raw, evaluation, records, renames, applies(control, evaluation, systems))
      const key = identityOf(finding.check, raw)
      const seen = found.get(key)
      found.set(key, seen ? united(seen, finding) : finding)
    }
  }
  return [...found.values()].sort(compareFindings)
}

/** By place, then by everything that could differ, so that no order of evaluation shows. */
export function compareFindings(a: CheckFinding, b: CheckFinding): number {
  return (
    comparePlaces(a.raw.at, b.raw.at) ||
    compareText(a.check, b.check) ||
    compareText(a.raw.subject, b.raw.subject) ||
    severityRank(a.severity) - severityRank(b.severity) ||
    compareText(JSON.stringify(a.raw), JSON.stringify(b.raw))
  )
}

function checkFinding(
  control: CatalogControl,
  raw: RawFinding,
  evaluation: ControlEvaluation,
  records: RecordIndex,
  renames: ReadonlyMap<string, string>,
  applicable: boolean,
): CheckFinding {
  const words = checkWords(control, raw.check)
  const fact = statementFact(records, raw.from, raw.at)
  const path = raw.at?.path ?? ''
  const check = `${control.id}/${raw.check}`
  return {
    check,
    control,
    raw,
    severity: raw.severity ?? words.severity,
    systems: [evaluation.system],
    applies: applicable,
    parts: {
      check,
      subject: renames.get(raw.subject) ?? raw.subject,
      path: renames.get(path) ?? path,
      text: fingerprintText(raw, fact, words.waivable),
    },
    fact,
  }
}

function fingerprintText(raw: RawFinding, fact: Fact | null, waivable: boolean): string {
  const digest = raw.evidence?.['sha256']
  if (!waivable && typeof digest === 'string') return digest
  if (fact) return normaliseStatement(fact.statement)
  const value = raw.evidence?.['text']
  if (value === undefined || value === null) return ''
  return normaliseStatement(typeof value === 'string' ? value : JSON.stringify(value))
}

/** The same finding in another system has the same words; two findings of one system differ in some of these. */
function identityOf(check: string, raw: RawFinding): string {
  const { from, subject, at, message, kind, group, key } = raw
  const place = at && [at.path, at.line, at.column, at.end_line, at.end_column]
  return JSON.stringify([check, from[0] ?? null, subject, place, message, kind, group ?? null, key ?? null])
}

/** The same finding seen in two systems: the worse answer of the two, in words that no order of evaluation changes. */
function united(one: CheckFinding, other: CheckFinding): CheckFinding {
  const ranks = Number(other.applies) - Number(one.applies) || compareFindings(one, other)
  const worse = ranks <= 0 ? one : other
  const systems = [...new Set([...one.systems, ...other.systems])].sort((a, b) => compareText(a ?? '', b ?? ''))
  return { ...worse, systems }
}

/** Equal findings of a side have the same key. */
export function findingKey(finding: CheckFinding): string {
  return fingerprintKey(finding.parts)
}
