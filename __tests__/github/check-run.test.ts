import { describe, expect, test } from '@jest/globals'
import { type CheckAnnotation, type CheckRunRequest, createCheckRun } from '../../src/github/check-run.js'
import { recordOf, stringOf } from '../../src/policy/narrow.js'
import { connectTo, openGithub } from './connected.js'
import { SHA, TOKEN, workflowToken } from './server.js'

const REQUEST: CheckRunRequest = {
  name: 'AI Trust Check',
  headSha: SHA.head,
  gate: 'fail',
  title: '1 new critical',
  summary: 'text',
  annotations: [],
}

function annotation(changes: Partial<CheckAnnotation> = {}): CheckAnnotation {
  return {
    path: 'src/a.py',
    line: 3,
    endLine: 3,
    column: 5,
    endColumn: 9,
    level: 'failure',
    title: 'Loads code',
    message: 'torch.load runs code',
    ...changes,
  }
}
const many = (count: number) => Array.from({ length: count }, (_, i) => annotation({ line: i + 1, endLine: i + 1 }))

describe('the check run', () => {
  test.each([
    ['pass', 'success'],
    ['fail', 'failure'],
    ['incomplete', 'failure'],
    ['off', 'neutral'],
  ] as const)('gate %s is %s, also without findings', async (gate, conclusion) => {
    const server = await openGithub()
    const outcome = await createCheckRun(connectTo(server), { ...REQUEST, gate })
    expect(outcome).toEqual({ kind: 'created', id: 101, annotated: 0, heldBack: null })
    expect(server.state.checkRuns[0]?.run).toMatchObject({ conclusion, status: 'completed', head_sha: SHA.head })
  })

  test('takes every annotation, fifty at a time, from an Enterprise Server, too', async () => {
    for (const kind of ['github.com', 'enterprise-server'] as const) {
      const server = await openGithub({ kind })
      expect(await createCheckRun(connectTo(server), { ...REQUEST, annotations: many(121) })).toMatchObject({
        annotated: 121,
      })
      expect(server.requests.map(({ method }) => method)).toEqual(['POST', 'PATCH', 'PATCH'])
      const lines = server.state.checkRuns[0]?.annotations.map((one) => recordOf(one)['start_line'])
      expect(lines).toEqual(many(121).map(({ line }) => line))
    }
  })

  test('gives columns only for one line, and no place before the start', async () => {
    const server = await openGithub()
    const annotations = [
      annotation(),
      annotation({ endLine: 4 }),
      annotation({ column: null }),
      annotation({ line: 0, endLine: 0, column: 9, endColumn: 2 }),
      annotation({ message: '' }),
    ]
    await createCheckRun(connectTo(server), { ...REQUEST, annotations })
    const [columns, lines, whole, odd, empty] = server.state.checkRuns[0]?.annotations.map(recordOf) ?? []
    expect(columns).toMatchObject({ start_line: 3, end_line: 3, start_column: 5, end_column: 9 })
    expect(lines).not.toHaveProperty('start_column')
    expect(whole).not.toHaveProperty('start_column')
    expect(odd).toMatchObject({ start_line: 1, end_line: 1, start_column: 9, end_column: 9 })
    expect(empty).toMatchObject({ message: 'Loads code' })
  })

  test('stays within the limits, without half a character', async () => {
    const server = await openGithub()
    const long = '💥'.repeat(40_000)
    const annotations = [annotation({ title: long, message: long })]
    const outcome = await createCheckRun(connectTo(server), {
      ...REQUEST,
      title: long,
      summary: long,
      text: long,
      annotations,
    })
    expect(outcome).toMatchObject({ annotated: 1 })
    const run = server.state.checkRuns[0]
    const { title, summary, text } = recordOf(run?.run['output'])
    const one = recordOf(run?.annotations[0])
    for (const [value, most] of [
      [summary, 65_535],
      [text, 65_535],
      [one['message'], 65_536],
    ] as const) {
      const written = stringOf(value)
      expect(Buffer.byteLength(written)).toBeLessThanOrEqual(most)
      expect(written.isWellFormed()).toBe(true)
      expect(written.endsWith('💥…')).toBe(true)
    }
    for (const value of [title, one['title']]) expect(stringOf(value).length).toBeLessThanOrEqual(255)
  })
})

describe('when GitHub will not', () => {
  test('the missing permission is named', async () => {
    const server = await openGithub()
    server.tokens[TOKEN] = workflowToken({ contents: 'read' })
    const outcome = await createCheckRun(connectTo(server), REQUEST)
    expect(outcome.kind === 'failed' && outcome.reason).toContain('needs checks: write')
  })

  test('the verdict stands, and what is missing is counted: a permission lost half-way', async () => {
    const server = await openGithub()
    server.faults.push({
      method: 'PATCH',
      after: 1,
      answer: {
        status: 403,
        headers: { 'x-accepted-github-permissions': 'checks=write' },
        body: { message: 'Resource not accessible by integration' },
      },
    })
    const outcome = await createCheckRun(connectTo(server), { ...REQUEST, annotations: many(240) })
    expect(outcome).toMatchObject({
      kind: 'created',
      annotated: 100,
      heldBack: expect.stringMatching(/^140 of 240 .*checks: write/),
    })
    expect(server.state.checkRuns[0]?.run).toMatchObject({ conclusion: 'failure' })
    expect(server.requests).toHaveLength(3)
  })

  test('a batch that it refuses costs that batch only', async () => {
    const server = await openGithub()
    server.faults.push(
      { method: 'POST', times: 1, answer: { status: 422 } },
      { method: 'PATCH', times: 1, answer: { status: 422 } },
    )
    const outcome = await createCheckRun(connectTo(server), { ...REQUEST, annotations: many(130) })
    expect(outcome).toMatchObject({ annotated: 30, heldBack: expect.stringContaining('100 of 130') })
  })

  test('a batch whose answer was lost is not sent twice', async () => {
    const server = await openGithub()
    server.faults.push({ method: 'PATCH', times: 1, answer: { status: 502 }, carriedOut: true })
    await createCheckRun(connectTo(server), { ...REQUEST, annotations: many(60) })
    expect(server.state.checkRuns[0]?.annotations).toHaveLength(60)
  })

  test.each([
    [{ status: 401 }],
    [{ status: 404 }],
    [{ status: 422 }],
    [{ status: 500 }],
    ['garbage' as const],
    ['hang-up' as const],
  ])('the run goes on: %j', async (answer) => {
    const server = await openGithub()
    server.faults.push({ answer })
    expect(await createCheckRun(connectTo(server), { ...REQUEST, annotations: many(1) })).toMatchObject({
      kind: 'failed',
    })
  })
})
