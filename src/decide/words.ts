/** A check's words from METADATA, also for the reserved check `statement`, which has none of its own. */
import type { CatalogControl } from '../policy/catalog.js'
import type { Severity } from '../schema/control-result.js'

export interface CheckWords {
  readonly title: string
  readonly severity: Severity
  readonly remediation: string
  readonly command: string | null
  readonly question: string
  readonly key: string
  readonly waivable: boolean
}

/** Words of the check `name` of a control. */
export function checkWords(control: CatalogControl, name: string): CheckWords {
  const check = control.checks.find(({ id }) => id === name)
  if (check) {
    return {
      title: check.title,
      severity: check.severity,
      remediation: check.remediation,
      command: check.command ?? null,
      question: check.question ?? check.title,
      key: check.key ?? '',
      waivable: check.waivable ?? true,
    }
  }
  const question = control.statement?.question ?? control.title
  return {
    title: control.title,
    severity: control.severity,
    remediation: '',
    command: null,
    question,
    key: control.statement?.key ?? '',
    waivable: true,
  }
}
