/** `ai-trust policy check|test|build DIR`: the compiler for those who write policies, in a repository of theirs or in ours. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { assetPath } from '../policy/assets.js'
import { checkHouse, compileHouse, houseRequest, isHouse, readHouse } from '../policy/bundle.js'
import type { CatalogControl } from '../policy/catalog.js'
import { type RegoCompiler, startCompiler, type TestRequest } from '../policy/compiler.js'
import {
  type FileCoverage,
  inOrder,
  type SourceFile,
  type SourceProblem,
  type TestResult,
} from '../policy/compiler-answer.js'
import { controlsOf } from '../policy/control-metadata.js'
import { compileCustom, customRequest } from '../policy/custom.js'
import { type PolicyKit, shippedKit } from '../policy/kit.js'
import { codeOf, messageOf } from '../policy/narrow.js'
import { readSources } from '../policy/sources.js'
import { didYouMean, type Flag, type Parsed, parseArguments, quoted } from './arguments.js'
import { nearest } from './suggest.js'

const USAGE = `usage: ai-trust policy check DIR [--formatted]
       ai-trust policy test DIR [--coverage]
       ai-trust policy build DIR [--output FILE]`

interface Options {
  readonly folder: string
  readonly formatted: boolean
  readonly coverage: boolean
  readonly output: string
}

/** A folder of policies, ready to be checked, tested or compiled. */
interface Policies {
  readonly files: readonly SourceFile[]
  /** What could not be read. */
  readonly problems: readonly SourceProblem[]
  readonly request: TestRequest
  readonly check: () => Promise<readonly SourceProblem[]>
  readonly build: () => Promise<Built>
}

interface Built {
  readonly wasm: Uint8Array | null
  readonly controls: readonly CatalogControl[]
  readonly problems: readonly SourceProblem[]
}

/** What the command takes from the installation; tests bring their own. */
export interface PolicyTools {
  readonly start: () => Promise<RegoCompiler>
  /** What custom policies are compiled against, and the documents they see. */
  readonly shipped: () => { readonly kit: PolicyKit; readonly data: unknown }
}

const INSTALLED: PolicyTools = {
  start: startCompiler,
  shipped: () => ({ kit: shippedKit(), data: JSON.parse(readFileSync(assetPath('data.json'), 'utf8')) }),
}

/** Runs the command and gives its exit code: 0 fine, 1 tests failed, 2 mistakes in the sources or in the use, 3 our fault. */
export async function policyCommand(args: readonly string[], tools: PolicyTools = INSTALLED): Promise<number> {
  const [command = '', ...rest] = args
  const parsed = parseArguments(rest, FLAGS, 1)
  if (parsed.help || command === '--help' || command === '-h') {
    process.stdout.write(`${USAGE}\n`)
    return 0
  }
  const run = COMMANDS.get(command)
  const options = optionsOf(parsed)
  if (run === undefined || typeof options === 'string') {
    const mistake = run === undefined ? unknownCommand(command) : options
    process.stderr.write(`${String(mistake)}\n${USAGE}\n`)
    return 2
  }
  let compiler: RegoCompiler | undefined
  try {
    compiler = await tools.start()
    const policies = read(compiler, options.folder, tools)
    if (policies.files.length === 0)
      return mistakes(policies.problems.length > 0 ? policies.problems : [noSources(options.folder)])
    return await run(compiler, policies, options)
  } catch (error) {
    process.stderr.write(`${printable(messageOf(error))}\n`)
    return 3
  } finally {
    await compiler?.close()
  }
}

const COMMANDS: ReadonlyMap<string, (c: RegoCompiler, p: Policies, o: Options) => Promise<number>> = new Map([
  ['check', check],
  ['test', test],
  ['build', build],
])

function unknownCommand(command: string): string {
  if (command === '') return 'policy needs a command: check, test or build'
  return `policy ${quoted(command)}: no such command${didYouMean(nearest(command, [...COMMANDS.keys()]))}`
}

const FLAGS: readonly Flag[] = [
  { name: 'coverage' },
  { name: 'formatted' },
  { name: 'output', value: { label: 'FILE' } },
]

function optionsOf({ rest: [folder], values, switches, mistakes }: Parsed): Options | string {
  if (mistakes.length > 0) return mistakes.join('\n')
  if (folder === undefined || folder === '') return 'policy needs one folder'
  return {
    folder,
    formatted: switches.has('formatted'),
    coverage: switches.has('coverage'),
    output: values.get('output') ?? 'policy.wasm',
  }
}

function read(compiler: RegoCompiler, folder: string, tools: PolicyTools): Policies {
  if (isHouse(folder)) {
    const house = readHouse(folder, folder.replace(/\/+$/, ''))
    return {
      files: house.files,
      problems: house.problems,
      request: { ...houseRequest(house), data: house.data },
      check: () => checkHouse(compiler, house),
      build: async () => {
        const { bundle, problems } = await compileHouse(compiler, house, '')
        return { wasm: bundle?.wasm ?? null, controls: bundle?.catalog.controls ?? [], problems }
      },
    }
  }
  const { files, problems } = readSources(folder, folder)
  const { kit, data } = tools.shipped()
  const request = customRequest(files, kit)
  return {
    files,
    problems,
    request: { ...request, data, filter: ['custom'] },
    check: async () => {
      const inspected = await compiler.inspect(request)
      return inOrder([...problems, ...inspected.problems, ...controlsOf(inspected.packages, 'custom').problems])
    },
    build: async () => {
      const built = await compileCustom(files, { cache: null, compiler, kit })
      return { ...built, problems: [...problems, ...built.problems] }
    },
  }
}

