/** How many terminal columns a text takes, and cutting and wrapping by that: near enough for CJK, emoji and combining marks. */

// East Asian Wide and Fullwidth blocks, and the emoji planes; ambiguous ones count as one column, as terminals do by default.
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x23e9, 0x23ec],
  [0x25fd, 0x25fe],
  [0x2614, 0x2615],
  [0x2648, 0x2653],
  [0x26a1, 0x26a1],
  [0x26bd, 0x26be],
  [0x2705, 0x2705],
  [0x274c, 0x274c],
  [0x2753, 0x2757],
  [0x2795, 0x2797],
  [0x2b50, 0x2b50],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f004, 0x1f004],
  [0x1f0cf, 0x1f0cf],
  [0x1f18e, 0x1f19a],
  [0x1f200, 0x1f265],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1faff],
  [0x20000, 0x3fffd],
]
const COMBINING = /^\p{M}$/u

export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

/** The text, or its start and `…`, in at most `most` columns. */
export function clip(text: string, most: number): string {
  if (displayWidth(text) <= most) return text
  return `${head(text, most - 1)}…`
}

/** As `clip`, but keeps the end: of a path the file and the line matter most. */
export function clipStart(text: string, most: number): string {
  if (displayWidth(text) <= most) return text
  const characters = [...text]
  let width = 1
  let start = characters.length
  while (start > 0) {
    width += characterWidth(characters[start - 1] ?? '')
    if (width > most) break
    start--
  }
  return `…${characters.slice(start).join('')}`
}

export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}

/** Lines of at most `width` columns, broken at spaces, inside a word only when it is longer than a line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`
    if (displayWidth(joined) <= width) {
      line = joined
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = breakWord(word, width)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
  }
  return line === '' ? lines : [...lines, line]
}

function breakWord(word: string, width: number): string[] {
  const pieces: string[] = []
  let piece = ''
  let taken = 0
  for (const character of word) {
    const columns = characterWidth(character)
    if (taken + columns > width && piece !== '') {
      pieces.push(piece)
      piece = ''
      taken = 0
    }
    piece += character
    taken += columns
  }
  return [...pieces, piece]
}

function head(text: string, most: number): string {
  let width = 0
  let taken = ''
  for (const character of text) {
    width += characterWidth(character)
    if (width > most) break
    taken += character
  }
  return taken
}

function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x300) return 1
  if (COMBINING.test(character)) return 0
  return WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1
}
