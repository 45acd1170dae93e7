/**
 * Reads large JSON documents front to back, handing over only what is asked for, with its place. Nothing is built for
 * the rest, nothing recurses with the document, and what is malformed ends the reading with a message.
 */

export interface JsonCursor {
  readonly text: string
  offset: number
  /** The first thing that is wrong; nothing is read after it. */
  problem: { readonly offset: number; readonly message: string } | null
}

export interface JsonString {
  readonly value: string
  /** Of the text between the quotes. */
  readonly start: number
  readonly end: number
}

export function openJson(text: string): JsonCursor {
  return { text, offset: text.charCodeAt(0) === 0xfeff ? 1 : 0, problem: null }
}

function fail(cursor: JsonCursor, message: string): void {
  cursor.problem ??= { offset: Math.min(cursor.offset, cursor.text.length), message }
}

/** The next character that is no white space, '' at the end; it stays unread. */
export function peek(cursor: JsonCursor): string {
  const { text } = cursor
  let { offset } = cursor
  for (let code = text.charCodeAt(offset); code === 32 || code === 10 || code === 13 || code === 9; )
    code = text.charCodeAt(++offset)
  cursor.offset = offset
  return text.charAt(offset)
}

/** Reads the members of an object; `onMember` may read the value, else it is skipped. False when it is no object. */
export function readObject(cursor: JsonCursor, onMember: (key: string) => void): boolean {
  if (peek(cursor) !== '{') return false
  cursor.offset++
  if (peek(cursor) === '}') {
    cursor.offset++
    return true
  }
  while (cursor.problem === null) {
    const key = peek(cursor) === '"' ? readString(cursor) : null
    if (key === null) {
      fail(cursor, 'a key in double quotes was expected')
      break
    }
    if (peek(cursor) !== ':') {
      fail(cursor, "':' was expected after a key")
      break
    }
    cursor.offset++
    readValue(cursor, () => onMember(key.value))
    if (!goesOn(cursor, '}')) break
  }
  return true
}

/** Reads the items of a list; `onItem` may read the item, else it is skipped. False when it is no list. */
export function readList(cursor: JsonCursor, onItem: (index: number) => void): boolean {
  if (peek(cursor) !== '[') return false
  cursor.offset++
  if (peek(cursor) === ']') {
    cursor.offset++
    return true
  }
  for (let index = 0; cursor.problem === null; index++) {
    readValue(cursor, () => onItem(index))
    if (!goesOn(cursor, ']')) break
  }
  return true
}

function readValue(cursor: JsonCursor, onValue: () => void): void {
  peek(cursor)
  const start = cursor.offset
  onValue()
  if (cursor.problem === null && cursor.offset === start) skip(cursor)
}

function goesOn(cursor: JsonCursor, close: string): boolean {
  if (cursor.problem !== null) return false
  const next = peek(cursor)
  if (next === ',' || next === close) {
    cursor.offset++
    return next === ','
  }
  fail(cursor, next === '' ? 'the document ends too early' : `',' or '${close}' was expected`)
  return false
}

/** The string at the cursor; null, with nothing read, when there is none. */
export function readString(cursor: JsonCursor): JsonString | null {
  if (peek(cursor) !== '"') return null
  const { text } = cursor
  const start = cursor.offset + 1
  const end = stringEnd(text, start)
  if (end < 0) {
    fail(cursor, 'a string is not closed')
    cursor.offset = text.length
    return null
  }
  cursor.offset = end + 1
  const raw = text.slice(start, end)
  if (!raw.includes('\\')) return { value: raw, start, end }
  try {
    const value: unknown = JSON.parse(`"${raw.replace(/[\x00-\x1f]/g, ' ')}"`)
    return { value: typeof value === 'string' ? value : raw, start, end }
  } catch {
    return { value: raw, start, end }
  }
}

function stringEnd(text: string, start: number): number {
  for (let at = text.indexOf('"', start); at >= 0; at = text.indexOf('"', at + 1)) {
    let escapes = 0
    while (at - 1 - escapes >= start && text.charCodeAt(at - 1 - escapes) === 92) escapes++
    if (escapes % 2 === 0) return at
  }
  return -1
}

/** Goes past the value at the cursor, however deep it is. */
export function skip(cursor: JsonCursor): void {
  const { text } = cursor
  const first = peek(cursor)
  if (first === '"') {
    readString(cursor)
    return
  }
  if (first !== '{' && first !== '[') {
    skipWord(cursor)
    return
  }
  let depth = 0
  for (let at = cursor.offset; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 34) {
      at = stringEnd(text, at + 1)
      if (at < 0) break
    } else if (code === 123 || code === 91) {
      depth++
    } else if (code === 125 || code === 93) {
      depth--
      if (depth > 0) continue
      cursor.offset = at + 1
      return
    }
  }
  fail(cursor, 'a list or an object is not closed')
  cursor.offset = text.length
}

function skipWord(cursor: JsonCursor): void {
  const word = /[\w+.-]{1,400}/y
  word.lastIndex = cursor.offset
  const found = word.exec(cursor.text)?.[0]
  if (found === undefined) fail(cursor, 'a value was expected')
  else cursor.offset += found.length
}
