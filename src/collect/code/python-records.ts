/** Makes the records of models, data sets, interconnections and agents that follow from facts. */
import type { Agent, Dataset, Fact, Interconnection, Model } from '../../schema/input.js'
import { recordId } from '../record.js'
import { readArguments } from './python-arguments.js'
import type { PyCall } from './python-calls.js'
import type { Found, PythonFile } from './python-facts.js'
import { effectOf } from './python-rules.js'
import { textOf as literalOf } from './python-states.js'
import { textOf } from './python-tokens.js'

const COMMIT = /^[0-9a-f]{40}$/i
const FORMATS: readonly [RegExp, string, Model['format_class']][] = [
  [/\.safetensors$/i, 'safetensors', 'data-only'],
  [/\.gguf$/i, 'gguf', 'data-only'],
  [/\.onnx$/i, 'onnx', 'data-only'],
  [/\.(pkl|pickle)$/i, 'pickle', 'code-capable'],
  [/\.joblib$/i, 'joblib', 'code-capable'],
  [/\.(pt|pth|ckpt|bin)$/i, 'pytorch-zip', 'code-capable'],
  [/\.(h5|hdf5)$/i, 'hdf5', 'code-capable'],
  [/\.keras$/i, 'keras', 'code-capable'],
]

function revisionOf(fact: Fact): string | null {
  const revision = fact.args['revision']
  return typeof revision === 'string' ? revision : null
}

function isDatasetDownload(fact: Fact): boolean {
  return fact.kind === 'H02' && fact.args['repo_type'] === 'dataset'
}

/** Groups facts by what they are about, in order; one record is made of each group. */
function grouped(facts: readonly Fact[], key: (fact: Fact) => string): Fact[][] {
  const groups = new Map<string, Fact[]>()
  for (const fact of facts) {
    const group = groups.get(key(fact))
    if (group === undefined) groups.set(key(fact), [fact])
    else group.push(fact)
  }
  return [...groups.values()]
}

/** Models that facts name: weights from a hub, and models that a provider serves. */
export function modelsOf(facts: readonly Fact[]): Model[] {
  const named = facts.filter((fact) => {
    if (fact.subject === '') return false
    if (fact.kind === 'H05') return true
    if (fact.kind === 'H02' && fact.symbol.endsWith('InferenceClient')) return true
    const isLoad = fact.kind === 'H01' || fact.kind === 'H02'
    return isLoad && fact.source === 'remote' && fact.args['loads'] === 'weights' && !isDatasetDownload(fact)
  })
  return grouped(named, (fact) => JSON.stringify([providerOf(fact), fact.subject, revisionOf(fact)])).flatMap(modelOf)
}

function providerOf(fact: Fact): string {
  const provider = fact.args['provider']
  return fact.kind === 'H05' && typeof provider === 'string' ? provider : 'huggingface'
}

function modelOf(group: readonly Fact[]): Model[] {
  const [fact] = group
  if (fact === undefined) return []
  const isHosted = fact.kind === 'H05' || fact.symbol.endsWith('InferenceClient')
  const revision = isHosted ? null : revisionOf(fact)
  const isUrl = /^[a-z]+:\/\//i.test(fact.subject)
  const file = literalOf(
    fact.args['filename'] ?? fact.args['weight_name'] ?? (fact.kind === 'H02' ? fact.args['1'] : ''),
  )
  const [, format, formatClass] = FORMATS.find(([pattern]) => pattern.test(file === '' ? fact.subject : file)) ?? []
  return [
    {
      id: recordId('code', 'model', fact.at.path, providerOf(fact), fact.subject, revision),
      ref: fact.subject,
      path: null,
      source: isHosted ? 'api' : isUrl ? 'url' : 'hub',
      provider: providerOf(fact),
      format: isHosted ? 'api' : (format ?? 'unknown'),
      format_class: isHosted ? 'hosted' : (formatClass ?? 'unknown'),
      revision,
      pinned: revision !== null && COMMIT.test(revision),
      sha256: null,
      size: null,
      lfs: null,
      tracked: false,
      scope: fact.scope,
      licenses: [],
      base: [],
      from: group.map((item) => item.id),
      at: fact.at,
    },
  ]
}

/** Data sets that facts name. */
export function datasetsOf(facts: readonly Fact[]): Dataset[] {
  const named = facts.filter((fact) => fact.subject !== '' && (fact.kind === 'H03' || isDatasetDownload(fact)))
  return grouped(named, (fact) => JSON.stringify([fact.subject, revisionOf(fact)])).flatMap((group) => {
    const [fact] = group
    if (fact === undefined) return []
    const revision = revisionOf(fact)
    const isUrl = fact.subject.includes('://')
    const source = fact.source === 'remote' ? (isUrl ? 'url' : 'hub') : fact.source === 'local' ? 'local' : 'unknown'
    return [
      {
        id: recordId('code', 'dataset', fact.at.path, fact.subject, revision),
        ref: fact.subject,
        source,
        provider: source === 'hub' ? 'huggingface' : null,
        revision,
        pinned: revision !== null && COMMIT.test(revision),
        scope: fact.scope,
        from: group.map((item) => item.id),
        at: fact.at,
      } satisfies Dataset,
    ]
  })
}

