// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are variables of Dockerfiles

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { installsOf } from '../../src/collect/containers/installs.js'
import { collector } from '../../src/collect/containers.js'
import type { Container } from '../../src/schema/input.js'
import { isLinear } from '../linear.js'
import { sourceFile } from './file.js'

function collect(text: string): Container {
  const [container] = collector.collect(sourceFile('Dockerfile', text)).containers ?? []
  if (!container) throw new Error('no container')
  return container
}

test.each([
  ['Dockerfile', true],
  ['a/Dockerfile.gpu', true],
  ['docker/app.Dockerfile', true],
  ['docker/app.dockerfile', true],
  ['Containerfile', true],
  ['Dockerfile.dockerignore', false],
  ['Dockerfile.md', false],
  ['Dockerfile.j2', false],
  ['Dockerfiles/x.py', false],
  ['MyDockerfile', false],
])('%s', (path, wanted) => {
  expect(collector.limit({ path, size: 1, executable: false, tracked: true }) > 0).toBe(wanted)
})

describe('stages', () => {
  test('images, tags, digests, names', () => {
    const digest = `sha256:${'ab'.repeat(32)}`
    expect(
      collect(`FROM --platform=linux/amd64 python:3.12-slim AS Build\nFROM localhost:5000/a/b@${digest}\nFROM build\n`)
        .stages,
    ).toMatchObject([
      {
        name: 'build',
        base: 'python:3.12-slim',
        kind: 'image',
        tag: '3.12-slim',
        digest: null,
        final: false,
        at: { line: 1, column: 29, end_column: 45 },
      },
      { name: null, kind: 'image', tag: null, digest, final: false },
      { base: 'build', kind: 'stage', tag: null, final: true, at: { line: 3, column: 6 } },
    ])
  })
  test('arguments with defaults are constant, others are not', () => {
    expect(
      collect('ARG TAG=1.2\nARG NONE\nFROM a:${TAG}\nFROM b:$NONE\nFROM c:${OTHER:-3}\nFROM scratch').stages,
    ).toMatchObject([
      { base: 'a:1.2', kind: 'image', tag: '1.2' },
      { base: 'b:$NONE', kind: 'unknown', tag: null },
      { base: 'c:3', kind: 'image', tag: '3' },
      { base: 'scratch', kind: 'scratch' },
    ])
  })
  test('commands as written', () => {
    expect(
      collect('FROM a\nENTRYPOINT ["vllm", "serve"]\nCMD python \\\n  app.py\nHEALTHCHECK CMD curl x').stages[0]
        ?.commands,
    ).toEqual(['["vllm", "serve"]', 'python app.py'])
  })
  test('secrets are masked', () => {
    expect(JSON.stringify(collect(`FROM a\nCMD x --key sk-${'a'.repeat(30)}`))).not.toContain('aaaaaaaaaaaa')
  })
})

describe('user', () => {
  test.each([
    ['FROM python:3\nUSER app', 'app', 'no'],
    ['FROM python:3\nUSER 1000:1000', '1000:1000', 'no'],
    ['FROM python:3\nUSER app\nUSER root', 'root', 'yes'],
    ['FROM python:3\nUSER 0:0', '0:0', 'yes'],
    ['FROM python:3\nARG U=app\nUSER $U', 'app', 'no'],
    ['FROM python:3\nENV U root\nUSER ${U}', 'root', 'yes'],
    ['FROM python:3\nUSER $UNSET', '$UNSET', 'unknown'],
    ['FROM python:3', null, 'yes'],
    ['FROM docker.io/library/python@sha256:1', null, 'yes'],
    ['FROM nvidia/cuda:12.4.1-runtime', null, 'yes'],
    ['FROM mambaorg/micromamba', null, 'no'],
    ['FROM company/base:1', null, 'unknown'],
    ['FROM company/python:1', null, 'unknown'],
    ['FROM constructor', null, 'unknown'],
    ['FROM $BASE', null, 'unknown'],
    ['FROM scratch', null, 'yes'],
    ['FROM python:3 AS a\nUSER app\nFROM a', 'app', 'no'],
    ['FROM company/x AS a\nFROM a AS b\nFROM b', null, 'unknown'],
    ['FROM python:3 AS a\nUSER app\nFROM python:3', null, 'yes'],
    ['FROM python:3\nRUN echo \\\n# USER comment\n  USER root', null, 'yes'],
  ])('%j', (text, value, root) => {
    expect(collect(text).user).toMatchObject({ value, root })
  })
  test('place of USER, or of the final FROM', () => {
    expect(collect('FROM python:3\nUSER  app\n').user.at).toMatchObject({ line: 2, column: 7, end_column: 10 })
    expect(collect('FROM a AS x\nFROM python:3\n').user.at).toMatchObject({ line: 2, column: 6, end_column: 14 })
  })
})

