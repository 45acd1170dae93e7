import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import Ajv2020 from 'ajv/dist/2020.js'
import fc from 'fast-check'
import type { ControlEvaluation } from '../../src/policy/evaluation.js'
import {
  at,
  check,
  control,
  evaluation,
  fact,
  input,
  model,
  PIL_02,
  RES_01,
  RES_02,
  RSK_01,
  RSK_02,
  raw,
  report,
  side,
  system,
  workflow,
} from './builders.js'

const SYSTEMS = [system({ name: 'bot' }), system({ name: 'train', profile: { level: 'critical', reasons: ['vital'] } })]
const PLACES = [at('a.py', 1), at('a.py', 8), at('b.py', 2), at('m.pt')]
const FACTS = PLACES.map((place, i) => fact(`f${i}`, place, { subject: i % 2 ? 'x' : 'acme/embedder' }))
const DOCUMENT = input(
  { facts: FACTS, models: [model('m', ['f0', 'f2'], at('a.py', 1))], workflows: [workflow('w', 'ci.yml')] },
  SYSTEMS,
)
const ROLLUP = control('ATK-01', [], { rollup: ['RES-01', 'RES-02'] })
const CONTROLS = [RES_01, RES_02, RSK_01, RSK_02, PIL_02, ROLLUP]

const finding = fc
  .record({
    from: fc.array(fc.constantFrom('f0', 'f1', 'f2', 'f3', 'm', 'w', 'gone'), { maxLength: 2 }),
    at: fc.constantFrom(null, ...PLACES, at('ci.yml', 3)),
    subject: fc.constantFrom('', 'x', 'acme/embedder', '$(rm -rf)'),
    kind: fc.constantFrom('defect' as const, 'contradiction' as const, 'gap' as const),
    severity: fc.constantFrom('critical' as const, 'high' as const, 'medium' as const, 'low' as const, 'info' as const),
    group: fc.option(fc.constantFrom('g', 'h'), { nil: undefined }),
  })
  .map(({ group, ...rest }) => ({ ...rest, check: 'c', message: 'here', ...(group !== undefined && { group }) }))

const evaluationOf = (id: string, system: string, names: readonly string[]): fc.Arbitrary<ControlEvaluation> =>
  fc.record({
    control: fc.constant(id),
    system: fc.constant(system),
    applicable: fc.boolean(),
    findings: fc.array(
      fc.tuple(finding, fc.constantFrom(...names)).map(([each, name]) => ({ ...each, check: name })),
      { maxLength: 4 },
    ),
    unknown: fc.constantFrom([], [{ check: names[0] ?? '', reason: 'too large', need: 'facts.L01' }]),
    evidence: fc.constantFrom([], [{ subject: 'x', at: null, proof: 'anchored' as const }]),
    error: fc.constantFrom(null, null, null, 'boom'),
  })

const evaluations = fc.tuple(
  ...CONTROLS.flatMap((each) =>
    SYSTEMS.map(({ name }) =>
      evaluationOf(
        each.id,
        name ?? '',
        each.checks.map(({ id }) => id).concat(each.checks.length ? [] : ['statement']),
      ),
    ),
  ),
)

const ajv = new Ajv2020.Ajv2020({ strict: false, validateFormats: false })
for (const name of ['input', 'control', 'control-result']) ajv.addSchema(schemaOf(name))
const validate = ajv.compile(schemaOf('report'))

function schemaOf(name: string): object {
  const schema: unknown = JSON.parse(readFileSync(`policies/schemas/${name}.schema.json`, 'utf8'))
  return typeof schema === 'object' && schema !== null ? schema : {}
}

