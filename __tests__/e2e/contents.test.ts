/** Files of every hostile content and name: nothing throws, nothing is executed, and no surface lets the content speak. */
import { describe, expect, test } from '@jest/globals'
import { makeFolder, makeRepository } from '../repository.js'
import { controlOf, inputOf, report, run, shown, TODAY } from './run.js'

const MODEL = 'import torch\nfrom transformers import AutoModel\nnet = AutoModel.from_pretrained("acme/net")\n'
const FOUND = 'RSK-02/mutable-model app.py:3'

const ESCAPE = '\u001b[31m'
const REORDER = '\u202e'

/** Nine levels of nine aliases each: 387 million values when they are written out. */
const BOMB = [
  'a0: &a0 [x, x, x, x, x, x, x, x, x]',
  ...Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`),
].join('\n')

function sbom(name: string): string {
  return JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    components: [{ type: 'machine-learning-model', name }],
  })
}

describe('what cannot be read in full is named, and its checks are unknown', () => {
  test.each([
    ['a bill of materials that is cut off', 'sbom.cdx.json', sbom('net').slice(0, -4), 'PIL-02'],
    ['a workflow with an alias bomb', '.github/workflows/ci.yml', `on: push\njobs: {}\n${BOMB}\n`, 'RSK-01'],
    [
      'a workflow nested 10,000 deep',
      '.github/workflows/ci.yml',
      `on: push\njobs: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`,
      'RSK-01',
    ],
    ['a workflow that is no YAML', '.github/workflows/ci.yml', 'on: push\njobs:\n  a: [\n', 'RSK-01'],
  ])('%s', async (_, path, content, control) => {
    const reported = await report(makeFolder({ 'app.py': MODEL, [path]: content }))
    const skips = Object.values(reported.report.collect).flatMap(({ skipped }) => skipped)
    expect(skips.map((skip) => skip.path)).toContain(path)
    expect(
      controlOf(reported, control)
        .unknown.map(({ reason }) => reason)
        .join(),
    ).toContain(path)
    expect(controlOf(reported, control).verdict).not.toBe('pass')
    expect(shown(reported.report.findings)).toContain(FOUND)
    const text = await run(['check', makeFolder({ 'app.py': MODEL, [path]: content }), ...TODAY])
    expect(text.stdout).toContain(path)
  })

  test.each([
    ['an alias bomb', `---\n${BOMB}\n---\n# Net\n`],
    ['10,000 levels', `---\nlicense: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n---\n# Net\n`],
    ['broken YAML', '---\nlicense: [mit\ntags: : :\n---\n# Net\n'],
    ['no end', '---\nlicense: mit\n# Net\n'],
  ])('front matter with %s', async (_, card) => {
    const folder = makeFolder({
      'app.py': MODEL,
      'model/MODEL_CARD.md': card,
      'model/model.safetensors': safetensors(),
    })
    const reported = await report(folder)
    expect(shown(reported.report.findings)).toContain(FOUND)
    expect(reported.report.collect['cards']).toMatchObject({ status: 'partial', files: 1 })
    expect(reported.report.collect['cards']?.skipped).toEqual([
      { path: 'model/MODEL_CARD.md', needs: ['cards'], reason: expect.stringMatching(/^line \d+: the front matter /) },
    ])
    expect(controlOf(reported, 'RES-02').verdict).not.toBe('pass')
  })

  test.each([10_000, 1_000_000])('a bill of materials nested %d deep is read to its end', async (levels) => {
    const inner = `${'['.repeat(levels)}${']'.repeat(levels)}`
    const net = JSON.stringify({ type: 'machine-learning-model', name: 'acme/net' })
    const content = `{"bomFormat":"CycloneDX","specVersion":"1.6","other":${inner},"components":[${inner},${net}]}`
    const input = await inputOf(makeFolder({ 'app.py': MODEL, 'sbom.cdx.json': content }))
    expect(input.components.map(({ name }) => name)).toContain('acme/net')
  })
})

