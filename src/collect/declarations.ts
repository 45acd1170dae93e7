/** Reads .github/ai-trust.yml: the sound sections count, each mistake is named once on its line with what to write instead. */
import type { At, DeclarationsRecord, Problem } from '../schema/input.js'
import { DECLARATIONS_SCHEMA } from '../schema/user-schemas.js'
import { type DataDocument, type DataEntry, type DataNode, setOwn } from './data.js'
import { dayNumber } from './days.js'
import { controlHint } from './nearest.js'
import { pointerOf, tokensOf } from './pointer.js'
import { indexLines, maskSecrets, place } from './record.js'
import { label, schemaProblems, type Token } from './schema-problems.js'
import { resolve, schemaBelow, type UserSchema } from './user-schema.js'
import { readYaml } from './yaml.js'

/** Where the declarations may stand, first the one that leads. */
export const DECLARATION_PATHS: readonly string[] = ['.github/ai-trust.yml', '.github/ai-trust.yaml']

const MAX_LENGTH = 1 << 18
const MAX_PROBLEMS = 50

/** The record of a repository without declarations. */
export const NO_DECLARATIONS: DeclarationsRecord = { path: null, value: {}, positions: {}, problems: [] }

/**
 * Never throws. In the value, dates are numbers of days since 1970-01-01, evidence is a list of texts such as
 * `symbol:app.guard`, keys without a value are left out, and secrets are masked.
 * @param knownControls ids that statements may name; without them any id of the right form will do
 */
export function readDeclarations(path: string, text: string, knownControls?: readonly string[]): DeclarationsRecord {
  const whole = (message: string): DeclarationsRecord => {
    const problem = { pointer: '', message, at: place(path, indexLines(''), 0, 0) }
    return { path, value: {}, positions: {}, problems: [problem] }
  }
  if (text.length > MAX_LENGTH)
    return whole('this file is larger than 256 KiB; move long texts into documents and name them as evidence')
  const document = readYaml(path, text)
  if (!document.ok) return { path, value: {}, positions: {}, problems: [document.problem] }
  if (document.root.value === null) return whole("this file is empty; start with 'version: 1'")
  if (document.root.kind !== 'mapping') return whole("this file must hold keys with values; start with 'version: 1'")
  const found = schemaProblems(DECLARATIONS_SCHEMA, document.root)
  const dropped = new Set(found.flatMap(({ tokens, kind }) => dropOf(tokens, kind)))
  for (const { pointer } of document.problems) for (const drop of dropOf(tokensOf(pointer), 'value')) dropped.add(drop)
  const problems = [
    ...document.problems.map(({ message, ...problem }) => ({ ...problem, message: said(problem.pointer, message) })),
    ...found.map(({ tokens, message, start, end }) => ({
      pointer: pointerOf(tokens),
      message,
      at: document.placeOf({ ...document.root, start, end }),
    })),
    ...(knownControls ? unknownControls(document, knownControls) : []),
  ]
  const building: Building = { document, dropped, positions: {} }
  const value: Record<string, unknown> = {}
  for (const [key, entry] of document.root.entries) {
    const below = build(building, schemaBelow(DECLARATIONS_SCHEMA, key, false), entry.node, [key], [key], entry)
    if (below !== undefined) setOwn(value, key, below)
  }
  return { path, value, positions: building.positions, problems: onePerPlace(problems) }
}

function said(pointer: string, message: string): string {
  return pointer === '' ? message : `${label(tokensOf(pointer))}: ${message}`
}

const LISTS = new Set(
  Object.entries(DECLARATIONS_SCHEMA.properties ?? {}).flatMap(([section, schema]) =>
    resolve(DECLARATIONS_SCHEMA, schema).schema.type === 'array' ? [section] : [],
  ),
)