async function check(compiler: RegoCompiler, policies: Policies, options: Options): Promise<number> {
  const problems = await policies.check()
  const unformatted = options.formatted ? await unformattedFiles(compiler, policies.files) : []
  if (problems.length + unformatted.length > 0) return mistakes([...problems, ...unformatted])
  process.stderr.write(`${count(policies.files.length, 'file')}, no mistakes\n`)
  return 0
}

async function unformattedFiles(
  compiler: RegoCompiler,
  files: readonly SourceFile[],
): Promise<readonly SourceProblem[]> {
  const formatted = await compiler.format(files)
  const texts = new Map(files.map((file) => [file.path, file.text]))
  return formatted.files
    .filter((file) => texts.get(file.path) !== file.text)
    .map((file) => ({
      code: 'format',
      message: 'not as `opa fmt` writes it',
      path: file.path,
      line: firstDifference(texts.get(file.path) ?? '', file.text),
      column: 1,
    }))
}

function firstDifference(before: string, after: string): number {
  const lines = after.split('\n')
  return before.split('\n').findIndex((line, index) => line !== lines[index]) + 1
}

async function test(compiler: RegoCompiler, policies: Policies, options: Options): Promise<number> {
  const wrong = await policies.check()
  if (wrong.length > 0) return mistakes(wrong)
  const { tests, coverage, problems } = await compiler.test({ ...policies.request, coverage: options.coverage })
  if (problems.length > 0) return mistakes(problems)
  if (tests.length === 0) {
    process.stderr.write(`${printable(options.folder)} holds no tests: rules test_… in files *_test.rego\n`)
    return 2
  }
  const failed = tests.filter((one) => one.result === 'fail' || one.result === 'error')
  for (const one of failed) process.stdout.write(failureText(one))
  if (options.coverage) {
    const own = new Set(policies.files.map((file) => file.path))
    process.stdout.write(coverageText(coverage.filter((file) => own.has(file.path))))
  }
  const skipped = tests.filter((one) => one.result === 'skip').length
  const more = skipped > 0 ? `, ${skipped} skipped` : ''
  process.stdout.write(`${tests.length - failed.length - skipped} of ${count(tests.length, 'test')} passed${more}\n`)
  return failed.length > 0 ? 1 : 0
}

function failureText({ path, line, package: name, name: test, result, message, output }: TestResult): string {
  const title = `${path}:${line}:1: ${name}.${test} ${result === 'error' ? 'could not be evaluated' : 'failed'}`
  const details = [message, output === '' ? '' : `printed:\n${output}`].filter((text) => text !== '').join('\n')
  const indented = details.split('\n').map((text) => `    ${printable(text.replaceAll('\t', '  '))}`)
  return `${printable(title)}\n${details === '' ? '' : `${indented.join('\n').trimEnd()}\n`}`
}

function coverageText(files: readonly FileCoverage[]): string {
  const lines = files
    .filter((file) => file.uncovered.length > 0)
    .map(
      (file) =>
        `${printable(file.path)}: no test reaches ${file.uncovered.length > 1 ? 'lines' : 'line'} ${file.uncovered.join(', ')}\n`,
    )
  const reached = files.reduce((sum, file) => sum + file.covered.length, 0)
  const all = reached + files.reduce((sum, file) => sum + file.uncovered.length, 0)
  return `${lines.join('')}${all === 0 ? '' : `tests reach ${Math.floor((100 * reached) / all)} % of lines\n`}`
}

async function build(_compiler: RegoCompiler, policies: Policies, options: Options): Promise<number> {
  const { wasm, controls, problems } = await policies.build()
  if (problems.length > 0) return mistakes(problems)
  if (wasm === null) {
    process.stderr.write(`${printable(options.folder)} holds no controls: packages custom.controls.<name>\n`)
    return 2
  }
  try {
    // A link in its place is replaced, not followed.
    const temporary = join(dirname(options.output), `.policy-${process.pid}.tmp`)
    writeFileSync(temporary, wasm, { flag: 'wx' })
    renameSync(temporary, options.output)
  } catch (error) {
    process.stderr.write(`${printable(options.output)} cannot be written: ${codeOf(error)}\n`)
    return 2
  }
  process.stdout.write(`${printable(options.output)}: ${count(controls.length, 'control')}, ${wasm.length} bytes\n`)
  return 0
}

function mistakes(problems: readonly SourceProblem[]): number {
  for (const { path, line, column, message } of problems) {
    const place = line > 0 ? `${path}:${line}:${column}` : path
    process.stdout.write(`${printable(`${place}: ${message}`)}\n`)
  }
  process.stderr.write(`${count(problems.length, 'mistake')}\n`)
  return 2
}

function noSources(folder: string): SourceProblem {
  return { code: 'source', message: 'no Rego in this folder', path: folder, line: 0, column: 0 }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** Text from files may hold terminal escapes or marks that reorder a line. */
function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`)
}
