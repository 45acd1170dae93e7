/** Which names a scope binds and to what, read from its statements when someone asks. */
import { chainEnd, splitArguments } from './python-calls.js'
import type { PyImport } from './python-imports.js'
import type { PyModule, PyStatement } from './python-structure.js'
import { AUGMENTED, NAME, NEWLINE, type Tokens, textOf, WALRUS } from './python-tokens.js'

export type Binding =
  | { readonly kind: 'import'; readonly target: string }
  /** Assigned, or bound by `with … as`. */
  | {
      readonly kind: 'value'
      readonly first: number
      readonly end: number
      readonly scope: number
      readonly opened: boolean
    }
  /** A parameter, or an annotated name without a value; ranges of tokens. */
  | { readonly kind: 'param'; readonly preset: Range | null; readonly annotation: Range | null; readonly scope: number }
  | { readonly kind: 'class'; readonly scope: number }
  | { readonly kind: 'other' }

export interface Range {
  readonly first: number
  readonly end: number
}

export type Bindings = ReadonlyMap<string, readonly Binding[]>

const OTHER: Binding = { kind: 'other' }
const ASSIGN = 61
const COLON = 58
const COMMA = 44
const DOT = 46

/** Answers which names a scope binds; each scope is read once. */
export interface BindingReader {
  readonly ofScope: (scope: number) => Bindings
  /** What methods assign to `self.name`, and the class body to `name`. */
  readonly ofClass: (scope: number) => Bindings
}

export function bindingReader(module: PyModule): BindingReader {
  const scopes = new Map<number, Bindings>()
  const classes = new Map<number, Bindings>()
  let grouped: ScopeParts[] | null = null
  const partsOf = (scope: number): ScopeParts => {
    grouped ??= groupByScope(module)
    return grouped[scope] ?? { statements: [], imports: [], inner: [] }
  }
  const ofScope = (scope: number): Bindings => {
    const known = scopes.get(scope)
    if (known !== undefined) return known
    const found = readScope(module, scope, partsOf(scope))
    if (scope === 0) for (const name of declaredGlobal(module)) add(found, name, OTHER)
    scopes.set(scope, found)
    return found
  }
  const ofClass = (scope: number): Bindings => {
    const known = classes.get(scope)
    if (known !== undefined) return known
    const found = new Map<string, Binding[]>()
    for (const [name, list] of ofScope(scope)) for (const binding of list) add(found, name, binding)
    for (const inner of partsOf(scope).inner) {
      if (module.scopes[inner]?.kind !== 'def') continue
      for (const statement of partsOf(inner).statements) readSelf(module.tokens, statement, found)
    }
    classes.set(scope, found)
    return found
  }
  return { ofScope, ofClass }
}

/** What stands directly in a scope. */
interface ScopeParts {
  readonly statements: PyStatement[]
  readonly imports: PyImport[]
  readonly inner: number[]
}

function groupByScope(module: PyModule): ScopeParts[] {
  const grouped: ScopeParts[] = module.scopes.map(() => ({ statements: [], imports: [], inner: [] }))
  for (const statement of module.statements) grouped[statement.scope]?.statements.push(statement)
  for (const item of module.imports) grouped[item.scope]?.imports.push(item)
  module.scopes.forEach((scope, index) => {
    grouped[scope.parent]?.inner.push(index)
  })
  return grouped
}

/** Names that a function may rebind in the module. */
function declaredGlobal(module: PyModule): string[] {
  const { tokens } = module
  const found: string[] = []
  for (const { first, end } of module.statements) {
    if (tokens.kind[first] !== NAME || (tokens.end[first] ?? 0) - (tokens.start[first] ?? 0) !== 6) continue
    if (textOf(tokens, first) !== 'global') continue
    for (let i = first + 1; i < end; i++) if (tokens.kind[i] === NAME) found.push(textOf(tokens, i))
  }
  return found
}

