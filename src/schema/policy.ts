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
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "handle".
 */
export type Handle = string
/**
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "date".
 */
export type Date = string
/**
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "sha256".
 */
export type Sha256 = string
/**
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "checkOrControl".
 */
export type CheckOrControl = string

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
  /**
   * Who may accept findings. When given, every waiver names one of them.
   */
  readonly approvers?: readonly Handle[]
  /**
   * Findings that somebody accepts for a time.
   */
  readonly waivers?: readonly Waiver[]
  /**
   * Findings that rest on a wrong detection.
   */
  readonly disputes?: readonly Dispute[]
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
/**
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "waiver".
 */
export interface Waiver {
  /**
   * The check that it silences; a control stands for all of its checks.
   */
  readonly check: string
  /**
   * Globs of the files; '*' or '**' also means findings that stand in no file.
   */
  readonly paths: readonly string[]
  /**
   * Only this finding, as the JSON report names it; in a group, a member's.
   */
  readonly fingerprint?: string
  /**
   * Only the file or secret with this digest. A check that can never be waived can be with it, in test scope.
   */
  readonly sha256?: string
  /**
   * Why it can be lived with.
   */
  readonly reason: string
  /**
   * What protects instead.
   */
  readonly compensating?: string
  /**
   * Who accepts it.
   */
  readonly approver: string
  /**
   * Its first day.
   */
  readonly created: string
  /**
   * Its last day.
   */
  readonly expires: string
  readonly ticket?: string
}
/**
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "dispute".
 */
export interface Dispute {
  /**
   * The check that speaks; a control stands for all of its checks.
   */
  readonly check: string
  /**
   * Globs of the files; all when fact is given instead.
   */
  readonly paths?: readonly string[]
  /**
   * What was read wrongly: a fact's kind (L01), symbol (torch.load) or subject.
   */
  readonly fact?: string
  /**
   * Only the file or secret with this digest; as for waivers.
   */
  readonly sha256?: string
  /**
   * What is wrong with the detection.
   */
  readonly reason: string
  /**
   * Who says so.
   */
  readonly owner: string
  /**
   * Its last day.
   */
  readonly expires?: string
}
