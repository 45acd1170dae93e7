/** What each control comes to, over all systems: never a pass because something could not be seen. */
import type { CatalogControl } from '../policy/catalog.js'
import { CHAPTERS } from '../policy/catalog.js'
import type { ControlEvaluation, Side } from '../policy/evaluation.js'
import type { Settings } from '../policy/settings.js'
import type { RawEvidence, RawUnknown } from '../schema/control-result.js'
import type { Proof, ReportControl, RollupView, Verdict } from '../schema/report.js'
import { applies, belongsToUsers, type CheckFinding } from './check-finding.js'
import { compareControls, comparePlaces, compareText, SEVERITIES } from './order.js'
import { type JudgedSystem, levelRank } from './systems.js'

/** A finding as far as a verdict needs it. */
export type OpenFinding = CheckFinding & { readonly status?: string }

/** From the weakest. */
const PROOFS: readonly Proof[] = ['stated', 'anchored', 'observed', 'verified']

/**
 * Over systems the worst verdict counts. Within one system not-applicable comes before fail, since nothing was judged;
 * over systems it comes last, else a system without AI would hide what is wrong in another.
 */
const OVER_SYSTEMS: readonly Verdict[] = [
  'off',
  'error',
  'fail',
  'waived',
  'unknown',
  'unanswered',
  'pass',
  'not-applicable',
]

/** Verdicts of all controls in the order of the catalogue. `findings` are the side's, as `checkFindings` gives them. */
export function controlVerdicts(
  side: Side,
  findings: readonly OpenFinding[],
  systems: readonly JudgedSystem[],
  settings: Settings,
): readonly ReportControl[] {
  const byControl = groupBy(findings, ({ control }) => control.id)
  const evaluations = groupBy(side.evaluations, ({ control }) => control)
  const own = [...side.controls]
    .sort(compareControls)
    .map((control) =>
      controlVerdict(control, evaluations.get(control.id) ?? [], byControl.get(control.id) ?? [], systems, settings),
    )
  const verdicts = new Map(own.map((control) => [control.id, control.verdict]))
  return own.map((control) => (control.rollup ? rolledUp(control, verdicts, side.controls) : control))
}

/**
 * Whether a control counts at the gate for these systems: the profile of one of them asks for it, or the policy file does
 * with `enforce: block`.
 */
export function isRequired(control: CatalogControl, systems: readonly JudgedSystem[], settings: Settings): boolean {
  if (settings.controls[control.id]?.enforce === 'block') return true
  return systems.some(({ profile }) => levelRank(profile.level) >= levelRank(control.required_from))
}

interface SystemVerdict {
  readonly verdict: Verdict
  /** Empty for fail and waived: their findings are counted once for all systems. */
  readonly reasons: readonly string[]
}

const NOT_EVALUATED: SystemVerdict = { verdict: 'error', reasons: ['it was not evaluated'] }

function controlVerdict(
  control: CatalogControl,
  evaluations: readonly ControlEvaluation[],
  findings: readonly OpenFinding[],
  systems: readonly JudgedSystem[],
  settings: Settings,
): ReportControl {
  const setting = settings.controls[control.id]
  const judged =
    evaluations.length > 0 || isPureRollup(control)
      ? evaluations.map((evaluation) => systemVerdict(control, evaluation, findings, systems))
      : [NOT_EVALUATED]
  const verdict = setting?.off ? 'off' : worstVerdict(judged.map((each) => each.verdict))
  const reasons = judged.filter((each) => each.verdict === verdict).flatMap((each) => each.reasons)
  const applicable = evaluations.filter((evaluation) => applies(control, evaluation, systems))
  const evidence = verdict === 'off' ? [] : distinctEvidence(applicable)
  return {
    id: control.id,
    title: control.title,
    chapter: CHAPTERS[control.id.split('-')[0] ?? ''] ?? control.chapter,
    severity: control.severity,
    required: isRequired(control, systems, settings),
    verdict,
    proof: verdict === 'pass' ? weakestProof(evidence) : null,
    reason:
      verdict === 'off' ? (setting?.reason ?? 'switched off in the policy file') : reasonOf(verdict, reasons, findings),
    evidence,
    unknown: verdict === 'off' ? [] : distinctUnknown(applicable),
    rollup: control.rollup ? { of: control.rollup, counts: {} } : null,
    source: control.source ? { ...control.source } : {},
  }
}

/** What comes first holds: error, not-applicable, fail, waived, unknown, unanswered, pass. */
function systemVerdict(
  control: CatalogControl,
  evaluation: ControlEvaluation,
  all: readonly OpenFinding[],
  systems: readonly JudgedSystem[],
): SystemVerdict {
  if (evaluation.error !== null) return { verdict: 'error', reasons: [evaluation.error] }
  if (belongsToUsers(control, evaluation.system, systems)) {
    return { verdict: 'not-applicable', reasons: ['belongs to its users'] }
  }
  if (!evaluation.applicable) return { verdict: 'not-applicable', reasons: ['nothing here that it judges'] }

  const findings = all.filter((finding) => finding.applies && finding.systems.includes(evaluation.system))
  if (findings.some((finding) => isWrong(finding) && !isWaived(finding))) return { verdict: 'fail', reasons: [] }
  if (findings.some(isWrong)) return { verdict: 'waived', reasons: [] }
  if (evaluation.unknown.length > 0) {
    return { verdict: 'unknown', reasons: evaluation.unknown.map(({ reason }) => reason) }
  }
  const gaps = findings.filter((finding) => finding.raw.kind === 'gap' && !isWaived(finding))
  if (gaps.length > 0) return { verdict: 'unanswered', reasons: gaps.map(({ raw }) => raw.message) }
  return passVerdict(control, evaluation)
}

