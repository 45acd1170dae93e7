// Generated from policies/schemas by scripts/schema.ts; do not edit.

export type Severity = 'critical' | 'high' | 'medium' | 'low' | 'info'
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "verdict".
 */
export type Verdict = 'off' | 'error' | 'not-applicable' | 'fail' | 'waived' | 'unknown' | 'unanswered' | 'pass'
export type Proof = 'verified' | 'observed' | 'anchored' | 'stated'
export type FindingKind = 'defect' | 'contradiction' | 'gap'
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "status".
 */
export type FindingStatus = 'new' | 'existing' | 'fixed' | 'waived' | 'opened'
/**
 * ok: looked, an empty list means none. The others say why not.
 */
export type CollectStatus = 'ok' | 'not-asked' | 'denied' | 'partial' | 'error'

/**
 * The result of a check. New keys may be added within version 1, none removed. Lists are sorted; the same input gives the same bytes; no times.
 */
export interface Report {
  readonly version: 1
  readonly tool: {
    readonly name: string
    readonly version: string
    readonly policy: {
      readonly revision: string
      readonly sha256: string
    }
  }
  readonly input: {
    readonly sha256: string
  }
  readonly subject: Subject
  /**
   * YYYY-MM-DD
   */
  readonly today: string
  readonly run: RunIdentity
  readonly profile: Profile
  readonly systems: readonly ReportSystem[]
  readonly gate: Gate
  readonly assessment: Assessment
  readonly counts: VerdictCounts
  readonly proof: ProofCounts
  readonly controls: readonly ReportControl[]
  readonly findings: readonly Finding[]
  readonly questions: readonly Question[]
  readonly waivers: readonly ReportWaiver[]
  readonly notices: readonly Notice[]
  readonly inventory: Inventory
  readonly collect: {
    [k: string]: CollectorStatus
  }
}
export interface Subject {
  readonly repository: string
  readonly commit: string | null
  /**
   * Commit that the head is compared with.
   */
  readonly base: string | null
  readonly tree: 'work-tree' | 'commit' | 'folder'
  readonly root: string
}
export interface RunIdentity {
  readonly id: string
  readonly attempt: number
  readonly workflow_ref: string
  readonly event: string
  readonly actor: string
}
export interface Profile {
  readonly level: 'minimal' | 'standard' | 'critical'
  readonly reasons: readonly string[]
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "reportSystem".
 */
export interface ReportSystem {
  readonly name: string | null
  readonly kind: 'application' | 'library' | 'none'
  readonly roles: readonly string[]
  readonly profile: 'minimal' | 'standard' | 'critical'
}
export interface Gate {
  readonly result: 'pass' | 'fail' | 'incomplete' | 'off'
  readonly reason: string
  readonly mode: 'new' | 'all'
  readonly fail_on: 'critical' | 'high' | 'medium' | 'low' | 'never'
}
/**
 * Open findings by severity (waived and fixed ones aside), and open questions.
 */
export interface Assessment {
  readonly critical: number
  readonly high: number
  readonly medium: number
  readonly low: number
  readonly info: number
  readonly questions: number
}
export interface VerdictCounts {
  [k: string]: number
}
/**
 * Passing controls by the weakest proof they rest on.
 */
export interface ProofCounts {
  readonly verified: number
  readonly observed: number
  readonly anchored: number
  readonly stated: number
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "reportControl".
 */
export interface ReportControl {
  readonly id: string
  readonly title: string
  readonly chapter: string
  readonly severity: Severity
  readonly required: boolean
  readonly verdict: Verdict
  /**
   * Weakest proof that a pass rests on.
   */
  readonly proof: null | Proof
  readonly reason: string
  readonly evidence: readonly RawEvidence[]
  readonly unknown: readonly RawUnknown[]
  /**
   * For a control that only views others: how those stand. Not counted, never gates.
   */
  readonly rollup: null | RollupView
  readonly source: {
    [k: string]: unknown
  }
}
export interface RawEvidence {
  readonly subject: string
  readonly at: At | null
  readonly proof: Proof
  readonly label?: 'recorded' | 'generated' | 'present-unverified'
  /**
   * Who states it.
   */
  readonly by?: string
  /**
   * Day number of the statement.
   */
  readonly on?: number
}
/**
 * A place. Lines and columns count from 1, columns in UTF-16 code units, the end is exclusive; all null for a binary file or a whole file.
 */
export interface At {
  readonly path: string
  readonly line: number | null
  readonly column: number | null
  readonly end_line: number | null
  readonly end_column: number | null
}
export interface RawUnknown {
  readonly check: string
  readonly reason: string
  readonly need: string
}
export interface RollupView {
  readonly of: readonly string[]
  readonly counts: {
    [k: string]: number
  }
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "finding".
 */
export interface Finding {
  /**
   * RES-01/unsafe-load
   */
  readonly check: string
  readonly title: string
  readonly kind: FindingKind
  readonly severity: Severity
  readonly status: FindingStatus
  readonly system: string | null
  readonly message: string
  readonly subject: string
  /**
   * Other checks that fail on the same fact.
   */
  readonly also: readonly string[]
  readonly members: readonly Member[]
  /**
   * Whether it counts at the gate.
   */
  readonly gates: boolean
  readonly location: Location
  readonly excerpt: string
  readonly evidence: {
    [k: string]: unknown
  }
  readonly remediation: string
  readonly fix: Fix
  readonly fingerprint: string
  /**
   * What somebody accepted of it, by whom and why; absent when nothing is.
   */
  readonly accepted?: readonly Acceptance[]
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "member".
 */
export interface Member {
  readonly path: string | null
  readonly line: number | null
  readonly subject: string
  readonly severity: Severity
  readonly status: FindingStatus
  readonly fingerprint: string
}
export interface Location {
  /**
   * null when the whole repository is meant.
   */
  readonly path: string | null
  readonly line: number | null
  readonly column: number | null
  readonly end_line: number | null
  readonly end_column: number | null
}
export interface Fix {
  readonly command: string | null
  readonly edits: readonly Edit[]
  /**
   * What the edits change, as whole lines; absent when there are none.
   */
  readonly hunks?: readonly Hunk[]
}
/**
 * Replaces what stands from start to end, exclusive, counted in UTF-16 code units from the start of the file.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "edit".
 */
export interface Edit {
  readonly path: string
  readonly start: number
  readonly end: number
  readonly text: string
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "hunk".
 */
export interface Hunk {
  readonly path: string
  readonly line: number
  /**
   * Secrets are masked.
   */
  readonly before: readonly string[]
  readonly after: readonly string[]
}
/**
 * A check's finding that is waived: by the policy file, as a wrong detection, or by a comment in the code.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "acceptance".
 */
export interface Acceptance {
  readonly kind: 'waiver' | 'dispute' | 'inline'
  readonly check: string
  readonly fingerprint: string
  readonly reason: string
  /**
   * Approver or owner; null for a comment.
   */
  readonly by: string | null
  /**
   * Its last day, YYYY-MM-DD.
   */
  readonly expires: string | null
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "question".
 */
export interface Question {
  readonly id: string
  readonly text: string
  readonly key: string
  readonly control: string
  /**
   * The change opened it.
   */
  readonly opened: boolean
  /**
   * One of the at most three that this run asks.
   */
  readonly asked: boolean
  readonly location: string | null
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "reportWaiver".
 */
export interface ReportWaiver {
  readonly kind: 'waiver' | 'dispute' | 'inline'
  /**
   * A check, or a control for all of its checks.
   */
  readonly check: string
  /**
   * Globs; for a comment path:line.
   */
  readonly scope: readonly string[]
  readonly reason: string
  readonly compensating: string | null
  /**
   * Approver or owner; null for a comment.
   */
  readonly approver: string | null
  readonly ticket: string | null
  /**
   * Its last day, YYYY-MM-DD.
   */
  readonly expires: string | null
  /**
   * proposed: not in force yet.
   */
  readonly state: 'active' | 'expired' | 'unused' | 'proposed'
  /**
   * Until its last day, or that of the longest time that its findings may be accepted; negative when past.
   */
  readonly days_left: number | null
  /**
   * Fingerprints of the findings that it is about, silenced or not.
   */
  readonly findings: readonly string[]
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "notice".
 */
export interface Notice {
  readonly id: string
  readonly text: string
}
export interface Inventory {
  readonly models: readonly InventoryItem[]
  readonly datasets: readonly InventoryItem[]
  readonly interconnections: readonly InventoryItem[]
  readonly agents: readonly InventoryItem[]
  readonly suppliers: readonly InventoryItem[]
  readonly libraries: readonly InventoryItem[]
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "inventoryItem".
 */
export interface InventoryItem {
  readonly name: string
  /**
   * In a few words: not pinned, hosted, 12 loads …
   */
  readonly detail: string
  /**
   * path:line
   */
  readonly places: readonly string[]
}
export interface CollectorStatus {
  readonly status: CollectStatus
  readonly reason: string | null
  /**
   * What makes it visible.
   */
  readonly how: string | null
  /**
   * How many files it read.
   */
  readonly files: number
  /**
   * The needs it answers: facts.L01, models, workflows …
   */
  readonly supplies: readonly string[]
  readonly skipped: readonly Skip[]
}
/**
 * A file that was not read, and the needs that its type could have answered.
 */
export interface Skip {
  readonly path: string
  readonly reason: string
  readonly needs: readonly string[]
}
