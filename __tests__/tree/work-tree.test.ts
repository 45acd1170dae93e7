import { appendFileSync, chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { findRepository } from '../../src/tree/git.js'
import type { Tree } from '../../src/tree/tree.js'
import { openWorkTree } from '../../src/tree/work-tree.js'
import { git, makeFolder, makeRepository, writeFiles } from '../repository.js'

const open = (folder: string) => openWorkTree(folder, findRepository(folder), null)
const paths = (tree: Tree) => tree.files.map((file) => file.path)

async function readAll(tree: Tree, limit = 1000): Promise<Record<string, string>> {
  const contents: Record<string, string> = {}
  let next = 0
  for await (const content of tree.read(tree.files.map((file) => ({ file, limit })))) {
    contents[tree.files[next++]?.path ?? ''] = content.ok ? content.bytes.toString() : `! ${content.reason}`
  }
  return contents
}

describe('a work tree', () => {
  test('holds tracked files and untracked ones that git does not ignore, sorted', async () => {
    const folder = makeRepository({ 'b.py': 'b', 'a/c.py': 'c', '.gitignore': 'ignored\n' })
    writeFiles(folder, { 'new.py': 'n', ignored: 'i' })
    const tree = await open(folder)
    expect(tree.kind).toBe('work-tree')
    expect(paths(tree)).toEqual(['.gitignore', 'a/c.py', 'b.py', 'new.py'])
    expect(tree.files.map((file) => file.tracked)).toEqual([true, true, true, false])
    expect(await readAll(tree)).toEqual({ '.gitignore': 'ignored\n', 'a/c.py': 'c', 'b.py': 'b', 'new.py': 'n' })
  })

  test('leaves out what was deleted from disk', async () => {
    const folder = makeRepository({ 'a.py': 'a', 'b.py': 'b' })
    rmSync(join(folder, 'a.py'))
    expect(paths(await open(folder))).toEqual(['b.py'])
  })

  test('works before the first commit and in an empty folder', async () => {
    const unborn = makeFolder({ 'a.py': 'a' })
    git(unborn, 'init', '-q')
    expect(paths(await open(unborn))).toEqual(['a.py'])
    const empty = await open(makeFolder())
    expect([empty.kind, empty.files, empty.skipped]).toEqual(['folder', [], []])
  })

  test('of a folder inside a repository has paths relative to it, and the files of the top that speak for all', async () => {
    const folder = makeRepository({
      'pkg/a.py': 'a',
      '.github/workflows/ci.yml': 'on: push',
      'other.py': 'o',
      'SECURITY.md': 's',
    })
    const tree = await openWorkTree(join(folder, 'pkg'), findRepository(join(folder, 'pkg')), null)
    expect(tree.root).toBe('pkg')
    expect(paths(tree)).toEqual(['../.github/workflows/ci.yml', '../SECURITY.md', 'a.py'])
    expect((await readAll(tree))['../SECURITY.md']).toBe('s')
  })

  test('of a folder with a .github of its own stands for a whole repository', async () => {
    const folder = makeRepository({ 'example/.github/workflows/a.yml': 'a', '.github/workflows/ci.yml': 'b' })
    const tree = await openWorkTree(join(folder, 'example'), findRepository(folder), null)
    expect(paths(tree)).toEqual(['.github/workflows/a.yml'])
  })

  test('keeps names with newlines, escapes and markup as they are', async () => {
    const names = ['a\nb.py', '::error::x.py', '\u001b[31mred.py', '[x](y).py', 'ünï.py', '-rf.py']
    const folder = makeRepository(Object.fromEntries(names.map((name) => [name, name])))
    const tree = await open(folder)
    expect(new Set(paths(tree))).toEqual(new Set(names))
    expect(await readAll(tree)).toEqual(Object.fromEntries(names.map((name) => [name, name])))
  })

  test('never follows a link out of the root, not even a linked folder', async () => {
    const outside = makeFolder({ 'secret.py': 'secret' })
    const folder = makeRepository({ 'dir/a.py': 'a', 'b.py': 'b' })
    symlinkSync(join(outside, 'secret.py'), join(folder, 'link.py'))
    symlinkSync('b.py', join(folder, 'inside.py'))
    rmSync(join(folder, 'dir'), { recursive: true })
    writeFiles(outside, { 'a.py': 'outside' })
    symlinkSync(outside, join(folder, 'dir'))
    const tree = await open(folder)
    expect(paths(tree)).toEqual(['b.py'])
    expect(tree.skipped).toEqual([
      { path: 'dir', reason: 'is a symbolic link out of the root; links are not followed', folder: true },
      { path: 'dir/a.py', reason: 'lies behind a symbolic link', folder: false },
      { path: 'link.py', reason: 'is a symbolic link out of the root; links are not followed', folder: false },
    ])
  })

  test('names submodules and repositories of their own instead of reading them', async () => {
    const inner = makeRepository({ 'x.py': 'x' })
    const folder = makeRepository({ 'a.py': 'a' })
    git(folder, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'sub')
    mkdirSync(join(folder, 'nested'))
    git(join(folder, 'nested'), 'init', '-q')
    writeFiles(join(folder, 'nested'), { 'y.py': 'y' })
    const tree = await open(folder)
    expect(paths(tree)).toEqual(['.gitmodules', 'a.py'])
    expect(tree.skipped.map((skip) => skip.path)).toEqual(['nested', 'sub'])
  })

  test('says when a file is too large or changes while it is read', async () => {
    const folder = makeRepository({ 'a.py': 'aaaa', 'b.py': 'b' })
    const tree = await open(folder)
    appendFileSync(join(folder, 'b.py'), 'more')
    expect(await readAll(tree, 3)).toEqual({
      'a.py': '! is larger than is read here (1 KiB of 1 KiB)',
      'b.py': '! changed while it was read; run the check again',
    })
  })

  test('lists a folder that cannot be opened', async () => {
    const folder = makeFolder({ 'a.py': 'a', 'closed/b.py': 'b' })
    chmodSync(folder, 0o755)
    chmodSync(join(folder, 'closed'), 0)
    const root = process.geteuid?.() === 0
    if (root) process.seteuid?.(65_534)
    try {
      const tree = await openWorkTree(folder, null, null)
      expect(tree.skipped).toEqual([{ path: 'closed', reason: 'the folder cannot be opened: EACCES', folder: true }])
      expect(paths(tree)).toEqual(['a.py'])
    } finally {
      if (root) process.seteuid?.(0)
      chmodSync(join(folder, 'closed'), 0o755)
    }
  })

  test('streams a file block by block with offsets', async () => {
    const bytes = Buffer.alloc(3 * 1024 * 1024 + 5, 7)
    const tree = await open(makeRepository({ 'm.bin': bytes }))
    const [file] = tree.files
    const offsets: number[] = []
    let total = 0
    if (file === undefined) throw new Error('no file')
    const reason = await tree.stream(file, (block, offset) => {
      offsets.push(offset)
      total += block.length
    })
    expect([reason, total, offsets]).toEqual([null, bytes.length, [0, 1048576, 2097152, 3145728]])
  })
})
