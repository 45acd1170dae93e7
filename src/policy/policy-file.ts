/** Reads .github/ai-trust-policy.yml: all of it or, with every mistake and its fix, none of it. */
import type { DataDocument, DataEntry } from '../collect/data.js'
import { controlHint } from '../collect/nearest.js'
import { pointerOf, tokensOf } from '../collect/pointer.js'
import { cut, quoteStatement } from '../collect/record.js'
import { label, schemaProblems } from '../collect/schema-problems.js'
import { readYaml } from '../collect/yaml.js'
import type { At, Problem } from '../schema/input.js'
import type { ControlSetting, PolicyFile } from '../schema/policy.js'
import { POLICY_SCHEMA } from '../schema/user-schemas.js'
import { disputesOf, waiverPaths, waiverProblems, waiversOf } from './policy-waivers.js'

/** Where the policy file may stand, first the one that leads. */
export const POLICY_PATHS: readonly string[] = ['.github/ai-trust-policy.yml', '.github/ai-trust-policy.yaml']

const MAX_LENGTH = 1 << 18

export interface ReadPolicyFile {
  readonly ok: true
  readonly settings: PolicyFile
  /** By JSON pointer: keys of maps and lists, texts themselves. */
  readonly positions: Readonly<Record<string, At>>
}

export type PolicyFileResult = ReadPolicyFile | { readonly ok: false; readonly problems: readonly Problem[] }

/** Never throws; an empty file is a mistake, a key without a value is as if it were not there. */
export function readPolicyFile(path: string, text: string): PolicyFileResult {
  const document = readYaml(path, text.length > MAX_LENGTH ? '' : text)
  if (!document.ok) return { ok: false, problems: [document.problem] }
  const at = (start: number, end: number): At => document.placeOf({ ...document.root, start, end })
  if (text.length > MAX_LENGTH)
    return { ok: false, problems: [{ pointer: '', message: 'this file is larger than 256 KiB', at: at(0, 0) }] }
  if (document.root.kind !== 'mapping')
    return {
      ok: false,
      problems: [
        { pointer: '', message: "this file must hold keys with values; start with 'version: 1'", at: at(0, 0) },
      ],
    }
  const problems = [
    ...document.problems.map(({ pointer, message, at: where }) => ({
      pointer,
      message: pointer === '' ? message : `${label(tokensOf(pointer))}: ${message}`,
      at: where,
    })),
    ...schemaProblems(POLICY_SCHEMA, document.root)
      .filter(({ message }) => message !== '')
      .map(({ tokens, message, start, end }) => ({ pointer: pointerOf(tokens), message, at: at(start, end) })),
    ...pathProblems(document),
    ...waiverProblems(document),
  ]
  if (problems.length > 0) return { ok: false, problems: problems.sort(byPlace) }
  return { ok: true, settings: settingsOf(document), positions: positionsOf(document) }
}

/** Control ids that nobody knows, with the nearest one; custom controls are known only once their folders are read. */
export function unknownControls(file: ReadPolicyFile, known: readonly string[]): readonly Problem[] {
  const ids = new Set(known)
  return Object.keys(file.settings.controls ?? {}).flatMap((id) => {
    const pointer = pointerOf(['controls', id])
    const at = file.positions[pointer]
    if (ids.has(id) || at === undefined) return []
    const fix = controlHint(id, known) || 'remove it, or add the folder of its Rego to policies'
    return [{ pointer, message: `controls.${cut(quoteStatement(id), 60)} names no control; ${fix}`, at }]
  })
}

