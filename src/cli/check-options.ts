/** The flags of `check`, from the command line to what the check is asked. */
import type { CheckOptions } from '../check-types.js'
import { type Flag, parseArguments } from './arguments.js'
import { COMMON_FLAGS, readCommonOptions } from './common-options.js'

const FORMATS = ['text', 'json', 'input', 'sarif', 'markdown'] as const
const FAIL_ON = ['critical', 'high', 'medium', 'low', 'never'] as const
const GATE = ['new', 'all'] as const

const FLAGS: readonly Flag[] = [
  { name: 'base', value: { label: 'REF or auto' } },
  { name: 'format', value: { label: 'FORMAT', oneOf: FORMATS } },
  { name: 'fail-on', value: { label: 'SEVERITY', oneOf: FAIL_ON } },
  { name: 'gate', value: { label: 'new or all', oneOf: GATE } },
  { name: 'verbose' },
  { name: 'timings' },
  ...COMMON_FLAGS,
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
  const parsed = parseArguments(args, FLAGS, 1)
  if (parsed.help) return { kind: 'help' }
  const common = readCommonOptions(parsed, environment, now)
  if (!('directory' in common)) return { kind: 'mistakes', mistakes: common }
  const { values, switches } = parsed
  const failOn = oneOf(FAIL_ON, values.get('fail-on'))
  const gate = oneOf(GATE, values.get('gate'))
  return {
    kind: 'check',
    format: oneOf(FORMATS, values.get('format')) ?? 'text',
    output: values.get('output') ?? null,
    verbose: switches.has('verbose'),
    options: {
      ...common,
      base: values.get('base') ?? null,
      flags: { ...(failOn === undefined ? {} : { failOn }), ...(gate === undefined ? {} : { gate }) },
      timings: switches.has('timings'),
    },
  }
}

function oneOf<T extends string>(choices: readonly T[], value: string | undefined): T | undefined {
  return choices.find((choice) => choice === value)
}
