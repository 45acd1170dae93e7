/** Says by its content what format a model file has, and whether opening that format can run code. */
import { isUtf8 } from 'node:buffer'
import { closedContainer, inflatedHead, tarNames } from './compressed.js'
import { classOfName, extensionOf, type FormatClass, isModelName } from './extensions.js'
import { arrayKind } from './numpy.js'
import { isPickle } from './pickle.js'
import { isCaffe, isCoreMl, isOnnx, isSavedModel, isTensorFlowGraph } from './protobuf.js'
import { isSafetensors } from './safetensors.js'
import { walkZip, type ZipMember } from './zip.js'

export interface Format {
  readonly name: string
  readonly class: FormatClass
}

/** What was kept of a file that streamed by. */
export interface Evidence {
  readonly path: string
  readonly size: number
  /** The first bytes: all of a small file. */
  readonly head: Buffer
  /** Members of a ZIP file; null when the file is none. */
  readonly zip: {
    readonly members: readonly ZipMember[]
    readonly names: readonly string[]
    readonly whole: boolean
  } | null
  /** What an HDF5 file says about Keras. */
  readonly keras: 'model' | 'weights' | 'none'
}

/** Words in an HDF5 file by which a Keras model, or the weights of one, are known. */
export const KERAS_MODEL = 'model_config'
export const KERAS_WEIGHTS = 'layer_names'
const HDF5 = '\x89HDF\r\n\x1a\n'
const TORCH_LEGACY = '\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19\x2e'

type Signature = readonly [offset: number, bytes: string, name: string, formatClass: FormatClass]

const SIGNATURES: readonly Signature[] = [
  [0, 'GGUF', 'gguf', 'data-only'],
  [0, 'lmgg', 'ggml', 'data-only'],
  [0, 'tjgg', 'ggml', 'data-only'],
  [0, 'fmgg', 'ggml', 'data-only'],
  [0, 'algg', 'ggml', 'data-only'],
  [4, 'TFL3', 'tflite', 'data-only'],
  [4, 'ORTM', 'onnxruntime', 'data-only'],
  [4, 'ET12', 'executorch', 'data-only'],
  [0, 'CBM1', 'catboost', 'data-only'],
  [0, 'ftrt', 'tensorrt', 'executable'],
  [0, TORCH_LEGACY, 'pytorch-legacy', 'code-capable'],
]

const PROGRAMS: readonly (readonly [string, string])[] = [
  ['MZqFpD', 'llamafile'],
  ['\x7fELF', 'elf'],
  ['MZ', 'pe'],
  ['\xcf\xfa\xed\xfe', 'mach-o'],
  ['\xca\xfe\xba\xbe', 'mach-o'],
]

/** Whether the bytes start an HDF5 file, perhaps after a user block. */
export function isHdf5(head: Buffer): boolean {
  return [0, 512, 1024, 2048].some((at) => head.toString('latin1', at, at + 8) === HDF5)
}

/** Whether the file can still turn out to be a model once it has been read whole. */
export function mayBeModel(path: string, size: number, head: Buffer): boolean {
  if (isHdf5(head)) return true
  if (isZip(head)) return isModelName(path) || startsAsModelZip(head)
  return identify({ path, size, head, zip: null, keras: 'none' }) !== null
}

export function isZip(head: Buffer): boolean {
  return head.toString('latin1', 0, 4) === 'PK\x03\x04'
}

// The first members of an archive tell a model from the many other uses of ZIP.
function startsAsModelZip(head: Buffer): boolean {
  const walk = walkZip()
  walk.feed(head)
  const { members } = walk.seen()
  return (
    members.length === 0 ||
    members.some(({ name }) =>
      /(^|\/)(data|constants)\.pkl$|^[^/]+\/(code|extra)\/|^MAR-INF\/|\.npy$|^(config|metadata|schema)\.json$/.test(
        name,
      ),
    )
  )
}

/** The format of a model file; null when the content is something else. */
export function identify(file: Evidence): Format | null {
  const { path, head, size } = file
  if (size === 0 || head.length === 0) return null
  const named = isModelName(path)
  const extension = extensionOf(path)
  const start = head.toString('latin1', 0, 16)

  if (file.zip !== null) return zipFormat(file.zip, path)
  for (const [offset, bytes, name, formatClass] of SIGNATURES)
    if (start.startsWith(bytes, offset)) return { name, class: formatClass }
  if (isSafetensors(head, size)) return { name: 'safetensors', class: 'data-only' }
  if (isHdf5(head)) return hdf5Format(file.keras, named)
  const array = arrayKind(head)
  if (array !== null) return arrayFormat(array, 'npy')

  const lenient = named || classOfName(path) !== null
  if (isPickle(head, size > head.length, lenient)) return pickleFormat(head, extension)
  const inside = inflatedHead(head)
  if (inside !== null && isPickle(inside, true, lenient))
    return { name: extension === 'joblib' ? 'joblib' : 'compressed-pickle', class: 'code-capable' }

  const message = protobufFormat(file, extension)
  if (message !== null) return message
  if (extension === 'msgpack' && holdsFlaxArrays(head)) return { name: 'msgpack', class: 'data-only' }
  const tar = tarNames(head)
  if (tar !== null) return tarFormat(tar, extension, named)
  return classOfName(path) === null ? null : leftOver(file, named, inside !== null)
}

