import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { findBase, findRenames } from '../../src/tree/base.js'
import { openCommit } from '../../src/tree/commit-tree.js'
import { findRepository, type Repository, resolveCommit, runGit } from '../../src/tree/git.js'
import { openWorkTree } from '../../src/tree/work-tree.js'
import { commitAll, git, makeFolder, makeRepository, writeFiles } from '../repository.js'

function repositoryOf(folder: string): Repository {
  const repository = findRepository(folder)
  if (repository === null) throw new Error('no repository')
  return repository
}

/** A program that leaves a mark when anything runs it. */
function makeTrap(): { program: string; mark: string } {
  const folder = makeFolder()
  const mark = join(folder, 'ran')
  const program = join(folder, 'trap.sh')
  writeFileSync(program, `#!/bin/sh\ntouch '${mark}'\ncat\n`)
  chmodSync(program, 0o755)
  return { program, mark }
}

async function readEverything(folder: string): Promise<void> {
  const repository = repositoryOf(folder)
  const head = await resolveCommit(repository, 'HEAD')
  const tree = await openWorkTree(folder, repository, null)
  for await (const content of tree.read(tree.files.map((file) => ({ file, limit: 100_000 }))))
    expect(content.ok).toBe(true)
  if (!head.ok) return
  const commit = await openCommit(repository, head.commit, '.')
  if (!commit.ok) throw new Error(commit.reason)
  for await (const content of commit.tree.read(commit.tree.files.map((file) => ({ file, limit: 100_000 })))) {
    expect(content.ok).toBe(true)
  }
  await findBase(repository, head.commit, 'auto')
}

describe('git', () => {
  test('a hostile configuration runs nothing', async () => {
    const { program, mark } = makeTrap()
    const folder = makeRepository({ 'a.py': 'a', '.gitattributes': '*.py filter=trap diff=trap\n' })
    writeFiles(folder, { 'a.py': 'changed', 'b.py': 'new' })
    const configuration = [
      ['core.fsmonitor', program],
      ['core.sshCommand', program],
      ['core.pager', program],
      ['core.editor', program],
      ['core.hooksPath', join(program, '..')],
      ['core.alternateRefsCommand', program],
      ['diff.external', program],
      ['diff.trap.textconv', program],
      ['diff.trap.command', program],
      ['filter.trap.clean', program],
      ['filter.trap.smudge', program],
      ['filter.trap.process', program],
      ['gpg.program', program],
      ['log.showSignature', 'true'],
      ['credential.helper', `!${program}`],
      ['remote.origin.url', `ext::${program}`],
      ['remote.origin.promisor', 'true'],
      ['extensions.partialClone', 'origin'],
      ['protocol.ext.allow', 'always'],
    ] as const
    for (const [name, value] of configuration) git(folder, 'config', name, value)
    await readEverything(folder)
    const repository = repositoryOf(folder)
    await runGit(repository, ['cat-file', '-p', 'deadbeefdeadbeefdeadbeefdeadbeefdeadbeef']) // would be fetched lazily
    expect(existsSync(mark)).toBe(false)
  })

  test('a committed bare repository is only files', async () => {
    const { program, mark } = makeTrap()
    const folder = makeRepository({ 'a.py': 'a' })
    mkdirSync(join(folder, 'bare'))
    git(join(folder, 'bare'), 'init', '-q', '--bare')
    git(join(folder, 'bare'), 'config', 'core.fsmonitor', program)
    commitAll(folder)
    await readEverything(folder)
    expect(findRepository(join(folder, 'bare'))?.top).toBe(folder)
    expect(existsSync(mark)).toBe(false)
  })

  test('a .git file is believed only when what it names points back', () => {
    const elsewhere = makeRepository({ 'a.py': 'a' })
    const folder = makeFolder({ '.git': `gitdir: ${join(elsewhere, '.git')}\n`, 'b.py': 'b' })
    expect(findRepository(folder)).toBeNull()
    const linked = join(makeFolder(), 'tree')
    git(elsewhere, 'worktree', 'add', '-q', linked)
    expect(findRepository(linked)?.top).toBe(linked)
  })

  test('only plumbing may be run', async () => {
    const repository = repositoryOf(makeRepository({ 'a.py': 'a' }))
    expect(() => runGit(repository, ['status'])).rejects.toThrow('not plumbing')
    expect(await resolveCommit(repository, '--help')).toMatchObject({ ok: false })
  })

  test('a commit is read from its objects, whatever is on disk', async () => {
    const folder = makeRepository({ 'a.py': 'first', 'dir/b.py': 'b', 'empty.py': '' })
    const commit = git(folder, 'rev-parse', 'HEAD')
    writeFiles(folder, { 'a.py': 'second', 'c.py': 'c' })
    const opened = await openCommit(repositoryOf(folder), commit, '.')
    if (!opened.ok) throw new Error(opened.reason)
    const contents: string[] = []
    for await (const content of opened.tree.read(opened.tree.files.map((file) => ({ file, limit: 100 })))) {
      contents.push(content.ok ? content.bytes.toString() : content.reason)
    }
    expect(opened.tree.files.map((file) => file.path)).toEqual(['a.py', 'dir/b.py', 'empty.py'])
    expect(contents).toEqual(['first', 'b', ''])
  })
})

