/** Composes YAML's events into nodes that know where they stand, within bounds that aliases cannot escape. */
import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE, type ScalarEvent } from 'js-yaml'
import { type DataEntry, type DataNode, type DataNote, MAX_DEPTH, NO_ENTRIES, scalarNode, setOwn } from './data.js'
import { encodeToken } from './pointer.js'
import { afterColon, closing, coreValue, taggedValue, trimmed } from './yaml-text.js'

/** Nodes, or twenty characters of text each, that aliases and merges may add: far above any honest file, far below what hurts. */
const MAX_EXPANSION = 50_000
const MAX_PROBLEMS = 100

/** The nodes of the first document; `stop` when its aliases go beyond the bounds. Throws what js-yaml throws. */
export function composeYaml(text: string): {
  readonly root: DataNode
  readonly notes: readonly DataNote[]
  readonly stop: { readonly offset: number; readonly message: string } | null
} {
  const events = parseEvents(text, { maxDepth: MAX_DEPTH })
  const reader: Reader = { text, events, index: 0, depth: 0, anchors: new Map(), expanded: 0, found: [], stop: null }
  return { root: readDocuments(reader), notes: reader.found, stop: reader.stop }
}

interface Reader {
  readonly text: string
  readonly events: readonly Event[]
  index: number
  depth: number
  anchors: Map<string, Read | 'open'>
  expanded: number
  stop: { readonly offset: number; readonly message: string } | null
  readonly found: DataNote[]
}

/** A node, with how many nodes and levels it stands for once aliases are followed. */
interface Read {
  readonly node: DataNode
  readonly size: number
  readonly height: number
}

function readDocuments(reader: Reader): DataNode {
  let first: DataNode | null = null
  while (reader.index < reader.events.length) {
    const event = reader.events[reader.index++]
    if (event?.type !== EVENT_ID.DOCUMENT) continue
    reader.anchors = new Map()
    const { node } = readNode(reader, '', 0)
    if (first === null) first = node
    else if (node.kind !== 'scalar' || node.text !== '')
      note(reader, '', 'a second document starts here; keep one document in this file', node.start, node.start)
  }
  return first ?? scalarNode(null, '', 0, 0)
}

function readNode(reader: Reader, pointer: string, fallback: number): Read {
  const event = reader.events[reader.index++]
  if (!event || event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT)
    return { node: scalarNode(null, '', fallback, fallback), size: 1, height: 0 }
  if (event.type === EVENT_ID.ALIAS) return readAlias(reader, pointer, event.anchorStart, event.anchorEnd)
  const anchor = event.anchorStart < 0 ? null : reader.text.slice(event.anchorStart, event.anchorEnd)
  if (anchor !== null) reader.anchors.set(anchor, 'open')
  reader.depth++
  const read =
    event.type === EVENT_ID.SCALAR
      ? readScalar(reader, pointer, event, fallback)
      : event.type === EVENT_ID.SEQUENCE
        ? readSequence(reader, pointer, event.start)
        : readMapping(reader, pointer, event.start)
  reader.depth--
  if (event.type !== EVENT_ID.SCALAR && event.tagStart >= 0)
    checkCollectionTag(reader, pointer, event.tagStart, event.tagEnd, read.node.kind)
  if (anchor !== null) reader.anchors.set(anchor, read)
  return read
}

function readAlias(reader: Reader, pointer: string, start: number, end: number): Read {
  const name = reader.text.slice(start, end)
  const anchor = reader.anchors.get(name)
  if (anchor === undefined || anchor === 'open') {
    const shown = name.slice(0, 60)
    const message = anchor ? `the alias *${shown} refers to itself` : `no anchor &${shown} stands before this alias`
    note(reader, pointer, message, start - 1, end)
    return { node: scalarNode(null, '', start - 1, end), size: 1, height: 0 }
  }
  spend(reader, anchor, start)
  return { ...anchor, node: { ...anchor.node, start: start - 1, end } }
}

function readSequence(reader: Reader, pointer: string, start: number): Read {
  const items: DataNode[] = []
  let size = 1
  let height = 1
  let end = start + 1
  while (!atPop(reader)) {
    const read = readNode(reader, childPointer(reader, pointer, String(items.length)), end)
    items.push(read.node)
    size += read.size
    height = Math.max(height, read.height + 1)
    end = Math.max(end, read.node.end)
  }
  return {
    node: {
      kind: 'sequence',
      value: items.map((item) => item.value),
      text: '',
      start,
      end: closing(reader.text, start, end),
      entries: NO_ENTRIES,
      items,
    },
    size,
    height,
  }
}

