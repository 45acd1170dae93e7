/** One input, judged: its context first, then every control, then those that judge the check itself. */
import { runRecord } from './decide/run-record.js'
import { UNKNOWN_SYSTEM } from './input.js'
import type { CatalogControl } from './policy/catalog.js'
import type { Side } from './policy/evaluation.js'
import type { Evaluator } from './policy/evaluator.js'
import type { Settings } from './policy/settings.js'
import type { Input } from './schema/input.js'

export async function judge(
  read: Input,
  evaluator: Evaluator,
  policy: { readonly settings: Settings; readonly controls: readonly CatalogControl[] },
  base: Input | null,
): Promise<Side> {
  const found = await evaluator.findSystems(read)
  if (typeof found === 'string') return withoutContext(read, policy.controls, found)
  const [system = UNKNOWN_SYSTEM] = found
  const input: Input = { ...read, context: { systems: found, system } }
  const first = await evaluator.evaluate(input, 'first')
  const run = runRecord({ input, evaluations: first, controls: policy.controls }, base, policy.settings)
  const second = await evaluator.evaluate({ ...input, run }, 'second')
  return { input, evaluations: [...first, ...second], controls: policy.controls }
}

/** Without a context no control can be judged: each is an error, never a pass. */
function withoutContext(input: Input, controls: readonly CatalogControl[], reason: string): Side {
  const evaluations = controls
    .filter((control) => control.rollup === null)
    .map((control) => ({
      control: control.id,
      system: null,
      applicable: true,
      findings: [],
      unknown: [],
      evidence: [],
      error: `the context could not be judged: ${reason}`,
    }))
  return { input, evaluations, controls }
}
