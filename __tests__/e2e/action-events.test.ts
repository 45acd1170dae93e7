/** The built action on events without a pull request, on hostile text, and in the workflows that we hand out. */
import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { readYaml } from '../../src/collect/yaml.js'
import { openGithub } from '../github/connected.js'
import { commitAll, git, makeFolder, makeRepository, writeFiles } from '../repository.js'
import { annotated, checkOut, type Ended, makePull, type Pull, publish, pullPayload, runStep } from './action-run.js'

const UNSAFE =
  'from transformers import AutoModel\n\nmodel = AutoModel.from_pretrained("acme/m", trust_remote_code=True)\n'
const SAFE = `from transformers import AutoModel\n\nmodel = AutoModel.from_pretrained("acme/m", revision="${'c5ee24cb'.repeat(5)}", use_safetensors=True)\n`
const FINDING = 'error bad.py:3'

let pull: Pull
let workspace = ''
beforeAll(() => {
  pull = makePull({ 'app.py': 'import json\n' }, { 'bad.py': UNSAFE })
  workspace = checkOut(pull, 'merge')
})

const on = (event: string, payload: unknown, inputs: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  runStep(null, { workspace, event, payload, inputs })

describe('an event without a pull request', () => {
  test.each([
    ['merge_group', () => ({ merge_group: { base_sha: pull.base, head_sha: pull.merge } })],
    ['push', () => ({ ref: 'refs/heads/main', before: pull.base, after: pull.merge })],
  ])('%s is compared with what was there before, and not commented', async (event, payload) => {
    const server = await openGithub()
    const ended = await runStep(server, { workspace, event, payload: payload(), inputs: { comment: 'always' } })
    expect(ended).toMatchObject({ code: 1, outputs: { gate: 'fail' } })
    expect(annotated(ended)).toEqual([FINDING])
    expect(server.requests).toEqual([])
  })

  test('a push of many commits finds the one before over the API', async () => {
    const server = await openGithub()
    publish(server, pull.origin, pull.base)
    const payload = { ref: 'refs/heads/topic', before: pull.base, after: pull.head }
    const ended = await runStep(server, { workspace: checkOut(pull, 'topic', 1), event: 'push', payload })
    expect(ended).toMatchObject({ code: 1, outputs: { gate: 'fail' } })
  })

  test.each<[string, string, unknown]>([
    ['a new branch', 'push', { ref: 'refs/heads/new', before: '0'.repeat(40) }],
    ['a tag', 'push', { ref: 'refs/tags/v1', before: 'a'.repeat(40) }],
    ['a schedule', 'schedule', { schedule: '17 4 * * 1' }],
    ['a run by hand', 'workflow_dispatch', { inputs: null }],
  ])('%s is reported on, and gates only when that is asked for', async (_, event, payload) => {
    const [off, asked] = await Promise.all([on(event, payload), on(event, payload, { 'fail-on': 'critical' })])
    expect(off).toMatchObject({ code: 0, outputs: { gate: 'off', critical: '1' } })
    expect(asked).toMatchObject({ code: 1, outputs: { gate: 'fail' } })
    expect(annotated(asked)).toEqual([FINDING])
  })
})

test('no text of a repository begins a command', async () => {
  const evil = '::error title=pwned::pwned'
  const names = [
    `${evil}.py`,
    `a\n${evil}\n.py`,
    `b\r::set-output name=gate::pass.py`,
    '##[error]pwned.py',
    '\u001b[31m::warning::pwned.py',
  ]
  const hostile = UNSAFE.replace('acme/m', `${evil}\\n${evil}`)
  const change = Object.fromEntries(names.map((name) => [name, hostile]))
  const own = makePull(
    { 'app.py': 'import json\n' },
    {
      ...change,
      'c.py': `x = """\n${evil}\n##[error]pwned\n"""\n${UNSAFE.replace('acme/m', 'acme/m%0A::error::pwned')}`,
      '.github/ai-trust.yml': `version: 1\n"${evil}": 1\nsystem: {purpose: "\\n${evil}"}\n`,
    },
  )
  const server = await openGithub()
  const payload = pullPayload({ ...own })
  const ended = await runStep(server, {
    workspace: checkOut(own, 'merge'),
    event: 'pull_request',
    payload,
    inputs: { 'comment-key': `k\n${evil} -->` },
  })
  expect(ended.code).toBe(1)
  expect(new Set(ended.commands.map(({ name }) => name))).toEqual(
    new Set(['group', 'endgroup', 'notice', 'error', 'warning']),
  )
  for (const { properties, message } of ended.commands) {
    expect(properties['title'] ?? '').not.toMatch(/^pwned/)
    expect(message).not.toMatch(/^pwned/)
  }
  expect(ended.outputs['gate']).toBe('fail')
  expect(server.state.comments).toHaveLength(1)
})

test('a repository with Rego of its own is judged by it, and its policy file gates no run that compares nothing', async () => {
  const own = makeFolder()
  cpSync('examples/support-chatbot', own, { recursive: true })
  git(own, 'init', '-q', '-b', 'main')
  commitAll(own)
  const ended = await runStep(null, {
    workspace: own,
    event: 'workflow_dispatch',
    payload: {},
    inputs: { 'report-file': 'r.json' },
  })
  expect(ended).toMatchObject({ code: 0, outputs: { gate: 'off' } })
  const report = JSON.parse(readFileSync(`${own}/r.json`, 'utf8'))
  expect(report.controls.map(({ id }: { id: string }) => id)).toContain('ACME-01')
})

test('an Enterprise Server is asked and linked to under its own address', async () => {
  const server = await openGithub({ kind: 'enterprise-server' })
  const ended = await runStep(server, {
    workspace,
    event: 'pull_request',
    payload: pullPayload(pull),
    inputs: { 'check-run': 'true' },
    env: { GITHUB_SERVER_URL: 'https://github.acme.example' },
  })
  expect(ended.code).toBe(1)
  expect(server.state.comments[0]?.body).toContain('https://github.acme.example/acme/demo/blob/')
  expect(server.state.checkRuns).toHaveLength(1)
})

describe('the workflows that we hand out', () => {
  const commit = 'c5ee24cb16019beea0893ab7796b1df96625c6b8'
  const fill = (text: string) => text.replaceAll('<commit>', commit).replaceAll('OWNER', 'acme')
  const quickStart = /```yaml\n(name: AI trust\n[\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? ''
  const files = readdirSync('examples/workflows').map((name): [string, string] => [
    name,
    readFileSync(`examples/workflows/${name}`, 'utf8'),
  ])

  test('bring no finding of their own', async () => {
    const texts = [...files, ['readme.yml', quickStart] as const]
    expect(quickStart).not.toBe('')
    const own = makeRepository({ 'app.py': SAFE })
    writeFiles(own, Object.fromEntries(texts.map(([name, text]) => [`.github/workflows/${name}`, fill(text)])))
    commitAll(own)
    const ended = await runStep(null, {
      workspace: own,
      event: 'schedule',
      payload: {},
      inputs: { 'fail-on': 'low', 'report-file': 'r.json' },
    })
    const report = JSON.parse(readFileSync(`${own}/r.json`, 'utf8'))
    const places: readonly string[] = report.findings.map(
      ({ check, location }: { check: string; location: { path: string } }) => `${check} ${location.path}`,
    )
    expect(places.filter((place) => place.includes('.github'))).toEqual([])
    expect(ended.code).not.toBe(2)
  })

  test('use inputs that there are, and every input is read', () => {
    const manifest = manifestOf('action.yml')
    const inputs = Object.keys(manifest['inputs'] as object)
    const read = readFileSync('src/action/inputs.ts', 'utf8')
    for (const name of inputs) expect(read).toContain(`'${name}'`)
    for (const [, text] of [...files, ['', quickStart]]) {
      const given = [
        ...(text ?? '').matchAll(/OWNER\/ai-trust-check@[^\n]*\n(?: +id:[^\n]*\n)?(?: +with:\n((?: {10}[^\n]*\n)+))?/g),
      ]
      const names = given.flatMap(([, block = '']) =>
        [...block.matchAll(/^ {10}([a-z-]+):/gm)].map(([, name = '']) => name),
      )
      for (const name of names) expect(inputs).toContain(name)
    }
  })
})

function manifestOf(path: string): Readonly<Record<string, unknown>> {
  const document = readYaml(path, readFileSync(path, 'utf8'))
  if (!document.ok) throw new Error(document.problem.message)
  return document.root.value as Readonly<Record<string, unknown>>
}
