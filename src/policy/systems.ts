/** A repository may hold several systems; each is judged by itself, with its own records and its own declarations. */
import type { At, DeclarationsRecord, Input, System } from '../schema/input.js'

/**
 * The input as one of the systems sees it: its declarations and its records. What lies in no system's folder belongs to
 * each, so that naming systems hides nothing.
 */
export function focusOn(input: Input, system: System, all: readonly System[]): Input {
  const focused = { ...input, context: { ...input.context, system } }
  if (system.name === null) return focused
  const others = all.filter(({ name }) => name !== system.name)
  const inside = ({ at }: { readonly at: At }) =>
    covers(system, at.path) || !others.some((other) => covers(other, at.path))
  return {
    ...focused,
    facts: input.facts.filter(inside),
    models: input.models.filter(inside),
    datasets: input.datasets.filter(inside),
    cards: input.cards.filter(inside),
    components: input.components.filter(inside),
    interconnections: input.interconnections.filter(inside),
    agents: input.agents.filter(inside),
    containers: input.containers.filter(inside),
    declarations: declarationsOf(input.declarations, system.name),
  }
}

/** The declarations with the sections of one entry of `systems` in place of the common ones. */
function declarationsOf(declarations: DeclarationsRecord, name: string): DeclarationsRecord {
  const { systems } = declarations.value
  if (!Array.isArray(systems)) return declarations
  const index = systems.findIndex((entry: unknown) => isRecord(entry) && entry['name'] === name)
  const own: unknown = systems[index]
  if (!isRecord(own)) return declarations
  const sections = Object.keys(own).filter((key) => key !== 'name' && key !== 'paths')
  const from = `/systems/${index}`
  const isReplaced = (pointer: string) =>
    sections.some((key) => pointer === `/${key}` || pointer.startsWith(`/${key}/`))
  const positions = Object.entries(declarations.positions)
  return {
    ...declarations,
    value: {
      ...declarations.value,
      ...Object.fromEntries(sections.map((key) => [key, own[key]])),
      systems: [{ name: own['name'], paths: own['paths'] }],
    },
    positions: Object.fromEntries([
      ...positions.filter(([pointer]) => !isReplaced(pointer)),
      ...positions
        .filter(([pointer]) => pointer.startsWith(`${from}/`))
        .map(([pointer, at]) => [pointer.slice(from.length), at]),
    ]),
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function covers({ paths }: System, path: string): boolean {
  return paths.some((folder) => isBelow(path, folder))
}

function isBelow(path: string, folder: string): boolean {
  const trimmed = folder.replace(/^\.\//, '').replace(/\/+$/, '')
  return trimmed === '' || trimmed === '.' || path === trimmed || path.startsWith(`${trimmed}/`)
}
