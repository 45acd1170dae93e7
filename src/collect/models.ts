/** Model files: their format by content, whether that format can carry code, and the digest of all their bytes. */
import { createHash } from 'node:crypto'
import type { LfsPointer, Model } from '../schema/input.js'
import type { TreeFile } from '../tree/tree.js'
import type { BlockSink, Collected, StreamCollector } from './collector.js'
import { classOfName, type FormatClass, nameSays } from './models/extensions.js'
import { identify, isHdf5, isZip, KERAS_MODEL, KERAS_WEIGHTS, mayBeModel } from './models/format.js'
import { LONGEST_POINTER, lfsPointer } from './models/lfs.js'
import { type Sweep, sweepFor } from './models/sweep.js'
import { directoryNames, walkZip, type ZipWalk } from './models/zip.js'
import { recordId, scopeOf, wholeFile } from './record.js'

const HEAD = 65_536
const TAIL = 262_144

/** Looks at every file whose name does not say that it is something else; what is no model gives no record. */
export const collector: StreamCollector = {
  name: 'models',
  supplies: ['models', 'facts.V01'],
  wants: (file) => {
    if (file.size === 0) return 'no'
    const says = nameSays(file.path)
    return says === 'model' ? 'yes' : says === 'perhaps' ? 'sniff' : 'no'
  },
  sniff: (file, head) =>
    (isPointer(file, head) && classOfName(file.path) !== null) || mayBeModel(file.path, file.size, head),
  open,
}

function isPointer(file: TreeFile, head: Buffer): boolean {
  return file.size <= LONGEST_POINTER && lfsPointer(head) !== null
}

function open(file: TreeFile): BlockSink {
  const hash = createHash('sha256')
  const head = Buffer.alloc(Math.min(file.size, HEAD))
  const tailStart = Math.max(0, file.size - TAIL)
  const zip = walkZip()
  const words = sweepFor([KERAS_MODEL, KERAS_WEIGHTS])
  let tail = Buffer.alloc(0)
  let known = 0
  let kind: 'undecided' | 'other' | 'hdf5' | 'zip' | 'model' = 'undecided'

  const block = (bytes: Buffer, offset: number): void => {
    if (kind === 'other') return
    if (known < head.length) known += bytes.copy(head, known)
    if (kind === 'undecided' && known === head.length) kind = decide(file, head)
    hash.update(bytes)
    if (kind === 'undecided' || kind === 'hdf5') words.feed(bytes)
    if (kind === 'undecided' || kind === 'zip') {
      zip.feed(bytes)
      if (offset + bytes.length > tailStart)
        tail = Buffer.concat([tail, bytes.subarray(Math.max(0, tailStart - offset))])
    }
  }

  const end = (): Collected => {
    const start = head.subarray(0, known)
    const pointer = lfsPointer(start)
    if (pointer !== null && file.size <= LONGEST_POINTER) return pointerRecord(file, pointer)
    if (kind === 'other') return {}
    const format = identify({
      path: file.path,
      size: file.size,
      head: start,
      zip: kind === 'zip' ? members(zip, tail) : null,
      keras: kerasTraces(words),
    })
    if (format === null) return {}
    return { models: [record(file, format.name, format.class, hash.digest('hex'), null)] }
  }
  return { block, end }
}

function decide(file: TreeFile, head: Buffer): 'other' | 'hdf5' | 'zip' | 'model' {
  if (!mayBeModel(file.path, file.size, head)) return 'other'
  if (isZip(head)) return 'zip'
  return isHdf5(head) ? 'hdf5' : 'model'
}

function members(zip: ZipWalk, tail: Buffer): Parameters<typeof identify>[0]['zip'] {
  const seen = zip.seen()
  return { ...seen, names: [...new Set([...seen.members.map((member) => member.name), ...directoryNames(tail)])] }
}

function kerasTraces(words: Sweep): 'model' | 'weights' | 'none' {
  if (words.found(KERAS_MODEL)) return 'model'
  return words.found(KERAS_WEIGHTS) ? 'weights' : 'none'
}

/** The weights are not here: the name alone tells what they may be. */
function pointerRecord(file: TreeFile, pointer: LfsPointer): Collected {
  const formatClass = classOfName(file.path)
  return formatClass === null ? {} : { models: [record(file, 'lfs-pointer', formatClass, null, pointer)] }
}

function record(
  file: TreeFile,
  format: string,
  formatClass: FormatClass,
  sha256: string | null,
  lfs: LfsPointer | null,
): Model {
  return {
    id: recordId('models', file.path, sha256 ?? lfs?.oid ?? ''),
    ref: file.path,
    path: file.path,
    source: 'file',
    provider: null,
    format,
    format_class: formatClass,
    revision: null,
    pinned: file.tracked,
    sha256,
    size: file.size,
    lfs,
    tracked: file.tracked,
    scope: scopeOf(file.path),
    licenses: [],
    base: [],
    from: [],
    at: wholeFile(file.path),
  }
}
