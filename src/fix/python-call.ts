/** Edits of the arguments of one Python call, which touch nothing outside the statement that holds it. */
import { type PyArgument, splitArguments } from '../collect/code/python-calls.js'
import { F_START, NAME, type Tokens, textOf, tokenize } from '../collect/code/python-tokens.js'
import { lineEnd, type TextEdit } from './edit.js'

export interface SourceCall {
  readonly text: string
  /** Tokens of the call alone; `offset` is where it begins in the text. */
  readonly tokens: Tokens
  readonly offset: number
  readonly open: number
  readonly close: number
  readonly args: readonly PyArgument[]
  /** It stands in a replacement field of a string, where quotes and line breaks may end that string. */
  readonly inString: boolean
}

const DOT = 46
const COMMA = 44
const PAREN_CLOSE = 41
const MOST_ARGUMENTS = 200

/** The call from `start` to `end`, its closing bracket included; null when that is no whole call. */
export function readCall(text: string, start: number, end: number): SourceCall | null {
  const tokens = tokenize(text.slice(start, end))
  if (tokens.problem !== null) return null
  // The last token ends the line.
  const close = tokens.count - 2
  const open = tokens.partner[close] ?? -1
  if (tokens.kind[close] !== PAREN_CLOSE || open < 1) return null
  const args = splitArguments(tokens, open, MOST_ARGUMENTS)
  if (args.length === MOST_ARGUMENTS) return null
  return { text, tokens, offset: start, open, close, args, inString: startsInString(text, start) }
}

/** `name=value`: in place of what is given, by name or position, else as the last argument. */
export function setArgument(
  call: SourceCall,
  name: string,
  value: string,
  position: number | null = null,
): readonly TextEdit[] | null {
  if (call.inString && /["'\\]/.test(value)) return null
  const given = argumentAt(call, name, position)
  if (given !== null) return [{ start: startOf(call, given.first), end: endOf(call, given.end - 1), text: value }]
  // A spread argument may hold it already.
  if (call.args.some((part) => part.stars > 0)) return null
  return addArgument(call, `${name}=${value}`)
}

/** Takes an argument out with its comma; null when it is not there. */
export function removeArgument(
  call: SourceCall,
  name: string,
  position: number | null = null,
): readonly TextEdit[] | null {
  const given = argumentAt(call, name, position)
  if (given === null) return null
  const { text, tokens } = call
  const first = given.name === null ? given.first : given.first - 2
  const before = tokens.kind[first - 1] === COMMA ? first - 1 : -1
  const after = tokens.kind[given.end] === COMMA ? given.end : -1
  const [start, end] = [startOf(call, first), endOf(call, given.end - 1)]
  const lines = ownLines(text, start, after < 0 ? end : endOf(call, after))
  if (lines !== null && (after >= 0 || given.end === call.close)) return [{ ...lines, text: '' }]
  const isLast = given.end === call.close || (after >= 0 && after + 1 === call.close)
  if (isLast && before >= 0 && /^,[ \t]*$/.test(text.slice(startOf(call, before), start)))
    return [{ start: startOf(call, before), end, text: '' }]
  if (after < 0) return [{ start, end, text: '' }]
  const next = startOf(call, after + 1)
  const gap = text.slice(endOf(call, after), next)
  return [{ start, end: /^[ \t]*$/.test(gap) ? next : endOf(call, after), text: '' }]
}

/** Gives the callee another last name: `yaml.load` becomes `yaml.safe_load`. Null for a bare name, which is bound elsewhere. */
export function renameCallee(call: SourceCall, from: string, to: string): readonly TextEdit[] | null {
  const { tokens, open } = call
  const last = open - 1
  if (tokens.kind[last] !== NAME || tokens.kind[last - 1] !== DOT || textOf(tokens, last) !== from) return null
  return [{ start: startOf(call, last), end: endOf(call, last), text: to }]
}

function argumentAt(call: SourceCall, name: string, position: number | null): PyArgument | null {
  const named = call.args.find((part) => part.name === name)
  if (named !== undefined) return named
  const placed = position === null ? undefined : call.args[position]
  const isPlaced = placed !== undefined && call.args.slice(0, (position ?? 0) + 1).every(isPositional)
  return isPlaced ? placed : null
}

function isPositional(part: PyArgument): boolean {
  return part.name === null && part.stars === 0
}

function addArgument(call: SourceCall, written: string): readonly TextEdit[] | null {
  const { text, tokens, args, close } = call
  const last = args.at(-1)
  if (last === undefined) return [insert(endOf(call, call.open), written)]
  // `f(x for x in y)` would need brackets of its own.
  if (args.length === 1 && isGenerator(tokens, last)) return null
  const comma = tokens.kind[last.end] === COMMA
  const end = endOf(call, last.end - 1)
  const from = comma ? endOf(call, last.end) : end
  const rest = text.slice(from, startOf(call, close))
  const first = startOf(call, last.name === null ? last.first - last.stars : last.first - 2)
  const indent = indentOf(text, first)
  if (!rest.includes('\n') || indent === null) {
    // What follows on other lines belongs to them.
    if (/[#\n\\]/.test(comma ? text.slice(end, from) : '')) return null
    return [insert(end, `, ${written}`)]
  }
  if (call.inString) return null
  const line = /^[ \t]*(#[^\r\n]*)?(?=\r?\n)/.exec(rest)
  if (line === null) return null
  const stop = from + line[0].length
  const added = `${lineEnd(text)}${indent}${written}${comma ? ',' : ''}`
  // In front of a comment, the comma alone: the comment stays with its argument.
  if (comma || line[0] !== '') return comma ? [insert(stop, added)] : [insert(end, ','), insert(stop, added)]
  return [insert(end, `,${added}`)]
}

function isGenerator(tokens: Tokens, part: PyArgument): boolean {
  for (let i = part.first; i < part.end; i++) {
    if (tokens.kind[i] === NAME && textOf(tokens, i) === 'for') return true
    const partner = tokens.partner[i] ?? -1
    if (partner > i) i = partner
  }
  return false
}

/** What indents the line when the offset is its first character that is not blank. */
function indentOf(text: string, offset: number): string | null {
  const blank = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  return /^[ \t]*$/.test(blank) ? blank : null
}

/** The lines from `start` to `end` when nothing else but a comment stands on them. */
function ownLines(text: string, start: number, end: number): { start: number; end: number } | null {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const stop = text.indexOf('\n', end)
  if (stop < 0 || from === 0 || !/^[ \t]*$/.test(text.slice(from, start))) return null
  return /^[ \t]*(#.*)?\r?$/.test(text.slice(end, stop)) ? { start: from, end: stop + 1 } : null
}

function startsInString(text: string, start: number): boolean {
  const tokens = tokenize(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))
  for (let i = 0; i < tokens.count; i++) if (tokens.kind[i] === F_START && (tokens.partner[i] ?? -1) < 0) return true
  return false
}

function insert(at: number, text: string): TextEdit {
  return { start: at, end: at, text }
}

function startOf(call: SourceCall, token: number): number {
  return call.offset + (call.tokens.start[token] ?? 0)
}

function endOf(call: SourceCall, token: number): number {
  return call.offset + (call.tokens.end[token] ?? 0)
}
