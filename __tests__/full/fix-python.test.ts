/** What edits make of Python calls is Python: python3 compiles it. */
import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { applyEdits, orderEdits } from '../../src/fix/edit.js'
import { readCall, removeArgument, renameCallee, setArgument } from '../../src/fix/python-call.js'

const PIECES = ['p', 'w=False', 't=True', '*a', '**k', 'x=f"{a!r:>{w}}"', "'''s\n'''", 'g(1, b=2)', '(x for x in y)']
const MORE = ['lambda a, b=1: a', '{"a": [1, 2]}', 'x == 1', '"#,)"', '"☃"', 'a if b else c', 'x for x in y', 'y := 2']
const GAPS = ['', ' ', '\n    ', '  # c, d)\n    ', '\r\n\t']

const COMPILE = `import json, sys
def good(text):
    try:
        compile(text, 'x.py', 'exec')
        return True
    except SyntaxError:
        return False
print(json.dumps([good(one) for one in json.load(sys.stdin)]))`

function compiles(texts: readonly string[]): readonly unknown[] {
  const answer: unknown = JSON.parse(
    execFileSync('python3', ['-W', 'ignore', '-c', COMPILE], { input: JSON.stringify(texts), encoding: 'utf8' }),
  )
  return Array.isArray(answer) ? answer : []
}

test('an edited call compiles when it did before', () => {
  const gap = fc.constantFrom(...GAPS)
  const piece = fc.tuple(gap, fc.constantFrom(...PIECES, ...MORE), gap)
  const sources = fc
    .sample(fc.tuple(fc.array(piece, { maxLength: 4 }), fc.constantFrom('', ',', ', ', ',\n'), gap), 4000)
    .map(([parts, comma, end]) => parts.map((part) => part.join('')).join(',') + (parts.length > 0 ? comma : '') + end)
    .map((args) => `m.load(${args})`)
  const right = compiles(sources)
  const edited = sources
    .filter((_, index) => right[index] === true)
    .flatMap((source) => {
      const call = readCall(source, 0, source.length)
      const all = call && [
        setArgument(call, 'w', 'True'),
        removeArgument(call, 't'),
        renameCallee(call, 'load', 'safe'),
      ]
      return (all ?? []).flatMap((edits) => {
        const ordered = edits && orderEdits(edits, source.length)
        return ordered ? [applyEdits(source, ordered)] : []
      })
    })
  expect(edited.length).toBeGreaterThan(1000)
  const after = compiles(edited)
  expect(edited.filter((_, index) => after[index] !== true)).toEqual([])
})
