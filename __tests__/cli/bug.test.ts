import { expect, test } from '@jest/globals'
import { bugText } from '../../src/cli/bug.js'
import { HOSTILE, rawIn } from '../report/hostile.js'

test('one line, and how to see more', () => {
  expect(bugText(new Error('x is not\na function'), false)).toMatch(
    /^internal error: x is not a function \(ai-trust \d+\.\d+\.\d+; please report it; AI_TRUST_DEBUG=1 shows the details\)\n$/,
  )
  expect(bugText(new TypeError(''), false)).toContain('internal error: TypeError (')
  expect(bugText({ odd: true }, false)).toContain('internal error: unknown (')
})

test('the stack for those who ask', () => {
  expect(bugText(new Error('x'), true)).toMatch(/\n {4}at /)
})

test('nothing raw', () => {
  for (const text of HOSTILE)
    for (const debug of [false, true]) expect(rawIn(bugText(new Error(text), debug))).toEqual([])
})
