/** An input without records, for tests to fill. */
import type { Input } from '../../src/schema/input.js'

export const INPUT: Input = {
  version: 1,
  meta: { today: 20780, event: 'local', root: '.' },
  context: {
    systems: [],
    system: {
      name: null,
      paths: [],
      kind: 'none',
      holds_ai: false,
      roles: [],
      profile: { level: 'minimal', reasons: [] },
      statements: {},
    },
  },
  collect: {},
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
}
