/** Edits of workflows, Dockerfiles, cards and declarations: near misses get none, and whatever is written can be read. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { collector as containers } from '../../src/collect/containers.js'
import { indexLines } from '../../src/collect/record.js'
import { collector as workflows } from '../../src/collect/workflows.js'
import { readYaml } from '../../src/collect/yaml.js'
import { cardLicence, declareRole } from '../../src/fix/data-files.js'
import { ownUser } from '../../src/fix/dockerfile.js'
import { applyEdits, orderEdits } from '../../src/fix/edit.js'
import { type Fixer, knownOf } from '../../src/fix/fixer.js'
import { pinAction, readOnlyToken } from '../../src/fix/workflow.js'
import type { RawFinding } from '../../src/schema/control-result.js'
import type { At, Card, Input } from '../../src/schema/input.js'
import { INPUT } from './input.js'

const finding = (from: readonly string[], at: At | null, subject = ''): RawFinding => ({
  check: 'x',
  kind: 'defect',
  from,
  subject,
  message: '',
  at,
})

function fixed(fixer: Fixer, raw: RawFinding, path: string, text: string, input: Input): string | null {
  const edits = fixer(raw, { path, mark: '', text, index: indexLines(text) }, knownOf(input))
  const ordered = edits && orderEdits(edits, text.length)
  return ordered && applyEdits(text, ordered)
}

const sourceOf = (path: string, text: string) => ({
  path,
  text,
  bytes: Buffer.from(text),
  tracked: true,
  size: text.length,
})

const WORKFLOW = '.github/workflows/a.yml'

function workflow(text: string, fixer: Fixer): string | null {
  const input = { ...INPUT, workflows: workflows.collect(sourceOf(WORKFLOW, text)).workflows ?? [] }
  const [first] = input.workflows
  const use = first?.jobs.flatMap(({ uses }) => uses).find(({ pinned }) => !pinned)
  const at = (fixer === pinAction ? use?.at : first?.triggers[0]?.at) ?? null
  return first === undefined ? null : fixed(fixer, finding([first.id], at), WORKFLOW, text, input)
}

describe('the token of a workflow', () => {
  test.each([
    ['on: issues\njobs:\n  a: {}\n', 'on: issues\npermissions:\n  contents: read\n\njobs:\n  a: {}\n'],
    [
      '# Ours.\njobs:\n  a: {}\non: issues\n',
      '# Ours.\npermissions:\n  contents: read\n\njobs:\n  a: {}\non: issues\n',
    ],
    ['on: issues\r\njobs: {}\r\n', 'on: issues\r\npermissions:\r\n  contents: read\r\n\r\njobs: {}\r\n'],
    ['on: issues\n"jobs": {}\n', null],
    ['{on: issues, jobs: {a: {}}}\n', null],
    ['  on: issues\n  jobs: {}\n', null],
    ['on: issues\npermissions: {}\njobs: {}\n', null],
    ['on: issues\n', null],
  ])('%j', (before, after) => {
    expect(workflow(before, readOnlyToken)).toBe(after)
  })
})

describe('the commit of an action', () => {
  const A = 'a'.repeat(40)
  const B = 'b'.repeat(40)
  const steps = (...uses: readonly string[]): string =>
    `on: push\njobs:\n  a:\n    steps:\n${uses.map((one) => `      - uses: ${one}\n`).join('')}`
  test.each([
    ['o/a@v1', [`o/a@${A} # v1.2.3`], `o/a@${A} # v1.2.3`],
    ["'o/a@v1' # why", [`O/A/x@${A} # v1.2.3 of May`], `'o/a@${A}' # v1.2.3 # why`],
    ['o/a@v1', [`o/a@${A} # v1.9.0`, `o/a@${B} # v1.10.0`], `o/a@${B} # v1.10.0`],
    ['o/a@v1', [`o/a@${A} # v1`, `o/a@${B} # v1.10.0`], `o/a@${A} # v1`],
    ['o/a@v1', [`o/a@${A} # v1.2`, `o/a@${B} # v1.2`], null],
    ['o/a@v1', [`o/a@${A} # v10.2`], null],
    ['o/a@v1', [`o/a@${A} # main`], null],
    ['o/a@v1', [`o/a@${A}`], null],
    ['o/a@v1', [`o/b@${A} # v1.0.0`], null],
    ['o/a@main', [`o/a@${A} # v1.0.0`], null],
    ['o/a', [`o/a@${A} # v1.0.0`], null],
    ['docker://o/a:v1', [`o/a@${A} # v1.0.0`], null],
    ['&x o/a@v1', [`o/a@${A} # v1.0.0`], `&x o/a@${A} # v1.0.0`],
  ])('%s beside %j', (use, pins, after) => {
    expect(workflow(steps(use, ...pins), pinAction)).toBe(after === null ? null : steps(after, ...pins))
  })
})

describe('the user of an image', () => {
  function image(text: string): string | null {
    const found = containers.collect(sourceOf('Dockerfile', text)).containers ?? []
    const [first] = found
    return (
      (first && fixed(ownUser, finding([first.id], first.at), 'Dockerfile', text, { ...INPUT, containers: found })) ||
      null
    )
  }
  const DEBIAN = 'RUN useradd --create-home --uid 10001 app\n'

  test.each([
    ['FROM python:3\nCMD a\n', `FROM python:3\n${DEBIAN}USER 10001\nCMD a\n`],
    [
      'FROM docker.io/library/ubuntu\nCMD \\\n  a\n',
      `FROM docker.io/library/ubuntu\n${DEBIAN}USER 10001\nCMD \\\n  a\n`,
    ],
    [
      'FROM alpine\nENTRYPOINT a\n# Then.\nCMD b\n',
      'FROM alpine\nRUN adduser -D -u 10001 app\nUSER 10001\nENTRYPOINT a\n# Then.\nCMD b\n',
    ],
    ['FROM scratch\nCMD ["/a"]\n', 'FROM scratch\nUSER 10001\nCMD ["/a"]\n'],
    ['FROM python:3 AS A\nFROM a\nCMD a', `FROM python:3 AS A\nFROM a\n${DEBIAN}USER 10001\nCMD a`],
    ['FROM a\nCMD x\nFROM python:3\nRUN y', `FROM a\nCMD x\nFROM python:3\nRUN y\n${DEBIAN}USER 10001\n`],
    [
      'FROM a/b\nUSER root\nRUN <<EOF\nCMD x\nEOF\ncmd y\n',
      'FROM a/b\nUSER root\nRUN <<EOF\nCMD x\nEOF\nUSER 10001\ncmd y\n',
    ],
    ['FROM python:3\nONBUILD RUN x\nCMD a\n', null],
    ['FROM python:3\nRUN a \\\n', null],
    ['FROM python:3\nRUN a \\\n# c\n\n', null],
  ])('%j', (before, after) => {
    expect(image(before)).toBe(after)
  })

  test('of any Dockerfile: nothing throws, and only lines are added', () => {
    const line = fc.constantFrom(
      'FROM python:3',
      'FROM a AS b',
      'FROM b',
      'CMD x',
      'USER 0',
      'RUN a \\',
      '# c',
      '',
      'ENV a=b',
      '\t',
      'EOF',
      'RUN <<EOF',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const before = lines.join(end)
        const after = image(before)
        if (after === null) return
        const added = /(?:RUN \w+ [\w -]+\r?\n)?USER 10001\r?\n/
        expect([before, before + end, `${before}\n`]).toContain(after.replace(added, ''))
        const [read] = containers.collect(sourceOf('Dockerfile', after)).containers ?? []
        expect(read?.user.root).toBe('no')
      }),
    )
  })
})

describe('a card', () => {
  const card = (over: Partial<Card> = {}): Card => ({
    id: 'c',
    path: 'm/README.md',
    type: 'model',
    subject: 'acme/m',
    front_matter: {},
    sections: [],
    scope: 'src',
    at: { path: 'm/README.md', line: 1, column: 1, end_line: 1, end_column: 1 },
    ...over,
  })
  const given = (text: string, one: Card, ...models: readonly unknown[]): string | null => {
    const declarations = { ...INPUT.declarations, value: { models } }
    return fixed(cardLicence, finding(['c'], one.at), one.path, text, { ...INPUT, cards: [one], declarations })
  }
  const MIT = { ref: 'acme/m', licence: 'MIT' }

  test.each([
    ['---\na: 1\n---\n', card(), [MIT], '---\nlicense: mit\na: 1\n---\n'],
    ['# M\r\n', card(), [MIT], '---\r\nlicense: mit\r\n---\r\n\r\n# M\r\n'],
    ['# M\n', card(), [{ id: 'x', card: 'm/README.md', licence: 'MIT' }], '---\nlicense: mit\n---\n\n# M\n'],
    ['# M\n', card(), [MIT, { card: 'm/README.md', licence: 'Apache-2.0' }], null],
    ['# M\n', card(), [{ ref: 'acme/n', licence: 'MIT' }], null],
    ['# M\n', card(), [{ ref: 'acme/m', licence: 'MIT\nx: y' }], null],
    ['# M\n', card({ front_matter: { license: '' } }), [MIT], null],
    ['--- x\n', card(), [MIT], null],
    ['# M\n', card(), [null, [], { ref: 1 }], null],
  ])('%j', (before, one, models, after) => {
    expect(given(before, one, ...models)).toBe(after)
  })
})

describe('a role', () => {
  const PATH = '.github/ai-trust.yml'
  const role = (text: string): string | null => {
    const declarations = { ...INPUT.declarations, path: PATH }
    return fixed(declareRole, finding([], null, 'rag'), PATH, text, { ...INPUT, declarations })
  }

  test.each([
    [
      'system:\n  roles:\n    rag: false # no\n    llm: false\n',
      'system:\n  roles:\n    rag: true # no\n    llm: false\n',
    ],
    ['system: {roles: {llm: false, rag: False}}\n', 'system: {roles: {llm: false, rag: true}}\n'],
    ['system: {roles: {rag: true}}\n', null],
    ['system: {roles: {rag: !!bool false}}\n', 'system: {roles: {rag: !!bool true}}\n'],
    ['x: &no false\nsystem: {roles: {rag: *no}}\n', null],
    ['system: [\n', null],
  ])('%j', (before, after) => {
    const made = role(before)
    expect(made).toBe(after)
    if (made !== null) expect(readYaml(PATH, made).ok).toBe(true)
  })
})
