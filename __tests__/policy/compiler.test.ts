import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type RegoCompiler, startCompiler } from '../../src/policy/compiler.js'
import type { SourceProblem } from '../../src/policy/compiler-answer.js'
import { DATA_ROOTS } from '../../src/policy/kit.js'
import { CONTEXT, GDL_02, inputSchema, LIB, RES_01, RES_01_TEST } from './sample.js'

let rego: RegoCompiler
beforeAll(async () => {
  rego = await startCompiler()
})
afterAll(() => rego.close())

const lib = { path: 'lib/facts.rego', text: LIB }
const context = { path: 'context.rego', text: CONTEXT }
const control = { path: 'res_01.rego', text: RES_01 }
const tests = { path: 'res_01_test.rego', text: RES_01_TEST }

const place = ({ path, line, column }: SourceProblem) => `${path}:${line}:${column}`

async function problemsOf(rules: string, imports = ''): Promise<readonly string[]> {
  const text = `package aitrust.controls.x\n${imports}\n${rules}\n`
  const problems = await rego.check({
    files: [lib, { path: 'x.rego', text }],
    schema: inputSchema(),
    strict: true,
    roots: DATA_ROOTS,
  })
  return problems.map((problem) => `${place(problem)}: ${problem.message}`)
}

describe('check', () => {
  test('the sample has no problems', async () => {
    const files = [lib, context, control, tests, { path: 'gdl_02.rego', text: GDL_02 }]
    const request = { files, schema: inputSchema(), strict: true, roots: DATA_ROOTS }
    expect(await rego.check(request)).toEqual([])
  })

  test('a misspelt input reference is a problem at its place', async () => {
    expect(await problemsOf('a if input.fatcs[_].kind == "L01"')).toEqual([
      'x.rego:3:12: undefined reference input.fatcs[_].kind: input has no "fatcs"; did you mean "facts"?',
    ])
  })

  test.each([
    ['below a variable', 'a if { some f in input.facts; f.stat == "safe" }', '3:33', 'state'],
    ['through a function of the library', 'a if { some f in facts.of("L01"); f.knd == "x" }', '3:37', 'kind'],
    ['in a place', 'a if input.facts[_].at.lin == 3', '3:24', 'line'],
    ['below a map', 'a if input.collect.code.statsu == "ok"', '3:25', 'status'],
    [
      'below a map, in a value',
      'a if input.settings[_].status == "ok"\n\nb if input.settings.rulesets.vlaue',
      '5:30',
      'value',
    ],
    ['below something that may be null', 'a if input.run.contrls[_].id == "x"', '3:16', 'controls'],
    [
      'of the rule it comes from',
      'a if { some f in b; f.at.pth }\n\nb contains f if some f in input.facts',
      '3:26',
      'path',
    ],
    ['after wide characters', 'a if "😀" == input.facts[_].knd', '3:29', 'kind'],
  ])('a misspelt key %s', async (_name, rules, at, meant) => {
    const problems = await problemsOf(rules, rules.includes('facts.of') ? 'import data.aitrust.lib.facts' : '')
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(`x.rego:${at}: `)
    expect(problems[0]).toContain(`did you mean "${meant}"?`)
  })

  test.each([
    ['comparison with null', 'a if { some m in input.models; m.path == null }'],
    [
      'comparison of a place with null',
      'a if input.declarations.path != null\n\nb if not input.context.system.statements.X.at == null',
    ],
    ['open objects', 'a if input.declarations.value.anything.at.all\n\nb if input.facts[_].args.weights_only == true'],
    ['maps', 'a if input.settings.rulesets.status == "ok"\n\nb if input.declarations.positions["/a/b"].line > 1'],
    ['nullable in a comparison with a value', 'a if input.models[_].size > 10\n\nb if input.models[_].sha256 == "00"'],
    ['null of a variable', 'a := null\n\nb if a == null'],
    ['known data', 'a if data.tables.formats[_].name == "x"\n\nb if data.config.parameters'],
  ])('a sound rule stays silent: %s', async (_name, rules) => {
    expect(await problemsOf(rules)).toEqual([])
  })

  test('data that nothing defines', async () => {
    expect(await problemsOf('a if data.tabels.x\n\nb := facts.of_kind', 'import data.aitrust.lib.facts')).toEqual([
      'x.rego:3:11: undefined reference data.tabels.x: data has no "tabels"; did you mean "tables"?',
      'x.rego:5:12: undefined reference data.aitrust.lib.facts.of_kind: data.aitrust.lib.facts has no "of_kind"; it has limit, of, unsafe_types',
    ])
  })

  test.each([
    'sprintf("%v", [1])',
    'time.now_ns()',
    'semver.is_valid("1.0.0")',
    'http.send({})',
    'regex.split("a", "b")',
    'yaml.unmarshal("a")',
    'opa.runtime()',
    'rand.intn("a", 2)',
    'crypto.sha256("a")',
    'internal.test_case(["a"])',
  ])('%s is not there', async (call) => {
    const name = call.slice(0, call.indexOf('('))
    expect(await problemsOf(`a := ${call}`)).toEqual([`x.rego:3:6: undefined function ${name}`])
  })

  test('all mistakes at once, in all files', async () => {
    const files = [
      { path: 'b.rego', text: 'package b\n\nx {' },
      { path: 'a.rego', text: 'package a\n\n  y := [1,' },
      { path: 'c.rego', text: '' },
    ]
    const places = new Set((await rego.check({ files })).map(place))
    expect(places).toEqual(new Set(['a.rego:3:10', 'b.rego:3:3', 'c.rego:1:1']))
    const many = Array.from({ length: 30 }, (_, i) => `r${i} := missing${i}(1)`).join('\n')
    expect(await problemsOf(many)).toHaveLength(30)
  })

  test('strict mode finds unused variables and imports', async () => {
    const found = await problemsOf('a if { x := 1 }', 'import data.aitrust.lib.facts')
    expect(found).toHaveLength(2)
  })

  test('packages outside of those allowed, unless the file is trusted', async () => {
    const files = [
      { ...lib, trusted: true },
      { path: 'ours.rego', text: 'package custom.controls.x\n\na := 1' },
      { path: 'near.rego', text: 'package custom.controlsx\n\na := 1' },
      { path: 'theirs.rego', text: '# why\npackage aitrust.lib.facts\n\nof(_) := []' },
    ]
    const problems = await rego.check({ files, allow: ['custom.controls', 'custom.lib'] })
    expect(problems.map((problem) => [problem.code, place(problem)])).toEqual([
      ['package', 'near.rego:1:1'],
      ['package', 'theirs.rego:2:1'],
    ])
    expect(problems[0]?.message).toContain('custom.controls or custom.lib')
  })

  test('two files of one path', async () => {
    const problems = await rego.check({ files: [lib, { path: lib.path, text: 'package a' }] })
    expect(problems.map((problem) => problem.message)).toEqual(['two files have this path'])
  })
})

