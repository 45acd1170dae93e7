/** The one shape of what YAML and TOML files say, with the place of every value, so that readers need not know the format. */
import type { At, Problem } from '../schema/input.js'
import { tokensOf } from './pointer.js'
import { type LineIndex, place } from './record.js'

/** A value with its offsets in the text. The parts of an aliased or merged node keep the places where they are written. */
export interface DataNode {
  readonly kind: 'mapping' | 'sequence' | 'scalar'
  /** JSON-like; objects hold own properties only. */
  readonly value: unknown
  /** A scalar's text as written, without quotes; empty for collections. */
  readonly text: string
  readonly start: number
  readonly end: number
  readonly entries: ReadonlyMap<string, DataEntry>
  readonly items: readonly DataNode[]
}

export interface DataEntry {
  readonly node: DataNode
  readonly keyStart: number
  readonly keyEnd: number
}

export interface DataDocument {
  readonly ok: true
  readonly value: unknown
  readonly root: DataNode
  /** What a strict reader refuses although the rest can be read: duplicate keys (the first counts), unknown tags, a second document. */
  readonly problems: readonly Problem[]
  readonly placeOf: (node: DataNode) => At
  /** The place of an entry's key. */
  readonly placeOfKey: (entry: DataEntry) => At
  /** The place of the value at a JSON pointer, or of its nearest ancestor that is there. */
  readonly valueAt: (pointer: string) => At
  /** The place of the key at a JSON pointer; the value's when it is a list item. */
  readonly keyAt: (pointer: string) => At
  /** The comment that follows the node on its last line, without '#'; empty when there is none. */
  readonly commentAfter: (node: DataNode) => string
}

export type DataResult = DataDocument | { readonly ok: false; readonly problem: Problem }

/** What a strict reader refuses although the rest can be read. */
export interface DataNote {
  readonly pointer: string
  readonly message: string
  readonly start: number
  readonly end: number
}

export const MAX_DEPTH = 64
export const NO_ENTRIES: ReadonlyMap<string, DataEntry> = new Map()

export function scalarNode(value: unknown, text: string, start: number, end: number): DataNode {
  return { kind: 'scalar', value, text, start, end, entries: NO_ENTRIES, items: [] }
}

/** Sets a property as the object's own, `__proto__` included. */
export function setOwn(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') object[key] = value
  else Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })
}

/** What a file means and where, from its nodes. */
export function dataDocument(path: string, lines: LineIndex, root: DataNode, notes: readonly DataNote[]): DataDocument {
  const find = (pointer: string): { node: DataNode; entry: DataEntry | null } => {
    let node = root
    let entry: DataEntry | null = null
    for (const key of tokensOf(pointer)) {
      const below = node.entries.get(key)
      const item = node.kind === 'sequence' && /^\d{1,9}$/.test(key) ? node.items[Number(key)] : undefined
      if (!below && !item) break
      entry = below ?? null
      node = below?.node ?? item ?? node
    }
    return { node, entry }
  }
  const placeOf = (node: DataNode): At => place(path, lines, node.start, node.end)
  const placeOfKey = (entry: DataEntry): At => place(path, lines, entry.keyStart, entry.keyEnd)
  return {
    ok: true,
    value: root.value,
    root,
    problems: notes.map(({ pointer, message, start, end }) => ({
      pointer,
      message,
      at: place(path, lines, start, end),
    })),
    placeOf,
    placeOfKey,
    valueAt: (pointer) => placeOf(find(pointer).node),
    keyAt: (pointer) => {
      const { node, entry } = find(pointer)
      return entry ? placeOfKey(entry) : placeOf(node)
    },
    commentAfter: (node) => {
      const after = /[ \t'"\]},]*[ \t]#([^\r\n]{0,200})/y
      after.lastIndex = node.end
      return after.exec(lines.text)?.[1]?.trim() ?? ''
    },
  }
}
