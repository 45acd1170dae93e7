/** Compiles the folder of our own policies to the files that are shipped: module, data, catalogue, and the library for custom Rego. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { loadAll } from 'js-yaml'
import type { Catalog } from './catalog.js'
import type { CheckRequest, RegoCompiler } from './compiler.js'
import { inOrder, type SourceFile, type SourceProblem } from './compiler-answer.js'
import { type Awaiting, awaitingOf, controlsOf } from './control-metadata.js'
import { DATA_ROOTS, type PolicyKit } from './kit.js'
import { isRecord, messageOf, numberOf, recordOf } from './narrow.js'
import { inLabel, readSources } from './sources.js'
import { typeSchema } from './type-schema.js'

/** Our policies as read: the Rego, and all that it is compiled against. */
export interface HouseSources {
  readonly label: string
  readonly files: readonly SourceFile[]
  readonly kit: PolicyKit
  readonly data: { readonly tables: Readonly<Record<string, unknown>> }
  readonly awaiting: Awaiting
  readonly problems: readonly SourceProblem[]
}

export interface Bundle {
  readonly wasm: Uint8Array
  /** Contents by name of the shipped file, the module among them. */
  readonly outputs: Readonly<Record<string, Uint8Array>>
  readonly catalog: Catalog
}

const CONTEXT = 'aitrust/context'

/** Whether a folder is laid out as our own: it brings its schemas and capabilities. Any other holds custom policies. */
export function isHouse(folder: string): boolean {
  return existsSync(join(folder, 'capabilities.json')) && existsSync(join(folder, 'schemas', 'input.schema.json'))
}

/** Reads a folder laid out as ours; `label` is what paths begin with. */
export function readHouse(folder: string, label: string): HouseSources {
  const problems: SourceProblem[] = []
  const read = (below: string, wanted: (name: string) => boolean): readonly SourceFile[] => {
    const path = below === '' ? folder : join(folder, below)
    if (!existsSync(path)) return []
    const found = readSources(path, below === '' ? label : inLabel(label, below), wanted)
    problems.push(...found.problems)
    return found.files
  }
  const parse = (file: SourceFile, parser: (text: string) => unknown): unknown => {
    try {
      return parser(file.text)
    } catch (error) {
      const message = messageOf(error).split('\n', 1)[0] ?? ''
      problems.push({ code: 'document', message, path: file.path, ...placeOf(error) })
      return null
    }
  }
  const json = (text: string): unknown => JSON.parse(text)
  // A file that holds only comments is no document.
  const yaml = (text: string): unknown => loadAll(text)[0] ?? null

  const files = read('', (name) => name.endsWith('.rego'))
  const schemas = Object.fromEntries(
    read('schemas', (name) => name.endsWith('.schema.json')).map((file) => [nameOf(file.path), parse(file, json)]),
  )
  const tables = Object.fromEntries(
    read('tables', (name) => name === 'data.yaml').map((file) => [
      file.path.split('/').at(-2) ?? '',
      parse(file, yaml),
    ]),
  )
  const top = read('', (name) => name === 'capabilities.json' || name === 'awaiting.yaml')
  const document = (name: string) => top.find((file) => file.path === inLabel(label, name))
  const capabilities = document('capabilities.json')
  const awaiting = document('awaiting.yaml')
  return {
    label,
    files,
    kit: {
      capabilities: capabilities === undefined ? null : parse(capabilities, json),
      schema: typeSchema(schemas),
      lib: files.filter(({ path }) => path.startsWith(inLabel(label, 'lib/')) && !path.endsWith('_test.rego')),
    },
    data: { tables },
    awaiting: awaitingOf(inLabel(label, 'awaiting.yaml'), awaiting === undefined ? {} : parse(awaiting, yaml)),
    problems,
  }
}

/** The request that checks our own policies. */
export function houseRequest(house: HouseSources): CheckRequest {
  const { capabilities, schema } = house.kit
  return { files: house.files, capabilities, schema, strict: true, roots: DATA_ROOTS }
}

/** Everything that is wrong with our own policies: in the Rego, in its METADATA, in the documents beside it. */
export async function checkHouse(compiler: RegoCompiler, house: HouseSources): Promise<readonly SourceProblem[]> {
  const { problems, packages } = await compiler.inspect(houseRequest(house))
  return inOrder([...house.problems, ...problems, ...controlsOf(packages, 'aitrust', house.awaiting).problems])
}

/** Compiles them, or says what is wrong. */
export async function compileHouse(
  compiler: RegoCompiler,
  house: HouseSources,
  revision: string,
): Promise<{ readonly bundle: Bundle | null; readonly problems: readonly SourceProblem[] }> {
  const request = houseRequest(house)
  const inspected = await compiler.inspect(request)
  const { controls, problems } = controlsOf(inspected.packages, 'aitrust', house.awaiting)
  const wrong = inOrder([...house.problems, ...inspected.problems, ...problems])
  if (wrong.length > 0) return { bundle: null, problems: wrong }

  const context = inspected.packages.some((info) => info.package.replaceAll('.', '/') === CONTEXT) ? [CONTEXT] : []
  const entrypoints = [...context, ...controls.map((control) => control.package.replaceAll('.', '/'))]
  if (entrypoints.length === 0)
    return {
      bundle: null,
      problems: [{ code: 'source', message: 'no controls', path: house.label, line: 0, column: 0 }],
    }
  const built = await compiler.build({ ...request, data: house.data, entrypoints })
  if (built.wasm === null) return { bundle: null, problems: built.problems }

  const data = `${JSON.stringify(house.data)}\n`
  const sha256 = createHash('sha256').update(built.wasm).update(data).digest('hex')
  const catalog: Catalog = { version: 1, policy: { revision, sha256 }, controls }
  const { capabilities, schema, lib } = house.kit
  const shipped = { version: 1, capabilities, schema, files: lib.map(({ path, text }) => ({ path, text })) }
  const outputs = {
    'policy.wasm': built.wasm,
    'data.json': Buffer.from(data),
    'catalog.json': jsonFile(catalog),
    'policy-lib.json': jsonFile(shipped),
  }
  return { bundle: { wasm: built.wasm, outputs, catalog }, problems: [] }
}

/** Where a document's parser stopped, as far as it says. */
function placeOf(error: unknown): { readonly line: number; readonly column: number } {
  const mark = isRecord(error) && isRecord(error['mark']) ? error['mark'] : {}
  return { line: numberOf(mark['line']) + 1, column: numberOf(mark['column']) + 1 }
}

/** JSON that is committed: a line for each value, so that changes can be reviewed. */
function jsonFile(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 1)}\n`)
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The version of the catalogue: that of the package it is made for. */
export function revisionOf(packageJson: string): string {
  return String(recordOf(JSON.parse(packageJson))['version'] ?? '')
}
