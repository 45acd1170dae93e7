import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readPolicyFile, unknownControls } from '../../src/policy/policy-file.js'
import { DEFAULT_SETTINGS, mergeSettings } from '../../src/policy/settings.js'
import type { PolicyFile } from '../../src/schema/policy.js'

const PATH = '.github/ai-trust-policy.yml'

function said(text: string): readonly string[] {
  const result = readPolicyFile(PATH, text)
  return result.ok ? [] : result.problems.map(({ at, message }) => `${at.path}:${at.line}:${at.column} ${message}`)
}

describe('a sound file', () => {
  const text = `version: 1
fail-on: high
gate: all
policies: [policy/ai]
controls:
  RES-01:
    enforce: block
    exclude: ["legacy/**"]
    parameters: {days: 30, names: [a]}
  GEN-02: {off: true, reason: handled elsewhere}
scopes:
  example: ["recipes/**"]
  src: []
`
  test('is read as it is written', () => {
    expect(readPolicyFile(PATH, text)).toMatchObject({
      ok: true,
      settings: {
        version: 1,
        'fail-on': 'high',
        gate: 'all',
        policies: ['policy/ai'],
        controls: {
          'RES-01': { enforce: 'block', exclude: ['legacy/**'], parameters: { days: 30, names: ['a'] } },
          'GEN-02': { off: true, reason: 'handled elsewhere' },
        },
        scopes: { example: ['recipes/**'], src: [] },
      },
    })
  })
  test('keeps places', () => {
    const result = readPolicyFile(PATH, text)
    expect(result.ok && result.positions['/controls/RES-01/enforce']).toMatchObject({ line: 7, column: 14 })
    expect(result.ok && result.positions['/controls/GEN-02']).toMatchObject({ line: 10, column: 3 })
    expect(result.ok && result.positions['/policies/0']).toMatchObject({ line: 4, column: 12 })
  })
  test('names controls that do not exist', () => {
    const result = readPolicyFile(PATH, text)
    if (!result.ok) throw new Error('sound')
    expect(unknownControls(result, ['RES-01', 'GEN-02'])).toEqual([])
    expect(unknownControls(result, ['RES-02', 'GNE-02'])).toMatchObject([
      {
        pointer: '/controls/RES-01',
        message: 'controls.RES-01 names no control; known are RES-02',
        at: { line: 6, column: 3 },
      },
      { message: 'controls.GEN-02 names no control; did you mean GNE-02?' },
    ])
    expect(unknownControls(result, ['ABC-01'])[0]?.message).toBe(
      'controls.RES-01 names no control; remove it, or add the folder of its Rego to policies',
    )
  })
  test('may leave keys without a value', () => {
    expect(readPolicyFile(PATH, 'version: 1\ncontrols:\nfail-on:\nscopes: {src: }')).toMatchObject({
      ok: true,
      settings: { version: 1 },
    })
  })
})

test('all mistakes at once, in the order of the file', () => {
  expect(
    said(
      'fail-on: hihg\ngates: new\npolicies: [/etc, ../x, a/../b, ok, "C:/x", "a\\\\b"]\ncontrols:\n  res-01: {off: true}\n  RES-01: {of: true, enforce: deny, exclude: [../a]}\nscopes: {tests: [a], src: a}\n',
    ),
  ).toEqual([
    `${PATH}:1:1 this file needs version: add 'version: 1'`,
    `${PATH}:1:10 fail-on must be one of critical, high, medium, low, never; it is 'hihg'; did you mean high?`,
    `${PATH}:2:1 gates is not a known key; did you mean gate?`,
    `${PATH}:3:12 policies[0] '/etc' must be relative to the root of the repository`,
    `${PATH}:3:18 policies[1] '../x' must stay inside the repository: remove '..'`,
    `${PATH}:3:24 policies[2] 'a/../b' must stay inside the repository: remove '..'`,
    `${PATH}:3:37 policies[4] 'C:/x' must be relative to the root of the repository`,
    `${PATH}:3:45 policies[5] 'a\\b' must use '/' between folders`,
    `${PATH}:5:3 controls.res-01 is not a control id such as RES-01`,
    `${PATH}:6:12 controls.RES-01.of is not a known key; did you mean off?`,
    `${PATH}:6:31 controls.RES-01.enforce must be one of observe, warn, block; it is 'deny'`,
    `${PATH}:6:47 controls.RES-01.exclude[0] '../a' must stay inside the repository: remove '..'`,
    `${PATH}:7:10 scopes.tests is not a known key; did you mean test?`,
    `${PATH}:7:27 scopes.src must be a list; it is 'a'`,
  ])
})

test.each([
  ['', "1:1 this file must hold keys with values; start with 'version: 1'"],
  ['- x', "1:1 this file must hold keys with values; start with 'version: 1'"],
  ['version: 1\nversion: 1', "2:1 version: the key 'version' is given twice; keep one"],
  ['version: 1\n---\ngate: all', '3:1 a second document starts here; keep one document in this file'],
  ['version: 1\ngate: !x all', '2:7 gate: the tag !x does not fit here; remove it'],
  [`version: 1\ngate: ${'['.repeat(100)}`, '2:70 nested more than 64 levels deep; flatten it'],
  [`#${' '.repeat(300_000)}`, '1:1 this file is larger than 256 KiB'],
])('%#', (text, problem) => {
  expect(said(text)).toEqual([`${PATH}:${problem}`])
})

test('any text: sound or with problems, never both, never a throw', () => {
  const piece = fc.constantFrom(
    'version: 1\n',
    'fail-on: ',
    'high',
    '\n',
    'controls:\n',
    '  RES-01: ',
    '{off: true}',
    'policies: ',
    '[a, ../b]',
    'scopes:\n',
    '  src: ',
    '[]',
    '- ',
    '\u0000',
    '\t',
    '"',
    '*a',
    '&a ',
    '__proto__: 1\n',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(piece, { maxLength: 30 }).map((parts) => parts.join('')),
      ),
      (text) => {
        const result = readPolicyFile(PATH, text)
        expect(result.ok || result.problems.length > 0).toBe(true)
      },
    ),
    { numRuns: 500 },
  )
})

describe('precedence', () => {
  test('nothing is set', () => {
    expect(mergeSettings(DEFAULT_SETTINGS, null, {})).toEqual(DEFAULT_SETTINGS)
  })
  test('the file leads over defaults, flags over the file', () => {
    const file: PolicyFile = { version: 1, 'fail-on': 'high', gate: 'all', policies: ['a'], scopes: { docs: ['d/**'] } }
    expect(mergeSettings(DEFAULT_SETTINGS, file, {})).toEqual({
      failOn: 'high',
      gate: 'all',
      policies: ['a'],
      controls: {},
      scopes: [{ scope: 'docs', globs: ['d/**'] }],
    })
    expect(mergeSettings(DEFAULT_SETTINGS, file, { failOn: 'never', gate: undefined, policies: [] })).toMatchObject({
      failOn: 'never',
      gate: 'all',
      policies: [],
    })
  })
  test('controls are merged key by key', () => {
    const defaults = {
      ...DEFAULT_SETTINGS,
      controls: { 'RES-01': { enforce: 'warn', reason: 'x' }, 'GEN-01': { off: true } },
    } as const
    expect(mergeSettings(defaults, { version: 1, controls: { 'RES-01': { enforce: 'block' } } }, {}).controls).toEqual({
      'RES-01': { enforce: 'block', reason: 'x' },
      'GEN-01': { off: true },
    })
  })
})
