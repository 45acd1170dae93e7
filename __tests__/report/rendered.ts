/** Markdown as a reader sees it, by a parser that is not ours: its visible text, links, and elements. */
import MarkdownIt from 'markdown-it'

const PARSER = new MarkdownIt('commonmark', { html: true, linkify: true }).enable(['linkify', 'table', 'strikethrough'])

export interface Rendered {
  readonly html: string
  /** Without tags, entities decoded. */
  readonly text: string
  readonly links: readonly string[]
  /** Tags other than the empty or one-character `<span>` that keeps text from being read as a reference. */
  readonly tags: readonly string[]
  /** Mentions, references, emoji and formulas that GitHub would make of pieces of text outside code. */
  readonly references: readonly string[]
}

export function rendered(markdown: string): Rendered {
  const html = PARSER.render(markdown)
  const outsideCode = html.replace(/<pre>[\s\S]*?<\/pre>|<code>[\s\S]*?<\/code>/g, '\n')
  return {
    html,
    text: decode(html.replace(/<[^>]*>/g, '')),
    links: [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, url]) => decode(url ?? '')),
    tags: [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag).filter((tag) => tag !== '<span>' && tag !== '</span>'),
    references: outsideCode.split(/<[^>]*>/).flatMap((piece) => referencesIn(decode(piece))),
  }
}

function referencesIn(text: string): string[] {
  return [
    ...(text.match(/@[a-z\d]/gi) ?? []),
    ...(text.match(/#\d/g) ?? []),
    ...(text.match(/\bGH-\d/gi) ?? []),
    ...(text.match(/:[\w+-]+:/g) ?? []),
    ...(text.match(/\bhttps?:\/\//gi) ?? []),
    ...(text.length > 1 && text.includes('$') ? ['$'] : []),
  ]
}

function decode(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}
