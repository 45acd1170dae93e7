/**
 * Makes the copy of the input's schema that OPA's type checker understands. It knows neither null nor unions of types nor
 * enums, and takes every object for closed; what it would get wrong is left open, so that a right policy is never refused.
 */
import { isRecord, listOf, recordOf, stringOf, stringsOf } from './narrow.js'

type Json = Readonly<Record<string, unknown>>

const ANYTHING: Json = {}
const MAIN = 'input.schema.json'

/**
 * @param schemas the schemas by file name; `input.schema.json` is the one that is made, the others are what it refers to
 */
export function typeSchema(schemas: Readonly<Record<string, unknown>>): Json {
  const definitions: Record<string, Json> = {}
  const main = convert(schemas[MAIN], MAIN)
  for (const [file, schema] of Object.entries(schemas)) {
    for (const [name, definition] of Object.entries(recordOf(recordOf(schema)['$defs'])))
      definitions[definitionName(file, name)] = convert(definition, file)
  }
  // The document that declarations hold has a schema of its own, which says more than the open object in the input's.
  const declarations = recordOf(schemas['declarations.schema.json'])
  if (declarations['additionalProperties'] === false)
    definitions[definitionName(MAIN, 'declarationsValue')] = convert(declarations, 'declarations.schema.json')
  return { ...main, $defs: definitions }
}

function definitionName(file: string, name: string): string {
  return `${file.replace('.schema.json', '')}-${name}`
}

function convert(value: unknown, file: string): Json {
  if (!isRecord(value)) return ANYTHING
  const reference = value['$ref']
  if (typeof reference === 'string') {
    const found = /^([\w.-]*)#\/\$defs\/(\w+)$/.exec(reference)
    if (found === null) return ANYTHING
    return { $ref: `#/$defs/${definitionName(found[1] || file, found[2] ?? '')}` }
  }
  const branches = listOf(value['anyOf'] ?? value['oneOf'])
  if (branches.length > 0) return union(branches, file)
  const types = typesOf(value)
  const known = types.filter((type) => type !== 'null')
  const [type] = known
  if (type === undefined || known.length > 1) return ANYTHING
  if (type === 'object') return object(value, file)
  if (type === 'array') return { type, items: convert(value['items'], file) }
  // A scalar that may be null is compared with null and passed on; a nullable object keeps its keys, which matter more.
  return types.includes('null') ? ANYTHING : { type }
}

function union(branches: readonly unknown[], file: string): Json {
  const [only, ...more] = branches
    .filter((branch) => recordOf(branch)['type'] !== 'null')
    .map((branch) => convert(branch, file))
  if (only === undefined) return ANYTHING
  if (more.length > 0) return { anyOf: [only, ...more] }
  const type = stringOf(only['type'])
  return type === '' || type === 'object' || type === 'array' || branches.length === 1 ? only : ANYTHING
}

function object(schema: Json, file: string): Json {
  const others = schema['additionalProperties']
  const open = others !== false || schema['patternProperties'] !== undefined
  if (!open) {
    const properties = Object.entries(recordOf(schema['properties'])).map(([name, child]) => [
      name,
      convert(child, file),
    ])
    return { type: 'object', additionalProperties: false, properties: Object.fromEntries(properties) }
  }
  const plainMap = schema['properties'] === undefined && schema['patternProperties'] === undefined
  return { type: 'object', additionalProperties: plainMap && isRecord(others) ? convert(others, file) : true }
}

function typesOf(schema: Json): readonly string[] {
  const type = schema['type']
  if (typeof type === 'string') return [type]
  if (Array.isArray(type)) return stringsOf(type)
  const values = 'const' in schema ? [schema['const']] : listOf(schema['enum'])
  return [...new Set(values.map(typeOfValue))]
}

function typeOfValue(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}
