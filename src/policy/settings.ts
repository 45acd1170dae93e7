/** How the repository is judged: built-in defaults, then the policy file, then flags or inputs, merged and validated. */

import type { Scope } from '../schema/input.js'
import type { ControlSetting } from '../schema/policy.js'

export interface Settings {
  /** Null: critical, or high when the profile is critical. */
  readonly failOn: 'critical' | 'high' | 'medium' | 'low' | 'never' | null
  readonly gate: 'new' | 'all'
  /** Folders of custom Rego, relative to the root. */
  readonly policies: readonly string[]
  readonly controls: Readonly<Record<string, ControlSetting>>
  readonly scopes: readonly { readonly scope: Scope; readonly globs: readonly string[] }[]
}

export const DEFAULT_SETTINGS: Settings = { failOn: null, gate: 'new', policies: [], controls: {}, scopes: [] }
