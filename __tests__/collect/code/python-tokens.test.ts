import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dottedName } from '../../../src/collect/code/python-calls.js'
import { readModule } from '../../../src/collect/code/python-structure.js'
import { NEWLINE, tokenize } from '../../../src/collect/code/python-tokens.js'
import { isLinear } from '../../linear.js'
import { collectPython } from './read-python.js'

function texts(source: string): string[] {
  const tokens = tokenize(source)
  const found: string[] = []
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== NEWLINE) found.push(source.slice(tokens.start[i], tokens.end[i]))
  }
  return found
}

function calls(source: string): string[] {
  const { tokens, calls: found } = readModule(tokenize(source))
  return found.map((call) => dottedName(tokens, call.first, call.last))
}

describe('tokens', () => {
  test('strings with prefixes, quotes and escapes', () => {
    expect(texts(String.raw`a = rb'\'' + u"x" '''y'z''' R"\"" `)).toEqual([
      'a',
      '=',
      String.raw`rb'\''`,
      '+',
      'u"x"',
      "'''y'z'''",
      String.raw`R"\""`,
    ])
  })

  test.each([
    ['"""a\\"""" + f(1)', ['f']],
    ['"""a\\\\""" + f(1)', ['f']],
    ['"""a\\\\\\"""" + f(1)', ['f']],
    ['"""\\"""" + f(1)', ['f']],
    ['"""a\\""" + f(1)\n""" + g(1)', ['g']],
    ["'''a\"\"\"''' + f(1)", ['f']],
    ['\\"""a""" + f(1)', ['f']],
    ['r"""a\\""""+f(1)', ['f']],
    ['""""a""" + f(1)', ['f']],
  ])('a long string ends at the first quotes that no backslash escapes: %s', (source, expected) => {
    expect(calls(source)).toEqual(expected)
  })

  test('spaces, tabs and form feeds indent as Python counts them', () => {
    expect(tokenize('if a:\n    b\n\tc\n  \td\n   \x0c  e\n').indents).toEqual([0, 4, 8, 8, 2])
  })

  test('numbers end before a keyword', () => {
    expect(texts('1if x else 0x1F or 1_0.5e-3j')).toEqual(['1', 'if', 'x', 'else', '0x1F', 'or', '1_0.5e-3j'])
  })

  test('comments and joined lines are no tokens', () => {
    expect(texts('a \\\n  b # c(d)\n')).toEqual(['a', 'b'])
  })

  test.each([
    ['f"{f(x)}"', ['f']],
    ['f"{{f(x)}}"', []],
    ['f"{d["k"].get(x)} {g(y)!r:>{h(z)}}"', ['get', 'g', 'h']],
    ["f'{f(f'{g(1)}')}' + h(2)", ['f', 'g', 'h']],
    ['f"""{\n  f(x)  # not g(y)\n}""" + h(1)', ['f', 'h']],
    ['rf"\\{f(x)}" + g(1)', ['f', 'g']],
    ['f"\\N{LEFT CURLY BRACKET} f(x)" + g(1)', ['g']],
    ['f"{x:%H:%M}" + g(1)', ['g']],
    ['f"{x != f(y)}"', ['f']],
    ['t"{f(x)}"', ['f']],
  ])('%s', (source, expected) => {
    expect(tokenize(source).problem).toBeNull()
    expect(calls(source)).toEqual(expected)
  })

  test.each([
    ['x = "abc\ny = f(1)', 4, 'a string that is not closed on its line'],
    ['x = """abc\n', 4, 'a string that is never closed'],
    ['f(1, [2', 1, 'a bracket that is never closed'],
    ['f(1]', 3, "']' closes nothing"],
    ['x = f"a{b', 4, 'a bracket that is never closed'],
  ])('%j is not Python', (source, offset, reason) => {
    expect(tokenize(source).problem).toEqual({ offset, reason })
  })

  test('a file that cannot be read to its end says the line', () => {
    expect(collectPython('import torch\n\nx = """abc\n').partial).toBe('line 3: a string that is never closed')
  })
})

