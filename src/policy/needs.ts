/** Needs: a check whose facts could not be seen is unknown, whatever its Rego says. */
import type { RawUnknown } from '../schema/control-result.js'
import type { CollectorStatus, Input } from '../schema/input.js'
import type { CatalogControl } from './catalog.js'
import type { ControlEvaluation } from './evaluation.js'

/**
 * Adds the checks that could not be judged to what the control said itself. That nothing was found is no longer said by
 * a check that did not see everything: a gap which rests on no record gives way to the unknown.
 */
export function applyNeeds(evaluation: ControlEvaluation, control: CatalogControl, input: Input): ControlEvaluation {
  if (evaluation.error !== null) return evaluation
  if (!evaluation.applicable)
    return input.context.system.holds_ai ? perhapsApplicable(evaluation, control, input) : evaluation
  const unseen: RawUnknown[] = control.checks.flatMap((check): RawUnknown[] => {
    if (check.awaiting !== null) {
      return [
        // One sentence for all of them, so that it does not crowd out what the control says itself; `need` tells which.
        { check: check.id, reason: 'this version does not yet collect all that it needs', need: check.awaiting },
      ]
    }
    return check.needs.flatMap((need) => {
      const reason = whyUnseen(input, need)
      return reason === null ? [] : [{ check: check.id, reason, need }]
    })
  })
  if (unseen.length === 0) return evaluation
  const checks = new Set(unseen.map(({ check }) => check))
  return {
    ...evaluation,
    findings: evaluation.findings.filter(
      ({ check, kind, from }) => kind !== 'gap' || from.length > 0 || !checks.has(check),
    ),
    unknown: [...evaluation.unknown, ...unseen],
  }
}

/** A control that found nothing to judge, where part of what it could judge was not read, may well have something. */
function perhapsApplicable(evaluation: ControlEvaluation, control: CatalogControl, input: Input): ControlEvaluation {
  const unread = control.checks.flatMap((check): RawUnknown[] =>
    check.awaiting !== null
      ? []
      : check.needs.flatMap((need) => {
          const reason = whyUnread(input, need)
          return reason === null ? [] : [{ check: check.id, reason, need }]
        }),
  )
  return unread.length === 0 ? evaluation : { ...evaluation, applicable: true, unknown: unread }
}

/** Settings of the host that a check of an enabled control judges: nobody asks for others. */
export function settingNeeds(
  controls: readonly CatalogControl[],
  settings: Readonly<Record<string, { readonly off?: boolean }>>,
): ReadonlySet<string> {
  const checks = controls
    .filter(({ id }) => !(Object.hasOwn(settings, id) && settings[id]?.off === true))
    .flatMap((control) => control.checks)
  const working = checks.filter(({ awaiting }) => awaiting === null)
  return new Set(working.flatMap(({ needs }) => needs).filter((need) => need.startsWith('settings.')))
}

/** Why a need is not answered by the input; null when it is. */
export function whyUnseen(input: Input, need: string): string | null {
  if (need === 'context' || need === 'run') return null
  if (need.startsWith('settings.')) {
    const setting = input.settings[need.slice('settings.'.length)]
    if (setting === undefined) return 'was not asked for'
    return setting.status === 'ok' ? null : setting.reason || setting.status
  }
  const suppliers = Object.entries(input.collect).filter(([, status]) =>
    status.supplies.some((supply) => covers(need, supply)),
  )
  if (suppliers.length === 0) return 'no collector supplies it'
  for (const [name, status] of suppliers) {
    if (status.status === 'error' || status.status === 'denied' || status.status === 'not-asked') {
      return status.reason ?? `${name}: ${status.status}`
    }
    const unread = firstUnread(status, need)
    if (unread !== null) return unread
  }
  return null
}

/** Why a need is answered in part only: files that its collectors wanted and could not read. */
function whyUnread(input: Input, need: string): string | null {
  for (const status of Object.values(input.collect)) {
    const unread = firstUnread(status, need)
    if (unread !== null) return unread
  }
  return null
}

function firstUnread(status: CollectorStatus, need: string): string | null {
  const missed = status.skipped.filter((skip) => skip.needs.some((supply) => covers(need, supply)))
  const [first] = missed
  if (first === undefined) return null
  return missed.length === 1
    ? `${first.path} ${first.reason}`
    : `${first.path} ${first.reason}, and ${missed.length - 1} more not read`
}

/** A need 'facts' is covered by every fact kind, 'facts.L01' by itself. */
function covers(need: string, supply: string): boolean {
  return supply === need || supply.startsWith(`${need}.`)
}