describe('the user files', () => {
  test.each([
    ['an alias bomb', `version: 1\n${BOMB}\n`],
    ['10,000 levels', `version: 1\ndata: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`],
    ['invalid UTF-8', Buffer.from([...Buffer.from('version: 1\nsystem: {purpose: "'), 0xff, 0xc0, 0x22, 0x7d])],
    ['lone surrogates', 'version: 1\nsystem: {purpose: "a \\ud800 b"}\n'],
    ['a NUL', 'version: 1\nsystem: {purpose: "a \u0000 b"}\n'],
    ['nothing but a list', '- a\n- b\n'],
  ])('declarations with %s are told on their lines, and the rest is judged', async (name, content) => {
    const reported = await report(makeFolder({ 'app.py': MODEL, '.github/ai-trust.yml': content }))
    expect(shown(reported.report.findings)).toContain(FOUND)
    const told = shown(reported.report.findings).some((one) => one.startsWith('MET-01/malformed .github/ai-trust.yml:'))
    expect(told || /UTF-8|surrogates/.test(name)).toBe(true)
  })

  test.each([
    ['an alias bomb', `version: 1\n${BOMB}\n`],
    ['10,000 levels', `version: 1\ncontrols: ${'{a: '.repeat(10_000)}${'}'.repeat(10_000)}\n`],
    ['a NUL', 'version: 1\nfail-on: "\u0000"\n'],
    ['terminal escapes', `version: 1\n"${'\\e'}[31m::error::x": 1\n`],
  ])('a policy file with %s is wrong use, told on its line', async (_, content) => {
    const ended = await run([
      'check',
      makeFolder({ 'app.py': MODEL, '.github/ai-trust-policy.yml': content }),
      ...TODAY,
    ])
    expect(ended).toMatchObject({ code: 2, stdout: '' })
    expect(ended.stderr).toMatch(/^\.github\/ai-trust-policy\.yml:\d+(:\d+)?: /)
    expect(ended.stderr).not.toMatch(/[\u0000\u001b]|^::/m)
    expect(ended.stderr.length).toBeLessThan(5000)
  })
})

describe('text from the repository', () => {
  const NASTY = `net${ESCAPE}${REORDER}\u0000::error::x`

  test('with lone surrogates, NUL, escapes and marks neither stops a policy nor reaches a terminal', async () => {
    const folder = makeFolder({
      'app.py': [
        'from transformers import AutoModel',
        'AutoModel.from_pretrained("acme/\\ud800\\x1b[31m\\u202e")',
        `AutoModel.from_pretrained("acme/${REORDER}${ESCAPE}net")`,
        'AutoModel.from_pretrained("acme/\\x00\\N{BELL}")',
        '',
      ].join('\n'),
      'nul.py': MODEL.replace('import torch', 'import torch\u0000'),
      'sbom.cdx.json': sbom(NASTY).replace('net', '\\ud800net'),
      'model/README.md': `---\nbase_model: "\\ud83d ${REORDER}"\nlicense: "\\ud800"\n---\n# ::error::x\n`,
      'model/model.safetensors': safetensors(),
      '.github/workflows/ci.yml': 'name: "\\ud800\\e[31m"\non: push\njobs: {a: {steps: [{uses: "a/b\\ud800@v1"}]}}\n',
      Dockerfile: `FROM python:3${ESCAPE}\nUSER ${REORDER}root\n`,
      'requirements.txt': `torch==2.0${ESCAPE}\n\u0000\u2028transformers${REORDER}\n`,
    })
    const reported = await report(folder)
    expect(reported.report.controls.filter(({ verdict }) => verdict === 'error')).toEqual([])
    expect(reported.stdout).not.toMatch(/[\u0000\u001b]/)
    const text = await run(['check', folder, '--verbose', ...TODAY])
    expect(text.stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]|^\s*::/m)
    await inputOf(folder)
  })

  test('in invalid UTF-8 is read around', async () => {
    const folder = makeFolder({
      'app.py': Buffer.concat([Buffer.from(MODEL), Buffer.from([0x23, 0xff, 0xfe, 0xc3, 0x0a])]),
      'sbom.cdx.json': Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(sbom('acme/net'))]),
      'utf16.py': Buffer.from(`\ufeff${MODEL}`, 'utf16le'),
      'README.md': Buffer.from([0xff, 0xfe, 0x00, 0xd8]),
    })
    const reported = await report(folder)
    expect(shown(reported.report.findings)).toContain(FOUND)
  })

  test('of absurd size or depth costs neither minutes nor a stack', async () => {
    const folder = makeFolder({
      'app.py': MODEL,
      'deep.py': `x = ${'('.repeat(50_000)}${')'.repeat(50_000)}\n`,
      'long.py': `x = "${'a'.repeat(900_000)}"\n`,
      'calls.py': `from transformers import AutoModel\nx = ${'AutoModel.from_pretrained('.repeat(5_000)}${')'.repeat(5_000)}\n`,
      'open.py': `x = ${'f"{'.repeat(5_000)}\n`,
      'quotes.py': '"""'.repeat(50_001),
      'README.md': `${'> '.repeat(20_000)}x\n`,
      'pyproject.toml': `a = ${'['.repeat(20_000)}\n`,
      'uv.lock': `${'['.repeat(20_000)}\n`,
      Dockerfile: `FROM python\n${'RUN echo \\\n'.repeat(20_000)}`,
    })
    const started = Date.now()
    const reported = await report(folder)
    expect(Date.now() - started).toBeLessThan(15_000)
    expect(shown(reported.report.findings)).toContain(FOUND)
    expect(Object.values(reported.report.collect).filter(({ status }) => status === 'error')).toEqual([])
  })
})