function add(to: Map<string, Binding[]>, name: string, binding: Binding): void {
  const list = to.get(name)
  if (list === undefined) to.set(name, [binding])
  else if (list.length < 50) list.push(binding)
}

function readScope(module: PyModule, scope: number, parts: ScopeParts): Map<string, Binding[]> {
  const found = new Map<string, Binding[]>()
  const own = module.scopes[scope]
  for (const item of parts.imports) {
    if (item.local !== '*') add(found, item.local, { kind: 'import', target: item.target })
  }
  if (own?.kind === 'def' && own.bracket >= 0) readParameters(module.tokens, own.bracket, scope, found)
  for (const statement of parts.statements) readStatement(module.tokens, statement, found)
  for (const index of parts.inner) {
    const inner = module.scopes[index]
    if (inner === undefined || inner.name < 0) continue
    const name = textOf(module.tokens, inner.name)
    add(found, name, inner.kind === 'class' ? { kind: 'class', scope: index } : OTHER)
  }
  return found
}

function readParameters(tokens: Tokens, bracket: number, scope: number, found: Map<string, Binding[]>): void {
  for (const part of splitArguments(tokens, bracket)) {
    let first = part.first
    if (part.name !== null) {
      // `name=value`: the name stands two tokens before the value.
      first = part.first - 2
    }
    if (tokens.kind[first] !== NAME) continue
    const colon = tokens.kind[first + 1] === COLON ? first + 1 : -1
    const equals = findAtTop(tokens, first, part.end, ASSIGN)
    const annotationEnd = equals < 0 ? part.end : equals
    add(found, textOf(tokens, first), {
      kind: 'param',
      preset: equals < 0 ? null : { first: equals + 1, end: part.end },
      annotation: colon < 0 ? null : { first: colon + 1, end: annotationEnd },
      scope,
    })
  }
}

function findAtTop(tokens: Tokens, first: number, end: number, kind: number): number {
  for (let i = first; i < end; i++) {
    if (tokens.kind[i] === kind) return i
    const partner = tokens.partner[i] ?? -1
    if (partner > i) i = partner
  }
  return -1
}

function readStatement(tokens: Tokens, statement: PyStatement, found: Map<string, Binding[]>): void {
  const { first, end } = statement
  readInner(tokens, first, end, found)
  if (tokens.kind[first] !== NAME) {
    readAssignment(tokens, statement, found)
    return
  }
  const word = textOf(tokens, first)
  if (word === 'import' || word === 'from' || word === 'def' || word === 'class') return
  const isAsync = word === 'async'
  const keyword = isAsync ? textOf(tokens, first + 1) : word
  const from = isAsync ? first + 1 : first
  if (keyword === 'for') bindNames(tokens, from + 1, wordAt(tokens, from + 1, end, 'in'), found)
  else if (keyword === 'with') readWith(tokens, from + 1, end, statement.scope, found)
  else if (keyword === 'except') {
    const as = wordAt(tokens, from, end, 'as')
    if (tokens.kind[as + 1] === NAME && as < end) add(found, textOf(tokens, as + 1), OTHER)
  } else readAssignment(tokens, statement, found)
}

/** Walruses and the variables of comprehensions. */
function readInner(tokens: Tokens, first: number, end: number, found: Map<string, Binding[]>): void {
  for (let i = first + 1; i < end; i++) {
    const kind = tokens.kind[i]
    if (kind === WALRUS) {
      if (tokens.kind[i - 1] === NAME) add(found, textOf(tokens, i - 1), OTHER)
    } else if (kind === NAME && (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) === 3 && textOf(tokens, i) === 'for') {
      const stop = wordAt(tokens, i + 1, end, 'in')
      bindNames(tokens, i + 1, stop, found)
      i = stop
    }
  }
}