function readMapping(reader: Reader, pointer: string, start: number): Read {
  const entries = new Map<string, DataEntry>()
  const merges: { entry: DataEntry; read: Read }[] = []
  let size = 1
  let height = 1
  let end = start
  while (!atPop(reader)) {
    const plain = isPlainScalar(reader.events[reader.index])
    const { node: key, size: keySize } = readNode(reader, pointer, end)
    const below = childPointer(reader, pointer, key.text)
    const read = readNode(reader, below, afterColon(reader.text, key.end))
    const entry = { node: read.node, keyStart: key.start, keyEnd: key.end }
    size += keySize + read.size
    height = Math.max(height, read.height + 1)
    end = Math.max(end, key.end, read.node.end)
    if (key.kind !== 'scalar') note(reader, pointer, 'a key must be text, not a list or a map', key.start, key.end)
    else if (plain && key.text === '<<') merges.push({ entry, read })
    else if (entries.has(key.text))
      note(reader, below, `the key '${key.text.slice(0, 60)}' is given twice; keep one`, key.start, key.end)
    else entries.set(key.text, entry)
  }
  for (const { entry, read } of merges) {
    spend(reader, read, entry.keyStart)
    size += read.size
    merge(reader, pointer, entries, entry)
  }
  const value: Record<string, unknown> = {}
  for (const [key, entry] of entries) setOwn(value, key, entry.node.value)
  return {
    node: { kind: 'mapping', value, text: '', start, end: closing(reader.text, start, end), entries, items: [] },
    size,
    height,
  }
}

/** `<<` adds the keys of one map or of a list of maps that the map itself does not have; earlier ones win. */
function merge(reader: Reader, pointer: string, entries: Map<string, DataEntry>, source: DataEntry): void {
  const from = source.node.kind === 'sequence' ? source.node.items : [source.node]
  if (from.some((node) => node.kind !== 'mapping'))
    note(reader, pointer, "'<<' takes a map or a list of maps", source.keyStart, source.keyEnd)
  for (const node of from) for (const [key, entry] of node.entries) if (!entries.has(key)) entries.set(key, entry)
}

function readScalar(reader: Reader, pointer: string, event: ScalarEvent, fallback: number): Read {
  if (event.valueStart < 0) {
    const at = event.tagStart >= 0 ? event.tagEnd : event.anchorStart >= 0 ? event.anchorEnd : fallback
    return { node: scalarNode(event.tagStart >= 0 ? '' : null, '', at, at), size: 1, height: 0 }
  }
  const text = getScalarValue(reader.text, event).toWellFormed()
  const [start, end] = trimmed(reader.text, event)
  const size = 1 + Math.floor(text.length / 20)
  const tag = event.tagStart < 0 ? '' : reader.text.slice(event.tagStart, event.tagEnd)
  const plain = event.style === SCALAR_STYLE.PLAIN
  if (tag === '' || tag === '!')
    return { node: scalarNode(plain && !tag ? coreValue(text) : text, text, start, end), size, height: 0 }
  const value = taggedValue(tag, text)
  if (value === undefined) {
    const message = `the tag ${tag.slice(0, 60)} does not fit here; remove it`
    note(reader, pointer, message, event.tagStart, event.tagEnd)
    return { node: scalarNode(text, text, start, end), size, height: 0 }
  }
  return { node: scalarNode(value, text, start, end), size, height: 0 }
}

function checkCollectionTag(reader: Reader, pointer: string, start: number, end: number, kind: string): void {
  const tag = reader.text.slice(start, end)
  if (tag === '!' || tag === (kind === 'mapping' ? '!!map' : '!!seq')) return
  note(reader, pointer, `the tag ${tag.slice(0, 60)} does not fit here; remove it`, start, end)
}

function note(reader: Reader, pointer: string, message: string, start: number, end: number): void {
  if (reader.found.length < MAX_PROBLEMS) reader.found.push({ pointer, message, start, end })
}

/** Accounts for what an alias or merge adds; over the limit it ends the reading, as `atPop` then answers true everywhere. */
function spend(reader: Reader, added: Read, offset: number): void {
  reader.expanded += added.size
  const message =
    reader.expanded > MAX_EXPANSION
      ? `aliases expand to more than ${MAX_EXPANSION} values; write them out`
      : reader.depth + added.height > MAX_DEPTH
        ? `aliases nest more than ${MAX_DEPTH} levels deep; write them out`
        : null
  if (message === null) return
  reader.stop ??= { offset, message }
  reader.index = reader.events.length
}

// Pointers only serve problems, which are few: long keys are cut so that their sum stays linear.
function childPointer(reader: Reader, pointer: string, token: string): string {
  if (reader.found.length >= MAX_PROBLEMS || pointer.length > 1000) return pointer
  return `${pointer}/${encodeToken(token.slice(0, 100))}`
}

function atPop(reader: Reader): boolean {
  const event = reader.events[reader.index]
  if (event !== undefined && event.type !== EVENT_ID.POP) return false
  reader.index++
  return true
}

function isPlainScalar(event: Event | undefined): boolean {
  return event?.type === EVENT_ID.SCALAR && event.style === SCALAR_STYLE.PLAIN
}