describe('inspect', () => {
  test('METADATA, its line, and what the package reads through the library', async () => {
    const { packages, problems } = await rego.inspect({ files: [lib, control], schema: inputSchema() })
    expect(problems).toEqual([])
    const [library, res01] = packages
    expect(library).toMatchObject({ package: 'aitrust.lib.facts', metadata: null, line: 1, reads: ['facts'] })
    expect(res01).toMatchObject({
      package: 'aitrust.controls.res_01',
      path: 'res_01.rego',
      line: 1,
      rules: ['applicable', 'findings', 'unknown'],
      reads: ['context.system.kind', 'facts'],
      metadata: { title: 'Models load without running code', custom: { id: 'RES-01' } },
    })
  })

  test.each([
    ['input itself', 'a := input', ['']],
    ['a variable key', 'a := input[x] if x := "facts"', ['']],
    ['a shorter path covers longer ones', 'a := input.meta\n\nb := input.meta.today', ['meta']],
    ['an else branch', 'a := 1 if input.meta.today > 1 else := 2 if input.run', ['meta.today', 'run']],
    ['an alias', 'import input.facts as f\n\na := f[0].kind', ['facts']],
    ['a function of the same package', 'a if b(1)\n\nb(_) if input.files', ['files']],
    ['a default', 'default a := false\n\na if input.cards[_]', ['cards']],
  ])('reads: %s', async (_name, rules, reads) => {
    const { packages } = await rego.inspect({ files: [{ path: 'a.rego', text: `package a\n\n${rules}\n` }] })
    expect(packages[0]?.reads).toEqual(reads)
  })
})

