import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readPolicyFile, unknownControls } from '../../src/policy/policy-file.js'
import { misnamedWaivers } from '../../src/policy/policy-waivers.js'
import { DEFAULT_SETTINGS, mergeSettings } from '../../src/policy/settings.js'
import type { PolicyFile } from '../../src/schema/policy.js'
import { check, control } from '../decide/builders.js'

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

describe('waivers and disputes', () => {
  const DIGEST = 'a'.repeat(64)
  const CONTROLS = [
    control('RES-01', [check('unsafe-save'), check('malicious-opcode', { waivable: false })]),
    control('ORG-05', [], { statement: { question: 'Who?', key: 'contact' } }),
  ]
  const waiver = (over: string) =>
    `{check: RES-01/unsafe-save, paths: [r/**], reason: "A frozen paper, never loaded.", approver: "@acme/security", created: 2026-10-05, expires: 2027-01-03${over}}`
  const misnamed = (checks: readonly string[]): readonly string[] => {
    const entries = checks.map((id) => `  - {check: ${id}, fact: x, owner: Ann, reason: "It is a class of our own."}\n`)
    const result = readPolicyFile(PATH, `version: 1\ndisputes:\n${entries.join('')}`)
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    return misnamedWaivers(result.settings, CONTROLS, (pointer) => result.positions[pointer] ?? null).map(
      ({ at, message }) => `${at?.line}:${at?.column} ${message}`,
    )
  }

  test('are read as they are written', () => {
    const text = `version: 1
approvers: ["@acme/security", bob]
waivers:
  - check: RES-01/unsafe-save
    paths: ["research/**"]
    fingerprint: ${'b'.repeat(64)}
    reason: >
      Legacy notebooks export joblib
      for a frozen paper.
    compensating: research/ is not in the image.
    approver: "@Acme/security"
    created: 2026-10-05
    expires: 2027-01-03
    ticket: SEC-412
disputes:
  - {check: RES-01, fact: torch.load, reason: "Our own class is called torch, too.", owner: Ann, sha256: ${DIGEST}}
`
    const result = readPolicyFile(PATH, text)
    expect(result).toMatchObject({
      ok: true,
      settings: {
        approvers: ['@acme/security', 'bob'],
        waivers: [
          {
            check: 'RES-01/unsafe-save',
            paths: ['research/**'],
            fingerprint: 'b'.repeat(64),
            reason: 'Legacy notebooks export joblib for a frozen paper.',
            compensating: 'research/ is not in the image.',
            approver: '@Acme/security',
            created: '2026-10-05',
            expires: '2027-01-03',
            ticket: 'SEC-412',
          },
        ],
        disputes: [{ check: 'RES-01', fact: 'torch.load', owner: 'Ann', sha256: DIGEST }],
      },
    })
    expect(result.ok && result.positions['/waivers/0/check']).toMatchObject({ line: 4, column: 12 })
    expect(result.ok && result.positions['/disputes/0/check']).toMatchObject({ line: 16, column: 13 })
  })

  test('may be left empty', () => {
    expect(said('version: 1\nwaivers:\ndisputes: []\napprovers: []\n')).toEqual([])
  })

  test('all mistakes, each at its line', () => {
    expect(
      said(`version: 1
approvers: ["@acme/security", bob]
waivers:
  - {check: RES-01/unsafe-save}
  - ${waiver(', expire: x')}
  - ${waiver('').replace('A frozen paper, never loaded.', 'Too short.')}
  - ${waiver('').replace('2027-01-03', '2026-10-04')}
  - ${waiver('').replace('2027-01-03', '2027-02-30')}
  - ${waiver('').replace('2027-01-03', 'never')}
  - ${waiver('').replace('@acme/security', '@eve')}
  - ${waiver('').replace('r/**', '../r')}
  - ${waiver('').replace('r/**', '')}
  - ${waiver('').replace('RES-01/unsafe-save', 'res-01')}
  - ${waiver(', sha256: abc')}
  -
disputes:
  - {check: RES-01, reason: "It is a class of our own.", owner: Ann}
`),
    ).toEqual([
      `${PATH}:3:1 waivers[11] is empty: fill it in or remove it`,
      `${PATH}:4:5 waivers[0] needs paths`,
      `${PATH}:4:5 waivers[0] needs reason`,
      `${PATH}:4:5 waivers[0] needs approver`,
      `${PATH}:4:5 waivers[0] needs created`,
      `${PATH}:4:5 waivers[0] needs expires`,
      `${PATH}:5:159 waivers[1].expire is not a known key; did you mean expires?`,
      `${PATH}:6:57 waivers[2].reason must have at least 20 characters; it has 10`,
      `${PATH}:7:147 waivers[3].expires 2026-10-04 lies before created, 2026-10-05`,
      `${PATH}:8:147 waivers[4].expires must be a day of the calendar; it is '2027-02-30'`,
      `${PATH}:9:147 waivers[5].expires must be a date such as 2026-10-02; it is 'never'`,
      `${PATH}:10:100 waivers[6].approver @eve is not one of approvers: @acme/security, bob`,
      `${PATH}:11:41 waivers[7].paths[0] '../r' must stay inside the repository: remove '..'`,
      `${PATH}:12:40 waivers[8].paths is empty: name the files, e.g. ['research/**']`,
      `${PATH}:13:13 waivers[9].check must be a check such as RES-01/unsafe-load, or a control such as RES-01; it is 'res-01'`,
      `${PATH}:14:167 waivers[10].sha256 must be 64 hexadecimal digits in lower case; it is 'abc'`,
      `${PATH}:17:5 disputes[0].paths or fact is needed: which finding is wrong?`,
    ])
  })

  test('one day is a time, and without approvers anybody approves', () => {
    expect(said(`version: 1\nwaivers:\n  - ${waiver('').replace('2027-01-03', '2026-10-05')}`)).toEqual([])
  })

  test('name checks that exist', () => {
    expect(misnamed(['RES-01', 'RES-01/unsafe-save', 'ORG-05/statement'])).toEqual([])
    expect(misnamed(['RES-01/unsafe-svae', 'RSE-01', 'RES-01/statement', 'ORG-05/x'])).toEqual([
      '3:13 disputes[0].check names no check: there is no RES-01/unsafe-svae; did you mean RES-01/unsafe-save?',
      '4:13 disputes[1].check names no control: there is no RSE-01; did you mean RES-01?',
      '5:13 disputes[2].check names no check: there is no RES-01/statement; RES-01 has unsafe-save, malicious-opcode',
      '6:13 disputes[3].check names no check: there is no ORG-05/x; ORG-05 has statement',
    ])
  })

  test('never silence what can never be waived, but for one digest', () => {
    expect(misnamed(['RES-01/malicious-opcode'])).toEqual([
      '3:13 disputes[0].check RES-01/malicious-opcode can never be waived; for a fixture in test scope add its sha256',
    ])
    expect(misnamed([`RES-01/malicious-opcode, sha256: ${DIGEST}`])).toEqual([])
  })

  test('secrets in their words are masked', () => {
    const result = readPolicyFile(PATH, `version: 1\nwaivers:\n  - ${waiver(`, ticket: hf_${'a'.repeat(30)}`)}`)
    expect(JSON.stringify(result.ok && result.settings)).not.toContain('aaaaaa')
  })
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
    'waivers:\n',
    'disputes: ',
    '[null]',
    '{check: RES-01, paths: [], expires: 2026-01-01, created: 2027-01-01}',
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
      waivers: [],
      disputes: [],
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
