/** Writes the tables of the action's inputs and outputs in README.md from action.yml; `--check` only compares. */
import { readFileSync } from 'node:fs'
import { readYaml } from '../src/collect/yaml.js'
import { recordOf, stringOf } from '../src/policy/narrow.js'
import { writeGenerated } from './generated.js'

const document = readYaml('action.yml', readFileSync('action.yml', 'utf8'))
if (!document.ok) throw new Error(document.problem.message)
const manifest = recordOf(document.root.value)

const inputs = rows('inputs').map(([name, input]) => [
  code(name),
  stringOf(input['description']),
  code(stringOf(input['default'])),
])
const outputs = rows('outputs').map(([name, output]) => [code(name), stringOf(output['description'])])
const tables: Readonly<Record<string, string>> = {
  inputs: table(['input', 'what', 'default'], inputs),
  outputs: table(['output', 'what'], outputs),
}

let readme = readFileSync('README.md', 'utf8')
for (const [name, text] of Object.entries(tables)) {
  const [begin, end] = [`<!-- ${name} of action.yml -->`, `<!-- end of ${name} -->`]
  const [before, rest, ...more] = readme.split(begin)
  const after = rest?.split(end)
  if (before === undefined || after?.length !== 2 || more.length > 0)
    throw new Error(`README.md must hold ${begin} … ${end} once`)
  readme = `${before}${begin}\n${text}\n${end}${after[1]}`
}
writeGenerated(new Map([['README.md', readme]]))

function rows(key: string): readonly (readonly [string, Readonly<Record<string, unknown>>])[] {
  return Object.entries(recordOf(manifest[key])).map(([name, value]) => [name, recordOf(value)])
}

function code(text: string): string {
  return text === '' ? '' : `\`${text}\``
}

function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...body]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')
}
