import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { globMatcher, matchesGlob } from '../../src/collect/glob.js'
import { isLinear } from '../linear.js'

describe('globs', () => {
  test.each([
    ['src/*.py', 'src/a.py', true],
    ['src/*.py', 'src/deep/a.py', false],
    ['src/?.py', 'src/a.py', true],
    ['src/?.py', 'src/ab.py', false],
    ['**/*.py', 'a.py', true],
    ['**/*.py', 'x/y/a.py', true],
    ['**/a.py', 'xa.py', false],
    ['x/**/a.py', 'x/a.py', true],
    ['x/**/a.py', 'x/y/z/a.py', true],
    ['x/**/a.py', 'x/ya.py', false],
    ['docs/**', 'docs/a/b.md', true],
    ['docs/**', 'docsx/a.md', false],
    ['**.py', 'x/a.py', true],
    ['***/a.py', 'x/y/a.py', true],
    ['examples', 'examples/a.py', true],
    ['examples/', 'examples/deep/a.py', true],
    ['examples', 'examples.py', false],
    ['examples', 'src/examples/a.py', false],
    ['./src/a.py', 'src/a.py', true],
    ['/src/a.py', 'src/a.py', true],
    ['src/*', 'src/a/b.py', false],
    ['a.b', 'axb', false],
    ['[ab]', 'a', false],
    ['', 'a', false],
    ['**', 'a/b', true],
  ])('%s on %s: %s', (glob, path, expected) => {
    expect(matchesGlob(glob, path)).toBe(expected)
  })

  test('any of several', () => {
    const matches = globMatcher(['a/**', '*.md'])
    expect([matches('a/b'), matches('x.md'), matches('x/y.md')]).toEqual([true, true, false])
    expect(globMatcher([])('a')).toBe(false)
  })

  test('agrees with a regular expression on harmless patterns', () => {
    const name = fc
      .array(fc.constantFrom('a', 'b', '*', '?'), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join(''))
    const glob = fc.array(
      fc.oneof(
        name.filter((text) => !text.includes('**')),
        fc.constant('**'),
      ),
      { minLength: 1, maxLength: 4 },
    )
    const path = fc.array(fc.stringMatching(/^[ab]{1,3}$/), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(glob, path, (names, folders) => {
        const plain = !/[*?]/.test(names.at(-1) ?? '')
        const source = names
          .map((text, i) => {
            if (text === '**') return i === names.length - 1 ? '.*' : '(?:[^/]+/)*'
            const own = text.replaceAll('*', '[^/]*').replaceAll('?', '[^/]')
            return i === names.length - 1 ? own : `${own}/`
          })
          .join('')
        const expected = new RegExp(`^${source}${plain ? '(?:/.*)?' : ''}$`).test(folders.join('/'))
        expect(matchesGlob(names.join('/'), folders.join('/'))).toBe(expected)
      }),
    )
  })

  test('stays linear in the path for a pattern made to backtrack', () => {
    const match = (size: number) => matchesGlob(`${'**/*a'.repeat(30)}b`, 'a/'.repeat(size))
    expect(match(20_000)).toBe(false)
    expect(isLinear(match, 2000)).toBe(true)
  })
})
