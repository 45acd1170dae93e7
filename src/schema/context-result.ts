// Generated from policies/schemas by scripts/schema.ts; do not edit.

/**
 * What aitrust.context answers; its helper rules are ignored.
 */
export interface ContextResult {
  /**
   * @minItems 1
   */
  readonly systems: [System, ...System[]]
}
export interface System {
  readonly name: string | null
  /**
   * Folders; empty for the whole tree.
   */
  readonly paths: readonly string[]
  readonly kind: 'application' | 'library' | 'none'
  readonly holds_ai: boolean
  readonly roles: readonly Role[]
  readonly profile: Profile
  /**
   * By control id.
   */
  readonly statements: {
    [k: string]: Statement
  }
}
export interface Role {
  name:
    'trains' | 'serves' | 'llm' | 'rag' | 'agentic' | 'loads_models' | 'thirdparty_api' | 'distributes' | 'ships_data'
  readonly detected: boolean
  readonly declared: boolean | null
  readonly from: readonly string[]
}
export interface Profile {
  readonly level: 'minimal' | 'standard' | 'critical'
  readonly reasons: readonly string[]
}
export interface Statement {
  state:
    'missing' | 'ok' | 'not-applicable' | 'not-met' | 'planned' | 'partial' | 'stale' | 'unsupported' | 'contradicted'
  readonly reason: string
  readonly owner: string | null
  /**
   * Day number.
   */
  readonly reviewed: number | null
  readonly anchored: boolean
  readonly at: null | At
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
