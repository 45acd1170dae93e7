import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { checkHouse, compileHouse, isHouse, readHouse } from '../../src/policy/bundle.js'
import { type RegoCompiler, startCompiler } from '../../src/policy/compiler.js'
import { readKit } from '../../src/policy/kit.js'
import { GDL_02, houseFolder, RES_01 } from './sample.js'

let rego: RegoCompiler
beforeAll(async () => {
  rego = await startCompiler()
})
afterAll(() => rego.close())

async function mistakes(changed: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const problems = await checkHouse(rego, readHouse(houseFolder(changed), 'policies'))
  return problems.map(({ path, line, message }) => `${path}:${line}: ${message}`)
}

const RES_PATH = 'policies/controls/resources/res_01_loads.rego'
const changedRes = (from: string, to: string) => ({ 'controls/resources/res_01_loads.rego': RES_01.replace(from, to) })

describe('compileHouse', () => {
  test('module, data, catalogue and library', async () => {
    const { bundle, problems } = await compileHouse(rego, readHouse(houseFolder(), 'policies'), '0.1.0')
    expect(problems).toEqual([])
    expect(Object.keys(bundle?.outputs ?? {})).toEqual(['policy.wasm', 'data.json', 'catalog.json', 'policy-lib.json'])
    const text = (name: string) => Buffer.from(bundle?.outputs[name] ?? []).toString('utf8')
    expect(text('data.json')).toBe('{"tables":{"formats":[{"name":"pickle"},{"name":"joblib"}]}}\n')

    const { policy, controls } = bundle?.catalog ?? { policy: { sha256: '', revision: '' }, controls: [] }
    const sha256 = createHash('sha256')
      .update(bundle?.wasm ?? '')
      .update(text('data.json'))
    expect(policy).toEqual({ revision: '0.1.0', sha256: sha256.digest('hex') })
    expect(controls.map(({ id }) => id)).toEqual(['GDL-02', 'RES-01'])
    expect(controls[0]).toMatchObject({
      libraries: false,
      checks: [],
      statement: { question: 'Who owns it?', key: 'owner' },
    })
    expect(controls[1]).toMatchObject({
      id: 'RES-01',
      package: 'aitrust.controls.res_01',
      path: RES_PATH,
      chapter: 'resources',
      title: 'Models load without running code',
      libraries: true,
      source: null,
      parameters: {},
      rollup: null,
      second_pass: false,
      statement: null,
      reads: ['context.system.kind', 'facts'],
    })
    expect(controls[1]?.checks).toMatchObject([{ id: 'unsafe-load', needs: ['facts.L01'], awaiting: 'facts.L01' }])

    const kit = readKit(text('policy-lib.json'))
    expect(kit.lib.map(({ path, trusted }) => [path, trusted])).toEqual([['policies/lib/facts.rego', true]])
    expect(kit.capabilities).toEqual(JSON.parse(readFileSync('policies/capabilities.json', 'utf8')))
  })

  test('the same folder elsewhere gives the same bytes', async () => {
    const [one, two] = await Promise.all(
      [houseFolder(), houseFolder()].map((folder) => compileHouse(rego, readHouse(folder, 'policies'), '0.1.0')),
    )
    expect(one?.bundle?.outputs).toEqual(two?.bundle?.outputs)
  })
})

describe('checkHouse', () => {
  test('the sample is sound', async () => {
    expect(await mistakes({})).toEqual([])
  })

  test.each([
    [
      'an unknown severity',
      '#   severity: critical',
      '#   severity: deadly',
      'METADATA custom.severity must be equal to one of the allowed values',
    ],
    [
      'an unknown key',
      '#   kind: automated',
      '#   kind: automated\n#   level: 3',
      'METADATA custom must NOT have additional properties (level)',
    ],
    ['no id', '#   id: RES-01\n', '', "METADATA custom must have required property 'id'"],
    [
      'an id of another package',
      '#   id: RES-01',
      '#   id: RES-03',
      'the package of RES-03 is aitrust.controls.res_03',
    ],
    ['an id of no chapter', '#   id: RES-01', '#   id: ABC-01', 'ABC-01 begins with no chapter'],
    ['a reserved check', '- id: unsafe-load', '- id: statement', 'the check id "statement" is reserved'],
    ['no findings', 'findings contains finding if', 'found contains finding if', 'no rule "findings contains …"'],
    ['no METADATA', '# METADATA\n', '# METADAT\n', 'the control has no METADATA of scope package'],
  ])('%s', async (_name, from, to, message) => {
    const found = await mistakes({ ...changedRes(from, to), 'awaiting.yaml': '# none\n' })
    expect(found.join('\n')).toContain(message)
    expect(found[0]).toMatch(new RegExp(`^${RES_PATH}:\\d+: `))
  })

  test('one id twice, a check that waits and does not exist, documents that cannot be parsed', async () => {
    const found = await mistakes({
      'controls/guidelines/gdl_03_owner.rego': GDL_02.replace('gdl_02', 'gdl_03'),
      'awaiting.yaml': 'RES-01/unsafe-lode: facts.L01\n',
      'tables/formats/data.yaml': 'a: [1\n',
    })
    expect(found.join('\n')).toContain(
      'GDL-02 is already the id of aitrust.controls.gdl_02 (policies/controls/guidelines/gdl_02_owner.rego:1)',
    )
    expect(found.join('\n')).toContain('policies/awaiting.yaml:0: no control has the check RES-01/unsafe-lode')
    expect(found.join('\n')).toContain('policies/tables/formats/data.yaml:2: ')
  })

  test('a misspelt reference in any control', async () => {
    expect(await mistakes(changedRes('fact.state', 'fact.stat'))).toEqual([
      `${RES_PATH}:25: undefined reference fact.stat: fact has no "stat"; did you mean "state"?`,
    ])
  })
})

test('the current folder as label', () => {
  const house = readHouse(houseFolder(), '.')
  expect(house.kit.capabilities).not.toBeNull()
  expect(house.kit.lib.map(({ path }) => path)).toEqual(['lib/facts.rego'])
  expect(house.awaiting.facts).toEqual({ 'RES-01/unsafe-load': 'facts.L01' })
})

test('a folder is ours by its schemas and capabilities', () => {
  expect(isHouse('policies')).toBe(true)
  expect(isHouse('src')).toBe(false)
})
