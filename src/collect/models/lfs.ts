/** Reads git-LFS pointers: small texts that stand where a large file would, with its digest and size. */
import type { LfsPointer } from '../../schema/input.js'

export const LONGEST_POINTER = 1024
const VERSION = /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1\r?\n/

/** The pointer that the whole file is, or null. */
export function lfsPointer(bytes: Buffer): LfsPointer | null {
  if (bytes.length > LONGEST_POINTER) return null
  const text = bytes.toString('latin1')
  if (!VERSION.test(text)) return null
  const oid = /^oid sha256:([0-9a-f]{64})\r?$/m.exec(text)?.[1]
  const size = /^size (\d{1,15})\r?$/m.exec(text)?.[1]
  return oid === undefined || size === undefined ? null : { oid, size: Number(size) }
}
