/**
 * The tree of a commit that this clone does not hold: GitHub lists it, blobs that the clone has are read here, and the
 * few others are fetched. Every fetched blob is held against its id.
 */
import { createHash } from 'node:crypto'
import { recordOf, stringOf } from '../policy/narrow.js'
import { type CommitTree, type TreeEntry, treeOfEntries } from '../tree/commit-tree.js'
import { type Repository, runGit } from '../tree/git.js'
import type { FileContent, Tree, TreeFile } from '../tree/tree.js'
import { tooLarge } from '../tree/work-tree.js'
import type { Client } from './client.js'
import { recordsOf } from './repository.js'
import { isSha } from './sha.js'

/** How many blobs a run fetches at most. */
const MOST_FETCHED = 60
/** GitHub gives blobs of up to 100 MB; one in base64 inside JSON is held in memory several times. */
const MOST_BYTES = 20 * 1024 * 1024
const AT_ONCE = 6
const BLOCK = 1024 * 1024
const DEEPER = 'set fetch-depth: 0 at the checkout step'

export interface RemoteCommit {
  readonly tree: CommitTree
  /** Why the comparison is incomplete, once files had to be left out; null while everything wanted could be read. */
  readonly incomplete: () => string | null
}

/**
 * Opens a commit over the API.
 * @param side what it is in messages: base or change
 * @param root folder inside the repository, '.' for its top
 */
export async function openRemoteCommit(
  client: Client,
  repository: Repository,
  commit: string,
  root: string,
  side: 'base' | 'change' = 'base',
): Promise<({ readonly ok: true } & RemoteCommit) | { readonly ok: false; readonly reason: string }> {
  const what = `listing the files of the ${side}`
  const answer = await client.call(what, 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
    tree_sha: commit,
    recursive: '1',
  })
  if (!answer.ok) return { ok: false, reason: `${answer.reason}; ${DEEPER}` }
  const listing = recordOf(answer.value.data)
  const entries = entriesOf(listing['tree'])
  if (entries === null) return { ok: false, reason: `${what}: GitHub's answer was not understood; ${DEEPER}` }
  if (listing['truncated'] !== false) {
    return { ok: false, reason: `${what}: GitHub lists only part of so many files; ${DEEPER}` }
  }
  const missing = await missingObjects(repository, entries, side)
  if (typeof missing === 'string') return { ok: false, reason: missing }
  return { ok: true, ...complete(client, treeOfEntries(repository, commit, root, entries), missing, side) }
}

/** Null when one entry is not what GitHub documents: a tree with a hole would look like deleted files. */
function entriesOf(tree: unknown): readonly TreeEntry[] | null {
  if (!Array.isArray(tree)) return null
  const entries: TreeEntry[] = []
  for (const entry of recordsOf(tree)) {
    const { mode, type, sha, size, path } = entry
    if (type === 'tree') continue
    if (typeof path !== 'string' || typeof mode !== 'string' || !isSha(sha)) return null
    if (type !== 'commit' && (type !== 'blob' || typeof size !== 'number')) return null
    entries.push({ mode, type, id: sha, size: typeof size === 'number' ? size : null, path })
  }
  return entries
}

async function missingObjects(
  repository: Repository,
  entries: readonly TreeEntry[],
  side: string,
): Promise<ReadonlySet<string> | string> {
  const ids = [...new Set(entries.filter(({ type }) => type === 'blob').map(({ id }) => id))]
  const answer = await runGit(repository, ['cat-file', '--batch-check'], ids.map((id) => `${id}\n`).join(''))
  if (!answer.ok) return `git could not look for the files of the ${side}: ${answer.reason}`
  const lines = answer.output.toString('utf8').split('\n')
  return new Set(lines.filter((line) => line.endsWith(' missing')).map((line) => line.slice(0, -' missing'.length)))
}

