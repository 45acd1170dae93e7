/** What AI the head holds, in a few words each: the part of a report that needs no policy to be useful. */
import type { Agent, At, Component, Dataset, Input, Interconnection, Model, Scope } from '../schema/input.js'
import type { Inventory, InventoryItem } from '../schema/report.js'
import { comparePlaces, compareText } from './order.js'
import type { RecordIndex } from './records.js'

/** Inventory of a tree. What only tests use is left out: their tiny models and fakes are no part of a system. */
export function takeInventory(input: Input, records: RecordIndex): Inventory {
  const placesOf = (record: { readonly id: string; readonly at: At }) => {
    const facts = records.factsBelow(record.id).sorted.map(({ at }) => at)
    return facts.length > 0 ? facts : [record.at]
  }
  const list = <T extends { readonly id: string; readonly at: At; readonly scope: Scope }>(
    all: readonly T[],
    name: (record: T) => string,
    detail: (record: T) => string,
  ) =>
    items(
      all
        .filter(({ scope }) => scope !== 'test')
        .map((record) => ({ name: name(record), detail: detail(record), places: placesOf(record) })),
    )
  return {
    models: list(input.models, ({ ref }) => ref, modelDetail),
    datasets: list(input.datasets, ({ ref }) => ref, datasetDetail),
    interconnections: list(input.interconnections, ({ provider }) => provider, connectionDetail),
    agents: list(input.agents.filter(acts), ({ name, kind }) => name || kind, agentDetail),
    suppliers: suppliers(input),
    libraries: list(aiLibraries(input), ({ name }) => name, libraryDetail),
  }
}

interface Seen {
  readonly name: string
  readonly detail: string
  readonly places: readonly At[]
}

/** One item for each name, with all that is said of it and everywhere it stands. */
function items(seen: readonly Seen[]): readonly InventoryItem[] {
  const byName = new Map<string, { readonly details: Set<string>; readonly places: At[] }>()
  for (const { name, detail, places } of seen) {
    const item = byName.get(name) ?? { details: new Set<string>(), places: [] }
    byName.set(name, item)
    if (detail !== '') item.details.add(detail)
    for (const place of places) item.places.push(place)
  }
  return [...byName]
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, { details, places }]) => ({
      name,
      detail: [...details].sort(compareText).join(', '),
      places: [...new Set(places.sort(comparePlaces).map(placeText))],
    }))
}

function placeText({ path, line }: At): string {
  return line === null ? path : `${path}:${line}`
}

function modelDetail({ format_class, source, format, pinned }: Model): string {
  if (format_class === 'hosted' || source === 'api') return 'hosted'
  if (source === 'file') return format
  return pinned ? 'pinned' : 'not pinned'
}

function datasetDetail({ source, pinned }: Dataset): string {
  if (source === 'file' || source === 'local') return 'in the repository'
  return pinned ? 'pinned' : 'not pinned'
}

function connectionDetail({ host }: Interconnection): string {
  return host ?? ''
}

/** Agents, and the tools that do more than read. */
function acts({ kind, effect }: Agent): boolean {
  if (kind === 'tool') return effect === 'write' || effect === 'execute' || effect === 'send'
  return kind === 'agent' || kind === 'step'
}

const EFFECTS: Readonly<Record<Agent['effect'], string>> = {
  none: '',
  read: 'reads',
  write: 'writes',
  execute: 'executes',
  send: 'sends',
  unknown: '',
}

function agentDetail({ kind, framework, effect }: Agent): string {
  const what = kind === 'tool' ? 'tool' : kind === 'step' ? 'workflow step' : 'agent'
  return [what, framework, EFFECTS[effect]].filter((word) => word !== '').join(', ')
}

/** Facts of code that only an AI package gives; X01 is an import without any other fact. */
const AI_KINDS = /^(?:C|H|L0[1-357]|X)/

/** Packages that the code uses for AI, by the names under which it imports them. */
function aiLibraries({ components, facts }: Input): readonly Component[] {
  const imported = new Set(
    facts
      .filter(({ kind }) => AI_KINDS.test(kind))
      .map(({ kind, subject, symbol }) => normaliseName(kind === 'X01' ? subject : (symbol.split('.', 1)[0] ?? ''))),
  )
  return components.filter(({ ecosystem, name }) => ecosystem === 'pypi' && imported.has(normaliseName(name)))
}

/** PEP 503 */
function normaliseName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}

function libraryDetail({ version, constraint }: Component): string {
  return version ?? (constraint || 'no version')
}

function suppliers({ declarations: { value, path, positions } }: Input): readonly InventoryItem[] {
  const declared = value['suppliers']
  if (!Array.isArray(declared)) return []
  return items(
    declared.flatMap((supplier: unknown, i) => {
      const name = property(supplier, 'name')
      if (typeof name !== 'string') return []
      const provides = property(supplier, 'provides')
      const detail = Array.isArray(provides) ? provides.filter((each) => typeof each === 'string').join(', ') : ''
      const at = positions[`/suppliers/${i}`] ?? positions[`/suppliers/${i}/name`] ?? wholeFile(path)
      return [{ name, detail, places: at ? [at] : [] }]
    }),
  )
}

function wholeFile(path: string | null): At | null {
  return path === null ? null : { path, line: null, column: null, end_line: null, end_column: null }
}

function property(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.entries(value).find(([name]) => name === key)?.[1]
}