describe('test', () => {
  test('runs tests and gives coverage', async () => {
    const { tests: results, coverage } = await rego.test({ files: [lib, control, tests], data: {}, coverage: true })
    expect(results.map(({ name, result, path, line }) => [name, result, path, line])).toEqual([
      ['test_unsafe_load', 'pass', 'res_01_test.rego', 9],
      ['test_safe_load', 'pass', 'res_01_test.rego', 13],
    ])
    const file = coverage.find(({ path }) => path === 'res_01.rego')
    expect(file?.covered).toContain(24)
    expect(file?.uncovered).toEqual([21, 37, 38])
  })

  test('a failure says which expression did not hold, with its values and what was printed', async () => {
    const text = `package a_test

test_numbers if {
	x := count([1, 2])
	print("x is", x)
	x == 3
}

test_cases[name] if {
	some name, want in {"one": 1, "two": 2}
	count([1]) == want
}

test_conflict if {
	f(1)
}

f(_) := 1

f(_) := 2

todo_test_later if false
`
    const { tests: results, problems } = await rego.test({ files: [{ path: 'a_test.rego', text }] })
    expect(problems).toEqual([])
    expect(results.map(({ name, result }) => [name, result])).toEqual([
      ['test_numbers', 'fail'],
      ['test_cases', 'fail'],
      ['test_conflict', 'error'],
      ['todo_test_later', 'skip'],
    ])
    expect(results[0]?.message).toContain('x == 3')
    expect(results[0]?.message).toContain('2')
    expect(results[0]?.output).toBe('x is 2\n')
    expect(results[1]?.message).toContain('case two')
  })

  test('a filter by package', async () => {
    const other = { path: 'b_test.rego', text: 'package custom.b_test\n\ntest_b if true\n' }
    const { tests: results } = await rego.test({ files: [lib, control, tests, other], filter: ['custom'] })
    expect(results.map(({ name }) => name)).toEqual(['test_b'])
  })
})

test('format', async () => {
  const { files, problems } = await rego.format([
    { path: 'a.rego', text: 'package a\nx:=1' },
    { path: 'b.rego', text: 'package' },
  ])
  expect(files).toEqual([{ path: 'a.rego', text: 'package a\n\nx := 1\n' }])
  expect(problems.map(place)).toEqual(['b.rego:1:7'])
})

test('evaluate gives a row for each input', async () => {
  const files = [{ path: 'a.rego', text: 'package a\n\nx := input.n + data.m\n\ny if input.n > 1\n' }]
  const queries = ['data.a.x', 'data.a.y']
  const { results } = await rego.evaluate({ files, data: { m: 1 }, queries, inputs: [{ n: 1 }, { n: 2 }] })
  expect(results.map((row) => row.map(({ defined, value }) => (defined ? value : undefined)))).toEqual([
    [2, undefined],
    [3, true],
  ])
})

test('a source that keeps the compiler busy is stopped', async () => {
  const impatient = await startCompiler({ timeoutMs: 3_000 })
  const loop = 'package a\n\nx := count([1 | numbers.range(1, 100000)[_]; numbers.range(1, 100000)[_]])\n'
  const asked = impatient.evaluate({ files: [{ path: 'a.rego', text: loop }], queries: ['data.a.x'], inputs: [{}] })
  await expect(asked).rejects.toThrow(/evaluate took more than 3 seconds/)
  await expect(impatient.capabilities()).rejects.toThrow(/was stopped/)
  await impatient.close()
})
