/** The flags of `fix`. */
import { resolve } from 'node:path'
import type { CheckOptions } from '../check-types.js'
import { type Flag, parseArguments, quoted } from './arguments.js'
import { cacheFolder } from './cache-folder.js'
import { dayNumber, dayNumberOf } from './dates.js'

const FLAGS: readonly Flag[] = [
  { name: 'dry-run' },
  { name: 'check', value: { label: 'ID or ID/check' } },
  { name: 'output', value: { label: 'FILE' } },
  { name: 'policy', value: { label: 'FILE' } },
  { name: 'today', value: { label: 'YYYY-MM-DD' } },
  { name: 'no-cache' },
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
  const { rest, values, switches, help, mistakes } = parseArguments(args, FLAGS, 1)
  if (help) return { kind: 'help' }
  const said = [...mistakes]
  const todayText = values.get('today')
  const today = todayText === undefined ? dayNumberOf(now) : dayNumber(todayText)
  if (today === null && todayText !== '') said.push(`--today ${quoted(todayText ?? '')}: it must be a day, YYYY-MM-DD`)
  if (rest[0] === '') said.push('DIR is empty: leave it out for this folder')
  const named = values.get('check')
  if (said.length > 0 || today === null) return { kind: 'mistakes', mistakes: said }
  const policy = values.get('policy')
  return {
    kind: 'fix',
    dryRun: switches.has('dry-run'),
    only: named === undefined ? null : new Set(named.split(',').map((id) => id.trim())),
    output: values.get('output') ?? null,
    options: {
      directory: resolve(rest[0] ?? '.'),
      base: null,
      policyFile: policy === undefined ? null : resolve(policy),
      flags: {},
      today,
      event: 'local',
      cacheFolder: switches.has('no-cache') ? null : cacheFolder(environment),
    },
  }
}