describe('installs', () => {
  test.each([
    ['pip install torch==2.1 "numpy>=1" -r requirements.txt --no-cache-dir', ['torch', 'numpy', '-r requirements.txt']],
    ['apt-get update && pip3 install --index-url https://h/ vllm; npm ci', ['vllm']],
    ['python3.11 -m pip --quiet install Flash_Attn[x]', ['flash-attn']],
    ['uv pip install --system torch && uv add ray', ['torch', 'ray']],
    ['npm install -g @scope/pkg@1.2 left-pad', ['@scope/pkg', 'left-pad']],
    ['FOO=1 /usr/bin/pip install x', ['x']],
    ['--mount=type=cache,target=/root/.cache pip install y', ['y']],
    ['pip install -rreq.txt --requirement=b.txt', ['-r req.txt', '-r b.txt']],
    ['pip install . -e ./local ./x.whl $PKG', []],
    ['echo "pip install no" && pip download z', []],
    ['pip install "git+https://h/r.git"', []],
    ['pip install "name @ git+https://h/r.git"', ['name']],
  ])('%s', (script, expected) => {
    expect(installsOf(script)).toEqual(expected)
  })
  test('over several lines, in here-documents and in JSON', () => {
    expect(collect('FROM a\nRUN pip install \\\n  # why\n  torch \\\n  numpy\n').stages[0]?.installs).toEqual([
      'torch',
      'numpy',
    ])
    expect(collect('FROM a\nRUN <<EOF\npip install torch\nEOF\n').stages[0]?.installs).toEqual(['torch'])
    expect(collect('FROM a\nRUN ["pip", "install", "torch"]\n').stages[0]?.installs).toEqual(['torch'])
    expect(collect('# escape=`\nFROM a\nRUN pip install `\n torch').stages[0]?.installs).toEqual(['torch'])
  })
})

test.each(['', '# only a comment', 'ARG A=1', 'RUN x'])('no stage: %j', (text) => {
  expect(collector.collect(sourceFile('Dockerfile', text))).toEqual({
    partial: 'no FROM instruction stands in this file',
  })
})

test('any text: no throw, places inside the file', () => {
  const piece = fc.constantFrom(
    'FROM ',
    'a:b',
    ' AS x',
    '\n',
    '\\\n',
    'USER ',
    '$A',
    '${A:-b}',
    'ARG A=1',
    'RUN ',
    'pip install ',
    '<<EOF\n',
    'EOF\n',
    '"',
    "'",
    '[',
    ']',
    '#',
    '# escape=`\n',
    '`\n',
    '\u0000',
    '\ud800',
    '\u202e',
    '\r',
    '\t',
    'ONBUILD ',
    '\ufeff',
  )
  const text = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(text, (source) => {
      const file = sourceFile('Dockerfile', source)
      const lines = file.text.split(/\r\n|\r|\n/)
      const [container] = collector.collect(file).containers ?? []
      for (const at of container
        ? [container.at, container.user.at, ...container.stages.map((stage) => stage.at)]
        : []) {
        expect(at.line).toBeGreaterThanOrEqual(1)
        expect((at.end_column ?? 0) - 1).toBeLessThanOrEqual((lines[(at.end_line ?? 1) - 1] ?? '').length)
      }
    }),
    { numRuns: 600 },
  )
})

test.each<(n: number) => string>([
  (n) => 'FROM a AS b\n'.repeat(n),
  (n) => `FROM a\nRUN ${'pip install x && '.repeat(n)}true`,
  (n) => `FROM a\nRUN ${'a \\\n'.repeat(n)}b`,
  (n) => `FROM a\nENV ${'A=$A$A '.repeat(n)}`,
  (n) => `FROM ${'$A'.repeat(n * 5)}`,
  (n) => `FROM a\nRUN pip install ${"'".repeat(n * 5)}`,
])('long files are read in linear time: %#', (text) => {
  expect(isLinear((n) => collector.collect(sourceFile('Dockerfile', text(n))), 2000)).toBe(true)
})
