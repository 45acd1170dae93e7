/** Which commit the head is compared with, and how the two trees' paths correspond. */

import type { CommitTree } from './commit-tree.js'
import { type GitFailure, type Repository, resolveCommit, runGit } from './git.js'
import type { Tree } from './tree.js'

const DEFAULT_BRANCHES = [
  'refs/remotes/origin/HEAD',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
]

export type Base =
  | { readonly kind: 'base'; readonly commit: string; readonly name: string }
  /** The user named something that is not there. */
  | { readonly kind: 'mistake'; readonly reason: string }
  /** It exists, but this clone does not hold it: the gate is incomplete. */
  | { readonly kind: 'unreadable'; readonly reason: string }

/**
 * The merge base of the checked-out commit with `revision`, or with the default branch for 'auto'.
 * On that branch itself this is the checked-out commit: the work tree is compared with it.
 */
export async function findBase(repository: Repository, head: string | null, revision: string): Promise<Base> {
  const tip =
    revision === 'auto'
      ? await findDefaultBranch(repository)
      : { ...(await resolveCommit(repository, revision)), name: revision }
  if (!tip.ok) return { kind: 'mistake', reason: tip.reason }
  if (head === null) return { kind: 'mistake', reason: 'there is no commit yet to compare; run without --base' }
  const answer = await runGit(repository, ['merge-base', head, tip.commit])
  if (answer.ok) return { kind: 'base', commit: answer.output.toString('utf8').trim(), name: tip.name }
  const shallow = await runGit(repository, ['rev-parse', '--is-shallow-repository'])
  if (shallow.ok && shallow.output.toString('utf8').trim() === 'true') {
    return {
      kind: 'unreadable',
      reason: 'the clone is shallow and does not hold the merge base: fetch more history (fetch-depth: 0)',
    }
  }
  return { kind: 'unreadable', reason: `the checked-out commit and ${revision} have no common ancestor` }
}

async function findDefaultBranch(
  repository: Repository,
): Promise<{ readonly ok: true; readonly commit: string; readonly name: string } | GitFailure> {
  for (const name of DEFAULT_BRANCHES) {
    const found = await resolveCommit(repository, name)
    if (found.ok)
      return {
        ...found,
        name: name.replace(/^refs\/(remotes\/origin|heads)\//, '').replace(/^HEAD$/, 'the default branch'),
      }
  }
  return {
    ok: false,
    reason: 'no default branch was found (origin/HEAD, main or master): name the branch with --base REF',
  }
}

/** Base path to head path of every renamed file: as git sees it between the commits, and equal files on disk. */
export async function findRenames(
  repository: Repository,
  base: CommitTree,
  head: Tree,
  headBlobs: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const inHead = new Set(head.files.map((file) => file.path))
  const renames = new Map<string, string>()
  const gone = base.files.filter((file) => !inHead.has(file.path))
  if (gone.length === 0) return renames
  if (head.commit !== null && base.commit !== null) {
    const answer = await runGit(repository, ['diff-tree', '-r', '-z', '-M', '--name-status', base.commit, head.commit])
    const fields = answer.ok ? answer.output.toString('utf8').split('\0') : []
    const prefix = head.root === '.' ? '' : `${head.root}/`
    for (let i = 0; i + 1 < fields.length; ) {
      const renamed = fields[i]?.startsWith('R') ?? false
      const [from, to] = [fields[i + 1] ?? '', fields[i + 2] ?? '']
      i += renamed ? 3 : 2
      if (!renamed || !from.startsWith(prefix) || !to.startsWith(prefix)) continue
      const [basePath, headPath] = [from.slice(prefix.length), to.slice(prefix.length)]
      if (!inHead.has(basePath) && inHead.has(headPath)) renames.set(basePath, headPath)
    }
  }
  const inBase = new Set(base.files.map((file) => file.path))
  const added = new Map([...headBlobs].filter(([path]) => !inBase.has(path)).map(([path, blob]) => [blob, path]))
  for (const file of gone) {
    const equal = added.get(base.blobs.get(file.path) ?? '')
    if (equal !== undefined && !renames.has(file.path)) renames.set(file.path, equal)
  }
  return renames
}

/** Paths that the head adds or edits, as far as blob ids and sizes tell. */
export function findChangedPaths(
  base: CommitTree,
  head: Tree,
  headBlobs: ReadonlyMap<string, string>,
): readonly string[] {
  const sizes = new Map(base.files.map((file) => [file.path, file.size]))
  return head.files
    .filter(({ path, size }) => {
      const blob = headBlobs.get(path)
      if (blob !== undefined) return blob !== base.blobs.get(path)
      return sizes.get(path) !== size
    })
    .map((file) => file.path)
}
