/** The built action on pull requests: what it compares, what it says where, and what it does without a permission. */
import { createHash } from 'node:crypto'
import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { openGithub } from '../github/connected.js'
import { type Fault, type GithubServer, startGithub, TOKEN, type Token, workflowToken } from '../github/server.js'
import { git, makeFolder } from '../repository.js'
import {
  annotated,
  checkOut,
  type Ended,
  makePull,
  type Pull,
  publish,
  pullPayload,
  runStep,
  said,
} from './action-run.js'
import { mistakesIn } from './run.js'

const POLICY = '.github/ai-trust-policy.yml'
const WORKFLOW = 'on: pull_request\npermissions: {}\njobs: {}\n'
const BASE = { 'app.py': 'import json\n', '.github/workflows/ai.yml': WORKFLOW }
const UNSAFE =
  'from transformers import AutoModel\n\nmodel = AutoModel.from_pretrained("acme/m", trust_remote_code=True)\n'
const FINDING = 'error bad.py:3'

let bad: Pull
let good: Pull
/** bad as GitHub merged it, with its parents; good likewise. */
let badMerge = ''
let goodMerge = ''
/** It takes as long as the action waits: beside all the others. */
let silent: Promise<readonly [GithubServer, Ended]>
beforeAll(() => {
  bad = makePull(BASE, { 'bad.py': UNSAFE })
  good = makePull(BASE, { 'more.py': 'import os\n' })
  badMerge = checkOut(bad, 'merge')
  goodMerge = checkOut(good, 'merge')
  silent = (async () => {
    const server = await startGithub()
    server.faults.push({ answer: 'silence' })
    return [server, await onBad(server)] as const
  })()
})

