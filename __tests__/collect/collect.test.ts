import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type CollectCache, collectTree } from '../../src/collect/collect.js'
import type { FileCollector, StreamCollector } from '../../src/collect/collector.js'
import { recordId, wholeFile } from '../../src/collect/record.js'
import { openCommit } from '../../src/tree/commit-tree.js'
import { findRepository } from '../../src/tree/git.js'
import { openWorkTree } from '../../src/tree/work-tree.js'
import { commitAll, git, makeFolder, makeRepository, writeFiles } from '../repository.js'

function textCollector(examined: string[], options: { readonly limit?: number } = {}): FileCollector {
  return {
    name: 'text',
    supplies: ['facts.T'],
    limit: (file) => (file.path.endsWith('.txt') ? (options.limit ?? 100) : 0),
    collect: (file) => {
      examined.push(file.path)
      if (file.text === 'throw') throw new Error('bad luck')
      const found = {
        id: recordId(file.path),
        kind: 'readme',
        path: file.path,
        scope: 'src',
        at: wholeFile(file.path),
      } as const
      return { files: [found], ...(file.text === 'odd' ? { partial: 'line 1 is odd' } : {}) }
    },
  }
}

function blockCollector(examined: string[]): StreamCollector {
  return {
    name: 'blocks',
    supplies: ['models'],
    wants: (file) => (file.path.endsWith('.bin') ? 'yes' : file.path.includes('.') ? 'no' : 'sniff'),
    sniff: (_, head) => head.toString().startsWith('MAGIC'),
    open: (file) => ({
      block: (bytes) => {
        examined.push(`${file.path}:${bytes.length}`)
      },
      end: () => ({}),
    }),
  }
}

const collect = async (
  folder: string,
  collectors: Parameters<typeof collectTree>[1],
  cache: CollectCache = new Map(),
) => collectTree(await openWorkTree(folder, findRepository(folder), null), collectors, cache, { hash: true })

describe('collecting', () => {
  test('examines each wanted file once and says how many', async () => {
    const examined: string[] = []
    const folder = makeFolder({ 'a.txt': 'a', 'b.txt': 'b', 'c.md': 'c' })
    const { records, statuses } = await collect(folder, { files: [textCollector(examined)], streams: [] })
    expect(examined).toEqual(['a.txt', 'b.txt'])
    expect(records.files?.map((file) => file.path)).toEqual(['a.txt', 'b.txt'])
    expect(statuses['text']).toMatchObject({ status: 'ok', files: 2, skipped: [] })
  })

  test('reads no file for a collector that only rides', async () => {
    const examined: string[] = []
    const rider: FileCollector = {
      ...textCollector(examined),
      name: 'rider',
      supplies: [],
      rides: true,
      limit: () => 100,
    }
    const folder = makeFolder({ 'a.txt': 'a', 'c.md': 'c', 'throw.txt': 'x'.repeat(101) })
    const { statuses, blobs } = await collect(folder, { files: [textCollector([]), rider], streams: [] })
    expect(examined).toEqual(['a.txt'])
    expect([...blobs.keys()]).toEqual(['a.txt'])
    expect(statuses['rider']).toMatchObject({ status: 'ok', files: 1, skipped: [] })
  })

  test('says what was not read, with the needs that it could have answered', async () => {
    const folder = makeFolder({ 'big.txt': 'x'.repeat(101), 'odd.txt': 'odd', 'ok.txt': 'ok' })
    symlinkSync('/etc/passwd', join(folder, 'link.txt'))
    symlinkSync('/etc/passwd', join(folder, 'link.md'))
    const { statuses } = await collect(folder, { files: [textCollector([])], streams: [] })
    expect(statuses['text']?.status).toBe('partial')
    expect(statuses['text']?.skipped.map(({ path, needs }) => [path, ...needs])).toEqual([
      ['big.txt', 'facts.T'],
      ['link.txt', 'facts.T'],
      ['odd.txt', 'facts.T'],
    ])
  })

  test('a collector that throws is an error, never an empty list', async () => {
    const { statuses, records } = await collect(makeFolder({ 'a.txt': 'throw', 'b.txt': 'b' }), {
      files: [textCollector([])],
      streams: [],
    })
    expect(statuses['text']).toMatchObject({ status: 'error', reason: 'internal error in a.txt: bad luck' })
    expect(records.files).toHaveLength(1)
  })

  test('streams files by name, or by their first bytes when the name does not tell', async () => {
    const examined: string[] = []
    const folder = makeFolder({ 'a.bin': 'abc', weights: 'MAGIC123', LICENSE: 'text', 'b.png': 'MAGIC' })
    await collect(folder, { files: [], streams: [blockCollector(examined)] })
    expect(examined).toEqual(['a.bin:3', 'weights:8'])
  })

  test('base and head share what is equal: only changed files are examined again', async () => {
    const folder = makeRepository({ 'a.txt': 'a', 'b.txt': 'b', 'm.bin': 'mmm' })
    const base = git(folder, 'rev-parse', 'HEAD')
    writeFiles(folder, { 'b.txt': 'changed' })
    commitAll(folder)
    const repository = findRepository(folder)
    if (repository === null) throw new Error('no repository')
    const examined: string[] = []
    const collectors = { files: [textCollector(examined)], streams: [blockCollector(examined)] }
    const cache: CollectCache = new Map()
    const head = await collect(folder, collectors, cache)
    const opened = await openCommit(repository, base, '.')
    if (!opened.ok) throw new Error(opened.reason)
    const old = await collectTree(opened.tree, collectors, cache, { knownBlobs: opened.tree.blobs, hash: false })
    expect(examined).toEqual(['a.txt', 'b.txt', 'm.bin:3', 'b.txt'])
    expect(old.records.files).toHaveLength(2)
    expect(head.blobs.get('a.txt')).toBe(opened.tree.blobs.get('a.txt'))
  })

  test('files of the top are collected as they stand there and keep their real path', async () => {
    const folder = makeRepository({ 'pkg/a.txt': 'a', '.github/notes.txt': 'top' })
    const examined: string[] = []
    const tree = await openWorkTree(join(folder, 'pkg'), findRepository(folder), null)
    const { records } = await collectTree(tree, { files: [textCollector(examined)], streams: [] }, new Map(), {
      hash: false,
    })
    expect(examined).toEqual(['.github/notes.txt', 'a.txt'])
    expect(records.files?.map((file) => [file.path, file.at.path])).toEqual([
      ['../.github/notes.txt', '../.github/notes.txt'],
      ['a.txt', 'a.txt'],
    ])
  })
})
