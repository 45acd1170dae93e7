// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are GitHub's expressions
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { collector } from '../../src/collect/workflows.js'
import type { Job, Workflow } from '../../src/schema/input.js'
import { isLinear } from '../linear.js'
import { sourceFile } from './file.js'

const PATH = '.github/workflows/ci.yml'
const SHA = '0123456789abcdef0123456789abcdef01234567'

function collect(text: string): Workflow {
  const { workflows = [] } = collector.collect(sourceFile(PATH, text))
  const [workflow] = workflows
  if (!workflow || workflows.length !== 1) throw new Error('expected one workflow')
  return workflow
}

function job(body: string, head = ''): Job {
  const indented = body
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n')
  const [first] = collect(`on: push\n${head}jobs:\n  a:\n${indented}\n`).jobs
  if (!first) throw new Error('no job')
  return first
}

test('only files directly in the workflows folder of the root', () => {
  const limit = (path: string): number => collector.limit({ path, size: 1, executable: false, tracked: true })
  expect(limit('.github/workflows/a.yaml')).toBeGreaterThan(0)
  for (const path of [
    '.github/workflows/x/a.yml',
    'sub/.github/workflows/a.yml',
    '.github/dependabot.yml',
    '.github/workflows/a.yml.bak',
  ])
    expect(limit(path)).toBe(0)
})

describe('triggers', () => {
  test.each([
    ['on: push', [['push', 1, 5]]],
    [
      'on: [push, pull_request_target]',
      [
        ['push', 1, 6],
        ['pull_request_target', 1, 12],
      ],
    ],
    ['on:\n  - issues', [['issues', 2, 5]]],
    [
      'on:\n  issue_comment:\n    types: [created]\n  schedule:\n    - cron: "0 0 * * *"',
      [
        ['issue_comment', 2, 3],
        ['schedule', 4, 3],
      ],
    ],
    ['"on": push', [['push', 1, 7]]],
    ['on:', []],
    ['jobs: {}', []],
  ])('%j', (text, expected) => {
    expect(collect(text).triggers.map(({ name, at }) => [name, at.line, at.column])).toEqual(expected)
  })
})

describe('permissions', () => {
  test.each([
    ['', 'absent', {}],
    ['permissions: {}\n', 'none', {}],
    ['permissions: read-all\n', 'read-all', {}],
    ['permissions: write-all\n', 'write-all', {}],
    ['permissions:\n  contents: write\n  id-token: none\n', 'map', { contents: 'write', 'id-token': 'none' }],
  ])('%j', (head, declared, scopes) => {
    expect(collect(`on: push\n${head}jobs: {}`).permissions).toMatchObject({ declared, scopes })
  })
  test('of a job', () => {
    expect(job('permissions: {issues: write}').permissions).toMatchObject({
      declared: 'map',
      scopes: { issues: 'write' },
      at: { line: 4, column: 18 },
    })
    expect(job('name: x').permissions).toMatchObject({ declared: 'absent', at: { line: 3, column: 3 } })
  })
})

describe('jobs', () => {
  test('fields', () => {
    expect(
      job('name: Build\nruns-on: [self-hosted, gpu]\nenvironment: {name: prod, url: x}\nif: ${{ always() }}'),
    ).toMatchObject({
      id: 'a',
      name: 'Build',
      runs_on: ['self-hosted', 'gpu'],
      environment: 'prod',
      if: '${{ always() }}',
      at: { line: 3, column: 3, end_column: 4 },
    })
    expect(job('runs-on: ubuntu-latest\nenvironment: dev')).toMatchObject({
      name: 'a',
      runs_on: ['ubuntu-latest'],
      environment: 'dev',
      if: null,
    })
    expect(job('runs-on:\n  group: big\n  labels: [x]').runs_on).toEqual(['x'])
  })
  test('secrets in expressions, by name', () => {
    expect(
      job(
        `env:\n  A: \${{ secrets.API_KEY }}\nsteps:\n  - run: echo\n    env: {B: "\${{ secrets['OTHER'] || 'secrets.NOT' }}"}\n  - if: secrets.IN_IF != ''\n    run: x`,
      ).secrets,
    ).toEqual(['API_KEY', 'IN_IF', 'OTHER'])
  })
  test('of the environment of the whole workflow', () => {
    expect(job('runs-on: x', 'env: {T: "${{ secrets.T }}"}\n').secrets).toEqual(['T'])
  })
  test('all of them', () => {
    expect(job('uses: o/r/.github/workflows/w.yml@v1\nsecrets: inherit').secrets).toEqual(['inherit'])
    expect(job('steps:\n  - run: echo ${{ toJSON(secrets) }}').secrets).toEqual(['inherit'])
  })
  test.each([
    'steps:\n  - run: echo "secrets.NOT_ONE"',
    'steps:\n  - run: echo ${{ secrets.GITHUB_TOKEN }}',
    'steps:\n  - run: echo ${{ inputs.secrets }} ${{ needs.a.outputs.secrets-count }}',
    'steps:\n  - run: echo ${{ secrets.OPEN',
  ])('not a secret: %j', (body) => {
    expect(job(body).secrets).toEqual([])
  })
})

