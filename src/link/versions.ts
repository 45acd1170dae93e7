/** Which version of torch a torch.load meets: from 2.6 on it refuses pickled code unless told otherwise. */

import { parse } from '@renovatebot/pep440/lib/specifier.js'
import { explain } from '@renovatebot/pep440/lib/version.js'
import type { Records } from '../collect/collector.js'
import type { Component, Fact } from '../schema/input.js'

export type Bound = 'safe' | 'unsafe' | 'unknown'

interface Verdict {
  readonly bound: Bound
  readonly from: Component
}

/** The release from which weights_only is True by default. */
const SAFE_RELEASE = [2, 6] as const

/**
 * The records with `args.torch_bound`, `args.torch_constraint` and `args.torch_from` (the component's id) on each fact L01:
 * safe when all versions that the nearest lock file or manifest allows are at least 2.6, unsafe when all are below.
 */
export function linkVersions(records: Records): Records {
  const folders = new Map<string, Component[]>()
  for (const component of records.components ?? []) {
    if (component.name !== 'torch' || component.ecosystem !== 'pypi' || component.origin === 'sbom') continue
    const folder = manifestFolder(component.path)
    folders.set(folder, [...(folders.get(folder) ?? []), component])
  }
  const decided = new Map<string, Verdict | null>()
  const at = (folder: string): Verdict | null => {
    const known = decided.get(folder)
    if (known !== undefined) return known
    const here = decideFolder(folders.get(folder) ?? [])
    const above = here?.bound === 'safe' || here?.bound === 'unsafe' || folder === '' ? null : at(parent(folder))
    const verdict = above === null || (above.bound === 'unknown' && here) ? here : above
    decided.set(folder, verdict)
    return verdict
  }
  const facts = (records.facts ?? []).map((fact) =>
    fact.kind === 'L01' ? withBound(fact, at(parent(fact.at.path))) : fact,
  )
  return { ...records, facts }
}

function withBound(fact: Fact, verdict: Verdict | null): Fact {
  const from = verdict?.from ?? null
  return {
    ...fact,
    args: {
      ...fact.args,
      torch_bound: verdict?.bound ?? 'unknown',
      torch_constraint: from && (from.version === null ? from.constraint : `==${from.version}`),
      torch_from: from?.id ?? null,
    },
  }
}

/** Lock files decide before manifests; requirements.txt and pyproject.toml before files for tests or extras; constraints narrow them. */
function decideFolder(components: readonly Component[]): Verdict | null {
  const constraints = components.filter((component) => rank(component) === 3)
  for (const wanted of [0, 1, 2]) {
    const here = components.filter((component) => rank(component) === wanted)
    if (here.length === 0) continue
    const bounds = here.map((component) => ({ bound: boundOf(component), from: component }))
    const unsafe = bounds.find(({ bound }) => bound === 'unsafe')
    if (unsafe) return unsafe
    const open = bounds.find(({ bound }) => bound === 'unknown')
    if (!open) return bounds[0] ?? null
    return decided(constraints) ?? open
  }
  const [first] = constraints
  return decided(constraints) ?? (first ? { bound: 'unknown', from: first } : null)
}

function decided(components: readonly Component[]): Verdict | null {
  for (const from of components) {
    const bound = boundOf(from)
    if (bound !== 'unknown') return { bound, from }
  }
  return null
}

function rank(component: Component): 0 | 1 | 2 | 3 {
  const name = component.path.slice(component.path.lastIndexOf('/') + 1)
  if (component.origin === 'lockfile') return 0
  if (/constraints/.test(name)) return 3
  return name === 'requirements.txt' || name === 'pyproject.toml' ? 1 : 2
}

function boundOf(component: Component): Bound {
  if (component.version !== null) return reachesSafe(component.version) === null ? 'unknown' : pinned(component.version)
  return boundOfConstraint(component.constraint ?? '')
}

function pinned(version: string): Bound {
  return reachesSafe(version) ? 'safe' : 'unsafe'
}

/** What a range of PEP 440 says about 2.6; ranges that contradict themselves, and URLs, say nothing. */
export function boundOfConstraint(constraint: string): Bound {
  if (constraint === '' || constraint.length > 500 || constraint.includes('://')) return 'unknown'
  const clauses = parse(constraint)
  if (!Array.isArray(clauses)) return 'unknown'
  let safe = false
  let unsafe = false
  for (const { operator, version, prefix } of clauses) {
    const release = releaseOf(version)
    if (!release) continue
    if (/^(?:>=|>|~=|==|===)$/.test(operator) && compare(release, SAFE_RELEASE) >= 0) safe = true
    if (below(operator, Boolean(prefix), release)) unsafe = true
  }
  return safe === unsafe ? 'unknown' : safe ? 'safe' : 'unsafe'
}

/** Whether a clause allows only versions below 2.6. */
function below(operator: string, prefix: boolean, release: readonly number[]): boolean {
  const order = compare(release, SAFE_RELEASE)
  if (operator === '<') return order < 0 || (order === 0 && release.slice(2).every((part) => part === 0))
  if (operator === '<=' || operator === '===') return order < 0
  // `==2.*` allows 2.6, `==2.5.*` does not; `~=2.5` means `>=2.5,<3`, `~=2.5.0` means `>=2.5.0,<2.6`.
  if (operator === '==') return prefix && release.length === 1 ? (release[0] ?? 0) < 2 : order < 0
  if (operator === '~=') return release.length > 2 ? order < 0 : (release[0] ?? 0) < 2
  return false
}

function reachesSafe(version: string): boolean | null {
  const release = releaseOf(version)
  return release && compare(release, SAFE_RELEASE) >= 0
}

function releaseOf(version: string | undefined): readonly number[] | null {
  // The parser gives no version for `===` with free text, whatever its types say.
  if (version === undefined || version.length > 100) return null
  const known = explain(version)
  return known && known.epoch === 0 ? known.release : null
}

/** Compares major and minor alone: 2.6.0rc1 behaves as 2.6 does. */
function compare(release: readonly number[], other: readonly [number, number]): number {
  return (release[0] ?? 0) - other[0] || (release[1] ?? 0) - other[1]
}

function parent(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}

/** `requirements/base.txt` speaks for the folder that holds `requirements`. */
function manifestFolder(path: string): string {
  const folder = parent(path)
  return /(?:^|\/)requirements$/.test(folder) ? parent(folder) : folder
}