/**
 * An automated control passes without evidence: it looked at everything that it needs and saw nothing wrong, which is an
 * observation. One that rests on people's answers does not: nothing observed and nothing stated is no answer.
 */
function passVerdict(control: CatalogControl, { evidence }: ControlEvaluation): SystemVerdict {
  if (evidence.length > 0 || isPureRollup(control)) return { verdict: 'pass', reasons: [] }
  if (control.kind === 'automated') return { verdict: 'pass', reasons: ['looked, and saw nothing wrong'] }
  return { verdict: 'unanswered', reasons: ['nothing observed and nothing stated'] }
}

/** A gap is a question, and what is only worth knowing fails nothing. */
function isWrong({ raw, severity }: OpenFinding): boolean {
  return raw.kind !== 'gap' && severity !== 'info'
}

function isWaived({ status }: OpenFinding): boolean {
  return status === 'waived'
}

function reasonOf(verdict: Verdict, reasons: readonly string[], findings: readonly OpenFinding[]): string {
  if (verdict !== 'fail' && verdict !== 'waived') return listed([...reasons].sort(compareText))
  const wrong = findings.filter((finding) => finding.applies && isWrong(finding))
  return countBySeverity(wrong.filter((finding) => isWaived(finding) === (verdict === 'waived')))
}

function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  return OVER_SYSTEMS.find((verdict) => verdicts.includes(verdict)) ?? 'not-applicable'
}

function weakestProof(evidence: readonly RawEvidence[]): Proof {
  return PROOFS.find((proof) => evidence.some((each) => each.proof === proof)) ?? 'observed'
}

/** A pure roll-up repeats the worst of those that it views. */
function rolledUp(
  control: ReportControl,
  verdicts: ReadonlyMap<string, Verdict>,
  controls: readonly CatalogControl[],
): ReportControl {
  const of = control.rollup?.of ?? []
  const viewed = of.flatMap((id) => verdicts.get(id) ?? [])
  const rollup: RollupView = { of, counts: countVerdicts(viewed) }
  const pure = controls.some((candidate) => candidate.id === control.id && isPureRollup(candidate))
  if (!pure || control.verdict === 'off' || control.verdict === 'error') return { ...control, rollup }
  const verdict = worstVerdict(viewed.filter((each) => each !== 'off'))
  return { ...control, rollup, verdict, proof: null, reason: 'as the controls that it views' }
}

/** Without checks and statement of its own: it has no findings, is not counted and never gates. */
export function isPureRollup(control: CatalogControl): boolean {
  return control.rollup !== null && control.checks.length === 0 && control.statement === null
}

/** How many controls have each verdict. */
export function countVerdicts(verdicts: readonly Verdict[]): Record<Verdict, number> {
  const counts: Record<Verdict, number> = {
    pass: 0,
    fail: 0,
    unanswered: 0,
    unknown: 0,
    'not-applicable': 0,
    waived: 0,
    error: 0,
    off: 0,
  }
  for (const verdict of verdicts) counts[verdict]++
  return counts
}

/** `1 critical, 2 high`. */
export function countBySeverity(findings: readonly { readonly severity: CheckFinding['severity'] }[]): string {
  return SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    return count > 0 ? [`${count} ${severity}`] : []
  }).join(', ')
}

/** The first two of a list, each once, and how many more there are. */
function listed(reasons: readonly string[]): string {
  const distinct = [...new Set(reasons)].filter((reason) => reason !== '')
  const more = distinct.length - 2
  return distinct.slice(0, 2).join('; ') + (more > 0 ? `; and ${more} more` : '')
}

function distinctEvidence(evaluations: readonly ControlEvaluation[]): readonly RawEvidence[] {
  return distinct(evaluations.flatMap(({ evidence }) => evidence)).sort(
    (a, b) =>
      PROOFS.indexOf(b.proof) - PROOFS.indexOf(a.proof) ||
      compareText(a.subject, b.subject) ||
      comparePlaces(a.at, b.at) ||
      compareText(JSON.stringify(a), JSON.stringify(b)),
  )
}

function distinctUnknown(evaluations: readonly ControlEvaluation[]): readonly RawUnknown[] {
  return distinct(evaluations.flatMap(({ unknown }) => unknown)).sort(
    (a, b) => compareText(a.check, b.check) || compareText(a.need, b.need) || compareText(a.reason, b.reason),
  )
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()]
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}
