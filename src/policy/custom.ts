/** Compiles a repository's own Rego, together with our library, to a module of its own that is judged by the same contract. */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CatalogControl } from './catalog.js'
import { type RegoCompiler, startCompiler } from './compiler.js'
import { inOrder, type PackageInfo, packageOf, type SourceFile, type SourceProblem } from './compiler-answer.js'
import { COMPILER_SHA256 } from './compiler-digest.js'
import { controlsOf } from './control-metadata.js'
import { CUSTOM_PACKAGES, DATA_ROOTS, type PolicyKit, shippedKit } from './kit.js'
import { listOf, recordOf, stringOf } from './narrow.js'

/** A compiled module with its controls, or everything that is wrong; both empty when there are no controls at all. */
export interface CustomPolicies {
  readonly wasm: Uint8Array | null
  readonly controls: readonly CatalogControl[]
  readonly problems: readonly SourceProblem[]
}

export interface CustomOptions {
  /** Where compiled modules are kept; null for nowhere. A pull request must not be able to write there. */
  readonly cache: string | null
  /** A compiler that runs already; else one is started when it is needed. */
  readonly compiler?: RegoCompiler
  readonly kit?: PolicyKit
}

interface Compiled {
  readonly wasm: Uint8Array
  readonly packages: readonly PackageInfo[]
}

/** Compiles the files. Tests are left aside: `policy check` and `policy test` look at them, and a run need not wait for that. */
export async function compileCustom(files: readonly SourceFile[], options: CustomOptions): Promise<CustomPolicies> {
  const rules = files.filter(({ path }) => !path.endsWith('_test.rego'))
  if (rules.length === 0) return { wasm: null, controls: [], problems: [] }
  const kit = options.kit ?? shippedKit()
  const key = keyOf(rules, kit)
  const cached = options.cache === null ? null : readCache(options.cache, key)
  if (cached !== null) return withControls(cached)

  const compiler = options.compiler ?? (await startCompiler())
  try {
    const built = await compiler.build({ ...customRequest(rules, kit), controls: 'custom.controls' })
    const problems = inOrder([...built.problems, ...controlsOf(built.packages, 'custom').problems])
    if (problems.length > 0 || built.wasm === null) return { wasm: null, controls: [], problems }
    const compiled = { wasm: built.wasm, packages: built.packages }
    if (options.cache !== null) writeCache(options.cache, key, compiled)
    return withControls(compiled)
  } finally {
    if (options.compiler === undefined) await compiler.close()
  }
}

/** How a repository's own files are checked: strictly, in their own packages, beside our library. */
export function customRequest(files: readonly SourceFile[], kit: PolicyKit) {
  return {
    files: [...kit.lib, ...files.map(({ path, text }) => ({ path, text }))],
    capabilities: kit.capabilities,
    schema: kit.schema,
    strict: true,
    allow: CUSTOM_PACKAGES,
    roots: DATA_ROOTS,
  }
}

function withControls({ wasm, packages }: Compiled): CustomPolicies {
  const { controls, problems } = controlsOf(packages, 'custom')
  return { wasm, controls, problems }
}

function keyOf(files: readonly SourceFile[], kit: PolicyKit): string {
  const sorted = files.map(({ path, text }) => [path, text]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
  return sha256(JSON.stringify([1, COMPILER_SHA256, kit, sorted]))
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** An entry is one file whose first line is the digest of the rest: what was cut off or changed is not used. */
function readCache(folder: string, key: string): Compiled | null {
  try {
    const text = readFileSync(join(folder, `${key}.json`), 'utf8')
    const end = text.indexOf('\n')
    const body = text.slice(end + 1)
    if (end < 0 || text.slice(0, end) !== sha256(body)) return null
    const entry = recordOf(JSON.parse(body))
    return {
      wasm: Buffer.from(stringOf(entry['wasm']), 'base64'),
      packages: listOf(entry['packages']).map(packageOf),
    }
  } catch {
    return null
  }
}

/** A cache that cannot be written costs time, never the result. */
function writeCache(folder: string, key: string, { wasm, packages }: Compiled): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const body = JSON.stringify({ wasm: Buffer.from(wasm).toString('base64'), packages })
    const path = join(folder, `${key}.json`)
    const temporary = `${path}.${process.pid}`
    writeFileSync(temporary, `${sha256(body)}\n${body}`, { mode: 0o600, flag: 'wx' })
    renameSync(temporary, path)
  } catch {
    return
  }
}
