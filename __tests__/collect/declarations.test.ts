import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { dayNumber } from '../../src/collect/days.js'
import { readDeclarations } from '../../src/collect/declarations.js'
import { schemaProblems } from '../../src/collect/schema-problems.js'
import { readYaml } from '../../src/collect/yaml.js'
import type { DeclarationsRecord } from '../../src/schema/input.js'
import { DECLARATIONS_SCHEMA } from '../../src/schema/user-schemas.js'

const PATH = '.github/ai-trust.yml'
const EXAMPLE = readFileSync('__tests__/collect/fixtures/ai-trust.yml', 'utf8')

function read(text: string): DeclarationsRecord {
  return readDeclarations(PATH, `version: 1\n${text}`)
}

function said(record: DeclarationsRecord): readonly string[] {
  return record.problems.map(({ at, message }) => `${at.line}:${at.column} ${message}`)
}

test('a full file has no problem', () => {
  const record = readDeclarations(PATH, EXAMPLE, ['GEN-02', 'ARC-03', 'LRN-04'])
  expect(said(record)).toEqual([])
  expect(record.path).toBe(PATH)
  expect(record.value).toMatchObject({
    version: 1,
    autonomy: { level: 'supervised' },
    statements: { 'GEN-02': { status: 'met' } },
  })
})

describe('values for policies', () => {
  test('dates are numbers of days, wherever the schema has dates', () => {
    const { value } = readDeclarations(PATH, EXAMPLE)
    expect(value).toMatchObject({
      reviewed: 20_728,
      statements: { 'GEN-02': { reviewed: 20_728, expires: dayNumber('2027-03-31') } },
      filters: { tested: '.github/workflows/redteam.yml' },
      incidents: { exercise: { date: dayNumber('2026-05-15') } },
    })
  })
  test('evidence is a list of texts, whatever way it is written', () => {
    const evidence = (yaml: string): unknown => read(`risk: {evidence: ${yaml}}`).value['risk']
    expect(evidence('docs/a.md')).toEqual({ evidence: ['docs/a.md'] })
    expect(evidence('[symbol: app.guard, "test:  t.py::x", https://h/p, {workflow: ci.yml#eval}]')).toEqual({
      evidence: ['symbol:app.guard', 'test:t.py::x', 'https://h/p', 'workflow:ci.yml#eval'],
    })
    expect(evidence('{flag: ai.on}')).toEqual({ evidence: ['flag:ai.on'] })
  })
  test('what has no value is not answered', () => {
    const record = read('autonomy:\nsystem:\n  name:\n  users: [a, ~]\n')
    expect(record.problems).toEqual([])
    expect(record.value).toEqual({ version: 1, system: { users: ['a'] } })
  })
  test('secrets are masked', () => {
    expect(JSON.stringify(read(`system: {purpose: "uses sk-${'a'.repeat(30)} at https://u:pw@h/"}`))).not.toMatch(
      /aaaaaaaaaa|pw@/,
    )
  })
  test('__proto__ is no section', () => {
    const record = read('__proto__: {autonomy: {level: advisory}}')
    expect(said(record)).toEqual(['2:1 __proto__ is not a known key'])
    expect(Reflect.get(record.value, 'autonomy')).toBeUndefined()
  })
})

describe('positions', () => {
  const record = read('autonomy:\n  level: advisory\ndatasets:\n  - id: [bad]\n  - {id: b}\n')
  test('of texts their own, of sections their key', () => {
    expect(record.positions['/autonomy/level']).toEqual({
      path: PATH,
      line: 3,
      column: 10,
      end_line: 3,
      end_column: 18,
    })
    expect(record.positions['/autonomy']).toMatchObject({ line: 2, column: 1, end_column: 9 })
  })
  test('follow the value when a list item is dropped', () => {
    expect(record.value['datasets']).toEqual([{ id: 'b' }])
    expect(record.positions['/datasets/0/id']).toMatchObject({ line: 6, column: 10 })
    expect(record.positions['/datasets/1']).toBeUndefined()
  })
})

