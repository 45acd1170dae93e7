/**
 * Opens the commits that an event compares. The commit's objects are judged, never the work tree, which earlier steps
 * may have changed; what a shallow clone does not hold comes over the API.
 */
import { realpathSync } from 'node:fs'
import { relative, sep } from 'node:path'
import type { OpenedTrees } from '../check-types.js'
import type { Client } from '../github/client.js'
import { findBase } from '../tree/base.js'
import { type CommitTree, isComplete, openCommit, treeOfEntries } from '../tree/commit-tree.js'
import { findMergeBase, findRepository, parentsOf, type Repository, resolveCommit } from '../tree/git.js'
import type { Event } from './event.js'
import { withLfsContents } from './lfs-contents.js'

export interface TreesRequest {
  readonly directory: string
  /** The commit that started the run. */
  readonly sha: string
  readonly event: Event
  /** The step's input `base`; null for what the event says. */
  readonly base: string | null
  readonly client: () => Promise<Client>
}

interface Place {
  readonly repository: Repository
  readonly root: string
  readonly client: () => Promise<Client>
}

type Opened =
  | { readonly ok: true; readonly tree: CommitTree; readonly missed: () => string | null }
  | { readonly ok: false; readonly reason: string }

interface Found {
  readonly kind: 'found'
  readonly commit: string
  readonly name: string | null
  /** It is where the base branch stands, so that its policy is in force. */
  readonly isTip: boolean
}
type NoBase =
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'mistake'; readonly reason: string }

export async function openEventTrees(request: TreesRequest): Promise<OpenedTrees> {
  const { directory, event, client } = request
  const repository = findRepository(directory)
  if (repository === null) return mistake('there is no git repository here: run actions/checkout before this step')
  const root = relative(repository.top, realpathSync(directory)).split(sep).join('/') || '.'
  const place: Place = { repository, root, client }
  const checkedOut = await resolveCommit(repository, 'HEAD')
  if (!checkedOut.ok) return mistake(`no commit is checked out: ${checkedOut.reason}`)
  const commit = event.kind === 'pull_request' && event.target ? event.head : checkedOut.commit

  const head = await open(place, commit, 'change')
  if (!head.ok) return { ...unread(place, commit), missed: () => ({ head: head.reason, base: null }) }
  const isHere = commit === checkedOut.commit
  const tree = isHere ? await withLfsContents(head.tree, repository, directory) : head.tree
  const trees = { kind: 'trees', repository, head: tree, base: null, baseProblem: null, baseName: null } as const
  const missed = (base: Opened | null) => () => ({ head: head.missed(), base: base?.ok ? base.missed() : null })

  const found = await findComparison(request, place, commit)
  if (found.kind === 'mistake') return mistake(`base: ${found.reason}`)
  if (found.kind === 'none') return { ...trees, missed: missed(null) }
  if (found.kind === 'unreadable') return { ...trees, baseProblem: found.reason, missed: missed(null) }
  const base = await open(place, found.commit, 'base')
  if (!base.ok) return { ...trees, baseProblem: base.reason, missed: missed(null) }
  const compared = { ...trees, base: base.tree, baseName: found.name, missed: missed(base) }

  const tip = tipOf(event, found)
  if (tip === null) return compared
  const policy = await open(place, tip, 'base')
  return policy.ok ? { ...compared, policy: policy.tree } : { ...compared, baseProblem: policy.reason }
}

async function findComparison(request: TreesRequest, place: Place, commit: string): Promise<Found | NoBase> {
  const { event, base, sha } = request
  const { repository, client } = place
  if (base !== null) {
    const found = await findBase(repository, commit, base)
    return found.kind === 'base' ? { ...found, kind: 'found', isTip: false } : found
  }
  if (event.kind === 'reported') return { kind: 'none' }
  if (event.kind === 'compared') return { kind: 'found', commit: event.base, name: null, isTip: true }
  const name = event.base.branch
  const [first, second] = commit === sha ? await parentsOf(repository, commit) : []
  if (first !== undefined && second === event.head) return { kind: 'found', commit: first, name, isTip: true }
  const here = await findMergeBase(repository, commit, event.base.sha)
  if (here !== null) return { kind: 'found', commit: here, name, isTip: false }
  const { findMergeBase: askMergeBase } = await import('../github/repository.js')
  const asked = await askMergeBase(await client(), event.base.sha, commit)
  if (asked.ok) return { kind: 'found', commit: asked.value, name, isTip: false }
  return { kind: 'unreadable', reason: `${asked.reason}; set fetch-depth: 0 at the checkout step` }
}

/** Whose policy judges when it is not the base's. */
function tipOf(event: Event, base: Found): string | null {
  const needed = event.kind === 'pull_request' && !base.isTip && base.commit !== event.base.sha
  return needed ? event.base.sha : null
}

async function open({ repository, root, client }: Place, commit: string, side: 'base' | 'change'): Promise<Opened> {
  if ((await resolveCommit(repository, commit)).ok) {
    const here = await openCommit(repository, commit, root)
    if (here.ok && isComplete(here.tree)) return { ...here, missed: () => null }
  }
  const { openRemoteCommit } = await import('../github/files.js')
  const opened = await openRemoteCommit(await client(), repository, commit, root, side)
  return opened.ok ? { ok: true, tree: opened.tree, missed: opened.incomplete } : opened
}

/** A head of which nothing can be read: nothing is compared, as all would seem to be gone. */
function unread({ repository, root }: Place, commit: string) {
  const head = treeOfEntries(repository, commit, root, [])
  return { kind: 'trees', repository, head, base: null, baseProblem: null, baseName: null } as const
}

function mistake(message: string): OpenedTrees {
  return { kind: 'mistakes', problems: [{ message, at: null }] }
}
