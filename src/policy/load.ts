/**
 * Which policies judge: the shipped ones, the policy file and the repository's own Rego. With a base all of these come
 * from the base, so that a change cannot loosen its own judgement.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { CheckOptions, Mistake } from '../check-types.js'
import type { At } from '../schema/input.js'
import type { PolicyFile } from '../schema/policy.js'
import type { Notice } from '../schema/report.js'
import { readText } from '../tree/text.js'
import type { Tree } from '../tree/tree.js'
import type { Trees } from '../trees.js'
import type { Catalog, CatalogControl } from './catalog.js'
import type { SourceFile, SourceProblem } from './compiler-answer.js'
import { compileCustom } from './custom.js'
import type { PolicyModule } from './evaluator.js'
import { POLICY_PATHS, readPolicyFile, unknownControls } from './policy-file.js'
import { misnamedWaivers } from './policy-waivers.js'
import { DEFAULT_SETTINGS, mergeSettings, type Settings } from './settings.js'
import { loadShippedPolicies, unknownParameters, withParameters } from './shipped.js'

const MOST_POLICY_FILE = 1024 * 1024
const MOST_REGO_FILES = 5000
const MOST_REGO_FILE = 1024 * 1024

export interface LoadedPolicy {
  readonly kind: 'policy'
  readonly settings: Settings
  readonly modules: readonly PolicyModule[]
  readonly controls: readonly CatalogControl[]
  readonly revision: Catalog['policy']
  readonly notices: readonly Notice[]
  /** What the change adds to the policy file and what is therefore not in force yet. */
  readonly proposed: Pick<Settings, 'waivers' | 'disputes'>
}
type Mistakes = { readonly kind: 'mistakes'; readonly problems: readonly Mistake[] }

/** A policy file, read: from where, and its text. */
interface Found {
  readonly path: string
  readonly text: string
}

/** What a tree, or the user, says of how to judge; with the Rego it names, compiled. */
interface Read {
  readonly file: PolicyFile | null
  readonly wasm: Uint8Array | null
  readonly controls: readonly CatalogControl[]
  readonly problems: readonly Mistake[]
}

export async function loadPolicy(trees: Trees, options: CheckOptions): Promise<LoadedPolicy | Mistakes> {
  const shipped = loadShippedPolicies()
  const read = (tree: Tree, found: Found | null) => readPolicy(tree, found, shipped.catalog, options)
  const find = (tree: Tree) => findPolicyFile(tree, options.policyPath ?? null)
  const inHead = await find(trees.head)
  if ('failed' in inHead) return mistakes([{ message: `${inHead.path} ${inHead.failed}`, at: null }])

  if (options.policyFile !== null) {
    const named = readNamed(options.policyFile)
    if ('message' in named) return mistakes([{ message: named.message, at: null }])
    const judged = await read(trees.head, named)
    return judged.problems.length > 0 ? mistakes(judged.problems) : assemble(shipped, judged, options, [])
  }

  const judge = trees.policy ?? trees.base
  const inBase = judge === null ? inHead : await find(judge)
  const missing = nowhere(options.policyPath ?? null, [inHead, inBase])
  if (missing !== null) return mistakes([{ message: missing, at: null }])

  const ofHead = await read(trees.head, inHead.found)
  if (ofHead.problems.length > 0) return mistakes(ofHead.problems)
  if (judge === null) return assemble(shipped, ofHead, options, [])

  const ofBase = 'failed' in inBase ? null : await read(judge, inBase.found)
  if (ofBase === null || ofBase.problems.length > 0) {
    const text =
      'The policy file of the base branch cannot be read; the built-in defaults judge until the one of this change is merged.'
    return assemble(shipped, NO_POLICY, options, [{ id: 'base-policy-broken', text }], proposedBy(null, ofHead.file))
  }
  const notices = notePreview(ofBase.file, inHead.found)
  return assemble(shipped, ofBase, options, notices, proposedBy(ofBase.file, ofHead.file))
}

const NO_POLICY: Read = { file: null, wasm: null, controls: [], problems: [] }

/** A policy file that only the change brings is valid, but judges later. */
function notePreview(base: PolicyFile | null, head: Found | null): readonly Notice[] {
  if (base !== null || head === null) return []
  return [{ id: 'policy-preview', text: `${head.path} is new and valid; it is in force after merge.` }]
}

function assemble(
  shipped: ReturnType<typeof loadShippedPolicies>,
  read: Read,
  options: CheckOptions,
  notices: readonly Notice[],
  proposed: LoadedPolicy['proposed'] = { waivers: [], disputes: [] },
): LoadedPolicy {
  const settings = mergeSettings(DEFAULT_SETTINGS, read.file, options.flags)
  const parametersOf = (id: string) => settings.controls[id]?.parameters
  const own: PolicyModule[] =
    read.wasm === null ? [] : [{ wasm: read.wasm, data: shipped.module.data, controls: read.controls }]
  return {
    kind: 'policy',
    settings,
    modules: [shipped.module, ...own].map((module) => withParameters(module, parametersOf)),
    controls: [...shipped.catalog.controls, ...read.controls],
    revision: shipped.catalog.policy,
    notices,
    proposed,
  }
}

