/** Edits of Python calls: what they write, where they write nothing, and that they stay inside the statement. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { tokenize } from '../../src/collect/code/python-tokens.js'
import { applyEdits, orderEdits, type TextEdit } from '../../src/fix/edit.js'
import { readCall, removeArgument, renameCallee, type SourceCall, setArgument } from '../../src/fix/python-call.js'

/** The call between « and », which are not part of the source. */
function open(marked: string): { text: string; call: SourceCall | null } {
  const start = marked.indexOf('«')
  const end = marked.indexOf('»') - 1
  const text = marked.replace(/[«»]/g, '')
  return { text, call: readCall(text, start, end) }
}

function edited(marked: string, edit: (call: SourceCall) => readonly TextEdit[] | null): string | null {
  const { text, call } = open(marked)
  const edits = call && edit(call)
  const ordered = edits && orderEdits(edits, text.length)
  return ordered && applyEdits(text, ordered)
}

const weights = (call: SourceCall) => setArgument(call, 'weights_only', 'True')
const trust = (call: SourceCall) => removeArgument(call, 'trust_remote_code')

describe('an argument is set', () => {
  test.each([
    ['x = «torch.load(p)»\n', 'x = torch.load(p, weights_only=True)\n'],
    ['x = «torch.load()»', 'x = torch.load(weights_only=True)'],
    ['x = «torch.load(p,)»', 'x = torch.load(p, weights_only=True,)'],
    ['«torch.load(p, weights_only=False)»', 'torch.load(p, weights_only=True)'],
    ['«torch.load(p, weights_only = False, **kw)»', 'torch.load(p, weights_only = True, **kw)'],
    ['«torch.load(p, weights_only=not\\\n safe)»', 'torch.load(p, weights_only=True)'],
    ['«torch.load(open(p, "rb"))»', 'torch.load(open(p, "rb"), weights_only=True)'],
    ['«torch.load(p, f=lambda a, b: a)»', 'torch.load(p, f=lambda a, b: a, weights_only=True)'],
    ['«f((x for x in y))»', 'f((x for x in y), weights_only=True)'],
    ['«f(\n    p\n)»', 'f(\n    p,\n    weights_only=True\n)'],
    ['«f(\n    p,\n)»', 'f(\n    p,\n    weights_only=True,\n)'],
    ['«f(\r\n\tp,\r\n)»', 'f(\r\n\tp,\r\n\tweights_only=True,\r\n)'],
    ['«f(\n    p  # why\n)»', 'f(\n    p,  # why\n    weights_only=True\n)'],
    ['«f(\n    p,  # why, not\n)»', 'f(\n    p,  # why, not\n    weights_only=True,\n)'],
    ['«f(\n    p,\n    # last\n)»', 'f(\n    p,\n    weights_only=True,\n    # last\n)'],
    [
      '«f(\n    map_location=g(\n        1,\n    ),\n)»',
      'f(\n    map_location=g(\n        1,\n    ),\n    weights_only=True,\n)',
    ],
    ['«f(a, b  # two\n)»', 'f(a, b, weights_only=True  # two\n)'],
    ['«f(\n    a,\n    b)»', 'f(\n    a,\n    b, weights_only=True)'],
    ['f"{«torch.load(p)»}"', 'f"{torch.load(p, weights_only=True)}"'],
    ['«f("weights_only=True)")»', 'f("weights_only=True)", weights_only=True)'],
  ])('%j', (before, after) => {
    expect(edited(before, weights)).toBe(after)
  })

  test.each([
    ['«torch.load(p, **kw)»'],
    ['«torch.load(*args)»'],
    ['«f(x for x in y)»'],
    ['«torch.load(p»)'],
    ['«torch.load»(p)'],
    ['«f(a # one\n , # two\n)»'],
  ])('nothing is done to %j', (before) => {
    expect(edited(before, weights)).toBeNull()
  })

  test('by position where it is given so', () => {
    const pickle = (call: SourceCall) => setArgument(call, 'allow_pickle', 'False', 2)
    expect(edited('«np.load(p, None, True)»', pickle)).toBe('np.load(p, None, False)')
    expect(edited('«np.load(p, None)»', pickle)).toBe('np.load(p, None, allow_pickle=False)')
    expect(edited('«np.load(*p, None, True)»', pickle)).toBeNull()
  })

  test('never a quote inside a string', () => {
    expect(edited('print(f"{«f(p)»}")', (call) => setArgument(call, 'revision', '"ab"'))).toBeNull()
  })
})

