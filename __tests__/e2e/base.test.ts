/** `check --base` on a copy of the example: what a change adds counts, what it moves does not, and it cannot loosen its judge. */
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import type { Finding } from '../../src/schema/report.js'
import { commitAll, git, makeFolder, makeRepository, writeFiles } from '../repository.js'
import { controlOf, type Reported, report, run, shown, TODAY } from './run.js'

const PIN = 'c5ee24cb16019beea0893ab7796b1df96625c6b8'

let folder = ''
beforeEach(() => {
  folder = makeFolder()
  cpSync('examples/support-chatbot', folder, { recursive: true })
  git(folder, 'init', '-q', '-b', 'main')
  commitAll(folder)
})

const BASE = ['--base', 'HEAD'] as const

function edit(path: string, change: (text: string) => string): void {
  const before = readFileSync(join(folder, path), 'utf8')
  const after = change(before)
  expect(after).not.toBe(before)
  writeFileSync(join(folder, path), after)
}

function withStatus({ report: { findings } }: Reported, ...statuses: readonly Finding['status'][]): Finding[] {
  return findings.filter(({ status }) => statuses.includes(status))
}

/** A model as a bill of materials should list it. */
function component(name: string, version: string): string {
  const purl = `pkg:huggingface/${name}@${version}`
  return JSON.stringify({
    type: 'machine-learning-model',
    'bom-ref': purl,
    supplier: { name: 'Acme' },
    name,
    version,
    hashes: [{ alg: 'SHA-256', content: '8d096691c55505bbdf362f291834cb71af1cd92f239cde81f017edcadc940e11' }],
    licenses: [{ license: { id: 'MIT' } }],
    purl,
  })
}

describe('a change', () => {
  test('of nothing leaves everything as it stood, and passes', async () => {
    const reported = await report(folder, BASE)
    expect(withStatus(reported, 'new', 'fixed', 'opened')).toEqual([])
    expect(withStatus(reported, 'existing').map(({ severity }) => severity)).toContain('critical')
    expect(reported).toMatchObject({
      code: 0,
      report: { gate: { result: 'pass', reason: 'nothing new that is critical' } },
    })
    const text = await run(['check', folder, ...TODAY, ...BASE])
    expect(text.stdout).toContain('Gate passed')
    expect(text.stdout).toMatch(/OLDER[\s\S]*1 critical/)
  })

  test('that adds one unpinned model adds exactly one finding', async () => {
    writeFiles(folder, {
      'app/extra.py': 'from transformers import AutoModel\n\nextra = AutoModel.from_pretrained("acme/extra")\n',
    })
    const added = withStatus(await report(folder, BASE), 'new', 'opened')
    expect(shown(added)).toEqual([expect.stringMatching(/ app\/extra\.py:3$/)])
    expect(added[0]).toMatchObject({ status: 'new', subject: 'acme/extra' })
    expect(added.flatMap(({ check, also }) => [check, ...also])).toContain('RSK-02/mutable-model')
  })

  test('that adds a well-kept model adds none', async () => {
    const source = `from transformers import AutoModel\n\nextra = AutoModel.from_pretrained("acme/extra", revision="${PIN}", use_safetensors=True)\n`
    writeFiles(folder, { 'app/extra.py': source })
    edit('sbom.cdx.json', (text) =>
      text.replace('"components": [', `"components": [\n${component('acme/extra', PIN)},`),
    )
    expect(shown(withStatus(await report(folder, BASE), 'new', 'opened'))).toEqual([])
  })

  test('that adds a second equal call adds a second finding', async () => {
    edit('app/retrieval.py', (text) =>
      text.replace(
        '@dataclass',
        'embedder = SentenceTransformer("nomic-ai/nomic-embed-text-v1.5", trust_remote_code=True)\n\n\n@dataclass',
      ),
    )
    const reported = await report(folder, BASE)
    expect(shown(withStatus(reported, 'new'))).toEqual([
      expect.stringMatching(/^RES-01\/remote-code app\/retrieval\.py:\d+$/),
    ])
    expect(reported).toMatchObject({ code: 1, report: { gate: { result: 'fail', reason: '1 new critical' } } })
    expect((await run(['check', folder, ...TODAY, ...BASE])).stdout).toContain('FIX BEFORE MERGE')
  })

  test.each([
    ['moves lines', () => edit('app/retrieval.py', (text) => `"""A longer text."""\n\n\n\n${text}`)],
    [
      'reformats',
      () =>
        edit('app/retrieval.py', (text) =>
          text.replace(
            'SentenceTransformer("nomic-ai/nomic-embed-text-v1.5", trust_remote_code=True)',
            "SentenceTransformer(\n    'nomic-ai/nomic-embed-text-v1.5',\n    trust_remote_code=True,\n)",
          ),
        ),
    ],
    ['renames on disk', () => renameSync(join(folder, 'app/retrieval.py'), join(folder, 'app/lookup.py'))],
    [
      'moves a call up and down',
      () =>
        edit('app/llm.py', (text) => {
          const [head = '', rest = ''] = text.split('def answer(')
          const [answer = '', summarise = ''] = rest.split('def summarise(')
          return `${head}def summarise(${summarise.trimEnd()}\n\n\ndef answer(${answer.trimEnd()}\n`
        }),
    ],
  ])('that %s adds nothing', async (_, change) => {
    change()
    const reported = await report(folder, BASE)
    expect(shown(withStatus(reported, 'new', 'opened', 'fixed'))).toEqual([])
    expect(reported.code).toBe(0)
  })

  test('that renames and edits in a commit adds nothing', async () => {
    git(folder, 'checkout', '-q', '-b', 'feature')
    git(folder, 'mv', 'app/retrieval.py', 'app/lookup.py')
    edit('app/lookup.py', (text) => `${text}\n\n# more\n`)
    commitAll(folder)
    expect(shown(withStatus(await report(folder, ['--base', 'main']), 'new', 'opened', 'fixed'))).toEqual([])
  })

  test('that repairs is told so', async () => {
    edit('app/retrieval.py', (text) => text.replace(', trust_remote_code=True', `, revision="${PIN}"`))
    const reported = await report(folder, BASE)
    expect(shown(withStatus(reported, 'fixed'))).toContainEqual(
      expect.stringMatching(/^RES-01\/remote-code app\/retrieval/),
    )
    expect(shown(withStatus(reported, 'new', 'opened'))).toEqual([])
    expect((await run(['check', folder, ...TODAY, ...BASE])).stdout).toMatch(/FIXED +\d+ by your change/)
  })

  test('is judged by all that stands with --gate all', async () => {
    const reported = await report(folder, [...BASE, '--gate', 'all'])
    expect(reported).toMatchObject({ code: 1, report: { gate: { result: 'fail', mode: 'all' } } })
    expect(reported.report.gate.reason).not.toContain('new')
  })

  test('gives the same bytes twice', async () => {
    edit('app/main.py', (text) => `${text}\n# more\n`)
    const [first, second] = [await report(folder, BASE), await report(folder, BASE)]
    expect(first.stdout).toBe(second.stdout)
  })
})

