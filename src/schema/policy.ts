// Generated from policies/schemas by scripts/schema.ts; do not edit.

/**
 * Places that it does not judge.
 */
export type Globs = string[]
/**
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "globs".
 */
export type Globs1 = string[]

/**
 * .github/ai-trust-policy.yml: how this repository is judged. Read from the tip of the base branch, so that a pull request cannot loosen its own judgement.
 */
export interface PolicyFile {
  readonly version: 1
  /**
   * The lowest severity that fails the gate. Default critical; high for a system of profile critical.
   */
  readonly 'fail-on'?: 'critical' | 'high' | 'medium' | 'low' | 'never'
  /**
   * Whether findings that stand on the base count, too. Default new.
   */
  readonly gate?: 'new' | 'all'
  /**
   * Folders of your own Rego, relative to the root.
   */
  readonly policies?: readonly string[]
  /**
   * By control id.
   */
  readonly controls?: {
    [k: string]: ControlSetting
  }
  /**
   * More places by what they are for: globs relative to the root.
   */
  readonly scopes?: {
    readonly src?: Globs1
    readonly test?: Globs1
    readonly example?: Globs1
    readonly docs?: Globs1
    readonly notebook?: Globs1
    readonly ci?: Globs1
  }
}
/**
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^[A-Z]{2,8}-[0-9]{2}(\.[0-9]+)?$".
 *
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "controlSetting".
 */
export interface ControlSetting {
  /**
   * The control is not judged; its verdict is off.
   */
  readonly off?: boolean
  /**
   * Why it is off.
   */
  readonly reason?: string
  /**
   * observe and warn never fail the gate; block fails it at any severity.
   */
  readonly enforce?: 'observe' | 'warn' | 'block'
  readonly exclude?: Globs
  readonly parameters?: {
    [k: string]: unknown
  }
}
