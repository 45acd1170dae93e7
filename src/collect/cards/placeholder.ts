/** Tells what a person wrote in a card from what a template left there. */
import { placeholderWords } from '../../schema/tables.js'

const SENTENCES = placeholderWords['sentences'] ?? []
const WHOLE: ReadonlySet<string> = new Set(placeholderWords['whole'] ?? [])
const LONGEST_LINE = 20_000

/** Whether a line of Markdown, comments already taken out, says anything. */
export function hasContent(line: string): boolean {
  if (!/\S/.test(line)) return false
  if (/^ {0,3}\[[^\]]{1,200}\]:\s/.test(line)) return false
  const text = withoutSentences(plainText(line.slice(0, LONGEST_LINE)).toLowerCase())
  const bare = text.replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '')
  if (bare === '' || WHOLE.has(bare)) return false
  // A few words before a colon only announce what follows them.
  if (/:\s*$/.test(text) && bare.split(' ').length <= 6) return false
  return (bare.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 2
}

/** What a reader sees of a line: link texts without targets, no tags, images, template fields or emphasis. */
export function plainText(line: string): string {
  return line
    .replace(/!\[[^\]]{0,500}\]\([^)]{0,2000}\)/g, ' ')
    .replace(/\]\([^()\s]{0,2000}\)/g, ']')
    .replace(/<\/?[a-z][^<>]{0,1000}>/gi, ' ')
    .replace(/\{\{[^{}]{0,1000}\}\}|\{%[^{}]{0,1000}%\}/g, ' ')
    .replace(/\*|`|__/g, '')
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim()
}

function withoutSentences(text: string): string {
  let rest = text
  for (const sentence of SENTENCES) if (rest.includes(sentence)) rest = rest.replaceAll(sentence, ' ')
  // Links keep their brackets, which are no part of the sentence.
  const unlinked = rest.replace(/[[\]]/g, '')
  for (const sentence of SENTENCES) if (unlinked.includes(sentence)) return unlinked.replaceAll(sentence, ' ').trim()
  return rest.trim()
}
