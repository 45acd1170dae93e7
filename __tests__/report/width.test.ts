import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { clip, clipStart, displayWidth, pad, wrap } from '../../src/report/width.js'

test.each([
  ['abc', 3],
  ['é', 1],
  ['e\u0301', 1],
  ['漢字', 4],
  ['한글', 4],
  ['🚀', 2],
  ['│·…', 3],
  ['', 0],
])('%s takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width)
})

test('cuts by columns, not characters', () => {
  expect(clip('漢字漢字', 5)).toBe('漢字…')
  expect(clip('abc', 3)).toBe('abc')
  expect(clipStart('a/very/long/path/file.py:14', 12)).toBe('…/file.py:14')
  expect(pad('漢', 4)).toBe('漢  ')
})

describe('wrap', () => {
  test('breaks at spaces, and in words that are too long', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
    expect(wrap('abcdefghij k', 4)).toEqual(['abcd', 'efgh', 'ij k'])
    expect(wrap('漢字漢字', 5)).toEqual(['漢字', '漢字'])
    expect(wrap('', 5)).toEqual([])
  })

  test('no line is wider, and no word is lost', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('a', '漢', '🚀', 'é') })),
        fc.integer({ min: 2, max: 40 }),
        (words, width) => {
          const text = words.filter((word) => word !== '').join(' ')
          const lines = wrap(text, width)
          for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        },
      ),
    )
  })
})
