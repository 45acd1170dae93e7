/** Names compressed files and containers that can hold a model, and looks through zlib and gzip at what is inside. */
import { constants, gunzipSync, inflateSync } from 'node:zlib'

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['7z', '7z\xbc\xaf\x27\x1c'],
  ['xz', '\xfd7zXZ\x00'],
  ['bzip2', 'BZh'],
  ['zstd', '\x28\xb5\x2f\xfd'],
  ['lz4', '\x04\x22\x4d\x18'],
  ['rar', 'Rar!\x1a\x07'],
]

/** The container's name, for those that are not opened. */
export function closedContainer(head: Buffer): string | null {
  const start = head.toString('latin1', 0, 8)
  for (const [name, signature] of SIGNATURES) if (start.startsWith(signature)) return name
  return null
}

/** The first bytes inside a zlib or gzip stream, or null when the bytes are neither. */
export function inflatedHead(head: Buffer): Buffer | null {
  const gzip = head[0] === 0x1f && head[1] === 0x8b
  const zlib = head[0] === 0x78 && head.length > 2 && head.readUInt16BE(0) % 31 === 0
  if (!gzip && !zlib) return null
  // The bytes at hand are but the beginning; few go in, so that few come out.
  const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 8_000_000 }
  try {
    return gzip ? gunzipSync(head.subarray(0, 4096), options) : inflateSync(head.subarray(0, 4096), options)
  } catch {
    return null
  }
}

/** Names of a tar file's members whose headers lie in the first bytes; null when it is no tar file. */
export function tarNames(head: Buffer): readonly string[] | null {
  if (head.length < 512 || head.toString('latin1', 257, 262) !== 'ustar') return null
  const names: string[] = []
  for (let at = 0; at + 512 <= head.length && head[at] !== 0; ) {
    names.push(head.toString('latin1', at, at + 100).replace(/\0.*$/s, ''))
    const length = Number.parseInt(head.toString('latin1', at + 124, at + 136).trim(), 8)
    if (!Number.isSafeInteger(length) || length < 0) break
    at += 512 + Math.ceil(length / 512) * 512
  }
  return names
}
