/**
 * A GitHub on the loopback interface. It holds every request and each of its own answers against GitHub's official
 * description, knows tokens and what they may, and can fail in every way that GitHub can.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { isRecord, listOf, numberOf, recordOf, stringOf } from '../../src/policy/narrow.js'
import { describeGithub, type Kind } from './description.js'

type Json = Readonly<Record<string, unknown>>

export interface Token {
  readonly login: string
  readonly type: 'Bot' | 'User'
  /** As GitHub names them: contents, issues, pull_requests, administration … */
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>
}

export interface Fault {
  readonly method?: string
  readonly path?: RegExp
  /** Matching requests that are answered well before the fault begins. */
  readonly after?: number
  /** How often; for ever when absent. */
  readonly times?: number
  readonly answer:
    | 'silence'
    | 'garbage'
    | 'hang-up'
    /** Half an answer, then nothing. */
    | 'stall'
    | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }
  /** Carry the request out all the same: the answer is lost, not the deed. */
  readonly carriedOut?: boolean
}

export interface Seen {
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly body: unknown
}

export interface StoredComment {
  readonly id: number
  readonly issue: number
  readonly body: string
  readonly login: string
  readonly type: 'Bot' | 'User'
}

/** What this GitHub holds; tests and the server change it in place. */
export interface State {
  repository: Json
  comments: StoredComment[]
  checkRuns: { id: number; run: Json; annotations: unknown[] }[]
  pulls: Json[]
  reviews: Json[]
  /** What was posted. */
  newReviews: Json[]
  branches: Record<string, { sha: string; protected: boolean }>
  rules: Json[]
  environments: Json[]
  workflowPermission: 'read' | 'write'
  vulnerabilityReporting: boolean
  /** Tool names; null when code scanning is off. */
  analyses: string[] | null
  /** Severities of open alerts; null when they are off. */
  alerts: string[] | null
  /** Null when the token does not see it. */
  twoFactor: boolean | null
  trees: Record<string, { entries: Json[]; truncated: boolean }>
  blobs: Record<string, Buffer>
  /** By `base...head`. */
  mergeBases: Record<string, string>
}

export interface GithubServer {
  /** For GITHUB_API_URL. */
  readonly url: string
  readonly state: State
  readonly requests: Seen[]
  /** Requests and answers that GitHub's description does not allow; a test ends with none. */
  readonly problems: string[]
  readonly faults: Fault[]
  readonly tokens: Record<string, Token>
  readonly close: () => Promise<void>
}

export const SHA = { head: 'a'.repeat(40), base: 'b'.repeat(40) }
export const TOKEN = 'workflow-token'
const ALL: Token['permissions'] = {
  actions: 'read',
  checks: 'write',
  contents: 'read',
  issues: 'write',
  pull_requests: 'write',
  security_events: 'read',
  vulnerability_alerts: 'read',
}

export function workflowToken(permissions: Token['permissions'] = ALL): Token {
  return { login: 'github-actions[bot]', type: 'Bot', permissions }
}

function emptyState(): State {
  return {
    repository: {
      name: 'demo',
      full_name: 'acme/demo',
      private: false,
      visibility: 'public',
      default_branch: 'main',
      owner: { login: 'acme', type: 'Organization' },
    },
    comments: [],
    checkRuns: [],
    pulls: [],
    reviews: [],
    newReviews: [],
    branches: { main: { sha: SHA.base, protected: true } },
    rules: [],
    environments: [],
    workflowPermission: 'read',
    vulnerabilityReporting: true,
    analyses: [],
    alerts: [],
    twoFactor: null,
    trees: {},
    blobs: {},
    mergeBases: {},
  }
}

interface Request extends Seen {
  readonly path: string
  readonly parameters: Readonly<Record<string, string>>
  readonly token: Token
}

/** `items` of a list are cut into pages. */
type Reply = { readonly status: number; readonly body?: unknown; readonly items?: readonly unknown[] }

interface Route {
  readonly operation: string
  /** In the words of `x-accepted-github-permissions`. */
  readonly accepts: string
  readonly handle: (request: Request, state: State, next: () => number) => Reply
}

const R = '/repos/{owner}/{repo}'
const MISSING: Reply = { status: 404, body: { message: 'Not Found', status: '404' } }
const commentJson = ({ id, body, login, type }: StoredComment) => ({ id, body, user: { login, type } })

