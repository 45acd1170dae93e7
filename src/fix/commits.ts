/** Commits that the tree names for models and data sets: in calls, bills of materials and declarations. */
import type { Fact, Input } from '../schema/input.js'

export const COMMIT = /^[0-9a-f]{40}$/i

export type Thing = 'model' | 'dataset'

/** By `thingKey`. */
export type Commits = ReadonlyMap<string, ReadonlySet<string>>

export function thingKey(thing: Thing, name: string): string {
  return `${thing} ${name.toLowerCase()}`
}

/** What a hub call fetches; null for other facts. */
export function thingOf(fact: Fact): Thing | null {
  if (fact.kind === 'H03') return 'dataset'
  if (fact.kind !== 'H01' && fact.kind !== 'H02') return null
  return fact.args['repo_type'] === 'dataset' ? 'dataset' : 'model'
}

export function commitsOf(input: Input): Commits {
  const found = new Map<string, Set<string>>()
  const add = (thing: Thing, name: unknown, revision: unknown): void => {
    if (typeof name !== 'string' || name === '' || typeof revision !== 'string' || !COMMIT.test(revision)) return
    const key = thingKey(thing, name)
    const commits = found.get(key)
    if (commits === undefined) found.set(key, new Set([revision.toLowerCase()]))
    else commits.add(revision.toLowerCase())
  }
  for (const fact of input.facts) {
    const thing = thingOf(fact)
    if (thing !== null) add(thing, fact.subject, fact.args['revision'])
  }
  for (const { type, name, version, purl } of input.components) {
    const thing = type === 'machine-learning-model' ? 'model' : type === 'data' ? 'dataset' : null
    if (thing === null) continue
    add(thing, name, version)
    const [, subject, commit] = /^pkg:huggingface\/([^@?#]{1,300})@([^?#]{1,100})/i.exec(purl ?? '') ?? []
    add(thing, subject === undefined ? null : decoded(subject), commit)
  }
  for (const [section, thing] of [['models', 'model'] as const, ['datasets', 'dataset'] as const])
    for (const entry of entriesOf(input.declarations.value[section]))
      for (const key of ['ref', 'id', 'uri']) add(thing, entry[key], entry['revision'])
  return found
}

/** The maps of a list of the declarations. */
export function entriesOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