const onBad = (server: GithubServer | null, inputs: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  runStep(server, { workspace: badMerge, event: 'pull_request', payload: pullPayload(bad), inputs })
const onGood = (server: GithubServer | null, inputs: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  runStep(server, { workspace: goodMerge, event: 'pull_request', payload: pullPayload(good), inputs })
const writes = ({ requests }: GithubServer) => requests.flatMap(({ method }) => (method === 'GET' ? [] : [method]))

describe('a pull request', () => {
  test('that adds a danger fails, on its line, in the comment, the summary, the outputs and the files', async () => {
    const server = await openGithub()
    const ended = await onBad(server, { 'report-file': 'trust.json', 'sarif-file': 'trust.sarif' })
    expect(ended.code).toBe(1)
    expect(annotated(ended)).toEqual([FINDING])
    expect(said(ended, 'notice')).toEqual([
      expect.stringMatching(/^AI Trust: 1 thing to fix before merge: Gate failed/),
    ])
    expect(ended.outputs).toEqual({
      gate: 'fail',
      profile: 'standard',
      critical: '1',
      high: '0',
      medium: '0',
      low: '0',
      questions: expect.stringMatching(/^\d+$/),
      'report-file': 'trust.json',
      'sarif-file': 'trust.sarif',
    })
    expect(ended.summary).toContain('Fix before merge (1)')
    expect(server.state.comments).toMatchObject([{ issue: 7, body: expect.stringContaining('RES-01/remote-code') }])
    expect(server.state.comments[0]?.body).toContain(`https://github.com/acme/demo/blob/${bad.merge}/bad.py?plain=1#L3`)
    expect(server.requests.length).toBeLessThanOrEqual(3)
    const report: unknown = JSON.parse(readFileSync(join(badMerge, 'trust.json'), 'utf8'))
    expect(mistakesIn('report', report)).toEqual([])
    expect(report).toMatchObject({
      subject: { repository: 'acme/demo', commit: bad.merge, base: bad.base, tree: 'commit' },
      run: { id: '77', attempt: 2, event: 'pull_request', actor: 'alice' },
    })
    const sarif = JSON.parse(readFileSync(join(badMerge, 'trust.sarif'), 'utf8'))
    expect(sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('bad.py')
  })

  test('has one comment: left alone while nothing changes, then told that all is resolved', async () => {
    const server = await openGithub()
    await onBad(server)
    await onBad(server)
    expect(writes(server)).toEqual(['POST'])
    const ended = await onGood(server)
    expect(ended.code).toBe(0)
    expect(writes(server)).toEqual(['POST', 'PATCH'])
    expect(server.state.comments).toMatchObject([{ body: expect.stringContaining('all resolved') }])
  })

  test('with nothing to say gets no comment, unless one is always wanted, or never', async () => {
    const server = await openGithub()
    expect(await onGood(server)).toMatchObject({ code: 0, outputs: { gate: 'pass' } })
    expect(writes(server)).toEqual([])
    await onGood(server, { comment: 'always' })
    expect(writes(server)).toEqual(['POST'])
    const silent = await openGithub()
    await onBad(silent, { comment: 'never' })
    expect(silent.requests).toEqual([])
  })

  test('that brings the workflow is welcomed, and nothing that was there before blocks', async () => {
    const first = makePull({ 'bad.py': UNSAFE }, { '.github/workflows/ai.yml': WORKFLOW })
    const server = await openGithub()
    const ended = await runStep(server, {
      workspace: checkOut(first, 'merge'),
      event: 'pull_request',
      payload: pullPayload(first),
    })
    expect(ended).toMatchObject({ code: 0, outputs: { gate: 'pass', critical: '1' } })
    expect(annotated(ended)).toEqual([])
    expect(server.state.comments[0]?.body).toContain('This is the first run here.')
  })

  test("is not told by a comment that somebody else wrote in our comment's words", async () => {
    const server = await openGithub()
    const body = '<!-- ai-trust-check v1 key=default -->\n### AI Trust: nothing to fix'
    server.state.comments.push({ id: 1, issue: 7, body, login: 'mallory', type: 'User' })
    await onBad(server)
    expect(server.state.comments).toMatchObject([{ id: 1, body }, { login: 'github-actions[bot]' }])
  })

  test.each([
    'fork',
    'deleted fork',
  ] as const)('from a %s asks GitHub for nothing and says all the same', async (from) => {
    const server = await openGithub()
    const ended = await runStep(server, {
      workspace: badMerge,
      event: 'pull_request',
      payload: pullPayload(bad, from),
      inputs: { 'check-run': 'true' },
    })
    expect(ended.code).toBe(1)
    expect(annotated(ended)).toEqual([FINDING])
    expect(said(ended, 'notice')).toHaveLength(1)
    expect(ended.summary).toContain('RES-01/remote-code')
    expect(ended.stdout).toContain('No comment: a pull request from a fork')
    expect(server.requests).toEqual([])
  })

  test('is judged by its commit, whatever the work tree holds by then', async () => {
    const workspace = checkOut(bad, 'merge')
    rmSync(join(workspace, 'bad.py'))
    writeFileSync(join(workspace, 'other.py'), UNSAFE)
    const ended = await runStep(null, {
      workspace,
      event: 'pull_request',
      payload: pullPayload(bad),
      inputs: { comment: 'never' },
    })
    expect(annotated(ended)).toEqual([FINDING])
  })

  test('cannot loosen its own judgement; the policy of the tip judges, also when a commit before is compared', async () => {
    const own = makePull(BASE, { 'bad.py': UNSAFE, [POLICY]: 'version: 1\nfail-on: never\n' })
    const loosened = await runStep(null, {
      workspace: checkOut(own, 'merge'),
      event: 'pull_request',
      payload: pullPayload(own),
      inputs: { comment: 'never' },
    })
    expect(loosened).toMatchObject({ code: 1, outputs: { gate: 'fail' } })
    expect(loosened.stdout).toContain('in force after merge')
    const later = makePull(BASE, { 'bad.py': UNSAFE }, { [POLICY]: 'version: 1\nfail-on: never\n', 'new.py': UNSAFE })
    const workspace = checkOut(later, 'topic', 50)
    git(workspace, 'fetch', '-q', 'origin', 'main')
    const ended = await runStep(null, {
      workspace,
      event: 'pull_request',
      payload: pullPayload(later),
      sha: later.merge,
      inputs: { comment: 'never', 'report-file': 'r.json' },
    })
    expect(ended).toMatchObject({ code: 0, outputs: { gate: 'off' } })
    expect(JSON.parse(readFileSync(join(workspace, 'r.json'), 'utf8')).subject).toMatchObject({
      commit: later.head,
      base: later.fork,
    })
  })

  test('has a policy file under another name, read from the base', async () => {
    const own = makePull(
      { ...BASE, 'rules.yml': 'version: 1\nfail-on: never\n' },
      { 'bad.py': UNSAFE, 'rules.yml': 'version: 1\nfail-on: critical\n' },
    )
    const step = { workspace: checkOut(own, 'merge'), event: 'pull_request', payload: pullPayload(own) }
    const named = await runStep(null, { ...step, inputs: { comment: 'never', 'policy-file': './rules.yml' } })
    expect(named).toMatchObject({ code: 0, outputs: { gate: 'off' } })
    const stricter = await runStep(null, {
      ...step,
      inputs: { comment: 'never', 'policy-file': 'rules.yml', 'fail-on': 'high' },
    })
    expect(stricter.code).toBe(1)
    const missing = await runStep(null, { ...step, inputs: { comment: 'never', 'policy-file': 'ruels.yml' } })
    expect(missing.code).toBe(2)
    expect(said(missing, 'error')).toEqual(['AI Trust: policy-file: ruels.yml is not in the repository'])
  })

  test('reads what git-LFS left in the work tree, and nothing that is not what the pointer names', async () => {
    const content = Buffer.concat([Buffer.from([0x80, 2]), Buffer.alloc(2000, '}q\0.')])
    const pointer = (bytes: Buffer) =>
      `version https://git-lfs.github.com/spec/v1\noid sha256:${createHash('sha256').update(bytes).digest('hex')}\nsize ${bytes.length}\n`
    const files = {
      '.gitattributes': '*.bin filter=lfs\n',
      'a.bin': pointer(content),
      'b.bin': pointer(content),
      'c.bin': pointer(content),
    }
    const own = makePull(BASE, files)
    const workspace = checkOut(own, 'merge')
    writeFileSync(join(workspace, 'a.bin'), content)
    writeFileSync(join(workspace, 'b.bin'), Buffer.alloc(content.length, 1))
    const inputs = { comment: 'never', 'report-file': 'r.json' }
    await runStep(null, { workspace, event: 'pull_request', payload: pullPayload(own), inputs })
    const report = JSON.parse(readFileSync(join(workspace, 'r.json'), 'utf8'))
    const details = report.inventory.models.map(
      ({ name, detail }: { name: string; detail: string }) => `${name}: ${detail}`,
    )
    expect(details).toEqual(['a.bin: pickle'])
  })

  test('of one folder is judged there, with places from the top', async () => {
    const mono = makePull(
      { 'a/app.py': 'import json\n', 'b/app.py': UNSAFE },
      { 'a/bad.py': UNSAFE, 'b/worse.py': UNSAFE },
    )
    const ended = await runStep(null, {
      workspace: checkOut(mono, 'merge'),
      event: 'pull_request',
      payload: pullPayload(mono),
      inputs: { path: 'a', comment: 'never' },
    })
    expect(annotated(ended)).toEqual(['error a/bad.py:3'])
  })
})

describe('the base of a shallow clone', () => {
  const alone = (server: GithubServer | null, inputs: Readonly<Record<string, string>> = {}) =>
    runStep(server, { workspace: checkOut(bad, 'merge', 1), event: 'pull_request', payload: pullPayload(bad), inputs })

  test('comes over the API', async () => {
    const server = await openGithub()
    publish(server, bad.origin, bad.base)
    const ended = await alone(server, { comment: 'never' })
    expect(ended).toMatchObject({ code: 1, outputs: { gate: 'fail' } })
    expect(annotated(ended)).toEqual([FINDING])
    expect(server.requests.map(({ path }) => path)).toEqual([`/repos/acme/demo/git/trees/${bad.base}`])
  })

  test('comes over the API when the branch itself is checked out', async () => {
    const server = await openGithub()
    publish(server, bad.origin, bad.base)
    server.state.mergeBases[`${bad.base}...${bad.head}`] = bad.base
    const ended = await runStep(server, {
      workspace: checkOut(bad, 'topic', 1),
      event: 'pull_request',
      payload: pullPayload(bad),
      sha: bad.merge,
      inputs: { comment: 'never' },
    })
    expect(ended).toMatchObject({ code: 1, outputs: { gate: 'fail' } })
    expect(annotated(ended)).toEqual([FINDING])
  })

  test.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['without a token', { 'github-token': '' }, /no token was given; set fetch-depth/],
    ['that is gone', {}, /not there, or hidden from the token \(404\)/],
  ])('%s leaves the check incomplete, never green', async (_, inputs, why) => {
    const ended = await alone(await openGithub(), { ...inputs, comment: 'never' })
    expect(ended).toMatchObject({ code: 3, outputs: { gate: 'incomplete' } })
    expect(said(ended, 'error').join()).toMatch(why)
    expect(ended.summary).toMatch(/incomplete/)
    expect(annotated(ended)).toEqual([FINDING])
  })
})

describe('pull_request_target', () => {
  const target = async (from: 'same' | 'fork', ready: boolean, change = bad) => {
    const server = await openGithub()
    server.state.mergeBases[`${change.base}...${change.head}`] = change.base
    if (ready) publish(server, change.origin, change.head)
    // What is checked out is the base branch.
    const ended = await runStep(server, {
      workspace: checkOut(change, 'main', 1),
      event: 'pull_request_target',
      payload: pullPayload(change, from),
    })
    return { server, ended }
  }

  test.each([
    'same',
    'fork',
  ] as const)('reads the change as objects and comments, also for a fork: %s', async (from) => {
    const { server, ended } = await target(from, true)
    expect(ended).toMatchObject({ code: 1, outputs: { gate: 'fail' } })
    expect(annotated(ended)).toEqual([FINDING])
    expect(server.state.comments).toHaveLength(1)
  })

  test('is incomplete when the change cannot be read, and calls nothing resolved', async () => {
    const { server, ended } = await target('fork', false)
    expect(ended).toMatchObject({ code: 3, outputs: { gate: 'incomplete' } })
    expect(said(ended, 'error').join()).toContain('the change could not be read')
    expect(server.state.comments[0]?.body).not.toMatch(/resolved/i)
  })
})

describe('without what GitHub would have to give', () => {
  test.each<[string, Token['permissions']]>([
    ['the permission to write', { contents: 'read', pull_requests: 'read' }],
    ['any but contents', { contents: 'read' }],
  ])('%s: the missing permission is named once, the rest stands', async (_, permissions) => {
    const server = await openGithub()
    server.tokens[TOKEN] = workflowToken(permissions)
    const ended = await onBad(server)
    expect(ended.code).toBe(1)
    expect(annotated(ended)).toEqual([FINDING])
    expect(said(ended, 'notice').filter((text) => /pull-requests: (read|write)/.test(text))).toHaveLength(1)
  })

  test('a comment that nobody missed is no notice', async () => {
    const server = await openGithub()
    server.tokens[TOKEN] = workflowToken({ contents: 'read' })
    const ended = await onGood(server)
    expect(said(ended, 'notice')).toHaveLength(1)
    expect(ended.stdout).toContain('No comment.')
  })

  test('a token', async () => {
    const server = await openGithub()
    const ended = await onBad(server, { 'github-token': '' })
    expect(ended.code).toBe(1)
    expect(said(ended, 'notice')).toHaveLength(1)
    expect(server.requests).toEqual([])
  })

  const faults: readonly Fault['answer'][] = [
    { status: 401 },
    { status: 403 },
    { status: 404 },
    { status: 422, body: { message: 'Validation Failed' } },
    { status: 429, headers: { 'retry-after': '900' } },
    { status: 500 },
    'garbage',
    'hang-up',
  ]
  test('an answer worth having: the gate, the lines and the summary are the same', async () => {
    const one = async (method: string, answer: Fault['answer']) => {
      const server = await openGithub()
      server.faults.push({ method, answer })
      return onBad(server)
    }
    for (let i = 0; i < faults.length; i += 2) {
      const pair = faults.slice(i, i + 2).map((answer) => one(i % 4 === 0 ? 'GET' : 'POST', answer))
      for (const ended of await Promise.all(pair)) {
        expect(ended).toMatchObject({ code: 1, outputs: { gate: 'fail' }, summary: expect.stringContaining('RES-01') })
        expect(annotated(ended)).toEqual([FINDING])
        expect(said(ended, 'notice')).toEqual([expect.anything(), expect.stringMatching(/^AI Trust: No comment\. /)])
      }
    }
  })

  test('a summary or outputs', async () => {
    const step = { workspace: badMerge, event: 'pull_request', payload: pullPayload(bad), inputs: { comment: 'never' } }
    const unset = await runStep(null, { ...step, env: { GITHUB_STEP_SUMMARY: undefined, GITHUB_OUTPUT: undefined } })
    expect(unset.code).toBe(1)
    expect(unset.stdout).toContain('the job summary: not written')
    const unwritable = await runStep(null, { ...step, env: { GITHUB_STEP_SUMMARY: makeFolder() } })
    expect(unwritable.code).toBe(1)
    expect(unwritable.outputs).toMatchObject({ gate: 'fail' })
  })

  test('any answer at all', async () => {
    const [server, ended] = await silent
    await server.close()
    expect(ended.code).toBe(1)
    expect(said(ended, 'notice').join()).toContain('did not answer in time')
  }, 60_000)
})

describe('the check run', () => {
  test('holds the lines, at the head of the pull request; the log only the headline', async () => {
    const server = await openGithub()
    const ended = await onBad(server, { 'check-run': 'true', comment: 'never' })
    expect(ended.code).toBe(1)
    expect(annotated(ended)).toEqual([])
    expect(said(ended, 'error')).toHaveLength(1)
    expect(server.state.checkRuns).toMatchObject([
      {
        run: { name: 'AI Trust', head_sha: bad.head, conclusion: 'failure' },
        annotations: [{ path: 'bad.py', start_line: 3, annotation_level: 'failure' }],
      },
    ])
  })

  test('that may not be made gives way to the log', async () => {
    const server = await openGithub()
    server.tokens[TOKEN] = workflowToken({ contents: 'read' })
    const ended = await onBad(server, { 'check-run': 'true', comment: 'never' })
    expect(annotated(ended)).toEqual([FINDING])
    expect(said(ended, 'notice').join()).toContain('checks: write')
  })
})

describe('what is asked', () => {
  test('wrongly is told all at once', async () => {
    const ended = await onBad(null, {
      path: 'nowhere',
      'fail-on': 'hgih',
      gate: 'some',
      comment: 'perhaps',
      'check-run': 'yes',
      'policy-file': '../x.yml',
      'settings-token': 'secret-words',
      'sarif-file': 'x',
      'report-file': 'x',
    })
    expect(ended.code).toBe(2)
    expect(said(ended, 'error').map((text) => /^AI Trust: ([a-z-]+)/.exec(text)?.[1])).toEqual(
      expect.arrayContaining([
        'path',
        'policy-file',
        'fail-on',
        'gate',
        'comment',
        'check-run',
        'sarif-file',
        'settings-token',
      ]),
    )
    expect(ended.stdout).not.toContain('secret-words')
  })

  test.each([
    ['an event that says nothing', { event: 'pull_request', payload: { pull_request: { head: 1 } } }, /came without/],
    ['a folder without git', { workspace: makeFolder({ 'a.py': '' }), sha: 'a'.repeat(40) }, /actions\/checkout/],
  ])('of %s is a mistake', async (_, step, why) => {
    const ended = await runStep(null, {
      workspace: badMerge,
      event: 'pull_request',
      payload: pullPayload(bad),
      ...step,
    })
    expect(ended.code).toBe(2)
    expect(said(ended, 'error').join()).toMatch(why)
  })

  test('to be written where it cannot be is a mistake, and the result stands all the same', async () => {
    const workspace = checkOut(bad, 'merge')
    symlinkSync('/tmp', join(workspace, 'link'))
    const inputs = { comment: 'never', 'report-file': 'no/such/folder.json', 'sarif-file': 'link/x.sarif' }
    const ended = await runStep(null, { workspace, event: 'pull_request', payload: pullPayload(bad), inputs })
    expect(ended).toMatchObject({ code: 2, outputs: { gate: 'fail' } })
    expect(said(ended, 'error')).toHaveLength(2)
    expect(Object.keys(ended.outputs)).not.toContain('report-file')
  })
})
