import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { collector } from '../../src/collect/ignores.js'
import { isLinear } from '../linear.js'
import { sourceFile } from './file.js'

const WORDS = 'ai-trust: ignore RES-01/unsafe-load until 2026-12-31: our own file'

function read(path: string, text: string) {
  return collector.collect(sourceFile(path, text)).ignores ?? []
}

describe('a comment', () => {
  test('on a line of code speaks about that line', () => {
    expect(read('a.py', `import torch\nm = torch.load(p)  # ${WORDS}\n`)).toEqual([
      {
        check: 'RES-01/unsafe-load',
        until: '2026-12-31',
        reason: 'our own file',
        problem: null,
        at: { path: 'a.py', line: 2, column: 20, end_line: 2, end_column: 22 + WORDS.length },
        line: 2,
        statement: 'm = torch.load(p)',
      },
    ])
  })
  test('on a line of its own speaks about the next, past others of its kind', () => {
    const other = WORDS.replace('unsafe-load', 'remote-code')
    expect(read('a.py', `# ${WORDS}\r\n  # ${other}\r\nm = torch.load(p)\r\n`)).toMatchObject([
      { check: 'RES-01/unsafe-load', line: 3, statement: 'm = torch.load(p)', at: { line: 1, column: 1 } },
      { check: 'RES-01/remote-code', line: 3, at: { line: 2, column: 3 } },
    ])
  })
  test('may end the file, and may say anything after it', () => {
    expect(read('a.py', `# ${WORDS} # ${WORDS}`)).toMatchObject([
      { line: 2, statement: '', reason: `our own file # ${WORDS}` },
    ])
  })
  test.each([
    ['.github/workflows/a.yml', `  - uses: x/y@v1 # ${WORDS}`, 1],
    ['a.yaml', `run: |\n  # ${WORDS}\n  curl x | sh`, 3],
    ['Dockerfile', `# ${WORDS}\nFROM x`, 2],
    ['app.Dockerfile', `FROM y\n  # ${WORDS}\nFROM x`, 3],
  ])('in %s', (path, text, line) => {
    expect(read(path, text)).toMatchObject([{ line, problem: null }])
  })
})

test.each([
  ['a.py', `print("# ${WORDS}")`],
  ['a.py', `"""\n# ${WORDS}\n"""`],
  ['a.py', `f"{x} # ${WORDS}"`],
  ['a.py', `x = 1 // 2  // ${WORDS}`],
  ['a.py', `# see ${WORDS}`],
  ['a.yml', `url: http://x#${WORDS}`],
  ['Dockerfile', `FROM x # ${WORDS}`],
  ['a.py', '# ai-trust: Ignore RES-01/unsafe-load until 2026-12-31: x'],
])('%s: %j is no such comment', (path, text) => {
  expect(read(path, text)).toEqual([])
})

test.each([
  ['ai-trust: ignore', 'write '],
  ['ai-trust: ignore RES-01/unsafe-load', 'write '],
  ['ai-trust: ignore RES-01/unsafe-load until 2026-12-31', 'write '],
  ['ai-trust: ignore RES-01 until 2026-12-31: x', 'name a check'],
  ['ai-trust: ignore all until 2026-12-31: x', 'name a check'],
  ['ai-trust: ignore RES-01/unsafe-load until 2026-02-30: x', 'give its last day'],
  ['ai-trust: ignore RES-01/unsafe-load until tomorrow: x', 'give its last day'],
  ['ai-trust: ignore RES-01/unsafe-load until 2026-12-31:  ', 'say why'],
])('%j says what is missing', (words, problem) => {
  const [found] = read('a.py', `# ${words}`)
  expect(found?.check).toBe('')
  expect(found?.problem).toMatch(problem)
})

test('secrets are masked', () => {
  const text = JSON.stringify(read('a.py', `load("hf_${'a'.repeat(30)}") # ${WORDS} hf_${'a'.repeat(30)}`))
  expect(text).not.toContain('aaaaaaaa')
})

test('it reads nothing that no other collector reads', () => {
  expect(collector).toMatchObject({ rides: true, supplies: [] })
  const file = { size: 1, executable: false, tracked: true }
  expect(
    ['a.py', 'b.yml', 'Dockerfile', 'a.md', 'a.json'].map((path) => collector.limit({ ...file, path }) > 0),
  ).toEqual([true, true, true, false, false])
})

test('any bytes: no throw, places inside the file', () => {
  const piece = fc.constantFrom(
    `# ${WORDS}`,
    WORDS,
    '#',
    '"',
    '"""',
    "f'",
    '{',
    '\n',
    '\r',
    ' ',
    'x',
    '\u2028',
    '\ud800',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 20 }).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(text, fc.constantFrom('a.py', 'a.yml', 'Dockerfile'), (bytes, path) => {
      const lines = Buffer.from(bytes)
        .toString('utf8')
        .split(/\r\n|\n|\r/).length
      for (const { at, line } of read(path, bytes)) {
        expect(at.line).toBeLessThanOrEqual(lines)
        expect(line).toBeLessThanOrEqual(lines + 1)
        expect(at.end_line).toBe(at.line)
      }
    }),
    { numRuns: 300 },
  )
})

test.each([
  ['a.py', `# ${WORDS}\n`],
  ['a.py', `# ${WORDS} `],
  ['a.py', ' ai-trust: ignore'],
  ['a.yml', `x # ${WORDS} ${' '.repeat(500)}`],
  ['Dockerfile', `#${' '.repeat(100)}ai-trust: ignore`],
])('linear in %s of %j', (path, piece) => {
  expect(isLinear((size) => void read(path, piece.repeat(size)), 2000)).toBe(true)
})
