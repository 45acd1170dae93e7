import { describe, expect, test } from '@jest/globals'
import { focusOn } from '../../src/policy/systems.js'
import type { At, Fact, Input, System } from '../../src/schema/input.js'
import { emptyInput } from './inputs.js'

const at = (path: string): At => ({ path, line: 1, column: 1, end_line: 1, end_column: 2 })
const fact = (path: string): Fact => ({
  id: path,
  kind: 'L01',
  state: 'unsafe',
  scope: 'src',
  symbol: 'torch.load',
  args: {},
  subject: '',
  source: 'unknown',
  function: '',
  statement: '',
  at: at(path),
})
const system = (name: string | null, paths: readonly string[]): System => ({
  name,
  paths,
  kind: 'application',
  holds_ai: true,
  roles: [],
  profile: { level: 'standard', reasons: [] },
  statements: {},
})
const CHAT = system('chat', ['apps/chat'])
const RANK = system('rank', ['apps/rank/'])
const paths = (input: Input) => input.facts.map(({ id }) => id)

describe('a system', () => {
  const facts = ['apps/chat/a.py', 'apps/chatter/b.py', 'apps/rank/c.py', 'shared/d.py'].map(fact)
  const input: Input = { ...emptyInput(), facts }

  test('has the records of its folders, and those that are in no system', () => {
    expect(paths(focusOn(input, CHAT, [CHAT, RANK]))).toEqual(['apps/chat/a.py', 'apps/chatter/b.py', 'shared/d.py'])
    expect(paths(focusOn(input, RANK, [CHAT, RANK]))).toEqual(['apps/chatter/b.py', 'apps/rank/c.py', 'shared/d.py'])
  })

  test('together with the others leaves no record out', () => {
    const seen = [CHAT, RANK].flatMap((one) => paths(focusOn(input, one, [CHAT, RANK])))
    expect(new Set(seen)).toEqual(new Set(paths(input)))
  })

  test('without a name sees all', () => {
    const only = system(null, [])
    expect(paths(focusOn(input, only, [only]))).toEqual(paths(input))
  })

  test('has its own sections in place of the common ones, at their place', () => {
    const focused = focusOn(
      {
        ...input,
        declarations: {
          path: '.github/ai-trust.yml',
          value: {
            version: 1,
            exposure: 'public',
            autonomy: { level: 'advisory' },
            systems: [
              { name: 'chat', paths: ['apps/chat'], autonomy: { level: 'supervised' } },
              { name: 'rank', paths: ['apps/rank'] },
            ],
          },
          positions: {
            '/exposure': { ...at('f'), line: 2 },
            '/autonomy': { ...at('f'), line: 3 },
            '/autonomy/level': { ...at('f'), line: 3 },
            '/systems/0/autonomy': { ...at('f'), line: 9 },
            '/systems/0/autonomy/level': { ...at('f'), line: 10 },
          },
          problems: [],
        },
      },
      CHAT,
      [CHAT, RANK],
    )
    expect(focused.declarations.value).toEqual({
      version: 1,
      exposure: 'public',
      autonomy: { level: 'supervised' },
      systems: [{ name: 'chat', paths: ['apps/chat'] }],
    })
    expect(focused.declarations.positions['/autonomy/level']?.line).toBe(10)
    expect(focused.declarations.positions['/exposure']?.line).toBe(2)
  })
})
