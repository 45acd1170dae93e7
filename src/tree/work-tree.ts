/** The tree on disk: what git tracks and what it would track, or without git a walk of the folder. Links are never followed. */
import {
  type BigIntStats,
  closeSync,
  constants,
  type Dirent,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
} from 'node:fs'
import { join, posix, relative, sep } from 'node:path'
import { isInside, type Repository, runGit } from './git.js'
import type { FileContent, Tree, TreeFile, TreeSkip } from './tree.js'

const BLOCK = 1024 * 1024
const MOST_FILES = 1_000_000
const MOST_DEPTH = 200
/** Folders that hold installed or generated files of other people; a walk without git passes them over. */
const NOT_WALKED = new Set(['.git', 'node_modules', '__pycache__', '.tox', '.venv', '.mypy_cache', '.ruff_cache'])

interface Listing {
  readonly entries: readonly { readonly path: string; readonly tracked: boolean }[]
  readonly skipped: readonly TreeSkip[]
}

/**
 * Opens the folder as it is on disk. Without a repository, or before its first commit, `commit` is null.
 * @param folder absolute, existing
 */
export async function openWorkTree(
  folder: string,
  repository: Repository | null,
  commit: string | null,
): Promise<Tree> {
  const root = realpathSync(folder)
  const prefix = repository === null ? '' : relative(repository.top, root).split(sep).join('/')
  const listed = repository === null ? null : await listFiles(repository, prefix, existsSync(join(root, '.github')))
  const listing = listed === null ? walk(root) : typeof listed === 'string' ? walkInstead(root, listed) : listed
  const files: TreeFile[] = []
  const skipped: TreeSkip[] = [...listing.skipped]
  const folders = new Map<string, boolean>([['.', true]])
  for (const { path, tracked } of listing.entries) {
    const absolute = join(root, path)
    const stat = realFolder(root, posix.dirname(path), folders) ? lstatOrNull(absolute) : null
    if (stat === null) {
      if (!realFolder(root, posix.dirname(path), folders))
        skipped.push({ path, reason: 'lies behind a symbolic link', folder: false })
      else if (path.includes('\ufffd')) skipped.push({ path, reason: 'has a name that is not UTF-8', folder: false })
      continue // else tracked, but deleted from disk
    }
    if (stat.isFile()) {
      files.push({ path, size: Number(stat.size), executable: (stat.mode & 0o100n) !== 0n, tracked })
    } else if (stat.isSymbolicLink()) {
      const skip = judgeLink(root, absolute)
      if (skip !== null) skipped.push({ path, ...skip })
    } else if (stat.isDirectory()) {
      skipped.push({ path, reason: 'is a submodule or a repository of its own', folder: true })
    } else skipped.push({ path, reason: 'is not a regular file', folder: false })
  }
  files.sort(byPath)
  return {
    kind: repository === null ? 'folder' : 'work-tree',
    commit,
    root: prefix === '' ? '.' : prefix,
    files,
    skipped: skipped.sort(byPath),
    read: (wanted) => readFiles(root, wanted),
    heads: async (wanted, most) => new Map(wanted.map(({ path }) => [path, readHead(join(root, path), most)])),
    stream: async (file, onBlock) => streamFile(join(root, file.path), file.size, onBlock),
  }
}

/** Where git cannot say which files belong to the repository, those that lie there are read, and the view is called partial. */
function walkInstead(root: string, reason: string): Listing {
  const { entries, skipped } = walk(root)
  const skip = { path: '.git', reason: `${reason}; what lies in the folder was read instead`, folder: true }
  return { entries, skipped: [...skipped, skip] }
}

const byPath = (a: { readonly path: string }, b: { readonly path: string }) =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0

/** Files of the repository's top that speak for every folder in it. */
export const TOP_FILES = ['.github', 'SECURITY.md', 'CODEOWNERS', 'docs/SECURITY.md', 'docs/CODEOWNERS']

/**
 * Tracked files and untracked ones that git does not ignore, below `prefix`, relative to it; for a folder inside the
 * repository the top's own files, too ('../../.github/…'), unless it has a `.github` of its own and so stands for a
 * whole repository. A string is git's complaint.
 */
async function listFiles(repository: Repository, prefix: string, standsAlone: boolean): Promise<Listing | string> {
  const below = prefix === '' ? [] : ['--', prefix, ...(standsAlone ? [] : TOP_FILES)]
  const [tracked, others] = await Promise.all([
    runGit(repository, ['ls-files', '-z', '--full-name', ...below]),
    runGit(repository, ['ls-files', '-z', '-o', '--exclude-standard', '--full-name', ...below]),
  ])
  if (!tracked.ok) return `git could not list the files: ${tracked.reason}`
  if (!others.ok) return `git could not list the files: ${others.reason}`
  const seen = new Set<string>()
  const entries: { path: string; tracked: boolean }[] = []
  const skipped: TreeSkip[] = []
  for (const [output, isTracked] of [
    [tracked.output, true],
    [others.output, false],
  ] as const) {
    for (const raw of splitNul(output)) {
      const path = prefix === '' ? raw : posix.relative(prefix, raw)
      if (path === '' || seen.has(path)) continue
      seen.add(path)
      if (raw.endsWith('/'))
        skipped.push({ path: path.replace(/\/$/, ''), reason: 'is a repository of its own', folder: true })
      else entries.push({ path, tracked: isTracked })
    }
  }
  for (const [, folder] of others.warnings.matchAll(/^warning: could not open directory '(.+?)\/?': (.+)$/gm)) {
    if (folder !== undefined)
      skipped.push({
        path: posix.relative(prefix, folder) || '.',
        reason: 'the folder cannot be opened: permission denied',
        folder: true,
      })
  }
  return { entries, skipped }
}

