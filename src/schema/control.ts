// Generated from policies/schemas by scripts/schema.ts; do not edit.

export type Severity = 'critical' | 'high' | 'medium' | 'low' | 'info'
export type FindingKind = 'defect' | 'contradiction' | 'gap'

/**
 * METADATA above a control's package: the only place for its words. The catalogue is made of these.
 */
export interface ControlMetadata {
  readonly scope?: 'package'
  /**
   * A statement that should hold.
   */
  readonly title: string
  /**
   * Why it matters, one or two sentences.
   */
  readonly description: string
  readonly custom: ControlCustom
}
export interface ControlCustom {
  readonly id: string
  readonly kind: 'automated' | 'hybrid' | 'declared'
  readonly severity: Severity
  readonly required_from: 'minimal' | 'standard' | 'critical'
  /**
   * Whether it applies to repositories of kind library. Default true.
   */
  readonly libraries?: boolean
  readonly source?: ControlSource
  readonly parameters?: {
    [k: string]: ControlParameter
  }
  readonly rollup?: Rollup
  /**
   * Reads input.run; its findings never gate.
   */
  readonly second_pass?: boolean
  readonly statement?: StatementMetadata
  readonly checks?: readonly Check[]
}
export interface ControlSource {
  readonly section: string
  readonly item: number | string
}
export interface ControlParameter {
  readonly description: string
  readonly default: unknown
}
export interface Rollup {
  /**
   * @minItems 1
   */
  readonly of: [string, ...string[]]
}
/**
 * A question that a statement in the declarations answers where observation is silent: check <ID>/statement.
 *
 * This interface was referenced by `ControlMetadata`'s JSON-Schema
 * via the `definition` "statementMetadata".
 */
export interface StatementMetadata {
  readonly question: string
  readonly key: string
}
/**
 * This interface was referenced by `ControlMetadata`'s JSON-Schema
 * via the `definition` "check".
 */
export interface Check {
  readonly id: string
  readonly severity: Severity
  readonly kind: FindingKind
  /**
   * Facts it cannot do without: facts.L01, models, workflows, settings.rulesets. One that is not ok makes the check unknown.
   */
  readonly needs: readonly string[]
  /**
   * Default true.
   */
  readonly waivable?: boolean
  /**
   * The finding in a few words.
   */
  readonly title: string
  /**
   * One or two sentences that end in an action.
   */
  readonly remediation: string
  /**
   * A command that helps, with {subject} where the subject stands.
   */
  readonly command?: string
  /**
   * For a gap: the question in one sentence; {subject} and {name} of a text in the evidence are filled in.
   */
  readonly question?: string
  /**
   * For a gap: the declaration that answers it.
   */
  readonly key?: string
}