describe('each mistake is named once, with its fix', () => {
  test.each([
    [
      'autonomy: {level: auto}',
      "2:19 autonomy.level must be one of advisory, approved, supervised, autonomous; it is 'auto'",
    ],
    [
      'exposure: publik',
      "2:11 exposure must be one of internal, partner, public; it is 'publik'; did you mean public?",
    ],
    ['autonomi: {}', '2:1 autonomi is not a known key; did you mean autonomy?'],
    ['autonomy: {levle: advisory}', '2:12 autonomy.levle is not a known key; did you mean level?'],
    ['system: {name: 2024}', '2:16 system.name must be text; it is 2024 (a number), so write it in quotes'],
    ['criticality: {physical: yes}', "2:25 criticality.physical must be true or false; it is 'yes'"],
    ['criticality: {max_outage_hours: -1}', '2:33 criticality.max_outage_hours must be 0 or more; it is -1'],
    ['criticality: {max_outage_hours: soon}', "2:33 criticality.max_outage_hours must be a number; it is 'soon'"],
    ['reviewed: 2026-02-30', "2:11 reviewed must be a day of the calendar; it is '2026-02-30'"],
    ['reviewed: 2.10.2026', "2:11 reviewed must be a date such as 2026-10-02; it is '2.10.2026'"],
    ['people: {a: b}', '2:9 people must be a list; it is a map'],
    ['risk: ""', "2:8 risk must be keys with values below it; it is ''"],
    ['system: {name: ""}', '2:17 system.name is empty: fill it in or remove it'],
    [
      'statements: {GEN-02: {summary: x}}',
      '2:14 statements.GEN-02 needs status, one of met, partial, planned, not-met, not-applicable',
    ],
    ['statements: {gen-2: {status: met}}', '2:14 statements.gen-2 is not a control id such as GEN-02'],
    ['systems: [{paths: [a]}]', '2:11 systems[0] needs name'],
    ['models: [{sha256: AB}]', "2:19 models[0].sha256 must be 64 hexadecimal digits; it is 'AB'"],
    [
      'risk: {evidence: ["tests: x"]}',
      "2:20 risk.evidence[0] must be a path, a URL, or one of path:, url:, symbol:, test:, workflow:, metric:, flag: followed by what it names; it is 'tests: x'",
    ],
    ['risk: {}\nrisk: {}', "3:1 risk: the key 'risk' is given twice; keep one"],
  ])('%j', (text, problem) => {
    expect(said(read(text))).toEqual([problem])
  })
  test('the version', () => {
    expect(said(readDeclarations(PATH, 'exposure: public'))).toEqual(["1:1 this file needs version: add 'version: 1'"])
    expect(said(readDeclarations(PATH, 'version: 2\nexposure: public'))).toEqual(['1:10 version must be 1; it is 2'])
    expect(readDeclarations(PATH, 'exposure: public').value).toEqual({ exposure: 'public' })
  })
  test('statements about controls that do not exist', () => {
    const text =
      'version: 1\nstatements:\n  GEN-07: {status: met}\n  GNE-01: {status: met}\nsystems: [{name: a, statements: {ARC-09: {status: met}}}]\n'
    expect(said(readDeclarations(PATH, text, ['GEN-01', 'GEN-02', 'RES-01']))).toEqual([
      '3:3 statements.GEN-07 names no control; known are GEN-01, GEN-02',
      '4:3 statements.GNE-01 names no control; did you mean GEN-01?',
      '5:34 statements.ARC-09 names no control',
    ])
  })
  test.each([
    ['', "this file is empty; start with 'version: 1'"],
    ['- a', "this file must hold keys with values; start with 'version: 1'"],
    ['version: 1\n\tx: 1', 'a tab indents this line; use spaces'],
    [
      `version: 1\nx: ${'a'.repeat(300_000)}`,
      'this file is larger than 256 KiB; move long texts into documents and name them as evidence',
    ],
  ])('%#', (text, message) => {
    expect(readDeclarations(PATH, text)).toMatchObject({ value: {}, problems: [{ message }] })
  })
  test('no wall', () => {
    const text = Array.from({ length: 5000 }, (_, i) => `unknown${i}: 1`).join('\n')
    expect(read(text).problems).toHaveLength(50)
  })
})