const ROUTES: readonly Route[] = [
  {
    operation: `get ${R}`,
    accepts: 'metadata=read',
    handle: (_, { repository }) => ({ status: 200, body: repository }),
  },
  {
    operation: `get ${R}/pulls`,
    accepts: 'pull_requests=read',
    handle: ({ query }, { pulls }) => ({
      status: 200,
      items: pulls.filter((pull) => {
        const head = recordOf(pull['head'])
        const label = stringOf(head['label'])
        return (query['head'] ?? label) === label && (query['state'] ?? 'open') === pull['state']
      }),
    }),
  },
  {
    operation: `get ${R}/pulls/{pull_number}`,
    accepts: 'pull_requests=read',
    handle: ({ parameters }, { pulls }) => {
      const pull = pulls.find((one) => String(one['number']) === parameters['pull_number'])
      return pull === undefined ? MISSING : { status: 200, body: pull }
    },
  },
  {
    operation: `get ${R}/pulls/{pull_number}/reviews`,
    accepts: 'pull_requests=read',
    handle: (_, { reviews }) => ({ status: 200, items: reviews }),
  },
  {
    operation: `post ${R}/pulls/{pull_number}/reviews`,
    accepts: 'pull_requests=write',
    handle: ({ body }, state, next) => {
      state.newReviews.push(recordOf(body))
      return { status: 200, body: { id: next(), state: 'COMMENTED' } }
    },
  },
  {
    operation: `get ${R}/issues/{issue_number}/comments`,
    accepts: 'issues=read; pull_requests=read',
    handle: ({ parameters }, { comments }) => ({
      status: 200,
      items: comments.filter(({ issue }) => String(issue) === parameters['issue_number']).map(commentJson),
    }),
  },
  {
    operation: `post ${R}/issues/{issue_number}/comments`,
    accepts: 'issues=write; pull_requests=write',
    handle: ({ parameters, body, token }, state, next) => {
      const text = stringOf(recordOf(body)['body'])
      if (text.length > 65_536) return invalid('Body is too long (maximum is 65536 characters)')
      const { login, type } = token
      const comment = { id: next(), issue: Number(parameters['issue_number']), body: text, login, type }
      state.comments.push(comment)
      return { status: 201, body: commentJson(comment) }
    },
  },
  {
    operation: `patch ${R}/issues/comments/{comment_id}`,
    accepts: 'issues=write; pull_requests=write',
    handle: ({ parameters, body }, state) => {
      const at = state.comments.findIndex(({ id }) => String(id) === parameters['comment_id'])
      const old = state.comments[at]
      if (old === undefined) return MISSING
      const comment = { ...old, body: stringOf(recordOf(body)['body']) }
      state.comments[at] = comment
      return { status: 200, body: commentJson(comment) }
    },
  },
  {
    operation: `delete ${R}/issues/comments/{comment_id}`,
    accepts: 'issues=write; pull_requests=write',
    handle: ({ parameters }, state) => {
      const at = state.comments.findIndex(({ id }) => String(id) === parameters['comment_id'])
      if (at < 0) return MISSING
      state.comments.splice(at, 1)
      return { status: 204 }
    },
  },
  {
    operation: `post ${R}/check-runs`,
    accepts: 'checks=write',
    handle: ({ body }, state, next) => {
      const { output, ...run } = recordOf(body)
      const id = next()
      state.checkRuns.push({ id, run: { ...run, output }, annotations: [...listOf(recordOf(output)['annotations'])] })
      return {
        status: 201,
        body: {
          id,
          name: run['name'],
          head_sha: run['head_sha'],
          status: run['status'],
          conclusion: run['conclusion'],
        },
      }
    },
  },
  {
    operation: `patch ${R}/check-runs/{check_run_id}`,
    accepts: 'checks=write',
    handle: ({ parameters, body }, state) => {
      const found = state.checkRuns.find(({ id }) => String(id) === parameters['check_run_id'])
      if (found === undefined) return MISSING
      found.annotations.push(...listOf(recordOf(recordOf(body)['output'])['annotations']))
      return { status: 200, body: { id: found.id } }
    },
  },
  {
    operation: `get ${R}/branches/{branch}`,
    accepts: 'contents=read',
    handle: ({ parameters }, { branches }) => {
      const name = parameters['branch'] ?? ''
      const branch = branches[name]
      if (branch === undefined) return { status: 404, body: { message: 'Branch not found' } }
      return { status: 200, body: { name, commit: { sha: branch.sha }, protected: branch.protected } }
    },
  },
  {
    operation: `get ${R}/rules/branches/{branch}`,
    accepts: 'metadata=read',
    handle: (_, { rules }) => ({ status: 200, items: rules }),
  },
  {
    operation: `get ${R}/environments`,
    accepts: 'actions=read',
    handle: ({ query }, { environments }) => {
      const shown = environments.slice(0, Number(query['per_page'] ?? 30))
      return { status: 200, body: { total_count: environments.length, environments: shown } }
    },
  },
  {
    operation: `get ${R}/actions/permissions/workflow`,
    accepts: 'administration=read',
    handle: (_, { workflowPermission }) => ({
      status: 200,
      body: { default_workflow_permissions: workflowPermission, can_approve_pull_request_reviews: false },
    }),
  },
  {
    operation: `get ${R}/private-vulnerability-reporting`,
    accepts: 'metadata=read',
    handle: (_, { vulnerabilityReporting }) => ({ status: 200, body: { enabled: vulnerabilityReporting } }),
  },
  {
    operation: `get ${R}/code-scanning/analyses`,
    accepts: 'security_events=read',
    handle: (_, { analyses }) => {
      if (analyses === null) {
        return {
          status: 403,
          body: {
            message:
              'Code scanning is not enabled for this repository. Please enable code scanning in the repository settings.',
          },
        }
      }
      if (analyses.length === 0) return { status: 404, body: { message: 'no analysis found' } }
      return { status: 200, items: analyses.map((name) => ({ tool: { name } })) }
    },
  },
  {
    operation: `get ${R}/dependabot/alerts`,
    accepts: 'vulnerability_alerts=read',
    handle: (_, { alerts }) =>
      alerts === null
        ? { status: 403, body: { message: 'Dependabot alerts are disabled for this repository.' } }
        : { status: 200, items: alerts.map((severity) => ({ state: 'open', security_vulnerability: { severity } })) },
  },
  {
    operation: 'get /orgs/{org}',
    accepts: 'metadata=read',
    handle: (_, { twoFactor }) => ({
      status: 200,
      body: twoFactor === null ? {} : { two_factor_requirement_enabled: twoFactor },
    }),
  },
  {
    operation: `get ${R}/git/trees/{tree_sha}`,
    accepts: 'contents=read',
    handle: ({ parameters }, { trees }) => {
      const sha = parameters['tree_sha'] ?? ''
      const tree = trees[sha]
      return tree === undefined
        ? MISSING
        : { status: 200, body: { sha, truncated: tree.truncated, tree: tree.entries } }
    },
  },
  {
    operation: `get ${R}/git/blobs/{file_sha}`,
    accepts: 'contents=read',
    handle: ({ parameters }, { blobs }) => {
      const sha = parameters['file_sha'] ?? ''
      const bytes = blobs[sha]
      if (bytes === undefined) return MISSING
      // GitHub breaks base64 into lines.
      const content = bytes.toString('base64').replace(/.{60}/g, '$&\n')
      return { status: 200, body: { sha, size: bytes.length, encoding: 'base64', content } }
    },
  },
  {
    operation: `get ${R}/compare/{basehead}`,
    accepts: 'contents=read',
    handle: ({ parameters }, { mergeBases }) => {
      const sha = mergeBases[parameters['basehead'] ?? '']
      return sha === undefined ? MISSING : { status: 200, body: { merge_base_commit: { sha } } }
    },
  },
]

