import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { DataDocument } from '../../src/collect/data.js'
import { readYaml } from '../../src/collect/yaml.js'
import { isLinear } from '../linear.js'

function read(text: string): DataDocument {
  const result = readYaml('f.yml', text)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result
}

function problemOf(text: string): { message: string; line: number | null; column: number | null } {
  const result = readYaml('f.yml', text)
  const problem = result.ok ? result.problems[0] : result.problem
  if (!problem) throw new Error('no problem')
  return { message: problem.message, line: problem.at.line, column: problem.at.column }
}

describe('values', () => {
  test('YAML 1.2 core: on, yes, dates and versions keep their text where JSON has no such type', () => {
    expect(read('on: yes\nd: 2026-10-02\nn: ~\nb: true\ni: 0o14\nf: .5\nx: .inf\nq: "1"\nbig: 1e999\n').value).toEqual({
      on: 'yes',
      d: '2026-10-02',
      n: null,
      b: true,
      i: 12,
      f: 0.5,
      x: '.inf',
      q: '1',
      big: '1e999',
    })
  })
  test('the text of a scalar is kept', () => {
    expect(read('v: 3.10').root.entries.get('v')?.node.text).toBe('3.10')
  })
  test('empty files and comments only give null', () => {
    for (const text of ['', '# nothing\n', '---\n', '\ufeff']) expect(read(text).value).toBeNull()
  })
  test('__proto__ is an own key and changes no prototype', () => {
    const value = read('__proto__: {polluted: true}\nconstructor: 1').value
    expect(Object.keys(Object(value))).toEqual(['__proto__', 'constructor'])
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })
  test('anchors, aliases and merges', () => {
    const document = read('a: &a {x: 1, y: 2}\nb: *a\nc:\n  <<: *a\n  y: 3\nd:\n  <<: [*a, {z: 4}]\n')
    expect(document.value).toEqual({ a: { x: 1, y: 2 }, b: { x: 1, y: 2 }, c: { x: 1, y: 3 }, d: { x: 1, y: 2, z: 4 } })
    expect(document.valueAt('/b')).toMatchObject({ line: 2, column: 4, end_column: 6 })
    expect(document.valueAt('/b/x')).toMatchObject({ line: 1, column: 11 })
    expect(document.problems).toEqual([])
  })
  test("a quoted '<<' is a key like any other", () => {
    expect(read('"<<": {a: 1}').value).toEqual({ '<<': { a: 1 } })
  })
  test('standard tags', () => {
    expect(read('a: !!str 1\nb: !!int "3"\nc: !!map {}\nd: !!seq []\ne: !!float 1').value).toEqual({
      a: '1',
      b: 3,
      c: {},
      d: [],
      e: 1,
    })
  })
  test('a closing bracket no deeper than its key, as GitHub takes it', () => {
    const document = read('a:\n  needs: [\n    x,\n    y,\n  ]\n  with: {\n    k: v\n  }\n  end: 1\n')
    expect(document.value).toEqual({ a: { needs: ['x', 'y'], with: { k: 'v' }, end: 1 } })
    expect(document.valueAt('/a/end')).toMatchObject({ line: 9, column: 8 })
    expect(read('a:\r\n  b: [\r\n    x\r\n  ]\r\n').value).toEqual({ a: { b: ['x'] } })
    expect(problemOf('a:\n  needs: [\n    x, # why\n  ]\n').line).toBe(4)
    expect(problemOf('a:\n  needs: [\n  x]\n').line).toBe(3)
  })
  test('lone surrogates in escapes become well-formed', () => {
    expect(read('a: "\\ud800"').value).toEqual({ a: '\ufffd' })
  })
})