const ADDRESSES = [
  'base_url',
  'openai_api_base',
  'api_base',
  'azure_endpoint',
  'endpoint_url',
  'host',
  'server_url',
  '0',
]

function hostOf(fact: Fact): string | null {
  for (const name of ADDRESSES) {
    const value = literalOf(fact.args[name])
    const host = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/@\s]{0,300}@)?(\[[0-9a-f:.]+\]|[\w.-]+)(?::\d+)?(?:[/?#]|$)/i.exec(
      value,
    )?.[1]
    if (host !== undefined) return host.toLowerCase()
  }
  return null
}

/** Providers that the program talks to. */
export function interconnectionsOf(facts: readonly Fact[]): Interconnection[] {
  const clients = facts.filter((fact) => fact.kind === 'C01')
  return grouped(clients, (fact) => JSON.stringify([fact.subject, hostOf(fact)])).flatMap((group) => {
    const [fact] = group
    if (fact === undefined) return []
    const host = hostOf(fact)
    return [
      {
        id: recordId('code', 'interconnection', fact.at.path, fact.subject, host),
        provider: fact.subject,
        host,
        direction: 'out',
        scope: fact.scope,
        from: group.map((item) => item.id),
        at: fact.at,
      } satisfies Interconnection,
    ]
  })
}

/** Agents, their built-in tools, and functions that are made tools. */
export function agentsOf(file: PythonFile, found: readonly Found[]): Agent[] {
  const effects = effectsOfBodies(file, new Set(found.map((item) => item.scope).filter((scope) => scope >= 0)))
  return found.flatMap(({ fact, rule, scope }) => {
    if (fact.kind !== 'C06' && fact.kind !== 'C07' && fact.kind !== 'T01') return []
    const callee = fact.symbol.slice(fact.symbol.lastIndexOf('.') + 1)
    return [
      {
        id: recordId('code', 'agent', fact.id),
        kind: fact.kind === 'C06' ? 'agent' : 'tool',
        name: fact.subject === '' ? callee : fact.subject,
        framework: rule?.family ?? '',
        effect: fact.kind === 'C07' ? 'execute' : fact.kind === 'T01' ? (effects.get(scope) ?? 'unknown') : 'unknown',
        scope: fact.scope,
        from: [fact.id],
        at: fact.at,
      } satisfies Agent,
    ]
  })
}

const RANK = ['read', 'write', 'send', 'execute'] as const

/** The gravest effect of the calls in each of these functions' bodies. */
function effectsOfBodies(file: PythonFile, wanted: ReadonlySet<number>): ReadonlyMap<number, Agent['effect']> {
  const found = new Map<number, (typeof RANK)[number]>()
  if (wanted.size === 0) return found
  for (const call of file.module.calls) {
    let scope = call.scope
    while (scope > 0 && !wanted.has(scope)) scope = file.module.scopes[scope]?.parent ?? -1
    const effect = scope > 0 ? effectOfCall(file, call) : null
    if (effect === null) continue
    const known = found.get(scope)
    if (known === undefined || RANK.indexOf(effect) > RANK.indexOf(known)) found.set(scope, effect)
  }
  return found
}

function effectOfCall(file: PythonFile, call: PyCall): (typeof RANK)[number] | null {
  const { tokens } = file.module
  const name = textOf(tokens, call.last)
  const symbol = file.names.ofCall(call)
  if (symbol !== null) return effectOf(symbol)
  if (call.head !== -1 || call.first !== call.last) return name === 'execute' ? effectOfSql(file, call) : null
  if (name === 'eval' || name === 'exec') return 'execute'
  return name === 'open' ? effectOfOpen(file, call) : null
}

function effectOfOpen(file: PythonFile, call: PyCall): 'read' | 'write' {
  const args = readArguments(file.names, call)
  return /[wax+]/.test(literalOf(args['mode'] ?? args['1'])) ? 'write' : 'read'
}

function effectOfSql(file: PythonFile, call: PyCall): 'read' | 'write' | null {
  const sql = literalOf(readArguments(file.names, call)['0'])
  if (/^\s*(insert|update|delete|drop|alter|create|replace|merge|truncate)\b/i.test(sql)) return 'write'
  return /^\s*select\b/i.test(sql) ? 'read' : null
}
