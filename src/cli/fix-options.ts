/** The flags of `fix`. */
import type { CheckOptions } from '../check-types.js'
import { type Flag, parseArguments } from './arguments.js'
import { COMMON_FLAGS, readCommonOptions } from './common-options.js'

const FLAGS: readonly Flag[] = [
  { name: 'dry-run' },
  { name: 'check', value: { label: 'ID or ID/check' } },
  ...COMMON_FLAGS,
]

export type AskedFix =
  | { readonly kind: 'help' }
  | { readonly kind: 'mistakes'; readonly mistakes: readonly string[] }
  | {
      readonly kind: 'fix'
      readonly options: CheckOptions
      readonly dryRun: boolean
      /** Controls or checks; null for all. */
      readonly only: ReadonlySet<string> | null
      readonly output: string | null
    }

export function readFixArguments(args: readonly string[], environment: NodeJS.ProcessEnv, now: number): AskedFix {
  const parsed = parseArguments(args, FLAGS, 1)
  if (parsed.help) return { kind: 'help' }
  const options = readCommonOptions(parsed, environment, now)
  if (!('directory' in options)) return { kind: 'mistakes', mistakes: options }
  const { values, switches } = parsed
  const named = values.get('check')
  return {
    kind: 'fix',
    dryRun: switches.has('dry-run'),
    only: named === undefined ? null : new Set(named.split(',').map((id) => id.trim())),
    output: values.get('output') ?? null,
    options,
  }
}
