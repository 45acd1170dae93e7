import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { openRemoteCommit, type RemoteCommit } from '../../src/github/files.js'
import { openCommit } from '../../src/tree/commit-tree.js'
import { findRepository, type Repository } from '../../src/tree/git.js'
import { commitAll, git, makeRepository, writeFiles } from '../repository.js'
import { connectTo, openGithub } from './connected.js'
import type { GithubServer } from './server.js'

const BINARY = Buffer.from([0, 255, 128, 10, 13, 200])
const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

interface Clone {
  readonly full: Repository
  readonly shallow: Repository
  readonly base: string
}

/** A repository with a base and a head, and a clone that holds the head alone. */
function cloneShallow(
  base: Readonly<Record<string, string | Uint8Array>>,
  head: Readonly<Record<string, string>>,
): Clone {
  const origin = makeRepository(base)
  const baseCommit = git(origin, 'rev-parse', 'HEAD')
  writeFiles(origin, head)
  commitAll(origin)
  const folder = join(realpathSync(mkdtempSync(join(tmpdir(), 'ai-trust-test-'))), 'clone')
  folders.push(folder)
  git(origin, 'clone', '-q', '--depth', '1', `file://${origin}`, folder)
  return { full: repositoryAt(origin), shallow: repositoryAt(folder), base: baseCommit }
}

function repositoryAt(folder: string): Repository {
  const repository = findRepository(folder)
  if (repository === null) throw new Error('no repository')
  return repository
}

/** Lets GitHub hold what the full repository holds of the commit. */
function publish(server: GithubServer, { full, base }: Clone): void {
  const lines = git(full.top, 'ls-tree', '-r', '-t', '-l', base).split('\n')
  const entries = lines.map((line) => {
    const [, mode = '', type = '', sha = '', size = '-', path = ''] =
      /^(\d+) (\w+) (\w+) +(\S+)\t(.*)$/.exec(line) ?? []
    return { mode, type, sha, path, ...(size === '-' ? {} : { size: Number(size) }) }
  })
  server.state.trees[base] = { entries, truncated: false }
  for (const { type, sha } of entries) {
    if (type === 'blob') server.state.blobs[sha] = Buffer.from(git(full.top, 'cat-file', 'blob', sha), 'utf8')
  }
}

async function open(server: GithubServer, clone: Clone, root = '.'): Promise<RemoteCommit> {
  const opened = await openRemoteCommit(connectTo(server), clone.shallow, clone.base, root)
  if (!opened.ok) throw new Error(opened.reason)
  return opened
}

async function readAll({ tree }: RemoteCommit, limit = 1000): Promise<Readonly<Record<string, string>>> {
  const contents: Record<string, string> = {}
  let at = 0
  for await (const content of tree.read(tree.files.map((file) => ({ file, limit })))) {
    contents[tree.files[at++]?.path ?? ''] = content.ok ? content.bytes.toString('utf8') : `! ${content.reason}`
  }
  return contents
}
const fetched = (server: GithubServer) => server.requests.filter(({ path }) => path.includes('/git/blobs/')).length

describe('the base of a shallow clone', () => {
  test('equals what git would give, and only what is missing is fetched', async () => {
    const clone = cloneShallow(
      { 'a.py': 'old', 'b.py': 'same', 'sub/c.py': 'same too', 'z.txt': 'gone' },
      { 'a.py': 'new', 'z.txt': 'other' },
    )
    const server = await openGithub()
    publish(server, clone)
    const remote = await open(server, clone)
    const local = await openCommit(clone.full, clone.base, '.')
    if (!local.ok) throw new Error(local.reason)
    const { files, skipped, blobs, root, commit, kind } = remote.tree
    expect({ files, skipped, blobs, root, commit, kind }).toEqual({
      files: local.tree.files,
      skipped: local.tree.skipped,
      blobs: local.tree.blobs,
      root: '.',
      commit: clone.base,
      kind: 'commit',
    })
    expect(await readAll(remote)).toEqual({ 'a.py': 'old', 'b.py': 'same', 'sub/c.py': 'same too', 'z.txt': 'gone' })
    expect(await readAll(remote)).toMatchObject({ 'a.py': 'old' })
    expect(fetched(server)).toBe(2)
    expect(remote.incomplete()).toBeNull()
  })

  test('is read below a folder, too, from an Enterprise Server', async () => {
    const clone = cloneShallow(
      { 'app/a.py': 'old', 'other/b.py': 'x', '.github/w.yml': 'on: push' },
      { 'app/a.py': 'new' },
    )
    const server = await openGithub({ kind: 'enterprise-server' })
    publish(server, clone)
    expect(await readAll(await open(server, clone, 'app'))).toEqual({ '../.github/w.yml': 'on: push', 'a.py': 'old' })
  })

  test('gives heads and blocks of fetched and local files alike, byte for byte', async () => {
    const clone = cloneShallow({ 'm.bin': BINARY, 'same.bin': 'local' }, { 'm.bin': 'x' })
    const server = await openGithub()
    publish(server, clone)
    const id = git(clone.full.top, 'rev-parse', `${clone.base}:m.bin`)
    server.state.blobs[id] = BINARY
    const { tree } = await open(server, clone)
    const heads = await tree.heads(tree.files, 3)
    expect(heads.get('m.bin')).toEqual(BINARY.subarray(0, 3))
    expect(heads.get('same.bin')).toEqual(Buffer.from('loc'))
    for (const file of tree.files) {
      const blocks: Buffer[] = []
      expect(await tree.stream(file, (block) => blocks.push(Buffer.from(block)))).toBeNull()
      expect(Buffer.concat(blocks)).toEqual(file.path === 'm.bin' ? BINARY : Buffer.from('local'))
    }
    expect(fetched(server)).toBe(1)
  })

  test('a file over its limit is not fetched', async () => {
    const clone = cloneShallow({ 'a.py': 'old and long' }, { 'a.py': 'new' })
    const server = await openGithub()
    publish(server, clone)
    const remote = await open(server, clone)
    expect((await readAll(remote, 3))['a.py']).toContain('is larger than is read here')
    expect(fetched(server)).toBe(0)
    expect(remote.incomplete()).toBeNull()
  })
})