describe('the policy', () => {
  const POLICY = '.github/ai-trust-policy.yml'
  const UNSAFE = 'from transformers import AutoModel\nAutoModel.from_pretrained("acme/x", trust_remote_code=True)\n'

  test('of the change cannot loosen its judgement', async () => {
    writeFiles(folder, { 'app/extra.py': UNSAFE })
    edit(POLICY, (text) => text.replace('fail-on: critical', 'fail-on: never').replace('enforce: block', 'off: true'))
    const reported = await report(folder, BASE)
    expect(reported).toMatchObject({ code: 1, report: { gate: { result: 'fail', fail_on: 'critical' } } })
    expect(controlOf(reported, 'ACME-01').verdict).toBe('fail')
  })

  test('that first comes with the change is shown as in force after merge', async () => {
    const bare = makeRepository({ 'a.py': 'x = 1\n' })
    writeFiles(bare, { [POLICY]: 'version: 1\nfail-on: never\n', 'b.py': UNSAFE })
    const reported = await report(bare, BASE)
    expect(reported).toMatchObject({ code: 1, report: { gate: { result: 'fail' } } })
    expect(reported.report.notices.map(({ text }) => text)).toEqual([
      '.github/ai-trust-policy.yml is new and valid; it is in force after merge.',
    ])
    expect((await run(['check', bare, ...TODAY, ...BASE])).stdout).toContain('in force after')
  })

  test('that is broken in the change is wrong use', async () => {
    edit(POLICY, (text) => text.replace('fail-on: critical', 'fail-on: huge'))
    const ended = await run(['check', folder, ...TODAY, ...BASE])
    expect(ended).toMatchObject({ code: 2, stdout: '' })
    expect(ended.stderr).toMatch(/^\.github\/ai-trust-policy\.yml:3:10: /)
  })

  test('that is broken on the base and mended by the change gives way to the defaults', async () => {
    edit(POLICY, (text) => text.replace('fail-on: critical', 'fail-on: huge'))
    commitAll(folder)
    edit(POLICY, (text) => text.replace('fail-on: huge', 'fail-on: never'))
    const reported = await report(folder, BASE)
    expect(reported.report.gate.fail_on).toBe('critical')
    expect(reported.report.notices.map(({ id }) => id)).toEqual(['base-policy-broken'])
    expect(reported.report.controls.map(({ id }) => id)).not.toContain('ACME-01')
    expect((await run(['check', folder, ...TODAY, ...BASE])).stdout).toContain('built-in defaults judge')
  })

  test('that the user names judges, wherever it lies', async () => {
    writeFiles(folder, { 'app/extra.py': UNSAFE })
    const own = join(makeFolder({ 'own.yml': 'version: 1\nfail-on: never\n' }), 'own.yml')
    expect(await report(folder, [...BASE, '--policy', own])).toMatchObject({
      code: 0,
      report: { gate: { result: 'off' } },
    })
    const gone = await run(['check', folder, ...TODAY, '--policy', join(folder, 'nowhere.yml')])
    expect(gone).toMatchObject({ code: 2, stdout: '' })
    expect(gone.stderr).toMatch(/^--policy: .*nowhere\.yml cannot be read/)
  })
})