/** The pointer of what a problem spoils: a key that is not known, an item of a list, a statement, else the whole section. */
function dropOf(tokens: readonly Token[], kind: 'unknown-key' | 'value'): readonly string[] {
  if (tokens.length === 0) return []
  if (kind === 'unknown-key') return [pointerOf(tokens)]
  const [first, index, section] = tokens
  // A system without its name is none.
  const inSystem = first === 'systems' && section !== undefined && section !== 'name'
  const [name, below] = inSystem ? [section, tokens[3]] : [first, index]
  const within = below !== undefined && (LISTS.has(String(name)) || name === 'statements')
  return [pointerOf(tokens.slice(0, (inSystem ? 3 : 1) + (within ? 1 : 0)))]
}

interface Building {
  readonly document: DataDocument
  readonly dropped: ReadonlySet<string>
  readonly positions: Record<string, At>
}

/** The sound value below a node; `as` is where it stands in the value, which differs once list items are dropped. */
function build(
  building: Building,
  reference: UserSchema | null,
  node: DataNode,
  tokens: readonly Token[],
  as: readonly Token[],
  entry: DataEntry | null,
): unknown {
  if (reference === null || node.value === null || building.dropped.has(pointerOf(tokens))) return undefined
  const { schema, name } = resolve(DECLARATIONS_SCHEMA, reference)
  const { document, positions } = building
  // A map or list is shown at its key: its own first line is already the next one.
  positions[pointerOf(as)] = entry && node.kind !== 'scalar' ? document.placeOfKey(entry) : document.placeOf(node)
  if (name === 'date') return dayNumber(node.text) ?? undefined
  if (name === 'evidence') return evidenceOf(building, node, as)
  if (node.kind === 'scalar') return typeof node.value === 'string' ? maskSecrets(node.value) : node.value
  if (node.kind === 'sequence') {
    const items: unknown[] = []
    for (const [index, item] of node.items.entries()) {
      const below = build(building, schema.items ?? null, item, [...tokens, index], [...as, items.length], null)
      if (below !== undefined) items.push(below)
    }
    return items
  }
  const value: Record<string, unknown> = {}
  for (const [key, { node: inner }] of node.entries) {
    const inside = node.entries.get(key) ?? null
    const below = build(building, schemaBelow(schema, key, false), inner, [...tokens, key], [...as, key], inside)
    if (below !== undefined) setOwn(value, key, below)
  }
  return value
}

/** `symbol: a.b`, written as text or as YAML's map, one or a list, becomes the text `symbol:a.b` in a list. */
function evidenceOf(building: Building, node: DataNode, as: readonly Token[]): readonly string[] {
  const items = node.kind === 'sequence' ? node.items : [node]
  const evidence: string[] = []
  for (const item of items) {
    const [pair] = item.entries
    const text = pair ? `${pair[0]}:${pair[1].node.text.trim()}` : item.text.trim()
    if (text === '' || pair?.[1].node.value === null) continue
    building.positions[pointerOf([...as, evidence.length])] = building.document.placeOf(item)
    evidence.push(maskSecrets(text.replace(/^(path|url|symbol|test|workflow|metric|flag):\s+/, '$1:')))
  }
  return evidence
}

/** Statements that name a control which does not exist, at the top and in each system. */
function unknownControls(document: DataDocument, known: readonly string[]): readonly Problem[] {
  const ids = new Set(known)
  const systems = document.root.entries.get('systems')?.node.items ?? []
  return [
    [document.root, []] as const,
    ...systems.map((system, index) => [system, ['systems', index]] as const),
  ].flatMap(([part, before]) =>
    [...(part.entries.get('statements')?.node.entries ?? [])].flatMap(([id, entry]) => {
      if (ids.has(id) || !/^[A-Z]{2,8}-\d{2}/.test(id)) return []
      const hint = controlHint(id, known)
      const pointer = pointerOf([...before, 'statements', id])
      const message = `statements.${id} names no control${hint === '' ? '' : `; ${hint}`}`
      return [{ pointer, message, at: document.placeOfKey(entry) }]
    }),
  )
}

function onePerPlace(problems: readonly Problem[]): readonly Problem[] {
  const first = new Map<string, Problem>()
  for (const problem of problems)
    if (problem.message !== '' && !first.has(problem.pointer)) first.set(problem.pointer, problem)
  return [...first.values()]
    .sort((a, b) => (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0))
    .slice(0, MAX_PROBLEMS)
}
