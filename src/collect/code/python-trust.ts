/** Finds trust_remote_code where no load in the table carries it: unknown callees, dictionaries, command-line options. */
import { cut } from '../record.js'
import type { PyCall } from './python-calls.js'
import { dottedName } from './python-calls.js'
import { type Found, lineOf, makeFact, type PythonFile } from './python-facts.js'
import { NAME, STRING, textOf } from './python-tokens.js'
import { readValue, stringOf } from './python-values.js'

const SWITCH = 'trust_remote_code'
const MENTION = /trust[-_]remote[-_]code/
const OPTION = /^--trust[-_]remote[-_]code$/

/** H04 facts; `others` are the facts of calls, which carry the switch among their arguments. */
export function trustFacts(file: PythonFile, others: readonly Found[]): Found[] {
  const { tokens, calls } = file.module
  if (!isNamed(file)) return []
  const byBracket = new Map<number, PyCall>(calls.map((call) => [call.open, call]))
  const judged = new Set(others.filter(({ fact }) => /^H0[123]$/.test(fact.kind)).map(({ call }) => call?.open))
  const open: number[] = []
  const found: Found[] = []
  for (let i = 0; i < tokens.count; i++) {
    const partner = tokens.partner[i] ?? -1
    if (partner > i) open.push(i)
    else if (partner >= 0) open.pop()
    const bracket = open[open.length - 1] ?? -1
    if (tokens.kind[i] === NAME && tokens.kind[i + 1] === 61 && textOf(tokens, i) === SWITCH) {
      const call = byBracket.get(bracket)
      if (call !== undefined && !judged.has(bracket) && isTrue(file, i + 2)) found.push(ofCall(file, call))
    }
    if (tokens.kind[i] !== STRING) continue
    const text = stringOf(tokens, i) ?? ''
    if (text === SWITCH) {
      // {'trust_remote_code': True} and kwargs['trust_remote_code'] = True
      const value =
        tokens.kind[i + 1] === 58 ? i + 2 : tokens.kind[i + 1] === 93 && tokens.kind[i + 2] === 61 ? i + 3 : -1
      if (value > 0 && isTrue(file, value)) found.push(ofDictionary(file, i, value + 1))
    } else if (OPTION.test(text)) {
      const call = byBracket.get(bracket)
      if (call !== undefined && textOf(tokens, call.last) === 'add_argument') {
        found.push(atTokens(file, 'add_argument', 'unknown', { [SWITCH]: { exposed: text } }, i, i + 1))
      }
    }
  }
  return found
}

/** Whether the switch stands anywhere but in comments and long texts. */
function isNamed(file: PythonFile): boolean {
  const { tokens } = file.module
  if (!MENTION.test(tokens.text)) return false
  for (const word of [SWITCH, 'trust-remote-code']) {
    for (let at = tokens.text.indexOf(word); at >= 0; at = tokens.text.indexOf(word, at + word.length)) {
      const token = tokenAt(file, at)
      const end = tokens.end[token] ?? 0
      if (end >= at + word.length && end - (tokens.start[token] ?? 0) < 2 * word.length) return true
    }
  }
  return false
}

/** The last token that starts at or before an offset. */
function tokenAt(file: PythonFile, offset: number): number {
  const { tokens } = file.module
  let low = 0
  let high = tokens.count - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((tokens.start[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function isTrue(file: PythonFile, token: number): boolean {
  const value = readValue(file.module.tokens, token, token + 1)
  return value.type === 'literal' && value.value === true
}

/** Set in a dictionary; behind `if args.trust_remote_code:` it only passes on what the user chose. */
function ofDictionary(file: PythonFile, first: number, end: number): Found {
  const { tokens, statements } = file.module
  const guard = statements[statementAt(file, first) - 1]
  if (guard !== undefined && tokens.kind[guard.first] === NAME && /^(el)?if$/.test(textOf(tokens, guard.first))) {
    for (let i = guard.first + 1; i < guard.end; i++) {
      if (tokens.kind[i] !== NAME || textOf(tokens, i) !== SWITCH) continue
      const text = tokens.text.slice(tokens.start[guard.first + 1], tokens.end[guard.end - 1])
      return atTokens(
        file,
        'dict',
        'unknown',
        { [SWITCH]: { exposed: cut(text.replace(/\s+/g, ' '), 100) } },
        first,
        end,
      )
    }
  }
  return atTokens(file, 'dict', 'unsafe', { [SWITCH]: true }, first, end)
}

function ofCall(file: PythonFile, call: PyCall): Found {
  const { tokens } = file.module
  const symbol = file.names.ofCall(call) ?? dottedName(tokens, call.first, Math.min(call.last, call.first + 20))
  const close = tokens.partner[call.open] ?? call.open
  return atTokens(file, symbol, 'unsafe', { [SWITCH]: true }, call.first, close + 1, call.scope)
}

function atTokens(
  file: PythonFile,
  symbol: string,
  state: 'unsafe' | 'unknown',
  args: Readonly<Record<string, unknown>>,
  first: number,
  end: number,
  scope?: number,
): Found {
  const { module } = file
  const fact = makeFact(file, {
    kind: 'H04',
    state,
    symbol,
    args,
    subject: '',
    source: 'none',
    scope: scope ?? module.statements[statementAt(file, first)]?.scope ?? 0,
    first,
    end,
    line: lineOf(module, first),
  })
  return { fact, rule: null, call: null, scope: -1 }
}

/** The statement that holds a token. */
function statementAt(file: PythonFile, token: number): number {
  const { statements } = file.module
  let low = 0
  let high = statements.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((statements[middle]?.first ?? 0) <= token) low = middle
    else high = middle - 1
  }
  return low
}
