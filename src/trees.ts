/** Opens what is judged and what it is compared with. */
import { resolve } from 'node:path'
import type { CheckOptions, OpenedTrees } from './check-types.js'
import { findBase } from './tree/base.js'
import { type CommitTree, openCommit } from './tree/commit-tree.js'
import { findRepository, type Repository, resolveCommit } from './tree/git.js'
import type { Tree } from './tree/tree.js'
import { openWorkTree } from './tree/work-tree.js'

export interface Trees {
  readonly kind: 'trees'
  readonly repository: Repository | null
  readonly head: Tree
  /** Null when everything found is judged, or when the base could not be read. */
  readonly base: CommitTree | null
  /** Why a base that was asked for could not be read. */
  readonly baseProblem: string | null
  /** What the user calls the base, e.g. main. */
  readonly baseName: string | null
  /** The tip of the base branch, whose policy judges; absent where that is the base. */
  readonly policy?: Tree
  /** What turned out to be unreadable of either side, once both have been read. */
  readonly missed?: () => { readonly head: string | null; readonly base: string | null }
}

export async function openTrees(options: CheckOptions): Promise<OpenedTrees> {
  if (options.openTrees !== undefined) return options.openTrees()
  const folder = resolve(options.directory)
  const repository = findRepository(folder)
  const commit = repository === null ? null : await resolveCommit(repository, 'HEAD')
  const head = await openWorkTree(folder, repository, commit?.ok ? commit.commit : null)
  const trees: Trees = { kind: 'trees', repository, head, base: null, baseProblem: null, baseName: null }
  if (options.base === null) return trees
  if (repository === null) return mistake(`--base ${options.base}: ${options.directory} is not in a git repository`)
  const found = await findBase(repository, head.commit, options.base)
  if (found.kind === 'mistake') return mistake(`--base: ${found.reason}`)
  if (found.kind === 'unreadable') return { ...trees, baseProblem: found.reason }
  const opened = await openCommit(repository, found.commit, head.root)
  if (!opened.ok) return { ...trees, baseProblem: opened.reason }
  return { ...trees, base: opened.tree, baseName: found.name }
}

function mistake(message: string): OpenedTrees {
  return { kind: 'mistakes', problems: [{ message, at: null }] }
}