function wordAt(tokens: Tokens, first: number, end: number, word: string): number {
  for (let i = first; i < end; i++) {
    if (tokens.kind[i] === NAME && textOf(tokens, i) === word) return i
    const partner = tokens.partner[i] ?? -1
    if (partner > i) i = partner
  }
  return end
}

/** Names that an unpacking or a loop binds; attributes and elements are not names. */
function bindNames(tokens: Tokens, first: number, end: number, found: Map<string, Binding[]>): void {
  for (let i = first; i < end; i++) {
    if (tokens.kind[i] !== NAME) continue
    const last = chainEnd(tokens, i, end)
    const next = tokens.kind[last + 1]
    const isTarget = last === i && (last + 1 >= end || (next !== 40 && next !== 91))
    if (isTarget && tokens.kind[i - 1] !== DOT) add(found, textOf(tokens, i), OTHER)
    i = last
  }
}

function readWith(tokens: Tokens, first: number, end: number, scope: number, found: Map<string, Binding[]>): void {
  // `with (a as b, c as d):` keeps its items in a bracket.
  const wrapped = tokens.kind[first] === 40 && tokens.partner[first] === end - 1
  let from = wrapped ? first + 1 : first
  const stop = wrapped ? end - 1 : end
  for (let i = from; i < stop; i++) {
    if (tokens.kind[i] === COMMA) from = i + 1
    if (tokens.kind[i] === NAME && textOf(tokens, i) === 'as') {
      const name = i + 1
      if (tokens.kind[name] === NAME) {
        add(found, textOf(tokens, name), { kind: 'value', first: from, end: i, scope, opened: true })
      } else {
        const close = tokens.partner[name] ?? -1
        bindNames(tokens, name, Math.max(name, close), found)
      }
    }
    const partner = tokens.partner[i] ?? -1
    if (partner > i) i = partner
  }
}

function readAssignment(tokens: Tokens, statement: PyStatement, found: Map<string, Binding[]>): void {
  const { first, end, scope } = statement
  const equals: number[] = []
  for (let i = first; i < end; i++) {
    const kind = tokens.kind[i] ?? NEWLINE
    if (kind === ASSIGN) equals.push(i)
    else if (kind === AUGMENTED) {
      bindNames(tokens, first, i, found)
      return
    }
    const partner = tokens.partner[i] ?? -1
    if (partner > i) i = partner
  }
  const isName = tokens.kind[first] === NAME
  const annotated = isName && tokens.kind[first + 1] === COLON
  const lastEquals = equals[equals.length - 1]
  if (lastEquals === undefined) {
    if (annotated) {
      const annotation = { first: first + 2, end }
      add(found, textOf(tokens, first), { kind: 'param', preset: null, annotation, scope })
    }
    return
  }
  const value: Binding = { kind: 'value', first: lastEquals + 1, end, scope, opened: false }
  let from = first
  for (const equal of equals) {
    const single = tokens.kind[from] === NAME && (from + 1 === equal || (from === first && annotated))
    if (single) add(found, textOf(tokens, from), value)
    else bindNames(tokens, from, equal, found)
    from = equal + 1
  }
}

/** `self.name = value` and `self.name: T = value`. */
function readSelf(tokens: Tokens, statement: PyStatement, found: Map<string, Binding[]>): void {
  const { first, end, scope } = statement
  if (tokens.kind[first] !== NAME || tokens.kind[first + 1] !== DOT || tokens.kind[first + 2] !== NAME) return
  const after = tokens.kind[first + 3]
  if ((after !== ASSIGN && after !== COLON && after !== AUGMENTED) || textOf(tokens, first) !== 'self') return
  const name = textOf(tokens, first + 2)
  let equals = -1
  for (let i = first + 3; i < end; i++) {
    if (tokens.kind[i] === ASSIGN) equals = i
    const partner = tokens.partner[i] ?? -1
    if (partner > i) i = partner
  }
  add(found, name, equals < 0 ? OTHER : { kind: 'value', first: equals + 1, end, scope, opened: false })
}