function zipFormat(zip: NonNullable<Evidence['zip']>, path: string): Format | null {
  const extension = extensionOf(path)
  const names = zip.names
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name))
  if (has(/(^|\/)data\.pkl$/)) {
    const script = has(/^[^/]+\/code\/.*\.py$/) || has(/^[^/]+\/constants\.pkl$/)
    return { name: script ? 'torchscript' : 'pytorch-zip', class: 'code-capable' }
  }
  if (has(/^MAR-INF\/MANIFEST\.json$/)) return { name: 'torch-mar', class: 'code-capable' }
  if (has(/^config\.json$/) && (has(/^metadata\.json$/) || has(/^model\.weights\.h5$/)))
    return { name: 'keras', class: 'code-capable' }
  if (extension === 'skops' && has(/^schema\.json$/)) return { name: 'skops', class: 'data-only' }
  if (names.length > 0 && names.every((name) => name.endsWith('.npy'))) {
    const kinds = zip.members.map((member) => arrayKind(member.head) ?? 'unknown')
    const kind = kinds.includes('objects') ? 'objects' : kinds.includes('unknown') || !zip.whole ? 'unknown' : 'numbers'
    return arrayFormat(kind, 'npz')
  }
  if (!isModelName(path)) return null
  return { name: 'zip', class: has(/\.(pkl|pickle|pt|pth|bin|joblib)$/) ? 'code-capable' : 'unknown' }
}

// An array of numbers is data, no model: only what can carry code, or hides whether it can, is worth a record.
function arrayFormat(kind: 'numbers' | 'objects' | 'unknown', name: 'npy' | 'npz'): Format | null {
  if (kind === 'numbers') return null
  return { name, class: kind === 'objects' ? 'code-capable' : 'unknown' }
}

function hdf5Format(keras: Evidence['keras'], named: boolean): Format | null {
  if (keras === 'model') return { name: 'hdf5', class: 'code-capable' }
  if (keras === 'weights') return { name: 'hdf5', class: 'data-only' }
  return named ? { name: 'hdf5', class: 'unknown' } : null
}

function pickleFormat(head: Buffer, extension: string): Format {
  const joblib = extension === 'joblib' || head.indexOf('joblib.numpy_pickle', 0, 'latin1') >= 0
  return { name: joblib ? 'joblib' : 'pickle', class: 'code-capable' }
}

function protobufFormat({ head, size }: Evidence, extension: string): Format | null {
  if (extension === 'pb' && isSavedModel(head, size)) return { name: 'savedmodel', class: 'code-capable' }
  if (extension === 'pb' && isTensorFlowGraph(head, size)) return { name: 'tensorflow-graph', class: 'code-capable' }
  if (extension === 'mlmodel' && isCoreMl(head)) return { name: 'coreml', class: 'data-only' }
  if (extension === 'caffemodel' && isCaffe(head)) return { name: 'caffe', class: 'data-only' }
  if (isOnnx(head, size, extension === 'onnx')) return { name: 'onnx', class: 'data-only' }
  return null
}

/** Whether the bytes are a map of MessagePack with arrays as Flax stores them: extension type 1. */
function holdsFlaxArrays(head: Buffer): boolean {
  const first = head[0] ?? 0
  if (!((first > 0x80 && first <= 0x8f) || first === 0xde || first === 0xdf)) return false
  for (let at = 1; at < head.length; at++) {
    const code = head[at]
    const width = code === 0xc7 ? 1 : code === 0xc8 ? 2 : code === 0xc9 ? 4 : 0
    if (width > 0 && head[at + 1 + width] === 1) return true
  }
  return false
}

function tarFormat(names: readonly string[], extension: string, named: boolean): Format | null {
  if (names.includes('storages') && names.includes('pickle')) return { name: 'pytorch-tar', class: 'code-capable' }
  if (extension === 'nemo') return { name: 'nemo', class: 'code-capable' }
  return named ? { name: 'tar', class: 'unknown' } : null
}

/** A file that a model's name was given to and that is no format we know. */
function leftOver({ path, head }: Evidence, named: boolean, compressed: boolean): Format | null {
  if (isText(head)) return null
  const container = closedContainer(head) ?? (compressed ? 'gzip' : null)
  const surely = named || /^(pytorch|adapter)_model/.test(path.slice(path.lastIndexOf('/') + 1))
  if (!surely) return null
  if (container !== null) return { name: container, class: 'unknown' }
  const start = head.toString('latin1', 0, 8)
  for (const [signature, name] of PROGRAMS) if (start.startsWith(signature)) return { name, class: 'executable' }
  return { name: 'unknown', class: 'unknown' }
}

/** Whether the first bytes are text: such a file is no model whatever its name, e.g. Python's own `.pth`. */
function isText(head: Buffer): boolean {
  const bytes = head.subarray(0, 4096)
  let high = 0
  for (const code of bytes) {
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) return false
    if (code >= 128) high++
  }
  // Older encodings than UTF-8 have few bytes above 127 in the languages that use them.
  return isUtf8(wholeCharacters(bytes)) || high * 3 < bytes.length
}

// A character may be cut at the end.
function wholeCharacters(bytes: Buffer): Buffer {
  let end = bytes.length
  while (end > 0 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80) end--
  return end > 0 && (bytes[end - 1] ?? 0) >= 0xc0 ? bytes.subarray(0, end - 1) : bytes
}
