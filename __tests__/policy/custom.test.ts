import { mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { loadPolicy } from '@open-policy-agent/opa-wasm'
import { type RegoCompiler, startCompiler } from '../../src/policy/compiler.js'
import { compileCustom } from '../../src/policy/custom.js'
import type { PolicyKit } from '../../src/policy/kit.js'
import { listOf, recordOf } from '../../src/policy/narrow.js'
import { readSources } from '../../src/policy/sources.js'
import { folderOf, inputSchema, LIB } from './sample.js'

let rego: RegoCompiler
beforeAll(async () => {
  rego = await startCompiler()
})
afterAll(() => rego.close())

const kit: PolicyKit = {
  capabilities: JSON.parse(readFileSync('policies/capabilities.json', 'utf8')),
  schema: inputSchema(),
  lib: [{ path: 'policies/lib/facts.rego', text: LIB, trusted: true }],
}

const CONTROL = `# METADATA
# scope: package
# title: Only our registry
# description: Models come from the registry of the house.
# custom:
#   id: ACME-01
#   kind: automated
#   severity: high
#   required_from: standard
#   checks:
#     - id: other-registry
#       severity: high
#       kind: defect
#       needs: [facts.L01]
#       title: another registry
#       remediation: Use the registry of the house.
package custom.controls.registry

import data.aitrust.lib.facts
import data.custom.lib.names

applicable if count(facts.of("L01")) > 0

findings contains {"subject": fact.subject} if {
	some fact in facts.of("L01")
	not fact.subject in names.allowed
}
`
const NAMES = 'package custom.lib.names\n\nallowed := {"ours.pt"}\n'
const TEST = `package custom.controls.registry_test

import data.custom.controls.registry

test_other if count(registry.findings) == 1 with input as {"facts": [{"kind": "L01", "subject": "x"}]}
`
const sources = [
  { path: 'policy/registry.rego', text: CONTROL },
  { path: 'policy/names.rego', text: NAMES },
  { path: 'policy/registry_test.rego', text: TEST },
]
const compile = (files: typeof sources, cache: string | null = null, compiler: RegoCompiler = rego) =>
  compileCustom(files, { cache, compiler, kit })

const messages = async (files: typeof sources) =>
  (await compile(files)).problems.map(({ path, line, message }) => `${path}:${line}: ${message}`)

describe('compileCustom', () => {
  test('gives a module and its controls', async () => {
    const { wasm, controls, problems } = await compile(sources)
    expect(problems).toEqual([])
    expect(controls).toMatchObject([
      {
        id: 'ACME-01',
        package: 'custom.controls.registry',
        chapter: 'custom',
        reads: ['facts'],
        path: 'policy/registry.rego',
      },
    ])
    const policy = await loadPolicy(Buffer.from(wasm ?? []))
    const input = {
      facts: [
        { kind: 'L01', subject: 'ours.pt' },
        { kind: 'L01', subject: 'theirs.pt' },
      ],
    }
    const answer: unknown = policy.evaluate(input, 'custom/controls/registry')
    expect(recordOf(listOf(answer)[0])['result']).toMatchObject({
      applicable: true,
      findings: [{ subject: 'theirs.pt' }],
    })
  })

  test('no files, no module', async () => {
    expect(await compile([])).toEqual({ wasm: null, controls: [], problems: [] })
  })

  test('a package of ours is refused: it could silence a control', async () => {
    const evil = { path: 'policy/evil.rego', text: 'package aitrust.lib.facts\n\nof(_) := []\n' }
    expect(await messages([...sources, evil])).toEqual([
      'policy/evil.rego:1: aitrust.lib.facts is not allowed here: packages begin with custom.controls or custom.lib',
    ])
  })

  test('an id of a built-in chapter is refused', async () => {
    const [control, ...others] = sources
    const text = (control?.text ?? '').replace('ACME-01', 'RES-01')
    expect(await messages([{ path: 'policy/registry.rego', text }, ...others])).toEqual([
      'policy/registry.rego:1: RES-01 begins with RES, a chapter of the built-in controls: choose another prefix',
    ])
  })

  test('tests are not part of it', async () => {
    const test_ = { path: 'policy/b_test.rego', text: 'package custom.controls.b_test\n\ntest_b if input.fatcs\n' }
    expect(await messages([...sources, test_])).toEqual([])
  })
})

describe('cache', () => {
  const dead: RegoCompiler = {
    check: () => Promise.reject(new Error('asked')),
    inspect: () => Promise.reject(new Error('asked')),
    build: () => Promise.reject(new Error('asked')),
    test: () => Promise.reject(new Error('asked')),
    evaluate: () => Promise.reject(new Error('asked')),
    format: () => Promise.reject(new Error('asked')),
    capabilities: () => Promise.reject(new Error('asked')),
    close: () => Promise.resolve(),
  }

  test('the same sources are not compiled again; changed ones are', async () => {
    const cache = join(mkdtempSync(join(tmpdir(), 'ai-trust-cache-')), 'policies')
    const first = await compile(sources, cache)
    const second = await compile([...sources].reverse(), cache, dead)
    expect(second.controls).toEqual(first.controls)
    expect(Buffer.from(second.wasm ?? []).equals(Buffer.from(first.wasm ?? []))).toBe(true)
    const changed = sources.map((file) => ({ ...file, text: `${file.text}\n` }))
    await expect(compile(changed, cache, dead)).rejects.toThrow('asked')
    const otherKit = { cache, compiler: dead, kit: { ...kit, lib: [] } }
    await expect(compileCustom(sources, otherKit)).rejects.toThrow('asked')
  })

  test('an entry that was changed or cut off is not used', async () => {
    const cache = mkdtempSync(join(tmpdir(), 'ai-trust-cache-'))
    await compile(sources, cache)
    const [name = ''] = readdirSync(cache)
    const entry = readFileSync(join(cache, name), 'utf8')
    for (const changed of [entry.replace('ACME-01', 'ACME-02'), entry.slice(0, -10), '', 'x\n{}']) {
      writeFileSync(join(cache, name), changed)
      await expect(compile(sources, cache, dead)).rejects.toThrow('asked')
    }
    writeFileSync(join(cache, name), 'x')
    expect((await compile(sources, cache)).controls).toHaveLength(1)
    // What was not sound was written anew.
    expect(readFileSync(join(cache, name), 'utf8')).toBe(entry)
  })

  test('a cache that cannot be written costs nothing', async () => {
    const folder = folderOf({ file: '' })
    expect((await compile(sources, join(folder, 'file', 'below'))).controls).toHaveLength(1)
  })
})

describe('readSources', () => {
  test('reads Rego below the folder, sorted, with the label', () => {
    const folder = folderOf({
      'b/x.rego': 'package b',
      'a.rego': 'package a',
      'a.txt': '',
      '.git/x.rego': '',
      'node_modules/y.rego': '',
    })
    expect(readSources(folder, 'policy/').files.map(({ path, text }) => [path, text])).toEqual([
      ['policy/a.rego', 'package a'],
      ['policy/b/x.rego', 'package b'],
    ])
  })

  test('says what it did not read', () => {
    const folder = folderOf({ 'a.rego': 'package a', 'big.rego': 'x'.repeat(11 * 1024 * 1024) })
    writeFileSync(join(folder, 'c.rego'), Buffer.from([0x70, 0xff, 0xfe]))
    symlinkSync('/etc/passwd', join(folder, 'b.rego'))
    symlinkSync(folder, join(folder, 'loop'))
    const { files, problems } = readSources(folder, 'p')
    expect(files.map(({ path }) => path)).toEqual(['p/a.rego'])
    expect(problems.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'p/b.rego: not a regular file; links are not followed',
      'p/big.rego: too many sources: at most 5000 files and 10 MB are read',
    ])
    expect(readSources(join(folder, 'nowhere'), 'p').problems[0]?.message).toBe('cannot be read: ENOENT')
    expect(readSources(join(folder, 'loop'), 'p').problems[0]?.message).toBe(
      'the folder is a link; links are not followed',
    )
  })

  test('a file that is not UTF-8', () => {
    const folder = folderOf({})
    writeFileSync(join(folder, 'c.rego'), Buffer.from([0x70, 0xff, 0xfe]))
    expect(readSources(folder, 'p').problems.map(({ message }) => message)).toEqual(['the file is not UTF-8'])
  })
})
