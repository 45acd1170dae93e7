/** Holds what a control's package answered against the contract; anything else makes the control an error. */
import type { ControlResult, RawFinding, Severity } from '../schema/control-result.js'
import { validateControlResult } from '../schema/validators.js'
import type { CatalogControl } from './catalog.js'
import type { ControlEvaluation } from './evaluation.js'

const SEVERITIES: readonly Severity[] = ['info', 'low', 'medium', 'high', 'critical']

export function readAnswer(
  control: CatalogControl,
  system: string | null,
  answer: { readonly result: unknown } | { readonly error: string },
): ControlEvaluation {
  const failed = (error: string): ControlEvaluation => ({
    control: control.id,
    system,
    applicable: true,
    findings: [],
    unknown: [],
    evidence: [],
    error,
  })
  if ('error' in answer) return failed(answer.error)
  const result = answer.result
  if (!isControlResult(result)) {
    const first = validateControlResult.errors?.[0]
    return failed(
      `answers in another shape: ${first?.instancePath || 'its result'} ${first?.message ?? 'is not an object'}`,
    )
  }
  for (const finding of result.findings) {
    const wrong = judgeFinding(control, finding)
    if (wrong !== null) return failed(wrong)
  }
  const applicable = result.applicable ?? false
  return {
    control: control.id,
    system,
    applicable,
    findings: applicable ? result.findings : [],
    unknown: applicable ? (result.unknown ?? []) : [],
    evidence: applicable ? (result.evidence ?? []) : [],
    error: null,
  }
}

function isControlResult(value: unknown): value is ControlResult {
  return validateControlResult(value)
}

/** Why a finding is not one that its METADATA allows; null when it is. */
function judgeFinding(control: CatalogControl, finding: RawFinding): string | null {
  if (finding.check === 'statement')
    return control.statement === null ? 'has a finding statement, but no statement in METADATA' : null
  const check = control.checks.find(({ id }) => id === finding.check)
  if (check === undefined) return `has a finding ${finding.check}, which METADATA does not name`
  if (finding.kind !== check.kind) return `says that ${finding.check} is a ${finding.kind}; METADATA says ${check.kind}`
  if (finding.severity !== undefined && SEVERITIES.indexOf(finding.severity) > SEVERITIES.indexOf(check.severity)) {
    return `raises ${finding.check} to ${finding.severity}; METADATA allows ${check.severity} at most`
  }
  return null
}
