/** Makes the catalogue of the METADATA that the compiler found, and says what is wrong in it where that stands. */
import type { ControlMetadata } from '../schema/control.js'
import { validateControl } from '../schema/validators.js'
import { type CatalogControl, CHAPTERS } from './catalog.js'
import type { PackageInfo, SourceProblem } from './compiler-answer.js'
import { recordOf, stringOf } from './narrow.js'

export interface ControlSet {
  /** Sorted by id. */
  readonly controls: readonly CatalogControl[]
  readonly problems: readonly SourceProblem[]
}

/** Whose controls: `aitrust` has the catalogue's ids, `custom` any others. */
export type ControlOwner = 'aitrust' | 'custom'

/** Checks whose facts are not collected yet, by id (`RES-01/unsafe-obtain`) the fact that each waits for; and where that is written. */
export interface Awaiting {
  readonly path: string
  readonly facts: Readonly<Record<string, string>>
}

/** Makes the controls of all packages of the sources. */
export function controlsOf(
  packages: readonly PackageInfo[],
  owner: ControlOwner,
  awaiting: Awaiting = { path: '', facts: {} },
): ControlSet {
  const problems: SourceProblem[] = []
  const controls: CatalogControl[] = []
  const add = (info: PackageInfo, message: string) =>
    problems.push({ code: 'metadata', message, path: info.path, line: info.line, column: 1 })

  const prefix = `${owner}.controls.`
  const rules = new Map<string, ReadonlySet<string>>()
  for (const info of packages) rules.set(info.package, new Set([...(rules.get(info.package) ?? []), ...info.rules]))
  const described = new Set(packages.filter((info) => info.metadata !== null).map((info) => info.package))
  const places = new Map<string, PackageInfo>()

  for (const info of packages) {
    if (!info.package.startsWith(prefix) || /_test$/.test(info.package)) continue
    if (info.metadata === null) {
      if (!described.has(info.package)) {
        described.add(info.package)
        add(
          info,
          'the control has no METADATA of scope package: write it above the package, with its id, title and checks',
        )
      }
      continue
    }
    const metadata = metadataOf(info.metadata, (message) => add(info, message))
    if (metadata === null) continue
    const { id } = metadata.custom
    const first = places.get(id)
    if (first !== undefined) add(info, `${id} is already the id of ${first.package} (${first.path}:${first.line})`)
    places.set(id, info)
    for (const message of mistakesOf(metadata, info, owner, rules.get(info.package) ?? new Set())) add(info, message)
    controls.push(controlOf(metadata, info, awaiting.facts))
  }
  problems.push(...awaitingProblems(awaiting, controls))
  return { controls: controls.sort((a, b) => compareIds(a.id, b.id)), problems }
}

function metadataOf(value: unknown, add: (message: string) => void): ControlMetadata | null {
  if (validates(value)) return value
  for (const error of validateControl.errors ?? []) {
    const where = error.instancePath.replaceAll('/', '.').slice(1)
    const key = stringOf(error.params['additionalProperty'])
    const allowed = error.params['allowedValues'] ?? error.params['allowedValue']
    const more = key !== '' ? ` (${key})` : allowed !== undefined ? `: ${JSON.stringify(allowed)}` : ''
    add(`METADATA ${where === '' ? '' : `${where} `}${error.message ?? 'is not valid'}${more}`)
  }
  return null
}

function validates(value: unknown): value is ControlMetadata {
  return validateControl(value)
}

function mistakesOf(
  metadata: ControlMetadata,
  info: PackageInfo,
  owner: ControlOwner,
  rules: ReadonlySet<string>,
): readonly string[] {
  const mistakes: string[] = []
  const { id, checks = [], rollup, statement } = metadata.custom
  const chapter = CHAPTERS[prefixOf(id)]
  if (owner === 'custom' && chapter !== undefined)
    mistakes.push(`${id} begins with ${prefixOf(id)}, a chapter of the built-in controls: choose another prefix`)
  if (owner === 'aitrust') {
    if (chapter === undefined) mistakes.push(`${id} begins with no chapter: ${Object.keys(CHAPTERS).join(', ')}`)
    const expected = `aitrust.controls.${id.toLowerCase().replaceAll(/[-.]/g, '_')}`
    if (info.package !== expected) mistakes.push(`the package of ${id} is ${expected}, not ${info.package}`)
  }
  const names = new Set<string>()
  for (const check of checks) {
    if (check.id === 'statement') mistakes.push('the check id "statement" is reserved; use custom.statement')
    if (names.has(check.id)) mistakes.push(`two checks have the id "${check.id}"`)
    names.add(check.id)
  }
  if (checks.length === 0 && rollup === undefined && statement === undefined)
    mistakes.push('the control has neither checks nor a statement nor a rollup: it can never say anything')
  if (checks.length > 0 && !rules.has('findings'))
    mistakes.push('the control has checks but no rule "findings contains …": it would always pass')
  if (checks.length > 0 && !rules.has('applicable'))
    mistakes.push('the control has no rule "applicable": it would never apply')
  return mistakes
}

function controlOf(
  metadata: ControlMetadata,
  info: PackageInfo,
  awaiting: Readonly<Record<string, string>>,
): CatalogControl {
  const { custom } = metadata
  return {
    id: custom.id,
    package: info.package,
    path: info.path,
    chapter: CHAPTERS[prefixOf(custom.id)] ?? 'custom',
    title: metadata.title,
    description: metadata.description,
    kind: custom.kind,
    severity: custom.severity,
    required_from: custom.required_from,
    libraries: custom.libraries ?? true,
    source: custom.source ?? null,
    parameters: custom.parameters ?? {},
    rollup: custom.rollup?.of ?? null,
    second_pass: custom.second_pass ?? false,
    statement: custom.statement ?? null,
    checks: (custom.checks ?? []).map((check) => ({
      ...check,
      awaiting: awaiting[`${custom.id}/${check.id}`] ?? null,
    })),
    reads: info.reads,
  }
}

function awaitingProblems(awaiting: Awaiting, controls: readonly CatalogControl[]): readonly SourceProblem[] {
  const known = new Set(controls.flatMap((control) => control.checks.map((check) => `${control.id}/${check.id}`)))
  return Object.keys(awaiting.facts)
    .filter((id) => !known.has(id))
    .map((id) => ({
      code: 'awaiting',
      message: `no control has the check ${id}`,
      path: awaiting.path,
      line: 0,
      column: 0,
    }))
}

function prefixOf(id: string): string {
  return id.split('-', 1)[0] ?? ''
}

/** Chapters in the order of the catalogue, then numbers; custom ones last. */
function compareIds(a: string, b: string): number {
  return rank(a) - rank(b) || a.localeCompare(b, 'en', { numeric: true })
}

function rank(id: string): number {
  const place = Object.keys(CHAPTERS).indexOf(prefixOf(id))
  return place < 0 ? Number.MAX_SAFE_INTEGER : place
}

/** Reads `awaiting.yaml`: a map of check ids to facts. */
export function awaitingOf(path: string, value: unknown): Awaiting {
  return { path, facts: Object.fromEntries(Object.entries(recordOf(value)).map(([id, fact]) => [id, stringOf(fact)])) }
}
