/** Turns on the safe switch of a load, or turns an unsafe one off. */
import type { Fact } from '../schema/input.js'
import { rangeOf, type TextEdit } from './edit.js'
import { type Fixer, factsOf, type Source } from './fixer.js'
import { readCall, removeArgument, renameCallee, type SourceCall, setArgument } from './python-call.js'

/** weights_only, safe_mode, allow_pickle, use_safetensors, check_hash, yaml.safe_load. */
export const safeLoad: Fixer = (finding, source, known) => {
  const [fact] = factsOf(finding, known)
  const call = fact === undefined ? null : callOf(fact, source)
  return fact === undefined || call === null ? null : switched(call, fact)
}

/** Without trust_remote_code. */
export const noRemoteCode: Fixer = (finding, source, known) => {
  const facts = factsOf(finding, known)
  const [fact] = facts
  // Code at a fixed commit, or that lies here, is for people to read: without it the model would not load.
  if (fact === undefined || facts.some(isFixed)) return null
  if (fact.symbol === 'dict') return withoutEntry(fact, source)
  const call = callOf(fact, source)
  return call && removeArgument(call, 'trust_remote_code')
}

/** The call that a fact was read from. */
export function callOf(fact: Fact, source: Source): SourceCall | null {
  const range = fact.at.path === source.path ? rangeOf(source.index, fact.at) : null
  return range && readCall(source.text, range.start, range.end)
}

function switched(call: SourceCall, fact: Fact): readonly TextEdit[] | null {
  const { symbol } = fact
  switch (fact.kind) {
    case 'L01':
      return setArgument(call, 'weights_only', 'True')
    case 'L03':
      return hasDigest(fact.subject) ? setArgument(call, 'check_hash', 'True', 4) : null
    case 'L06':
      return setArgument(call, 'allow_pickle', 'False', symbol.endsWith('.read_array') ? 1 : 2)
    case 'L07':
      return symbol.endsWith('.load_model') ? setArgument(call, 'safe_mode', 'True', 3) : null
    case 'L08':
      return safeYaml(call, symbol)
    case 'L11':
      return setArgument(call, 'use_safetensors', 'True')
    default:
      return null
  }
}

/** torch.hub takes the start of the sha256 from the name of the file: resnet18-f37072fd.pth. */
function hasDigest(address: string): boolean {
  return /-[0-9a-f]{8,64}\.[^/?#]{1,20}$/.test(address)
}

const SAFE_YAML: ReadonlyMap<string, string> = new Map([
  ['load', 'safe_load'],
  ['load_all', 'safe_load_all'],
  ['unsafe_load', 'safe_load'],
  ['unsafe_load_all', 'safe_load_all'],
])

function safeYaml(call: SourceCall, symbol: string): readonly TextEdit[] | null {
  const name = symbol.slice(symbol.lastIndexOf('.') + 1)
  const safe = SAFE_YAML.get(name)
  if (safe === undefined || call.args.some(({ stars }) => stars > 0)) return null
  const renamed = renameCallee(call, name, safe)
  return renamed && [...renamed, ...(removeArgument(call, 'Loader', 1) ?? [])]
}

function isFixed({ args, source }: Fact): boolean {
  const revision = args['revision']
  const isExposed = typeof revision === 'object' && revision !== null
  return source === 'local' || isExposed || (typeof revision === 'string' && /^[0-9a-f]{40}$/i.test(revision))
}

/** `"trust_remote_code": True` and `kwargs["trust_remote_code"] = True` say False instead. */
function withoutEntry(fact: Fact, source: Source): readonly TextEdit[] | null {
  const range = rangeOf(source.index, fact.at)
  if (range === null || !/\bTrue$/.test(source.text.slice(range.start, range.end))) return null
  return [{ start: range.end - 4, end: range.end, text: 'False' }]
}
