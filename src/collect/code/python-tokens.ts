/**
 * Splits Python source into tokens in one linear pass. A full grammar costs twenty times as much and a
 * regex cannot tell a call from a docstring; tokens are enough to find calls with their exact places.
 */
import { fieldEnd, lineBreakAt, numberEnd, stringEnd } from './python-lexemes.js'

/** Kinds of token; a one-character operator has its character code as its kind. */
export const NAME = 1
export const NUMBER = 2
export const STRING = 3
/** Start and end of an f-string; between them stand the tokens of its {expressions}, each in `{` and `}`. */
export const F_START = 4
export const F_END = 5
export const NEWLINE = 6
/** Operators of several characters that matter: `**`, `:=`, `->`, `==` or `!=`, `+=` and its like; and all others. */
export const STAR_STAR = 128
export const WALRUS = 129
export const ARROW = 130
export const EQUALS = 131
export const AUGMENTED = 132
export const OTHER = 133

export interface Tokens {
  readonly text: string
  /** Whether the file is plain ASCII, as most are; its names then need no normalising. */
  readonly ascii: boolean
  readonly count: number
  readonly kind: Uint8Array
  /** Offsets into the text; the end is exclusive. */
  readonly start: Int32Array
  readonly end: Int32Array
  /** For brackets and f-string ends the index of the other one, else -1. */
  readonly partner: Int32Array
  /** First token of each logical line, and how far it is indented. */
  readonly lines: readonly number[]
  readonly indents: readonly number[]
  /** The first thing that is not Python; what follows it may be misread. */
  readonly problem: TokenProblem | null
}

export interface TokenProblem {
  readonly offset: number
  readonly reason: string
}

interface Builder {
  kind: Uint8Array
  start: Int32Array
  end: Int32Array
  partner: Int32Array
  count: number
  problem: TokenProblem | null
}

/** An open f-string: how it is quoted decides where its literal text ends. */
interface OpenFString {
  readonly quote: number
  readonly triple: boolean
  readonly raw: boolean
}

const SPACE = 1
const BREAK = 2
const LETTER = 3
const DIGIT = 4
const QUOTE = 5
const COMMENT = 6
const OPEN = 7
const CLOSE = 8
const BACKSLASH = 9

