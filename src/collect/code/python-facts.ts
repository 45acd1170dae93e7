/** Makes facts of the calls, decorators and imports that the table names. */
import type { Fact } from '../../schema/input.js'
import { type LineIndex, place, quoteStatement, recordId, scopeOf } from '../record.js'
import { type Args, readArguments } from './python-arguments.js'
import { dottedName, type PyCall } from './python-calls.js'
import { isDigestCompared } from './python-digests.js'
import { type Names, resolveNames } from './python-names.js'
import { type CallRule, isKnownModule, isKnownTail, methodRule, ruleOf, type State, table } from './python-rules.js'
import { argumentOf, type CallState, textOf as literalOf, readState } from './python-states.js'
import type { PyModule } from './python-structure.js'
import { NAME, textOf } from './python-tokens.js'

/** A file whose structure is known. */
export interface PythonFile {
  readonly path: string
  readonly module: PyModule
  readonly names: Names
  readonly index: LineIndex
}

/** A fact with what the records need to know about it. */
export interface Found {
  readonly fact: Fact
  readonly rule: CallRule | null
  readonly call: PyCall | null
  /** The function that a decorator makes a tool; -1 for other facts. */
  readonly scope: number
}

export function openFile(path: string, module: PyModule, index: LineIndex): PythonFile {
  return { path, module, names: resolveNames(module), index }
}

interface Draft {
  readonly kind: string
  readonly state: State
  readonly symbol: string
  readonly args: Args
  readonly subject: string
  readonly source: Fact['source']
  readonly scope: number
  /** Tokens of the place; `end` is exclusive. */
  readonly first: number
  readonly end: number
  readonly line: number
}

/** The fact at the tokens of a draft. */
export function makeFact(file: PythonFile, draft: Draft): Fact {
  const { tokens, scopes } = file.module
  const start = tokens.start[draft.first] ?? 0
  const end = tokens.end[draft.end - 1] ?? start
  const at = place(file.path, file.index, start, end)
  return {
    id: recordId('code', file.path, draft.kind, at.line, at.column, draft.symbol),
    kind: draft.kind,
    state: draft.state,
    scope: scopeOf(file.path),
    symbol: draft.symbol,
    args: draft.args,
    subject: draft.subject,
    source: draft.source,
    function: scopes[draft.scope]?.path ?? '',
    statement: quoteStatement(statementText(file, draft, start, end)),
    at,
  }
}

/** The logical line, or the call alone where it stands far inside a long one. */
function statementText(file: PythonFile, draft: Draft, start: number, end: number): string {
  const { tokens } = file.module
  const lineStart = tokens.start[tokens.lines[draft.line] ?? draft.first] ?? start
  const lineEnd = tokens.end[(tokens.lines[draft.line + 1] ?? tokens.count) - 2] ?? end
  return start - lineStart > 150 ? tokens.text.slice(start, end) : tokens.text.slice(lineStart, Math.max(lineEnd, end))
}

/** The facts of calls by the table, in the order of the source. */
export function callFacts(file: PythonFile): Found[] {
  const { module, names } = file
  const { tokens } = module
  const heads = new Map<string, string[]>()
  for (const item of module.imports) {
    if (!isKnownModule(topOf(item.target))) continue
    const targets = heads.get(item.local)
    if (targets === undefined) heads.set(item.local, [item.target])
    else if (!targets.includes(item.target)) targets.push(item.target)
  }
  const aliases = aliasesOf(module, heads)
  const found: Found[] = []
  for (const call of module.calls) {
    const tail = textOf(tokens, call.last)
    const head = call.first === call.last ? tail : textOf(tokens, call.first)
    if (!isKnownTail(tail) && !aliases.has(head)) {
      // Most calls into a known package are in no table; resolving their names takes time.
      const targets = heads.get(head)
      if (targets === undefined) continue
      const rest = call.first === call.last ? '' : `.${dottedName(tokens, call.first + 2, call.last)}`
      if (!targets.some((target) => ruleOf(target + rest) !== null)) continue
    }
    const symbol = names.ofCall(call)
    const rule =
      (symbol === null ? null : ruleOf(symbol)) ??
      (call.last > call.first || call.head !== -1 ? methodRule(tail) : null)
    if (rule === null || (rule.form ?? 'call') !== 'call') continue
    found.push(
      ...factsOf(file, call, symbol ?? dottedName(tokens, call.first, Math.min(call.last, call.first + 20)), rule),
    )
  }
  return found
}

/** Names that stand for a member of an imported module: `load = torch.load`. */
function aliasesOf(module: PyModule, heads: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const { tokens } = module
  const found = new Set<string>()
  for (const { first, end } of module.statements) {
    if (tokens.kind[first] !== NAME || tokens.kind[first + 1] !== 61 || tokens.kind[first + 2] !== NAME) continue
    if (end > first + 20 || tokens.kind[end - 1] !== NAME) continue
    if (heads.has(textOf(tokens, first + 2))) found.add(textOf(tokens, first))
  }
  return found
}

