/** Turns the arguments of a call into the values that facts carry: literals, or what is known instead. */
import { cut, maskSecrets } from '../record.js'
import type { Binding } from './python-bindings.js'
import { dottedName, type PyArgument, type PyCall, splitArguments } from './python-calls.js'
import type { Names } from './python-names.js'
import { NAME, textOf } from './python-tokens.js'
import { readValue, unwrap } from './python-values.js'

export type Args = Readonly<Record<string, unknown>>

const SQUARE = 91
const STAR_ARGUMENTS = '*'
const STAR_KEYWORDS = '**'
const MOST_ARGUMENTS = 40
/** Names that programs give to what their user configures. */
const EXPOSED =
  /^(self|cls|parsed|ns|env|(\w*_)?(args|arguments|opts?|options|configs?|cfg|conf|settings|flags|FLAGS|hparams|params))$/
const SECRET_NAME = /api_?key|access_?key|secret|passw|credential|bearer|^(use_|auth_|hf_|api_)*(auth_)?token$/i

/** The arguments by name, positional ones by '0', '1' …; '*' and '**' when some are spread. */
export function readArguments(names: Names, call: Pick<PyCall, 'open' | 'scope'>): Args {
  const { tokens } = names.module
  const args: Record<string, unknown> = Object.create(null)
  let position = 0
  for (const part of splitArguments(tokens, call.open, MOST_ARGUMENTS)) {
    if (part.stars === 1) args[STAR_ARGUMENTS] = true
    else if (part.stars === 2) args[STAR_KEYWORDS] = true
    else args[part.name ?? String(position++)] = describe(names, part, call.scope)
  }
  return { ...args }
}

function describe(names: Names, part: PyArgument, scope: number): unknown {
  const value = describeRange(names, part.first, part.end, scope, 0)
  return part.name !== null && SECRET_NAME.test(part.name) && typeof value === 'string' ? { unknown: '***' } : value
}

/** What the expression from token `first` to `end` is known to be. */
function describeRange(names: Names, first: number, end: number, scope: number, depth: number): unknown {
  const { tokens } = names.module
  const value = readValue(tokens, first, end)
  if (value.type === 'literal') return shown(value.value)
  if (value.type === 'list') return value.items.map(shown)
  if (value.type === 'name') return describeName(names, value.first, value.last, scope, depth)
  if (value.type === 'call') return describeCall(names, value, scope, depth)
  return describeOther(names, first, end, scope)
}

function shown(value: string | number | boolean | null): string | number | boolean | null {
  return typeof value === 'string' ? cut(maskSecrets(value), 300) : value
}

function describeName(names: Names, first: number, last: number, scope: number, depth: number): unknown {
  const { tokens } = names.module
  const head = textOf(tokens, first)
  const text = cut(dottedName(tokens, first, last), 100)
  const isSelf = head === 'self' && last === first + 2
  const bindings = isSelf ? names.attribute(textOf(tokens, last), scope) : names.lookUp(head, scope)
  const isWhole = first === last || isSelf

  if (bindings !== null && isWhole && depth < 4) {
    const only = bindings.length === 1 ? bindings[0] : lastWith(bindings, first)
    if (only?.kind === 'value') {
      const found = describeRange(names, only.first, only.end, only.scope, depth + 1)
      if (!isUnknown(found)) return found
    }
    if (only?.kind === 'param') return describeParameter(names, only, text, depth)
  }
  const imported = bindings?.find((binding) => binding.kind === 'import')
  if (imported?.kind === 'import') {
    const symbol = names.ofName(dottedName(tokens, first, last).split('.').slice(0, 30), scope) ?? text
    const isConstant = /^[A-Z][A-Z0-9_]*$/.test(symbol.slice(symbol.lastIndexOf('.') + 1))
    if (isConstant) return { unknown: text, import: symbol }
    return isExposed(text) ? { exposed: text } : { unknown: symbol }
  }
  const isParameter = bindings?.some((binding) => binding.kind === 'param') === true
  return isParameter || isExposed(text) ? { exposed: text } : { unknown: text }
}

/** Whether a part of a dotted name says that its user sets it; the last part is only its own name. */
function isExposed(text: string): boolean {
  const parts = text.split('.')
  return parts.length > 1 && parts.slice(0, -1).some((part) => EXPOSED.test(part))
}

