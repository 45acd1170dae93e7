/** Checks one of the user's files along its schema, and says in plain sentences what is wrong and how to put it right. */
import type { DataEntry, DataNode } from './data.js'
import { dayNumber } from './days.js'
import { nearest } from './nearest.js'
import { cut, quoteStatement } from './record.js'
import { resolve, schemaBelow, type UserSchema } from './user-schema.js'

export type Token = string | number

export interface SchemaProblem {
  readonly tokens: readonly Token[]
  /** An unknown key does not spoil its neighbours; any other problem spoils the value it is in. */
  readonly kind: 'unknown-key' | 'value'
  /** Empty beyond the first hundred: nobody reads a wall. */
  readonly message: string
  readonly start: number
  readonly end: number
}

const MAX_MESSAGES = 100

/** All problems, in the order of the file. A key without a value is not answered yet, which is no problem. */
export function schemaProblems(schema: UserSchema, root: DataNode): readonly SchemaProblem[] {
  const found: SchemaProblem[] = []
  check({ root: schema, found }, schema, root, [], null)
  return found
}

interface Checking {
  readonly root: UserSchema
  readonly found: SchemaProblem[]
}

interface Place {
  readonly tokens: readonly Token[]
  readonly node: DataNode
}

function check(
  checking: Checking,
  reference: UserSchema,
  node: DataNode,
  tokens: readonly Token[],
  entry: DataEntry | null,
): void {
  if (node.value === null && tokens.length > 0) return
  const { schema, name } = resolve(checking.root, reference)
  const at = { tokens, node }
  const wrong = wrongValue(schema, name, node)
  if (wrong !== null) {
    add(checking, at, () => `${label(tokens)} ${wrong()}`)
    return
  }
  if (node.kind === 'sequence')
    for (const [index, item] of node.items.entries())
      if (schema.items) check(checking, schema.items, item, [...tokens, index], null)
  if (node.kind === 'mapping') checkKeys(checking, schema, at, entry)
}

function checkKeys(checking: Checking, schema: UserSchema, at: Place, entry: DataEntry | null): void {
  const { tokens, node } = at
  for (const key of schema.required ?? []) {
    if ((node.entries.get(key)?.node.value ?? null) !== null) continue
    const place = entry ? { ...node, start: entry.keyStart, end: entry.keyEnd } : { ...node, end: node.start }
    add(checking, { tokens, node: place }, () => missing(checking.root, schema, tokens, key))
  }
  for (const [key, below] of node.entries) {
    const allowed = schemaBelow(schema, key, false)
    if (allowed) check(checking, allowed, below.node, [...tokens, key], below)
    else unknownKey(checking, schema, tokens, key, below)
  }
}

/** What is wrong with a value by itself, as a sentence without its subject. */
function wrongValue(schema: UserSchema, name: string, node: DataNode): (() => string) | null {
  const { value } = node
  if (schema.const !== undefined)
    return value === schema.const ? null : () => `must be ${schema.const}; it is ${shown(node)}`
  if (schema.enum) {
    const allowed = schema.enum
    if (allowed.some((one) => one === value)) return null
    return () =>
      `must be ${allowed.length > 1 ? 'one of ' : ''}${allowed.join(', ')}; it is ${shown(node)}${meant(node.text, allowed)}`
  }
  const types = typeof schema.type === 'string' ? [schema.type] : schema.type
  if (types && !types.includes(typeOf(node))) return () => wrongType(types, node)
  if (typeof value === 'string') {
    const { length } = value.trim()
    if (length === 0 && schema.minLength) return () => 'is empty: fill it in or remove it'
    if (length < (schema.minLength ?? 0))
      return () => `must have at least ${schema.minLength} characters; it has ${length}`
    if (schema.pattern && !new RegExp(schema.pattern, 'u').test(value))
      return () => `must be ${schema['x-expects'] ?? 'written otherwise'}; it is ${shown(node)}`
    if (name === 'date' && dayNumber(value) === null) return () => `must be a day of the calendar; it is ${shown(node)}`
  }
  if (typeof value === 'number' && schema.minimum !== undefined && value < schema.minimum)
    return () => `must be ${schema.minimum} or more; it is ${shown(node)}`
  const size = node.entries.size
  if (node.kind === 'mapping' && (size < (schema.minProperties ?? 0) || size > (schema.maxProperties ?? size)))
    return () => `must be ${schema['x-expects'] ?? 'one key with its value'}`
  return null
}

