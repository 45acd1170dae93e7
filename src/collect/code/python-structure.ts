/**
 * Finds the statements, scopes, imports and decorators of a Python file in its tokens, and the calls in each statement.
 * It keeps only places: names and arguments are read later, for the few calls that matter.
 */
import { chainEnd, type PyCall, readCalls } from './python-calls.js'
import { importsOf, type PyImport } from './python-imports.js'
import { EQUALS, NAME, NEWLINE, type Tokens, textOf } from './python-tokens.js'

/** A module, class or function body. The module is scope 0. */
export interface PyScope {
  readonly kind: 'module' | 'class' | 'def'
  readonly parent: number
  /** Dotted: Class.method; empty for the module. */
  readonly path: string
  /** Tokens of the name and of the bracket that opens parameters or bases; -1 without. */
  readonly name: number
  readonly bracket: number
}

/** A simple statement, or the head of a compound one, without its ':' and ';'. */
export interface PyStatement {
  readonly first: number
  /** Exclusive. */
  readonly end: number
  readonly scope: number
}

export interface PyDecorator {
  /** First and last token of its dotted name, and its bracket or -1. */
  readonly first: number
  readonly last: number
  readonly open: number
  /** The function or class it stands on. */
  readonly target: number
}

export interface PyModule {
  readonly tokens: Tokens
  readonly scopes: readonly PyScope[]
  readonly statements: readonly PyStatement[]
  readonly calls: readonly PyCall[]
  readonly imports: readonly PyImport[]
  readonly decorators: readonly PyDecorator[]
}

/** Head words of statements that a ':' divides from their body. */
const COMPOUND = new Set([
  'if',
  'elif',
  'else',
  'for',
  'while',
  'with',
  'try',
  'except',
  'finally',
  'def',
  'class',
  'async',
  'match',
  'case',
])
const PAREN = 40
const DOT = 46
const COLON = 58
const SEMICOLON = 59
const AT = 64

interface Walk {
  readonly tokens: Tokens
  readonly scopes: PyScope[]
  readonly statements: PyStatement[]
  readonly calls: PyCall[]
  readonly imports: PyImport[]
  readonly decorators: PyDecorator[]
  /** Open scopes with the indentation of their heads. */
  readonly stack: { readonly scope: number; readonly indent: number }[]
  /** Decorators that wait for their function. */
  waiting: Omit<PyDecorator, 'target'>[]
}

/** Reads the structure of a tokenised file. */
export function readModule(tokens: Tokens): PyModule {
  const walk: Walk = {
    tokens,
    scopes: [{ kind: 'module', parent: -1, path: '', name: -1, bracket: -1 }],
    statements: [],
    calls: [],
    imports: [],
    decorators: [],
    stack: [{ scope: 0, indent: -1 }],
    waiting: [],
  }
  for (let line = 0; line < tokens.lines.length; line++) {
    const indent = tokens.indents[line] ?? 0
    while (walk.stack.length > 1 && (walk.stack[walk.stack.length - 1]?.indent ?? 0) >= indent) walk.stack.pop()
    const first = tokens.lines[line] ?? 0
    readLine(walk, first, tokens.lines[line + 1] ?? tokens.count, indent, line)
  }
  return walk
}

function currentScope(walk: Walk): number {
  return walk.stack[walk.stack.length - 1]?.scope ?? 0
}

/** A logical line: one statement, several after ';', or a head with its body on the same line. */
function readLine(walk: Walk, first: number, end: number, indent: number, line: number): void {
  const { kind } = walk.tokens
  let from = first
  while (from < end) {
    if (kind[from] === NEWLINE || kind[from] === SEMICOLON) {
      from++
      continue
    }
    from = readStatement(walk, from, end, indent, line)
  }
}

/** Reads one statement and returns the token behind it. */
function readStatement(walk: Walk, first: number, end: number, indent: number, line: number): number {
  const { tokens, statements } = walk
  const { kind } = tokens
  const scope = currentScope(walk)
  if (kind[first] === AT) return readDecorator(walk, first, end, line)
  const word = kind[first] === NAME ? textOf(tokens, first) : ''

  if (word === 'import' || word === 'from') {
    const stop = simpleEnd(tokens, first, end)
    walk.imports.push(...importsOf(tokens, first, stop, scope))
    statements.push({ first, end: stop, scope })
    return stop
  }
  if (!COMPOUND.has(word)) {
    const stop = simpleEnd(tokens, first, end)
    statements.push({ first, end: stop, scope })
    if (!(word === 'type' && kind[first + 1] === NAME)) readCalls(walk, first, stop, scope, line)
    return stop
  }

  const colon = headEnd(tokens, first, end)
  const soft = word === 'match' || word === 'case'
  if (soft && !isSoftKeyword(tokens, first, colon, end)) {
    const stop = simpleEnd(tokens, first, end)
    statements.push({ first, end: stop, scope })
    readCalls(walk, first, stop, scope, line)
    return stop
  }
  statements.push({ first, end: colon, scope })
  const keyword = word === 'async' ? first + 1 : first
  const defined = word === 'async' ? textOf(tokens, keyword) : word
  if (defined === 'def' || defined === 'class') {
    readDefinition(walk, defined, keyword, colon, indent, line)
  } else if (word === 'case') readCalls(walk, guardOf(tokens, first, colon), colon, scope, line)
  else readCalls(walk, soft ? first + 1 : first, colon, scope, line)
  return kind[colon] === COLON ? colon + 1 : colon
}

