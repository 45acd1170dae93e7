/** Checksum files in the forms that people write, and the places of their digests. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { collector, resolvePath } from '../../src/collect/checksums.js'
import { covered, expectSound, places, sourceFile, treeFile } from './samples.js'

const A = 'a'.repeat(64)
const B = 'B'.repeat(64)

function named(path: string, text: string): readonly (readonly [string, unknown])[] {
  return (collector.collect(sourceFile(path, text)).links ?? []).map(({ name, value }) => [name, value])
}

test('files are known by name', () => {
  for (const path of ['SHA256SUMS', 'm/sha256sums.txt', 'checksums.txt', 'm/a.pt.sha256', 'a.sha256sum', 'CHECKSUMS'])
    expect(collector.limit(treeFile(path, 10))).toBeGreaterThan(0)
  for (const path of ['checksums.py', 'sha256.c', 'docs/checksums.md', 'my-checksums-notes.txt', '.sha256'])
    expect(collector.limit(treeFile(path, 10))).toBe(0)
})

describe('digests', () => {
  test('in the form of sha256sum, with the place of each', () => {
    const text = `# made by us\n${A}  a.pt\r\n${B} *sub/b c.onnx\n\n`
    const result = collector.collect(sourceFile('models/SHA256SUMS', text))
    expect(result.files).toMatchObject([{ kind: 'checksums', path: 'models/SHA256SUMS' }])
    expect(result.links).toMatchObject([
      {
        kind: 'checksum',
        path: 'models/SHA256SUMS',
        name: 'models/a.pt',
        value: { sha256: A, at: { line: 2, column: 1 } },
      },
      { name: 'models/sub/b c.onnx', value: { sha256: B.toLowerCase(), at: { line: 3, end_column: 65 } } },
    ])
    expectSound(text, result)
  })

  test('in the form of BSD', () => {
    const text = `MD5 (a.pt) = ${'c'.repeat(32)}\nSHA256 (a.pt) = ${A}\n`
    const link = collector.collect(sourceFile('checksums.txt', text)).links ?? []
    expect(link).toMatchObject([{ name: 'a.pt', value: { sha256: A, at: { line: 2, column: 17 } } }])
  })

  test('alone in a file that is named after its subject', () => {
    expect(named('m/a.pt.sha256', `${A}\n`)).toMatchObject([['m/a.pt', { sha256: A }]])
    expect(named('m/SHA256SUMS', `${A}\n`)).toEqual([])
  })

  test('of other lengths, outside the tree or in prose give no link', () => {
    expect(named('SHA256SUMS', `${'a'.repeat(128)}  a.pt\n${A}  ../b.pt\n${A}  /etc/passwd\nsee ${A}  a.pt\n`)).toEqual(
      [],
    )
  })

  test('a text without digests is no checksum file', () => {
    expect(collector.collect(sourceFile('checksums.txt', 'We publish checksums on our site.\n'))).toEqual({})
  })
})

test('paths are resolved against the folder of the file', () => {
  expect(resolvePath('a/b/SUMS', '../c.pt')).toBe('a/c.pt')
  expect(resolvePath('SUMS', './x\\y.pt')).toBe('x/y.pt')
  expect(resolvePath('a/SUMS', '../../c.pt')).toBeNull()
  expect(resolvePath('a/SUMS', 'C:/c.pt')).toBeNull()
})

test('any text: sound strings and places, and each digest lies where its place says', () => {
  const line = fc.oneof(
    fc
      .tuple(fc.constantFrom(A, B, 'ab'), fc.constantFrom('  ', ' *', ' '), fc.string({ unit: 'binary' }))
      .map((p) => p.join('')),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(fc.array(line), fc.constantFrom('\n', '\r\n', '\r'), (lines, end) => {
      const text = lines.join(end)
      const file = { ...sourceFile('SHA256SUMS', text), text }
      const result = collector.collect(file)
      expectSound(text, result)
      for (const at of places(result.links)) expect(covered(text, at)).toMatch(/^[0-9a-f]{64}$/i)
    }),
  )
})
