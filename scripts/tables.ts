/** Turns the tables of policies/tables that collectors use into TypeScript, so that nothing is read at run time; `--check` only compares. */
import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { writeGenerated } from './generated.js'

type Row = Readonly<Record<string, unknown>>

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function rows(value: unknown, where: string): readonly Row[] {
  if (!Array.isArray(value) || !value.every(isRow)) throw new Error(`${where} is not a list of mappings`)
  return value
}

function strings(value: unknown, where: string): readonly string[] {
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) {
    throw new Error(`${where} is not a list of strings`)
  }
  return value
}

function text(value: unknown, where: string): string {
  if (typeof value !== 'string' || value === '') throw new Error(`${where} is missing`)
  return value
}

function readTable(name: string): Row {
  const table = load(readFileSync(`policies/tables/${name}/data.yaml`, 'utf8'))
  if (!isRow(table)) throw new Error(`table ${name} is not a mapping`)
  return table
}

/** Rows by name; every row says where it is from. */
function readRows(name: string): readonly (readonly [string, Row])[] {
  return Object.entries(readTable(name)).map(([key, row]) => {
    const where = `table ${name}: ${key}`
    if (!isRow(row)) throw new Error(`${where} is not a mapping`)
    text(row['source'], `${where}: source`)
    text(row['date'], `${where}: date`)
    return [key, row]
  })
}

/** Lower-case words by row; no word stands in two rows. */
function readWords(name: string): Readonly<Record<string, readonly string[]>> {
  const seen = new Map<string, string>()
  return Object.fromEntries(
    readRows(name).map(([key, row]) => {
      const words = strings(row['words'], `table ${name}: ${key}: words`)
      for (const word of words) {
        if (seen.has(word)) throw new Error(`table ${name}: '${word}' stands in ${key} and ${seen.get(word)}`)
        if (word !== word.toLowerCase()) throw new Error(`table ${name}: '${word}' is not in lower case`)
        seen.set(word, key)
      }
      return [key, words]
    }),
  )
}

/** The words of which a file must hold one: names of modules, methods of any receiver, and the extra ones. */
function literalsOf(table: Row): readonly string[] {
  const words = new Set(strings(table['literals'], 'python_calls: literals'))
  for (const [index, rule] of rows(table['rules'], 'python_calls: rules').entries()) {
    const where = `python_calls: rule ${index + 1} (${String(rule['fact'])})`
    for (const key of ['source', 'date', 'family', 'fact']) text(rule[key], `${where}: ${key}`)
    for (const symbol of strings(rule['symbols'], where)) words.add(symbol.split('.', 1)[0] ?? '')
  }
  for (const item of rows(table['packages'], 'python_calls: packages')) {
    words.add(String(item['name']).split('.', 1)[0] ?? '')
  }
  return [...words].sort()
}

const python = readTable('python_calls')
const imageUsers = readRows('container_images').map(([image, row]) => [
  image,
  text(row['user'], `container_images: ${image}: user`),
])
const constant = (name: string, type: string, value: unknown) =>
  `export const ${name}: ${type} = ${JSON.stringify(value, null, 1)}\n`
const WORDS = 'Readonly<Record<string, readonly string[]>>'

writeGenerated(
  new Map([
    [
      'src/schema/tables.ts',
      [
        "// Generated from policies/tables by scripts/tables.ts; do not edit.\nimport type { PythonCallTable } from '../collect/code/python-rules.js'\n",
        constant('pythonLiteral', 'string', literalsOf(python).join('|')),
        constant('pythonCalls', 'PythonCallTable', python),
        constant('sectionWords', WORDS, readWords('card_sections')),
        constant('placeholderWords', WORDS, readWords('card_placeholders')),
        constant('imageUsers', 'Readonly<Record<string, string>>', Object.fromEntries(imageUsers)),
      ].join('\n'),
    ],
  ]),
)
