/** Brings the titles of card sections to our names for them. */

import { sectionWords } from '../../schema/tables.js'
import { plainText } from './placeholder.js'

const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(sectionWords).flatMap(([name, words]) => words.map((word): [string, string] => [word, name])),
)

/** A title as people compare it: no markup, emoji, numbering, `[optional]` or closing punctuation, in lower case. */
export function normalTitle(title: string): string {
  return plainText(title.slice(0, 300))
    .replace(/\p{Extended_Pictographic}|\ufe0f|\u200d|\u20e3/gu, '')
    .replace(/[[(]optional[\])]/gi, '')
    .replace(/[[\]]/g, '')
    .replace(/^\s*(?:\d{1,3}(?:\.\d{1,3}){0,4}[.):]?|[ivxIVX]{1,5}[.)]|[A-Za-z][.)])\s+/, '')
    .replace(/[\s:.?!#…–—-]+$/, '')
    .toLowerCase()
    .trim()
}

/** Our names for what the title announces; empty when it is not in the table. */
export function sectionNames(title: string): readonly string[] {
  const normal = normalTitle(title)
  const whole = oneName(normal)
  if (whole !== undefined) return [whole]
  const parts = normal.split(/,\s*(?:and\s+)?|\s*[&/+;]\s*|\s+and\s+/).filter((part) => part !== '')
  if (parts.length < 2 || parts.length > 6) return []
  const names = parts.map(oneName)
  return [...new Set(names.filter((name) => name !== undefined))]
}

function oneName(title: string): string | undefined {
  return NAMES.get(title) ?? NAMES.get(title.replace(/^(?:the|our|this|model|dataset|data set)\s+/, ''))
}