function typeOf(node: DataNode): string {
  if (node.kind === 'mapping') return 'object'
  return node.kind === 'sequence' ? 'array' : typeof node.value
}

const TYPES: Readonly<Record<string, string>> = {
  object: 'keys with values below it',
  array: 'a list',
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
}

function wrongType(types: readonly string[], node: DataNode): string {
  const wanted = types.map((type) => TYPES[type] ?? type).join(' or ')
  const quotes = types.includes('string') && node.kind === 'scalar' ? ', so write it in quotes' : ''
  const is = node.kind === 'scalar' ? shown(node) : node.kind === 'mapping' ? 'a map' : 'a list'
  const kind = node.kind === 'scalar' && typeof node.value !== 'string' ? ` (${TYPES[typeof node.value]})` : ''
  return `must be ${wanted}; it is ${is}${kind}${quotes}`
}

function shown(node: DataNode): string {
  if (node.kind !== 'scalar') return node.kind === 'mapping' ? 'a map' : 'a list'
  if (node.value === null) return 'empty'
  const text = cut(quoteStatement(node.text), 60)
  return typeof node.value === 'string' ? `'${text}'` : text
}

function missing(root: UserSchema, schema: UserSchema, tokens: readonly Token[], key: string): string {
  const below = schemaBelow(schema, key, false)
  const { const: constant, enum: allowed } = below ? resolve(root, below).schema : {}
  const how = constant !== undefined ? `: add '${key}: ${constant}'` : allowed ? `, one of ${allowed.join(', ')}` : ''
  return `${tokens.length === 0 ? 'this file' : label(tokens)} needs ${key}${how}`
}

function unknownKey(
  checking: Checking,
  schema: UserSchema,
  tokens: readonly Token[],
  key: string,
  entry: DataEntry,
): void {
  const place = { tokens: [...tokens, key], node: { ...entry.node, start: entry.keyStart, end: entry.keyEnd } }
  add(
    checking,
    place,
    () => {
      const known = Object.keys(schema.properties ?? {})
      const name = label([...tokens, cut(quoteStatement(key), 60)])
      if (schema.patternProperties) return `${name} is not ${schema['x-expects'] ?? 'a known key'}`
      const guess = nearest(key, known)
      if (guess !== null) return `${name} is not a known key; did you mean ${guess}?`
      return `${name} is not a known key${known.length <= 14 ? `; known are ${known.join(', ')}` : ''}`
    },
    'unknown-key',
  )
}

function meant(text: string, allowed: readonly (string | number)[]): string {
  const guess = nearest(text, allowed.map(String))
  return guess === null ? '' : `; did you mean ${guess}?`
}

function add(
  checking: Checking,
  { tokens, node }: Place,
  message: () => string,
  kind: SchemaProblem['kind'] = 'value',
): void {
  const said = checking.found.length < MAX_MESSAGES ? message() : ''
  checking.found.push({ tokens, kind, message: said, start: node.start, end: node.end })
}

/** `datasets[0].trust.level`: how people write the address of a value. */
export function label(tokens: readonly Token[]): string {
  if (tokens.length === 0) return 'this file'
  return tokens.reduce<string>(
    (text, token) => (typeof token === 'number' ? `${text}[${token}]` : text === '' ? token : `${text}.${token}`),
    '',
  )
}
