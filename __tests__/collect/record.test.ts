import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  cut,
  indexLines,
  lineColumn,
  maskSecrets,
  place,
  quoteStatement,
  recordId,
  scopeOf,
} from '../../src/collect/record.js'

describe('scopes', () => {
  test.each([
    ['tests/x.py', 'test'],
    ['a/test/x.py', 'test'],
    ['a/__tests__/x.ts', 'test'],
    ['unit_tests/x.py', 'test'],
    ['integration-tests/x.py', 'test'],
    ['pkg/test_data/x.py', 'test'],
    ['test_x.py', 'test'],
    ['pkg/x_test.go', 'test'],
    ['pkg/x.spec.ts', 'test'],
    ['app/tests.py', 'test'],
    ['conftest.py', 'test'],
    ['examples/tests/x.py', 'test'],
    ['examples/x.py', 'example'],
    ['docs/examples/x.py', 'example'],
    ['examples/x.ipynb', 'example'],
    ['tutorial/x.py', 'example'],
    ['recipes/ljspeech/train.py', 'example'],
    ['libs/core/bench/x.py', 'example'],
    ['benchmarks/x.py', 'example'],
    ['cli/python-monorepo-example/x.py', 'example'],
    ['tutorials/x.py', 'example'],
    ['docs/conf.py', 'docs'],
    ['notebooks/x.ipynb', 'notebook'],
    ['.github/workflows/test.yml', 'ci'],
    ['.circleci/config.yml', 'ci'],
  ])('%s is %s', (path, scope) => {
    expect(scopeOf(path)).toBe(scope)
  })
  test.each([
    'contest/x.py',
    'latest/x.py',
    'src/testing_utils.py',
    'src/latest.py',
    'src/attest.py',
    'test.py',
    'ab_test/x.py',
    'protests/x.py',
    'src/sampler/x.py',
    'src/documents/x.py',
    'src/specification/x.py',
    'src/example_model.py',
    'src/demo.py',
    'circle/x.py',
    'src/recipes.py',
    'benches/x.py',
    'benchmarking/x.py',
    'counterexample/x.py',
    'x.ipynb.py',
  ])('%s is src', (path) => {
    expect(scopeOf(path)).toBe('src')
  })
})

describe('places', () => {
  test('all line ends count once', () => {
    const index = indexLines('a\nb\r\nc\rd')
    expect(index.starts).toEqual([0, 2, 5, 7])
    expect(lineColumn(index, 5)).toEqual({ line: 3, column: 1 })
    expect(lineColumn(index, 99)).toEqual({ line: 4, column: 93 })
  })
  test('columns are UTF-16 units', () => {
    expect(place('f', indexLines('😀x'), 2, 3)).toEqual({ path: 'f', line: 1, column: 3, end_line: 1, end_column: 4 })
  })
  test('an end before the start is the start', () => {
    expect(place('f', indexLines('abc'), 2, 1)).toMatchObject({ column: 3, end_column: 3 })
  })
})

describe('strings that are safe to keep', () => {
  test('secrets keep their kind and a hash', () => {
    const masked = maskSecrets(`x=sk-ant-${'a'.repeat(30)} hf_${'b'.repeat(34)} https://u:p@h/x`)
    expect(masked).toMatch(/^x=sk-a…[0-9a-f]{8} hf_b…[0-9a-f]{8} https:\/\/\*\*\*@h\/x$/)
  })
  test.each([
    'task-force-alpha-bravo-charlie-delta',
    'sk-learn',
    'hf_hub',
    'git@github.com:a/b',
    'https://h/a@b',
  ])('%s is none', (text) => {
    expect(maskSecrets(text)).toBe(text)
  })
  test('statements are one line of at most 200 characters', () => {
    expect(quoteStatement('  a\n\tb  ')).toBe('a b')
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const quoted = quoteStatement(text)
        expect(quoted.length).toBeLessThanOrEqual(200)
        expect(quoted.isWellFormed()).toBe(true)
        expect(quoted).not.toMatch(/[\r\n]/)
      }),
    )
  })
  test('a pair is not cut in two', () => {
    expect(cut('ab😀c', 4)).toBe('ab…')
    expect(cut('abc', 3)).toBe('abc')
  })
})

test('ids come from the content', () => {
  expect(recordId('a', 1, null)).toBe(recordId('a', 1, null))
  expect(recordId('a', 1)).not.toBe(recordId('a', '1'))
  expect(recordId('ab', 'c')).not.toBe(recordId('a', 'bc'))
})
