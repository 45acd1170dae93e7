/** Finds the headings, code, list items and comments of a Markdown text, line by line. */
import MarkdownIt, { type Token } from 'markdown-it'

export interface Heading {
  /** First line, and the line after the last, counted from 0. */
  readonly line: number
  readonly end: number
  readonly level: number
  readonly title: string
}

export interface Outline {
  readonly headings: readonly Heading[]
  /** Lines without HTML comments, in code as they are; null for lines of headings and the borders of code. */
  readonly lines: readonly (string | null)[]
  readonly code: readonly boolean[]
  /** For lines that start a list item: the line after its end. */
  readonly items: ReadonlyMap<number, number>
}

// Blocks alone: what stands inside a line is read by our own bounded patterns, and nothing is ever rendered.
const markdown = MarkdownIt('commonmark')
markdown.core.ruler.enableOnly(['normalize', 'block'])
markdown.block.ruler.disable(['reference'])

const MOST_REPAIRS = 8

/** Reads the outline; a code fence that is never closed does not swallow the headings after it. */
export function readOutline(text: string): Outline {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)
  let tokens = markdown.parse(lines.join('\n'), {})
  for (let repairs = 0; repairs < MOST_REPAIRS; repairs++) {
    const open = openFence(tokens, lines)
    if (open === null) break
    lines[open] = ''
    tokens = markdown.parse(lines.join('\n'), {})
  }
  return outline(tokens, lines)
}

function openFence(tokens: readonly Token[], lines: readonly string[]): number | null {
  for (const { type, map, markup } of tokens) {
    if (type !== 'fence' || map === null) continue
    const [start, end] = map
    const last = (lines[end - 1] ?? '').replace(/^[\s>]+/, '').trimEnd()
    const closed = end - 1 > start && last.startsWith(markup) && last === markup.charAt(0).repeat(last.length)
    if (!closed && lines.slice(start + 1, end).some((line) => /^ {0,3}#{1,6}\s/.test(line))) return start
  }
  return null
}

function outline(tokens: readonly Token[], source: readonly string[]): Outline {
  const headings: Heading[] = []
  const code: boolean[] = new Array(source.length).fill(false)
  const items = new Map<number, number>()
  const lines: (string | null)[] = [...source]
  tokens.forEach((token, index) => {
    const { type, map } = token
    if (map === null) return
    const [start, end] = map
    if (type === 'heading_open') {
      headings.push({ line: start, end, level: Number(token.tag.slice(1)), title: tokens[index + 1]?.content ?? '' })
      lines.fill(null, start, end)
    } else if (type === 'fence' || type === 'code_block') {
      code.fill(true, start, end)
      if (type === 'fence') lines[start] = null
    } else if (type === 'list_item_open') {
      items.set(start, end)
    }
  })
  blankComments(lines, code)
  addHtmlHeadings(headings, lines, code)
  headings.sort((a, b) => a.line - b.line)
  return { headings, lines, code, items }
}

function blankComments(lines: (string | null)[], code: readonly boolean[]): void {
  let inside = false
  for (let i = 0; i < lines.length; i++) {
    let rest = lines[i]
    if (rest === null || rest === undefined || code[i] === true) continue
    let kept = ''
    while (rest !== '') {
      const border: number = rest.indexOf(inside ? '-->' : '<!--')
      if (border < 0) {
        if (!inside) kept += rest
        break
      }
      if (!inside) kept += rest.slice(0, border)
      rest = rest.slice(border + (inside ? 3 : 4))
      inside = !inside
    }
    lines[i] = kept
  }
}

const HTML_HEADING = /^\s{0,3}<h([1-6])(?:\s[^>]{0,300})?>(.{1,300})<\/h[1-6]>\s*$/i

function addHtmlHeadings(headings: Heading[], lines: (string | null)[], code: readonly boolean[]): void {
  for (let i = 0; i < lines.length; i++) {
    const found = code[i] === true ? null : HTML_HEADING.exec((lines[i] ?? '').slice(0, 1000))
    if (found?.[2] === undefined) continue
    headings.push({ line: i, end: i + 1, level: Number(found[1]), title: found[2] })
    lines[i] = null
  }
}