describe('a report', () => {
  test('fits its schema, whatever the policies say', () => {
    fc.assert(
      fc.property(evaluations, evaluations, (head, base) => {
        const answer: unknown = JSON.parse(
          JSON.stringify(report(side(CONTROLS, head, DOCUMENT), side(CONTROLS, base, DOCUMENT))),
        )
        expect(validate(answer) ? [] : validate.errors).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test('is the same bytes in whatever order controls were evaluated and findings were given', () => {
    fc.assert(
      fc.property(evaluations, evaluations, fc.integer(), (head, base, seed) => {
        const shuffled = (all: readonly ControlEvaluation[]) =>
          shuffle(
            all.map((each) => ({
              ...each,
              findings: shuffle(each.findings, seed),
              evidence: shuffle(each.evidence, seed),
            })),
            seed,
          )
        const one = report(side(CONTROLS, head, DOCUMENT), side(CONTROLS, base, DOCUMENT))
        const other = report(
          side(shuffle(CONTROLS, seed), shuffled(head), DOCUMENT),
          side(shuffle(CONTROLS, seed + 1), shuffled(base), DOCUMENT),
        )
        expect(JSON.stringify(other)).toBe(JSON.stringify(one))
      }),
      { numRuns: 60 },
    )
  })

  test('never says pass for more: neither a finding nor a fact turns a fail into a pass', () => {
    fc.assert(
      fc.property(evaluations, finding, (all, extra) => {
        const before = report(side(CONTROLS, all, DOCUMENT))
        const more = all.map((each) => ({
          ...each,
          findings: [...each.findings, { ...extra, check: each.findings[0]?.check ?? 'statement' }],
        }))
        const document = { ...DOCUMENT, facts: [...DOCUMENT.facts, fact('f9', at('a.py', 1, 3, 20))] }
        for (const after of [report(side(CONTROLS, more, DOCUMENT)), report(side(CONTROLS, all, document))]) {
          for (const [i, each] of before.controls.entries()) {
            if (each.verdict === 'fail') expect(after.controls[i]?.verdict).not.toBe('pass')
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  test('nothing that gates is lost, and only what is new gates', () => {
    fc.assert(
      fc.property(evaluations, evaluations, (head, base) => {
        const { findings, gate, counts, controls } = report(
          side(CONTROLS, head, DOCUMENT),
          side(CONTROLS, base, DOCUMENT),
        )
        const gating = findings.filter(({ gates }) => gates)
        expect(gating.every(({ status }) => status === 'new')).toBe(true)
        if (gate.result === 'pass') expect(gating).toEqual([])
        if (gate.result === 'fail') expect(gating.length).toBeGreaterThan(0)
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(controls.length - 1)
        expect(new Set(findings.map(({ fingerprint, status }) => fingerprint + status)).size).toBe(findings.length)
      }),
      { numRuns: 60 },
    )
  })

  test('without a change nothing is new, opened or fixed', () => {
    fc.assert(
      fc.property(evaluations, (all) => {
        const same = side(CONTROLS, all, DOCUMENT)
        const { findings, questions } = report(same, same)
        expect(findings.every(({ status }) => status === 'existing')).toBe(true)
        expect(questions.every(({ opened }) => !opened)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})

describe('a finding in the report', () => {
  const withCommand = control('RES-01', [
    check('remote-code', { command: 'git ls-remote https://huggingface.co/{subject} HEAD' }),
    check('at-home', { command: 'git ls-remote {home}/{subject} HEAD' }),
  ])
  const first = (subject: string, more = {}, name = 'remote-code') =>
    report(
      side(
        [withCommand],
        [evaluation('RES-01', [raw(name, ['f'], at('a.py', 3), { subject, ...more })])],
        input({ facts: [fact('f', at('a.py', 3))] }),
      ),
    ).findings[0]

  test('quotes the statement and says how to fix it', () => {
    expect(first('acme/embedder')).toMatchObject({
      check: 'RES-01/remote-code',
      title: 'Title of remote-code',
      excerpt: 'AutoModel.from_pretrained("acme/embedder")',
      remediation: 'Fix remote-code.',
      location: { path: 'a.py', line: 3, column: 1 },
      fix: { command: 'git ls-remote https://huggingface.co/acme/embedder HEAD', edits: [] },
    })
    expect(first('acme/embedder', { remediation: 'Do this.' })?.remediation).toBe('Do this.')
  })

  test.each([
    ['https://github.com', 'git ls-remote https://github.com/acme/embedder HEAD'],
    ['https://huggingface.co/datasets', 'git ls-remote https://huggingface.co/datasets/acme/embedder HEAD'],
    ['https://evil.example', null],
    ['https://github.com;id', null],
    [undefined, null],
  ])('knows where it is kept: %j', (home, command) => {
    expect(first('acme/embedder', { evidence: { home } }, 'at-home')?.fix.command).toBe(command)
  })

  test.each(['$(id)', 'a b', '-rf', 'a/b/c', '', 'a\nb', '$&'])('offers no command for %j', (subject) => {
    expect(first(subject)?.fix.command).toBeNull()
  })
})

/** Deterministic, so that a failure can be replayed. */
function shuffle<T>(items: readonly T[], seed: number): T[] {
  return items
    .map((item, i) => ({ item, key: Math.sin(seed * 31 + i * 7919) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}
