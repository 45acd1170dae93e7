/** Which findings a reader is shown under which heading: the same on every surface. It sorts what was decided and decides nothing. */
import { isOpen } from '../decide/group.js'
import { SEVERITIES, severityRank } from '../decide/order.js'
import type { Finding, Report } from '../schema/report.js'

/** More than that at once would be a wall. */
export const MOST_BLOCKING = 10
export const MOST_OTHERS = 5

export interface Selection {
  /** There is a base, so that findings are new or older. */
  readonly compared: boolean
  /** Fails the gate: fix before merge. The worst first, as in the other lists. */
  readonly blocking: readonly Finding[]
  /** Does not block: look at it. New when there is a base. */
  readonly others: readonly Finding[]
  /** Stood on the base already and is not judged now. */
  readonly older: readonly Finding[]
  readonly fixed: readonly Finding[]
  readonly waived: readonly Finding[]
}

/** Findings by what they ask of the reader. Gaps are questions and no findings, unless one was configured to block. */
export function selectFindings(report: Report): Selection {
  const compared = report.subject.base !== null
  const open = report.findings
    .filter(({ status }) => isOpen(status))
    .sort((a, b) => severityRank(a.severity) - severityRank(b.severity))
  const rest = open.filter((finding) => !blocks(finding, report) && finding.kind !== 'gap')
  const isOlder = ({ status }: Finding): boolean => compared && status === 'existing'
  return {
    compared,
    blocking: open.filter((finding) => blocks(finding, report)),
    others: rest.filter((finding) => !isOlder(finding)),
    older: rest.filter(isOlder),
    fixed: report.findings.filter(({ status }) => status === 'fixed'),
    waived: report.findings.filter(({ status }) => status === 'waived'),
  }
}

/** With the gate passed or off nothing blocks, whatever counts at it. */
function blocks({ gates }: Finding, { gate }: Report): boolean {
  return gates && (gate.result === 'fail' || gate.result === 'incomplete')
}

/** `1 high, 3 medium` */
export function severityCounts(findings: readonly Finding[]): string {
  return SEVERITIES.map((severity) => ({ severity, count: findings.filter((one) => one.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}`)
    .join(', ')
}
