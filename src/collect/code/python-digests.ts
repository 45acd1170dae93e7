/** Tells a digest that is compared with an expected one from a digest that only names a cache entry. */
import type { PyCall } from './python-calls.js'
import type { PyModule } from './python-structure.js'
import { EQUALS, NAME, textOf } from './python-tokens.js'

/** How many tokens behind the call the comparison may stand. */
const NEAR = 600

/** Whether the digest that starts at this call is compared in the same function. */
export function isDigestCompared(module: PyModule, call: PyCall): boolean {
  const { tokens } = module
  const first = tokens.lines[call.line] ?? call.first
  const end = tokens.lines[call.line + 1] ?? tokens.count
  for (let i = first; i < end && i < first + NEAR; i++) {
    if (tokens.kind[i] === EQUALS) return true
    if (tokens.kind[i] === NAME && textOf(tokens, i) === 'compare_digest') return true
  }
  if (tokens.kind[first] !== NAME || tokens.kind[first + 1] !== 61) return false

  const names = new Set([textOf(tokens, first)])
  for (let line = call.line + 1; line < tokens.lines.length; line++) {
    const from = tokens.lines[line] ?? 0
    if (from > end + NEAR) return false
    const word = tokens.kind[from] === NAME ? textOf(tokens, from) : ''
    if (word === 'def' || word === 'class') return false
    const to = Math.min(tokens.lines[line + 1] ?? tokens.count, from + NEAR)
    let holdsDigest = false
    let isComparison = false
    for (let i = from; i < to; i++) {
      if (tokens.kind[i] === EQUALS) isComparison = true
      else if (tokens.kind[i] === NAME) {
        const name = textOf(tokens, i)
        if (names.has(name) && i > from) holdsDigest = true
        else if (names.has(name) && tokens.kind[from + 1] !== 61) holdsDigest = true
        else if (name === 'compare_digest') isComparison = true
      }
    }
    if (holdsDigest && isComparison) return true
    if (holdsDigest && tokens.kind[from] === NAME && tokens.kind[from + 1] === 61) names.add(word)
  }
  return false
}