describe('places', () => {
  const text =
    'top:\n  - uses: "a/b@v1" # v1.2\n    with: {k: v, l: [1, 2]}   # two\nempty:\nrun: |\n  one\n  two\n\nend: x\n'
  const document = read(text)
  test('values without their quotes', () => {
    expect(document.valueAt('/top/0/uses')).toEqual({ path: 'f.yml', line: 2, column: 12, end_line: 2, end_column: 18 })
  })
  test('keys', () => {
    expect(document.keyAt('/top/0/with/l')).toMatchObject({ line: 3, column: 18, end_column: 19 })
    expect(document.keyAt('/empty')).toMatchObject({ line: 4, column: 1, end_column: 6 })
  })
  test('collections end with their bracket or last value', () => {
    expect(document.valueAt('/top/0/with')).toMatchObject({ line: 3, column: 11, end_line: 3, end_column: 28 })
    expect(document.valueAt('/top/0')).toMatchObject({ line: 2, column: 5, end_line: 3, end_column: 28 })
  })
  test('a value that is not there stands behind its colon', () => {
    expect(document.valueAt('/empty')).toMatchObject({ line: 4, column: 7, end_column: 7 })
  })
  test('block scalars', () => {
    expect(document.valueAt('/run')).toMatchObject({ line: 6, column: 3, end_line: 7, end_column: 6 })
  })
  test('what is not there has the place of its nearest ancestor', () => {
    expect(document.valueAt('/top/0/nothing/here')).toEqual(document.valueAt('/top/0'))
  })
  test('comments', () => {
    const step = document.root.entries.get('top')?.node.items[0]
    const uses = step?.entries.get('uses')?.node
    const options = step?.entries.get('with')?.node
    expect(uses && document.commentAfter(uses)).toBe('v1.2')
    expect(options && document.commentAfter(options)).toBe('two')
    const url = read('a: x#y\nb: "q" # c').root
    const a = url.entries.get('a')?.node
    expect(a && read('a: x#y').commentAfter(a)).toBe('')
  })
  test('pointers are escaped', () => {
    expect(read('a/b:\n  c~d: 1').valueAt('/a~1b/c~0d')).toMatchObject({ line: 2, column: 8 })
  })
})

describe('problems have a line and a fix', () => {
  test.each([
    ['a:\n\tb: 1', 2, 'a tab indents this line; use spaces'],
    ['a: 1\nb: \u0000', 2, 'the file holds a NUL byte; save it as UTF-8 text'],
    ['a: 1\na: 2', 2, "the key 'a' is given twice; keep one"],
    ['a: [1, 2', 1, 'a [ or { is never closed'],
    [
      'a: 1\n  b: 2',
      2,
      'this line is not indented like its neighbours; align it, or quote the text that holds a colon',
    ],
    ['a: !custom 1', 1, 'the tag !custom does not fit here; remove it'],
    ['a: !!python/object:x {}', 1, 'the tag !!python/object:x does not fit here; remove it'],
    ['a: *nobody', 1, 'no anchor &nobody stands before this alias'],
    ['a: &a [*a]', 1, 'the alias *a refers to itself'],
    ['a: 1\n---\nb: 2', 3, 'a second document starts here; keep one document in this file'],
    ['{a: 1}: 2', 1, 'a key must be text, not a list or a map'],
    ['a: 1\nb', 2, "a line without ':' stands among keys; write 'key: value'"],
  ])('%j', (text, line, message) => {
    expect(problemOf(text)).toMatchObject({ line, message })
  })
  test('the first of two equal keys counts', () => {
    expect(read('a: 1\na: 2').value).toEqual({ a: 1 })
  })
  test('a document end and an empty second document are no problem', () => {
    expect(read('---\na: 1\n...\n---\n').problems).toEqual([])
  })
})

