/** Where the pieces of a Python token end: strings, the text parts of f-strings, numbers, comments. */

const BACKSLASH = 92
const BRACE_OPEN = 123
const BRACE_CLOSE = 125

function isBreak(code: number): boolean {
  return code === 10 || code === 13
}

/** Offset of the next line break, or the end of the text. */
export function lineBreakAt(text: string, from: number): number {
  let at = from
  while (at < text.length && !isBreak(text.charCodeAt(at))) at++
  return at
}

/** Offset behind the closing quote; when there is none, `-1 - (where the string was given up)`. */
export function stringEnd(text: string, from: number, quote: number, triple: boolean): number {
  if (triple) return tripleEnd(text, from, quote === 34 ? '"""' : "'''")
  const length = text.length
  let at = from
  while (at < length) {
    const code = text.charCodeAt(at)
    if (code === BACKSLASH) {
      // A backslash before '\r\n' continues the string over both.
      at += text.charCodeAt(at + 1) === 13 && text.charCodeAt(at + 2) === 10 ? 3 : 2
      continue
    }
    if (code === quote) return at + 1
    if (isBreak(code)) return -at - 1
    at++
  }
  return -length - 1
}

/** Long strings are a large part of many files, hence the search for their end instead of a walk. */
function tripleEnd(text: string, from: number, quotes: string): number {
  for (let at = text.indexOf(quotes, from); at >= 0; at = text.indexOf(quotes, at + 1)) {
    let slash = at
    while (slash > from && text.charCodeAt(slash - 1) === BACKSLASH) slash--
    // After an odd number of backslashes the first quote is escaped.
    if ((at - slash) % 2 === 0) return at + 3
  }
  return -text.length - 1
}

/**
 * Offset where the literal text of an f-string stops: at a '{' or, inside a format, a '}' that belongs to a
 * replacement field, at the closing quote, at a line break that may not be there, or at the end of the text.
 */
export function fieldEnd(
  text: string,
  from: number,
  quote: number,
  triple: boolean,
  raw: boolean,
  inFormat: boolean,
): number {
  const length = text.length
  let at = from
  while (at < length) {
    const code = text.charCodeAt(at)
    if (code === BACKSLASH) {
      const next = text.charCodeAt(at + 1)
      if (next === BRACE_OPEN || next === BRACE_CLOSE) at++
      else if (!raw && next === 78 && text.charCodeAt(at + 2) === BRACE_OPEN) at = namedCharacterEnd(text, at + 3)
      else at += next === 13 && text.charCodeAt(at + 2) === 10 ? 3 : 2
      continue
    }
    if (code === BRACE_OPEN) {
      if (inFormat || text.charCodeAt(at + 1) !== BRACE_OPEN) return at
      at += 2
      continue
    }
    if (code === BRACE_CLOSE && inFormat) return at
    if (code === quote) {
      if (!triple) return at
      if (text.charCodeAt(at + 1) === quote && text.charCodeAt(at + 2) === quote) return at
    } else if (!triple && isBreak(code)) return at
    at++
  }
  return length
}

/** Behind the '}' of \N{LATIN SMALL LETTER A}; names of characters are short. */
function namedCharacterEnd(text: string, from: number): number {
  for (let at = from; at < from + 100 && at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === BRACE_CLOSE) return at + 1
    if (isBreak(code) || code === 34 || code === 39) break
  }
  return from
}

function digitsEnd(text: string, from: number): number {
  let at = from
  for (;;) {
    const code = text.charCodeAt(at)
    if ((code >= 48 && code <= 57) || code === 95) at++
    else return at
  }
}

/** Behind a number, which ends before a keyword that follows without a space (`1if x else 2`). */
export function numberEnd(text: string, from: number): number {
  const second = text.charCodeAt(from + 1) | 32
  if (text.charCodeAt(from) === 48 && (second === 120 || second === 111 || second === 98)) {
    let at = from + 2
    for (;;) {
      const code = text.charCodeAt(at)
      const letter = code | 32
      const isHex = second === 120 && letter >= 97 && letter <= 102
      if ((code >= 48 && code <= 57) || code === 95 || isHex) at++
      else return letter === 108 ? at + 1 : at
    }
  }
  let at = digitsEnd(text, from)
  if (text.charCodeAt(at) === 46) at = digitsEnd(text, at + 1)
  if ((text.charCodeAt(at) | 32) === 101) {
    const sign = text.charCodeAt(at + 1)
    const digits = sign === 43 || sign === 45 ? at + 2 : at + 1
    const first = text.charCodeAt(digits)
    if (first >= 48 && first <= 57) at = digitsEnd(text, digits)
  }
  const suffix = text.charCodeAt(at) | 32
  return suffix === 106 || suffix === 108 ? at + 1 : at
}
