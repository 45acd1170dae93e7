/** A repository may hold several systems; a control judges one at a time, with that system's records. */
import type { At, Input, System } from '../schema/input.js'

/** The input as one system sees it: records below its folders, and all that belongs to the repository as a whole. */
export function focusOn(input: Input, system: System): Input {
  const focused = { ...input, context: { ...input.context, system } }
  if (system.paths.length === 0) return focused
  const inside = (record: { readonly at: At }) => system.paths.some((folder) => isBelow(record.at.path, folder))
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
  }
}

function isBelow(path: string, folder: string): boolean {
  const trimmed = folder.replace(/^\.\//, '').replace(/\/+$/, '')
  return trimmed === '' || trimmed === '.' || path === trimmed || path.startsWith(`${trimmed}/`)
}
