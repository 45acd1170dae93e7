/** Compares model files with the digests that other files of the tree record for them: checksum files and bills of materials. */
import type { RecordedDigest } from '../collect/checksums.js'
import { resolvePath } from '../collect/checksums.js'
import type { LinkValue, Records } from '../collect/collector.js'
import { recordId } from '../collect/record.js'
import type { At, Fact, Model } from '../schema/input.js'

/** A model file whose digest is known, from its bytes or from its git-LFS pointer. */
interface ModelFile {
  readonly model: Model
  readonly path: string
  readonly sha256: string
}

/**
 * Facts of kind V01: `safe` where a recorded SHA-256 is that of the file (or of what its git-LFS pointer stands for),
 * `unsafe` where it differs. A digest that belongs to no model file for certain gives no fact.
 */
export function linkModels(records: Pick<Records, 'models' | 'links'>): { readonly facts: readonly Fact[] } {
  const files = (records.models ?? []).flatMap(modelFile)
  if (files.length === 0) return { facts: [] }
  const byPath = new Map(files.map((file) => [file.path, file]))
  const byName = groupByName(files)
  const facts: Fact[] = []
  for (const link of records.links ?? []) {
    const digest = readDigest(link.value)
    if (digest === null) continue
    if (link.kind === 'checksum') {
      const file = byPath.get(link.name)
      if (file !== undefined) facts.push(toFact(file, digest))
    }
    if (link.kind === 'sbom-digest') facts.push(...bySbom(link, digest, byPath, byName))
  }
  return { facts }
}

function modelFile(model: Model): readonly ModelFile[] {
  const sha256 = model.sha256 ?? model.lfs?.oid ?? null
  return model.source !== 'file' || model.path === null || sha256 === null ? [] : [{ model, path: model.path, sha256 }]
}

function groupByName(files: readonly ModelFile[]): ReadonlyMap<string, readonly ModelFile[]> {
  const groups = new Map<string, ModelFile[]>()
  for (const file of files) {
    const name = file.path.slice(file.path.lastIndexOf('/') + 1)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [file])
    else group.push(file)
  }
  return groups
}

/** A bill names things more loosely than a checksum file: a path, a file name, or only the model's name. */
function bySbom(
  link: LinkValue,
  digest: RecordedDigest,
  byPath: ReadonlyMap<string, ModelFile>,
  byName: ReadonlyMap<string, readonly ModelFile[]>,
): readonly Fact[] {
  const names = namesOf(link.value)
  const paths = names.flatMap((name) => [resolvePath('', name), resolvePath(link.path, name)])
  for (const path of paths) {
    const file = path === null ? undefined : byPath.get(path)
    if (file !== undefined) return [toFact(file, digest)]
  }
  for (const name of names) {
    const group = byName.get(name) ?? stem(name, byName)
    const equal = group.filter((file) => file.sha256 === digest.sha256)
    if (equal.length > 0) return equal.map((file) => toFact(file, digest))
    // Among several files of that name any may be meant, and a bare name may stand for a whole folder of files.
    const only = group.length === 1 && byName.has(name) ? group[0] : undefined
    if (only !== undefined) return [toFact(only, digest)]
  }
  return []
}

function stem(name: string, byName: ReadonlyMap<string, readonly ModelFile[]>): readonly ModelFile[] {
  const short = name.slice(name.lastIndexOf('/') + 1)
  return MODEL_SUFFIXES.flatMap((suffix) => byName.get(`${short}.${suffix}`) ?? [])
}

const MODEL_SUFFIXES: readonly string[] = 'safetensors gguf onnx pt pth bin ckpt pkl joblib h5 keras tflite'.split(' ')

function namesOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null || !('names' in value) || !Array.isArray(value.names)) return []
  return value.names.filter((name) => typeof name === 'string')
}

function readDigest(value: unknown): RecordedDigest | null {
  if (typeof value !== 'object' || value === null || !('sha256' in value) || !('at' in value)) return null
  if (typeof value.sha256 !== 'string' || !isAt(value.at)) return null
  const statement = 'statement' in value && typeof value.statement === 'string' ? value.statement : ''
  return { sha256: value.sha256, at: value.at, statement }
}

function isAt(value: unknown): value is At {
  return typeof value === 'object' && value !== null && 'path' in value && typeof value.path === 'string'
}

function toFact(file: ModelFile, digest: RecordedDigest): Fact {
  const { path, line, column } = digest.at
  return {
    id: recordId('V01', file.path, path, line, column, digest.sha256),
    kind: 'V01',
    state: digest.sha256 === file.sha256 ? 'safe' : 'unsafe',
    scope: file.model.scope,
    symbol: 'sha256',
    args: { recorded: digest.sha256, actual: file.sha256, in: path },
    subject: file.path,
    source: 'local',
    function: '',
    statement: digest.statement,
    at: digest.at,
  }
}
