/**
 * Markdown for GitHub from hostile text: whatever the text holds, a reader sees that text, and no markup, link, mention or
 * reference comes of it.
 */
import { visible, visibleLines, visibleProse } from './escape.js'
import { clip } from './width.js'

const LONGEST_PROSE = 600
const LONGEST_CODE = 200

/**
 * GitHub makes mentions, references, emoji and formulas out of finished text, where a backslash is gone. An empty element
 * parts what would be read as one; it shows nothing and copies as nothing.
 */
const APART = '<span></span>'
const SPECIAL = /[!#$&*:<>@[\\\]^_`{|}~]|\.(?=\w)|\bGH-(?=\d)/gi
/** What makes a list, a heading or a runner's command, but only where a line begins. */
const AT_START = /^(\d{0,9})([-+=):.])/

/** Text as one line of Markdown, fit for a table cell, too; line ends are folded, what is invisible is shown. */
export function inline(text: string, most = LONGEST_PROSE): string {
  const shown = clip(visibleProse(text.slice(0, 4 * most)), most)
  return shown
    .replace(SPECIAL, (character, offset: number) => escapeCharacter(character, shown.slice(offset + 1, offset + 48)))
    .replace(AT_START, '$1\\$2')
}

function escapeCharacter(character: string, next: string): string {
  switch (character) {
    // Inside a table a backslash before these two is read differently by different parsers.
    case '|':
      return '&#124;'
    case '\\':
      return '&#92;'
    case '$':
      return '<span>$</span>'
    case '@':
    case '#':
      return `\\${character}${/^\w/.test(next) ? APART : ''}`
    case ':':
      return /^(\/\/|[\w+-]+:)/.test(next) ? `\\:${APART}` : ':'
    default:
      return character.length > 1 ? character + APART : `\\${character}`
  }
}

/** A code span that shows exactly the text, in prose; empty for an empty text. */
export function code(text: string, most = LONGEST_CODE): string {
  const shown = clip(visible(text.slice(0, 4 * most)), most)
  if (shown === '') return ''
  const ticks = '`'.repeat(longestRun(shown) + 1)
  const pad = /^`|`$|^ .*[^ ].* $/.test(shown) ? ' ' : ''
  return ticks + pad + shown + pad + ticks
}

/** A code span for a table cell; text where a span could not hold it there. */
export function codeCell(text: string, most = LONGEST_CODE): string {
  return /[|\\]/.test(text) ? inline(text, most) : code(text, most)
}

/** A block of lines that nothing in them can end. */
export function fence(language: 'diff' | 'text', lines: readonly string[]): string {
  const shown = lines.flatMap((line) => visibleLines(line)).map((line) => clip(line, LONGEST_PROSE))
  const ticks = '`'.repeat(Math.max(3, longestRun(shown.join('\n')) + 1))
  return [ticks + language, ...shown, ticks].join('\n')
}

/** Text as code that leads somewhere. */
export function codeLink(text: string, url: string | null): string {
  // `[a]:` in a code span at the start of a line would be read as the definition of a link.
  return link(/[[\]]/.test(text) ? inline(text, LONGEST_CODE) : code(text), url)
}

/** A link with a label that is Markdown already; the label alone when there is no address of the web. */
export function link(label: string, url: string | null): string {
  if (url === null || !/^https?:\/\/[^/]/i.test(url)) return label
  return `[${label}](${encodeUrl(url)})`
}

/** Rows of cells that are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Folded text; the summary is our own words. */
export function details(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`
}

/** What a URL may hold stays; all else, and what ends a link in Markdown, is percent-encoded. */
function encodeUrl(url: string): string {
  return url.toWellFormed().replace(/%(?![0-9a-f]{2})|[^\w~:/?#@!$&*+,;=.%-]/giu, encodeCharacter)
}

function encodeCharacter(character: string): string {
  let encoded = ''
  for (const byte of Buffer.from(character)) encoded += `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
  return encoded
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
}