/** Folders and globs are relative to the root and stay inside it. */
function pathProblems(document: DataDocument): readonly Problem[] {
  const { root } = document
  const folders = root.entries.get('policies')
  const scopes = root.entries.get('scopes')?.node.entries ?? new Map<string, DataEntry>()
  const controls = root.entries.get('controls')?.node.entries ?? new Map<string, DataEntry>()
  const lists: readonly (readonly [readonly (string | number)[], DataEntry | undefined])[] = [
    [['policies'], folders],
    ...[...scopes].map(([scope, entry]) => [['scopes', scope], entry] as const),
    ...[...controls].map(([id, entry]) => [['controls', id, 'exclude'], entry.node.entries.get('exclude')] as const),
    ...waiverPaths(root),
  ]
  return lists.flatMap(([tokens, entry]) =>
    (entry?.node.items ?? []).flatMap((item, index) => {
      const fix = typeof item.value === 'string' ? outside(item.value) : null
      if (fix === null) return []
      const here = [...tokens, index]
      const shown = cut(quoteStatement(item.text), 60)
      return [{ pointer: pointerOf(here), message: `${label(here)} '${shown}' ${fix}`, at: document.placeOf(item) }]
    }),
  )
}

function outside(path: string): string | null {
  if (path.includes('\\')) return "must use '/' between folders"
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return 'must be relative to the root of the repository'
  if (path.split('/').includes('..')) return "must stay inside the repository: remove '..'"
  return null
}

/** The schema has been checked, so that every part is read by the type it has. */
function settingsOf(document: DataDocument): PolicyFile {
  const { root } = document
  const text = (key: string): string => root.entries.get(key)?.node.text ?? ''
  const failOn = FAIL_ON.find((level) => level === text('fail-on'))
  const gate = GATES.find((one) => one === text('gate'))
  const policies = root.entries.get('policies')?.node
  const controls = root.entries.get('controls')?.node
  const scopes = root.entries.get('scopes')?.node
  const approvers = root.entries.get('approvers')?.node
  return {
    version: 1,
    ...(failOn && { 'fail-on': failOn }),
    ...(gate && { gate }),
    ...(policies?.kind === 'sequence' && { policies: textsOf(policies.value) }),
    ...(controls?.kind === 'mapping' && {
      controls: Object.fromEntries([...controls.entries].map(([id, { node }]) => [id, controlOf(node.entries)])),
    }),
    ...(scopes?.kind === 'mapping' && {
      scopes: Object.fromEntries([...scopes.entries].map(([scope, { node }]) => [scope, textsOf(node.value)])),
    }),
    ...(approvers?.kind === 'sequence' && { approvers: textsOf(approvers.value) }),
    waivers: waiversOf(root),
    disputes: disputesOf(root),
  }
}

const FAIL_ON = ['critical', 'high', 'medium', 'low', 'never'] as const
const GATES = ['new', 'all'] as const
const ENFORCE = ['observe', 'warn', 'block'] as const

function controlOf(entries: ReadonlyMap<string, DataEntry>): ControlSetting {
  const value = (key: string): unknown => entries.get(key)?.node.value
  const off = value('off')
  const reason = value('reason')
  const enforce = ENFORCE.find((one) => one === value('enforce'))
  const exclude = value('exclude')
  const parameters = entries.get('parameters')?.node
  return {
    ...(typeof off === 'boolean' && { off }),
    ...(typeof reason === 'string' && { reason }),
    ...(enforce && { enforce }),
    ...(Array.isArray(exclude) && { exclude: [...textsOf(exclude)] }),
    ...(parameters?.kind === 'mapping' && {
      parameters: Object.fromEntries([...parameters.entries].map(([name, { node }]) => [name, node.value])),
    }),
  }
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

function positionsOf(document: DataDocument): Readonly<Record<string, At>> {
  const positions: Record<string, At> = {}
  const visit = (entry: DataEntry, tokens: readonly (string | number)[]): void => {
    const { node } = entry
    positions[pointerOf(tokens)] = node.kind === 'scalar' ? document.placeOf(node) : document.placeOfKey(entry)
    // Parameters may hold anything; their names are place enough.
    if (tokens[2] === 'parameters' && tokens.length > 3) return
    for (const [key, below] of node.entries) if (key.length <= 200) visit(below, [...tokens, key])
    for (const [index, item] of node.items.entries()) {
      positions[pointerOf([...tokens, index])] = document.placeOf(item)
      if (tokens.length === 1) for (const [key, below] of item.entries) visit(below, [...tokens, index, key])
    }
  }
  for (const [key, entry] of document.root.entries) visit(entry, [key])
  return positions
}

function byPlace(a: Problem, b: Problem): number {
  return (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0)
}