describe('the sound sections count', () => {
  test('a bad value spoils its section alone', () => {
    expect(read('autonomy: {level: x, oversight: y}\nexposure: public').value).toEqual({
      version: 1,
      exposure: 'public',
    })
  })
  test('an unknown key spoils nothing', () => {
    expect(read('autonomy: {levle: x, oversight: y}').value).toEqual({ version: 1, autonomy: { oversight: 'y' } })
  })
  test('a bad item of a list, a bad statement, a bad section of a system', () => {
    expect(
      read(
        'models:\n  - {id: a, origin: no}\n  - {id: b}\nstatements:\n  GEN-01: {status: no}\n  GEN-02: {status: met}\nsystems:\n  - {name: s, exposure: no, autonomy: {level: advisory}, datasets: [1, {id: d}]}\n  - {name: 3}\n',
      ).value,
    ).toEqual({
      version: 1,
      models: [{ id: 'b' }],
      statements: { 'GEN-02': { status: 'met' } },
      systems: [{ name: 's', autonomy: { level: 'advisory' }, datasets: [{ id: 'd' }] }],
    })
  })
  test('a section given twice is ambiguous', () => {
    expect(read('exposure: public\nautonomy: {level: advisory}\nautonomy: {level: autonomous}').value).toEqual({
      version: 1,
      exposure: 'public',
    })
  })
})

test.each([
  ['1970-01-01', 0],
  ['2000-02-29', 11_016],
  ['2026-11-23', 20_780],
  ['2026-02-29', null],
  ['2026-13-01', null],
  ['2026-1-1', null],
  ['0001-01-01', null],
])('%s is day %s', (date, day) => {
  expect(dayNumber(date)).toBe(day)
})

test('the checker and JSON Schema agree on what is sound', () => {
  const validate = new Ajv2020({ strict: false }).compile(
    JSON.parse(readFileSync('policies/schemas/declarations.schema.json', 'utf8')),
  )
  const example = JSON.stringify(yamlValue(EXAMPLE))
  const places = pointers(JSON.parse(example))
  const value = fc.constantFrom<unknown>(
    'x',
    '',
    'advisory',
    'met',
    '2026-10-02',
    'nope: x',
    3,
    -1,
    true,
    [],
    {},
    ['x'],
    [1],
    { x: 1 },
    { symbol: 'a.b' },
    { id: 'x' },
    { status: 'met' },
  )
  fc.assert(
    fc.property(fc.constantFrom(...places), value, fc.boolean(), (tokens, replacement, rename) => {
      const document: unknown = JSON.parse(example)
      change(document, tokens, replacement, rename)
      const read = readYaml(PATH, JSON.stringify(document))
      if (!read.ok) throw new Error(read.problem.message)
      expect(schemaProblems(DECLARATIONS_SCHEMA, read.root).length === 0).toBe(validate(document))
    }),
    { numRuns: 150 },
  )
})

function yamlValue(text: string): unknown {
  const read = readYaml(PATH, text)
  return read.ok ? read.value : null
}

function pointers(value: unknown, before: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, below]) => [[...before, key], ...pointers(below, [...before, key])])
}

function change(document: unknown, tokens: readonly string[], replacement: unknown, rename: boolean): void {
  let owner: object = Object(document)
  for (const token of tokens.slice(0, -1)) owner = Object(Reflect.get(owner, token))
  const last = tokens.at(-1) ?? ''
  if (rename && !Array.isArray(owner)) Reflect.set(owner, `${last}x`, replacement)
  else Reflect.set(owner, last, replacement)
}

test('any text: no throw; any place has its line', () => {
  const piece = fc.constantFrom(
    'version: 1\n',
    'autonomy',
    ': ',
    'level: ',
    'advisory',
    '\n',
    '  ',
    '- ',
    'datasets:\n',
    'id: a',
    'statements:\n',
    'GEN-02',
    '{',
    '}',
    '[',
    ']',
    'evidence: ',
    'symbol: a',
    'systems:\n',
    'name: x',
    'reviewed: 2026-10-02',
    '&a ',
    '*a',
    '<<: ',
    '\u0000',
    '\t',
    '"',
    '#',
    '\ud800',
    '\u202e',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(piece, { maxLength: 50 }).map((parts) => parts.join('')),
      ),
      (text) => {
        const record = readDeclarations(PATH, text, ['GEN-02'])
        const lines = text.split(/\r\n|\r|\n/).length
        for (const at of [...Object.values(record.positions), ...record.problems.map((problem) => problem.at)]) {
          expect(at.line).toBeGreaterThanOrEqual(1)
          expect(at.end_line ?? 0).toBeLessThanOrEqual(lines)
        }
      },
    ),
    { numRuns: 300 },
  )
})
