/** How the repository is judged: built-in defaults, then the policy file, then flags or inputs, merged and validated. */

import type { Scope } from '../schema/input.js'
import type { ControlSetting, Dispute, PolicyFile, Waiver } from '../schema/policy.js'

export interface Settings {
  /** Null: critical, or high when the profile is critical. */
  readonly failOn: 'critical' | 'high' | 'medium' | 'low' | 'never' | null
  readonly gate: 'new' | 'all'
  /** Folders of custom Rego, relative to the root. */
  readonly policies: readonly string[]
  readonly controls: Readonly<Record<string, ControlSetting>>
  readonly scopes: readonly { readonly scope: Scope; readonly globs: readonly string[] }[]
  /** Findings that somebody accepts for a time. */
  readonly waivers: readonly Waiver[]
  /** Findings that rest on a wrong detection. */
  readonly disputes: readonly Dispute[]
}

/** What flags of the command line and inputs of the action can set; undefined leaves it to the policy file. */
export interface SettingFlags {
  readonly failOn?: Settings['failOn'] | undefined
  readonly gate?: Settings['gate'] | undefined
  readonly policies?: readonly string[] | undefined
}

export const DEFAULT_SETTINGS: Settings = {
  failOn: null,
  gate: 'new',
  policies: [],
  controls: {},
  scopes: [],
  waivers: [],
  disputes: [],
}

const SCOPES: readonly Scope[] = ['src', 'test', 'example', 'docs', 'notebook', 'ci']

/** Flags lead over the policy file, the file over the defaults; controls are merged key by key. */
export function mergeSettings(defaults: Settings, file: PolicyFile | null, flags: SettingFlags): Settings {
  const named = SCOPES.flatMap((scope) => {
    const globs = file?.scopes?.[scope]
    return globs === undefined ? [] : [{ scope, globs }]
  })
  const controls = Object.entries(file?.controls ?? {}).map(([id, setting]): [string, ControlSetting] => [
    id,
    { ...(Object.hasOwn(defaults.controls, id) ? defaults.controls[id] : {}), ...setting },
  ])
  return {
    failOn: flags.failOn ?? file?.['fail-on'] ?? defaults.failOn,
    gate: flags.gate ?? file?.gate ?? defaults.gate,
    policies: flags.policies ?? file?.policies ?? defaults.policies,
    controls: { ...defaults.controls, ...Object.fromEntries(controls) },
    scopes: [...named, ...defaults.scopes],
    waivers: [...defaults.waivers, ...(file?.waivers ?? [])],
    disputes: [...defaults.disputes, ...(file?.disputes ?? [])],
  }
}
