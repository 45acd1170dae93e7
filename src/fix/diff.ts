/** Writes a unified diff as `git apply` and `patch` read it. */
import { type LineChange, lineChanges, linesOf, type TextEdit } from './edit.js'

const CONTEXT = 3
const NO_END = '\\ No newline at end of file\n'

/** The diff of one file; empty when the edits, which are in order, change nothing. */
export function unifiedDiff(path: string, text: string, edits: readonly TextEdit[]): string {
  const changes = lineChanges(text, edits)
  if (changes.length === 0) return ''
  const lines = linesOf(text)
  const [a, b] = [`a/${path}`, `b/${path}`]
  const head = `diff --git ${quoted(a)} ${quoted(b)}\n--- ${named(a)}\n+++ ${named(b)}\n`
  let shift = 0
  let out = head
  for (const hunk of together(changes)) {
    const [first, last] = [hunk[0], hunk.at(-1)]
    if (first === undefined || last === undefined) continue
    const from = Math.max(0, first.line - CONTEXT)
    const to = Math.min(lines.length, last.line + last.before.length + CONTEXT)
    let body = ''
    let at = from
    let added = 0
    for (const change of hunk) {
      body += marked(' ', lines.slice(at, change.line)) + marked('-', change.before) + marked('+', change.after)
      at = change.line + change.before.length
      added += change.after.length - change.before.length
    }
    body += marked(' ', lines.slice(at, to))
    const [old, now] = [to - from, to - from + added]
    out += `@@ -${range(from, old)} +${range(from + shift, now)} @@\n${body}`
    shift += added
  }
  return out
}

/** Changes whose contexts touch stand in one hunk. */
function together(changes: readonly LineChange[]): readonly LineChange[][] {
  const hunks: LineChange[][] = []
  for (const change of changes) {
    const last = hunks.at(-1)?.at(-1)
    if (last !== undefined && change.line - (last.line + last.before.length) <= 2 * CONTEXT) hunks.at(-1)?.push(change)
    else hunks.push([change])
  }
  return hunks
}

function marked(mark: string, lines: readonly string[]): string {
  return lines.map((line) => `${mark}${line}${line.endsWith('\n') ? '' : `\n${NO_END}`}`).join('')
}

/** Of no lines, the line before them is named. */
function range(start: number, count: number): string {
  return `${count === 0 ? start : start + 1},${count}`
}

/** A name with a blank ends in a tab, as git writes it. */
function named(path: string): string {
  const text = quoted(path)
  return text === path && path.includes(' ') ? `${path}\t` : text
}

/** Names that a line could not hold are written as git writes them. */
function quoted(path: string): string {
  if (!/[\x00-\x1f"\\\x7f]/.test(path)) return path
  const escaped = path.replace(/[\x00-\x1f"\\\x7f]/g, (character) =>
    character === '"' || character === '\\'
      ? `\\${character}`
      : `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`,
  )
  return `"${escaped}"`
}
