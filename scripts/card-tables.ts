/** Turns the tables of words for cards into TypeScript, so that nothing is read at run time; `--check` fails when they differ on disk. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { load } from 'js-yaml'

const OUT = 'src/schema/card-tables.ts'
const TABLES: readonly (readonly [string, string])[] = [
  ['sectionWords', 'card_sections'],
  ['placeholderWords', 'card_placeholders'],
]

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Words by row. Every row says where its words come from, and no word stands in two rows. */
function readTable(name: string): Readonly<Record<string, readonly string[]>> {
  const path = `policies/tables/${name}/data.yaml`
  const table = load(readFileSync(path, 'utf8'))
  if (!isRecord(table)) throw new Error(`${path} is not a mapping`)
  const seen = new Map<string, string>()
  const rows = Object.entries(table).map(([key, row]): [string, readonly string[]] => {
    const where = `${path}: ${key}`
    if (!isRecord(row)) throw new Error(`${where} is not a mapping`)
    for (const field of ['source', 'date'])
      if (typeof row[field] !== 'string' || row[field] === '') throw new Error(`${where} has no ${field}`)
    const words = row['words']
    if (!Array.isArray(words) || !words.every((word) => typeof word === 'string'))
      throw new Error(`${where}: words is not a list of strings`)
    for (const word of words) {
      if (seen.has(word)) throw new Error(`${where}: '${word}' stands in ${seen.get(word)}, too`)
      if (word !== word.toLowerCase()) throw new Error(`${where}: '${word}' is not in lower case`)
      seen.set(word, key)
    }
    return [key, words]
  })
  return Object.fromEntries(rows)
}

const parts = TABLES.map(([variable, name]) => {
  return `export const ${variable}: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(readTable(name), null, 1)}\n`
})
const text = `// Generated from policies/tables by scripts/card-tables.ts; do not edit.\n${parts.join('\n')}`
if (!existsSync(OUT) || readFileSync(OUT, 'utf8') !== text) {
  if (process.argv.includes('--check')) {
    console.error(`${OUT} is not what policies/tables gives: npm run generate`)
    process.exitCode = 1
  } else writeFileSync(OUT, text)
}
