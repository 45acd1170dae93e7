/** What GitHub answered, as a value: a refusal, a gap or a fault is told, never thrown. */
import { cut, maskSecrets } from '../collect/record.js'
import { isRecord, listOf, recordOf, stringOf } from '../policy/narrow.js'

export type Answer<T> = { readonly ok: true; readonly value: T } | Problem

export interface Problem {
  readonly ok: false
  /** denied: the token may not; missing: not there, or hidden from the token; failed: GitHub, the network or the answer. */
  readonly kind: 'denied' | 'missing' | 'failed'
  /** What was asked and why it was not answered, in one sentence without a full stop. */
  readonly reason: string
  /** What would have been accepted, as a workflow's `permissions` spell it (`pull-requests: write`); null when GitHub does not say. */
  readonly permission: string | null
  readonly status: number | null
  /** GitHub's own words, for telling "turned off" from "not yours"; empty when there are none. */
  readonly said: string
}

/** The permissions that a workflow can give its token; whatever else GitHub names needs another token. */
const GRANTABLE = new Set([
  'actions',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'issues',
  'metadata',
  'packages',
  'pages',
  'pull-requests',
  'repository-projects',
  'security-events',
  'statuses',
  'vulnerability-alerts',
])

export function failed(reason: string): Problem {
  return { ok: false, kind: 'failed', reason, permission: null, status: null, said: '' }
}

/** An answer that came but is not what GitHub documents. */
export function unreadable(what: string): Problem {
  return failed(`${what}: GitHub's answer was not understood`)
}

/** The problem behind whatever a call threw. */
export function problemOf(what: string, error: unknown): Problem {
  const { status, headers, said } = responseOf(error)
  // GitHub names the permission in every answer; a conversation that is locked, say, is not opened by it.
  const lacking = status !== 403 || /not accessible|must have|^(forbidden)?$/i.test(said)
  const permission = lacking ? permissionOf(stringOf(headers['x-accepted-github-permissions'])) : null
  const told = said === '' ? '' : ` (GitHub says: ${said})`
  const problem = (kind: Problem['kind'], reason: string): Problem => ({
    ok: false,
    kind,
    reason: `${what}: ${reason}`,
    permission,
    status,
    said,
  })
  if (status === null) return problem('failed', networkReason(error))
  if (isRateLimit(error)) return problem('failed', 'the rate limit of the token is used up')
  if (status === 401) return problem('denied', 'GitHub does not accept the token (401)')
  if (status === 403) {
    return problem('denied', permission === null ? `GitHub refuses it (403)${told}` : `needs ${permission}`)
  }
  if (status === 404 || status === 410) return problem('missing', `not there, or hidden from the token (${status})`)
  return problem('failed', `GitHub answered ${status}${told}`)
}

/** Whether a refusal is about the number of calls, so that waiting helps. */
export function isRateLimit(error: unknown): boolean {
  const { status, headers, said } = responseOf(error)
  if (status === 429) return true
  if (status !== 403) return false
  return headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(said)
}

/** Seconds after which GitHub wants to be asked again; a minute when it does not say, as its documentation asks for. */
export function secondsToWait(error: unknown, now: number): number {
  const { headers } = responseOf(error)
  const after = Number(headers['retry-after'])
  if (Number.isFinite(after)) return Math.max(0, after)
  const reset = Number(headers['x-ratelimit-reset'])
  if (headers['x-ratelimit-remaining'] !== '0' || !Number.isFinite(reset)) return 60
  return Math.max(0, Math.ceil(reset - now / 1000) + 1)
}

/** Whether the same call may succeed a moment later: a fault of the server or the network. */
export function isPassing(error: unknown): boolean {
  const { status } = responseOf(error)
  return status === null || status >= 500
}

/** `issues=write; pull_requests=write` as `issues: write or pull-requests: write`; null for anything else. */
export function permissionOf(header: string): string | null {
  const sets = header.split(';').map((set) => set.split(',').map((one) => one.trim()))
  if (!sets.flat().every((one) => /^[a-z_]{1,60}=(read|write|admin)$/.test(one))) return null
  return sets
    .map((set) => set.map((one) => one.replace('=', ': ').replaceAll('_', '-')).join(' and '))
    .sort((a, b) => Number(isGrantable(b)) - Number(isGrantable(a)))
    .join(' or ')
}

/** Whether the workflow can give its own token one of the alternatives. */
export function isGrantable(permission: string): boolean {
  return permission
    .split(' or ')
    .some((set) => set.split(' and ').every((one) => GRANTABLE.has(one.split(':')[0] ?? '')))
}

/** The reason with what to do about it. */
export function adviceOn({ kind, reason, permission }: Problem): string {
  if (permission === null || kind === 'failed') return reason
  const need = kind === 'missing' ? `${reason}; if it is there, it needs ${permission}` : reason
  return isGrantable(permission)
    ? `${need}: add that to the permissions of the job (a pull request from a fork never may write)`
    : `${need}, which the token of a workflow cannot have: give settings-token one that has it`
}

interface Response {
  readonly status: number | null
  readonly headers: Readonly<Record<string, unknown>>
  readonly said: string
}

/** Octokit gives a made-up status when the network failed: only an error with a response has been answered. */
function responseOf(error: unknown): Response {
  const response = recordOf(recordOf(error)['response'])
  const status = typeof response['status'] === 'number' ? response['status'] : null
  const data = recordOf(response['data'])
  const details = listOf(data['errors']).map((one) => (isRecord(one) ? stringOf(one['message']) : stringOf(one)))
  const said = [stringOf(data['message']), ...details].filter((text) => text !== '').join('; ')
  return { status, headers: recordOf(response['headers']), said: tidy(said) }
}

/** One printable line. */
function tidy(text: string): string {
  return cut(
    maskSecrets(text.slice(0, 1000))
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
      .trim()
      .toWellFormed(),
    160,
  )
}

function networkReason(error: unknown): string {
  const cause = recordOf(recordOf(error)['cause'])
  const name = stringOf(cause['name']) || stringOf(recordOf(error)['name'])
  if (name === 'TimeoutError' || name === 'AbortError') return 'GitHub did not answer in time'
  const code = stringOf(recordOf(cause['cause'])['code']) || stringOf(cause['code'])
  return /^[A-Z_]{1,40}$/.test(code) ? `GitHub could not be reached (${code})` : 'GitHub could not be reached'
}
