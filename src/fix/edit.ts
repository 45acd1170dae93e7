/** Text edits: where they stand, that they fit together, and the text that they give. */
import { type LineIndex, maskSecrets } from '../collect/record.js'
import type { At } from '../schema/input.js'
import type { Hunk } from '../schema/report.js'

/** Replaces what stands from start to end, exclusive, in UTF-16 code units. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A file as it was read. Offsets count from behind the byte order mark. */
export interface ReadText {
  readonly mark: '' | '\ufeff'
  readonly text: string
}

/** Lines that differ, whole and with their ends. */
export interface LineChange {
  /** Counted from 0; where the new lines go when there are none before. */
  readonly line: number
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** Offsets of a place; null when it is a whole file or lies outside the text. */
export function rangeOf(index: LineIndex, at: At): { readonly start: number; readonly end: number } | null {
  if (at.line === null || at.column === null || at.end_line === null || at.end_column === null) return null
  const [from, to] = [index.starts[at.line - 1], index.starts[at.end_line - 1]]
  if (from === undefined || to === undefined) return null
  const [start, end] = [from + at.column - 1, to + at.end_column - 1]
  return start <= end && end <= index.text.length ? { start, end } : null
}

/** Each edit once, in order; null when two of them touch the same text or one lies outside. */
export function orderEdits(edits: readonly TextEdit[], length: number): readonly TextEdit[] | null {
  const distinct = new Map(edits.map((edit) => [JSON.stringify([edit.start, edit.end, edit.text]), edit]))
  const sorted = [...distinct.values()].sort((a, b) => a.start - b.start || a.end - b.end)
  let from = 0
  let inserted = -1
  for (const { start, end } of sorted) {
    if (start < from || end < start || end > length) return null
    // Of two texts for one place nobody could say which comes first.
    if (start === end && start === inserted) return null
    if (start === end) inserted = start
    from = end
  }
  return sorted
}

/** The text with the edits made, which are in order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let from = 0
  let result = ''
  for (const edit of edits) {
    result += text.slice(from, edit.start) + edit.text
    from = edit.end
  }
  return result + text.slice(from)
}

/** The lines that the edits, which are in order, change. */
export function lineChanges(text: string, edits: readonly TextEdit[]): readonly LineChange[] {
  const regions: { start: number; end: number; edits: TextEdit[] }[] = []
  for (const edit of edits) {
    const { start, end } = wholeLines(text, edit)
    const last = regions.at(-1)
    if (last !== undefined && start < last.end) {
      last.end = Math.max(last.end, end)
      last.edits.push(edit)
    } else regions.push({ start, end, edits: [edit] })
  }
  const changes: LineChange[] = []
  let line = 0
  let counted = 0
  for (const region of regions) {
    line += breaksIn(text, counted, region.start)
    counted = region.start
    const moved = region.edits.map((edit) => ({
      start: edit.start - region.start,
      end: edit.end - region.start,
      text: edit.text,
    }))
    const before = text.slice(region.start, region.end)
    const change = trimmed(line, linesOf(before), linesOf(applyEdits(before, moved)))
    if (change.before.length + change.after.length > 0) changes.push(change)
  }
  return changes
}

/** The same for the report, without line ends and secrets. */
export function hunksOf(path: string, text: string, edits: readonly TextEdit[]): readonly Hunk[] {
  const shown = (line: string): string => maskSecrets(line.replace(/\r?\n$/, '').toWellFormed())
  return lineChanges(text, edits).map(({ line, before, after }) => ({
    path,
    line: line + 1,
    before: before.map(shown),
    after: after.map(shown),
  }))
}

/** Lines with their ends; the last may have none. */
export function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/** What ends the lines of a file: what ends its first. */
export function lineEnd(text: string): string {
  const at = text.indexOf('\n')
  return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n'
}

/** The start of the comment lines right above a line; they speak about it. */
export function aboveComments(text: string, lineStart: number): number {
  let at = lineStart
  while (at > 0) {
    const above = text.lastIndexOf('\n', at - 2) + 1
    if (!text.slice(above, at).startsWith('#')) break
    at = above
  }
  // The first lines of a file are about all of it.
  return at === 0 ? lineStart : at
}

function wholeLines(text: string, { start, end, text: inserted }: TextEdit): { start: number; end: number } {
  const atStart = (offset: number): boolean => offset === 0 || text[offset - 1] === '\n'
  const from = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1
  if (from === start && atStart(end) && (inserted === '' || inserted.endsWith('\n'))) return { start, end }
  const stop = text.indexOf('\n', end)
  return { start: from, end: stop < 0 ? text.length : stop + 1 }
}

function breaksIn(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++
  return count
}

/** Without the lines that are the same at the start and at the end. */
function trimmed(line: number, before: readonly string[], after: readonly string[]): LineChange {
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before[head] === after[head]) head++
  let tail = 0
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  return {
    line: line + head,
    before: before.slice(head, before.length - tail),
    after: after.slice(head, after.length - tail),
  }
}
