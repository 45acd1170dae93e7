/** Finds calls by name in the tokens of a statement, and splits their arguments; places only, no values. */
import { NAME, type Tokens, textOf } from './python-tokens.js'

/** A call by name: `first … last` are the tokens of its dotted callee, `open` its bracket. */
export interface PyCall {
  readonly first: number
  readonly last: number
  readonly open: number
  readonly scope: number
  readonly line: number
  /** For `f(x).name(y)` the index of the bracket that closes `f(x)`; -1 for a purely dotted callee, -2 for other heads. */
  readonly head: number
}

/** Words that may stand before '(' without being called. */
const NOT_CALLED = new Set([
  ...'False None True and as assert async await break class continue def del elif else except finally for from global'.split(
    ' ',
  ),
  ...'if import in is lambda nonlocal not or pass raise return try while with yield'.split(' '),
])

const DOT = 46
const PAREN = 40

/** Last token of the dotted name that starts at `first`. */
export function chainEnd(tokens: Tokens, first: number, end: number): number {
  let last = first
  while (last + 2 < end && tokens.kind[last + 1] === DOT && tokens.kind[last + 2] === NAME) last += 2
  return last
}

/** Records the calls among the tokens from `first` to `end`. */
export function readCalls(
  { tokens, calls }: { readonly tokens: Tokens; readonly calls: PyCall[] },
  first: number,
  end: number,
  scope: number,
  line: number,
): void {
  const { kind } = tokens
  for (let i = first; i < end; i++) {
    if (kind[i] !== NAME) continue
    const last = chainEnd(tokens, i, end)
    if (kind[last + 1] === PAREN && last + 1 < end) {
      const before = i > first ? (kind[i - 1] ?? 0) : 0
      if (before === DOT) {
        const closed = i - 2
        const called = kind[closed] === 41 && isCall(tokens, tokens.partner[closed] ?? -1, first)
        calls.push({ first: i, last, open: last + 1, scope, line, head: called ? closed : -2 })
      } else if (last > i || !isNotCalled(tokens, i)) {
        calls.push({ first: i, last, open: last + 1, scope, line, head: -1 })
      }
    }
    i = last
  }
}

/** Whether the bracket opens a call's arguments: a name or another call stands right before it. */
function isCall(tokens: Tokens, open: number, first: number): boolean {
  if (open <= first) return false
  return tokens.kind[open - 1] === NAME && !isNotCalled(tokens, open - 1)
}

function isNotCalled(tokens: Tokens, index: number): boolean {
  const length = (tokens.end[index] ?? 0) - (tokens.start[index] ?? 0)
  return length <= 8 && length >= 2 && NOT_CALLED.has(textOf(tokens, index))
}

/** The dotted name from token `first` to `last`, without spaces. */
export function dottedName(tokens: Tokens, first: number, last: number): string {
  if (first === last) return textOf(tokens, first)
  const parts: string[] = []
  for (let i = first; i <= last; i += 2) parts.push(textOf(tokens, i))
  return parts.join('.')
}

/** An argument of a call: its name if it has one, how many stars, and the tokens of its value. */
export interface PyArgument {
  readonly name: string | null
  readonly stars: number
  readonly first: number
  readonly end: number
}

/** Splits the tokens between brackets at the commas that stand directly inside. */
export function splitArguments(tokens: Tokens, open: number, most = 200): PyArgument[] {
  const close = tokens.partner[open] ?? -1
  const found: PyArgument[] = []
  let from = open + 1
  const end = close > open ? close : from
  for (let i = from; i <= end && found.length < most; i++) {
    if (i === end || tokens.kind[i] === 44) {
      if (i > from) found.push(argument(tokens, from, i))
      from = i + 1
      continue
    }
    const partner = tokens.partner[i] ?? -1
    if (partner > i) i = partner
  }
  return found
}

function argument(tokens: Tokens, first: number, end: number): PyArgument {
  const kind = tokens.kind[first]
  if (kind === 42) return { name: null, stars: 1, first: first + 1, end }
  if (kind === 128) return { name: null, stars: 2, first: first + 1, end }
  if (kind === NAME && tokens.kind[first + 1] === 61 && first + 1 < end) {
    return { name: textOf(tokens, first), stars: 0, first: first + 2, end }
  }
  return { name: null, stars: 0, first, end }
}
