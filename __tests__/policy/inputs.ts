/** Input documents for tests of what judges them. */
import { UNKNOWN_SYSTEM } from '../../src/input.js'
import { COLLECTORS } from '../../src/schema/collectors.js'
import type { CollectorStatus, Input } from '../../src/schema/input.js'

/** A tree in which everything was read and nothing was found, with some keys replaced. */
export function emptyInput(
  changed: Partial<Omit<Input, 'collect'>> & {
    readonly collect?: Readonly<Record<string, CollectorStatus>>
    readonly holdsAi?: boolean
  } = {},
): Input {
  const { collect, holdsAi = true, ...rest } = changed
  const system = { ...UNKNOWN_SYSTEM, holds_ai: holdsAi }
  return {
    version: 1,
    meta: { today: 20780, event: 'local', root: '.' },
    context: { systems: [system], system },
    collect: { ...(collect ?? allRead()) },
    files: [],
    facts: [],
    models: [],
    datasets: [],
    cards: [],
    components: [],
    interconnections: [],
    agents: [],
    workflows: [],
    containers: [],
    settings: {},
    declarations: { path: null, value: {}, positions: {}, problems: [] },
    run: null,
    ...rest,
  }
}

function allRead(): Readonly<Record<string, CollectorStatus>> {
  const status = (supplies: readonly string[]): CollectorStatus => ({
    status: 'ok',
    reason: null,
    how: null,
    files: 0,
    supplies: [...supplies],
    skipped: [],
  })
  const collectors = [...COLLECTORS.files, ...COLLECTORS.streams]
  return {
    ...Object.fromEntries(collectors.map(({ name, supplies }) => [name, status(supplies)])),
    files: status(['files']),
    declarations: status(['declarations']),
  }
}