describe('the base', () => {
  test('is the merge base with the branch, and the commit itself on that branch', async () => {
    const folder = makeRepository({ 'a.py': 'a' })
    const fork = git(folder, 'rev-parse', 'HEAD')
    git(folder, 'checkout', '-q', '-b', 'feature')
    writeFiles(folder, { 'b.py': 'b' })
    const head = commitAll(folder)
    git(folder, 'checkout', '-q', 'main')
    writeFiles(folder, { 'c.py': 'c' })
    const tip = commitAll(folder)
    const repository = repositoryOf(folder)
    expect(await findBase(repository, head, 'main')).toEqual({ kind: 'base', commit: fork, name: 'main' })
    expect(await findBase(repository, head, 'auto')).toEqual({ kind: 'base', commit: fork, name: 'main' })
    expect(await findBase(repository, tip, 'auto')).toEqual({ kind: 'base', commit: tip, name: 'main' })
    expect(await findBase(repository, head, 'nowhere')).toMatchObject({ kind: 'mistake' })
  })

  test('that a shallow clone does not hold says what to fetch', async () => {
    const origin = makeRepository({ 'a.py': 'a' })
    git(origin, 'checkout', '-q', '-b', 'feature')
    writeFiles(origin, { 'b.py': 'b' })
    commitAll(origin)
    git(origin, 'checkout', '-q', 'main')
    writeFiles(origin, { 'c.py': 'c' })
    commitAll(origin)
    const clone = `${makeFolder()}/clone`
    git(origin, 'clone', '-q', '--depth', '1', '--no-single-branch', `file://${origin}`, clone)
    const repository = repositoryOf(clone)
    const head = await resolveCommit(repository, 'origin/feature')
    if (!head.ok) throw new Error(head.reason)
    const base = await findBase(repository, head.commit, 'origin/main')
    expect(base).toMatchObject({ kind: 'unreadable', reason: expect.stringContaining('fetch-depth') })
  })

  test('renames are seen, committed or not', async () => {
    const long = Array.from({ length: 30 }, (_, i) => `line ${i}\n`).join('')
    const folder = makeRepository({ 'old.py': long, 'moved.py': 'same content' })
    const base = git(folder, 'rev-parse', 'HEAD')
    git(folder, 'mv', 'old.py', 'new.py')
    writeFiles(folder, { 'new.py': `${long}one more\n` })
    const head = commitAll(folder)
    git(folder, 'mv', 'moved.py', 'dir.py')
    const repository = repositoryOf(folder)
    const opened = await openCommit(repository, base, '.')
    if (!opened.ok) throw new Error(opened.reason)
    const tree = await openWorkTree(folder, repository, head)
    const blobs = new Map([['dir.py', opened.tree.blobs.get('moved.py') ?? '']])
    expect(await findRenames(repository, opened.tree, tree, blobs)).toEqual(
      new Map([
        ['old.py', 'new.py'],
        ['moved.py', 'dir.py'],
      ]),
    )
  })
})