function factsOf(file: PythonFile, call: PyCall, symbol: string, rule: CallRule): Found[] {
  const { tokens } = file.module
  const args = readArguments(file.names, call)
  if (rule.when !== undefined && !rule.when.in.includes(literalOf(args[String(rule.when.arg)]))) return []
  if (rule.requires !== undefined && !rule.requires.some((name) => name in args)) return []
  if (rule.family === 'digest' && !isDigestCompared(file.module, call)) return []
  const given = literalOf(argumentOf(rule.subject ?? [], args))
  if (rule.prefix !== undefined && !rule.prefix.some((prefix) => given.startsWith(prefix))) return []
  if (rule.needs_model === true && given === '' && !isImported(argumentOf(rule.subject ?? [], args))) return []

  const callState = readState(rule, symbol, args)
  const close = tokens.partner[call.open] ?? -1
  const base = {
    symbol,
    scope: call.scope,
    first: call.first,
    end: (close < 0 ? call.open : close) + 1,
    line: call.line,
  }
  const make = (kind: string, from: Pick<CallState, 'state' | 'subject' | 'source'>, more: Args): Found => ({
    fact: makeFact(file, {
      ...base,
      kind,
      state: from.state,
      subject: from.subject,
      source: from.source,
      args: { ...args, ...more },
    }),
    rule,
    call,
    scope: -1,
  })
  const provider: Args = rule.fact === 'H05' ? { provider: rule.family } : {}
  const found = [make(rule.fact, callState, { ...callState.extra, ...provider })]
  const named = rule.model === undefined ? undefined : argumentOf(rule.model, args)
  const model = literalOf(named)
  if (model !== '' || isImported(named)) {
    found.push(make('H05', { state: 'unknown', subject: model, source: 'none' }, { provider: rule.family }))
  }
  const format = args['use_safetensors']
  if (rule.fact === 'H01' && typeof format === 'boolean') {
    found.push(make('L11', { ...callState, state: format ? 'safe' : 'unsafe' }, callState.extra))
  }
  return found
}

/** A constant of another module, which the link step may know. */
function isImported(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'import' in value
}

/** The functions that a decorator hands to an agent as tools. */
export function toolFacts(file: PythonFile): Found[] {
  const { module, names } = file
  const { tokens, scopes } = module
  const found: Found[] = []
  for (const decorator of module.decorators) {
    const target = scopes[decorator.target]
    if (target === undefined || target.kind !== 'def') continue
    const parts = dottedName(tokens, decorator.first, Math.min(decorator.last, decorator.first + 20)).split('.')
    const symbol = names.ofName(parts, target.parent)
    const rule = symbol === null ? null : ruleOf(symbol)
    if (symbol === null || rule?.form !== 'decorator') continue
    const args = decorator.open < 0 ? {} : readArguments(names, { open: decorator.open, scope: target.parent })
    const fact = makeFact(file, {
      kind: rule.fact,
      state: rule.state ?? 'unknown',
      symbol,
      args,
      subject: textOf(tokens, target.name),
      source: 'none',
      scope: target.parent,
      first: target.name,
      end: target.name + 1,
      line: lineOf(module, target.name),
    })
    found.push({ fact, rule, call: null, scope: decorator.target })
  }
  return found
}

/** The logical line that a token stands on. */
export function lineOf(module: PyModule, token: number): number {
  const { lines } = module.tokens
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle] ?? 0) <= token) low = middle
    else high = middle - 1
  }
  return low
}

/** Imports that are facts by themselves, and AI packages that are imported and give no other fact. */
export function importFacts(file: PythonFile, others: readonly Found[]): Found[] {
  const found: Found[] = []
  const seen = new Set<string>()
  const used = new Set<string>()
  for (const { fact } of others) {
    for (let dot = fact.symbol.indexOf('.'); dot > 0; dot = fact.symbol.indexOf('.', dot + 1))
      used.add(fact.symbol.slice(0, dot))
  }
  for (const item of file.module.imports) {
    const top = topOf(item.module)
    const rule = IMPORT_RULES.get(top)
    const known = PACKAGES.get(top) ?? namespaceOf(item.target)
    const isOwnFact = rule !== undefined && !seen.has(`${rule.fact} ${top}`)
    const isUnused = known !== undefined && !seen.has(known.name) && !used.has(known.name)
    if (!isOwnFact && !isUnused) continue
    const base = { scope: item.scope, first: item.first, end: item.end, line: lineOf(file.module, item.first) }
    const plain = { ...base, state: 'unknown', source: 'none' } as const
    if (isOwnFact) {
      seen.add(`${rule.fact} ${top}`)
      const fact = makeFact(file, { ...plain, kind: rule.fact, symbol: top, args: {}, subject: '' })
      found.push({ fact, rule, call: null, scope: -1 })
    }
    if (!isUnused) continue
    seen.add(known.name)
    const args = { distribution: known.distribution }
    const fact = makeFact(file, { ...plain, kind: 'X01', symbol: known.name, args, subject: known.name })
    found.push({ fact, rule: null, call: null, scope: -1 })
  }
  return found
}

const IMPORT_RULES = new Map(
  table.rules
    .filter((rule) => rule.form === 'import')
    .flatMap((rule) => rule.symbols.map((symbol): [string, CallRule] => [symbol, rule])),
)
const PACKAGES = new Map(table.packages.map((item) => [item.name, item]))

function topOf(name: string): string {
  const dot = name.indexOf('.')
  return dot < 0 ? name : name.slice(0, dot)
}

/** A package inside a namespace, e.g. google.genai. */
function namespaceOf(name: string): (typeof table.packages)[number] | undefined {
  const dot = name.indexOf('.')
  const second = dot < 0 ? -1 : name.indexOf('.', dot + 1)
  return dot < 0 ? undefined : PACKAGES.get(second < 0 ? name : name.slice(0, second))
}
