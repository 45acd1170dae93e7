/** Which change the run is about: GitHub's event, narrowed to what decides the commits that are compared. */
import { isSha } from '../github/sha.js'
import { isRecord, recordOf, stringOf } from '../policy/narrow.js'

export type Event = PullRequestEvent | ComparedEvent | ReportedEvent

export interface PullRequestEvent {
  readonly kind: 'pull_request'
  readonly name: string
  readonly number: number
  readonly author: string
  readonly head: string
  /** The tip of the base branch when the event was sent. */
  readonly base: { readonly sha: string; readonly branch: string }
  /** The token may not write, whatever the job's permissions say. */
  readonly readOnly: boolean
  /** The run stands in the base's context, and what is checked out is not the change: it is read as git objects. */
  readonly target: boolean
}

/** A merge queue's group, or a push onto a branch. */
export interface ComparedEvent {
  readonly kind: 'compared'
  readonly name: string
  readonly base: string
}

/** A schedule, a run by hand, a branch's first push: there is nothing to compare with, and nothing gates unasked. */
export interface ReportedEvent {
  readonly kind: 'reported'
  readonly name: string
}

/** A string says what is wrong. */
export function readEvent(name: string, payload: unknown): Event | string {
  const event = recordOf(payload)
  if (name === 'pull_request' || name === 'pull_request_target') return pullRequest(name, event)
  if (name === 'merge_group') {
    const base = recordOf(event['merge_group'])['base_sha']
    return isSha(base) ? { kind: 'compared', name, base } : unreadable(name)
  }
  if (name === 'push') return push(name, event)
  return { kind: 'reported', name }
}

function pullRequest(name: string, event: Readonly<Record<string, unknown>>): Event | string {
  const pull = recordOf(event['pull_request'])
  const [head, base] = [recordOf(pull['head']), recordOf(pull['base'])]
  const [headSha, baseSha, number] = [head['sha'], base['sha'], pull['number']]
  if (!isSha(headSha) || !isSha(baseSha) || typeof number !== 'number' || !Number.isSafeInteger(number))
    return unreadable(name)
  // A fork that was deleted leaves no repository behind.
  const fork = !isRecord(head['repo']) || fullName(head) !== fullName(base)
  const target = name === 'pull_request_target'
  return {
    kind: 'pull_request',
    name,
    number,
    author: stringOf(recordOf(pull['user'])['login']),
    head: headSha,
    base: { sha: baseSha, branch: stringOf(base['ref']) },
    readOnly: fork && !target,
    target,
  }
}

function fullName(side: Readonly<Record<string, unknown>>): string {
  return stringOf(recordOf(side['repo'])['full_name']).toLowerCase()
}

/** A new branch has no commit before it, and so has a tag. */
function push(name: string, event: Readonly<Record<string, unknown>>): Event | string {
  const before = event['before']
  if (!isSha(before)) return unreadable(name)
  const onBranch = stringOf(event['ref']).startsWith('refs/heads/')
  if (/^0+$/.test(before) || event['deleted'] === true || !onBranch) return { kind: 'reported', name }
  return { kind: 'compared', name, base: before }
}

function unreadable(name: string): string {
  return `the event ${name} came without what GitHub documents (GITHUB_EVENT_PATH): nothing tells which commits to compare`
}
