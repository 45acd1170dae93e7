/** `ai-trust fix` on real folders: the finding is gone, nothing new came, what was no finding is as it was. */
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Finding } from '../../src/schema/report.js'
import { git, makeFolder, makeRepository } from '../repository.js'
import { type Reported, report, run, TODAY } from './run.js'

const A = 'a'.repeat(40)
const B = 'b'.repeat(40)
const C = 'c'.repeat(40)
const TORCH = 'import torch\n'
const HUB = 'from transformers import AutoModel, AutoTokenizer, pipeline\n'

/** Path, before, after; `null` for what no edit is known for. */
const CASES: readonly (readonly [string, string, string | null])[] = [
  [
    'src/weights.py',
    `${TORCH}a = torch.load(p, weights_only=False)\n`,
    `${TORCH}a = torch.load(p, weights_only=True)\n`,
  ],
  ['src/default.py', `${TORCH}a = torch.load(p)\n`, `${TORCH}a = torch.load(p, weights_only=True)\n`],
  [
    'src/crlf.py',
    '# é\r\nimport torch\r\na = torch.load(\r\n    p,\r\n)\r\n',
    '# é\r\nimport torch\r\na = torch.load(\r\n    p,\r\n    weights_only=True,\r\n)\r\n',
  ],
  [
    'src/marked.py',
    `\ufeff${TORCH}a = torch.load(p, weights_only=False)\n`,
    `\ufeff${TORCH}a = torch.load(p, weights_only=True)\n`,
  ],
  ['src/spread.py', `${TORCH}a = torch.load(p, **kw)\n`, null],
  [
    'src/both.py',
    `${TORCH}a, b = torch.load(p, weights_only=False), torch.load(q, weights_only=False)\n`,
    `${TORCH}a, b = torch.load(p, weights_only=True), torch.load(q, weights_only=True)\n`,
  ],
  [
    'src/array.py',
    `${TORCH}import numpy as np\na = np.load(p, allow_pickle=True)\n`,
    `${TORCH}import numpy as np\na = np.load(p, allow_pickle=False)\n`,
  ],
  [
    'src/layers.py',
    'import keras\na = keras.models.load_model("m.keras", safe_mode=False)\n',
    'import keras\na = keras.models.load_model("m.keras", safe_mode=True)\n',
  ],
  [
    'src/loader.py',
    `${TORCH}import yaml\na = yaml.load(f, Loader=yaml.UnsafeLoader)\nb = yaml.unsafe_load(f)\n`,
    `${TORCH}import yaml\na = yaml.safe_load(f)\nb = yaml.safe_load(f)\n`,
  ],
  ['src/bare.py', `${TORCH}from yaml import load, Loader\na = load(f, Loader=Loader)\n`, null],
  ['src/pickled.py', `${TORCH}import pickle\na = pickle.load(f)\n`, null],
  [
    'src/safe.py',
    `${HUB}a = AutoModel.from_pretrained("acme/safe", revision="${A}", use_safetensors=False)\n`,
    `${HUB}a = AutoModel.from_pretrained("acme/safe", revision="${A}", use_safetensors=True)\n`,
  ],
  [
    'src/code.py',
    `${HUB}a = AutoModel.from_pretrained("acme/code", trust_remote_code=True)\nopts = {"trust_remote_code": True}\n`,
    `${HUB}a = AutoModel.from_pretrained("acme/code")\nopts = {"trust_remote_code": False}\n`,
  ],
  [
    'src/pinned_code.py',
    `${HUB}a = AutoModel.from_pretrained("acme/known", revision="${A}", trust_remote_code=True)\n`,
    null,
  ],
  [
    'src/digest.py',
    `${TORCH}a = torch.hub.load_state_dict_from_url("https://x.example/r-f37072fd.pth")\n`,
    `${TORCH}a = torch.hub.load_state_dict_from_url("https://x.example/r-f37072fd.pth", check_hash=True)\n`,
  ],
  [
    'src/listed.py',
    `${HUB}t = AutoTokenizer.from_pretrained("acme/listed")\na = AutoModel.from_pretrained(\n    "acme/listed",\n)\n`,
    `${HUB}t = AutoTokenizer.from_pretrained("acme/listed", revision="${B}")\na = AutoModel.from_pretrained(\n    "acme/listed",\n    revision="${B}",\n)\n`,
  ],
  [
    'src/branch.py',
    `${HUB}a = AutoModel.from_pretrained("acme/known", revision="main")\n`,
    `${HUB}a = AutoModel.from_pretrained("acme/known", revision="${A}")\n`,
  ],
  [
    'src/data.py',
    'from datasets import load_dataset\nfrom transformers import Trainer\nTrainer(model=m, train_dataset=load_dataset("acme/rows")).train()\n',
    `from datasets import load_dataset\nfrom transformers import Trainer\nTrainer(model=m, train_dataset=load_dataset("acme/rows", revision="${C}")).train()\n`,
  ],
  ['src/nowhere.py', `${HUB}a = AutoModel.from_pretrained("acme/nowhere")\n`, null],
  [
    'src/two.py',
    `${HUB}a = AutoModel.from_pretrained("acme/two", revision="${A}")\nb = pipeline(model="acme/two", revision="${B}")\nc = pipeline(model="acme/two")\n`,
    null,
  ],
  [
    '.github/workflows/open.yml',
    '# Ours.\non:\n  issue_comment:\n# All.\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: acme/act/sub@v4 # ours\n      - {uses: acme/act@v4, name: x}\n',
    `# Ours.\non:\n  issue_comment:\npermissions:\n  contents: read\n\n# All.\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: acme/act/sub@${B} # v4.10.1 # ours\n      - {uses: acme/act@v4, name: x}\n`,
  ],
  [
    '.github/workflows/all.yml',
    `on: push\npermissions: write-all\njobs:\n  a:\n    runs-on: x\n    permissions: write-all # why\n    steps:\n      - uses: acme/act@${A} # v4.9.0\n      - uses: acme/act@${B} # v4.10.1\n      - uses: acme/act@v3\n`,
    `on: push\npermissions: write-all\njobs:\n  a:\n    runs-on: x\n    permissions: {contents: read} # why\n    steps:\n      - uses: acme/act@${A} # v4.9.0\n      - uses: acme/act@${B} # v4.10.1\n      - uses: acme/act@v3\n`,
  ],
  [
    'Dockerfile',
    `FROM python:3.12@sha256:${'1'.repeat(64)}\nRUN pip install torch\n# Starts it.\nENTRYPOINT ["python"]\nCMD ["a.py"]\n`,
    `FROM python:3.12@sha256:${'1'.repeat(64)}\nRUN pip install torch\nRUN useradd --create-home --uid 10001 app\nUSER 10001\n# Starts it.\nENTRYPOINT ["python"]\nCMD ["a.py"]\n`,
  ],
  [
    'end.Dockerfile',
    `FROM python:3.12-alpine@sha256:${'1'.repeat(64)}\nRUN pip install torch\nCMD ["a.py"]\nUSER root`,
    `FROM python:3.12-alpine@sha256:${'1'.repeat(64)}\nRUN pip install torch\nCMD ["a.py"]\nUSER root\nRUN adduser -D -u 10001 app\nUSER 10001\n`,
  ],
  [
    'models/m/README.md',
    '---\npipeline_tag: x # b\nlibrary_name: y\n---\n# M\nText of it.\n',
    '---\nlicense: apache-2.0\npipeline_tag: x # b\nlibrary_name: y\n---\n# M\nText of it.\n',
  ],
  [
    '.github/ai-trust.yml',
    `version: 1\nsystem:\n  roles: {loads_models: false} # no\nmodels:\n  - {ref: acme/known, revision: ${A}}\n  - {id: m, card: models/m/README.md, licence: Apache-2.0}\ndatasets:\n  - {id: acme/rows, revision: ${C}}\n`,
    `version: 1\nsystem:\n  roles: {loads_models: true} # no\nmodels:\n  - {ref: acme/known, revision: ${A}}\n  - {id: m, card: models/m/README.md, licence: Apache-2.0}\ndatasets:\n  - {id: acme/rows, revision: ${C}}\n`,
  ],
]

