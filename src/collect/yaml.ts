/** The one reader of YAML: values and their places from one parse, for files that anyone may have written. */
import { YAMLException } from 'js-yaml'
import type { At, Problem } from '../schema/input.js'
import { tokensOf } from './pointer.js'
import { composeYaml, MAX_DEPTH, type YamlEntry, type YamlNode, type YamlNote } from './yaml-nodes.js'

export type { YamlEntry, YamlNode } from './yaml-nodes.js'

import { indexLines, type LineIndex, place } from './record.js'

export interface YamlDocument {
  readonly ok: true
  readonly value: unknown
  readonly root: YamlNode
  /** What a strict reader refuses although the rest can be read: duplicate keys (the first counts), unknown tags, a second document. */
  readonly problems: readonly Problem[]
  readonly placeOf: (node: YamlNode) => At
  /** The place of an entry's key. */
  readonly placeOfKey: (entry: YamlEntry) => At
  /** The place of the value at a JSON pointer, or of its nearest ancestor that is there. */
  readonly valueAt: (pointer: string) => At
  /** The place of the key at a JSON pointer; the value's when it is a list item. */
  readonly keyAt: (pointer: string) => At
  /** The comment that follows the node on its last line, without '#'; empty when there is none. */
  readonly commentAfter: (node: YamlNode) => string
}

export type YamlResult = YamlDocument | { readonly ok: false; readonly problem: Problem }

/** Reads one YAML document; never throws. */
export function readYaml(path: string, text: string): YamlResult {
  const lines = indexLines(text)
  const fail = (offset: number, message: string): YamlResult => {
    const start = Math.min(Math.max(offset, 0), text.length)
    return { ok: false, problem: { pointer: '', message, at: place(path, lines, start, start) } }
  }
  try {
    const { root, notes, stop } = composeYaml(text)
    return stop ? fail(stop.offset, stop.message) : document(path, lines, root, notes)
  } catch (error) {
    if (error instanceof YAMLException) return fail(error.mark?.position ?? 0, explain(error.reason))
    return fail(0, 'this file cannot be read as YAML')
  }
}

function document(path: string, lines: LineIndex, root: YamlNode, notes: readonly YamlNote[]): YamlDocument {
  const find = (pointer: string): { node: YamlNode; entry: YamlEntry | null } => {
    let node = root
    let entry: YamlEntry | null = null
    for (const key of tokensOf(pointer)) {
      const below = node.entries.get(key)
      const item = node.kind === 'sequence' && /^\d{1,9}$/.test(key) ? node.items[Number(key)] : undefined
      if (!below && !item) break
      entry = below ?? null
      node = below?.node ?? item ?? node
    }
    return { node, entry }
  }
  const placeOf = (node: YamlNode): At => place(path, lines, node.start, node.end)
  const placeOfKey = (entry: YamlEntry): At => place(path, lines, entry.keyStart, entry.keyEnd)
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

const EXPLANATIONS: readonly (readonly [string, string])[] = [
  ['tab characters must not be used', 'a tab indents this line; use spaces'],
  ['null byte is not allowed', 'the file holds a NUL byte; save it as UTF-8 text'],
  ['the stream contains non-printable', 'a control character stands here; remove it'],
  ['nesting exceeded', `nested more than ${MAX_DEPTH} levels deep; flatten it`],
  [
    'bad indentation of a mapping entry',
    'this line is not indented like its neighbours; align it, or quote the text that holds a colon',
  ],
  ['bad indentation of a sequence entry', 'this list item is not indented like its neighbours; align the dashes'],
  ['can not read a block mapping entry', "a line without ':' stands among keys; write 'key: value'"],
  ["expected ':' after a mapping key", "a line without ':' stands among keys; write 'key: value'"],
  [
    'end of the stream or a document separator',
    'text stands where the document should end; check indentation and quotes here and above',
  ],
  ['missed comma between flow', 'a comma is missing between two entries in brackets'],
  ['unexpected end of the stream within a flow', 'a [ or { is never closed'],
  ['unexpected end of the stream within a double', 'a double quote is never closed'],
  ['unexpected end of the stream within a single', 'a single quote is never closed'],
  ['unexpected end of the document within a', 'a quote is never closed'],
  ['unknown escape sequence', 'YAML does not know this escape; use single quotes, or double the backslash'],
  ['deficient indentation', 'this line must be indented further than the key it belongs to'],
  ['a whitespace character is expected after', "a space is missing after ':'"],
]

function explain(reason: string): string {
  return EXPLANATIONS.find(([start]) => reason.startsWith(start))?.[1] ?? `not valid YAML: ${reason.slice(0, 200)}`
}