function invalid(message: string): Reply {
  return {
    status: 422,
    body: {
      message: 'Validation Failed',
      errors: [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }],
    },
  }
}

export async function startGithub(
  options: {
    readonly kind?: Kind
    readonly pageSize?: number
    /** Milliseconds before a request is carried out and again before it is answered. */
    readonly delay?: () => number
  } = {},
): Promise<GithubServer> {
  const kind = options.kind ?? 'github.com'
  const description = describeGithub(kind)
  const prefix = kind === 'enterprise-server' ? '/api/v3' : ''
  const state = emptyState()
  const requests: Seen[] = []
  const problems: string[] = []
  const faults: Fault[] = []
  const begun = new Map<Fault, number>()
  const tokens: Record<string, Token> = { [TOKEN]: workflowToken() }
  let lastId = 100

  /** The first fault that this request runs into. */
  function faultFor(seen: Seen): Fault | undefined {
    return faults.find((fault) => {
      if (fault.method !== undefined && fault.method !== seen.method) return false
      if (fault.path !== undefined && !fault.path.test(seen.path)) return false
      const count = (begun.get(fault) ?? 0) + 1
      begun.set(fault, count)
      const after = fault.after ?? 0
      return count > after && count <= after + (fault.times ?? Number.POSITIVE_INFINITY)
    })
  }

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const url = new URL(incoming.url ?? '/', 'http://loopback')
    const text = await textOf(incoming)
    const seen: Seen = {
      method: incoming.method ?? '',
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      body: text === '' ? undefined : JSON.parse(text),
    }
    requests.push(seen)
    if (options.delay !== undefined) await sleep(options.delay())
    const fault = faultFor(seen)
    if (fault !== undefined && fault.carriedOut !== true) return fail(outgoing, fault)
    const found = routeOf(seen.method, seen.path.startsWith(prefix) ? seen.path.slice(prefix.length) : '')
    if (found === null || !description.has(found.route.operation)) {
      if (found === null) problems.push(`${seen.method} ${seen.path}: no such operation`)
      return write(outgoing, 404, { message: 'Not Found' }, {})
    }
    const { route, parameters } = found
    problems.push(
      ...description.wrongRequest(route.operation, { path: parameters, query: seen.query, body: seen.body }),
    )
    const token = tokens[(incoming.headers.authorization ?? '').replace(/^(token|bearer) /i, '')]
    const headers = { 'x-accepted-github-permissions': route.accepts }
    if (token === undefined) return write(outgoing, 401, { message: 'Bad credentials', status: '401' }, {})
    if (!allows(token, route.accepts)) {
      return write(outgoing, 403, { message: 'Resource not accessible by integration', status: '403' }, headers)
    }
    const reply = route.handle({ ...seen, parameters, token }, state, () => ++lastId)
    if (fault !== undefined) return fail(outgoing, fault)
    if (options.delay !== undefined) await sleep(options.delay())
    const page = pageOf(reply, url)
    const body =
      reply.status < 300 && reply.status !== 204
        ? description.answer(route.operation, reply.status, page.body)
        : page.body
    problems.push(...description.wrongAnswer(route.operation, reply.status, body))
    write(outgoing, reply.status, body, { ...headers, ...(page.link === null ? {} : { link: page.link }) })
  }

  function pageOf({ body, items }: Reply, url: URL): { readonly body: unknown; readonly link: string | null } {
    if (items === undefined) return { body, link: null }
    const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), options.pageSize ?? 100)
    const page = Number(url.searchParams.get('page') ?? 1)
    const shown = items.slice((page - 1) * size, page * size)
    if (page * size >= items.length) return { body: shown, link: null }
    url.searchParams.set('page', String(page + 1))
    return { body: shown, link: `<${url.href}>; rel="next", <${url.href}>; rel="last"` }
  }

  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch((error: unknown) => {
      problems.push(`the server failed: ${String(error)}`)
      outgoing.destroy()
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = numberOf(isRecord(address) ? address['port'] : 0)
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    state,
    requests,
    problems,
    faults,
    tokens,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

function allows({ permissions }: Token, accepts: string): boolean {
  return accepts.split('; ').some((set) =>
    set.split(',').every((one) => {
      const [name = '', level] = one.split('=')
      return name === 'metadata' || permissions[name] === 'write' || (level === 'read' && permissions[name] === 'read')
    }),
  )
}

function routeOf(
  method: string,
  path: string,
): { readonly route: Route; readonly parameters: Readonly<Record<string, string>> } | null {
  const segments = path.split('/')
  for (const route of ROUTES) {
    const [verb = '', template = ''] = route.operation.split(' ')
    const names = template.split('/')
    if (verb.toUpperCase() !== method || names.length !== segments.length) continue
    if (!names.every((name, i) => name.startsWith('{') || name === segments[i])) continue
    const named = names.flatMap((name, i): [string, string][] =>
      name.startsWith('{') ? [[name.slice(1, -1), decodeURIComponent(segments[i] ?? '')]] : [],
    )
    return { route, parameters: Object.fromEntries(named) }
  }
  return null
}

function fail(outgoing: ServerResponse, { answer }: Fault): void {
  if (answer === 'silence') return
  if (answer === 'hang-up') return void outgoing.destroy()
  if (answer === 'stall') {
    outgoing.writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
    return void outgoing.write('{"default_branch": ')
  }
  if (answer === 'garbage') {
    outgoing.writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
    return void outgoing.end('{"id": 12, "body": <html>\u0000')
  }
  write(outgoing, answer.status, answer.body ?? { message: 'as the test wants' }, answer.headers ?? {})
}

function write(
  outgoing: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>>,
): void {
  outgoing.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  outgoing.end(status === 204 ? undefined : JSON.stringify(body))
}

async function textOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