/** Git's NUL-separated names; invalid UTF-8 becomes replacement characters, and such a file is then not found. */
function splitNul(output: Buffer): string[] {
  const names = output.toString('utf8').split('\0')
  names.pop()
  return names
}

function walk(root: string): Listing {
  const entries: { path: string; tracked: boolean }[] = []
  const skipped: TreeSkip[] = []
  const pending: { path: string; depth: number }[] = [{ path: '', depth: 0 }]
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    let children: Dirent[]
    try {
      children = readdirSync(join(root, folder.path), { withFileTypes: true })
    } catch (error) {
      skipped.push({ path: folder.path || '.', reason: `the folder cannot be opened: ${codeOf(error)}`, folder: true })
      continue
    }
    for (const child of children) {
      const path = folder.path === '' ? child.name : `${folder.path}/${child.name}`
      if (!child.isDirectory()) entries.push({ path, tracked: false })
      else if (NOT_WALKED.has(child.name) || existsSync(join(root, path, 'pyvenv.cfg'))) continue
      else if (folder.depth >= MOST_DEPTH)
        skipped.push({ path, reason: `lies more than ${MOST_DEPTH} folders deep`, folder: true })
      else pending.push({ path, depth: folder.depth + 1 })
    }
    if (entries.length > MOST_FILES) {
      skipped.push({
        path: folder.path || '.',
        reason: `more than ${MOST_FILES} files; the rest was not listed`,
        folder: true,
      })
      break
    }
  }
  return { entries, skipped }
}

/** Whether every folder on the way is a folder and no link. */
function realFolder(root: string, folder: string, known: Map<string, boolean>): boolean {
  const cached = known.get(folder)
  if (cached !== undefined) return cached
  const real =
    realFolder(root, posix.dirname(folder), known) && (lstatOrNull(join(root, folder))?.isDirectory() ?? false)
  known.set(folder, real)
  return real
}

/** A link to something inside the root is no loss (null): its target is read where it stands. */
function judgeLink(root: string, link: string): Pick<TreeSkip, 'reason' | 'folder'> | null {
  let target: string
  try {
    target = realpathSync(link)
  } catch {
    return { reason: 'is a symbolic link that leads nowhere', folder: false }
  }
  if (isInside(root, target) && !isInside(join(root, '.git'), target)) return null
  const folder = lstatOrNull(target)?.isDirectory() ?? true
  return { reason: 'is a symbolic link out of the root; links are not followed', folder }
}

function lstatOrNull(path: string): BigIntStats | null {
  return lstatSync(path, { bigint: true, throwIfNoEntry: false }) ?? null
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unreadable'
}

async function* readFiles(
  root: string,
  wanted: readonly { readonly file: TreeFile; readonly limit: number }[],
): AsyncGenerator<FileContent> {
  for (const { file, limit } of wanted) {
    if (file.size > limit) {
      yield { ok: false, reason: tooLarge(file.size, limit) }
      continue
    }
    const bytes = Buffer.allocUnsafe(file.size)
    const reason = streamFile(join(root, file.path), file.size, (block, offset) => {
      block.copy(bytes, offset)
    })
    yield reason === null ? { ok: true, bytes } : { ok: false, reason }
  }
}

export function tooLarge(size: number, limit: number): string {
  return `is larger than is read here (${megabytes(size)} of ${megabytes(limit)})`
}

function megabytes(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KiB` : `${Math.ceil(bytes / 1024 / 1024)} MiB`
}

function readHead(path: string, most: number): Buffer | string {
  let descriptor: number
  try {
    descriptor = openSync(path, SAFE_OPEN)
  } catch (error) {
    return `cannot be opened: ${codeOf(error)}`
  }
  try {
    if (!fstatSync(descriptor).isFile()) return 'is not a regular file'
    const head = Buffer.alloc(most)
    return head.subarray(0, readSync(descriptor, head, 0, most, 0))
  } catch (error) {
    return `cannot be read: ${codeOf(error)}`
  } finally {
    closeSync(descriptor)
  }
}

// Without following a link, and without waiting on a pipe that took the file's place.
const SAFE_OPEN = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
const shared = Buffer.allocUnsafe(BLOCK)

/** Reads a regular file of the expected size, block by block; the reason when it cannot, or when it changes meanwhile. */
function streamFile(path: string, size: number, onBlock: (block: Buffer, offset: number) => void): string | null {
  let descriptor: number
  try {
    descriptor = openSync(path, SAFE_OPEN)
  } catch (error) {
    return `cannot be opened: ${codeOf(error)}`
  }
  try {
    const before = fstatSync(descriptor, { bigint: true })
    if (!before.isFile()) return 'is not a regular file'
    if (Number(before.size) !== size) return 'changed while it was read; run the check again'
    for (let offset = 0; offset < size; ) {
      const count = readSync(descriptor, shared, 0, Math.min(BLOCK, size - offset), offset)
      if (count === 0) return 'changed while it was read; run the check again'
      onBlock(shared.subarray(0, count), offset)
      offset += count
    }
    const after = fstatSync(descriptor, { bigint: true })
    const unchanged = after.size === before.size && after.mtimeNs === before.mtimeNs
    return unchanged ? null : 'changed while it was read; run the check again'
  } catch (error) {
    return `cannot be read: ${codeOf(error)}`
  } finally {
    closeSync(descriptor)
  }
}