const SBOM = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  components: [
    { type: 'machine-learning-model', name: 'acme/listed', version: '1', purl: `pkg:huggingface/acme/listed@${B}` },
  ],
}

const open = (findings: readonly Finding[]): readonly string[] =>
  findings.flatMap(({ check, also, location, subject, members }) =>
    [check, ...also].flatMap((one) =>
      [{ path: location.path, subject }, ...members].map((place) => `${one} ${place.path} ${place.subject}`),
    ),
  )

describe('fix', () => {
  let folder = ''
  let before: Reported
  let after: Reported
  let patched = ''
  beforeAll(async () => {
    const files = Object.fromEntries(CASES.map(([path, text]) => [path, text]))
    folder = makeRepository({ ...files, 'sbom.cdx.json': JSON.stringify(SBOM) })
    chmodSync(join(folder, 'src/weights.py'), 0o755)
    before = await report(folder)
    patched = join(makeFolder(), 'the.patch')
    await run(['fix', folder, ...TODAY, '--dry-run', '--output', patched])
    expect(git(folder, 'status', '--porcelain', '--', 'src/code.py')).toBe('')
    const ended = await run(['fix', folder, ...TODAY])
    expect(ended).toMatchObject({ code: 0, stderr: expect.stringMatching(/^\d+ findings edited away in \d+ files;/) })
    after = await report(folder)
  })

  test.each(CASES)('%s', (path, text, wanted) => {
    expect(readFileSync(join(folder, path), 'utf8')).toBe(wanted ?? text)
  })

  test('removes what had edits, but for cards that lack more', () => {
    const left = new Set(after.report.findings.map(({ fingerprint }) => fingerprint))
    const mended = before.report.findings.filter(({ fix, members }) => fix.edits.length > 0 && members.length === 0)
    expect(mended.length).toBeGreaterThan(15)
    expect(open(mended.filter(({ fingerprint }) => left.has(fingerprint)))).toEqual([
      'ORG-01/thin-card models/m/README.md models/m/README.md',
    ])
    expect(after.report.findings.filter(({ fix }) => fix.edits.length > 0)).toEqual([])
  })

  test('brings nothing new', () => {
    const old = new Set(open(before.report.findings))
    expect(open(after.report.findings).filter((one) => !old.has(one))).toEqual([])
  })

  test('a second time has nothing to do', async () => {
    expect(await run(['fix', folder, ...TODAY])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringMatching(/^No edit is known/),
    })
  })

  test('keeps the mode of a file and leaves no other behind', () => {
    expect(statSync(join(folder, 'src/weights.py')).mode & 0o777).toBe(0o755)
    expect(readdirSync(join(folder, 'src')).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  test('the patch of --output does the same by git apply', () => {
    git(folder, 'stash', '-q')
    execFileSync('git', ['apply', patched], { cwd: folder })
    for (const [path, text, wanted] of CASES) expect(readFileSync(join(folder, path), 'utf8')).toBe(wanted ?? text)
  })

  test('the report shows the lines', () => {
    const finding = before.report.findings.find(({ location }) => location.path === 'src/weights.py')
    expect(finding?.fix).toMatchObject({
      edits: [{ path: 'src/weights.py', text: 'True' }],
      hunks: [
        {
          path: 'src/weights.py',
          line: 2,
          before: ['a = torch.load(p, weights_only=False)'],
          after: ['a = torch.load(p, weights_only=True)'],
        },
      ],
    })
  })
})

describe('fix is asked', () => {
  const unsafe = `${TORCH}a = torch.load(p, weights_only=False)\n`

  test('for some checks only', async () => {
    const folder = makeFolder({ 'a.py': unsafe, Dockerfile: 'FROM python:3\nRUN pip install torch\nCMD a\n' })
    const ended = await run(['fix', folder, ...TODAY, '--check', 'RSK-01/root-container', '--dry-run'])
    expect(ended.stdout).toContain('+USER 10001')
    expect(ended.stdout).not.toContain('a.py')
    const wrong = await run(['fix', folder, ...TODAY, '--check', 'RSK-01/root'])
    expect(wrong).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('no control or check') })
  })

  test('below the top of a repository: the patch names paths from there', async () => {
    const folder = makeRepository({ 'part/a.py': unsafe })
    const ended = await run(['fix', join(folder, 'part'), ...TODAY])
    expect(ended).toMatchObject({ code: 0, stdout: expect.stringContaining('--- a/part/a.py') })
    expect(readFileSync(join(folder, 'part/a.py'), 'utf8')).toContain('weights_only=True')
  })

  test('what is behind a link stays as it is', async () => {
    const outside = makeFolder({ 'a.py': unsafe })
    const folder = makeFolder({ 'b.py': unsafe })
    mkdirSync(join(folder, 'c'))
    symlinkSync(join(outside, 'a.py'), join(folder, 'a.py'))
    symlinkSync(outside, join(folder, 'd'))
    linkSync(join(folder, 'b.py'), join(outside, 'b.py'))
    expect(await run(['fix', folder, ...TODAY])).toMatchObject({ code: 0 })
    for (const name of ['a.py', 'b.py']) expect(readFileSync(join(outside, name), 'utf8')).toBe(unsafe)
    expect(readFileSync(join(folder, 'b.py'), 'utf8')).toContain('weights_only=True')
  })

  test('of files that are not UTF-8: they have no edit', async () => {
    const folder = makeFolder({ 'a.py': Buffer.from(`# \xe9\n${unsafe}`, 'latin1') })
    const ended = await run(['fix', folder, ...TODAY])
    expect(ended).toMatchObject({ code: 0, stdout: '', stderr: expect.stringContaining('No edit is known') })
  })

  test('hidden characters are shown and secrets are not', async () => {
    const folder = makeFolder({ 'a.py': `k = "hf_${'a'.repeat(30)}" # \u001b[31m\n${unsafe}` })
    const { stdout } = await run(['fix', folder, ...TODAY, '--dry-run'])
    expect(stdout).toContain('‹U+001B›')
    expect(stdout).not.toContain(`hf_${'a'.repeat(30)}`)
    writeFileSync(join(folder, 'a.py'), '')
  })
})
