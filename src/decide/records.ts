/** The records of an input document by id: what findings rest on, and whether the same record stood on the other side. */
import type { At, Fact, Input } from '../schema/input.js'
import { normaliseStatement } from './fingerprint.js'
import { comparePlaces, compareText } from './order.js'

/** A record of any list. A `document` (workflow, container file, card, notable file) holds many things; others are one thing. */
export interface KnownRecord {
  readonly id: string
  readonly at: At
  readonly from: readonly string[]
  readonly fact: Fact | null
  readonly document: boolean
  /** Whether its facts are uses of the thing itself. */
  readonly used: boolean
  /** What a finding about it may give as its subject. */
  readonly names: readonly (string | null)[]
  /** The record as it was read. */
  readonly value: object
}

/** The facts that a record was linked from, directly or through others; a fact's are itself. */
export interface FactsBelow {
  /** In order of place. */
  readonly sorted: readonly Fact[]
  readonly byPlace: ReadonlyMap<string, Fact>
}

export interface RecordIndex {
  readonly records: ReadonlyMap<string, KnownRecord>
  readonly factsBelow: (id: string) => FactsBelow
}

/** Records by id; the facts below each are found once, however many findings rest on it. */
export function indexRecords(input: Input): RecordIndex {
  const records = new Map<string, KnownRecord>()
  const below = new Map<string, FactsBelow>()
  for (const record of knownRecords(input)) records.set(record.id, record)
  const factsBelow = (id: string) => {
    const facts = below.get(id) ?? findFacts(records, id)
    below.set(id, facts)
    return facts
  }
  return { records, factsBelow }
}

/** The fact whose statement a finding quotes: the first one that it names, else the one linked into it at the same place. */
export function statementFact(index: RecordIndex, ids: readonly string[], at: At | null): Fact | null {
  for (const id of ids) {
    const fact = index.records.get(id)?.fact
    if (fact) return fact
  }
  return at === null ? null : factAt(index, ids, at)
}

/** The fact below the given records whose place is exactly this one. */
export function factAt(index: RecordIndex, ids: readonly string[], at: At): Fact | null {
  const key = placeKey(at)
  for (const id of ids) {
    const fact = index.factsBelow(id).byPlace.get(key)
    if (fact) return fact
  }
  return null
}

function knownRecords(input: Input): readonly KnownRecord[] {
  const known = (
    value: { readonly id: string; readonly at: At; readonly from?: readonly string[] },
    names: readonly (string | null)[],
    { document = false, used = false } = {},
  ): KnownRecord => ({ id: value.id, at: value.at, from: value.from ?? [], fact: null, document, used, names, value })
  return [
    ...input.facts.map((fact) => ({ ...known(fact, [fact.subject]), fact })),
    ...input.models.map((model) => known(model, [model.ref, model.path], { used: true })),
    ...input.datasets.map((dataset) => known(dataset, [dataset.ref], { used: true })),
    ...input.components.map((component) => known(component, [component.name, component.purl])),
    ...input.interconnections.map((link) => known(link, [link.provider, link.host])),
    ...input.agents.map((agent) => known(agent, [agent.name])),
    ...[input.cards, input.workflows, input.containers, input.files].flatMap((documents) =>
      documents.map((document) => known(document, [document.path], { document: true })),
    ),
  ]
}

function findFacts(records: ReadonlyMap<string, KnownRecord>, from: string): FactsBelow {
  const seen = new Set<string>()
  const facts: Fact[] = []
  const pending = [from]
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    const record = records.get(id)
    if (record?.fact) facts.push(record.fact)
    for (const source of record?.from ?? []) pending.push(source)
  }
  const sorted = facts.sort((a, b) => comparePlaces(a.at, b.at) || compareText(a.id, b.id))
  // Reversed, so that the first of several facts at one place stays.
  return { sorted, byPlace: new Map(sorted.map((fact) => [placeKey(fact.at), fact] as const).reverse()) }
}

function placeKey(at: At): string {
  return JSON.stringify([at.path, at.line, at.column, at.end_line, at.end_column])
}

/** Ids of the records that stand on both sides, told by their content whatever their line. */
export interface StandingRecords {
  readonly head: ReadonlySet<string>
  readonly base: ReadonlySet<string>
}

export function standingRecords(
  head: RecordIndex,
  base: RecordIndex,
  renames: ReadonlyMap<string, string>,
): StandingRecords {
  const unmatched = new Map<string, string[]>()
  for (const record of byPlace(base).reverse()) {
    const key = contentKey(record, renames)
    const ids = unmatched.get(key)
    if (ids) ids.push(record.id)
    else unmatched.set(key, [record.id])
  }
  const standing = { head: new Set<string>(), base: new Set<string>() }
  for (const record of byPlace(head)) {
    const match = unmatched.get(contentKey(record, NO_RENAMES))?.pop()
    if (match === undefined) continue
    standing.head.add(record.id)
    standing.base.add(match)
  }
  return standing
}

const NO_RENAMES: ReadonlyMap<string, string> = new Map()

function byPlace(index: RecordIndex): KnownRecord[] {
  return [...index.records.values()].sort((a, b) => comparePlaces(a.at, b.at) || compareText(a.id, b.id))
}

function contentKey(record: KnownRecord, renames: ReadonlyMap<string, string>): string {
  const path = renames.get(record.at.path) ?? record.at.path
  return JSON.stringify([path, contentOf(record.value, renames)])
}

/** The value with sorted keys, without ids and places, and with the head's names of renamed files. */
function contentOf(value: unknown, renames: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return renames.get(value) ?? value
  if (Array.isArray(value)) return value.map((item) => contentOf(item, renames))
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .filter(([key]) => key !== 'id' && key !== 'at' && key !== 'from')
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, item]) => [
      key,
      key === 'statement' && typeof item === 'string' ? normaliseStatement(item) : contentOf(item, renames),
    ])
}
