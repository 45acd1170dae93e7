/** What every collector needs to make a record: its id, its place, its scope, and strings that are safe to keep. */
import { createHash } from 'node:crypto'
import type { At, Scope } from '../schema/input.js'

/** A short id from the content; the same file gives the same ids in every run. */
export function recordId(...parts: readonly (string | number | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
}

/** Offsets of the starts of lines, to turn an offset into a line and column. '\n', '\r\n' and lone '\r' end a line. */
export interface LineIndex {
  readonly starts: readonly number[]
  readonly text: string
}

export function indexLines(text: string): LineIndex {
  const starts = [0]
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    return { starts, text }
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  return { starts, text }
}

/** Line and column of an offset, both counted from 1, in UTF-16 units. */
export function lineColumn(index: LineIndex, offset: number): { line: number; column: number } {
  let low = 0
  let high = index.starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((index.starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (index.starts[low] ?? 0) + 1 }
}

/** The place from `start` to `end` (exclusive offsets into the indexed text). */
export function place(path: string, index: LineIndex, start: number, end: number): At {
  const from = lineColumn(index, start)
  const to = lineColumn(index, Math.max(start, end))
  return { path, line: from.line, column: from.column, end_line: to.line, end_column: to.column }
}

/** A place that is a whole file, e.g. a binary. */
export function wholeFile(path: string): At {
  return { path, line: null, column: null, end_line: null, end_column: null }
}

/** At most 200 characters of a source statement on one line, well-formed, secrets masked. */
export function quoteStatement(source: string): string {
  return cut(maskSecrets(source.slice(0, 2000)).replace(/\s+/g, ' ').trim().toWellFormed(), 200)
}

/** Cuts to at most `most` characters without splitting a surrogate pair. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const end = /[\ud800-\udbff]/.test(text.charAt(most - 2)) ? most - 2 : most - 1
  return `${text.slice(0, end)}…`
}

// Provider formats (gitleaks' list is the field's reference): prefix, then enough characters that a word is not one.
const SECRET =
  /\b(?:sk-ant-[\w-]{20,}|sk-or-v1-[\w-]{20,}|sk-(?:proj-)?[\w-]{20,}|hf_[A-Za-z0-9]{20,}|gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|AKIA[0-9A-Z]{16}|AIza[\w-]{30,}|gsk_\w{20,}|xai-\w{20,}|r8_\w{20,}|nvapi-[\w-]{20,}|lsv2_\w{20,}|pplx-\w{20,}|fw_\w{20,}|glpat-[\w-]{20,}|xox[abpr]-[\w-]{10,})/g
const URL_CREDENTIAL = /([a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/@'"]{1,500}@/gi

/** Replaces what looks like a secret by its prefix and a hash, and credentials in URLs by `***`. */
export function maskSecrets(text: string): string {
  return text
    .replace(
      SECRET,
      (secret) => `${secret.slice(0, 4)}…${createHash('sha256').update(secret).digest('hex').slice(0, 8)}`,
    )
    .replace(URL_CREDENTIAL, '$1***@')
}

const SEGMENT_SCOPES: readonly [RegExp, Scope][] = [
  [/(^|\/)(tests?|testing|__tests__|spec|fixtures|testdata|[\w.-]{1,60}[_-]tests)\//i, 'test'],
  [/(^|\/)tests?[_-](data|utils|helpers|fixtures|resources|cases)\//i, 'test'],
  [/(^|\/)(test_[^/]*|[^/]*_test|tests|conftest|[^/]*\.(test|spec))\.[a-z]+$/i, 'test'],
  [
    /(^|\/)(examples?|samples?|demos?|tutorials?|cookbook|recipes|bench|benchmarks?|[\w.-]{1,60}[_-]examples?)\//i,
    'example',
  ],
  [/(^|\/)(docs?|documentation)\//i, 'docs'],
  [/\.ipynb$/i, 'notebook'],
  [/(^|\/)(\.github|\.gitlab|\.circleci|ci)\//i, 'ci'],
]

/** What a path relative to the judged root is for; the first match wins. */
export function scopeOf(path: string): Scope {
  for (const [pattern, scope] of SEGMENT_SCOPES) if (pattern.test(path)) return scope
  return 'src'
}
