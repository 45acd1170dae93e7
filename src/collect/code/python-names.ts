/** Resolves names: what a callee stands for through imports, assignments, annotations and classes of the same file. */
import { type Binding, type BindingReader, bindingReader, type Range } from './python-bindings.js'
import { chainEnd, type PyCall, splitArguments } from './python-calls.js'
import type { PyModule } from './python-structure.js'
import { NAME, type Tokens, textOf } from './python-tokens.js'
import { type PyValue, readValue, unwrap } from './python-values.js'

export interface Names {
  readonly module: PyModule
  /** The callee of a call, e.g. `torch.load`; null when it cannot be known. */
  readonly ofCall: (call: PyCall) => string | null
  /** What a dotted name stands for. */
  readonly ofName: (parts: readonly string[], scope: number) => string | null
  /** What an expression evaluates to an instance or a member of: names and calls joined by dots. */
  readonly ofExpression: (first: number, end: number, scope: number) => string | null
  readonly lookUp: (name: string, scope: number) => readonly Binding[] | null
  /** What `self.name` is bound to in the class around the scope. */
  readonly attribute: (name: string, scope: number) => readonly Binding[] | null
  readonly value: (range: Range) => PyValue
}

/** Unknown for good; `undefined` is an answer that says nothing, e.g. None or a name that is being resolved. */
type Answer = string | null | undefined

const DEEPEST = 25
const LONGEST = 300
const PAREN = 40
const DOT = 46

