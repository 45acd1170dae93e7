/** What evaluating the controls gives: the shape between policies and decisions. */
import type { RawEvidence, RawFinding, RawUnknown } from '../schema/control-result.js'
import type { Input } from '../schema/input.js'
import type { CatalogControl } from './catalog.js'

/** A control's answer for one system, needs applied. */
export interface ControlEvaluation {
  readonly control: string
  readonly system: string | null
  readonly applicable: boolean
  readonly findings: readonly RawFinding[]
  /** Checks that could not be judged: said by the Rego, or because a need was not ok, or awaiting facts. */
  readonly unknown: readonly RawUnknown[]
  readonly evidence: readonly RawEvidence[]
  /** The policy threw, ran out of time or memory, or answered in another shape. Null when all went well. */
  readonly error: string | null
}

/** One tree, collected and evaluated. */
export interface Side {
  readonly input: Input
  readonly evaluations: readonly ControlEvaluation[]
  readonly controls: readonly CatalogControl[]
}
