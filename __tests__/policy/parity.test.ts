/**
 * Two evaluators, one answer: what the compiled module says of an input, OPA's own evaluator says, too; and a control
 * that misspells a key of the input is not compiled.
 */
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { loadPolicy } from '@open-policy-agent/opa-wasm'
import { houseRequest, readHouse } from '../../src/policy/bundle.js'
import { type RegoCompiler, startCompiler } from '../../src/policy/compiler.js'
import { loadShippedPolicies, withParameters } from '../../src/policy/shipped.js'
import { focusOn } from '../../src/policy/systems.js'
import type { ContextResult } from '../../src/schema/context-result.js'
import type { Input } from '../../src/schema/input.js'
import { validateContextResult } from '../../src/schema/validators.js'
import { readSide } from '../../src/side.js'
import { openWorkTree } from '../../src/tree/work-tree.js'
import { makeFolder } from '../repository.js'
import { REPOSITORIES } from './repositories.js'

const house = readHouse('policies', 'policies')
const request = houseRequest(house)
const shipped = loadShippedPolicies()
const { data } = withParameters(shipped.module, () => undefined)
const controls = shipped.catalog.controls.filter(({ rollup }) => rollup === null)

let compiler: RegoCompiler
beforeAll(async () => {
  compiler = await startCompiler()
})
afterAll(() => compiler.close())

async function read(folder: string): Promise<Input> {
  const tree = await openWorkTree(folder, null, null)
  const side = await readSide(tree, { today: 20780, event: 'local', scopes: [], cache: new Map(), hash: false })
  return side.input
}

/** Lists of objects are sets in Rego; the two evaluators order them differently. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(sorted)
    return items.sort((a, b) => compare(JSON.stringify(a), JSON.stringify(b)))
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => compare(a, b))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]))
}

function compare(a: string | undefined, b: string | undefined): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0
}

describe('the compiled module and OPA agree', () => {
  test('on every control of every repository', async () => {
    const policy = await loadPolicy(shipped.module.wasm, { initial: 64, maximum: 8192 })
    policy.setData(data)
    const ask = (input: Input, entrypoint: string): unknown => {
      const answer: unknown = policy.evaluate(input, entrypoint)
      return Array.isArray(answer) ? answer[0]?.result : undefined
    }
    const folders = Object.entries(REPOSITORIES).map(([name, files]) => [name, makeFolder(files)] as const)
    for (const name of ['support-chatbot', 'no-ai']) {
      const folder = makeFolder()
      cpSync(join('examples', name), folder, { recursive: true })
      folders.push([name, folder])
    }
    const inputs: Input[] = []
    for (const [, folder] of folders) {
      const bare = await read(folder)
      const context = ask(bare, 'aitrust/context')
      if (!isContext(context)) throw new Error('no context')
      const [system] = context.systems
      if (system === undefined) throw new Error('no system')
      inputs.push(focusOn({ ...bare, context: { systems: context.systems, system } }, system, context.systems))
    }
    const packages = ['aitrust.context', ...controls.map((control) => control.package)]
    const { results, problems } = await compiler.evaluate({
      files: house.files.filter(({ path }) => !path.endsWith('_test.rego')),
      capabilities: request.capabilities,
      data,
      queries: packages.map((name) => `data.${name}`),
      inputs,
    })
    expect(problems).toEqual([])
    const spoke = new Set<string>()
    for (const [row, input] of inputs.entries()) {
      for (const [column, name] of packages.entries()) {
        const reference = results[row]?.[column]
        const compiled = ask(input, name.replaceAll('.', '/'))
        expect([folders[row]?.[0], name, sorted(compiled)]).toEqual([
          folders[row]?.[0],
          name,
          sorted(resultOf(reference)),
        ])
        if (JSON.stringify(compiled).includes('"check"')) spoke.add(name)
      }
    }
    // A repository for each control: else agreement would mean little.
    expect(
      controls.filter((control) => !control.second_pass && !spoke.has(control.package)).map(({ id }) => id),
    ).toEqual([])
  })
})

function resultOf(result: unknown): unknown {
  return typeof result === 'object' && result !== null && 'value' in result ? result.value : undefined
}

function isContext(value: unknown): value is ContextResult {
  return validateContextResult(value)
}

test('a misspelt input reference in any control is a compile error, on its line', async () => {
  const paths = new Set(shipped.catalog.controls.map(({ path }) => path))
  const wrong: string[] = []
  const misspelt: { readonly path: string; readonly line: number }[] = []
  const files = house.files.map((file) => {
    if (!paths.has(file.path)) return file
    const reference =
      /(?<![\w.])input\.(?!run\b)([a-z]+)/.exec(file.text) ?? /(?<![\w.])input\.([a-z]+)/.exec(file.text)
    if (reference === null) {
      wrong.push(file.path)
      return file
    }
    const line = file.text.slice(0, reference.index).split('\n').length
    misspelt.push({ path: file.path, line })
    const at = reference.index + 'input.'.length
    return { ...file, text: `${file.text.slice(0, at)}q${file.text.slice(at)}` }
  })
  expect(misspelt.length).toBeGreaterThan(5)
  const problems = await compiler.check({ ...request, files: files.filter(({ path }) => !path.endsWith('_test.rego')) })
  const told = new Set(problems.map(({ path, line }) => `${path}:${line}`))
  for (const { path, line } of misspelt) expect([...told]).toContain(`${path}:${line}`)
  // The others reach the input through the library alone.
  for (const path of wrong) expect(readFileSync(path, 'utf8')).toContain('import data.aitrust.lib')
})
