/** What the first pass came to, for the controls that judge the check itself in a second one (MET-04 to MET-06). */
import type { Side } from '../policy/evaluation.js'
import type { Settings } from '../policy/settings.js'
import type { CollectStatus, Input, Run, Unseen } from '../schema/input.js'
import { applies, checkFindings } from './check-finding.js'
import { compareText } from './order.js'
import { indexRecords } from './records.js'
import { type JudgedSystem, judgedSystems } from './systems.js'
import { controlVerdicts } from './verdicts.js'

/** `input.run` of a side whose first-pass controls have been evaluated; with the base, as its demands count, too. */
export function runRecord(side: Side, base: Input | null, settings: Settings): Run {
  const first: Side = { ...side, controls: side.controls.filter((control) => !control.second_pass) }
  const systems = judgedSystems(side.input, base)
  const findings = checkFindings(first, indexRecords(side.input), systems, settings, new Map())
  return {
    controls: controlVerdicts(first, findings, systems, settings).map(({ id, verdict, required }) => ({
      id,
      verdict,
      required,
    })),
    unseen: unseenNeeds(first, systems, settings),
  }
}

function unseenNeeds(side: Side, systems: readonly JudgedSystem[], settings: Settings): readonly Unseen[] {
  const needs = new Map<string, { readonly controls: Set<string>; readonly reasons: Set<string> }>()
  const controls = new Map(side.controls.map((control) => [control.id, control]))
  for (const evaluation of side.evaluations) {
    const control = controls.get(evaluation.control)
    if (!control || settings.controls[control.id]?.off || !applies(control, evaluation, systems)) continue
    for (const { need, reason } of evaluation.unknown) {
      const entry = needs.get(need) ?? { controls: new Set<string>(), reasons: new Set<string>() }
      needs.set(need, entry)
      entry.controls.add(control.id)
      entry.reasons.add(reason)
    }
  }
  return [...needs]
    .sort(([a], [b]) => compareText(a, b))
    .map(([need, entry]) => {
      const view = viewOf(need, side.input)
      const [reason = ''] = [...entry.reasons].sort(compareText)
      return { need, ...view, reason: view.reason || reason, controls: [...entry.controls].sort(compareText) }
    })
}

/** From the worst. */
const STATUSES: readonly CollectStatus[] = ['error', 'denied', 'partial', 'not-asked', 'ok']

/** How the collectors that supply a need stand. A need that nobody supplies was not asked for: no user can change that. */
function viewOf(need: string, { collect, settings }: Input): Pick<Unseen, 'status' | 'reason' | 'how' | 'paths'> {
  const setting = need.startsWith('settings.') ? settings[need.slice('settings.'.length)] : undefined
  if (setting) return { status: setting.status, reason: setting.reason, how: null, paths: [] }
  const suppliers = Object.values(collect)
    .filter(({ supplies }) => supplies.some((supplied) => covers(supplied, need)))
    .sort((a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status))
  const [worst] = suppliers
  if (!worst) return { status: 'not-asked', reason: '', how: null, paths: [] }
  const skipped = suppliers.flatMap((collector) =>
    collector.skipped.filter(({ needs }) => needs.some((touched) => covers(touched, need) || covers(need, touched))),
  )
  const reasons = new Set(skipped.map(({ reason }) => reason))
  // What was wrong with the files says more than how many they are.
  const [shared] = worst.status === 'partial' && reasons.size === 1 ? reasons : []
  return {
    status: worst.status === 'ok' ? 'partial' : worst.status,
    reason: shared ?? worst.reason ?? skipped[0]?.reason ?? '',
    how: worst.how,
    paths: [...new Set(skipped.map(({ path }) => path))].sort(compareText),
  }
}

/** `facts` covers `facts.L01`. */
function covers(whole: string, part: string): boolean {
  return whole === part || part.startsWith(`${whole}.`)
}
