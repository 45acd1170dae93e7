// Generated from policies/schemas by scripts/schema.ts; do not edit.

/**
 * This interface was referenced by `ControlResult`'s JSON-Schema
 * via the `definition` "findingKind".
 */
export type FindingKind = 'defect' | 'contradiction' | 'gap'
/**
 * This interface was referenced by `ControlResult`'s JSON-Schema
 * via the `definition` "severity".
 */
export type Severity = 'critical' | 'high' | 'medium' | 'low' | 'info'
/**
 * This interface was referenced by `ControlResult`'s JSON-Schema
 * via the `definition` "proof".
 */
export type Proof = 'verified' | 'observed' | 'anchored' | 'stated'

/**
 * What a control's package answers. Its other rules are ignored; a finding that does not fit makes the control an error.
 */
export interface ControlResult {
  /**
   * Missing means false.
   */
  readonly applicable?: boolean
  readonly findings: readonly RawFinding[]
  readonly unknown?: readonly RawUnknown[]
  readonly evidence?: readonly RawEvidence[]
}
/**
 * This interface was referenced by `ControlResult`'s JSON-Schema
 * via the `definition` "rawFinding".
 */
export interface RawFinding {
  /**
   * The check's own name, as in METADATA: unsafe-load.
   */
  readonly check: string
  readonly kind: FindingKind
  /**
   * Ids of the records it rests on.
   */
  readonly from: readonly string[]
  readonly subject: string
  readonly message: string
  readonly at: At | null
  readonly evidence?: {
    [k: string]: unknown
  }
  readonly severity?: Severity
  /**
   * Findings of one check with the same group are shown as one, with members.
   */
  readonly group?: string
  /**
   * For a gap: the declaration that answers it, e.g. autonomy.actions.
   */
  readonly key?: string
  /**
   * Replaces METADATA's when this case has a fix of its own.
   */
  readonly remediation?: string
}
/**
 * A place. Lines and columns count from 1, columns in UTF-16 code units, the end is exclusive; all null for a binary file or a whole file.
 *
 * This interface was referenced by `ControlResult`'s JSON-Schema
 * via the `definition` "at".
 */
export interface At {
  readonly path: string
  readonly line: number | null
  readonly column: number | null
  readonly end_line: number | null
  readonly end_column: number | null
}
/**
 * This interface was referenced by `ControlResult`'s JSON-Schema
 * via the `definition` "rawUnknown".
 */
export interface RawUnknown {
  readonly check: string
  readonly reason: string
  readonly need: string
}
/**
 * This interface was referenced by `ControlResult`'s JSON-Schema
 * via the `definition` "rawEvidence".
 */
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
