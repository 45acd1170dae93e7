import { describe, expect, test } from '@jest/globals'
import { adviceOn, isGrantable, permissionOf } from '../../src/github/answer.js'
import { callAllPages, connect } from '../../src/github/client.js'
import { getRepository } from '../../src/github/repository.js'
import { connectTo, openGithub } from './connected.js'
import { type Fault, TOKEN, workflowToken } from './server.js'

const READ = ['reading', 'GET /repos/{owner}/{repo}'] as const
const WRITE = [
  'writing',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  { issue_number: 1, body: 'x' },
] as const

describe('an answer', () => {
  test('is a value, from github.com and from an Enterprise Server', async () => {
    for (const kind of ['github.com', 'enterprise-server'] as const) {
      const server = await openGithub({ kind })
      expect(await getRepository(connectTo(server))).toMatchObject({
        ok: true,
        value: { visibility: 'public', defaultBranch: 'main', owner: 'acme', ownedByOrganization: true },
      })
      expect(server.requests[0]?.path).toBe(`${kind === 'github.com' ? '' : '/api/v3'}/repos/acme/demo`)
    }
  })

  const kinds: readonly [string, Fault['answer'], object][] = [
    ['401', { status: 401 }, { kind: 'denied', reason: 'reading: GitHub does not accept the token (401)' }],
    ['403', { status: 403 }, { kind: 'denied', permission: null }],
    [
      '403 that names a permission',
      {
        status: 403,
        headers: { 'x-accepted-github-permissions': 'administration=read' },
        body: { message: 'Resource not accessible by integration' },
      },
      { kind: 'denied', permission: 'administration: read', reason: 'reading: needs administration: read' },
    ],
    [
      '403 that no permission would lift',
      {
        status: 403,
        headers: { 'x-accepted-github-permissions': 'issues=write' },
        body: { message: 'Unable to create comment because issue is locked.' },
      },
      {
        kind: 'denied',
        permission: null,
        reason: 'reading: GitHub refuses it (403) (GitHub says: Unable to create comment because issue is locked.)',
      },
    ],
    ['404', { status: 404 }, { kind: 'missing', permission: null }],
    ['410', { status: 410 }, { kind: 'missing' }],
    [
      '422',
      { status: 422, body: { message: 'Validation Failed', errors: [{ message: 'too long\n::error::x' }] } },
      {
        kind: 'failed',
        reason: 'reading: GitHub answered 422 (GitHub says: Validation Failed; too long ::error::x)',
      },
    ],
    ['500', { status: 500 }, { kind: 'failed', status: 500 }],
    ['no connection', 'hang-up', { kind: 'failed', status: null }],
    ['silence', 'silence', { kind: 'failed', reason: 'reading: GitHub did not answer in time' }],
  ]
  test.each(kinds)('%s is told, not thrown', async (_, answer, expected) => {
    const server = await openGithub()
    server.faults.push({ answer })
    const timeouts = answer === 'silence' ? { call: 100 } : {}
    expect(await connectTo(server, TOKEN, timeouts).call(...READ)).toMatchObject({ ok: false, ...expected })
  })

  test('that is garbage is no answer', async () => {
    const server = await openGithub()
    server.faults.push({ answer: 'garbage' })
    const client = connectTo(server)
    expect(await getRepository(client)).toMatchObject({ ok: false, kind: 'failed' })
    expect(await callAllPages(client, 'listing', 'GET /repos/{owner}/{repo}/pulls')).toMatchObject({ ok: false })
  })

  test('never shows a secret that GitHub repeats', async () => {
    const server = await openGithub()
    server.faults.push({ answer: { status: 422, body: { message: `no ghp_${'a'.repeat(36)}` } } })
    expect(JSON.stringify(await connectTo(server).call(...READ))).not.toContain('aaaaaaaaaa')
  })
})