const CLASS = new Uint8Array(128)
for (const c of ' \t\f') CLASS[c.charCodeAt(0)] = SPACE
for (const c of '\n\r') CLASS[c.charCodeAt(0)] = BREAK
for (const c of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_') CLASS[c.charCodeAt(0)] = LETTER
for (const c of '0123456789') CLASS[c.charCodeAt(0)] = DIGIT
for (const c of '"\'') CLASS[c.charCodeAt(0)] = QUOTE
for (const c of '([{') CLASS[c.charCodeAt(0)] = OPEN
for (const c of ')]}') CLASS[c.charCodeAt(0)] = CLOSE
CLASS[35] = COMMENT
CLASS[92] = BACKSLASH

const COLON = 58
const BRACE_OPEN = 123
const BRACE_CLOSE = 125

// What is open, innermost last: brackets by character code, and the three states of an f-string.
const IN_F_TEXT = 1
const IN_F_EXPRESSION = 2
const IN_F_FORMAT = 3

function emit(out: Builder, kind: number, start: number, end: number): number {
  if (out.count === out.kind.length) grow(out)
  const at = out.count++
  out.kind[at] = kind
  out.start[at] = start
  out.end[at] = end
  return at
}

function grow(out: Builder): void {
  const size = out.kind.length * 2
  const kind = new Uint8Array(size)
  const start = new Int32Array(size)
  const end = new Int32Array(size)
  const partner = new Int32Array(size).fill(-1)
  kind.set(out.kind)
  start.set(out.start)
  end.set(out.end)
  partner.set(out.partner)
  out.kind = kind
  out.start = start
  out.end = end
  out.partner = partner
}

function complain(out: Builder, offset: number, reason: string): void {
  out.problem ??= { offset, reason }
}

function pair(out: Builder, open: number, close: number): void {
  out.partner[open] = close
  out.partner[close] = open
}

/**
 * The tokens of a file. Never throws; what cannot be read as Python is named in `problem`.
 * @param ascii whether the text is, where that is known already
 */
export function tokenize(text: string, ascii = !/[^\x00-\x7f]/.test(text)): Tokens {
  const length = text.length
  const size = Math.ceil(length / 5) + 16
  const out: Builder = {
    kind: new Uint8Array(size),
    start: new Int32Array(size),
    end: new Int32Array(size),
    partner: new Int32Array(size).fill(-1),
    count: 0,
    problem: null,
  }
  const lines: number[] = []
  const indents: number[] = []
  const open: number[] = []
  const openTokens: number[] = []
  const fStrings: OpenFString[] = []
  let top = 0
  let position = text.charCodeAt(0) === 0xfeff ? 1 : 0
  let fresh = true
  let indent = 0

  const push = (state: number, token: number): void => {
    open.push(state)
    openTokens.push(token)
    top = state
  }
  const pop = (): number => {
    open.pop()
    const token = openTokens.pop() ?? -1
    top = open[open.length - 1] ?? 0
    return token
  }
  const closeFString = (end: number): void => {
    while (open.length > 0 && top !== IN_F_TEXT) pop()
    fStrings.pop()
    const start = pop()
    const token = emit(out, F_END, end, end)
    if (start >= 0) pair(out, start, token)
  }

  while (position < length) {
    if (top === IN_F_TEXT || top === IN_F_FORMAT) {
      const string = fStrings[fStrings.length - 1]
      if (string === undefined) {
        pop()
        continue
      }
      const inFormat = top === IN_F_FORMAT
      const stop = fieldEnd(text, position, string.quote, string.triple, string.raw, inFormat)
      const code = text.charCodeAt(stop)
      if (stop >= length) {
        complain(out, out.start[openTokens[openTokens.length - 1] ?? 0] ?? 0, 'a string that is never closed')
        position = length
      } else if (code === BRACE_OPEN) {
        push(IN_F_EXPRESSION, emit(out, BRACE_OPEN, stop, stop + 1))
        position = stop + 1
      } else if (code === BRACE_CLOSE) {
        pop()
        const brace = pop()
        pair(out, brace, emit(out, BRACE_CLOSE, stop, stop + 1))
        position = stop + 1
      } else if (code === string.quote) {
        if (inFormat) complain(out, stop, 'a replacement field that is never closed')
        position = stop + (string.triple ? 3 : 1)
        closeFString(position)
      } else {
        complain(out, stop, 'a string that is not closed on its line')
        closeFString(stop)
        position = stop
      }
      continue
    }

    const code = text.charCodeAt(position)
    const group = code < 128 ? (CLASS[code] ?? 0) : LETTER
    if (code === 32) {
      const from = position
      do position++
      while (text.charCodeAt(position) === 32)
      if (fresh) indent += position - from
      continue
    }
    if (group === SPACE) {
      if (fresh) indent = code === 9 ? indent - (indent % 8) + 8 : 0
      position++
      continue
    }
    if (group === BREAK) {
      if (!fresh && open.length === 0) {
        emit(out, NEWLINE, position, position + 1)
        fresh = true
      }
      if (fresh) indent = 0
      position++
      continue
    }
    if (group === COMMENT) {
      position = lineBreakAt(text, position)
      continue
    }
    if (group === BACKSLASH) {
      const next = text.charCodeAt(position + 1)
      if (next === 13 && text.charCodeAt(position + 2) === 10) position += 3
      else if (next === 10 || next === 13) position += 2
      else {
        complain(out, position, 'a backslash that does not end its line')
        position++
      }
      continue
    }
    if (fresh) {
      lines.push(out.count)
      indents.push(indent)
      fresh = false
    }

    if (group === LETTER) {
      let end = position + 1
      while (end < length) {
        const c = text.charCodeAt(end)
        if (c < 128) {
          const g = CLASS[c] ?? 0
          if (g !== LETTER && g !== DIGIT) break
        }
        end++
      }
      const quote = end - position <= 2 ? text.charCodeAt(end) : 0
      const prefix = quote === 34 || quote === 39 ? prefixOf(text, position, end) : -1
      if (prefix < 0) {
        emit(out, NAME, position, end)
        position = end
      } else position = startString(position, end, prefix)
      continue
    }
    if (group === QUOTE) {
      position = startString(position, position, 0)
      continue
    }
    if (group === DIGIT || (code === 46 && CLASS[text.charCodeAt(position + 1)] === DIGIT)) {
      const end = numberEnd(text, position)
      emit(out, NUMBER, position, end)
      position = end
      continue
    }
    if (group === OPEN) {
      push(code, emit(out, code, position, position + 1))
      position++
      continue
    }
    if (group === CLOSE) {
      const token = emit(out, code, position, position + 1)
      // '(' and ')' are neighbours in ASCII, the other brackets are two apart.
      if (top === (code === 41 ? 40 : code - 2) || (top === IN_F_EXPRESSION && code === BRACE_CLOSE)) {
        pair(out, pop(), token)
      } else complain(out, position, `'${text[position]}' closes nothing`)
      position++
      continue
    }
    if (code === COLON && top === IN_F_EXPRESSION) {
      emit(out, OTHER, position, position + 1)
      push(IN_F_FORMAT, out.count - 1)
      position++
      continue
    }
    position = operator(position, code)
  }

  function startString(from: number, quoteAt: number, prefix: number): number {
    const quote = text.charCodeAt(quoteAt)
    const triple = text.charCodeAt(quoteAt + 1) === quote && text.charCodeAt(quoteAt + 2) === quote
    const body = quoteAt + (triple ? 3 : 1)
    if (prefix >= 2) {
      fStrings.push({ quote, triple, raw: prefix === 3 })
      push(IN_F_TEXT, emit(out, F_START, from, body))
      return body
    }
    const end = stringEnd(text, body, quote, triple)
    if (end < 0) {
      complain(out, from, triple ? 'a string that is never closed' : 'a string that is not closed on its line')
      emit(out, STRING, from, -end - 1)
      return -end - 1
    }
    emit(out, STRING, from, end)
    return end
  }

  function operator(from: number, code: number): number {
    const next = text.charCodeAt(from + 1)
    if (next === 61) {
      if (code === 61 || code === 33) return emitted(EQUALS, from, 2)
      if (code === COLON) return emitted(WALRUS, from, 2)
      if (code === 60 || code === 62) return emitted(OTHER, from, 2)
      if (AUGMENTABLE.has(code)) return emitted(AUGMENTED, from, 2)
    }
    if (next === code && (code === 42 || code === 47 || code === 60 || code === 62)) {
      if (text.charCodeAt(from + 2) === 61) return emitted(AUGMENTED, from, 3)
      return emitted(code === 42 ? STAR_STAR : OTHER, from, 2)
    }
    if (code === 45 && next === 62) return emitted(ARROW, from, 2)
    return emitted(code >= 33 && code < 127 ? code : OTHER, from, 1)
  }

  function emitted(kind: number, from: number, width: number): number {
    emit(out, kind, from, from + width)
    return from + width
  }

  if (open.length > 0) {
    const token = openTokens[0] ?? 0
    complain(
      out,
      out.start[token] ?? 0,
      top === IN_F_TEXT ? 'a string that is never closed' : 'a bracket that is never closed',
    )
  }
  if (!fresh) emit(out, NEWLINE, length, length)
  return { text, ascii, lines, indents, ...out }
}

const AUGMENTABLE = new Set([...'+-*/%&|^@'].map((c) => c.charCodeAt(0)))

/** -1: no string prefix; 0: plain, 1: raw or bytes, 2: f-string, 3: raw f-string. */
function prefixOf(text: string, from: number, to: number): number {
  let raw = false
  let formatted = false
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i) | 32
    if (c === 114) raw = true
    else if (c === 102 || c === 116) formatted = true
    else if (c !== 98 && c !== 117) return -1
  }
  return (formatted ? 2 : 0) + (raw ? 1 : 0)
}

/** The text of a token. */
export function textOf(tokens: Tokens, index: number): string {
  const name = tokens.text.slice(tokens.start[index], tokens.end[index])
  // Python compares names in this form; a look-alike spelling would otherwise hide a call.
  return tokens.ascii || isAscii(name) ? name : name.normalize('NFKC')
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}
