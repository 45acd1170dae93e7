/** The flags of `check`, from the command line to what the check is asked. */
import { resolve } from 'node:path'
import type { CheckOptions } from '../check-types.js'
import { type Flag, parseArguments, quoted } from './arguments.js'
import { cacheFolder } from './cache-folder.js'
import { dayNumber, dayNumberOf } from './dates.js'

const FORMATS = ['text', 'json', 'input', 'sarif', 'markdown'] as const
const FAIL_ON = ['critical', 'high', 'medium', 'low', 'never'] as const
const GATE = ['new', 'all'] as const

const FLAGS: readonly Flag[] = [
  { name: 'base', value: { label: 'REF or auto' } },
  { name: 'format', value: { label: 'FORMAT', oneOf: FORMATS } },
  { name: 'output', value: { label: 'FILE' } },
  { name: 'policy', value: { label: 'FILE' } },
  { name: 'fail-on', value: { label: 'SEVERITY', oneOf: FAIL_ON } },
  { name: 'gate', value: { label: 'new or all', oneOf: GATE } },
  { name: 'today', value: { label: 'YYYY-MM-DD' } },
  { name: 'verbose' },
  { name: 'timings' },
  { name: 'no-cache' },
]

export type Asked =
  | { readonly kind: 'help' }
  | { readonly kind: 'mistakes'; readonly mistakes: readonly string[] }
  | {
      readonly kind: 'check'
      readonly options: CheckOptions
      readonly format: (typeof FORMATS)[number]
      readonly output: string | null
      readonly verbose: boolean
    }

export function readCheckArguments(args: readonly string[], environment: NodeJS.ProcessEnv, now: number): Asked {
  const { rest, values, switches, help, mistakes } = parseArguments(args, FLAGS, 1)
  if (help) return { kind: 'help' }
  const said = [...mistakes]
  const todayText = values.get('today')
  const today = todayText === undefined ? dayNumberOf(now) : dayNumber(todayText)
  if (today === null && todayText !== '') said.push(`--today ${quoted(todayText ?? '')}: it must be a day, YYYY-MM-DD`)
  if (rest[0] === '') said.push('DIR is empty: leave it out for this folder')
  if (said.length > 0 || today === null) return { kind: 'mistakes', mistakes: said }
  const failOn = oneOf(FAIL_ON, values.get('fail-on'))
  const gate = oneOf(GATE, values.get('gate'))
  const policy = values.get('policy')
  return {
    kind: 'check',
    format: oneOf(FORMATS, values.get('format')) ?? 'text',
    output: values.get('output') ?? null,
    verbose: switches.has('verbose'),
    options: {
      directory: resolve(rest[0] ?? '.'),
      base: values.get('base') ?? null,
      policyFile: policy === undefined ? null : resolve(policy),
      flags: { ...(failOn === undefined ? {} : { failOn }), ...(gate === undefined ? {} : { gate }) },
      today,
      event: 'local',
      cacheFolder: switches.has('no-cache') ? null : cacheFolder(environment),
      timings: switches.has('timings'),
    },
  }
}

function oneOf<T extends string>(choices: readonly T[], value: string | undefined): T | undefined {
  return choices.find((choice) => choice === value)
}
