/** What every control must have, read from the files: its test, its words, its place in the catalogue. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { load } from 'js-yaml'
import { CHAPTERS } from '../../src/policy/catalog.js'

const POLICIES = resolve('policies')

/** Checks in the order of the catalogue of controls. */
const CHECKS: Readonly<Record<string, readonly string[]>> = {
  'CTX-01': ['undeclared-role'],
  'ATK-01': [],
  'RSK-01': [
    'secret-in-repo',
    'pwn-request',
    'broad-token',
    'unpinned-action',
    'self-hosted-public',
    'root-container',
    'public-endpoint',
  ],
  'RSK-02': [
    'mutable-model',
    'mutable-dataset',
    'mutable-image',
    'dependency-confusion',
    'pipe-to-shell',
    'mutable-tool',
  ],
  'PIL-02': ['no-sbom', 'model-missing', 'model-thin', 'stale'],
  'RES-01': ['malicious-opcode', 'unsafe-store', 'unsafe-load', 'remote-code', 'unsafe-save', 'unsafe-obtain'],
  'RES-02': ['no-verify-remote', 'no-verify-local', 'hash-mismatch', 'no-published-hash'],
  'ORG-01': ['no-card', 'thin-card', 'no-decision'],
  'MET-01': ['no-declarations', 'malformed'],
  'MET-02': ['contradiction'],
  'MET-05': ['not-seen'],
}

/** Folders of chapters, where they are not the chapter's name. */
const FOLDERS: Readonly<Record<string, string>> = { 'the check itself': 'check', 'self-assessment': 'self_assessment' }

/** What the WebAssembly of a policy cannot do, or does otherwise than the evaluator. */
const FORBIDDEN =
  /\b(sprintf|regex\.(split|replace|find_n|template_match|globs_match)|(yaml|time|semver|crypto|units|uuid|hex|urlquery|io\.jwt|rand)\.\w+|json\.(patch|match_schema|verify_schema|marshal_with_options)|strings\.(any_prefix_match|any_suffix_match|count|render_template)|object\.subset|glob\.quote_meta|indexof_n|graph\.reachable_paths|numbers\.range_step|http\.send|opa\.runtime|trace)\(/

interface ControlFile {
  readonly path: string
  readonly source: string
  readonly package: string
  readonly metadata: unknown
}

const validate = controlSchema()

const controls = filesBelow(join(POLICIES, 'controls'))
  .filter((path) => path.endsWith('.rego') && !path.endsWith('_test.rego'))
  .map(readControl)

describe.each(controls.map((control) => [basename(control.path), control] as const))('%s', (_, control) => {
  const custom = section(control.metadata, 'custom')
  const id = text(custom, 'id')
  const checks = list(custom, 'checks')

  test('has METADATA in the shape of the schema', () => {
    validate(control.metadata)
    expect(validate.errors ?? []).toEqual([])
  })

  test('has its test beside it', () => {
    expect(existsSync(control.path.replace(/\.rego$/, '_test.rego'))).toBe(true)
  })

  test('stands where its id says', () => {
    const stem = id.toLowerCase().replaceAll(/[-.]/g, '_')
    const chapter = CHAPTERS[id.split('-')[0] ?? ''] ?? ''
    expect(control.package).toBe(`aitrust.controls.${stem}`)
    expect(basename(control.path)).toMatch(new RegExp(`^${stem}_[a-z]`))
    expect(basename(dirname(control.path))).toBe(FOLDERS[chapter] ?? chapter)
  })

  test('lists its checks in the order of the catalogue', () => {
    expect(checks.map((check) => text(check, 'id'))).toEqual(CHECKS[id])
  })

  test('says in each check what to do', () => {
    for (const check of checks) {
      expect(text(check, 'remediation')).toMatch(/^[A-Z].{15,}\.$/s)
      expect(text(check, 'title')).toMatch(/^[A-Z][^.]{5,80}$/)
      if (text(check, 'kind') === 'gap') expect(text(check, 'question')).toMatch(/\?$/)
    }
  })

  test('has a rule for each check that waits for nothing', () => {
    const waiting = awaiting()
    for (const check of checks) {
      const name = text(check, 'id')
      const spoken = control.source.includes(`"${name}"`)
      expect([name, spoken]).toEqual([name, !waiting.has(`${id}/${name}`)])
    }
  })

  test('uses each of its parameters', () => {
    for (const parameter of Object.keys(section(custom, 'parameters')))
      expect(control.source).toContain(`"${parameter}"`)
  })
})

test('the controls are those of the catalogue', () => {
  const ids = controls.map((control) => text(section(control.metadata, 'custom'), 'id'))
  expect(ids.sort()).toEqual(Object.keys(CHECKS).sort())
})

test('only checks that exist wait for facts', () => {
  const known = Object.entries(CHECKS).flatMap(([id, checks]) => checks.map((check) => `${id}/${check}`))
  expect(known).toEqual(expect.arrayContaining([...awaiting()]))
})

test('nothing is used that WebAssembly cannot do', () => {
  const found = filesBelow(POLICIES)
    .filter((path) => path.endsWith('.rego'))
    .filter((path) => FORBIDDEN.test(readFileSync(path, 'utf8')))
  expect(found).toEqual([])
})

test.each(tables())('every row of table %s says where it is from and when that was read', (_, rows) => {
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) {
    expect(text(row, 'source')).toMatch(/^(https:\/\/|Building trust in AI)/)
    expect(text(row, 'date')).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  }
})

