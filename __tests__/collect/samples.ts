/** Small files of every model format, assembled here so that none has to be kept. */
import { createHash } from 'node:crypto'
import { crc32, deflateRawSync } from 'node:zlib'
import { expect } from '@jest/globals'
import type { BlockSink, SourceFile } from '../../src/collect/collector.js'
import { collector } from '../../src/collect/models.js'
import { indexLines } from '../../src/collect/record.js'
import type { At, Model } from '../../src/schema/input.js'
import type { TreeFile } from '../../src/tree/tree.js'

export function latin1(text: string): Buffer {
  return Buffer.from(text, 'latin1')
}

export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

export interface Member {
  readonly name: string
  readonly data: Buffer
  readonly deflated?: boolean
  /** Lengths stand behind the data, as writers to a pipe do. */
  readonly streamed?: boolean
}

/** A ZIP archive. */
export function zip(members: readonly Member[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const member of members) {
    const name = Buffer.from(member.name)
    const data = member.deflated === true ? deflateRawSync(member.data) : member.data
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(member.streamed === true ? 8 : 0, 2)
    common.writeUInt16LE(member.deflated === true ? 8 : 0, 4)
    common.writeUInt32LE(crc(member.data), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(member.data.length, 18)
    common.writeUInt16LE(name.length, 22)
    const local = Buffer.from(common)
    if (member.streamed === true) local.fill(0, 10, 22)
    parts.push(latin1('PK\x03\x04'), local, name, data)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(latin1('PK\x01\x02\x14\x00'), common, rest, name)
    offset += 30 + name.length + data.length
    if (member.streamed === true) {
      parts.push(latin1('PK\x07\x08'), common.subarray(10, 22))
      offset += 16
    }
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(members.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, listed, end])
}

function crc(data: Buffer): number {
  return typeof crc32 === 'function' ? crc32(data) : 0
}

/** A NumPy array with this type. */
export function npy(type: string, data = Buffer.alloc(16)): Buffer {
  const header = `{'descr': ${type}, 'fortran_order': False, 'shape': (2,), }`.padEnd(118)
  const start = latin1('\x93NUMPY\x01\x00..')
  start.writeUInt16LE(header.length, 8)
  return Buffer.concat([start, latin1(header), data])
}

export function safetensors(header: string, data = Buffer.alloc(8)): Buffer {
  const length = Buffer.alloc(8)
  length.writeUInt32LE(Buffer.byteLength(header))
  return Buffer.concat([length, Buffer.from(header), data])
}

export const TENSOR = '{"__metadata__":{"format":"pt"},"w":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}'

/** A field of a protocol buffer with bytes as its value. */
export function bytesField(number: number, value: Buffer | string): Buffer {
  const bytes = Buffer.from(value)
  return Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes])
}

export function numberField(number: number, value: number): Buffer {
  return Buffer.concat([varint(number * 8), varint(value)])
}

function varint(value: number): Buffer {
  const bytes: number[] = []
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.from([...bytes, rest])
    bytes.push((rest % 128) + 128)
  }
}

export const ONNX = Buffer.concat([
  numberField(1, 8),
  bytesField(2, 'pytorch'),
  bytesField(3, '2.1'),
  bytesField(7, Buffer.concat([bytesField(1, Buffer.alloc(200, 1)), bytesField(2, 'main')])),
  bytesField(8, numberField(2, 17)),
])

export const SAVED_MODEL = Buffer.concat([
  numberField(1, 1),
  bytesField(2, Buffer.concat([bytesField(1, bytesField(4, 'serve')), bytesField(2, 'graph')])),
])

export function lfs(oid: string, size: number): Buffer {
  return Buffer.from(`version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`)
}

export function treeFile(path: string, size: number, tracked = true): TreeFile {
  return { path, size, executable: false, tracked }
}

/** The record of a file, asked for as the spine does, in blocks of this length; null when there is none. */
export function modelOf(path: string, bytes: Buffer, blockLength = 1_048_576, tracked = true): Model | null {
  const file = treeFile(path, bytes.length, tracked)
  const wants = collector.wants(file)
  if (wants === 'no') return null
  if (wants === 'sniff' && !collector.sniff(file, bytes.subarray(0, 4096))) return null
  const sink: BlockSink = collector.open(file)
  const block = Buffer.alloc(blockLength)
  for (let at = 0; at < bytes.length; at += blockLength) {
    const length = bytes.copy(block, 0, at, at + blockLength)
    sink.block(block.subarray(0, length), at)
    // A block is only valid during the call.
    block.fill(0xee)
  }
  return sink.end().models?.[0] ?? null
}

/** A file as a collector of whole files gets it. */
export function sourceFile(path: string, content: string | Buffer): SourceFile {
  const bytes = Buffer.from(content)
  return { path, bytes, text: bytes.toString('utf8'), tracked: true, size: bytes.length }
}

/** What the place covers in the text. */
export function covered(text: string, at: At): string {
  const { starts } = indexLines(text)
  const offset = (line: number | null, column: number | null): number =>
    (starts[(line ?? 1) - 1] ?? 0) + (column ?? 1) - 1
  return text.slice(offset(at.line, at.column), offset(at.end_line, at.end_column))
}

/** Every string anywhere in a value. */
export function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return [...Object.keys(value), ...Object.values(value).flatMap(strings)]
}

/** Every place anywhere in a value. */
export function places(value: unknown): readonly At[] {
  if (typeof value !== 'object' || value === null) return []
  return [...(isAt(value) ? [value] : []), ...Object.values(value).flatMap(places)]
}

function isAt(value: object): value is At {
  return 'end_column' in value
}

/** Fails unless all strings are well-formed and all places lie inside the text. */
export function expectSound(text: string, result: unknown): void {
  const { starts } = indexLines(text)
  for (const each of strings(result)) expect(each.isWellFormed()).toBe(true)
  for (const { line, column, end_line, end_column } of places(result)) {
    if (line === null || column === null || end_line === null || end_column === null) continue
    const width = (of: number): number => (starts[of] ?? text.length) - (starts[of - 1] ?? 0)
    expect(line).toBeGreaterThanOrEqual(1)
    expect(end_line).toBeLessThanOrEqual(starts.length)
    expect(column).toBeLessThanOrEqual(width(line) + 1)
    expect(end_column).toBeLessThanOrEqual(width(end_line) + 1)
    expect(end_line > line || end_column >= column).toBe(true)
  }
}
