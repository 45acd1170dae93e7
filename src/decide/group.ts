/** Findings of one kind in one place of work (a workflow file, a folder of examples) are shown as one, with members. */

import type { FindingStatus, Severity } from '../schema/report.js'
import { compareFindings } from './check-finding.js'
import { fingerprintGroup } from './fingerprint.js'
import { type MergedFinding, statusRank, worstStatus } from './merge.js'
import { severityRank } from './order.js'

export interface GroupedFinding {
  /** The worst of those with the group's status: what a change brought leads before what stood there. */
  readonly lead: MergedFinding
  /** All members in order of place, the lead among them; empty for a finding without a group. */
  readonly members: readonly MergedFinding[]
  readonly status: FindingStatus
  readonly gates: boolean
  /** The worst of all members, older ones included. */
  readonly worst: Severity
  readonly fingerprint: string
}

/** A finding that names a group lists its members even when it is the only one, so that its shape and its fingerprint stay. */
export function groupFindings(findings: readonly MergedFinding[]): readonly GroupedFinding[] {
  const groups = new Map<string, MergedFinding[]>()
  const grouped: GroupedFinding[] = []
  for (const finding of findings) {
    const { group } = finding.lead.raw
    if (group === undefined) {
      grouped.push(alone(finding))
      continue
    }
    // What is fixed or waived is told apart from what stands.
    const key = JSON.stringify([finding.lead.check, group, isOpen(finding.status) ? 'open' : finding.status])
    const members = groups.get(key)
    if (members) members.push(finding)
    else groups.set(key, [finding])
  }
  return [...grouped, ...[...groups.values()].map(groupOf)]
}

/** Whether it stands and nobody accepted it. */
export function isOpen(status: FindingStatus): boolean {
  return status === 'new' || status === 'opened' || status === 'existing'
}

function alone(finding: MergedFinding): GroupedFinding {
  const { status, gates, lead } = finding
  return { lead: finding, members: [], status, gates, worst: lead.severity, fingerprint: lead.fingerprint }
}

function groupOf(findings: readonly MergedFinding[]): GroupedFinding {
  const members = [...findings].sort((a, b) => compareFindings(a.lead, b.lead))
  const [lead] = [...members].sort(
    (a, b) =>
      Number(b.gates) - Number(a.gates) ||
      statusRank(a.status) - statusRank(b.status) ||
      severityRank(a.lead.severity) - severityRank(b.lead.severity),
  )
  if (!lead) throw new Error('A group has at least one member.')
  const [worst] = members.map((member) => member.lead.severity).sort((a, b) => severityRank(a) - severityRank(b))
  return {
    lead,
    members,
    status: worstStatus(members.map(({ status }) => status)),
    gates: members.some(({ gates }) => gates),
    worst: worst ?? lead.lead.severity,
    fingerprint: fingerprintGroup(lead.lead.check, lead.lead.raw.group ?? ''),
  }
}
