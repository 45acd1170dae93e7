/** The words of cards, from policies/tables; stands in until the tables are compiled into the schema folder. */
import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'

/** Words by the name of their row. */
export type WordTable = ReadonlyMap<string, readonly string[]>

export const SECTION_WORDS: WordTable = read('card_sections')
export const PLACEHOLDER_WORDS: WordTable = read('card_placeholders')

function read(name: string): WordTable {
  const table: unknown = load(readFileSync(`policies/tables/${name}/data.yaml`, 'utf8'))
  const rows = typeof table === 'object' && table !== null ? Object.entries(table) : []
  return new Map(rows.map(([key, row]: [string, unknown]) => [key, words(row)]))
}

function words(row: unknown): readonly string[] {
  if (typeof row !== 'object' || row === null || !('words' in row) || !Array.isArray(row.words)) return []
  return row.words.filter((word) => typeof word === 'string')
}