describe('calls', () => {
  test('definitions, patterns and keywords are not called', () => {
    expect(calls('def f(a=g(1)): pass\nclass X(Y): x = field()\nif (a): b = not (c)\nreturn (d)')).toEqual([
      'g',
      'field',
    ])
    expect(calls('match cmd():\n  case Point(x=0) if check(1): run()\n')).toEqual(['cmd', 'check', 'run'])
    expect(calls('match(a, b)\ncase(1)\ncase.load(2)')).toEqual(['match', 'case', 'case.load'])
  })

  test('dotted over lines, and chained on calls', () => {
    const { tokens, calls: found } = readModule(tokenize('x = (a\n  .b(1)\n  .c(2))\n"".join(3)'))
    expect(found.map((call) => [dottedName(tokens, call.first, call.last), call.head >= 0 ? 0 : call.head])).toEqual([
      ['a.b', -1],
      ['c', 0],
      ['join', -2],
    ])
  })
})

describe('any input', () => {
  // Pieces of Python, so that random texts reach deep into the scanner.
  const piece = fc.constantFrom(
    ...[
      '"',
      "'",
      '"""',
      'f"',
      "f'''",
      '{',
      '}',
      '{{',
      '(',
      ')',
      '[',
      ']',
      ':',
      '=',
      ',',
      '\n',
      '\r\n',
      '  ',
      '\\',
      '#',
    ],
    ...[
      'def ',
      'class ',
      'case ',
      'match ',
      'import ',
      'from ',
      ' as ',
      'torch',
      '.load',
      '.',
      '*',
      '**',
      '@',
      'lambda ',
    ],
    ...['self', 'é', '\ud800', '\0', '0x', '1.', 'r', 'async ', 'with ', 'for ', ' in ', 'global ', ';', ':=', 'x'],
  )
  const source = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((parts) => `import torch\n${parts.join('')}`),
    fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes).toString('utf8')),
  )

  test('never throws, and every place is inside the file', () => {
    fc.assert(
      fc.property(source, (text) => {
        const tokens = tokenize(text)
        for (let i = 0; i < tokens.count; i++) {
          const [start = -1, end = -1] = [tokens.start[i], tokens.end[i]]
          expect(start >= 0 && start <= end && end <= text.length).toBe(true)
          const partner = tokens.partner[i] ?? -1
          if (partner >= 0) expect(tokens.partner[partner]).toBe(i)
        }
        const lines = text.split(/\r\n|\r|\n/)
        for (const { at } of collectPython(text).facts ?? []) {
          expect(at.line).toBeLessThanOrEqual(lines.length)
          expect(at.column).toBeLessThanOrEqual((lines[(at.line ?? 1) - 1] ?? '').length + 1)
        }
      }),
      { numRuns: 1500 },
    )
  })

  test.each<[string, (n: number) => string]>([
    ['a list on one line', (n) => `x = [${'f(1),'.repeat(n)}]`],
    ['nested brackets', (n) => '('.repeat(n)],
    ['nested calls', (n) => `${'f('.repeat(n)}${')'.repeat(n)}`],
    ['an open string', (n) => `"""${'x'.repeat(n)}`],
    ['a long dotted name', (n) => `x${'.a'.repeat(n)}(1)`],
    ['nested f-strings', (n) => 'f"{'.repeat(n)],
    ['statements on one line', (n) => 'torch.load(x);'.repeat(n / 4)],
    ['many tools', (n) => '@tool\ndef f(): open(x)\n'.repeat(n / 8)],
    ['chains of names', (n) => Array.from({ length: n / 8 }, (_, i) => `a${i + 1} = a${i}`).join('\n')],
    ['deep classes', (n) => Array.from({ length: n / 60 }, (_, i) => `${' '.repeat(i)}class A(A):`).join('\n')],
    ['a function with many calls', (n) => `def f():\n${'  p = torch.load(p)\n'.repeat(n / 10)}`],
    ['many functions', (n) => 'def f(p):\n  return torch.load(p)\n'.repeat(n / 10)],
    ['many switches', (n) => `f(${'trust_remote_code=True,'.repeat(n / 6)})`],
    ['many digests', (n) => 'x = hashlib.sha256(y)\n'.repeat(n / 8)],
    ['nested loads', (n) => `${'torch.load('.repeat(n / 10)}${')'.repeat(n / 10)}`],
    ['chained calls', (n) => `torch.hub${'.load(x)'.repeat(n / 4)}`],
    ['alternatives', (n) => `torch.load(${'a or '.repeat(n)}b)`],
  ])('%s takes linear time', (_, text) => {
    const source = (n: number) =>
      `import torch, hashlib\nfrom smolagents import tool\nX = torch\n${text(n)}\ntrust_remote_code\n`
    expect(isLinear((n) => collectPython(source(n)), 6000)).toBe(true)
  })
})