describe('hostile files', () => {
  test('alias bombs end early', () => {
    let text = 'a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n'
    for (let i = 1; i < 20; i++)
      text += `a${i}: &a${i} [${Array(10)
        .fill(`*a${i - 1}`)
        .join(', ')}]\n`
    expect(problemOf(text).message).toBe('aliases expand to more than 50000 values; write them out')
  })
  test('merge bombs end early', () => {
    let text = 'a0: &a0 {x: [1,2,3,4,5,6,7,8,9]}\n'
    for (let i = 1; i < 30; i++) text += `a${i}: &a${i} {<<: *a${i - 1}, k${i}: [*a${i - 1}, *a${i - 1}]}\n`
    expect(problemOf(text).message).toMatch(/^aliases expand/)
  })
  test('aliases cannot nest deeper than values', () => {
    let text = 'a0: &a0 [[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]\n'
    for (let i = 1; i < 10; i++) text += `a${i}: &a${i} [[[[[[[[[[[[[[[[*a${i - 1}]]]]]]]]]]]]]]]]\n`
    expect(problemOf(text).message).toMatch(/^aliases nest more than 64/)
  })
  test('nesting', () => {
    expect(problemOf('['.repeat(10_000)).message).toBe('nested more than 64 levels deep; flatten it')
    expect(problemOf('- '.repeat(10_000)).message).toBe('nested more than 64 levels deep; flatten it')
    expect(readYaml('f', `${'['.repeat(60)}${']'.repeat(60)}`).ok).toBe(true)
  })
  test('right-to-left marks are text', () => {
    expect(read('a: "\u202etxt"').value).toEqual({ a: '\u202etxt' })
  })
  test.each<(n: number) => string>([
    (n) => `a: ${'x '.repeat(n * 5)}`,
    (n) => `a: "${'\\n'.repeat(n * 5)}"`,
    (n) => `a:\n${' - b: 1 # c\n'.repeat(n)}`,
    (n) => `[${'a, '.repeat(n)}]`,
    (n) => `${'k'.repeat(n * 5)}:\n${'  - a: b\n'.repeat(n)}`,
    (n) => '? a\n'.repeat(n),
  ])('huge lines and many lines are read in linear time: %#', (text) => {
    expect(isLinear((n) => readYaml('f.yml', text(n)), 4000)).toBe(true)
  })
})

test('any text: no throw, JSON-like, places inside the file', () => {
  const piece = fc.constantFrom(
    'a',
    ': ',
    '\n',
    '  ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    ', ',
    '"',
    "'",
    '#',
    ' # ',
    '&x ',
    '*x',
    '!t ',
    '!!str ',
    '|\n',
    '>-\n',
    '? ',
    '<<',
    '---\n',
    '...\n',
    '\t',
    '\r',
    '\u0000',
    '\ud800',
    '\u202e',
    '%YAML 1.2\n',
    '__proto__',
    '1',
    '~',
  )
  const text = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
    fc.json(),
  )
  fc.assert(
    fc.property(text, (source) => {
      const result = readYaml('f.yml', source)
      const lines = source.split(/\r\n|\r|\n/)
      const places = result.ok
        ? [
            result.valueAt(''),
            ...result.problems.map((p) => p.at),
            ...[...result.root.entries.values()].flatMap((e) => [result.placeOfKey(e), result.placeOf(e.node)]),
            ...result.root.items.map(result.placeOf),
          ]
        : [result.problem.at]
      for (const at of places) {
        expect(at.line).toBeGreaterThanOrEqual(1)
        expect(at.end_line ?? 0).toBeGreaterThanOrEqual(at.line ?? 0)
        expect(at.end_line ?? 0).toBeLessThanOrEqual(lines.length)
        expect((at.end_column ?? 0) - 1).toBeLessThanOrEqual((lines[(at.end_line ?? 1) - 1] ?? '').length)
      }
      if (result.ok) expect(JSON.parse(JSON.stringify(result.value))).toEqual(result.value)
    }),
    { numRuns: 600 },
  )
})

test('any JSON is read as JSON', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), (source) => {
      const result = readYaml('f.yml', source)
      if (result.ok && result.problems.length === 0) expect(result.value).toEqual(JSON.parse(source))
    }),
    { numRuns: 300 },
  )
})