describe('incomplete, with the fix', () => {
  test('more files than a run fetches: none is', async () => {
    const files = (word: string) =>
      Object.fromEntries(Array.from({ length: 61 }, (_, i) => [`f${i}.py`, `${word} ${i}`]))
    const clone = cloneShallow(files('old'), files('new'))
    const server = await openGithub()
    publish(server, clone)
    const remote = await open(server, clone)
    expect((await readAll(remote))['f0.py']).toContain('more than 60 files of the base')
    expect(remote.incomplete()).toContain('fetch-depth: 0')
    expect(fetched(server)).toBe(0)
  })

  test('a listing that is cut short, not there, or not a listing', async () => {
    const clone = cloneShallow({ 'a.py': 'old' }, { 'a.py': 'new' })
    const server = await openGithub()
    publish(server, clone)
    const listing = server.state.trees[clone.base]
    if (listing !== undefined) listing.truncated = true
    const client = connectTo(server)
    const reasons: string[] = []
    const attempt = async () => {
      const opened = await openRemoteCommit(client, clone.shallow, clone.base, '.')
      reasons.push(opened.ok ? 'opened' : opened.reason)
    }
    await attempt()
    delete server.state.trees[clone.base]
    await attempt()
    server.faults.push({ times: 1, answer: 'garbage' })
    await attempt()
    const hole = { truncated: false, tree: [{ path: 'a.py', mode: '100644', type: 'blob', sha: '; rm', size: 1 }] }
    server.faults.push({ answer: { status: 200, body: hole } })
    await attempt()
    expect(reasons).toEqual([
      expect.stringContaining('only part of so many files'),
      expect.stringContaining('not there, or hidden'),
      expect.stringContaining('not understood'),
      expect.stringContaining('not understood'),
    ])
    expect(reasons.every((reason) => reason.includes('fetch-depth: 0'))).toBe(true)
  })

  test('a blob that is not what was asked for is not believed, and the others are read', async () => {
    const clone = cloneShallow({ 'a.py': 'old', 'b.py': 'old too' }, { 'a.py': 'new', 'b.py': 'new too' })
    const server = await openGithub()
    publish(server, clone)
    server.state.blobs[git(clone.full.top, 'rev-parse', `${clone.base}:a.py`)] = Buffer.from('forged')
    const remote = await open(server, clone)
    expect(await readAll(remote)).toEqual({
      'a.py': expect.stringContaining('not the file that was asked for'),
      'b.py': 'old too',
    })
    expect(remote.incomplete()).toContain('a.py of the base')
  })

  test('GitHub is lost half-way', async () => {
    const clone = cloneShallow({ 'a.py': 'old', 'b.py': 'old too' }, { 'a.py': 'new', 'b.py': 'new too' })
    const server = await openGithub()
    publish(server, clone)
    server.faults.push({
      path: /blobs/,
      after: 1,
      answer: { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999' } },
    })
    const remote = await open(server, clone)
    const contents = Object.values(await readAll(remote))
    expect(contents.filter((content) => content.includes('rate limit'))).toHaveLength(1)
    expect(remote.incomplete()).toContain('fetch-depth: 0')
  })
})