export function resolveNames(module: PyModule): Names {
  const { tokens, scopes } = module
  const reader: BindingReader = bindingReader(module)
  const known = new Map<string, Answer>()
  const visiting = new Set<string>()
  const stars = [...new Set(module.imports.filter((item) => item.local === '*').map((item) => item.target))]

  const lookUp = (name: string, scope: number): readonly Binding[] | null => {
    for (let at = scope; at >= 0; at = scopes[at]?.parent ?? -1) {
      // Methods do not see the names of their class.
      if (at !== scope && scopes[at]?.kind === 'class') continue
      const found = reader.ofScope(at).get(name)
      if (found !== undefined) return found
    }
    return null
  }
  const classAround = (scope: number): number => {
    let at = scope
    while (at >= 0 && scopes[at]?.kind !== 'class') at = scopes[at]?.parent ?? -1
    return at
  }
  const attribute = (name: string, scope: number): readonly Binding[] | null => {
    const around = classAround(scope)
    return around < 0 ? null : (reader.ofClass(around).get(name) ?? null)
  }

  const memo = (key: string, resolve: () => Answer): Answer => {
    if (known.has(key)) return known.get(key)
    if (visiting.has(key)) return undefined
    if (visiting.size > DEEPEST) return null
    visiting.add(key)
    const answer = resolve()
    visiting.delete(key)
    known.set(key, answer)
    return answer
  }

  const dotted = (parts: readonly string[], scope: number): Answer => {
    const head = parts[0] ?? ''
    if (head === 'self' || head === 'cls') {
      const member = parts[1]
      const around = classAround(scope)
      if (member === undefined || around < 0) return null
      const answer = memo(`${around}.${member}`, () => ofBindings(reader.ofClass(around).get(member) ?? []))
      return join(answer, parts.slice(2))
    }
    const answer = memo(`${scope}:${head}`, () => {
      const found = lookUp(head, scope)
      if (found !== null) return ofBindings(found)
      // A class that a star import of one module may have brought.
      const star = stars.length === 1 && /^[A-Z]/.test(head) ? stars[0] : undefined
      return star === undefined ? null : `${star}.${head}`
    })
    return join(answer, parts.slice(1))
  }

  const ofBindings = (bindings: readonly Binding[]): Answer => {
    for (const binding of bindings) if (binding.kind === 'import') return binding.target
    let answer: string | undefined
    for (const binding of bindings) {
      const one = ofBinding(binding, bindings.length > 1)
      if (one === undefined) continue
      if (one === null) return null
      // Two kinds of client of one package are still that package's client.
      if (answer !== undefined && top(answer) !== top(one)) return null
      answer ??= one
    }
    return answer
  }

  const ofBinding = (binding: Binding, amongOthers: boolean): Answer => {
    if (binding.kind === 'value') return expression(binding.first, binding.end, binding.scope)
    if (binding.kind === 'param') {
      if (binding.annotation !== null) return annotated(binding.annotation, binding.scope)
      return amongOthers ? undefined : null
    }
    if (binding.kind === 'class') return base(binding.scope)
    return null
  }

  const base = (scope: number): Answer => {
    const own = scopes[scope]
    if (own === undefined || own.bracket < 0) return null
    for (const part of splitArguments(tokens, own.bracket, 10)) {
      if (part.name !== null || part.stars > 0) continue
      const found = expression(part.first, part.end, own.parent)
      if (typeof found === 'string' && !found.startsWith('.')) return found
    }
    return null
  }

  const annotated = (range: Range, scope: number): Answer => {
    const found = new Set<string>()
    for (let i = range.first; i < range.end; i++) {
      if (tokens.kind[i] !== NAME) continue
      const last = chainEnd(tokens, i, range.end)
      const parts = namesOf(tokens, i, last)
      i = last
      if (/^(Optional|Union|None|Annotated|Final|ClassVar|typing)$/.test(parts[0] ?? '')) continue
      // Not a memo: an annotation stands where the function stands, but its names are those of the file.
      const one = dotted(parts, scopes[scope]?.kind === 'def' ? Math.max(0, scopes[scope].parent) : scope)
      if (typeof one === 'string') found.add(one)
      else return null
    }
    return found.size === 1 ? [...found][0] : null
  }

  const expression = (first: number, end: number, scope: number): Answer => {
    const [from, to] = unwrap(tokens, lastAlternative(tokens, first, end), end)
    if (from >= to || tokens.kind[from] !== NAME) return null
    if (to === from + 1 && textOf(tokens, from) === 'None') return undefined
    const last = chainEnd(tokens, from, to)
    const parts = namesOf(tokens, from, last)
    let i = last + 1
    while (i < to) {
      const close = tokens.partner[i] ?? -1
      if (tokens.kind[i] === PAREN && close > i) i = close + 1
      else if (tokens.kind[i] === DOT && tokens.kind[i + 1] === NAME && i + 1 < to) {
        parts.push(textOf(tokens, i + 1))
        i += 2
      } else return null
    }
    return dotted(parts, scope)
  }

  const ofExpression = (first: number, end: number, scope: number): string | null =>
    expression(first, end, scope) ?? null

  const ofCall = (call: PyCall): string | null => {
    if (call.head === -1) return dotted(namesOf(tokens, call.first, call.last), call.scope) ?? null
    if (call.head < 0) return null
    // f(x).name(y): walk back over the calls in front to where the expression starts.
    let from = call.head
    for (let steps = 0; steps < 30; steps++) {
      const open = tokens.partner[from] ?? -1
      if (open < 1 || tokens.kind[open - 1] !== NAME) return null
      from = open - 1
      while (from > 1 && tokens.kind[from - 1] === DOT && tokens.kind[from - 2] === NAME) from -= 2
      if (tokens.kind[from - 1] !== DOT) return expression(from, call.open, call.scope) ?? null
      from -= 2
      if (tokens.kind[from] !== 41) return null
    }
    return null
  }

  return {
    module,
    ofCall,
    ofName: (parts, scope) => dotted(parts, scope) ?? null,
    ofExpression,
    lookUp,
    attribute,
    value: (range) => readValue(tokens, range.first, range.end),
  }
}

function join(answer: Answer, rest: readonly string[]): Answer {
  if (typeof answer !== 'string' || rest.length === 0) return answer
  if (answer.length > LONGEST || rest.length > 30) return null
  return `${answer}.${rest.join('.')}`
}

function top(symbol: string): string {
  return symbol.split('.', 1)[0] ?? ''
}

function namesOf(tokens: Tokens, first: number, last: number): string[] {
  const parts: string[] = []
  for (let i = first; i <= last && parts.length < 40; i += 2) parts.push(textOf(tokens, i))
  return parts
}

/** In `client or OpenAI()` the last operand tells what the name is; the first token of it. */
function lastAlternative(tokens: Tokens, first: number, end: number): number {
  let from = first
  for (let i = first; i < end; i++) {
    if (tokens.kind[i] === NAME && textOf(tokens, i) === 'or') from = i + 1
    const partner = tokens.partner[i] ?? -1
    if (partner > i) i = partner
  }
  return from
}
