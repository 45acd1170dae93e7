/** Module constants that other files may import, e.g. the name of a model in config.py. */
import type { LinkValue } from '../collector.js'
import { cut, maskSecrets } from '../record.js'
import { type PyModule, readModule } from './python-structure.js'
import { NAME, textOf, tokenize } from './python-tokens.js'
import { readValue } from './python-values.js'

export const CONSTANT_KIND = 'python-constant'

const CONSTANT = /^[A-Z][A-Z0-9_]+$/
/** Cheap sign that a file may hold one; most files have none and are not read further. */
const LOOKS_LIKE = /^[A-Z][A-Z0-9_]+[ \t]*(?::[ \t]*\w+[ \t]*)?=[ \t]*\(?[ \t]*["']/m

export function mayHoldConstants(text: string): boolean {
  return LOOKS_LIKE.test(text)
}

/** Upper-case names that the module sets once to a text. */
export function constantsOf(path: string, module: PyModule): LinkValue[] {
  const { tokens, statements } = module
  const values = new Map<string, string | null>()
  for (const { first, end, scope } of statements) {
    if (scope !== 0 || tokens.kind[first] !== NAME) continue
    const next = tokens.kind[first + 1]
    if (next !== 61 && next !== 58 && next !== 132) continue
    const name = textOf(tokens, first)
    if (!CONSTANT.test(name)) continue
    let equals = first + 1
    while (equals < end && tokens.kind[equals] !== 61) equals++
    const value = readValue(tokens, equals + 1, end)
    const isText = value.type === 'literal' && typeof value.value === 'string' && value.value.length <= 300
    values.set(name, isText && !values.has(name) ? String(value.value) : null)
  }
  return [...values].flatMap(([name, value]) =>
    value === null ? [] : [{ kind: CONSTANT_KIND, path, name, value: cut(maskSecrets(value), 300) }],
  )
}

/** The constants of a file that holds nothing else of interest. */
export function constantsOfText(path: string, text: string): LinkValue[] {
  return mayHoldConstants(text) ? constantsOf(path, readModule(tokenize(text))) : []
}
