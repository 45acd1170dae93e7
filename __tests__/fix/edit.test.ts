/** Edits put together, and the diff of them as git reads it. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { unifiedDiff } from '../../src/fix/diff.js'
import { applyEdits, hunksOf, lineChanges, orderEdits, type TextEdit } from '../../src/fix/edit.js'
import { makeFolder, writeFiles } from '../repository.js'

const edit = (start: number, end: number, text: string): TextEdit => ({ start, end, text })

describe('edits', () => {
  test('are ordered, equal ones once', () => {
    expect(orderEdits([edit(4, 5, 'b'), edit(1, 2, 'a'), edit(4, 5, 'b')], 9)).toEqual([
      edit(1, 2, 'a'),
      edit(4, 5, 'b'),
    ])
  })

  test.each([
    [[edit(1, 4, ''), edit(3, 5, '')]],
    [[edit(2, 2, 'a'), edit(2, 2, 'b')]],
    [[edit(5, 11, '')]],
    [[edit(1, 3, 'a'), edit(1, 3, 'b')]],
  ])('that touch each other or lie outside are refused: %j', (edits) => {
    expect(orderEdits(edits, 10)).toBeNull()
  })

  test('an insertion may stand beside what is taken out', () => {
    const ordered = orderEdits([edit(3, 3, 'X'), edit(1, 3, '')], 5) ?? []
    expect(applyEdits('abcde', ordered)).toBe('aXde')
  })
})

describe('changed lines', () => {
  test('are whole, numbered, and without what stays the same', () => {
    const text = 'a\nb\nc\n'
    expect(lineChanges(text, [edit(3, 3, '\nx')])).toEqual([{ line: 2, before: [], after: ['x\n'] }])
    expect(lineChanges(text, [edit(2, 4, '')])).toEqual([{ line: 1, before: ['b\n'], after: [] }])
    expect(lineChanges(text, [edit(0, 1, 'A'), edit(2, 3, 'B')])).toHaveLength(2)
  })

  test('show no secret in the report', () => {
    const text = 'k = "hf_abcdefghijklmnopqrstuvwx"; f(1)\r\n'
    const [hunk] = hunksOf('a.py', text, [edit(text.indexOf('1'), text.indexOf('1') + 1, '2')])
    expect(hunk?.before[0]).toMatch(/^k = "hf_a…[0-9a-f]{8}"; f\(1\)$/)
    expect(hunk).toMatchObject({ path: 'a.py', line: 1 })
  })
})

describe('the diff', () => {
  const folder = makeFolder()

  function applied(path: string, text: string, edits: readonly TextEdit[]): string {
    const patch = unifiedDiff(path, text, edits)
    writeFiles(folder, { [path]: text, 'the.patch': patch })
    if (patch !== '') execFileSync('git', ['apply', '--whitespace=nowarn', 'the.patch'], { cwd: folder })
    return readFileSync(join(folder, path), 'utf8')
  }

  test.each([
    ['a.txt'],
    ['a b/c d.txt'],
    ['é☃.txt'],
    ['q"uo\\te.txt'],
    ['tab\there.txt'],
    ['--x.txt'],
  ])('of %j applies', (path) => {
    expect(applied(path, 'a\nb\nc', [edit(4, 5, 'C\nd')])).toBe('a\nb\nC\nd')
  })

  test('applies whatever the text and the edits', () => {
    const word = fc.constantFrom('a', 'b\n', '\n', 'c\r\n', '-', '+x', '@@', '\\', 'é', '\t', '\r', '\n\n\n\n\n\n\n\n')
    const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(''))
    const edits = fc.array(fc.tuple(fc.nat(60), fc.nat(6), text), { maxLength: 4 })
    fc.assert(
      fc.property(text, edits, (before, wanted) => {
        const list = wanted.map(([start, size, put]) => edit(start, start + size, put.slice(0, 8)))
        const ordered = orderEdits(list, before.length)
        // An emptied or new file has a diff of its own kind, which no fix makes.
        if (ordered === null || before === '' || applyEdits(before, ordered) === '') return
        expect(applied('any.txt', before, ordered)).toBe(applyEdits(before, ordered))
      }),
      { numRuns: 60 },
    )
  })
})
