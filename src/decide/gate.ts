/** Whether the change may go in: a matter of what it made worse, apart from how the repository stands as a whole. */
import type { Settings } from '../policy/settings.js'
import type { Input, Profile } from '../schema/input.js'
import type { Gate, ReportControl } from '../schema/report.js'
import type { ComparedFinding, JudgedFinding } from './check-finding.js'
import type { GroupedFinding } from './group.js'
import { compareText, severityRank } from './order.js'
import { highestProfile, type JudgedSystem, systemsNamed } from './systems.js'
import { countBySeverity, isPureRollup, isRequired } from './verdicts.js'

/** How findings are weighed. */
export interface GateRules {
  /** `all` without a base: everything found is judged, as linters do. */
  readonly mode: Gate['mode']
  readonly failOn: Gate['fail_on']
  /** The event is only reported on, e.g. a scheduled run. */
  readonly off: boolean
  readonly compared: boolean
}

export function gateRules(
  settings: Settings,
  level: Profile['level'],
  compared: boolean,
  reportOnly: boolean,
): GateRules {
  const failOn = settings.failOn ?? defaultFailOn(level)
  return { mode: compared ? settings.gate : 'all', failOn, off: failOn === 'never' || reportOnly, compared }
}

function defaultFailOn(level: Profile['level']): 'critical' | 'high' {
  return level === 'critical' ? 'high' : 'critical'
}

/**
 * Whether a finding counts at the gate. Only what a required control says does, and gaps only where the policy file says
 * `enforce: block`, which counts at any severity. What a change merely made apply (`opened`) never does.
 */
export function weighFinding(
  finding: ComparedFinding,
  systems: readonly JudgedSystem[],
  settings: Settings,
  rules: GateRules,
): JudgedFinding {
  return { ...finding, gates: gates(finding, systems, settings, rules) }
}

function gates(
  { status, control, severity, raw, systems: names }: ComparedFinding,
  systems: readonly JudgedSystem[],
  settings: Settings,
  { off, mode }: GateRules,
): boolean {
  if (off || control.second_pass || isPureRollup(control)) return false
  if (status !== 'new' && !(mode === 'all' && status === 'existing')) return false
  const enforce = settings.controls[control.id]?.enforce
  if (enforce === 'block') return true
  if (enforce !== undefined || raw.kind === 'gap') return false
  // A critical system among others asks more of its own findings only.
  const own = systemsNamed(systems, names)
  if (!isRequired(control, own, settings)) return false
  const failOn = settings.failOn ?? defaultFailOn(highestProfile(own.map(({ profile }) => profile)).level)
  return failOn !== 'never' && severityRank(severity) <= severityRank(failOn)
}

export interface GateQuestion {
  readonly findings: readonly GroupedFinding[]
  /** Without roll-ups and the second pass, which never gate. */
  readonly controls: readonly ReportControl[]
  /** Null without a base. */
  readonly baseControls: readonly ReportControl[] | null
  /** Why the base could not be read. */
  readonly baseProblem: string | null
  /** Why part of the head could not be read at all. */
  readonly headProblem: string | null
  readonly collect: Input['collect']
  /** Paths at the head that the change adds or edits; null without a base. */
  readonly changedPaths: ReadonlySet<string> | null
}

/** The gate's answer. What was not read comes first in its reason, then what could not be judged, then what counts. */
export function decideGate(question: GateQuestion, rules: GateRules): Gate {
  const answer = (result: Gate['result'], reasons: readonly string[]): Gate => ({
    result,
    reason: [...unreadReason(question), ...reasons].join('; '),
    mode: rules.mode,
    fail_on: rules.failOn,
  })
  if (rules.off) return answer('off', [rules.failOn === 'never' ? 'fail-on is never' : 'this run only reports'])

  const incomplete = incompleteReasons(question)
  const blocking = blockingReason(question.findings, rules)
  if (incomplete.length > 0) return answer('incomplete', [...incomplete, ...blocking])
  if (blocking.length > 0) return answer('fail', blocking)
  return answer('pass', [passReason(rules)])
}

function unreadReason({ collect, changedPaths }: GateQuestion): readonly string[] {
  if (changedPaths === null) return []
  const skips = Object.values(collect)
    .flatMap(({ skipped }) => skipped)
    .filter(({ path }) => changedPaths.has(path))
    .sort((a, b) => compareText(a.path, b.path) || compareText(a.reason, b.reason))
  const [first] = skips
  if (!first) return []
  const more = new Set(skips.map(({ path }) => path)).size - 1
  return [`${first.path} was changed and not read (${first.reason})${more > 0 ? `, nor ${more} more` : ''}`]
}

function incompleteReasons({ controls, baseControls, baseProblem, headProblem }: GateQuestion): readonly string[] {
  const failedBefore = new Set(baseControls?.filter(({ verdict }) => verdict === 'error').map(({ id }) => id))
  const ids = controls
    .filter(({ id, verdict, required }) => verdict === 'error' && required && !failedBefore.has(id))
    .map(({ id }) => id)
  const unread = [
    ...(headProblem === null ? [] : [`the change could not be read: ${headProblem}`]),
    ...(baseProblem === null ? [] : [`the base could not be read: ${baseProblem}`]),
  ]
  const [first] = ids
  if (!first) return unread
  return [...unread, `${first}${ids.length > 1 ? ` and ${ids.length - 1} more` : ''} could not be judged`]
}

/** Counted by the member that counts at the gate, not by an older and worse one that it was merged with. */
function blockingReason(findings: readonly GroupedFinding[], { compared, mode }: GateRules): readonly string[] {
  const blocking = findings
    .filter(({ gates }) => gates)
    .flatMap((finding) => {
      const members = finding.members.length > 0 ? finding.members : [finding.lead]
      const [worst] = members
        .flatMap(({ lead, others }) => [lead, ...others])
        .filter((member) => member.gates)
        .sort((a, b) => severityRank(a.severity) - severityRank(b.severity))
      return worst ? [worst] : []
    })
  if (blocking.length === 0) return []
  const counts = countBySeverity(blocking)
  return [compared && mode === 'new' ? counts.replace(/(\d+) /g, '$1 new ') : counts]
}

function passReason({ failOn, compared, mode }: GateRules): string {
  const wanted = failOn === 'critical' ? 'critical' : `${failOn} or worse`
  return compared && mode === 'new' ? `nothing new that is ${wanted}` : `nothing that is ${wanted}`
}
