/** A strict parser of command lines: every flag is known and used once, and all mistakes are told at once. */
import { visible } from '../report/escape.js'
import { nearest } from './suggest.js'

export interface Flag {
  readonly name: string
  /** Absent for a switch. */
  readonly value?: {
    /** How the value is called in messages, e.g. REF. */
    readonly label: string
    /** The only ones allowed. */
    readonly oneOf?: readonly string[]
  }
}

export interface Parsed {
  /** Positional arguments. */
  readonly rest: readonly string[]
  readonly values: ReadonlyMap<string, string>
  readonly switches: ReadonlySet<string>
  /** `--help` or `-h` stands somewhere. */
  readonly help: boolean
  readonly mistakes: readonly string[]
}

export function parseArguments(args: readonly string[], flags: readonly Flag[], mostRest: number): Parsed {
  const rest: string[] = []
  const values = new Map<string, string>()
  const switches = new Set<string>()
  const mistakes: string[] = []
  let help = false
  let onlyRest = false
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? ''
    if (onlyRest || arg === '-' || !arg.startsWith('-')) {
      rest.push(arg)
      continue
    }
    if (arg === '--') {
      onlyRest = true
      continue
    }
    if (arg === '--help' || arg === '-h') {
      help = true
      continue
    }
    const equals = arg.indexOf('=')
    const given = equals === -1 ? arg : arg.slice(0, equals)
    const flag = flags.find((known) => `--${known.name}` === given)
    if (flag === undefined) {
      const meant = nearest(given.replace(/^-+/, ''), [...flags.map((known) => known.name), 'help'])
      mistakes.push(`unknown flag ${quoted(given)}${didYouMean(meant === null ? null : `--${meant}`)}`)
      // What follows a misspelt flag is its value, not one mistake more.
      const takesValue = flags.some((known) => known.name === meant && known.value !== undefined)
      if (takesValue && equals === -1 && args[i + 1]?.startsWith('-') === false) i++
      continue
    }
    if (values.has(flag.name) || switches.has(flag.name)) mistakes.push(`${given} is given twice`)
    if (flag.value === undefined) {
      if (equals !== -1) mistakes.push(`${given} takes no value`)
      switches.add(flag.name)
      continue
    }
    // A value that begins with a dash is a forgotten value far more often than a meant one; --flag=-x says it is meant.
    const next = args[i + 1]
    const separate = equals === -1 && next !== undefined && (next === '-' || !next.startsWith('-'))
    const value = equals !== -1 ? arg.slice(equals + 1) : separate ? next : ''
    if (separate) i++
    values.set(flag.name, value)
    const mistake = valueMistake(given, value, flag.value)
    if (mistake !== null) mistakes.push(mistake)
  }
  for (const extra of rest.slice(mostRest)) mistakes.push(`unexpected argument ${quoted(extra)}`)
  return { rest, values, switches, help, mistakes }
}

function valueMistake(given: string, value: string, wanted: NonNullable<Flag['value']>): string | null {
  const choices = wanted.oneOf
  const expected = choices === undefined ? wanted.label : `one of ${choices.join(', ')}`
  if (value === '') return `${given} needs a value: ${expected}`
  if (choices === undefined || choices.includes(value)) return null
  return `${given} ${quoted(value)}: it must be ${expected}${didYouMean(nearest(value, choices))}`
}

export function didYouMean(word: string | null): string {
  return word === null ? '' : `; did you mean ${word}?`
}

export function quoted(text: string): string {
  const shown = visible(text.slice(0, 200))
  return `"${shown}${text.length > 200 ? '…' : ''}"`
}
