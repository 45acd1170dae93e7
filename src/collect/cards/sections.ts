/** The sections of a card: under headings, after bold or listed labels, and in rows of tables; filled in or not. */
import { type Heading, type Outline, readOutline } from './outline.js'
import { hasContent, plainText } from './placeholder.js'
import { sectionNames } from './titles.js'

export interface FoundSection {
  readonly name: string
  readonly title: string
  readonly filled: boolean
  /** Counted from 0, in the text given. */
  readonly line: number
}

export interface CardText {
  readonly sections: readonly FoundSection[]
  /** The title of the first heading of the first level. */
  readonly title: string | null
}

const MOST_SECTIONS = 500

/** Reads the text of a card, front matter taken off. */
export function readSections(text: string): CardText {
  const outline = readOutline(text)
  const labels = outline.lines.map((line, i) =>
    line === null || outline.code[i] === true || isTableHead(outline.lines[i + 1]) ? null : readLabel(line),
  )
  const filled = outline.lines.map((line, i) => hasContent(labels[i]?.rest ?? line ?? ''))
  const count = [0]
  for (const each of filled) count.push((count.at(-1) ?? 0) + (each ? 1 : 0))
  const anyFilled = (from: number, to: number): boolean =>
    (count[Math.min(to, filled.length)] ?? 0) > (count[Math.min(from, filled.length)] ?? 0)

  const ends = headingEnds(outline.headings, filled.length)
  const sections: FoundSection[] = [...lead(outline, labels)]
  outline.headings.forEach((heading, index) => {
    const names = sectionNames(heading.title)
    for (const name of names.length === 0 ? ['other'] : names)
      sections.push({
        name,
        title: heading.title,
        filled: anyFilled(heading.end, ends[index] ?? 0),
        line: heading.line,
      })
  })
  const headingAfter = nextHeadings(outline.headings, filled.length)
  const labelAfter = nextLabels(labels, outline.items)
  labels.forEach((label, line) => {
    if (label === null) return
    const names = sectionNames(label.title)
    if (names.length === 0) return
    const end = labelEnd(line, label, outline, labels, headingAfter[line] ?? 0, labelAfter[line] ?? 0)
    const isFilled = filled[line] === true || anyFilled(line + 1, end)
    for (const name of names) sections.push({ name, title: label.title, filled: isFilled, line })
  })
  const title = outline.headings.find((heading) => heading.level === 1)?.title ?? null
  return {
    sections: sections.sort((a, b) => a.line - b.line).slice(0, MOST_SECTIONS),
    title: title === null ? null : plainText(title.slice(0, 300)),
  }
}

/** Prose before any other heading describes the model, whether a heading says so or not. */
function lead({ headings, lines, code }: Outline, labels: readonly (Label | null)[]): readonly FoundSection[] {
  const first = headings[0]
  const under = first?.level === 1 && (lines.slice(0, first.line).every((line) => !isProse(line)) || first.line === 0)
  const from = under ? first.end : 0
  const to = (under ? headings[1]?.line : first?.line) ?? lines.length
  for (let i = from; i < to; i++)
    if (code[i] !== true && isProse(lines[i] ?? null) && sectionNames(labels[i]?.title ?? '').length === 0)
      return [{ name: 'description', title: under ? first.title : '', filled: true, line: i }]
  return []
}

function isProse(line: string | null): boolean {
  if (line === null || line.startsWith('|') || !hasContent(line)) return false
  return (
    plainText(line.slice(0, 5000).replace(/\[[^\]]{0,300}\]/g, ''))
      .split(' ')
      .filter((word) => /\p{L}/u.test(word)).length >= 6
  )
}

/** Line after the end of each heading's section: the next heading of its level or above. */
function headingEnds(headings: readonly Heading[], total: number): readonly number[] {
  const ends: number[] = []
  // For each level the next heading of that level or above, from the end of the text backwards.
  const next: number[] = new Array(7).fill(total)
  for (let index = headings.length - 1; index >= 0; index--) {
    const heading = headings[index]
    if (heading === undefined) continue
    ends[index] = next[heading.level] ?? total
    for (let level = heading.level; level <= 6; level++) next[level] = heading.line
  }
  return ends
}

interface Label {
  readonly title: string
  readonly rest: string
}

const MARKERS = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?)?/
const BOLD = /^(?:\*\*([^*]{1,100})\*\*|__([^_]{1,100})__)\s{0,3}:?(?=\s|$)/
const PLAIN = /^([\p{L}][\p{L}\p{N} ()/&'-]{1,60}):(?=\s|$)/u

/** A label at the start of the line and what follows it: `**Label:** text`, `- Label: text`, `| Label | text |`. */
function readLabel(line: string): Label | null {
  if (line === '') return null
  const text = line.slice(0, 5000)
  const marker = MARKERS.exec(text)?.[0] ?? ''
  const start = text.slice(marker.length)
  if (start.startsWith('|')) {
    const cells = start.split('|')
    const title = (cells[1] ?? '').trim()
    return cells.length < 3 || title === '' || title.length > 100 ? null : { title, rest: cells.slice(2).join(' ') }
  }
  const bold = BOLD.exec(start)
  const title = bold?.[1] ?? bold?.[2]
  if (bold !== null && title !== undefined) return { title, rest: start.slice(bold[0].length) }
  const plain = marker.trim() === '' ? null : PLAIN.exec(start)
  return plain?.[1] === undefined ? null : { title: plain[1], rest: start.slice(plain[0].length) }
}

function isTableHead(next: string | null | undefined): boolean {
  return typeof next === 'string' && /^[\s>]*\|?[\s:|-]*\|[\s:|-]*$/.test(next.slice(0, 1000)) && next.includes('-')
}

/** The line after what a label announces. */
function labelEnd(
  line: number,
  label: Label,
  { items, lines }: Outline,
  labels: readonly (Label | null)[],
  heading: number,
  nextLabel: number,
): number {
  if (lines[line]?.trimStart().startsWith('|') === true) return line + 1
  const item = items.get(line)
  if (item !== undefined) return item
  if (label.rest.trim() === '') return Math.min(heading, nextLabel)
  let end = line + 1
  while (end < heading && (lines[end] ?? '').trim() !== '' && labels[end] === null) end++
  return end
}

function nextHeadings(headings: readonly Heading[], total: number): readonly number[] {
  const next: number[] = new Array(total).fill(total)
  let index = 0
  for (let line = 0; line < total; line++) {
    while (index < headings.length && (headings[index]?.line ?? 0) <= line) index++
    next[line] = headings[index]?.line ?? total
  }
  return next
}

/** For each line the next one that starts with a label and no list item. */
function nextLabels(labels: readonly (Label | null)[], items: ReadonlyMap<number, number>): readonly number[] {
  const next: number[] = []
  let following = labels.length
  for (let line = labels.length - 1; line >= 0; line--) {
    next[line] = following
    if (labels[line] !== null && !items.has(line)) following = line
  }
  return next
}
