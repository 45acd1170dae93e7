/** What YAML's text means below its events: plain values, tags, and where a node ends. */
import { SCALAR_STYLE, type ScalarEvent } from 'js-yaml'

/** The value of a plain scalar in YAML 1.2's core schema: `on`, `yes` and dates are text. What JSON cannot hold stays text. */
export function coreValue(text: string): unknown {
  if (text.length > 40) return text
  if (/^(?:~|null|Null|NULL|)$/.test(text)) return null
  if (/^(?:true|True|TRUE)$/.test(text)) return true
  if (/^(?:false|False|FALSE)$/.test(text)) return false
  if (/^0o[0-7]+$/.test(text)) return Number.parseInt(text.slice(2), 8)
  if (/^0x[0-9a-fA-F]+$/.test(text)) return Number.parseInt(text.slice(2), 16)
  if (!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(text)) return text
  const number = Number(text)
  return Number.isFinite(number) ? number + 0 : text
}

export function taggedValue(tag: string, text: string): unknown {
  if (tag === '!!str') return text
  const value = coreValue(text)
  if (tag === '!!null') return value === null ? null : undefined
  if (tag === '!!bool') return typeof value === 'boolean' ? value : undefined
  if (tag === '!!int') return Number.isInteger(value) ? value : undefined
  if (tag === '!!float') return typeof value === 'number' ? value : undefined
  return undefined
}

/** The offset after the ':' that follows a key, for a value that is not there. */
export function afterColon(text: string, offset: number): number {
  const colon = /['"]?[ \t]{0,20}:/y
  colon.lastIndex = offset
  return colon.test(text) ? colon.lastIndex : offset
}

/** The end of a flow collection, behind its bracket; of a block collection, its last value's. */
export function closing(text: string, start: number, end: number): number {
  const close = text[start] === '[' ? ']' : text[start] === '{' ? '}' : null
  if (close === null) return end
  for (let at = Math.max(end, start + 1); at < text.length; at++) {
    const char = text[at] ?? ''
    if (char === close) return at + 1
    if (char === '#') while (at + 1 < text.length && !/[\r\n]/.test(text[at + 1] ?? '')) at++
    else if (!/[\s,:'"?]/.test(char)) return end
  }
  return end
}

/** A block scalar's range without the white space around its lines. */
export function trimmed(text: string, event: ScalarEvent): readonly [number, number] {
  let { valueStart: start, valueEnd: end } = event
  if (event.style !== SCALAR_STYLE.LITERAL_BLOCK && event.style !== SCALAR_STYLE.FOLDED_BLOCK) return [start, end]
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  return [start, end]
}
