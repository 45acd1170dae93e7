/** What the action asks GitHub about the repository and the pull request it runs for. */
import { isRecord, listOf, numberOf, recordOf, stringOf } from '../policy/narrow.js'
import { type Answer, unreadable } from './answer.js'
import { type Client, callAllPages } from './client.js'
import { isSha } from './sha.js'

export interface RepositoryFacts {
  readonly visibility: 'public' | 'private' | 'internal'
  readonly defaultBranch: string
  readonly owner: string
  /** A personal account has no organisation settings. */
  readonly ownedByOrganization: boolean
}

export interface PullRequest {
  readonly number: number
  readonly open: boolean
  readonly draft: boolean
  readonly author: string
  readonly head: { readonly sha: string; readonly branch: string; readonly repository: string | null }
  readonly base: { readonly sha: string; readonly branch: string }
}

export interface Review {
  readonly id: number
  readonly author: string
  readonly state: string
  /** The commit that was looked at. */
  readonly commit: string | null
  readonly body: string
  /** OWNER, MEMBER, COLLABORATOR, … */
  readonly association: string
}

/** A comment on a line of the change; its body may hold a `suggestion` block. */
export interface ReviewComment {
  readonly path: string
  readonly line: number
  readonly startLine?: number
  readonly body: string
}

export async function getRepository(client: Client): Promise<Answer<RepositoryFacts>> {
  const what = 'reading the repository'
  const answer = await client.call(what, 'GET /repos/{owner}/{repo}')
  return answer.ok ? narrow(what, repositoryOf(answer.value.data)) : answer
}

/** The facts as GitHub's API or the `repository` of an event gives them; null when it is neither. */
export function repositoryOf(value: unknown): RepositoryFacts | null {
  const repository = recordOf(value)
  const owner = recordOf(repository['owner'])
  const defaultBranch = stringOf(repository['default_branch'])
  if (defaultBranch === '' || typeof repository['private'] !== 'boolean') return null
  const visibility = repository['visibility']
  return {
    // Older servers give `private` alone.
    visibility:
      visibility === 'internal' || visibility === 'public' || visibility === 'private'
        ? visibility
        : repository['private']
          ? 'private'
          : 'public',
    defaultBranch,
    owner: stringOf(owner['login']),
    ownedByOrganization: owner['type'] === 'Organization',
  }
}

export async function getPullRequest(client: Client, number: number): Promise<Answer<PullRequest>> {
  const what = `reading pull request ${number}`
  const answer = await client.call(what, 'GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: number })
  return answer.ok ? narrow(what, pullRequestOf(answer.value.data)) : answer
}

/**
 * Open pull requests whose head is this commit of this branch. A `workflow_run` event names no pull request for forks,
 * and what its artifacts say cannot be believed.
 */
export async function findPullRequests(
  client: Client,
  head: { readonly owner: string; readonly branch: string; readonly sha: string },
): Promise<Answer<readonly PullRequest[]>> {
  const what = 'finding the pull request'
  const answer = await callAllPages(client, what, 'GET /repos/{owner}/{repo}/pulls', {
    state: 'open',
    head: `${head.owner}:${head.branch}`,
  })
  if (!answer.ok) return answer
  const all = answer.value.map(pullRequestOf)
  if (all.includes(null)) return unreadable(what)
  return { ok: true, value: all.filter((one) => one !== null).filter((one) => one.head.sha === head.sha) }
}

function pullRequestOf(value: unknown): PullRequest | null {
  const pull = recordOf(value)
  const [head, base] = [recordOf(pull['head']), recordOf(pull['base'])]
  if (!isSha(head['sha']) || !isSha(base['sha']) || typeof pull['number'] !== 'number') return null
  return {
    number: pull['number'],
    open: pull['state'] === 'open',
    draft: pull['draft'] === true,
    author: stringOf(recordOf(pull['user'])['login']),
    head: {
      sha: head['sha'],
      branch: stringOf(head['ref']),
      // Null when the fork was deleted.
      repository: isRecord(head['repo']) ? stringOf(head['repo']['full_name']) : null,
    },
    base: { sha: base['sha'], branch: stringOf(base['ref']) },
  }
}

/** The commit at the tip of a branch. */
export async function getBranchTip(client: Client, branch: string): Promise<Answer<string>> {
  const what = 'reading the branch'
  const answer = await client.call(what, 'GET /repos/{owner}/{repo}/branches/{branch}', { branch })
  if (!answer.ok) return answer
  const sha = recordOf(recordOf(answer.value.data)['commit'])['sha']
  return narrow(what, isSha(sha) ? sha : null)
}

/** The newest common ancestor of two commits, for clones too shallow to know it. */
export async function findMergeBase(client: Client, base: string, head: string): Promise<Answer<string>> {
  const what = 'finding the merge base'
  // Commits come page by page and files with the first page only: the second page is the short one.
  const answer = await client.call(what, 'GET /repos/{owner}/{repo}/compare/{basehead}', {
    basehead: `${base}...${head}`,
    per_page: 1,
    page: 2,
  })
  if (!answer.ok) return answer
  const sha = recordOf(recordOf(answer.value.data)['merge_base_commit'])['sha']
  return narrow(what, isSha(sha) ? sha : null)
}

export async function listReviews(client: Client, number: number): Promise<Answer<readonly Review[]>> {
  const answer = await callAllPages(
    client,
    'reading the reviews',
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    { pull_number: number },
  )
  if (!answer.ok) return answer
  return {
    ok: true,
    value: answer.value.map(recordOf).map((review) => ({
      id: numberOf(review['id']),
      author: stringOf(recordOf(review['user'])['login']),
      state: stringOf(review['state']),
      commit: isSha(review['commit_id']) ? review['commit_id'] : null,
      body: stringOf(review['body']),
      association: stringOf(review['author_association']),
    })),
  }
}

/** One review with all comments. Never sent twice: a lost answer would otherwise show every comment twice. */
export async function createReview(
  client: Client,
  number: number,
  review: { readonly commit: string; readonly body: string; readonly comments: readonly ReviewComment[] },
): Promise<Answer<number>> {
  const what = 'suggesting fixes'
  const answer = await client.call(what, 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
    pull_number: number,
    commit_id: review.commit,
    event: 'COMMENT',
    body: review.body,
    comments: review.comments.map(({ path, line, startLine, body }) => ({
      path,
      line,
      side: 'RIGHT',
      ...(startLine === undefined || startLine === line ? {} : { start_line: startLine, start_side: 'RIGHT' }),
      body,
    })),
  })
  if (!answer.ok) return answer
  return narrow(what, idOf(answer.value.data))
}

/** The id of something that was made; null when the answer is not understood. */
export function idOf(value: unknown): number | null {
  const id = recordOf(value)['id']
  return typeof id === 'number' && Number.isSafeInteger(id) ? id : null
}

function narrow<T>(what: string, value: T | null): Answer<T> {
  return value === null ? unreadable(what) : { ok: true, value }
}

/** For lists inside an answer. */
export function recordsOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return listOf(value).map(recordOf)
}
