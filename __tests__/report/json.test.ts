import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { renderInput, renderJson } from '../../src/report/json.js'
import type { Input } from '../../src/schema/input.js'
import { finding, report } from './fixture.js'
import { HOSTILE, rawIn } from './hostile.js'

const SCHEMAS = 'policies/schemas'

describe('renderJson', () => {
  test('is valid by the schema', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    for (const name of readdirSync(SCHEMAS)) ajv.addSchema(JSON.parse(readFileSync(join(SCHEMAS, name), 'utf8')), name)
    ajv.validate('report.schema.json', JSON.parse(renderJson(report())))
    expect(ajv.errors ?? []).toEqual([])
  })

  test('the order of keys in memory does not show', () => {
    const first = report()
    const turned = Object.fromEntries(Object.entries(first).reverse())
    expect(renderJson({ ...first, ...turned })).toBe(renderJson(first))
    expect(renderJson(report({ collect: Object.fromEntries(Object.entries(first.collect).reverse()) }))).toBe(
      renderJson(first),
    )
  })

  test('begins with what identifies it and ends with a line end', () => {
    const text = renderJson(report())
    expect(Object.keys(JSON.parse(text)).slice(0, 5)).toEqual(['version', 'tool', 'input', 'subject', 'today'])
    expect(text.endsWith('}\n')).toBe(true)
  })

  test('keeps every value, and prints no character that a terminal acts on', () => {
    for (const text of HOSTILE) {
      const evidence: Record<string, unknown> = JSON.parse(
        JSON.stringify({ key: 1 }).replace('key', JSON.stringify(text).slice(1, -1)),
      )
      const hostile = report({ findings: [finding({ message: text, subject: text, evidence })] })
      const json = renderJson(hostile)
      expect(rawIn(json)).toEqual([])
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(hostile)))
    }
  })
})

test('the input document is written the same way', () => {
  const input: Input = {
    version: 1,
    meta: { today: 20780, event: 'local', root: '.' },
    context: {
      systems: [],
      system: {
        name: null,
        paths: [],
        kind: 'none',
        holds_ai: false,
        roles: [],
        profile: { level: 'minimal', reasons: [] },
        statements: {},
      },
    },
    collect: {},
    files: [],
    facts: [],
    models: [],
    datasets: [],
    cards: [],
    components: [],
    interconnections: [],
    agents: [],
    workflows: [],
    containers: [],
    settings: {},
    declarations: { path: '\u202e', value: {}, positions: {}, problems: [] },
    run: null,
  }
  expect(JSON.parse(renderInput(input))).toEqual(input)
  expect(rawIn(renderInput(input))).toEqual([])
})
