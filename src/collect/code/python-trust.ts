/** Finds trust_remote_code where no load in the table carries it: unknown callees, dictionaries, command-line options. */
import type { PyCall } from './python-calls.js'
import { dottedName } from './python-calls.js'
import { type Found, lineOf, makeFact, type PythonFile } from './python-facts.js'
import { NAME, STRING, textOf } from './python-tokens.js'
import { readValue, stringOf } from './python-values.js'

const SWITCH = 'trust_remote_code'
const OPTION = /^--trust[-_]remote[-_]code$/

/** H04 facts; `others` are the facts of calls, which carry the switch among their arguments. */
export function trustFacts(file: PythonFile, others: readonly Found[]): Found[] {
  const { tokens, calls } = file.module
  if (!/trust[-_]remote[-_]code/.test(tokens.text)) return []
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
      if (value > 0 && isTrue(file, value))
        found.push(atTokens(file, 'dict', 'unsafe', { [SWITCH]: true }, i, value + 1))
    } else if (OPTION.test(text)) {
      const call = byBracket.get(bracket)
      if (call !== undefined && textOf(tokens, call.last) === 'add_argument') {
        found.push(atTokens(file, 'add_argument', 'unknown', { [SWITCH]: { exposed: text } }, i, i + 1))
      }
    }
  }
  return found
}

function isTrue(file: PythonFile, token: number): boolean {
  const value = readValue(file.module.tokens, token, token + 1)
  return value.type === 'literal' && value.value === true
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
    scope: scope ?? scopeAt(file, first),
    first,
    end,
    line: lineOf(module, first),
  })
  return { fact, rule: null, call: null, scope: -1 }
}

/** The scope of the statement that holds a token. */
function scopeAt(file: PythonFile, token: number): number {
  const { statements } = file.module
  let low = 0
  let high = statements.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((statements[middle]?.first ?? 0) <= token) low = middle
    else high = middle - 1
  }
  return statements[low]?.scope ?? 0
}
