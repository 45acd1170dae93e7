/** Reads TOML into the same nodes as YAML: values with their places. */
import { type AST, ParseError, parseTOML } from 'toml-eslint-parser'
import {
  type DataEntry,
  type DataNode,
  type DataResult,
  dataDocument,
  MAX_DEPTH,
  NO_ENTRIES,
  scalarNode,
  setOwn,
} from './data.js'
import { indexLines, place } from './record.js'

/** Reads a TOML file; never throws. Dates are kept as they are written. */
export function readToml(path: string, text: string): DataResult {
  const lines = indexLines(text)
  const fail = (offset: number, message: string): DataResult => {
    const start = Math.min(Math.max(offset, 0), text.length)
    return { ok: false, problem: { pointer: '', message, at: place(path, lines, start, start) } }
  }
  try {
    const program = parseTOML(text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text)
    const root = newTable(0, text.length)
    for (const node of program.body[0].body) {
      if (node.type === 'TOMLKeyValue') addValue(root, node, text, 0)
      else addTable(root, node, text)
    }
    return dataDocument(path, lines, finish(root), [])
  } catch (error) {
    if (error instanceof ParseError) return fail(error.index, `not valid TOML: ${error.message}`)
    return fail(0, `this file cannot be read as TOML; it may nest more than ${MAX_DEPTH} levels deep`)
  }
}

/** A table or list under construction; `[a.b]` may come back to add to it. */
interface Draft {
  readonly kind: 'mapping' | 'sequence'
  readonly start: number
  end: number
  readonly entries: Map<string, { readonly keyStart: number; readonly keyEnd: number; below: Draft | DataNode }>
  readonly items: Draft[]
}

function newTable(start: number, end: number): Draft {
  return { kind: 'mapping', start, end, entries: new Map(), items: [] }
}

function addTable(root: Draft, table: AST.TOMLTable, text: string): void {
  let draft = root
  let keyIndex = 0
  tooDeep(table.resolvedKey.length)
  for (const [index, key] of table.resolvedKey.entries()) {
    if (typeof key === 'number') {
      const item = draft.items[key] ?? newTable(table.range[0], table.range[1])
      if (draft.items[key] === undefined) draft.items.push(item)
      draft = item
      continue
    }
    const written = table.key.keys[keyIndex++] ?? table.key
    const kind = typeof table.resolvedKey[index + 1] === 'number' ? 'sequence' : 'mapping'
    draft = step(draft, key, written.range, kind, table.range)
  }
  draft.end = Math.max(draft.end, table.range[1])
  for (const pair of table.body) addValue(draft, pair, text, table.resolvedKey.length)
}

function addValue(table: Draft, pair: AST.TOMLKeyValue, text: string, depth: number): void {
  tooDeep(depth + pair.key.keys.length)
  let draft = table
  for (const [index, key] of pair.key.keys.entries()) {
    const name = key.type === 'TOMLBare' ? key.name : key.value
    if (index < pair.key.keys.length - 1) draft = step(draft, name, key.range, 'mapping', pair.range)
    else {
      const below = readValue(pair.value, text, depth + pair.key.keys.length)
      draft.entries.set(name.toWellFormed(), { keyStart: key.range[0], keyEnd: key.range[1], below })
    }
  }
}

function step(draft: Draft, key: string, at: AST.Range, kind: Draft['kind'], range: AST.Range): Draft {
  const name = key.toWellFormed()
  const existing = draft.entries.get(name)?.below
  if (existing && !('value' in existing)) return existing
  const below: Draft = { kind, start: range[0], end: range[1], entries: new Map(), items: [] }
  draft.entries.set(name, { keyStart: at[0], keyEnd: at[1], below })
  return below
}

function readValue(node: AST.TOMLContentNode, text: string, depth: number): DataNode {
  tooDeep(depth)
  const [start, end] = node.range
  if (node.type === 'TOMLArray') {
    const items = node.elements.map((element) => readValue(element, text, depth + 1))
    return {
      kind: 'sequence',
      value: items.map((item) => item.value),
      text: '',
      start,
      end,
      entries: NO_ENTRIES,
      items,
    }
  }
  if (node.type === 'TOMLInlineTable') {
    const table = newTable(start, end)
    for (const pair of node.body) addValue(table, pair, text, depth + 1)
    return finish(table)
  }
  if (node.kind === 'string') {
    const value = node.value.toWellFormed()
    const quote = node.multiline ? 3 : 1
    return scalarNode(value, value, start + quote, end - quote)
  }
  const written = text.slice(start, end)
  const plain = node.kind === 'boolean' || node.kind === 'integer' || node.kind === 'float'
  const value = plain && (typeof node.value !== 'number' || Number.isFinite(node.value)) ? node.value : written
  return scalarNode(value, written, start, end)
}

function finish(draft: Draft): DataNode {
  const { start, end, kind } = draft
  const items = draft.items.map(finish)
  if (kind === 'sequence')
    return {
      kind,
      value: items.map((item) => item.value),
      text: '',
      start,
      end: items.at(-1)?.end ?? end,
      entries: NO_ENTRIES,
      items,
    }
  const entries = new Map<string, DataEntry>()
  const value: Record<string, unknown> = {}
  for (const [key, { keyStart, keyEnd, below }] of draft.entries) {
    const node = 'value' in below ? below : finish(below)
    entries.set(key, { node, keyStart, keyEnd })
    setOwn(value, key, node.value)
  }
  return { kind, value, text: '', start, end, entries, items: [] }
}

/** Nothing honest nests so deep; what is thrown becomes the message of `readToml`. */
function tooDeep(depth: number): void {
  if (depth > MAX_DEPTH) throw new RangeError('too deep')
}
