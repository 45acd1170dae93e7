/** Reads import statements: which local name stands for which module or member. */
import { NAME, type Tokens, textOf } from './python-tokens.js'

export interface PyImport {
  /** The name that the file uses; '*' for a star import. */
  readonly local: string
  /** What it stands for, dotted; relative imports keep their leading dots. */
  readonly target: string
  /** The module that is loaded by it. */
  readonly module: string
  readonly scope: number
  /** Tokens of the module's name; the end is exclusive. */
  readonly first: number
  readonly end: number
}

const DOT = 46
const COMMA = 44

/** The imports of the statement from token `first` to `end`. */
export function importsOf(tokens: Tokens, first: number, end: number, scope: number): PyImport[] {
  return textOf(tokens, first) === 'import'
    ? plainImports(tokens, first + 1, end, scope)
    : fromImports(tokens, first + 1, end, scope)
}

/** `import a.b, c as d` */
function plainImports(tokens: Tokens, first: number, end: number, scope: number): PyImport[] {
  const found: PyImport[] = []
  for (let i = first; i < end; i++) {
    const name = readDotted(tokens, i, end)
    if (name.text === '') return found
    const place = { module: name.text, scope, first: i, end: name.end }
    i = name.end
    if (tokens.kind[i] === NAME && textOf(tokens, i) === 'as' && tokens.kind[i + 1] === NAME) {
      found.push({ local: textOf(tokens, i + 1), target: name.text, ...place })
      i += 2
    } else {
      const top = name.text.split('.', 1)[0] ?? ''
      found.push({ local: top, target: top, ...place })
    }
    if (tokens.kind[i] !== COMMA) return found
  }
  return found
}

/** `from ..a import b, c as d` */
function fromImports(tokens: Tokens, first: number, end: number, scope: number): PyImport[] {
  let dots = 0
  while (first + dots < end && tokens.kind[first + dots] === DOT) dots++
  const name = readDotted(tokens, first + dots, end)
  let i = name.end
  // `from . import x`: what looks like the module's name is the keyword.
  const isBare = dots > 0 && name.text === 'import'
  const module = '.'.repeat(dots) + (isBare ? '' : name.text)
  if (isBare) i = first + dots
  if (tokens.kind[i] !== NAME || textOf(tokens, i) !== 'import') return []
  const place = { module, scope, first, end: i }
  const prefix = module === '' || module.endsWith('.') ? module : `${module}.`
  const found: PyImport[] = []
  for (i++; i < end; i++) {
    if (tokens.kind[i] === 42) found.push({ local: '*', target: module, ...place })
    if (tokens.kind[i] !== NAME) continue
    const member = textOf(tokens, i)
    let local = member
    if (tokens.kind[i + 1] === NAME && textOf(tokens, i + 1) === 'as' && tokens.kind[i + 2] === NAME) {
      local = textOf(tokens, i + 2)
      i += 2
    }
    found.push({ local, target: prefix + member, ...place })
  }
  return found
}

function readDotted(tokens: Tokens, first: number, end: number): { text: string; end: number } {
  if (first >= end || tokens.kind[first] !== NAME) return { text: '', end: first }
  const parts = [textOf(tokens, first)]
  let i = first + 1
  while (i + 1 < end && tokens.kind[i] === DOT && tokens.kind[i + 1] === NAME) {
    parts.push(textOf(tokens, i + 1))
    i += 2
  }
  return { text: parts.join('.'), end: i }
}