describe('a base', () => {
  test('that nobody knows is wrong use', async () => {
    for (const name of ['nowhere', '--help', 'HEAD~99', ''])
      expect(await run(['check', folder, ...TODAY, `--base=${name}`])).toMatchObject({ code: 2, stdout: '' })
    const ended = await run(['check', folder, ...TODAY, '--base', 'nowhere'])
    expect(ended.stderr).toBe('--base: nowhere is not a commit of this repository\n')
  })

  test('that a shallow clone does not hold makes the gate incomplete, with the fix', async () => {
    git(folder, 'checkout', '-q', '-b', 'feature')
    writeFiles(folder, { 'x.py': 'x = 1\n' })
    commitAll(folder)
    git(folder, 'checkout', '-q', 'main')
    writeFiles(folder, { 'y.py': 'y = 1\n' })
    commitAll(folder)
    const clone = join(makeFolder(), 'clone')
    git(folder, 'clone', '-q', '--depth', '1', '--no-single-branch', '--branch', 'feature', `file://${folder}`, clone)
    const reported = await report(clone, ['--base', 'origin/main'])
    expect(reported).toMatchObject({ code: 3, report: { gate: { result: 'incomplete' } } })
    expect(reported.report.gate.reason).toMatch(/the base could not be read: the clone is shallow .*fetch-depth/)
    expect((await run(['check', clone, ...TODAY, '--base', 'auto'])).code).toBe(3)
  })

  test('without a common ancestor makes the gate incomplete', async () => {
    git(folder, 'checkout', '-q', '--orphan', 'other')
    writeFiles(folder, { 'x.py': 'x = 1\n' })
    commitAll(folder)
    const reported = await report(folder, ['--base', 'main'])
    expect(reported).toMatchObject({ code: 3, report: { gate: { result: 'incomplete' } } })
    expect(reported.report.gate.reason).toContain('no common ancestor')
  })

  test('is found for auto, and named', async () => {
    git(folder, 'checkout', '-q', '-b', 'feature')
    writeFiles(folder, { 'x.py': 'x = 1\n' })
    commitAll(folder)
    const ended = await run(['check', folder, ...TODAY, '--base', 'auto'])
    expect(ended.code).toBe(0)
    expect(ended.stdout.split('\n')[0]).toContain('main')
  })
})

describe('a folder of a monorepo', () => {
  test('is judged by itself, with the files of the top, and its paths are its own', async () => {
    const files = { 'x.py': 'from transformers import AutoModel\nAutoModel.from_pretrained("acme/x")\n' }
    const mono = makeRepository({
      'pkg/x.py': files['x.py'],
      'other/y.py': files['x.py'],
      '.github/workflows/ci.yml': 'on: push\njobs: {a: {runs-on: x, steps: [{uses: "a/b@v1"}]}}\n',
    })
    const alone = await report(join(mono, 'pkg'))
    expect(shown(alone.report.findings)).toContain('RSK-02/mutable-model x.py:2')
    expect(shown(alone.report.findings).join()).toContain('../.github/workflows/ci.yml')
    expect(shown(alone.report.findings).join()).not.toContain('y.py')
    expect(alone.report.subject).toMatchObject({ root: 'pkg' })
    mkdirSync(join(mono, 'pkg/sub'))
    renameSync(join(mono, 'pkg/x.py'), join(mono, 'pkg/sub/z.py'))
    const moved = await report(join(mono, 'pkg'), BASE)
    expect(shown(withStatus(moved, 'new', 'opened', 'fixed'))).toEqual([])
    rmSync(join(mono, 'pkg/sub/z.py'))
    writeFiles(mono, { 'pkg/x.py': files['x.py'].replace('acme/x', 'acme/z'), 'other/y.py': '' })
    const changed = await report(join(mono, 'pkg'), BASE)
    expect(shown(withStatus(changed, 'new'))).toEqual(['RSK-02/mutable-model x.py:2'])
  })
})
