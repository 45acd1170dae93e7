/** The table of Python calls that are facts: its shape, and the look-up of a symbol in it. */
import { pythonCalls, pythonLiteral } from '../../schema/tables.js'

export type State = 'unsafe' | 'safe' | 'unknown'
type Literal = string | number | boolean | null

/** An argument that makes a call safe or unsafe. Names of values are compared with their imports resolved. */
export interface Switch {
  readonly arg: string
  readonly position?: number
  readonly safe?: readonly Literal[]
  readonly unsafe?: readonly Literal[]
  /** When it is not given. */
  readonly missing: State
  /** When it is given as a list. */
  readonly list?: State
}

export interface CallRule {
  /** Dotted, with `*` for any part of a name and `**` for any names. */
  readonly symbols: readonly string[]
  readonly fact: string
  readonly family: string
  /** Names and positions of the argument that the call is about, in the order they are tried; `$family` for the family itself. */
  readonly subject?: readonly (string | number)[]
  readonly state?: State
  readonly switch?: Switch
  /** How subject and state are found when a switch cannot say it. */
  readonly shape?: 'hub' | 'dataset' | 'torch-hub' | 'state-dict-url' | 'keras' | 'file'
  /** Only with one of these values for the argument. */
  readonly when?: { readonly arg: string | number; readonly in: readonly string[] }
  /** Only when one of these arguments is named, for a module that may well be a local one. */
  readonly requires?: readonly string[]
  /** Only when the subject starts so; the prefix is dropped. */
  readonly prefix?: readonly string[]
  /** The arguments that name a hosted model (or, with the hub shape, are absent). */
  readonly model?: readonly (string | number)[]
  /** Only when one of its model arguments is a literal. */
  readonly needs_model?: boolean
  /** A method that is recognised on any receiver. */
  readonly any_receiver?: boolean
  /** A decorator instead of a call, or an import alone. */
  readonly form?: 'decorator' | 'import'
  /** What a tool's call does. */
  readonly effect?: string
  readonly source: string
  readonly date: string
}

export interface PackageRule {
  /** The name that is imported. */
  readonly name: string
  readonly distribution: string
}

export interface EffectRule {
  readonly symbols: readonly string[]
  readonly effect: 'read' | 'write' | 'execute' | 'send'
}

export interface PythonCallTable {
  readonly rules: readonly CallRule[]
  readonly packages: readonly PackageRule[]
  readonly effects: readonly EffectRule[]
  /** Classes that load data and no weights, by the class's name. */
  readonly data_classes: readonly string[]
  /** Words that the prefilter looks for although no symbol starts with them. */
  readonly literals: readonly string[]
}

export const table: PythonCallTable = pythonCalls

interface Pattern {
  readonly test: RegExp
  readonly rule: CallRule
}

/** `torch.*` as a pattern over whole symbols; linear, because the parts cannot overlap. */
export function symbolPattern(glob: string): RegExp {
  const source = glob
    .split('.')
    .map((part) => (part === '**' ? '**' : part.replaceAll('*', '[^.]*')))
    .join('\\.')
    .replaceAll('**\\.', '(?:[^.]+\\.)*')
    .replaceAll('\\.**', '(?:\\.[^.]+)*')
  return new RegExp(`^${source}$`)
}

const exact = new Map<string, CallRule>()
const byTop = new Map<string, Pattern[]>()
const byMethod = new Map<string, CallRule>()
const tails = new Set<string>()
const modules = new Set<string>()

for (const rule of table.rules) {
  if (rule.form === 'import') continue
  for (const symbol of rule.symbols) {
    const parts = symbol.split('.')
    const tail = parts[parts.length - 1] ?? ''
    if (!tail.includes('*')) tails.add(tail)
    if (rule.any_receiver === true) {
      byMethod.set(tail, rule)
      continue
    }
    modules.add(parts[0] ?? '')
    if (symbol.includes('*')) {
      const list = byTop.get(parts[0] ?? '') ?? []
      list.push({ test: symbolPattern(symbol), rule })
      byTop.set(parts[0] ?? '', list)
    } else if (!exact.has(symbol)) exact.set(symbol, rule)
  }
}
for (const item of table.packages) modules.add(item.name.split('.', 1)[0] ?? '')

/** The rule of a symbol; exact ones lead, then the first pattern in the table's order. */
export function ruleOf(symbol: string): CallRule | null {
  const found = exact.get(symbol)
  if (found !== undefined) return found
  const patterns = byTop.get(symbol.split('.', 1)[0] ?? '')
  return patterns?.find((pattern) => pattern.test.test(symbol))?.rule ?? null
}

/** The rule of a method that is recognised whatever it is called on. */
export function methodRule(name: string): CallRule | null {
  return byMethod.get(name) ?? null
}

/** Whether a module's name begins the symbols of any rule. */
export function isKnownModule(top: string): boolean {
  return modules.has(top)
}

/** Whether a call by this last name could be in the table. */
export function isKnownTail(name: string): boolean {
  return tails.has(name)
}

/** A file without any of these words holds no fact. */
export const PREFILTER = new RegExp(pythonLiteral)

const DATA_CLASS = new RegExp(`^(?:${table.data_classes.map((glob) => glob.replaceAll('*', '.*')).join('|')})$`)

/** Whether the class that a symbol's method belongs to loads settings or text data and no weights. */
export function loadsData(symbol: string): boolean {
  const parts = symbol.split('.')
  return DATA_CLASS.test(parts[parts.length - 2] ?? '')
}

const EFFECTS = table.effects.map((item) => ({ tests: item.symbols.map(symbolPattern), effect: item.effect }))

/** What a call of this symbol does to the world, as far as the table knows. */
export function effectOf(symbol: string): EffectRule['effect'] | null {
  return EFFECTS.find((item) => item.tests.some((test) => test.test(symbol)))?.effect ?? null
}
