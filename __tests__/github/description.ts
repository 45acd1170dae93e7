/** GitHub's own description of its API: what a request and an answer must look like, and the least that is a valid answer. */
import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import { isRecord, listOf, recordOf, stringOf } from '../../src/policy/narrow.js'

export interface Description {
  /** Whether this kind of GitHub has the operation. */
  readonly has: (operation: string) => boolean
  readonly wrongRequest: (
    operation: string,
    request: { readonly path: object; readonly query: Readonly<Record<string, string>>; readonly body: unknown },
  ) => readonly string[]
  readonly wrongAnswer: (operation: string, status: number, body: unknown) => readonly string[]
  /** A valid answer with these values in it; every item of a list is completed. */
  readonly answer: (operation: string, status: number, values: unknown) => unknown
}

const NAMES = {
  'github.com': 'github-openapi.json',
  'enterprise-server': 'github-openapi-ghes-3.19.json',
} as const
export type Kind = keyof typeof NAMES

/** Where all schemas find the shared ones, which are compiled once. */
const SHARED = 'github#/$defs/'
const read = new Map<Kind, Description>()

export function describeGithub(kind: Kind): Description {
  const known = read.get(kind)
  if (known !== undefined) return known
  const description = open(kind)
  read.set(kind, description)
  return description
}

function open(kind: Kind): Description {
  // Read from the sources: fixtures are not compiled.
  const text = readFileSync(`__tests__/fixtures/${NAMES[kind]}`, 'utf8')
  const extract = recordOf(JSON.parse(text.replaceAll('"#/$defs/', `"${SHARED}`)))
  const operations = recordOf(extract['operations'])
  const definitions = recordOf(extract['$defs'])
  const options = { strict: false, validateFormats: false, allErrors: false }
  const exact = new Ajv(options)
  const coercing = new Ajv({ ...options, coerceTypes: true })
  for (const ajv of [exact, coercing]) ajv.addSchema({ $id: 'github', $defs: definitions })
  const compiled = new Map<string, ValidateFunction>()

  function wrong(at: string, schema: unknown, value: unknown, ajv = exact): readonly string[] {
    const validate = compiled.get(at) ?? ajv.compile(recordOf(schema))
    compiled.set(at, validate)
    return validate(value) ? [] : [`${at}: ${ajv.errorsText(validate.errors)}`]
  }

  const operationOf = (name: string) => recordOf(operations[name])
  const schemaOf = (name: string, status: number) => recordOf(operationOf(name)['responses'])[String(status)]

  return {
    has: (name) => operations[name] !== undefined,
    wrongRequest: (name, { path, query, body }) => {
      const operation = operationOf(name)
      const parameters = listOf(operation['parameters']).map(recordOf)
      const inside = (where: string) => {
        const named = parameters.filter((one) => one['in'] === where)
        return {
          type: 'object',
          properties: Object.fromEntries(named.map((one) => [stringOf(one['name']), one['schema']])),
          required: named.filter((one) => one['required'] === true).map((one) => stringOf(one['name'])),
          additionalProperties: false,
        }
      }
      const problems = [
        ...wrong(`${name} path`, inside('path'), { ...path }, coercing),
        ...wrong(`${name} query`, inside('query'), { ...query }, coercing),
      ]
      const schema = operation['body']
      if (!isRecord(schema)) return body === undefined ? problems : [...problems, `${name}: takes no body`]
      const known = propertiesOf(schema)
      const unknown = Object.keys(recordOf(body)).filter((key) => !known.has(key))
      return [
        ...problems,
        ...unknown.map((key) => `${name}: no such field ${key}`),
        ...wrong(`${name} body`, schema, body),
      ]
    },
    wrongAnswer: (name, status, body) => {
      const schema = schemaOf(name, status)
      if (schema === undefined) return status < 400 ? [`${name}: never answers ${status}`] : []
      return schema === null ? [] : wrong(`${name} ${status}`, schema, body)
    },
    answer: (name, status, values) => fill(schemaOf(name, status), values),
  }

  function propertiesOf(schema: unknown): ReadonlySet<string> {
    const { properties, ...rest } = resolve(schema)
    const parts = ['oneOf', 'anyOf', 'allOf'].flatMap((key) => listOf(rest[key]))
    return new Set([...Object.keys(recordOf(properties)), ...parts.flatMap((part) => [...propertiesOf(part)])])
  }

  function resolve(schema: unknown): Readonly<Record<string, unknown>> {
    const reference = stringOf(recordOf(schema)['$ref'])
    const found = reference === '' ? recordOf(schema) : recordOf(definitions[reference.slice(SHARED.length)])
    const [choice] = [...listOf(found['oneOf']), ...listOf(found['anyOf'])]
      .map(resolve)
      .filter((one) => one['type'] !== 'null')
    const all = listOf(found['allOf']).map(resolve)
    const merged = [...all, ...(choice === undefined ? [] : [choice]), found]
    return Object.assign({}, ...merged, {
      properties: Object.assign({}, ...merged.map((one) => recordOf(one['properties']))),
      required: merged.flatMap((one) => listOf(one['required'])),
    })
  }

  /** The least value that the schema allows, with the given ones in their places. */
  function fill(schema: unknown, values: unknown): unknown {
    const { type: types, properties, required, items, enum: choices, ...rest } = resolve(schema)
    const type = Array.isArray(types) ? types[0] : types
    if (Array.isArray(values)) return values.map((value) => fill(items, value))
    if (
      isRecord(values) ||
      (values === undefined && (type === 'object' || Object.keys(recordOf(properties)).length > 0))
    ) {
      const given = recordOf(values)
      const known = recordOf(properties)
      const missing = listOf(required)
        .map(stringOf)
        .filter((name) => !(name in given))
      return Object.fromEntries([
        ...missing.map((name) => [name, fill(known[name], undefined)]),
        ...Object.entries(given).map(([name, value]) => [
          name,
          known[name] === undefined ? value : fill(known[name], value),
        ]),
      ])
    }
    if (values !== undefined) return values
    if (Array.isArray(types) && types.includes('null')) return null
    if (Array.isArray(choices)) return choices[0]
    if (type === 'array') return []
    if (type === 'integer' || type === 'number') return rest['minimum'] ?? 1
    if (type === 'boolean') return false
    if (type === 'string') return TEXTS[stringOf(rest['format'])] ?? 'a'.repeat(Number(rest['minLength'] ?? 1))
    return null
  }
}

const TEXTS: Readonly<Record<string, string>> = { 'date-time': '2026-11-23T00:00:00Z', uri: 'https://github.test/' }
