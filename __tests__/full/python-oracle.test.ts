/** Compares the scanner with CPython's own parser: every call with a dotted name, at its line and column. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { dottedName } from '../../src/collect/code/python-calls.js'
import { readModule } from '../../src/collect/code/python-structure.js'
import { F_START, tokenize } from '../../src/collect/code/python-tokens.js'
import { indexLines, lineColumn } from '../../src/collect/record.js'

// Prints a JSON line per file: its path and [line, UTF-16 column, name] of each call outside f-strings.
const ORACLE = `
import ast, json, os, sys, tokenize
def files(root):
    for folder, names, found in os.walk(root):
        names[:] = sorted(n for n in names if n not in ('lib2to3', '__pycache__'))
        for f in sorted(found):
            if f.endswith('.py'): yield os.path.join(folder, f)
def dotted(node):
    parts = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr); node = node.value
    return '.'.join([node.id] + parts[::-1]) if isinstance(node, ast.Name) else None
def calls(node, out, lines):
    if isinstance(node, ast.JoinedStr): return
    if isinstance(node, ast.Call):
        name = dotted(node.func)
        if name is not None:
            line = lines[node.lineno - 1].encode()[:node.col_offset].decode()
            out.append([node.lineno, len(line.encode('utf-16-le')) // 2 + 1, name])
    for child in ast.iter_child_nodes(node): calls(child, out, lines)
sys.setrecursionlimit(20000)
for root in sys.argv[1:]:
    for path in files(root):
        try:
            raw = open(path, 'rb').read()
            text = raw.decode('utf-8')
            if '\\x0c' in text or '\\r' in text: continue
            out = []
            import warnings; warnings.simplefilter('ignore')
            calls(ast.parse(raw), out, text.split('\\n'))
        except (SyntaxError, UnicodeDecodeError, ValueError, RecursionError): continue
        print(json.dumps([path, out]))
`

const CORPUS = {
  'soft.py': `
match command.split():
    case Point(x=0, y=Size(1)) if check(x) : run(x)
    case [Foo(), *rest] | Bar(a=1): pass
    case (a, b): f(a)
match (get(x)):
    case _: done()
match(a, b)
case(1)
match = re.match(p)
case.attr(2); match[0](3)
case: int = f(1)
`,
  'heads.py': `
class A(base(1), metaclass=Meta()): x = field(default=1)
class B: y = field()
async def f(a=g(1), *, b: h(2) = 3) -> k(4): return await m(5)
@deco(1)
@plain
def z(): pass
if x: import os; os.path.join('a')
while (lambda: q(1))(): pass
for i in r(1): s(2)
async def loop():
  async for i in t(1): pass
  async with t(2) as g: return_ = (yield)
with open(a) as f, lock(): u(f)
try: v()
except (E, w()) as e: raise X(1) from Y(2)
lambda z=aa(1): bb(2)
print(1if x else cc(2))
[dd(i)for i in ee()]
a = ff (
  1
) . gg (2)
h . i . j (3)
not(x); yield_(1)
x = {**kw(1), 'a': ll(2)[mm(3)]}
from a import (b,
  c)
@x.y.z
class D(object): pass
"""doc string call(1)"""
r'\\\\'; f'''{x}''' "torch.load(x)"
del nn(1)[0], n
x = y = oo(1)
x: pp(1) = qq(2)
`,
  'unicode.py': `x = "\u{1F600}"; \u00e9t\u00e9.f("\u00e9"); g("\u{1F600}", h())\n`,
}

interface Score {
  calls: number
  missed: string[]
  extra: string[]
}

/** Our calls of a file, as `line:column name`; those inside f-strings are left to other tests. */
function ours(text: string): string[] {
  const module = readModule(tokenize(text))
  const { tokens } = module
  const index = indexLines(text)
  const inside = new Uint8Array(tokens.count)
  for (let i = 0; i < tokens.count; i++) {
    const partner = tokens.partner[i] ?? -1
    if (tokens.kind[i] === F_START && partner > i) inside.fill(1, i, partner)
  }
  return module.calls
    .filter((call) => call.head === -1 && inside[call.first] === 0)
    .map((call) => {
      const at = lineColumn(index, tokens.start[call.first] ?? 0)
      return `${at.line}:${at.column} ${dottedName(tokens, call.first, call.last)}`
    })
}

function compare(root: string): Score {
  const output = execFileSync('python3', ['-c', ORACLE, root], { encoding: 'utf8', maxBuffer: 2 ** 30 })
  const score: Score = { calls: 0, missed: [], extra: [] }
  for (const line of output.split('\n').filter(Boolean)) {
    const [path, calls]: [string, [number, number, string][]] = JSON.parse(line)
    const found = new Set(ours(readFileSync(path, 'utf8')))
    const truth = new Set(calls.map(([row, column, name]) => `${row}:${column} ${name.normalize('NFKC')}`))
    score.calls += truth.size
    for (const call of truth) if (!found.has(call)) score.missed.push(`${path}:${call}`)
    for (const call of found) if (!truth.has(call)) score.extra.push(`${path}:${call}`)
  }
  return score
}

test('the written corpus agrees in every call', () => {
  const folder = mkdtempSync(join(tmpdir(), 'python-oracle-'))
  try {
    for (const [name, text] of Object.entries(CORPUS)) writeFileSync(join(folder, name), text)
    const score = compare(folder)
    expect(score.missed.concat(score.extra)).toEqual([])
    expect(score.calls).toBeGreaterThan(50)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test("Python's standard library agrees in at least 99.9 % of its calls", () => {
  const library = execFileSync('python3', ['-c', 'import sys,os;print(os.path.dirname(os.__file__))'], {
    encoding: 'utf8',
  }).trim()
  const score = compare(library)
  expect(score.calls).toBeGreaterThan(10_000)
  const wrong = [...score.missed, ...score.extra]
  // Shows which calls when there are too many.
  expect(wrong.length / score.calls < 0.001 ? [] : wrong.slice(0, 40)).toEqual([])
}, 300_000)
