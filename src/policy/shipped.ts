/** The policies that ship with the tool: the compiled module, its tables and its catalogue. */
import { readFileSync } from 'node:fs'
import { assetPath } from './assets.js'
import type { Catalog, CatalogControl } from './catalog.js'
import type { PolicyModule } from './evaluator.js'

export interface ShippedPolicies {
  readonly module: PolicyModule
  readonly catalog: Catalog
}

/** Reads dist/; what ships is ours and was checked when it was built, so its shape is believed. */
export function loadShippedPolicies(): ShippedPolicies {
  const catalog: Catalog = JSON.parse(readFileSync(assetPath('catalog.json'), 'utf8'))
  const data: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(assetPath('data.json'), 'utf8'))
  return { module: { wasm: readFileSync(assetPath('policy.wasm')), data, controls: catalog.controls }, catalog }
}

/** The module with the parameters of every control: METADATA's defaults, then the policy file's. */
export function withParameters(
  module: PolicyModule,
  parametersOf: (id: string) => Readonly<Record<string, unknown>> | undefined,
): PolicyModule {
  const entries = module.controls.map((control): [string, Record<string, unknown>] => {
    const defaults = Object.entries(control.parameters).map(([name, parameter]) => [name, parameter.default])
    return [control.id, { ...Object.fromEntries(defaults), ...parametersOf(control.id) }]
  })
  return { ...module, data: { ...module.data, config: { parameters: Object.fromEntries(entries) } } }
}

/** Parameters that a policy file sets and no control has; they would silently do nothing. */
export function unknownParameters(
  controls: readonly CatalogControl[],
  settings: Readonly<Record<string, { readonly parameters?: Readonly<Record<string, unknown>> }>>,
): readonly { readonly control: string; readonly parameter: string }[] {
  return controls.flatMap((control) =>
    Object.keys(settings[control.id]?.parameters ?? {})
      .filter((name) => !Object.hasOwn(control.parameters, name))
      .map((parameter) => ({ control: control.id, parameter })),
  )
}
