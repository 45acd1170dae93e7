import { describe, expect, test } from '@jest/globals'
import {
  createReview,
  findMergeBase,
  findPullRequests,
  getBranchTip,
  getPullRequest,
  listReviews,
  repositoryOf,
} from '../../src/github/repository.js'
import { connectTo, openGithub } from './connected.js'
import { SHA } from './server.js'

const PULL = {
  number: 7,
  state: 'open',
  draft: false,
  user: { login: 'dev' },
  head: { sha: SHA.head, ref: 'feature/x', label: 'fork:feature/x', repo: { full_name: 'fork/demo' } },
  base: { sha: SHA.base, ref: 'main' },
}
const KNOWN = {
  number: 7,
  open: true,
  draft: false,
  author: 'dev',
  head: { sha: SHA.head, branch: 'feature/x', repository: 'fork/demo' },
  base: { sha: SHA.base, branch: 'main' },
}

describe('a pull request', () => {
  test('is read', async () => {
    const server = await openGithub()
    server.state.pulls = [PULL]
    const client = connectTo(server)
    expect(await getPullRequest(client, 7)).toEqual({ ok: true, value: KNOWN })
    expect(await getPullRequest(client, 9)).toMatchObject({ ok: false, kind: 'missing' })
  })

  test('is found when its fork is gone', async () => {
    const server = await openGithub()
    // Its description does not know that GitHub does so.
    server.faults.push({ answer: { status: 200, body: [{ ...PULL, head: { ...PULL.head, repo: null } }] } })
    const head = { owner: 'fork', branch: 'feature/x', sha: SHA.head }
    expect(await findPullRequests(connectTo(server), head)).toMatchObject({ value: [{ head: { repository: null } }] })
  })

  test('is found by the head of a fork, and only at that commit', async () => {
    const server = await openGithub({ pageSize: 1 })
    const other = { ...PULL, number: 8, head: { ...PULL.head, sha: SHA.base } }
    server.state.pulls = [other, PULL, { ...PULL, number: 9, state: 'closed' }]
    const head = { owner: 'fork', branch: 'feature/x', sha: SHA.head }
    const client = connectTo(server)
    expect(await findPullRequests(client, head)).toEqual({ ok: true, value: [KNOWN] })
    expect(await findPullRequests(client, { ...head, owner: 'mallory' })).toEqual({ ok: true, value: [] })
  })

  test('has reviews, and takes one with suggestions', async () => {
    const server = await openGithub()
    server.state.reviews = [
      {
        id: 1,
        state: 'APPROVED',
        commit_id: SHA.head,
        user: { login: 'lead' },
        author_association: 'MEMBER',
        body: 'ok',
      },
    ]
    const client = connectTo(server)
    expect(await listReviews(client, 7)).toEqual({
      ok: true,
      value: [{ id: 1, author: 'lead', state: 'APPROVED', commit: SHA.head, body: 'ok', association: 'MEMBER' }],
    })
    const comments = [
      { path: 'a.py', line: 4, startLine: 3, body: '```suggestion\nx\n```' },
      { path: 'b.py', line: 1, body: 'y' },
    ]
    expect(await createReview(client, 7, { commit: SHA.head, body: 'fixes', comments })).toMatchObject({ ok: true })
    expect(server.state.newReviews).toMatchObject([
      { event: 'COMMENT', comments: [{ start_line: 3, line: 4 }, { line: 1 }] },
    ])
  })

  test('never gets a review twice', async () => {
    const server = await openGithub()
    server.faults.push({ method: 'POST', answer: { status: 502 }, carriedOut: true })
    await createReview(connectTo(server), 7, { commit: SHA.head, body: 'fixes', comments: [] })
    expect(server.state.newReviews).toHaveLength(1)
  })
})

test('tips and merge bases are commits or nothing', async () => {
  const server = await openGithub()
  server.state.branches['release/1'] = { sha: SHA.head, protected: false }
  server.state.branches['odd'] = { sha: 'x; rm', protected: false }
  server.state.mergeBases[`${SHA.base}...${SHA.head}`] = SHA.base
  const client = connectTo(server)
  expect(await getBranchTip(client, 'release/1')).toEqual({ ok: true, value: SHA.head })
  expect(await getBranchTip(client, 'odd')).toMatchObject({ ok: false, kind: 'failed' })
  expect(await getBranchTip(client, 'gone')).toMatchObject({ ok: false, kind: 'missing' })
  expect(await findMergeBase(client, SHA.base, SHA.head)).toEqual({ ok: true, value: SHA.base })
  expect(await findMergeBase(client, SHA.head, SHA.base)).toMatchObject({ ok: false, kind: 'missing' })
})

test('every reader answers garbage with a reason', async () => {
  const server = await openGithub()
  server.faults.push({ answer: 'garbage' })
  const client = connectTo(server)
  for (const answer of await Promise.all([
    getPullRequest(client, 7),
    findPullRequests(client, { owner: 'a', branch: 'b', sha: SHA.head }),
    getBranchTip(client, 'main'),
    findMergeBase(client, SHA.base, SHA.head),
    listReviews(client, 7),
  ])) {
    expect(answer).toMatchObject({ ok: false, kind: 'failed' })
  }
})

test('an event tells the repository, also where a server is too old for visibility', () => {
  const event = { default_branch: 'main', private: true, owner: { login: 'acme', type: 'User' } }
  expect(repositoryOf(event)).toEqual({
    visibility: 'private',
    defaultBranch: 'main',
    owner: 'acme',
    ownedByOrganization: false,
  })
  expect(repositoryOf({ ...event, visibility: 'internal' })?.visibility).toBe('internal')
  for (const odd of [null, 'x', [], {}, { default_branch: 'main' }]) expect(repositoryOf(odd)).toBeNull()
})