test('controls read tables through a library', () => {
  expect(controls.filter(({ source }) => source.includes('data.tables')).map(({ path }) => path)).toEqual([])
})

test('`with` stands in tests alone', () => {
  const found = filesBelow(POLICIES)
    .filter((path) => path.endsWith('.rego') && !path.endsWith('_test.rego'))
    .filter((path) => /^[^#\n"]*\swith (input|data)\b/m.test(readFileSync(path, 'utf8')))
  expect(found).toEqual([])
})

/** Tables with their rows: mappings of rows, or `rules`, a list where the order counts. */
function tables(): readonly (readonly [string, readonly unknown[]])[] {
  return filesBelow(join(POLICIES, 'tables')).map((path) => {
    const table: unknown = load(readFileSync(path, 'utf8'))
    const rules = list(table, 'rules')
    const rows = typeof table === 'object' && table !== null ? Object.values(table) : []
    return [basename(dirname(path)), rules.length > 0 ? rules : rows]
  })
}

function readControl(path: string): ControlFile {
  const source = readFileSync(path, 'utf8')
  const lines = source.split('\n')
  const end = lines.findIndex((line) => line.startsWith('package '))
  const comments = lines.slice(lines.indexOf('# METADATA') + 1, end).map((line) => line.replace(/^# ?/, ''))
  return { path, source, package: (lines[end] ?? '').slice('package '.length), metadata: load(comments.join('\n')) }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function controlSchema() {
  const read = (name: string): object => {
    const schema: unknown = JSON.parse(readFileSync(join(POLICIES, 'schemas', name), 'utf8'))
    return typeof schema === 'object' && schema !== null ? schema : {}
  }
  const ajv = new Ajv2020({ strict: false, schemas: [read('input.schema.json'), read('control-result.schema.json')] })
  return ajv.compile(read('control.schema.json'))
}

function awaiting(): ReadonlySet<string> {
  const value: unknown = load(readFileSync(join(POLICIES, 'awaiting.yaml'), 'utf8'))
  return new Set(Object.keys(typeof value === 'object' && value !== null ? value : {}))
}

function section(value: unknown, key: string): Readonly<Record<string, unknown>> {
  const found = property(value, key)
  return typeof found === 'object' && found !== null ? { ...found } : {}
}

function list(value: unknown, key: string): readonly unknown[] {
  const found = property(value, key)
  return Array.isArray(found) ? found : []
}

function text(value: unknown, key: string): string {
  const found = property(value, key)
  return typeof found === 'string' ? found : ''
}

function property(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.entries(value).find(([name]) => name === key)?.[1]
}
