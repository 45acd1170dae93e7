/**
 * The one comment of a pull request. It is ours when our marker opens it and our bot wrote it: whoever quotes the
 * marker gets nothing edited. Runs at the same time end with one comment, the oldest.
 */
import { numberOf, recordOf, stringOf } from '../policy/narrow.js'
import { type Answer, adviceOn, failed, type Problem, unreadable } from './answer.js'
import { type Client, callAllPages } from './client.js'
import { idOf } from './repository.js'

/** Who comments with a workflow's own token. */
export const ACTIONS_BOT = 'github-actions[bot]'
const MOST_CHARACTERS = 65_536

export interface CommentRequest {
  /** Of the pull request. */
  readonly number: number
  /** The hidden first line of every body; it tells the comments of several jobs apart. */
  readonly marker: string
  /** What to say, beginning with the marker, when a comment of ours stands already and when none does; null for nothing. */
  readonly body: (earlier: boolean) => string | null
  /** Login of the bot whose token is used, when it is not a workflow's own. */
  readonly author?: string
}

export type CommentOutcome =
  | { readonly kind: 'created' | 'updated' | 'unchanged'; readonly id: number }
  /** There was no comment and none was wanted. */
  | { readonly kind: 'none' }
  /** For a notice; never a reason to fail the run. */
  | { readonly kind: 'failed'; readonly reason: string; readonly problem: Problem }

interface Comment {
  readonly id: number
  readonly body: string
  readonly login: string
  readonly type: string
}

export async function upsertComment(client: Client, request: CommentRequest): Promise<CommentOutcome> {
  const { number, marker } = request
  const author = { login: request.author ?? ACTIONS_BOT, type: 'Bot' }
  const found = await listOwn(client, number, marker, author)
  if (!found.ok) return fail(found)
  if (found.value.length > 0) {
    const kept = await say(request, true, (body) => keepOldest(client, found.value, body))
    if (kept.kind !== 'failed' || kept.problem.kind !== 'missing') return kept
    // It was deleted meanwhile.
  }
  return say(request, false, (body) => create(client, number, marker, body))
}

async function say(
  request: CommentRequest,
  earlier: boolean,
  write: (body: string) => Promise<CommentOutcome>,
): Promise<CommentOutcome> {
  const body = request.body(earlier)
  if (body === null) return { kind: 'none' }
  if (!body.startsWith(request.marker)) return fail(failed('commenting: the text does not begin with its marker'))
  if (body.length > MOST_CHARACTERS) return fail(failed(`commenting: longer than ${MOST_CHARACTERS} characters`))
  return write(body)
}

async function create(client: Client, number: number, marker: string, body: string): Promise<CommentOutcome> {
  const answer = await client.call(
    'commenting',
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    { issue_number: number, body },
    { repeatable: true }, // one too many is found and deleted below
  )
  if (!answer.ok) return fail(answer)
  const created = commentOf(answer.value.data)
  if (created === null) return fail(unreadable('commenting'))
  // Who we are is certain now, also for an app's own token.
  const all = await listOwn(client, number, marker, created)
  if (!all.ok) return { kind: 'created', id: created.id }
  const others = all.value.filter(({ id }) => id !== created.id)
  if (others.length === 0) return { kind: 'created', id: created.id }
  const kept = await keepOldest(client, [...others, created], body)
  return kept.kind === 'unchanged' && kept.id === created.id ? { kind: 'created', id: kept.id } : kept
}

/** Brings the oldest up to date first and deletes the younger then, so that one that is right always stands. */
async function keepOldest(client: Client, comments: readonly Comment[], body: string): Promise<CommentOutcome> {
  const [oldest, ...younger] = [...comments].sort((a, b) => a.id - b.id)
  if (oldest === undefined) return { kind: 'none' }
  const same = normalize(oldest.body) === normalize(body)
  if (!same) {
    const answer = await client.call(
      'commenting',
      'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
      { comment_id: oldest.id, body },
      { repeatable: true },
    )
    if (!answer.ok) return fail(answer)
  }
  for (const { id } of younger) {
    await client.call(
      'deleting a second comment',
      'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
      { comment_id: id },
      { repeatable: true },
    )
  }
  return { kind: same ? 'unchanged' : 'updated', id: oldest.id }
}

async function listOwn(
  client: Client,
  number: number,
  marker: string,
  author: { readonly login: string; readonly type: string },
): Promise<Answer<readonly Comment[]>> {
  const what = 'looking for an earlier comment'
  const answer = await callAllPages(client, what, 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    issue_number: number,
  })
  if (!answer.ok) return answer
  const comments = answer.value.map(commentOf).filter((one) => one !== null)
  return {
    ok: true,
    value: comments.filter(
      ({ body, login, type }) => body.startsWith(marker) && login === author.login && type === author.type,
    ),
  }
}

function commentOf(value: unknown): Comment | null {
  const comment = recordOf(value)
  const user = recordOf(comment['user'])
  if (idOf(value) === null) return null
  return {
    id: numberOf(comment['id']),
    body: stringOf(comment['body']),
    login: stringOf(user['login']),
    type: stringOf(user['type']),
  }
}

/** GitHub may give back other line ends and no space at the end. */
function normalize(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd()
}

function fail(problem: Problem): CommentOutcome {
  return { kind: 'failed', reason: adviceOn(problem), problem }
}
