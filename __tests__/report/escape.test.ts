import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { escapeJson, visible, visibleLines, visibleProse, withoutCommands } from '../../src/report/escape.js'
import { isLinear } from '../linear.js'
import { HOSTILE, rawIn } from './hostile.js'

describe('visible', () => {
  test.each([
    ['a\nb.py', 'a‹U+000A›b.py'],
    ['\u202egnp.exe', '‹U+202E›gnp.exe'],
    ['\u001b[31mred', '‹U+001B›[31mred'],
    ['zero\u200bwidth', 'zero‹U+200B›width'],
    ['\ud800x', '‹U+D800›x'],
    ['tag\u{e0041}', 'tag‹U+E0041›'],
    ['\u2028', '‹U+2028›'],
    ['tab\there', 'tab‹U+0009›here'],
  ])('spells out %j', (text, shown) => {
    expect(visible(text)).toBe(shown)
  })

  test.each([
    'src/app.py',
    'données/modèle.bin',
    '漢字.py',
    'שלום.py',
    'ok ✔️ ❤️ 🚀.md',
    '::error::x',
    '`a|b`',
  ])('leaves %j as it is', (text) => {
    expect(visible(text)).toBe(text)
  })

  test('a variation selector that follows no emoji hides something', () => {
    expect(visible('a\ufe0f')).toBe('a‹U+FE0F›')
  })

  test('piles of combining marks are cut', () => {
    expect(visible(`e${'\u0301'.repeat(500)}x`)).toBe('e\u0301\u0301\u0301‹…›x')
  })

  test('no text leaves anything raw, and no line end', () => {
    const check = (text: string): void => {
      for (const shown of [visible(text), visibleProse(text), ...visibleLines(text)]) {
        expect(rawIn(withoutCommands(shown))).toEqual([])
        expect(shown).not.toContain('\n')
      }
    }
    for (const text of HOSTILE) check(text)
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), check))
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
        check,
      ),
    )
  })

  test('is linear', () => {
    const text = (size: number) => '\u0301'.repeat(3 * size) + '\u202e\ufe0f'.repeat(size)
    expect(isLinear((size) => visible(text(size)), 30_000)).toBe(true)
  })
})

test('prose is one line', () => {
  expect(visibleProse('  two\n lines\tand\r\n more ')).toBe('two lines and more')
})

test('source keeps its lines', () => {
  expect(visibleLines('a\r\n\tb  \rc')).toEqual(['a', '  b', 'c'])
})

test('escaped JSON is the same value without a raw character', () => {
  const check = (text: string): void => {
    const value = { [text]: [text] }
    const json = escapeJson(JSON.stringify(value, null, 2))
    expect(rawIn(json)).toEqual([])
    expect(JSON.parse(json)).toEqual(value)
  }
  for (const text of HOSTILE) check(text)
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 100 }), check))
})