describe('an argument is taken out', () => {
  test.each([
    ['«f(a, trust_remote_code=True)»', 'f(a)'],
    ['«f(a, trust_remote_code=True,)»', 'f(a,)'],
    ['«f(trust_remote_code=True)»', 'f()'],
    ['«f(trust_remote_code=True,)»', 'f()'],
    ['«f(trust_remote_code=True, b=1)»', 'f(b=1)'],
    ['«f(a, trust_remote_code=True, **kw)»', 'f(a, **kw)'],
    ['«f(\n    a,\n    trust_remote_code=True,  # needed\n)»', 'f(\n    a,\n)'],
    ['«f(\n    a,  # the model\n    trust_remote_code=True\n)»', 'f(\n    a,  # the model\n)'],
    ['«f(\n    a,  # the model\n    trust_remote_code=True)»', 'f(\n    a,  # the model\n    )'],
    ['«f(\n    trust_remote_code=True,\n    b=1,\n)»', 'f(\n    b=1,\n)'],
    ['«f(a, trust_remote_code=(\n    True\n), b=2)»', 'f(a, b=2)'],
  ])('%j', (before, after) => {
    expect(edited(before, trust)).toBe(after)
  })

  test.each([
    ['«f(a)»'],
    ['«f(**{"trust_remote_code": True})»'],
    ['«f(g(trust_remote_code=True))»'],
  ])('nothing is done to %j', (before) => {
    expect(edited(before, trust)).toBeNull()
  })
})

test('the last name of a callee is changed, a bare one is not', () => {
  const safe = (call: SourceCall) => renameCallee(call, 'load', 'safe_load')
  expect(edited('«yaml.load(f)»', safe)).toBe('yaml.safe_load(f)')
  expect(edited('«yaml . load (f)»', safe)).toBe('yaml . safe_load (f)')
  expect(edited('«load(f)»', safe)).toBeNull()
})

const piece = fc.constantFrom(
  ...['p', 'weights_only=False', 'trust_remote_code=True', '*a', '**k', 'x=f"{a!r:>{w}}"', "'''s\n'''", 'g(1, b=2)'],
  ...['(x for x in y)', 'lambda a, b=1: a', '{"a": [1, 2]}', 'x == 1', '"#,)"', '☃', 'a if b else c', '"\u{1f600}"'],
)
const gap = fc.constantFrom('', ' ', '\n    ', '  # c, d)\n    ', '\r\n\t')
const statement = fc
  .tuple(fc.array(fc.tuple(gap, piece, gap), { maxLength: 5 }), fc.constantFrom('', ',', ', ', ',\n'), gap)
  .map(
    ([parts, comma, end]) =>
      `m.load(${parts.map((part) => part.join('')).join(',')}${parts.length > 0 ? comma : ''}${end})`,
  )

describe('whatever the call holds', () => {
  test('an edit stays inside it, leaves Python, and is made once', () => {
    fc.assert(
      fc.property(statement, fc.constantFrom('', 'x = ', '# é\n'), (source, before) => {
        const text = `${before}${source}  # after\nnext = 1\n`
        for (const edit of [weights, trust, (call: SourceCall) => renameCallee(call, 'load', 'safe_load')]) {
          const call = readCall(text, before.length, before.length + source.length)
          const edits = call && edit(call)
          const ordered = edits && orderEdits(edits, text.length)
          if (!ordered) continue
          for (const { start, end } of ordered) {
            expect(start).toBeGreaterThanOrEqual(before.length)
            expect(end).toBeLessThanOrEqual(before.length + source.length)
          }
          const after = applyEdits(text, ordered)
          expect(tokenize(after).problem).toBeNull()
          const length = after.length - text.length + source.length
          const again = readCall(after, before.length, before.length + length)
          expect(again).not.toBeNull()
          expect(again && edit(again)?.map(({ text }) => text)).not.toEqual(
            edit === weights ? [', weights_only=True'] : [],
          )
        }
      }),
    )
  })

  test('nothing throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(20), fc.nat(40), (text, start, end) => {
        const call = readCall(text, start, end)
        if (call) weights(call)
      }),
    )
  })
})