/** A name that only `with … as` binds has the value of the one that was opened last. */
function lastWith(bindings: readonly Binding[], token: number): Binding | undefined {
  if (!bindings.every((binding) => binding.kind === 'value' && binding.opened)) return undefined
  return bindings.findLast((binding) => binding.kind === 'value' && binding.first < token)
}

function isUnknown(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'unknown' in value && !('import' in value)
}

function describeParameter(
  names: Names,
  binding: Extract<Binding, { kind: 'param' }>,
  text: string,
  depth: number,
): unknown {
  if (binding.preset === null) return { exposed: text }
  const preset = describeRange(names, binding.preset.first, binding.preset.end, binding.scope, depth + 1)
  const isLiteral = typeof preset !== 'object' || preset === null
  return isLiteral ? { exposed: text, default: preset } : { exposed: text }
}

/** Not `Path(…).open("wb")`, whose argument is a mode. */
const PATHS = /^pathlib\.(Pure)?(Posix|Windows)?Path$/

/** Calls whose value is a path or an environment variable; any other by its symbol. */
function describeCall(
  names: Names,
  call: { readonly first: number; readonly last: number; readonly open: number },
  scope: number,
  depth: number,
): unknown {
  const { tokens } = names.module
  const text = cut(dottedName(tokens, call.first, call.last), 100)
  const isBuiltin = call.first === call.last && names.lookUp(text, scope) === null
  const symbol = isBuiltin ? text : (names.ofName(text.split('.'), scope) ?? text)
  if (depth > 4) return { call: symbol }
  const parts = splitArguments(tokens, call.open, 10).filter((part) => part.stars === 0)
  const literal = (index: number): unknown => {
    const part = parts[index]
    return part === undefined ? undefined : describeRange(names, part.first, part.end, scope, depth + 1)
  }
  if (symbol === 'str' || symbol === 'os.fspath' || symbol === 'os.path.expanduser' || symbol === 'os.path.abspath') {
    return parts.length === 1 ? literal(0) : { call: symbol }
  }
  if (symbol === 'os.getenv' || symbol === 'os.environ.get') {
    const [name, preset] = [literal(0), literal(1)]
    return { exposed: String(name), ...(typeof preset === 'string' ? { default: preset } : {}) }
  }
  if (symbol === 'open' || symbol === 'io.open' || symbol === 'gzip.open' || symbol === 'bz2.open') {
    const path = literal(0)
    // What is opened is what made its path: a join, a download.
    if (typeof path === 'object' && path !== null && 'call' in path) return path
    return typeof path === 'string' ? { call: symbol, path } : { call: symbol }
  }
  if (symbol === 'os.path.join' || PATHS.test(symbol)) {
    const path = parts.map((_, index) => literal(index))
    return path.every((item) => typeof item === 'string') ? { call: symbol, path: path.join('/') } : { call: symbol }
  }
  return { call: symbol }
}

function describeOther(names: Names, first: number, end: number, scope: number): unknown {
  const { tokens } = names.module
  const [from, to] = unwrap(tokens, first, end)
  const text = cut(
    maskSecrets(
      tokens.text.slice(tokens.start[from], Math.min(tokens.end[to - 1] ?? 0, (tokens.start[from] ?? 0) + 300)),
    )
      .replace(/\s+/g, ' ')
      .toWellFormed(),
    100,
  )
  if (tokens.kind[from] !== NAME) return { unknown: text }
  const head = textOf(tokens, from)
  // `args["revision"]`, `config.model["id"]`
  if (tokens.kind[to - 1] === SQUARE + 2 && (EXPOSED.test(head) || text.startsWith('os.environ['))) {
    return { exposed: text }
  }
  const called = names.ofExpression(from, to, scope)
  if (called !== null && tokens.kind[to - 1] === 41) return { call: called }
  // Path("a") / "b" is a path whatever follows.
  return isPath(names, from, to, scope) ? { call: 'pathlib.Path' } : { unknown: text }
}

function isPath(names: Names, first: number, end: number, scope: number): boolean {
  const { tokens } = names.module
  for (let i = first; i < end; i++) {
    if (tokens.kind[i] === 47) return names.ofExpression(first, i, scope)?.startsWith('pathlib.') === true
    const partner = tokens.partner[i] ?? -1
    if (partner > i) i = partner
  }
  return false
}