/** End of a simple statement: its ';' or line break. */
function simpleEnd(tokens: Tokens, first: number, end: number): number {
  for (let i = first; i < end; i++) {
    const kind = tokens.kind[i] ?? 0
    if (kind === SEMICOLON || kind === NEWLINE) return i
    const partner = tokens.partner[i] ?? -1
    if (partner > i) i = partner
  }
  return end
}

/** The ':' that ends the head of a compound statement; a lambda's own ':' is not it. */
function headEnd(tokens: Tokens, first: number, end: number): number {
  let lambdas = 0
  for (let i = first; i < end; i++) {
    const kind = tokens.kind[i] ?? 0
    if (kind === NEWLINE) return i
    if (kind === COLON) {
      if (lambdas === 0) return i
      lambdas--
    } else if (kind === NAME && isWord(tokens, i, 'lambda')) lambdas++
    const partner = tokens.partner[i] ?? -1
    if (partner > i) i = partner
  }
  return end
}

function isWord(tokens: Tokens, index: number, word: string): boolean {
  const start = tokens.start[index] ?? 0
  return (tokens.end[index] ?? 0) - start === word.length && tokens.text.startsWith(word, start)
}

/** `match` and `case` are keywords only where a subject follows and a ':' ends the head. */
function isSoftKeyword(tokens: Tokens, first: number, colon: number, end: number): boolean {
  const next = tokens.kind[first + 1] ?? NEWLINE
  if (tokens.kind[colon] !== COLON || colon === first + 1 || colon >= end) return false
  if (next === DOT || next === 61 || next === EQUALS || next === 44 || next === 41) return false
  if (next === 91 && tokens.kind[(tokens.partner[first + 1] ?? -2) + 1] === COLON && isWord(tokens, first, 'match')) {
    // `match[x]: int` is an annotation unless nothing follows the ':'.
    return tokens.kind[colon + 1] === NEWLINE
  }
  return !isWord(tokens, first, 'match') || tokens.kind[colon + 1] === NEWLINE
}

/** The `if` of a case; its pattern before that holds no calls. */
function guardOf(tokens: Tokens, first: number, colon: number): number {
  for (let i = first; i < colon; i++) {
    if (tokens.kind[i] === NAME && isWord(tokens, i, 'if')) return i
    const partner = tokens.partner[i] ?? -1
    if (partner > i) i = partner
  }
  return colon
}

function readDefinition(
  walk: Walk,
  word: 'def' | 'class',
  keyword: number,
  colon: number,
  indent: number,
  line: number,
): void {
  const { tokens, scopes } = walk
  const parent = currentScope(walk)
  const name = keyword + 1
  const own = tokens.kind[name] === NAME && name < colon ? textOf(tokens, name).slice(0, 200) : ''
  let bracket = name + 1
  // Type parameters stand between the name and the bracket: def f[T](x).
  if (tokens.kind[bracket] === 91) bracket = (tokens.partner[bracket] ?? bracket) + 1
  const index = scopes.length
  const outer = scopes[parent]?.path ?? ''
  scopes.push({
    kind: word,
    parent,
    path: (outer === '' ? own : `${outer}.${own}`).slice(0, 500),
    name,
    bracket: tokens.kind[bracket] === PAREN && bracket < colon ? bracket : -1,
  })
  for (const decorator of walk.waiting) walk.decorators.push({ ...decorator, target: index })
  walk.waiting = []
  readCalls(walk, name + 1, colon, parent, line)
  walk.stack.push({ scope: index, indent })
}

function readDecorator(walk: Walk, at: number, end: number, line: number): number {
  const { tokens } = walk
  const stop = simpleEnd(tokens, at, end)
  const first = at + 1
  if (tokens.kind[first] === NAME) {
    const last = chainEnd(tokens, first, stop)
    const open = tokens.kind[last + 1] === PAREN ? last + 1 : -1
    if (open > 0 || tokens.kind[last + 1] === NEWLINE) walk.waiting.push({ first, last, open })
  }
  readCalls(walk, first, stop, currentScope(walk), line)
  return stop
}
