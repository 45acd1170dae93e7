/** Needs: a check whose facts could not be seen is unknown, whatever its Rego says. */
import type { RawUnknown } from '../schema/control-result.js'
import type { Input } from '../schema/input.js'
import type { CatalogControl } from './catalog.js'
import type { ControlEvaluation } from './evaluation.js'

/** Adds the checks that could not be judged to what the control said itself. */
export function applyNeeds(evaluation: ControlEvaluation, control: CatalogControl, input: Input): ControlEvaluation {
  if (evaluation.error !== null || !evaluation.applicable) return evaluation
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
  return unseen.length === 0 ? evaluation : { ...evaluation, unknown: [...evaluation.unknown, ...unseen] }
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
    const missed = status.skipped.filter((skip) => skip.needs.some((supply) => covers(need, supply)))
    const [first] = missed
    if (first === undefined) continue
    return missed.length === 1
      ? `${first.path} ${first.reason}`
      : `${first.path} ${first.reason}, and ${missed.length - 1} more not read`
  }
  return null
}

/** A need 'facts' is covered by every fact kind, 'facts.L01' by itself. */
function covers(need: string, supply: string): boolean {
  return supply === need || supply.startsWith(`${need}.`)
}
