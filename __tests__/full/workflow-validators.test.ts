/** The workflows that users copy, and the action itself, as GitHub's own parser, actionlint and zizmor see them. */
import { readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { makeFolder } from '../repository.js'
import { installed, runTool } from './tools.js'

const FILES: Readonly<Record<string, string>> = {
  'action.yml': readFileSync('action.yml', 'utf8'),
  ...Object.fromEntries(
    readdirSync('examples/workflows').map((name) => [
      `.github/workflows/${name}`,
      readFileSync(`examples/workflows/${name}`, 'utf8').replaceAll(
        '<commit>',
        '0123456789abcdef'.repeat(3).slice(0, 40),
      ),
    ]),
  ),
}
const WORKFLOWS = Object.keys(FILES).filter((path) => path !== 'action.yml')
const BROKEN = 'on: push\njobs:\n  a:\n    steps: []\n'

/** What a script prints as JSON; it finds a package of the setup as `tool`, and `path` and `text` to judge. */
function judge(script: string, module: string, path: string, text: string): unknown {
  const tool = pathToFileURL(installed(`node_modules/${module}`))
  const source = `
    const { tool, path, text } = ${JSON.stringify({ tool, path, text })}
    ${script}
    process.exit()`
  const { status, stdout, stderr } = runTool(process.execPath, ['--no-warnings', '--input-type=module', '-'], source)
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

/** A process for each file: the second call on one linter can run into memory that the first has freed. */
function actionlint(path: string, text: string): unknown {
  const script = `
    const { createLinter } = await import(tool)
    const lint = await createLinter()
    console.log(JSON.stringify(lint(text, path)))`
  return judge(script, 'actionlint/node.mjs', path, text)
}

/** The package is made for bundlers, and imports JSON without saying so. */
function githubParser(path: string, text: string): unknown {
  const kind = path === 'action.yml' ? 'action' : 'workflow'
  const script = `
    import { register } from 'node:module'
    const hook = "export const load = (url, context, next) => next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context)"
    register('data:text/javascript,' + encodeURIComponent(hook))
    const { ${kind === 'action' ? 'parseAction' : 'parseWorkflow'}: parse } = await import(tool)
    const trace = { error() {}, info() {}, verbose() {} }
    console.log(JSON.stringify(parse({ name: path, content: text }, trace).context.errors.getErrors().map(({ message }) => message)))`
  return judge(script, `@actions/workflow-parser/dist/${kind}s/${kind}-parser.js`, path, text)
}

describe("GitHub's parser", () => {
  test('finds what is wrong', () => {
    expect(githubParser('.github/workflows/a.yml', BROKEN)).not.toEqual([])
    const action = 'name: a\ndescription: b\nruns:\n  using: node99\n  main: a.js\n'
    expect(githubParser('action.yml', action)).toEqual([expect.stringContaining('node99')])
  })

  test.each(Object.entries(FILES))('%s', (path, text) => {
    expect(githubParser(path, text)).toEqual([])
  })
})

describe('actionlint', () => {
  test('finds what is wrong', () => {
    expect(actionlint('.github/workflows/a.yml', BROKEN)).toContainEqual(
      expect.objectContaining({ line: 3, kind: 'syntax-check' }),
    )
  })

  test.each(WORKFLOWS)('%s', (path) => {
    expect(actionlint(path, FILES[path] ?? '')).toEqual([])
  })
})

describe('zizmor', () => {
  const zizmor = (files: Readonly<Record<string, string>>) => {
    const options = ['--offline', '--no-config', '--strict-collection', '--min-severity', 'medium', '--format', 'json']
    const { stdout, stderr } = runTool(installed('python/bin/zizmor'), [
      ...options,
      '--no-exit-codes',
      makeFolder(files),
    ])
    if (stdout === '') throw new Error(stderr)
    const findings: readonly { ident: string; locations: unknown }[] = JSON.parse(stdout)
    return findings
  }

  test('finds what is wrong', () => {
    const text = (FILES[WORKFLOWS[0] ?? ''] ?? '').replace(/(actions\/checkout@)\S+/, '$1main')
    expect(zizmor({ '.github/workflows/a.yml': text }).map(({ ident }) => ident)).toContain('unpinned-uses')
  })

  test('nothing of medium or higher', () => {
    expect(zizmor(FILES)).toEqual([])
  })
})