describe('names of files', () => {
  const NAMES = [
    'new\nline.py',
    '::error::x.py',
    '::set-output name=a::b.py',
    `esc${ESCAPE}.py`,
    `right${REORDER}left.py`,
    '[link](javascript:alert(1)).py',
    '<img src=x onerror=alert(1)>.py',
    '`code`.py',
    '$(touch ran).py',
    'quote\'"quote.py',
    '-rf.py',
    ' space .py',
    '\u2028line.py',
    'tab\tname.py',
    'back\\slash.py',
    '%0Aencoded.py',
    ':(exclude)*.py',
  ]

  test.each([true, false])('are shown so that they cannot speak (in git: %s)', async (inGit) => {
    const files = Object.fromEntries(NAMES.map((name) => [name, MODEL]))
    const folder = inGit ? makeRepository(files) : makeFolder(files)
    const reported = await report(folder)
    const places = reported.report.findings.flatMap((finding) => [finding.location, ...finding.members])
    expect(new Set(places.map((place) => place?.path))).toEqual(new Set([...NAMES, null]))
    const text = await run(['check', folder, '--verbose', ...TODAY])
    expect(text.stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u2028\u202a-\u202e]|^\s*::/m)
    const compared = inGit ? await report(folder, ['--base', 'HEAD']) : null
    expect(compared?.report.findings.every(({ status }) => status === 'existing') ?? true).toBe(true)
  })

  test('that are not UTF-8 are named, not lost', async () => {
    const { writeFileSync } = await import('node:fs')
    const folder = makeRepository({ 'app.py': MODEL })
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/bad`), Buffer.from([0xff]), Buffer.from('.py')]), MODEL)
    const reported = await report(folder)
    const skips = Object.values(reported.report.collect).flatMap(({ skipped }) => skipped)
    expect(skips.map(({ reason }) => reason)).toContain('has a name that is not UTF-8')
    expect(controlOf(reported, 'RES-01').unknown.map(({ check }) => check)).toContain('unsafe-load')
  })
})

function safetensors(): Buffer {
  const header = Buffer.from('{"w":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}')
  const length = Buffer.alloc(8)
  length.writeBigUInt64LE(BigInt(header.length))
  return Buffer.concat([length, header, Buffer.alloc(4)])
}