/** Waivers and disputes that stand in the head's file and not, word for word, in the base's. */
function proposedBy(base: PolicyFile | null, head: PolicyFile | null): LoadedPolicy['proposed'] {
  const added = <T>(now: readonly T[] = [], before: readonly T[] = []): readonly T[] => {
    const known = new Set(before.map((one) => JSON.stringify(one)))
    return now.filter((one) => !known.has(JSON.stringify(one)))
  }
  return { waivers: added(head?.waivers, base?.waivers), disputes: added(head?.disputes, base?.disputes) }
}

async function readPolicy(tree: Tree, found: Found | null, catalog: Catalog, options: CheckOptions): Promise<Read> {
  if (found === null) return NO_POLICY
  const parsed = readPolicyFile(found.path, found.text)
  if (!parsed.ok) return { ...NO_POLICY, problems: parsed.problems }
  const { settings: file, positions } = parsed
  const rego = await readRego(tree, file.policies ?? [], (index) => positions[`/policies/${index}`] ?? null)
  if (rego.problems.length > 0) return { ...NO_POLICY, problems: rego.problems }
  const custom = await compileCustom(rego.files, { cache: options.cacheFolder })
  const controls = [...catalog.controls, ...custom.controls]
  // Which controls there are is known only once the Rego compiles.
  const misnamed = [
    ...unknownControls(
      parsed,
      controls.map(({ id }) => id),
    ),
    ...misnamedParameters(file, controls, positions),
    ...misnamedWaivers(file, controls, (pointer) => positions[pointer] ?? null),
  ]
  const problems = custom.problems.length > 0 ? custom.problems.map(atSource) : misnamed
  return { file, wasm: custom.wasm, controls: custom.controls, problems }
}

/** Parameters that no control has; they would silently do nothing. */
function misnamedParameters(
  file: PolicyFile,
  controls: readonly CatalogControl[],
  positions: Readonly<Record<string, At>>,
): readonly Mistake[] {
  return unknownParameters(controls, file.controls ?? {}).map(({ control, parameter }) => ({
    message: `controls.${control}.parameters: ${control} has no parameter ${parameter}`,
    at: positions[`/controls/${control}/parameters/${parameter}`] ?? null,
  }))
}

/** The Rego files below the named folders of a tree. */
async function readRego(
  tree: Tree,
  folders: readonly string[],
  placeOf: (index: number) => At | null,
): Promise<{ readonly files: readonly SourceFile[]; readonly problems: readonly Mistake[] }> {
  const problems: Mistake[] = []
  const wanted = folders.flatMap((folder, index) => {
    const prefix = `${folder.replace(/^\.\//, '').replace(/\/+$/, '')}/`
    const below = tree.files.filter(({ path }) => path.startsWith(prefix) && path.endsWith('.rego'))
    if (below.length === 0) problems.push({ message: `policies: ${folder} holds no .rego file`, at: placeOf(index) })
    return below
  })
  if (wanted.length > MOST_REGO_FILES)
    problems.push({ message: `policies: more than ${MOST_REGO_FILES} .rego files`, at: placeOf(0) })
  if (problems.length > 0) return { files: [], problems }
  const files: SourceFile[] = []
  let next = 0
  for await (const content of tree.read(wanted.map((file) => ({ file, limit: MOST_REGO_FILE })))) {
    const path = wanted[next++]?.path ?? ''
    if (content.ok) files.push({ path, text: new TextDecoder().decode(content.bytes) })
    else problems.push({ message: `${path} ${content.reason}`, at: null })
  }
  return { files, problems }
}

function atSource({ path, line, column, message }: SourceProblem): Mistake {
  const placed = line > 0 ? { line, column: Math.max(column, 1) } : { line: null, column: null }
  return { message, at: { path, ...placed, end_line: null, end_column: null } }
}

type Search = { readonly found: Found | null } | { readonly path: string; readonly failed: string }

/** A named file that exists on neither side is a slip; one that only the change brings is a preview. */
function nowhere(path: string | null, searches: readonly Search[]): string | null {
  if (path === null || searches.some((search) => 'failed' in search || search.found !== null)) return null
  return `policy-file: ${path} is not in the repository`
}

async function findPolicyFile(tree: Tree, named: string | null): Promise<Search> {
  for (const path of named === null ? POLICY_PATHS : [named]) {
    const read = await readText(tree, path, MOST_POLICY_FILE)
    if (read === null) continue
    return 'text' in read ? { found: { path, text: read.text } } : { path, failed: read.failed }
  }
  return { found: null }
}

/** The file that --policy names: the user's own choice, so it may lie anywhere. */
function readNamed(path: string): Found | { readonly message: string } {
  try {
    return { path: basename(path), text: readFileSync(path, 'utf8') }
  } catch {
    return { message: `--policy: ${path} cannot be read` }
  }
}

function mistakes(problems: readonly Mistake[]): Mistakes {
  return { kind: 'mistakes', problems }
}
