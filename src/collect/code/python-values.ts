/** Reads the value of an expression from its tokens: literals are evaluated, all else keeps its tokens. */
import { chainEnd } from './python-calls.js'
import { F_END, F_START, NAME, NUMBER, STRING, type Tokens, textOf } from './python-tokens.js'

export type PyLiteral = string | number | boolean | null

export type PyValue =
  | { readonly type: 'literal'; readonly value: PyLiteral }
  /** A dotted name. */
  | { readonly type: 'name'; readonly first: number; readonly last: number }
  /** A call whose callee is a dotted name. */
  | { readonly type: 'call'; readonly first: number; readonly last: number; readonly open: number }
  | { readonly type: 'list'; readonly items: readonly PyLiteral[] }
  | { readonly type: 'other' }

const OTHER: PyValue = { type: 'other' }
const PLUS = 43
const MINUS = 45
const PAREN = 40
const SQUARE = 91
const COMMA = 44

/** The value of the expression from token `first` to `end`. */
export function readValue(tokens: Tokens, first: number, end: number): PyValue {
  const [from, to] = unwrap(tokens, first, end)
  const kind = tokens.kind[from] ?? 0
  if (from >= to) return OTHER
  if (kind === STRING || kind === F_START) {
    const text = readStrings(tokens, from, to)
    return text === null ? OTHER : { type: 'literal', value: text }
  }
  if (kind === NUMBER || kind === MINUS) return readNumber(tokens, from, to)
  if (kind === SQUARE || kind === PAREN) return readList(tokens, from, to)
  if (kind !== NAME) return OTHER
  const last = chainEnd(tokens, from, to)
  if (last + 1 === to) return readName(tokens, from, last)
  if (tokens.kind[last + 1] === PAREN && tokens.partner[last + 1] === to - 1) {
    return { type: 'call', first: from, last, open: last + 1 }
  }
  return OTHER
}

/** Without `await` and brackets around the whole. */
export function unwrap(tokens: Tokens, first: number, end: number): [number, number] {
  let from = first
  let to = end
  for (let depth = 0; depth < 20; depth++) {
    if (tokens.kind[from] === NAME && from + 1 < to && textOf(tokens, from) === 'await') from++
    else if (tokens.kind[from] === PAREN && tokens.partner[from] === to - 1 && !holdsComma(tokens, from + 1, to - 1)) {
      from++
      to--
    } else break
  }
  return [from, to]
}

function holdsComma(tokens: Tokens, first: number, end: number): boolean {
  if (first >= end) return true
  for (let i = first; i < end; i++) {
    if (tokens.kind[i] === COMMA) return true
    const partner = tokens.partner[i] ?? -1
    if (partner > i) i = partner
  }
  return false
}

function readName(tokens: Tokens, first: number, last: number): PyValue {
  if (first === last) {
    const name = textOf(tokens, first)
    if (name === 'True') return { type: 'literal', value: true }
    if (name === 'False') return { type: 'literal', value: false }
    if (name === 'None') return { type: 'literal', value: null }
  }
  return { type: 'name', first, last }
}

function readNumber(tokens: Tokens, first: number, end: number): PyValue {
  const negative = tokens.kind[first] === MINUS
  const digits = negative ? first + 1 : first
  if (digits + 1 !== end || tokens.kind[digits] !== NUMBER) return OTHER
  const value = Number(textOf(tokens, digits).replaceAll('_', ''))
  return Number.isFinite(value) ? { type: 'literal', value: negative ? -value : value } : OTHER
}

function readList(tokens: Tokens, first: number, end: number): PyValue {
  if (tokens.partner[first] !== end - 1) return OTHER
  const items: PyLiteral[] = []
  let from = first + 1
  for (let i = from; i < end && items.length < 50; i++) {
    if (i === end - 1 || tokens.kind[i] === COMMA) {
      if (i > from) {
        const opens = tokens.kind[from] === SQUARE || tokens.kind[from] === PAREN
        const item = opens ? OTHER : readValue(tokens, from, i)
        if (item.type !== 'literal') return OTHER
        items.push(item.value)
      }
      from = i + 1
      continue
    }
    const partner = tokens.partner[i] ?? -1
    if (partner > i) i = partner
  }
  return { type: 'list', items }
}

/** Neighbouring string literals, and literals joined by '+'; null when anything else is among them. */
function readStrings(tokens: Tokens, first: number, end: number): string | null {
  let text = ''
  let wanted = true
  for (let i = first; i < end; i++) {
    const kind = tokens.kind[i]
    if (kind === PLUS && !wanted) {
      wanted = true
      continue
    }
    if (kind === STRING) {
      const part = stringOf(tokens, i)
      if (part === null) return null
      text += part
    } else if (kind === F_START && tokens.kind[i + 1] === F_END) {
      const part = decodeString(
        tokens.text
          .slice(tokens.start[i], tokens.end[i + 1])
          .replaceAll('{{', '{')
          .replaceAll('}}', '}'),
      )
      if (part === null) return null
      text += part
      i++
    } else return null
    wanted = false
    if (text.length > 10_000) return null
  }
  return wanted ? null : text
}

/** The value of a string token; null for bytes. */
export function stringOf(tokens: Tokens, index: number): string | null {
  return decodeString(tokens.text.slice(tokens.start[index], tokens.end[index]))
}

function decodeString(source: string): string | null {
  const quoteAt = source.search(/["']/)
  const prefix = source.slice(0, quoteAt).toLowerCase()
  if (prefix.includes('b') || source.length > 20_000) return null
  const quote = source.charAt(quoteAt)
  const width = source.startsWith(quote.repeat(3), quoteAt) ? 3 : 1
  const closed = source.endsWith(quote.repeat(width)) && source.length >= quoteAt + 2 * width
  const body = source.slice(quoteAt + width, closed ? source.length - width : source.length)
  const text = body.replaceAll('\r\n', '\n').replaceAll('\r', '\n')
  return (prefix.includes('r') || !text.includes('\\') ? text : decodeEscapes(text)).toWellFormed()
}

const ESCAPE =
  /\\(?:\n|([\\'"abfnrtv])|([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|N\{[^}]{1,100}\})/g
const SIMPLE: Readonly<Record<string, string>> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
}

function decodeEscapes(text: string): string {
  return text.replace(ESCAPE, (_, simple?: string, octal?: string, x?: string, u?: string, long?: string) => {
    if (simple !== undefined) return SIMPLE[simple] ?? ''
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8))
    const hex = x ?? u ?? long
    if (hex === undefined) return _ === '\\\n' ? '' : '\ufffd'
    const code = Number.parseInt(hex, 16)
    return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code)
  })
}
