/** The one reader of YAML: values and their places from one parse, for files that anyone may have written. */
import { YAMLException } from 'js-yaml'
import { type DataResult, dataDocument, MAX_DEPTH } from './data.js'
import { indexLines, place } from './record.js'
import { composeYaml } from './yaml-nodes.js'

/** Reads one YAML document; never throws. */
export function readYaml(path: string, text: string): DataResult {
  const lines = indexLines(text)
  const fail = (offset: number, message: string): DataResult => {
    const start = Math.min(Math.max(offset, 0), text.length)
    return { ok: false, problem: { pointer: '', message, at: place(path, lines, start, start) } }
  }
  let readable = text
  for (let attempt = 0; ; attempt++) {
    try {
      const { root, notes, stop } = composeYaml(readable)
      return stop ? fail(stop.offset, stop.message) : dataDocument(path, lines, root, notes)
    } catch (error) {
      if (!(error instanceof YAMLException)) return fail(0, 'this file cannot be read as YAML')
      const joined = attempt < MOST_JOINED ? joinBracket(readable, error) : null
      if (joined === null) return fail(error.mark?.position ?? 0, explain(error.reason))
      readable = joined
    }
  }
}

const MOST_JOINED = 20
const SHALLOW = 'deficient indentation'

/**
 * Other readers, GitHub's among them, take a closing bracket that stands no deeper than its key. The same text with the
 * line break before it as a space, so that every offset stays; null when that is not the trouble.
 */
function joinBracket(text: string, error: YAMLException): string | null {
  if (!error.reason.startsWith(SHALLOW)) return null
  let bracket = error.mark?.position ?? 0
  while (text[bracket] === ' ') bracket++
  if (text[bracket] !== ']' && text[bracket] !== '}') return null
  const end = text.lastIndexOf('\n', bracket)
  const start = text.lastIndexOf('\n', end - 1) + 1
  if (end < 0 || text.slice(end + 1, bracket).trim() !== '' || text.slice(start, end).includes('#')) return null
  const from = text[end - 1] === '\r' ? end - 1 : end
  return text.slice(0, from) + ' '.repeat(end + 1 - from) + text.slice(end + 1)
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
  [SHALLOW, 'this line must be indented further than the key it belongs to'],
  ['a whitespace character is expected after', "a space is missing after ':'"],
]

function explain(reason: string): string {
  return EXPLANATIONS.find(([start]) => reason.startsWith(start))?.[1] ?? `not valid YAML: ${reason.slice(0, 200)}`
}
