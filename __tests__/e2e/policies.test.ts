/** A repository's own Rego: one bad control costs only itself, and every mistake is told at once, on its line. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { CONTROLS, customControl } from '../policy/hostile.js'
import { commitAll, makeFolder, makeRepository, writeFiles } from '../repository.js'
import { CACHE, controlOf, report, run, shown, TODAY } from './run.js'

const MODEL = 'from transformers import AutoModel\nnet = AutoModel.from_pretrained("acme/net")\n'
const POLICY = 'version: 1\npolicies: [policies]\n'
const FINE = customControl(9, 'fine', CONTROLS.fine)

function files(rego: Readonly<Record<string, string>>, policy = POLICY): Record<string, string> {
  const named = Object.entries(rego).map(([name, text]) => [`policies/${name}.rego`, text])
  return { 'app.py': MODEL, '.github/ai-trust-policy.yml': policy, ...Object.fromEntries(named) }
}

describe('a control of the repository', () => {
  test('that fails says so beside the built-in ones', async () => {
    const own = customControl(1, 'own', CONTROLS.fine.replace('today < 0', 'today > 0'))
    const reported = await report(makeFolder(files({ own })))
    expect(controlOf(reported, 'ACME-01')).toMatchObject({ verdict: 'fail', required: true })
    expect(shown(reported.report.findings)).toEqual(
      expect.arrayContaining(['ACME-01/wrong :', 'RSK-02/mutable-model app.py:2']),
    )
    expect(reported).toMatchObject({ code: 0, report: { gate: { result: 'pass' } } })
  })

  test('that throws, answers another shape or raises its severity costs only itself, and the gate is incomplete', async () => {
    const bad = { throws: CONTROLS.conflict, shape: CONTROLS.shape, severity: CONTROLS.severity }
    const rego = Object.entries(bad).map(([name, body], index) => [name, customControl(index + 1, name, body)])
    const reported = await report(makeFolder(files({ ...Object.fromEntries(rego), fine: FINE })))
    const errors = reported.report.controls.filter(({ verdict }) => verdict === 'error')
    expect(errors.map(({ id, reason }) => `${id} ${reason}`)).toEqual([
      expect.stringMatching(/^ACME-01 .*conflict/),
      expect.stringMatching(/^ACME-02 answers in another shape/),
      expect.stringMatching(/^ACME-03 raises wrong to critical/),
    ])
    expect(controlOf(reported, 'ACME-09').verdict).toBe('pass')
    expect(reported).toMatchObject({ code: 3, report: { gate: { result: 'incomplete' } } })
    expect(reported.report.gate.reason).toContain('ACME-01 and 2 more could not be judged')
  })

  test('that throws and is not required leaves the gate alone', async () => {
    const bad = customControl(1, 'bad', CONTROLS.conflict, 'critical')
    const reported = await report(makeFolder(files({ bad })))
    expect(controlOf(reported, 'ACME-01')).toMatchObject({ verdict: 'error', required: false })
    expect(reported.code).toBe(0)
  })

  test('that throws on the base, too, is not the fault of the change', async () => {
    const folder = makeRepository(files({ bad: customControl(1, 'bad', CONTROLS.conflict) }))
    writeFiles(folder, { 'other.py': 'x = 1\n' })
    expect(await report(folder, ['--base', 'HEAD'])).toMatchObject({ code: 0, report: { gate: { result: 'pass' } } })
  })

  test('that throws on the head alone makes the gate incomplete', async () => {
    const body = CONTROLS.conflict.replace('count(input.facts) >= 0', 'count(input.facts) > 1')
    const folder = makeRepository(files({ bad: customControl(1, 'bad', body) }))
    expect((await report(folder)).code).toBe(0)
    writeFiles(folder, { 'other.py': MODEL.repeat(2) })
    const reported = await report(folder, ['--base', 'HEAD'])
    expect(reported).toMatchObject({ code: 3, report: { gate: { result: 'incomplete' } } })
    const text = await run(['check', folder, '--base', 'HEAD', ...TODAY])
    expect(text.stdout).toContain('Gate incomplete')
    expect(text.stdout).toContain('ACME-01')
  })
})

describe('mistakes in Rego', () => {
  const bare = 'package custom.controls.bare\n\napplicable := true\n'
  const named = (name: string): string => FINE.replace('controls.fine', `controls.${name}`)
  const saying = (name: string, condition: string): string => named(name).replace('input.meta.today > 0', condition)
  test.each([
    [
      'of syntax',
      { a: FINE.replace('applicable if', 'applicable iff'), b: 'package custom.controls.b\n\nx := "\u001b[31m" +\n' },
      [/^policies\/a\.rego:19:12: /, /^policies\/a\.rego:19:16: /, /^policies\/b\.rego:4:1: /],
    ],
    [
      'of reference',
      {
        a: saying('a', 'input.meta.todya > 0'),
        b: saying('b', 'input.fcats'),
        c: saying('c', 'http.send({}).x'),
        d: saying('d', 'data.nowhere.x'),
      },
      [
        /^policies\/a\.rego:19:26: .*todya.* did you mean "today"/,
        /^policies\/b\.rego:19:21: .*fcats.* did you mean "facts"/,
        /^policies\/c\.rego:19:\d+: .*http\.send/,
        /^policies\/d\.rego:19:\d+: .*nowhere/,
      ],
    ],
    [
      'of METADATA',
      { a: named('a').replace('ACME-09', 'RES-99'), b: bare, c: named('c'), d: named('d') },
      [
        /^policies\/a\.rego:1:1: RES-99 begins with RES/,
        /^policies\/b\.rego:1:1: .*METADATA/,
        /^policies\/d\.rego:1:1: ACME-09 is already the id of custom\.controls\.c/,
      ],
    ],
    [
      'of package',
      { a: FINE.replace('package custom.', 'package aitrust.') },
      [/^policies\/a\.rego:17:1: .*packages begin with custom\.controls/],
    ],
  ])('%s are told all at once, each on its line', async (_, rego, expected) => {
    const ended = await run(['check', makeFolder(files(rego)), ...TODAY])
    expect(ended).toMatchObject({ code: 2, stdout: '' })
    const lines = ended.stderr.trimEnd().split('\n')
    for (const pattern of expected) expect(lines).toContainEqual(expect.stringMatching(pattern))
    for (const line of lines) expect(line).toMatch(/^policies\/[a-d]\.rego:\d+:\d+: /)
    expect(ended.stderr).not.toContain('\u001b')
  })

  test('in the policy file are told with them', async () => {
    const policy = `${POLICY}controls:\n  ACME-77:\n    off: true\n  ACME-09:\n    parameters: {nope: 1}\n`
    const ended = await run(['check', makeFolder(files({ fine: FINE }, policy)), ...TODAY])
    expect(ended.code).toBe(2)
    expect(ended.stderr).toMatch(/^\.github\/ai-trust-policy\.yml:4:3: .*ACME-77/m)
    expect(ended.stderr).toMatch(/^\.github\/ai-trust-policy\.yml:7:\d+: .*nope/m)
  })

  test.each([
    ['a folder without Rego', 'version: 1\npolicies: [nowhere]\n', /:2:12: .*nowhere/],
    ['a folder outside', 'version: 1\npolicies: [../x]\n', /:2:12: .*inside the repository/],
    ['an unknown key', 'version: 1\nfail-onn: high\n', /:2:1: .*fail-on/],
    ['a wrong value', 'version: 1\nfail-on: huge\n', /:2:10: /],
  ])('%s', async (_, policy, expected) => {
    const ended = await run(['check', makeFolder(files({}, policy)), ...TODAY])
    expect(ended).toMatchObject({ code: 2, stdout: '' })
    expect(ended.stderr).toMatch(expected)
  })
})

describe('the cache of compiled Rego', () => {
  test('saves the compiler, and an entry that was changed is not used', async () => {
    rmSync(CACHE, { recursive: true, force: true })
    const folder = makeFolder(files({ fine: FINE }))
    const time = async (): Promise<number> => {
      const started = Date.now()
      expect((await report(folder)).code).toBe(0)
      return Date.now() - started
    }
    const first = await time()
    const second = await time()
    expect(second).toBeLessThan(first * 0.7)
    const [name = ''] = readdirSync(CACHE)
    const entry = readFileSync(join(CACHE, name), 'utf8')
    writeFileSync(join(CACHE, name), entry.replace('"wasm":"', '"wasm":"AAAA'))
    await time()
    expect(readFileSync(join(CACHE, name), 'utf8')).toBe(entry)
    expect(readdirSync(CACHE)).toEqual([name])
  })

  test('is not written with --no-cache', async () => {
    rmSync(CACHE, { recursive: true, force: true })
    await report(makeFolder(files({ fine: FINE })), ['--no-cache'])
    expect(() => readdirSync(CACHE)).toThrow()
  })
})

test('a repository with Rego under a link does not read it', async () => {
  const { symlinkSync } = await import('node:fs')
  const outside = makeFolder({ 'fine.rego': FINE })
  const folder = makeRepository({ 'app.py': MODEL, '.github/ai-trust-policy.yml': POLICY })
  symlinkSync(outside, join(folder, 'policies'))
  commitAll(folder)
  const ended = await run(['check', folder, ...TODAY])
  expect(ended.code).toBe(2)
  expect(ended.stderr).toContain('policies: policies holds no .rego file')
})
