/** Finds comments that accept a finding where it stands: `ai-trust: ignore <check> until <date>: <reason>`. */
import { cleanText } from './clean.js'
import { F_START, STRING, tokenize } from './code/python-tokens.js'
import type { Collected, FileCollector, IgnoreComment, SourceFile } from './collector.js'
import { collector as containers } from './containers.js'
import { dayNumber } from './days.js'
import { indexLines, type LineIndex, lineColumn, place, quoteStatement } from './record.js'

const MARK = 'ai-trust: ignore'
const PYTHON = /\.pyw?$/i
const YAML = /\.ya?ml$/i
const LARGEST = 1024 * 1024
const MOST_COMMENTS = 1000
const LONGEST_COMMENT = 600
const MOST_SPACES = 80
const COMMENT = /^ai-trust: ignore\s+(\S+)\s+until\s+(\S+?):(.*)$/
const CHECK = /^[A-Z]{2,8}-[0-9]{2}(?:\.[0-9]+)?\/[a-z][a-z0-9-]*$/

/** It answers no need: without it, findings are only shown that somebody has accepted. */
export const collector: FileCollector = {
  name: 'ignores',
  supplies: [],
  rides: true,
  limit: (file) => (PYTHON.test(file.path) || YAML.test(file.path) ? LARGEST : containers.limit(file)),
  collect,
}

function collect(file: SourceFile): Collected {
  if (!file.text.includes(MARK)) return {}
  const lines = indexLines(file.text)
  const found = marksOf(file, lines)
  if (found.length === 0) return {}
  const alone = new Set(found.filter(({ before }) => before === '').map(({ line }) => line))
  return { ignores: found.map((mark) => ignoreOf(mark, file.path, lines, alone)) }
}

interface Mark {
  readonly line: number
  /** Of the comment's `#`. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** What stands before the comment on its line. */
  readonly before: string
}

function marksOf(file: SourceFile, lines: LineIndex): readonly Mark[] {
  const { text } = file
  const quoted = PYTHON.test(file.path) ? stringsOf(text) : null
  const trailing = PYTHON.test(file.path) || YAML.test(file.path)
  const marks: Mark[] = []
  let next = 0
  for (let at = text.indexOf(MARK); at >= 0 && marks.length < MOST_COMMENTS; at = text.indexOf(MARK, next)) {
    next = at + MARK.length
    const { line, column } = lineColumn(lines, at)
    const first = at - column + 1
    const start = hashBefore(text, first, at)
    if (start === null || quoted?.(start)) continue
    const before = text.slice(first, start).trim()
    if (before !== '' && !trailing) continue
    const end = lineEnd(lines, line)
    marks.push({ line, start, end, text: text.slice(at, Math.min(end, at + LONGEST_COMMENT)).trimEnd(), before })
    next = end
  }
  return marks
}

/** The `#` that the mark follows, after a space or at the start of a line; null when there is none. */
function hashBefore(text: string, first: number, at: number): number | null {
  let hash = at - 1
  while (hash >= first && at - hash < MOST_SPACES && /[ \t]/.test(text.charAt(hash))) hash--
  const starts = hash === first || /\s/.test(text.charAt(hash - 1))
  return hash >= first && text.charAt(hash) === '#' && starts ? hash : null
}

function lineEnd({ starts, text }: LineIndex, line: number): number {
  let end = starts[line] ?? text.length
  while (end > (starts[line - 1] ?? 0) && /[\r\n]/.test(text.charAt(end - 1))) end--
  return end
}

/** Whether an offset lies inside a string: there a `#` starts no comment. Asked with growing offsets. */
function stringsOf(text: string): (offset: number) => boolean {
  const { kind, start, end, partner, count } = tokenize(text)
  const endOf = (token: number): number => {
    const last = kind[token] === F_START ? (partner[token] ?? -1) : -1
    return end[last < 0 ? token : last] ?? 0
  }
  let next = 0
  return (offset) => {
    while (next < count && endOf(next) <= offset) next++
    return (kind[next] === STRING || kind[next] === F_START) && next < count && (start[next] ?? 0) <= offset
  }
}

function ignoreOf(mark: Mark, path: string, lines: LineIndex, alone: ReadonlySet<number>): IgnoreComment {
  const line = mark.before === '' ? nextLine(mark.line, alone) : mark.line
  return {
    ...readComment(mark.text),
    at: place(path, lines, mark.start, mark.end),
    line,
    statement: quoteStatement(mark.before === '' ? lineText(lines, line) : mark.before),
  }
}

/** Several comments may stand above one line. */
function nextLine(line: number, alone: ReadonlySet<number>): number {
  let next = line + 1
  while (alone.has(next)) next++
  return next
}

function lineText(lines: LineIndex, line: number): string {
  const start = lines.starts[line - 1]
  return start === undefined ? '' : lines.text.slice(start, lineEnd(lines, line))
}

function readComment(text: string): Pick<IgnoreComment, 'check' | 'until' | 'reason' | 'problem'> {
  const wrong = (problem: string) => ({ check: '', until: '', reason: '', problem })
  const [, check = '', until = '', reason = ''] = COMMENT.exec(text) ?? []
  if (check === '') return wrong("write 'ai-trust: ignore <check> until <date>: <reason>'")
  if (!CHECK.test(check)) return wrong('name a check such as RES-01/unsafe-load')
  if (dayNumber(until) === null) return wrong('give its last day as a date such as 2026-10-02')
  if (reason.trim() === '') return wrong('say why after the date')
  return { check, until, reason: cleanText(reason.trim()), problem: null }
}
