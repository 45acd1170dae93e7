import { describe, expect, test } from '@jest/globals'
import { type CommentRequest, upsertComment } from '../../src/github/comment.js'
import { connectTo, openGithub } from './connected.js'
import { type GithubServer, TOKEN, type Token, workflowToken } from './server.js'

const MARKER = '<!-- key=main -->'
const TEXT = '**1 critical**'
const marked = (body: string) => `${MARKER}\n${body}`
const saying = (body: string): CommentRequest => ({ number: 7, marker: MARKER, body: () => marked(body) })
const REQUEST = saying(TEXT)
const ONLY_UPDATE: CommentRequest = { ...REQUEST, body: (earlier) => (earlier ? marked(TEXT) : null) }

function store(
  server: GithubServer,
  id: number,
  body: string,
  login = 'github-actions[bot]',
  type: Token['type'] = 'Bot',
) {
  server.state.comments.push({ id, issue: 7, body, login, type })
}
const bodies = (server: GithubServer) => server.state.comments.map(({ id, body }) => [id, body])
const writes = (server: GithubServer) =>
  server.requests.filter(({ method }) => method !== 'GET').map(({ method }) => method)

describe('the comment', () => {
  test('is created, left alone while nothing changes, and brought up to date', async () => {
    const server = await openGithub()
    const client = connectTo(server)
    expect(await upsertComment(client, REQUEST)).toEqual({ kind: 'created', id: 101 })
    expect(await upsertComment(client, REQUEST)).toEqual({ kind: 'unchanged', id: 101 })
    expect(await upsertComment(client, saying('resolved'))).toEqual({
      kind: 'updated',
      id: 101,
    })
    expect(bodies(server)).toEqual([[101, marked('resolved')]])
    expect(writes(server)).toEqual(['POST', 'PATCH'])
  })

  test('is not created when it is not wanted', async () => {
    const server = await openGithub()
    expect(await upsertComment(connectTo(server), ONLY_UPDATE)).toEqual({ kind: 'none' })
    expect(writes(server)).toEqual([])
  })

  test('is found on the last page, with the line ends that GitHub gives', async () => {
    const server = await openGithub({ pageSize: 2 })
    for (let id = 1; id <= 6; id++) store(server, id, 'talk', 'somebody', 'User')
    store(server, 8, marked(TEXT).replace('\n', '\r\n'))
    expect(await upsertComment(connectTo(server), REQUEST)).toEqual({ kind: 'unchanged', id: 8 })
  })

  test.each<[string, string, string, Token['type']]>([
    ['a person who copied it', marked('approved'), 'mallory', 'User'],
    ['a person with the name of the bot', marked('approved'), 'github-actions[bot]', 'User'],
    ['another bot', marked('approved'), 'other[bot]', 'Bot'],
    ['our bot quoting the marker', `> ${marked('approved')}`, 'github-actions[bot]', 'Bot'],
    ['another key', '<!-- key=main2 -->\nx', 'github-actions[bot]', 'Bot'],
  ])('of %s is never edited', async (_, body, login, type) => {
    const server = await openGithub()
    store(server, 1, body, login, type)
    expect(await upsertComment(connectTo(server), REQUEST)).toMatchObject({ kind: 'created' })
    expect(server.state.comments[0]?.body).toBe(body)
  })

  test('is one, the oldest, after runs at once, in whatever order GitHub serves them', async () => {
    for (let round = 0; round < 12; round++) {
      const server = await openGithub({ delay: () => Math.random() * 4, pageSize: 2 })
      const runs = ['first', 'second', 'third'].map((body) => upsertComment(connectTo(server), saying(body)))
      for (const { kind } of await Promise.all(runs)) expect(['created', 'updated', 'unchanged']).toContain(kind)
      expect(server.state.comments.map(({ id }) => id)).toEqual([101])
    }
  })

  test('is one again when duplicates were left: the oldest', async () => {
    const server = await openGithub()
    for (const id of [5, 3, 9]) store(server, id, marked('old'))
    expect(await upsertComment(connectTo(server), REQUEST)).toEqual({ kind: 'updated', id: 3 })
    expect(bodies(server)).toEqual([[3, marked(TEXT)]])
  })

  test('is one after an answer was lost', async () => {
    const server = await openGithub()
    server.faults.push({ method: 'POST', times: 1, answer: { status: 502 }, carriedOut: true })
    expect(await upsertComment(connectTo(server), REQUEST)).toMatchObject({ id: 101 })
    expect(server.state.comments).toHaveLength(1)
  })

  test('of an app of its own is one, with its name given or not', async () => {
    const server = await openGithub()
    server.tokens['app'] = { ...workflowToken(), login: 'trust[bot]' }
    const client = connectTo(server, 'app')
    await upsertComment(client, REQUEST)
    expect(await upsertComment(client, { ...saying('new'), author: 'trust[bot]' })).toEqual({
      kind: 'updated',
      id: 101,
    })
    expect(await upsertComment(client, saying('newer'))).toEqual({ kind: 'updated', id: 101 })
    expect(bodies(server)).toEqual([[101, marked('newer')]])
  })

  test('that is deleted meanwhile is made again', async () => {
    const server = await openGithub()
    store(server, 1, marked('old'))
    server.faults.push({ method: 'PATCH', times: 1, answer: { status: 404 } })
    expect(await upsertComment(connectTo(server), REQUEST)).toMatchObject({ kind: 'updated', id: 1 })
  })
})

describe('without a comment', () => {
  test.each<[string, Token['permissions']]>([
    ['a fork', { contents: 'read', pull_requests: 'read' }],
    ['least permissions', { contents: 'read' }],
    ['none', {}],
  ])('the missing permission is named: %s', async (_, permissions) => {
    const server = await openGithub()
    server.tokens[TOKEN] = workflowToken(permissions)
    const outcome = await upsertComment(connectTo(server), REQUEST)
    expect(outcome.kind === 'failed' && outcome.reason).toMatch(/pull-requests: (read|write)/)
    expect(server.state.comments).toEqual([])
  })

  test.each([
    [{ status: 401 }],
    [{ status: 404 }],
    [{ status: 422, body: { message: 'Validation Failed' } }],
    [{ status: 429, headers: { 'retry-after': '900' } }],
    [{ status: 500 }],
    ['garbage' as const],
    ['silence' as const],
    ['hang-up' as const],
  ])('the run goes on: %j', async (answer) => {
    for (const method of ['GET', 'POST']) {
      const server = await openGithub()
      server.faults.push({ method, answer })
      const client = connectTo(server, TOKEN, answer === 'silence' ? { call: 500 } : {})
      expect(await upsertComment(client, REQUEST)).toMatchObject({ kind: 'failed' })
    }
  })

  test.each([
    ['too long', saying('x'.repeat(65_536))],
    ['without its marker', { ...REQUEST, body: () => TEXT }],
  ])('nothing is sent that is %s', async (_, request) => {
    const server = await openGithub()
    expect(await upsertComment(connectTo(server), request)).toMatchObject({ kind: 'failed' })
    expect(writes(server)).toEqual([])
  })

  test('losing GitHub after creating it costs nothing', async () => {
    const server = await openGithub()
    server.faults.push({ method: 'GET', after: 1, answer: { status: 500 } })
    expect(await upsertComment(connectTo(server), REQUEST)).toEqual({ kind: 'created', id: 101 })
  })
})