/** The tree with what is missing from the clone fetched on demand; each blob once in a run. */
function complete(client: Client, local: CommitTree, missing: ReadonlySet<string>, side: string): RemoteCommit {
  const fetched = new Map<string, FileContent>()
  let incomplete: string | null = null
  const idOf = (file: TreeFile) => local.blobs.get(file.path) ?? ''
  const isRemote = (file: TreeFile) => missing.has(idOf(file))

  /** Fetches all of them or, when they are too many, none: a comparison with some is as incomplete. */
  async function fetchAll(files: readonly TreeFile[]): Promise<void> {
    const wanted = new Map(files.filter(isRemote).map((file) => [idOf(file), file]))
    const ids = [...wanted].filter(([id]) => !fetched.has(id))
    if (fetched.size + ids.length > MOST_FETCHED) {
      incomplete ??= `more than ${MOST_FETCHED} files of the ${side} are not in this clone; ${DEEPER}`
      return
    }
    for (let i = 0; i < ids.length; i += AT_ONCE) {
      const batch = ids.slice(i, i + AT_ONCE)
      const contents = await Promise.all(batch.map(([id, file]) => fetchBlob(client, id, file.size, side)))
      for (const [at, content] of contents.entries()) {
        fetched.set(batch[at]?.[0] ?? '', content)
        if (!content.ok) incomplete ??= `${batch[at]?.[1].path} of the ${side}: ${content.reason}; ${DEEPER}`
      }
    }
  }

  const contentOf = (file: TreeFile): FileContent =>
    fetched.get(idOf(file)) ?? { ok: false, reason: incomplete ?? 'could not be fetched' }

  const tree: Tree = {
    ...local,
    read: async function* (wanted) {
      await fetchAll(wanted.filter(({ file, limit }) => file.size <= limit).map(({ file }) => file))
      const here = local.read(wanted.filter(({ file }) => !isRemote(file)))[Symbol.asyncIterator]()
      for (const { file, limit } of wanted) {
        if (isRemote(file)) {
          yield file.size > limit ? { ok: false, reason: tooLarge(file.size, limit) } : contentOf(file)
          continue
        }
        const next = await here.next()
        if (next.done) return
        yield next.value
      }
    },
    heads: async (files, most) => {
      await fetchAll(files)
      const heads = new Map(
        await local.heads(
          files.filter((file) => !isRemote(file)),
          most,
        ),
      )
      for (const file of files.filter(isRemote)) {
        const content = contentOf(file)
        heads.set(file.path, content.ok ? content.bytes.subarray(0, most) : content.reason)
      }
      return heads
    },
    stream: async (file, onBlock) => {
      if (!isRemote(file)) return local.stream(file, onBlock)
      await fetchAll([file])
      const content = contentOf(file)
      if (!content.ok) return content.reason
      for (let at = 0; at < content.bytes.length; at += BLOCK) onBlock(content.bytes.subarray(at, at + BLOCK), at)
      return null
    },
  }
  return { tree: { ...tree, blobs: local.blobs }, incomplete: () => incomplete }
}

async function fetchBlob(client: Client, id: string, size: number, side: string): Promise<FileContent> {
  if (size > MOST_BYTES) return { ok: false, reason: `is too large to fetch (${size} bytes)` }
  const answer = await client.call(`fetching a file of the ${side}`, 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
    file_sha: id,
  })
  if (!answer.ok) return answer
  const blob = recordOf(answer.value.data)
  if (blob['encoding'] !== 'base64')
    return { ok: false, reason: "could not be fetched: GitHub's answer was not understood" }
  const bytes = Buffer.from(stringOf(blob['content']), 'base64')
  return blobId(bytes, id.length) === id
    ? { ok: true, bytes }
    : { ok: false, reason: 'could not be fetched: what came is not the file that was asked for' }
}

/** git's name for the content; repositories of the newer kind use the longer hash. */
function blobId(bytes: Buffer, length: number): string {
  return createHash(length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex')
}
