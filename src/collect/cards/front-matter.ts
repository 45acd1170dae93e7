/** The YAML block at the head of a card: its values, where each key stands, and what is wrong with it. */
import {
  CORE_SCHEMA,
  constructFromEvents,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  YAMLException,
} from 'js-yaml'
import { cleanText } from '../clean.js'

export interface Block {
  readonly yaml: string
  /** Offset of the YAML text. */
  readonly start: number
  /** Offset of what follows the block. */
  readonly end: number
}

/** The block, null without one, 'open' when it is never closed. Hugging Face's rules: blank lines may precede it. */
export function splitFrontMatter(text: string): Block | 'open' | null {
  const opening = /^\s*---(?:\r\n|\r|\n)/.exec(text)
  if (opening === null) return null
  const start = opening[0].length
  for (let line = start; ; ) {
    const closing = /---[ \t]*(?:\r\n|\r|\n|$)/y
    closing.lastIndex = line
    const found = closing.exec(text)
    if (found !== null) return { yaml: text.slice(start, line), start, end: line + found[0].length }
    const next = nextLine(text, line)
    // Three dashes without keys after them are a line across the page.
    if (next === null) return /^[\w-]{1,60}:/.test(text.slice(start, start + 70)) ? 'open' : null
    line = next
  }
}

function nextLine(text: string, from: number): number | null {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10) return at + 1
    if (code === 13) return text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1
  }
  return null
}

export interface FrontMatter {
  readonly value: Readonly<Record<string, unknown>>
  /** Offsets of the keys at the top, into the whole text. */
  readonly keys: readonly { readonly key: string; readonly start: number; readonly end: number }[]
  readonly problem: { readonly offset: number; readonly message: string } | null
}

const MOST_ALIASES = 20
const DEEPEST = 32
const MOST_VALUES = 5000

/** Reads the block. Whatever is wrong with it is a problem with its place; nothing throws. */
export function readFrontMatter(block: Block): FrontMatter {
  const failed = (offset: number, message: string): FrontMatter => ({
    value: {},
    keys: [],
    problem: { offset: block.start + Math.min(Math.max(0, offset), block.yaml.length), message },
  })
  try {
    const events = parseEvents(block.yaml, { maxDepth: DEEPEST })
    const documents = constructFromEvents(events, { source: block.yaml, schema: CORE_SCHEMA, maxAliases: MOST_ALIASES })
    const value = documents[0] ?? {}
    if (typeof value !== 'object' || Array.isArray(value)) return failed(0, 'it holds no `key: value` pairs')
    const budget = { left: MOST_VALUES }
    const kept = Object.fromEntries(
      Object.entries(value).map(([key, each]) => [cleanText(key), plain(each, budget, 0)]),
    )
    return { value: kept, keys: topKeys(events, block), problem: null }
  } catch (error) {
    if (!(error instanceof YAMLException)) return failed(0, 'it could not be read')
    const offset = error.mark?.position ?? 0
    return failed(offset, cleanText(error.reason, 120))
  }
}

/** A value as JSON can hold it, bounded: aliases may make a small text an endless one. */
function plain(value: unknown, budget: { left: number }, depth: number): unknown {
  if (budget.left-- <= 0 || depth > DEEPEST) return null
  if (typeof value === 'string') return cleanText(value, 2000)
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  if (typeof value === 'boolean') return value
  if (Array.isArray(value))
    return value.slice(0, Math.max(0, budget.left)).map((item) => plain(item, budget, depth + 1))
  if (typeof value !== 'object' || value === null) return value === null ? null : cleanText(String(value))
  const entries = Object.entries(value).slice(0, Math.max(0, budget.left))
  return Object.fromEntries(entries.map(([key, item]) => [cleanText(key), plain(item, budget, depth + 1)]))
}

function topKeys(events: readonly Event[], block: Block): FrontMatter['keys'] {
  const keys: { key: string; start: number; end: number }[] = []
  let depth = 0
  let isKey = true
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      depth--
      // The value of a key at the top has ended.
      if (depth === 2) isKey = true
      if (depth === 0) break
      continue
    }
    if (depth === 2) {
      if (isKey && event.type === EVENT_ID.SCALAR) {
        const start = block.start + event.valueStart
        keys.push({ key: cleanText(getScalarValue(block.yaml, event)), start, end: block.start + event.valueEnd })
      }
      isKey = !isKey
    }
    if (event.type !== EVENT_ID.SCALAR && event.type !== EVENT_ID.ALIAS) depth++
  }
  return keys
}
