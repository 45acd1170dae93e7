/** Model files are known by their content, whatever their name says, and nothing else is taken for one. */
import { deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { collector } from '../../src/collect/models.js'
import {
  bytesField,
  latin1,
  lfs,
  modelOf,
  npy,
  numberField,
  ONNX,
  SAVED_MODEL,
  safetensors,
  sha256,
  TENSOR,
  treeFile,
  zip,
} from './samples.js'

const PROTOCOL_2 = latin1('\x80\x02}q\x00X\x01\x00\x00\x00aq\x01K\x01s.')
const PROTOCOL_4 = latin1('\x80\x04\x95\x0a\x00\x00\x00\x00\x00\x00\x00}\x94\x8c\x01a\x94K\x01s.')
const PROTOCOL_0 = latin1('(dp0\nVa\np1\nI1\ns.')
const CALL_0 = latin1("cos\nsystem\n(S'echo'\ntR.")
const TORCH = zip([
  { name: 'archive/data.pkl', data: PROTOCOL_2 },
  { name: 'archive/version', data: latin1('3\n') },
  { name: 'archive/data/0', data: Buffer.alloc(64) },
])
const LEGACY = latin1('\x80\x02\x8a\x0al\xfc\x9cF\xf9 j\xa8P\x19.\x80\x02M\xe9\x03.')
const HDF5 = '\x89HDF\r\n\x1a\n'
const GRAPH = Buffer.concat([
  bytesField(1, Buffer.concat([bytesField(1, 'input'), bytesField(2, 'Placeholder')])),
  bytesField(1, Buffer.concat([bytesField(1, 'read'), bytesField(2, 'ReadFile')])),
])
const VOICE = Buffer.concat([numberField(1, 3), bytesField(2, 'name'), bytesField(9, 'more')])
const NUMBERS = zip([
  { name: 'a.npy', data: npy("'<f8'") },
  { name: 'b.npy', data: npy("'<i4'"), deflated: true },
])
const OBJECTS = zip([
  { name: 'a.npy', data: npy("'<f8'") },
  { name: 'b.npy', data: npy("'|O'"), deflated: true },
])

describe('format and class by content', () => {
  test.each<[string, Buffer, string, string]>([
    ['a.safetensors', safetensors(TENSOR), 'safetensors', 'data-only'],
    ['weights', safetensors(TENSOR), 'safetensors', 'data-only'],
    ['a.gguf', latin1('GGUF\x03\x00\x00\x00'), 'gguf', 'data-only'],
    ['ggml-base.bin', latin1('lmgg\x00\x00'), 'ggml', 'data-only'],
    ['a.onnx', ONNX, 'onnx', 'data-only'],
    ['model.dat', ONNX, 'onnx', 'data-only'],
    ['a.pkl', PROTOCOL_2, 'pickle', 'code-capable'],
    ['a.pkl', PROTOCOL_4, 'pickle', 'code-capable'],
    ['a.pkl', PROTOCOL_0, 'pickle', 'code-capable'],
    ['config.p', PROTOCOL_4, 'pickle', 'code-capable'],
    ['data/blob', CALL_0, 'pickle', 'code-capable'],
    ['a.pkl', CALL_0.subarray(0, -1), 'pickle', 'code-capable'],
    ['a.safetensors', PROTOCOL_4, 'pickle', 'code-capable'],
    ['pytorch_model.bin', TORCH, 'pytorch-zip', 'code-capable'],
    ['a.pt', TORCH, 'pytorch-zip', 'code-capable'],
    ['a.pth.tar', TORCH, 'pytorch-zip', 'code-capable'],
    ['upload.zip', TORCH, 'pytorch-zip', 'code-capable'],
    [
      'a.pt',
      zip([
        { name: 'm/data.pkl', data: PROTOCOL_2 },
        { name: 'm/code/m.py', data: latin1('pass') },
      ]),
      'torchscript',
      'code-capable',
    ],
    [
      'a.pt',
      zip([
        { name: 'm/version', data: latin1('3'), streamed: true },
        { name: 'm/data.pkl', data: PROTOCOL_2, streamed: true },
      ]),
      'pytorch-zip',
      'code-capable',
    ],
    ['a.pt', LEGACY, 'pytorch-legacy', 'code-capable'],
    ['a.h5', latin1(`${HDF5}${'\x00'.repeat(70_000)}model_config {"class_name"`), 'hdf5', 'code-capable'],
    ['a.h5', latin1(`${HDF5}...layer_names...`), 'hdf5', 'data-only'],
    [
      'a.keras',
      zip([
        { name: 'metadata.json', data: latin1('{}') },
        { name: 'config.json', data: latin1('{}'), deflated: true },
      ]),
      'keras',
      'code-capable',
    ],
    ['a.mar', zip([{ name: 'MAR-INF/MANIFEST.json', data: latin1('{}') }]), 'torch-mar', 'code-capable'],
    ['a.npy', npy("'|O'"), 'npy', 'code-capable'],
    ['a.npy', npy("[('id', '<i8'), ('name', '|O')]"), 'npy', 'code-capable'],
    ['a.npz', OBJECTS, 'npz', 'code-capable'],
    ['a.tflite', latin1('\x1c\x00\x00\x00TFL3....'), 'tflite', 'data-only'],
    ['m/saved_model.pb', SAVED_MODEL, 'savedmodel', 'code-capable'],
    ['frozen_inference_graph.pb', GRAPH, 'tensorflow-graph', 'code-capable'],
    ['a.joblib', deflateSync(PROTOCOL_4), 'joblib', 'code-capable'],
    ['a.joblib', PROTOCOL_4, 'joblib', 'code-capable'],
    ['a.pkl', gzipSync(PROTOCOL_4), 'compressed-pickle', 'code-capable'],
    ['a.pt', latin1('7z\xbc\xaf\x27\x1c\x00\x04'), '7z', 'unknown'],
    ['a.pth', latin1('\xfd7zXZ\x00\x00'), 'xz', 'unknown'],
    ['a.gguf', latin1('\x7fELF\x02\x01\x01\x00'), 'elf', 'executable'],
    ['a.llamafile', latin1("MZqFpD='\n\x00"), 'llamafile', 'executable'],
    ['a.pt', latin1('\x00\x01\x02\x03\x04\x05'), 'unknown', 'unknown'],
    ['flax_model.msgpack', latin1('\x81\xa6params\x81\xa1w\xc7\x10\x01abc'), 'msgpack', 'data-only'],
  ])('%s #%#', (path, bytes, format, formatClass) => {
    for (const blockLength of [1_048_576, 7]) {
      const model = modelOf(path, bytes, blockLength)
      expect(model).toMatchObject({
        path,
        ref: path,
        format,
        format_class: formatClass,
        sha256: sha256(bytes),
        size: bytes.length,
        pinned: true,
        at: { path, line: null },
      })
    }
  })
})

describe('what is no model stays silent', () => {
  test.each<[string, Buffer]>([
    ['firmware.bin', latin1('\x00\x01\x02\x03'.repeat(100))],
    ['program.bin', latin1('\x7fELF\x02\x01\x01\x00')],
    ['a.pb', VOICE],
    ['array.npy', npy("'<f8'")],
    ['record.npy', npy("[('OO', '<i8'), ('x', '<f4')]")],
    ['arrays.npz', NUMBERS],
    ['table.h5', latin1(`${HDF5}${'\x00'.repeat(500)}`)],
    ['distutils.pth', latin1("import os; var = 'SETUPTOOLS_USE_DISTUTILS'\n")],
    ['texte.pt', Buffer.from('Olá, este é um texto em português.\n')],
    [
      'release.zip',
      zip([
        { name: 'README', data: latin1('hello') },
        { name: 'data/x.bin', data: latin1('x') },
      ]),
    ],
    ['empty.pt', Buffer.alloc(0)],
    ['Makefile', latin1('all:\n\tcc main.c\n')],
    ['LICENSE', latin1('(c) 2026\nI am a licence.\n')],
    ['a.py', PROTOCOL_4],
    ['words', latin1('(lp0\nI1\na.')],
  ])('%s', (path, bytes) => {
    expect(modelOf(path, bytes)).toBeNull()
    expect(modelOf(path, bytes, 5)).toBeNull()
  })
})

describe('git-LFS pointers', () => {
  const oid = 'a'.repeat(64)

  test('keep the digest of what they stand for, and the class their name promises', () => {
    expect(modelOf('m/a.safetensors', lfs(oid, 5_000_000_000))).toMatchObject({
      format: 'lfs-pointer',
      format_class: 'data-only',
      sha256: null,
      lfs: { oid, size: 5_000_000_000 },
    })
    expect(modelOf('pytorch_model-00001-of-00002.bin', lfs(oid, 10))).toMatchObject({ format_class: 'code-capable' })
    expect(modelOf('whisper-model.bin', lfs(oid, 10))).toMatchObject({ format_class: 'unknown' })
  })

  test('of other files stay silent', () => {
    expect(modelOf('photo.png', lfs(oid, 10))).toBeNull()
    expect(modelOf('firmware.bin', lfs(oid, 10))).toBeNull()
    expect(modelOf('train.npy', lfs(oid, 10))).toBeNull()
  })

  test('that are broken are plain text', () => {
    expect(modelOf('a.pt', Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:12\n'))).toBeNull()
  })
})

test('an untracked file is bound by no commit', () => {
  expect(modelOf('a.gguf', latin1('GGUF\x03\x00\x00\x00'), 1000, false)).toMatchObject({
    pinned: false,
    tracked: false,
  })
})

test('names that are surely something else are not opened', () => {
  for (const path of ['src/a.py', 'b.md', 'c.png', 'd.tar.gz', 'node_modules/x/index.js', 'data.parquet'])
    expect(collector.wants(treeFile(path, 10))).toBe('no')
  for (const path of ['a.safetensors', 'b.PT', 'c.Pickle']) expect(collector.wants(treeFile(path, 10))).toBe('yes')
  for (const path of ['a.bin', 'Dockerfile', '.hidden', 'x.unheard'])
    expect(collector.wants(treeFile(path, 10))).toBe('sniff')
})

test('any bytes under any name give a record that is sound, whatever the blocks', () => {
  const starts = [PROTOCOL_2, CALL_0, TORCH, OBJECTS, ONNX, SAVED_MODEL, safetensors(TENSOR), npy("'|O'"), latin1(HDF5)]
  const bytes = fc
    .tuple(fc.constantFrom(Buffer.alloc(0), ...starts), fc.nat(200), fc.uint8Array({ maxLength: 300 }))
    .map(([start, keep, rest]) => Buffer.concat([start.subarray(0, keep), rest]))
  const names = fc.constantFrom(
    'a.pt',
    'a.pkl',
    'a.safetensors',
    'a.onnx',
    'a.pb',
    'a.npz',
    'a.keras',
    'a',
    'a.bin',
    'a.msgpack',
    'a.joblib',
    'a.nemo',
  )
  fc.assert(
    fc.property(names, bytes, fc.integer({ min: 1, max: 400 }), (path, content, blockLength) => {
      const model = modelOf(path, content, blockLength)
      expect(model).toEqual(modelOf(path, content))
      if (model !== null && model.lfs === null) expect(model.sha256).toBe(sha256(content))
    }),
    { numRuns: 400 },
  )
})