describe('a second try', () => {
  test.each(['GET', 'repeatable write'])('follows a passing fault: %s', async (kind) => {
    const server = await openGithub()
    server.faults.push({ times: 1, answer: { status: 502 } })
    const client = connectTo(server)
    const answer = kind === 'GET' ? await client.call(...READ) : await client.call(...WRITE, { repeatable: true })
    expect(answer.ok).toBe(true)
    expect(client.sent()).toBe(2)
  })

  test('does not follow a write that must not stand twice, nor a refusal', async () => {
    const server = await openGithub()
    server.faults.push(
      { method: 'POST', answer: { status: 502 }, carriedOut: true },
      { method: 'GET', answer: { status: 404 } },
    )
    const client = connectTo(server)
    expect((await client.call(...WRITE)).ok).toBe(false)
    expect((await client.call(...READ)).ok).toBe(false)
    expect(client.sent()).toBe(2)
  })

  test.each([
    ['429 with retry-after', { status: 429, headers: { 'retry-after': '0.2' } }],
    ['403 with retry-after', { status: 403, headers: { 'retry-after': '0.2' } }],
    ['an old reset', { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' } }],
  ])('waits for a rate limit: %s', async (_, answer) => {
    const server = await openGithub()
    server.faults.push({ times: 1, answer })
    const begun = Date.now()
    expect((await connectTo(server).call(...WRITE)).ok).toBe(true)
    if ('retry-after' in answer.headers) expect(Date.now() - begun).toBeGreaterThan(190)
  })

  test.each([
    ['longer than the run may', { status: 429, headers: { 'retry-after': '3600' } }],
    [
      'for an hour by the clock',
      {
        status: 403,
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600) },
      },
    ],
    ['GitHub does not say how long', { status: 403, body: { message: 'You have exceeded a secondary rate limit' } }],
  ])('is not waited for: %s', async (_, answer) => {
    const server = await openGithub()
    server.faults.push({ answer })
    const client = connectTo(server)
    expect(await client.call(...READ)).toMatchObject({
      kind: 'failed',
      reason: 'reading: the rate limit of the token is used up',
    })
    expect(client.sent()).toBe(1)
  })

  test('adds up what the run waits', async () => {
    const server = await openGithub()
    server.faults.push({ answer: { status: 429, headers: { 'retry-after': '0.1' } } })
    const client = connectTo(server, TOKEN, { wait: 150 })
    await client.call(...READ)
    await client.call(...READ)
    expect(client.sent()).toBe(3)
  })
})

test('a GitHub that stays silent costs the run two tries, not two of every call', async () => {
  const server = await openGithub()
  server.faults.push({ answer: 'silence' })
  const client = connectTo(server, TOKEN, { call: 100 })
  await client.call(...READ)
  expect(await client.call(...READ)).toMatchObject({ kind: 'failed' })
  expect(client.sent()).toBe(2)
})

test('an answer that stops half-way is no answer', async () => {
  const server = await openGithub()
  server.faults.push({ answer: 'stall' })
  expect(await getRepository(connectTo(server, TOKEN, { call: 100 }))).toMatchObject({ ok: false, kind: 'failed' })
})

test('writes keep their distance', async () => {
  const server = await openGithub()
  const client = connectTo(server, TOKEN, { betweenWrites: 60 })
  const begun = Date.now()
  await Promise.all([client.call(...WRITE), client.call(...WRITE), client.call(...WRITE)])
  expect(Date.now() - begun).toBeGreaterThanOrEqual(115)
})

test('without a token, a repository or an address nothing is sent', async () => {
  const server = await openGithub()
  expect(await connectTo(server, '').call(...READ)).toMatchObject({
    kind: 'denied',
    reason: 'reading: no token was given',
  })
  for (const wrong of [
    { repository: 'demo' },
    { repository: 'a/b/c' },
    { repository: '../x y' },
    { apiUrl: 'nowhere' },
  ]) {
    const client = connect({ token: TOKEN, apiUrl: server.url, repository: 'acme/demo', ...wrong })
    expect(await client.call(...READ)).toMatchObject({ kind: 'failed' })
  }
  expect(server.requests).toEqual([])
})

test('a list is read to its last page, and one lost page is no list', async () => {
  const server = await openGithub({ pageSize: 2 })
  server.state.rules = Array.from({ length: 5 }, () => ({ type: 'deletion' }))
  const list = ['listing', 'GET /repos/{owner}/{repo}/rules/branches/{branch}', { branch: 'main' }] as const
  const all = await callAllPages(connectTo(server), ...list)
  expect(all.ok && all.value.length).toBe(5)
  server.faults.push({ after: 2, answer: { status: 404 } })
  expect(await callAllPages(connectTo(server), ...list)).toMatchObject({ ok: false, kind: 'missing' })
})

test('the permission is spelled as a workflow spells it, the one it can give first', () => {
  expect(permissionOf('issues=write; pull_requests=write')).toBe('issues: write or pull-requests: write')
  expect(permissionOf('administration=read; contents=read,actions=read')).toBe(
    'contents: read and actions: read or administration: read',
  )
  for (const odd of ['', 'x', 'a=b', '<b>=read', 'issues=write; ']) expect(permissionOf(odd)).toBeNull()
  expect(isGrantable('administration: read')).toBe(false)
  expect(isGrantable('contents: read or administration: read')).toBe(true)
})

test('advice names the permission, also when GitHub only says that nothing is there', async () => {
  const server = await openGithub()
  server.tokens[TOKEN] = workflowToken({})
  const refused = await connectTo(server).call(...WRITE)
  expect(refused.ok ? '' : adviceOn(refused)).toBe(
    'writing: needs issues: write or pull-requests: write: add that to the permissions of the job (a pull request from a fork never may write)',
  )
  server.faults.push({ answer: { status: 404, headers: { 'x-accepted-github-permissions': 'administration=read' } } })
  const hidden = await connectTo(server).call(...READ)
  expect(hidden.ok ? '' : adviceOn(hidden)).toContain(
    'needs administration: read, which the token of a workflow cannot have',
  )
})
