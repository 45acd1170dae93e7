/** The catalogue of controls: METADATA of every control's package, as the compiler extracts it into dist/catalog.json. */
import type { Check, ControlCustom } from '../schema/control.js'
import type { Severity } from '../schema/control-result.js'

export interface CatalogControl {
  readonly id: string
  /** Rego package without `data.`, e.g. aitrust.controls.res_01; its entrypoint is the same with slashes. */
  readonly package: string
  /** Where its METADATA stands, for messages to those who write Rego. */
  readonly path: string
  readonly chapter: string
  readonly title: string
  readonly description: string
  readonly kind: ControlCustom['kind']
  readonly severity: Severity
  readonly required_from: ControlCustom['required_from']
  /** Whether it is judged for a repository of kind library. */
  readonly libraries: boolean
  readonly source: { readonly section: string; readonly item: string | number } | null
  readonly parameters: Readonly<Record<string, { readonly description: string; readonly default: unknown }>>
  readonly rollup: readonly string[] | null
  readonly second_pass: boolean
  readonly statement: { readonly question: string; readonly key: string } | null
  readonly checks: readonly CatalogCheck[]
  /** Paths below `input` that the package and the libraries it uses refer to, e.g. `facts`, `context.system`; computed by the compiler. */
  readonly reads: readonly string[]
}

export interface CatalogCheck extends Check {
  /** The fact it waits for (policies/awaiting.yaml); it is unknown until that is collected. Null for a working check. */
  readonly awaiting: string | null
}

export interface Catalog {
  readonly version: 1
  /** sha256 of the compiled module and its data. */
  readonly policy: { readonly revision: string; readonly sha256: string }
  readonly controls: readonly CatalogControl[]
}

/** Names of chapters by the prefix of their controls' ids; the order is the catalogue's. */
export const CHAPTERS: Readonly<Record<string, string>> = {
  CTX: 'context',
  ATK: 'attacks',
  RSK: 'scenarios',
  PIL: 'pillars',
  GDL: 'guidelines',
  POL: 'policy makers',
  SAQ: 'self-assessment',
  GEN: 'general',
  ARC: 'architecture',
  DEP: 'deployment',
  RES: 'resources',
  LRN: 'learning',
  REL: 'reliability',
  ORG: 'organisation',
  PRV: 'prevention',
  MET: 'the check itself',
}
