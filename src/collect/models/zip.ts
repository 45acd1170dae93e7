/** Reads the members of a ZIP file while it streams by: names, and the first bytes of each; the opened file is never held. */
import { constants, inflateRawSync } from 'node:zlib'

export interface ZipMember {
  readonly name: string
  /** The first bytes, inflated; empty when they could not be had. */
  readonly head: Buffer
}

export interface ZipWalk {
  readonly feed: (bytes: Buffer) => void
  /** What was seen up to now; `whole` when the walk came to the directory of the archive. */
  readonly seen: () => { readonly members: readonly ZipMember[]; readonly whole: boolean }
}

const HEADER = 30
const MEMBER_HEAD = 1024
const MOST_MEMBERS = 10_000

/** A walk that is given the file from its first byte in blocks of any size. */
export function walkZip(): ZipWalk {
  const members: ZipMember[] = []
  let gathered = Buffer.alloc(0)
  let skip = 0
  let state: 'members' | 'whole' | 'lost' = 'members'

  const feed = (bytes: Buffer): void => {
    let at = 0
    while (state === 'members' && at < bytes.length) {
      if (skip > 0) {
        const step = Math.min(skip, bytes.length - at)
        skip -= step
        at += step
        continue
      }
      const wanted = lengthWanted(gathered)
      const step = Math.min(wanted - gathered.length, bytes.length - at)
      gathered = Buffer.concat([gathered, bytes.subarray(at, at + step)])
      at += step
      if (gathered.length === lengthWanted(gathered)) take()
    }
  }

  const take = (): void => {
    const local = localHeader(gathered)
    if (local === null || members.length >= MOST_MEMBERS) {
      state = gathered.readUInt32LE(0) === 0x02014b50 ? 'whole' : 'lost'
      return
    }
    const data = gathered.subarray(local.data)
    members.push({ name: local.name, head: local.method === 8 ? inflateSome(data) : data })
    // Without a length in front of the data only the directory tells where the next member starts.
    if (local.length === null) state = 'lost'
    else skip = local.length - data.length
    gathered = Buffer.alloc(0)
  }

  return { feed, seen: () => ({ members, whole: state === 'whole' }) }
}

/** How many bytes of a member are needed before it can be read, as far as the bytes at hand tell. */
function lengthWanted(bytes: Buffer): number {
  if (bytes.length < 4) return 4
  if (bytes.readUInt32LE(0) !== 0x04034b50) return 4
  if (bytes.length < HEADER) return HEADER
  const names = HEADER + bytes.readUInt16LE(26) + bytes.readUInt16LE(28)
  if (bytes.length < names) return names
  const length = localHeader(bytes)?.length ?? 0
  return names + Math.min(length, MEMBER_HEAD)
}

interface LocalHeader {
  readonly name: string
  readonly method: number
  readonly data: number
  readonly length: number | null
}

function localHeader(bytes: Buffer): LocalHeader | null {
  if (bytes.length < HEADER || bytes.readUInt32LE(0) !== 0x04034b50) return null
  const named = HEADER + bytes.readUInt16LE(26)
  const data = named + bytes.readUInt16LE(28)
  if (bytes.length < data) return null
  const name = bytes.toString('utf8', HEADER, named).toWellFormed()
  const short = bytes.readUInt32LE(18)
  const later = (bytes.readUInt16LE(6) & 8) !== 0 && short === 0
  const length = short === 0xffff_ffff ? longLength(bytes.subarray(named, data)) : later ? null : short
  return { name, method: bytes.readUInt16LE(8), data, length }
}

/** The stored length from the ZIP64 field, where the opened length comes first. */
function longLength(extra: Buffer): number | null {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    if (at + 20 > extra.length) return null
    const length = extra.readUInt32LE(at + 12) + extra.readUInt32LE(at + 16) * 0x1_0000_0000
    return Number.isSafeInteger(length) ? length : null
  }
  return null
}

function inflateSome(data: Buffer): Buffer {
  try {
    return inflateRawSync(data, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 4_000_000 })
  } catch {
    return Buffer.alloc(0)
  }
}

/** Names in the part of the directory that lies in the last bytes of the file. */
export function directoryNames(tail: Buffer): readonly string[] {
  const names: string[] = []
  const end = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < 0 || end + 22 > tail.length) return names
  const start = end - tail.readUInt32LE(end + 12)
  let at = start >= 0 && tail.readUInt32LE(start) === 0x02014b50 ? start : tail.indexOf('PK\x01\x02', 0, 'latin1')
  while (at >= 0 && at + 46 <= tail.length && names.length < MOST_MEMBERS) {
    if (tail.readUInt32LE(at) !== 0x02014b50) break
    const named = at + 46 + tail.readUInt16LE(at + 28)
    if (named > tail.length) break
    names.push(tail.toString('utf8', at + 46, named).toWellFormed())
    at = named + tail.readUInt16LE(at + 30) + tail.readUInt16LE(at + 32)
  }
  return names
}
