/** From what the policies said to the report: compare with the base, waive, merge, group, roll up, gate. No I/O, no clock. */
import { dayNumber } from '../collect/days.js'
import type { Side } from '../policy/evaluation.js'
import type { Settings } from '../policy/settings.js'
import type { Assessment, Notice, ProofCounts, Report, ReportControl } from '../schema/report.js'
import { acceptances, type Ignores } from './acceptance.js'
import { checkFindings } from './check-finding.js'
import { compareSides } from './compare.js'
import { decideGate, gateRules, weighFinding } from './gate.js'
import { type GroupedFinding, groupFindings, isOpen } from './group.js'
import { takeInventory } from './inventory.js'
import { mergeFindings } from './merge.js'
import { checkPositions, compareText } from './order.js'
import { listQuestions } from './questions.js'
import { indexRecords, standingRecords } from './records.js'
import { reportFinding, reportOrder } from './report-finding.js'
import { highestProfile, judgedSystems } from './systems.js'
import { controlVerdicts, countVerdicts, isPureRollup } from './verdicts.js'
import { waiveFindings } from './waive.js'
import { listWaivers, waiverNotices } from './waiver-report.js'

export interface DecideRequest {
  readonly head: Side
  /** Null when everything found is to be judged. */
  readonly base: Side | null
  /** Why a base that was asked for could not be read; the gate is then incomplete. */
  readonly baseProblem: string | null
  /** Why part of the head could not be read at all; the gate is then incomplete, too. */
  readonly headProblem: string | null
  /** Of files that the change renamed: path on the base to path at the head. */
  readonly renames: ReadonlyMap<string, string>
  /** Paths at the head that the change adds or edits; null without a base. */
  readonly changedPaths: ReadonlySet<string> | null
  readonly settings: Settings
  /** Waivers and disputes that the change adds: shown, not in force. */
  readonly proposed: Pick<Settings, 'waivers' | 'disputes'>
  /** Comments that accept a finding. */
  readonly ignores: Ignores
  /** Login of who proposes the change; null when that is not known. */
  readonly author: string | null
  /** The run reports and does not gate, e.g. on a schedule. */
  readonly reportOnly: boolean
  readonly tool: Report['tool']
  readonly inputSha256: string
  readonly subject: Report['subject']
  /** YYYY-MM-DD */
  readonly today: string
  readonly run: Report['run']
  readonly notices: readonly Notice[]
}

/** The whole report; the same request gives the same bytes, in whatever order the controls were evaluated. */
export function decide(request: DecideRequest): Report {
  const { head, base, settings, renames } = request
  const systems = judgedSystems(head.input, base?.input ?? null)
  const profile = highestProfile(systems.map((system) => system.profile))
  const positions = checkPositions(head.controls)
  const headRecords = indexRecords(head.input)
  const baseRecords = base && indexRecords(base.input)

  const headFindings = checkFindings(head, headRecords, systems, settings, NO_RENAMES)
  const baseSystems = base ? judgedSystems(base.input, null) : []
  const baseFindings = base && baseRecords ? checkFindings(base, baseRecords, baseSystems, settings, renames) : []
  const compared = compareSides(
    { side: head, systems, findings: headFindings },
    base && { side: base, systems: baseSystems, findings: baseFindings },
    once(() => standingRecords(headRecords, baseRecords ?? headRecords, renames)),
  )

  const today = dayNumber(request.today) ?? head.input.meta.today
  const evidence = { input: head.input, records: headRecords }
  const accepting = acceptances(settings, request.proposed, request.ignores, renames, evidence)
  const waived = waiveFindings(compared.findings, accepting, systems, today)
  const rules = gateRules(settings, profile.level, base !== null, request.reportOnly)
  const weighed = waived.findings.map((finding) => weighFinding(finding, systems, settings, rules))
  const fixed = compared.fixed.map((finding) => ({ ...finding, gates: false }))

  const merged = mergeFindings(weighed, headRecords, positions)
  const mergedFixed = baseRecords ? mergeFindings(fixed, baseRecords, positions) : []
  const grouped = groupFindings([...merged, ...mergedFixed])

  const controls = controlVerdicts(head, weighed, systems, settings)
  const rollups = new Set(head.controls.filter(isPureRollup).map(({ id }) => id))
  const secondPass = new Set(head.controls.filter((control) => control.second_pass).map(({ id }) => id))
  const counted = controls.filter(({ id }) => !rollups.has(id))
  const questions = listQuestions(merged, controls, systems, settings, positions, base !== null)
  const gate = decideGate(
    {
      findings: grouped,
      controls: counted.filter(({ id }) => !secondPass.has(id)),
      baseControls: base && controlVerdicts(base, baseFindings, baseSystems, settings),
      baseProblem: request.baseProblem,
      headProblem: request.headProblem,
      collect: head.input.collect,
      changedPaths: request.changedPaths,
    },
    rules,
  )

  return {
    version: 1,
    tool: request.tool,
    input: { sha256: request.inputSha256 },
    subject: request.subject,
    today: request.today,
    run: request.run,
    profile,
    systems: systems.map(({ name, kind, roles, profile: { level } }) => ({ name, kind, roles, profile: level })),
    gate,
    assessment: assess(grouped, questions.length),
    counts: countVerdicts(counted.map(({ verdict }) => verdict)),
    proof: countProofs(counted),
    controls,
    findings: grouped.map((finding) => reportFinding(finding, positions, waived.accepted)).sort(reportOrder(positions)),
    questions,
    waivers: listWaivers(waived.uses, head, today),
    notices: [
      ...request.notices,
      ...waiverNotices(waived.uses, request.ignores.head, head, today, request.author),
    ].sort((a, b) => compareText(a.id, b.id) || compareText(a.text, b.text)),
    inventory: takeInventory(head.input, headRecords),
    collect: head.input.collect,
  }
}

const NO_RENAMES: ReadonlyMap<string, string> = new Map()

/** Open findings by the worst of their members, older ones included; questions are counted apart. */
function assess(findings: readonly GroupedFinding[], questions: number): Assessment {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0 }
  for (const { lead, status, worst } of findings) {
    if (isOpen(status) && lead.lead.raw.kind !== 'gap') counts[worst]++
  }
  return { ...counts, questions }
}

function countProofs(controls: readonly ReportControl[]): ProofCounts {
  const counts = { verified: 0, observed: 0, anchored: 0, stated: 0 }
  for (const { proof } of controls) if (proof) counts[proof]++
  return counts
}

/** Computes at most once, and only when asked. */
function once<T>(compute: () => T): () => T {
  let value: { readonly computed: T } | null = null
  return () => {
    value ??= { computed: compute() }
    return value.computed
  }
}
