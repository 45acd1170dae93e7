/**
 * The connection to GitHub: every call has a time limit, faults that pass are tried once more, rate limits are waited
 * for within reason, and what GitHub says comes back as a value.
 *
 * The retry and throttling plugins are not used: they pass over `retry-after` of a 429, repeat writes that may have
 * been carried out, and cannot bound the time that a whole run waits.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { request as octokitRequest } from '@octokit/request'
import { stringOf } from '../policy/narrow.js'
import { VERSION } from '../version.js'
import { type Answer, failed, isPassing, isRateLimit, type Problem, problemOf, secondsToWait } from './answer.js'

export interface ConnectOptions {
  /** Empty: every call is answered `denied`. */
  readonly token: string
  /** e.g. https://api.github.com, or https://HOST/api/v3. */
  readonly apiUrl: string
  /** owner/name. */
  readonly repository: string
  readonly timeouts?: Partial<Timeouts>
}

/** All in milliseconds. */
export interface Timeouts {
  /** For one try of one call. */
  readonly call: number
  /** For waiting on rate limits, in the whole run. */
  readonly wait: number
  /** Between a fault and the next try. */
  readonly pause: number
  /** Between two writes, as GitHub asks of integrations. */
  readonly betweenWrites: number
}

export interface Client {
  readonly owner: string
  readonly name: string
  /** `what` names the call for people; `{owner}` and `{repo}` of the route are filled in. */
  readonly call: (
    what: string,
    route: string,
    parameters?: Readonly<Record<string, unknown>>,
    /** A write that may be sent twice when its first answer was lost. Reads always may. */
    options?: { readonly repeatable?: boolean },
  ) => Promise<Answer<Reply>>
  /** How many requests were sent, tries included. */
  readonly sent: () => number
}

export interface Reply {
  readonly data: unknown
  /** Whether GitHub has further pages. */
  readonly more: boolean
}

const TIMEOUTS: Timeouts = { call: 15_000, wait: 60_000, pause: 1000, betweenWrites: 1000 }
const API_VERSION = '2022-11-28'
const PER_PAGE = 100
const MOST_PAGES = 100

export function connect(options: ConnectOptions): Client {
  const limits = { ...TIMEOUTS, ...options.timeouts }
  const [owner = '', name = '', rest] = options.repository.split('/')
  const broken = whyUnusable(options, owner, name, rest)
  if (broken !== null) return { owner, name, sent: () => 0, call: async (what) => withReason(what, broken) }
  const request = octokitRequest.defaults({
    baseUrl: options.apiUrl.replace(/\/+$/, ''),
    headers: { authorization: `token ${options.token}`, 'user-agent': `ai-trust-check/${VERSION}` },
    request: { log: SILENT },
  })

  let requests = 0
  let waited = 0
  let silent = false
  let nextWrite = 0

  /** Writes stand in line, so that those started together keep their distance, too. */
  async function takeTurn(): Promise<void> {
    const now = Date.now()
    const turn = Math.max(now, nextWrite)
    nextWrite = turn + limits.betweenWrites
    if (turn > now) await sleep(turn - now)
  }

  async function send(route: string, parameters: Readonly<Record<string, unknown>>): Promise<Reply> {
    requests++
    const response = await request(route, {
      ...(route.includes('/{owner}/{repo}') ? { owner, repo: name } : {}),
      ...parameters,
      headers: { 'x-github-api-version': API_VERSION },
      request: { signal: AbortSignal.timeout(limits.call) },
    })
    const data: unknown = response.data
    return { data, more: /\brel="next"/.test(stringOf(response.headers.link)) }
  }

  /** Milliseconds to wait before the second try; null when there is none. */
  function pauseAfter(error: unknown, repeatable: boolean): number | null {
    if (isRateLimit(error)) {
      const wait = secondsToWait(error, Date.now()) * 1000
      if (waited + wait > limits.wait) return null
      waited += wait
      return wait
    }
    return repeatable && isPassing(error) ? limits.pause : null
  }

  return {
    owner,
    name,
    sent: () => requests,
    call: async (what, route, parameters = {}, { repeatable = false } = {}) => {
      const reads = route.startsWith('GET ')
      // A server that let two tries of one call run out of time would cost every later call as much.
      if (silent) return failed(`${what}: GitHub did not answer in time earlier in this run`)
      if (!reads) await takeTurn()
      try {
        return { ok: true, value: await send(route, parameters) }
      } catch (first) {
        const pause = pauseAfter(first, reads || repeatable)
        if (pause === null) return problemOf(what, first)
        await sleep(pause)
        try {
          return { ok: true, value: await send(route, parameters) }
        } catch (second) {
          silent = isTimeout(first) && isTimeout(second)
          return problemOf(what, second)
        }
      }
    },
  }
}

/** All pages of a list. A page that cannot be read is the answer: part of a list could be taken for all of it. */
export async function callAllPages(
  client: Client,
  what: string,
  route: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<Answer<readonly unknown[]>> {
  const items: unknown[] = []
  for (let page = 1; page <= MOST_PAGES; page++) {
    const answer = await client.call(what, route, { ...parameters, per_page: PER_PAGE, page })
    if (!answer.ok) return answer
    const { data, more } = answer.value
    if (!Array.isArray(data)) return failed(`${what}: GitHub's answer was not understood`)
    items.push(...data)
    if (!more) return { ok: true, value: items }
  }
  return failed(`${what}: more than ${MOST_PAGES * PER_PAGE} entries`)
}

const nothing = () => undefined
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing }

function whyUnusable(options: ConnectOptions, owner: string, name: string, rest: string | undefined): Problem | null {
  const denied: Problem = { ...failed('no token was given'), kind: 'denied' }
  if (options.token.trim() === '') return denied
  if (!/^[\w.-]+$/.test(owner) || !/^[\w.-]+$/.test(name) || rest !== undefined) {
    return failed('the name of the repository is not owner/name')
  }
  return URL.canParse(options.apiUrl) ? null : failed('the address of the API is not a URL')
}

function withReason(what: string, problem: Problem): Problem {
  return { ...problem, reason: `${what}: ${problem.reason}` }
}

function isTimeout(error: unknown): boolean {
  return problemOf('', error).reason.endsWith('in time')
}
