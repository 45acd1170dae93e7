/** The tree of a commit, read from git's objects: nothing is checked out, no filter runs. */
import { posix } from 'node:path'
import { type GitFailure, type Repository, runGit, streamObjects } from './git.js'
import type { FileContent, Tree, TreeFile, TreeSkip } from './tree.js'
import { TOP_FILES, tooLarge } from './work-tree.js'

/** Small blobs are read ahead together, so that one git process serves them all. */
const READ_AHEAD = 16 * 1024 * 1024

const PARTIAL_CLONE = 'is missing from this clone (partial clone); fetch it first'

/** The blob id of every file, beside the tree: what makes equal files be read once. */
export interface CommitTree extends Tree {
  readonly blobs: ReadonlyMap<string, string>
}

/** What a commit holds at a path of the repository, as git lists it. */
export interface TreeEntry {
  readonly mode: string
  readonly type: string
  readonly id: string
  /** Null when the object is not there. */
  readonly size: number | null
  readonly path: string
}

/**
 * Opens a commit.
 * @param commit hex id, from `resolveCommit`
 * @param root folder inside the repository, '.' for its top
 */
export async function openCommit(
  repository: Repository,
  commit: string,
  root: string,
): Promise<{ readonly ok: true; readonly tree: CommitTree } | GitFailure> {
  const answer = await runGit(repository, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit])
  if (!answer.ok) return answer
  const entries: TreeEntry[] = []
  for (const line of answer.output.toString('utf8').split('\0')) {
    const entry = /^(\d{6}) (\w+) ([0-9a-f]+) +(\d+|-)\t/.exec(line)
    if (entry === null) continue
    const [head, mode = '', type = '', id = '', size] = entry
    entries.push({ mode, type, id, size: size === '-' ? null : Number(size), path: line.slice(head.length) })
  }
  return { ok: true, tree: treeOfEntries(repository, commit, root, entries) }
}

/** The tree that a listing describes; its objects are read from the repository. */
export function treeOfEntries(
  repository: Repository,
  commit: string,
  root: string,
  entries: readonly TreeEntry[],
): CommitTree {
  const standsAlone = entries.some((entry) => entry.path.startsWith(`${root}/.github/`))
  const files: TreeFile[] = []
  const skipped: TreeSkip[] = []
  const blobs = new Map<string, string>()
  for (const { mode, type, id, size, path: full } of entries) {
    const path = pathBelow(root, full, standsAlone)
    if (path === null) continue
    if (mode === '120000') continue // what a link inside the tree names is read where it stands
    if (type !== 'blob') skipped.push({ path, reason: 'is a submodule', folder: true })
    else if (size === null) skipped.push({ path, reason: PARTIAL_CLONE, folder: false })
    else {
      files.push({ path, size, executable: mode === '100755', tracked: true })
      blobs.set(path, id)
    }
  }
  files.sort((a, b) => (a.path < b.path ? -1 : 1))
  const idOf = (file: TreeFile) => blobs.get(file.path) ?? ''
  return {
    kind: 'commit',
    commit,
    root,
    files,
    skipped,
    blobs,
    read: (wanted) => readObjects(repository, wanted, idOf),
    heads: (wanted, most) => readHeads(repository, wanted, idOf, most),
    stream: async (file, onBlock) => {
      let offset = 0
      let missing = false
      const failed = await streamObjects(repository, [idOf(file)], {
        head: (_, size) => {
          missing = size === null
          return !missing
        },
        chunk: (_, bytes) => {
          onBlock(bytes, offset)
          offset += bytes.length
        },
        end: () => undefined,
      })
      return failed ?? (missing ? 'is missing from this clone; fetch it first' : null)
    },
  }
}

/** Whether the clone holds every file, as a partial one need not. */
export function isComplete({ skipped }: CommitTree): boolean {
  return skipped.every(({ reason }) => reason !== PARTIAL_CLONE)
}

/** The path relative to the root, as the work tree gives it; null when it does not belong to it. */
function pathBelow(root: string, path: string, standsAlone: boolean): string | null {
  if (root === '.') return path
  if (path.startsWith(`${root}/`)) return path.slice(root.length + 1)
  const ofTop = !standsAlone && TOP_FILES.some((top) => path === top || path.startsWith(`${top}/`))
  return ofTop ? posix.relative(root, path) : null
}

async function readHeads(
  repository: Repository,
  files: readonly TreeFile[],
  idOf: (file: TreeFile) => string,
  most: number,
): Promise<ReadonlyMap<string, Buffer | string>> {
  const heads = new Map<string, Buffer | string>()
  const failed = await streamObjects(repository, files.map(idOf), {
    head: (index, size) => {
      const path = files[index]?.path ?? ''
      heads.set(path, size === null ? 'is missing from this clone; fetch it first' : Buffer.alloc(0))
      return size !== null
    },
    chunk: (index, bytes) => {
      const path = files[index]?.path ?? ''
      const head = heads.get(path)
      if (head instanceof Buffer && head.length < most)
        heads.set(path, Buffer.concat([head, bytes.subarray(0, most - head.length)]))
    },
    end: () => undefined,
  })
  if (failed !== null)
    for (const { path } of files) if (!heads.has(path)) heads.set(path, `git could not read it: ${failed}`)
  return heads
}

async function* readObjects(
  repository: Repository,
  wanted: readonly { readonly file: TreeFile; readonly limit: number }[],
  idOf: (file: TreeFile) => string,
): AsyncGenerator<FileContent> {
  for (let start = 0; start < wanted.length; ) {
    let end = start
    for (let ahead = 0; end < wanted.length && (end === start || ahead < READ_AHEAD); end++) {
      const next = wanted[end]
      if (next !== undefined && next.file.size <= next.limit) ahead += next.file.size
    }
    yield* await readBatch(repository, wanted.slice(start, end), idOf)
    start = end
  }
}

async function readBatch(
  repository: Repository,
  batch: readonly { readonly file: TreeFile; readonly limit: number }[],
  idOf: (file: TreeFile) => string,
): Promise<FileContent[]> {
  const readable = batch.filter(({ file, limit }) => file.size <= limit)
  const chunks: Buffer[][] = readable.map(() => [])
  const missing = new Set<number>()
  const failed = await streamObjects(
    repository,
    readable.map(({ file }) => idOf(file)),
    {
      head: (index, size) => {
        if (size === null) missing.add(index)
        return size !== null
      },
      chunk: (index, bytes) => chunks[index]?.push(Buffer.from(bytes)),
      end: () => undefined,
    },
  )
  let index = 0
  return batch.map(({ file, limit }) => {
    if (file.size > limit) return { ok: false, reason: tooLarge(file.size, limit) }
    const at = index++
    if (failed !== null) return { ok: false, reason: `git could not read it: ${failed}` }
    if (missing.has(at)) return { ok: false, reason: 'is missing from this clone; fetch it first' }
    return { ok: true, bytes: Buffer.concat(chunks[at] ?? []) }
  })
}
