/** Model files against the digests that other files record for them. */
import { describe, expect, test } from '@jest/globals'
import { collector as checksums } from '../../src/collect/checksums.js'
import type { Records } from '../../src/collect/collector.js'
import { collector as sbom } from '../../src/collect/sbom.js'
import { linkModels } from '../../src/link/models.js'
import { latin1, lfs, modelOf, sha256, sourceFile } from '../collect/samples.js'

const GGUF = latin1('GGUF\x03\x00\x00\x00')
const OTHER = 'f'.repeat(64)

function join(...parts: readonly Records[]): ReturnType<typeof linkModels> {
  return linkModels({
    models: parts.flatMap((part) => part.models ?? []),
    links: parts.flatMap((part) => part.links ?? []),
  })
}

function model(path: string, bytes = GGUF): Records {
  const found = modelOf(path, bytes)
  return { models: found === null ? [] : [found] }
}

function bill(component: Record<string, unknown>, digest = OTHER): Records {
  const hashes = [{ alg: 'SHA-256', content: digest }]
  const components = [{ type: 'machine-learning-model', ...component, hashes }]
  return sbom.collect(sourceFile('sbom/bom.json', JSON.stringify({ bomFormat: 'CycloneDX', components })))
}

describe('checksum files', () => {
  test('agree or contradict, at the digest', () => {
    const sums = checksums.collect(
      sourceFile('m/SHA256SUMS', `${sha256(GGUF)}  a.gguf\n${OTHER}  b.gguf\n${OTHER}  c.py\n`),
    )
    const { facts } = join(model('m/a.gguf'), model('m/b.gguf'), sums)
    expect(facts).toMatchObject([
      {
        kind: 'V01',
        state: 'safe',
        subject: 'm/a.gguf',
        at: { path: 'm/SHA256SUMS', line: 1, column: 1, end_column: 65 },
      },
      {
        state: 'unsafe',
        subject: 'm/b.gguf',
        scope: 'src',
        args: { recorded: OTHER, actual: sha256(GGUF), in: 'm/SHA256SUMS' },
        statement: `${OTHER} b.gguf`,
        at: { line: 2 },
      },
    ])
  })

  test('speak about what a git-LFS pointer stands for', () => {
    const sums = checksums.collect(sourceFile('SHA256SUMS', `${OTHER}  a.gguf\n`))
    expect(join(model('a.gguf', lfs(OTHER, 10)), sums).facts).toMatchObject([
      { state: 'safe', args: { actual: OTHER } },
    ])
    expect(join(model('a.gguf', lfs('0'.repeat(64), 10)), sums).facts).toMatchObject([{ state: 'unsafe' }])
  })

  test('of a file of the same name elsewhere say nothing', () => {
    const sums = checksums.collect(sourceFile('other/SHA256SUMS', `${OTHER}  a.gguf\n`))
    expect(join(model('m/a.gguf'), sums).facts).toEqual([])
  })
})

describe('bills of materials', () => {
  test.each([
    ['path', { name: 'm/a.gguf' }],
    ['path relative to the bill', { name: '../m/a.gguf' }],
    ['file name', { name: 'a.gguf' }],
    ['file name in the package URL', { name: 'model', purl: 'pkg:generic/model@1?file_name=a.gguf' }],
    ['occurrence', { name: 'model', evidence: { occurrences: [{ location: 'm/a.gguf' }] } }],
  ])('contradict by %s', (_, component) => {
    expect(join(model('m/a.gguf'), bill(component)).facts).toMatchObject([{ state: 'unsafe', subject: 'm/a.gguf' }])
    expect(join(model('m/a.gguf'), bill(component, sha256(GGUF))).facts).toMatchObject([{ state: 'safe' }])
  })

  test('that only name the model agree, but never contradict', () => {
    expect(join(model('m/a.gguf'), bill({ name: 'org/a' }, sha256(GGUF))).facts).toMatchObject([{ state: 'safe' }])
    expect(join(model('m/a.gguf'), bill({ name: 'org/a' })).facts).toEqual([])
  })

  test('that name one of several files of a name do not say which', () => {
    const models = [model('x/a.gguf'), model('y/a.gguf', latin1('GGUF\x03\x00\x00\x01'))]
    expect(join(...models, bill({ name: 'a.gguf' })).facts).toEqual([])
    expect(join(...models, bill({ name: 'a.gguf' }, sha256(GGUF))).facts).toMatchObject([{ subject: 'x/a.gguf' }])
  })
})

test('link values of other shapes are left alone', () => {
  const links = [null, 5, {}, { sha256: 1, at: {} }, { sha256: OTHER, at: null }].map((value) => ({
    kind: 'checksum',
    path: 'x',
    name: 'm/a.gguf',
    value,
  }))
  expect(join(model('m/a.gguf'), { links }).facts).toEqual([])
})
