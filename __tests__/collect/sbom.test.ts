/** Bills of materials: what each component says and where, and what is only named or refused. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { collector } from '../../src/collect/sbom.js'
import { isLinear } from '../linear.js'
import { covered, expectSound, places, sourceFile, treeFile } from './samples.js'

const DIGEST = 'ab'.repeat(32)

function bill(components: readonly unknown[], rest: Record<string, unknown> = {}): string {
  return JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', ...rest, components }, null, 2)
}

function read(text: string, path = 'bom.json') {
  return collector.collect(sourceFile(path, text))
}

test('files are known by name, up to 64 MiB', () => {
  for (const path of [
    'bom.json',
    'x/app.cdx.json',
    'sbom.json',
    'sbom-api.json',
    'aibom.json',
    'ai-bom.json',
    'y.bom.json',
    'z.cyclonedx.json',
    'bom.xml',
    'a.spdx.json',
    'a.spdx',
  ])
    expect(collector.limit(treeFile(path, 10))).toBe(64 * 1024 * 1024)
  for (const path of ['package.json', 'bombay.json', 'bom.py', 'bom.json.md', 'model.json'])
    expect(collector.limit(treeFile(path, 10))).toBe(0)
})

describe('components', () => {
  test('carry names, versions, digests, licences, supplier and their line', () => {
    const text = bill([
      {
        type: 'library',
        name: 'Some_Thing.x',
        version: '1.2.0',
        purl: 'pkg:pypi/some-thing.x@1.2.0',
        hashes: [
          { alg: 'SHA-256', content: DIGEST.toUpperCase() },
          { alg: 'SHA3-512', content: 'ff00ff00' },
          { alg: 'MD5', content: 'no hex' },
        ],
        licenses: [{ license: { id: 'MIT' } }, { license: { name: 'Own' } }, { expression: 'MIT OR Apache-2.0' }],
        supplier: { name: 'Someone', url: ['https://example.org'] },
        publisher: 'Other',
      },
      { type: 'library', group: '@scope', name: 'pkg', purl: 'pkg:npm/%40scope/pkg@2.0.0' },
      { type: 'library', name: 'ranged', version: '>=4.40' },
      {
        type: 'machine-learning-model',
        group: 'org',
        name: 'model',
        purl: 'pkg:huggingface/org/model@abc',
        authors: [{ name: 'Ann' }],
      },
    ])
    const result = read(text)
    expect(result.partial).toBeUndefined()
    expect(result.components).toMatchObject([
      {
        origin: 'sbom',
        type: 'library',
        ecosystem: 'pypi',
        name: 'some-thing-x',
        version: '1.2.0',
        constraint: null,
        hashes: [
          { algorithm: 'sha256', value: DIGEST },
          { algorithm: 'sha3-512', value: 'ff00ff00' },
        ],
        licenses: ['MIT', 'Own', 'MIT OR Apache-2.0'],
        supplier: 'Someone',
        direct: false,
      },
      { ecosystem: 'npm', name: '@scope/pkg', version: '2.0.0' },
      { ecosystem: null, name: 'ranged', version: null, constraint: '>=4.40' },
      { type: 'machine-learning-model', ecosystem: 'huggingface', name: 'org/model', version: 'abc', supplier: 'Ann' },
    ])
    const names = ['Some_Thing.x', 'pkg', 'ranged', 'model']
    expect(result.components?.map((component) => covered(text, component.at))).toEqual(names)
  })

  test('inside components, and a model that the bill is about, are read in the order of the file', () => {
    const metadata = { component: { type: 'machine-learning-model', name: 'own-model' } }
    const text = bill(
      [{ name: 'outer', components: [{ name: 'inner', components: [{ name: 'innermost' }] }] }, { name: 'last' }],
      { metadata },
    )
    expect(read(text).components?.map(({ name }) => name)).toEqual(['own-model', 'outer', 'inner', 'innermost', 'last'])
  })

  test('of the application itself, and of documents that are no bill, are not recorded', () => {
    expect(read(bill([], { metadata: { component: { type: 'application', name: 'app' } } })).components).toEqual([])
    expect(read('{"components": [{"name": "x"}]}')).toEqual({})
    expect(read('[1, 2]')).toEqual({})
    expect(read('not json at all')).toEqual({})
  })

  test('are read when the format is named after them', () => {
    expect(read('{"components": [{"name": "x"}], "bomFormat": "CycloneDX"}').components).toHaveLength(1)
  })

  test('digests of models and files are handed to the link step, those of libraries are not', () => {
    const hashes = [{ alg: 'SHA-256', content: DIGEST }]
    const text = bill([
      {
        type: 'machine-learning-model',
        name: 'models/a.pt',
        hashes,
        evidence: { occurrences: [{ location: 'x/b.pt' }] },
      },
      { type: 'library', name: 'b', hashes },
    ])
    const { links } = read(text)
    expect(links).toMatchObject([
      { kind: 'sbom-digest', path: 'bom.json', value: { sha256: DIGEST, names: ['models/a.pt', 'x/b.pt'] } },
    ])
    expect(places(links).map((at) => covered(text, at))).toEqual([DIGEST])
  })
})

describe('what cannot be read is said with the way out', () => {
  test.each([
    ['a.spdx.json', '{"spdxVersion": "SPDX-2.3", "packages": []}', /SPDX JSON .* convert it to CycloneDX JSON/],
    ['sbom.json', '{"sbom": {"spdxVersion": "SPDX-2.3"}}', /SPDX JSON/],
    ['x.spdx3.json', '{"@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld"}', /SPDX JSON/],
    ['a.spdx', 'SPDXVersion: SPDX-2.3\n', /SPDX tag-value/],
    ['bom.xml', '<?xml version="1.0"?><bom xmlns="http://cyclonedx.org/schema/bom/1.6"/>', /CycloneDX XML/],
    ['app.cdx.json', '{\n"bomFormat" "CycloneDX"}', /^line 2: not valid JSON/],
    [
      'bom.json',
      '{"bomFormat": "CycloneDX",\n"components": [{"name": "x"},\n{"name": }]}',
      /^line 3: not valid JSON: a value was expected/,
    ],
  ])('%s %#', (path, text, message) => {
    expect(read(text, path).partial).toMatch(message)
  })

  test('what stands before the mistake counts', () => {
    expect(read('{"bomFormat": "CycloneDX", "components": [{"name": "x"}, {]').components).toMatchObject([
      { name: 'x' },
    ])
  })

  test('more than 20,000 components', () => {
    const result = read(bill(Array.from({ length: 20_001 }, (_, i) => ({ name: `n${i}` }))))
    expect(result.components).toHaveLength(20_000)
    expect(result.partial).toMatch(/more than 20000 components/)
  })
})

describe('hostile documents', () => {
  test.each([
    ['lists', '[', ']'],
    ['objects', '{"a":', '}'],
    ['components', '{"name":"a","components":[', ']}'],
  ])('%s nested 10,000 deep', (_, open, close) => {
    const inner = `${open.repeat(10_000)}${open === '{"a":' ? '1' : ''}${close.repeat(10_000)}`
    const result = read(`{"bomFormat":"CycloneDX","components":[{"name":"first"},${inner}]}`)
    expect(result.components?.[0]).toMatchObject({ name: 'first' })
    if (open.includes('components')) {
      expect(result.components).toHaveLength(65)
      expect(result.partial).toMatch(/nested more than 64 deep/)
    }
  })

  test('unclosed nesting, endless escapes and a million quotes take linear time', () => {
    for (const part of ['[', '\\', '"",']) {
      const text = (size: number) => `{"bomFormat":"CycloneDX","x":${part === '\\' ? '"' : ''}${part.repeat(size)}`
      expect(read(text(1e6)).partial).toMatch(/not valid JSON/)
      expect(isLinear((size) => read(text(size)), 50_000)).toBe(true)
    }
  })

  test('lone surrogates, NUL and secrets do not reach a record', () => {
    const name = '\\ud800\\u0000\\u202ename'
    const key = `sk-ant-${'a1'.repeat(15)}`
    const result = read(
      `{"bomFormat":"CycloneDX","components":[{"name":"${name}","version":"${key}","__proto__":{"x":1}}]}`,
    )
    expect(result.components).toHaveLength(1)
    expect(JSON.stringify(result)).not.toContain(key)
    expectSound('', { ...result.components?.[0], at: null })
  })

  test('a package URL that is none costs only itself', () => {
    const purls = ['pkg:', 'pkg:npm', 'pkg:npm/%ZZ', `pkg:npm/${'a/'.repeat(2000)}`, 'pkg:cran/x', 'nope', 5]
    const result = read(bill(purls.map((purl) => ({ name: 'n', purl }))))
    expect(result.components).toHaveLength(purls.length)
  })
})

test('any document: no throw, strings and places sound', () => {
  const component = fc.record(
    {
      name: fc.oneof(fc.string({ unit: 'binary' }), fc.constant('n')),
      version: fc.string(),
      purl: fc.oneof(
        fc.webUrl(),
        fc.string().map((text) => `pkg:pypi/${text}`),
      ),
      hashes: fc.array(
        fc.oneof(fc.record({ alg: fc.constantFrom('SHA-256', 'MD5'), content: fc.constant(DIGEST) }), fc.jsonValue()),
      ),
      licenses: fc.jsonValue(),
      supplier: fc.jsonValue(),
      evidence: fc.jsonValue(),
      components: fc.jsonValue(),
    },
    { requiredKeys: [] },
  )
  const text = fc.oneof(
    fc.array(component).map((components) => bill(components)),
    fc
      .tuple(
        fc.array(component).map((components) => bill(components)),
        fc.nat(3000),
      )
      .map(([whole, end]) => whole.slice(0, end)),
    fc.string({ unit: fc.constantFrom(...'{}[]":,\\ \n1a', '"bomFormat"', '"CycloneDX"', '"components"', '"name"') }),
  )
  fc.assert(
    fc.property(text, (each) => expectSound(each, collector.collect({ ...sourceFile('bom.json', each), text: each }))),
    {
      numRuns: 300,
    },
  )
})