describe('uses', () => {
  const use = (value: string): object | undefined => job(`steps:\n  - run: x\n  - uses: ${value}`).uses[0]
  test.each([
    [
      `actions/checkout@${SHA} # v4.2.2`,
      { kind: 'action', owner: 'actions', repo: 'checkout', ref: SHA, pinned: true, comment: 'v4.2.2', step: 1 },
    ],
    ['org/repo/sub/dir@v1', { kind: 'action', owner: 'org', repo: 'repo', ref: 'v1', pinned: false, comment: '' }],
    ['org/repo@0123456789abcdef0123456789abcdef0123456', { pinned: false }],
    ['./.github/actions/x', { kind: 'local', pinned: true, owner: '' }],
    ['docker://alpine:3.20', { kind: 'docker', repo: 'alpine', ref: '3.20', pinned: false }],
    [`docker://ghcr.io:443/a/b@sha256:${'ab'.repeat(32)}`, { kind: 'docker', repo: 'ghcr.io:443/a/b', pinned: true }],
    ['org/repo', { kind: 'action', repo: 'repo', ref: '', pinned: false }],
  ])('%s', (value, expected) => {
    expect(use(value)).toMatchObject(expected)
  })
  test('exact places', () => {
    expect(use('"a/b@v1"')).toMatchObject({
      uses: 'a/b@v1',
      at: { path: PATH, line: 6, column: 16, end_line: 6, end_column: 22 },
    })
  })
  test('of a job', () => {
    expect(job('uses: o/r/.github/workflows/w.yml@main').uses).toMatchObject([
      { kind: 'workflow', owner: 'o', repo: 'r', ref: 'main', step: -1, at: { line: 4, column: 11 } },
    ])
  })
  test('an aliased step is used twice', () => {
    const { jobs } = collect('on: push\njobs:\n  a:\n    steps: &s\n      - uses: o/r@v1\n  b:\n    steps: *s\n')
    expect(jobs.map((each) => each.uses.map((one) => one.at.line))).toEqual([[5], [5]])
  })
})

describe('what cannot be read is said', () => {
  test.each([
    ['on: push\n\tjobs: x', 'line 2: a tab indents this line; use spaces'],
    ['just text', "line 1: a workflow is a map with the keys 'on' and 'jobs'"],
    ['on: push\non: x\njobs: {}', "line 2: the key 'on' is given twice; keep one"],
  ])('%j', (text, partial) => {
    expect(collector.collect(sourceFile(PATH, text)).partial).toBe(partial)
  })
  test('keys of another type than expected are passed over', () => {
    expect(
      collect(
        'on: {push: 1}\npermissions: [x]\njobs:\n  a: text\n  b: [1]\n  c: {steps: {x: y}, runs-on: 3, uses: [a]}',
      ).jobs,
    ).toHaveLength(3)
  })
  test('a secret written into a workflow is masked', () => {
    expect(JSON.stringify(collect(`on: push\nname: ghp_${'a'.repeat(36)}\njobs: {}`))).not.toContain('a'.repeat(20))
  })
})

test('any text: no throw, places have lines', () => {
  const piece = fc.constantFrom(
    'on: ',
    'push',
    '\n',
    '  ',
    'jobs:\n',
    'a:\n',
    '- ',
    'uses: ',
    'a/b@c',
    'steps:\n',
    '{',
    '}',
    '[',
    ']',
    '${{ secrets.A }}',
    'secrets',
    ': ',
    "'",
    'permissions: ',
    '\u0000',
    '#',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(piece, { maxLength: 50 }).map((p) => p.join('')),
      ),
      (text) => {
        const { workflows = [], partial } = collector.collect(sourceFile(PATH, text))
        expect(workflows.length + (partial ? 1 : 0)).toBeGreaterThan(0)
        for (const workflow of workflows) expect(workflow.at.line).toBeGreaterThan(0)
      },
    ),
    { numRuns: 500 },
  )
})

test.each([
  "'a",
  "''",
  'secrets ',
  '${{ ',
  '${{ secrets.A }} ',
  'secrets[',
])('long expressions of %s are read in linear time', (piece) => {
  const text = (n: number): string =>
    `on: push\njobs: {a: {if: "${piece.repeat(n)}", env: {x: "${piece.repeat(n)} }}"}}}`
  expect(isLinear((n) => collector.collect(sourceFile(PATH, text(n))), 10_000)).toBe(true)
})
