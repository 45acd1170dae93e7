/** Turns the tables of policies/tables that collectors use into TypeScript; `--check` fails when they differ on disk. */
import { readFileSync, writeFileSync } from 'node:fs'
import { load } from 'js-yaml'

const OUT = 'src/schema/tables.ts'
const PYTHON = 'policies/tables/python_calls/data.yaml'

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function records(value: unknown, where: string): readonly Readonly<Record<string, unknown>>[] {
  if (!Array.isArray(value) || !value.every(isRecord)) throw new Error(`${where} is not a list of mappings`)
  return value
}

function strings(value: unknown, where: string): readonly string[] {
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) {
    throw new Error(`${where} is not a list of strings`)
  }
  return value
}

/** The words of which a file must hold one: names of modules, methods of any receiver, and the extra ones. */
function literalsOf(table: Readonly<Record<string, unknown>>): readonly string[] {
  const words = new Set(strings(table['literals'], 'literals'))
  records(table['rules'], 'rules').forEach((rule, index) => {
    const where = `${PYTHON}: rule ${index + 1} (${String(rule['fact'])})`
    for (const key of ['source', 'date', 'family', 'fact']) {
      if (typeof rule[key] !== 'string' || rule[key] === '') throw new Error(`${where} has no ${key}`)
    }
    for (const symbol of strings(rule['symbols'], where)) words.add(symbol.split('.', 1)[0] ?? '')
  })
  for (const item of records(table['packages'], 'packages')) words.add(String(item['name']).split('.', 1)[0] ?? '')
  return [...words].sort()
}

const table = load(readFileSync(PYTHON, 'utf8'))
if (!isRecord(table)) throw new Error(`${PYTHON} is not a mapping`)
const text = `// Generated from policies/tables by scripts/tables.ts; do not edit.
import type { PythonCallTable } from '../collect/code/python-rules.js'

export const pythonLiteral = ${JSON.stringify(literalsOf(table).join('|'))}

export const pythonCalls: PythonCallTable = ${JSON.stringify(table, null, 1)}
`

let onDisk = ''
try {
  onDisk = readFileSync(OUT, 'utf8')
} catch {
  // Made below.
}
if (onDisk !== text) {
  if (process.argv.includes('--check')) {
    console.error(`${OUT} is not what policies/tables gives: npm run generate`)
    process.exitCode = 1
  } else writeFileSync(OUT, text)
}
