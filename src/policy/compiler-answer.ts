/** What the Rego compiler answers, read from its JSON: the compiler is ours, yet what it says enters like all outside data. */
import { listOf, numberOf, numbersOf, recordOf, stringOf, stringsOf } from './narrow.js'

/** A Rego source. A trusted one is ours: the rule about packages does not apply to it. */
export interface SourceFile {
  readonly path: string
  readonly text: string
  readonly trusted?: boolean
}

/** A mistake in a source. Lines and columns count from 1, columns in UTF-16 code units; 0 when there is no place. */
export interface SourceProblem {
  readonly code: string
  readonly message: string
  readonly path: string
  readonly line: number
  readonly column: number
}

/** Problems by place. */
export function inOrder(problems: readonly SourceProblem[]): readonly SourceProblem[] {
  return problems.toSorted(
    (a, b) => (a.path === b.path ? 0 : a.path < b.path ? -1 : 1) || a.line - b.line || a.column - b.column,
  )
}

/** What one file says of its package. */
export interface PackageInfo {
  readonly package: string
  readonly path: string
  /** Line of the METADATA, else of the package clause. */
  readonly line: number
  /** METADATA of scope package; null without one. */
  readonly metadata: unknown
  readonly rules: readonly string[]
  /** Paths below `input` that the package reads, also through the libraries it uses; '' for the whole input. */
  readonly reads: readonly string[]
}

export interface TestResult {
  readonly package: string
  readonly name: string
  readonly path: string
  readonly line: number
  readonly result: 'pass' | 'fail' | 'skip' | 'error'
  /** For a failure: the expression that did not hold, with the values at that moment. */
  readonly message: string
  /** What the test printed. */
  readonly output: string
}

/** Lines that tests reached, and those where something begins that they did not. */
export interface FileCoverage {
  readonly path: string
  readonly covered: readonly number[]
  readonly uncovered: readonly number[]
}

export interface QueryResult {
  readonly defined: boolean
  readonly value: unknown
  readonly error: string | null
}

export interface CompilerAnswer {
  readonly version: string
  readonly problems: readonly SourceProblem[]
  readonly wasm: Uint8Array | null
  readonly packages: readonly PackageInfo[]
  readonly tests: readonly TestResult[]
  readonly coverage: readonly FileCoverage[]
  readonly results: readonly (readonly QueryResult[])[]
  readonly files: readonly SourceFile[]
  readonly capabilities: unknown
}

/** Reads an answer; it throws when the compiler says that the fault is its own. */
export function readAnswer(text: string): CompilerAnswer {
  const answer = recordOf(JSON.parse(text))
  const error = stringOf(answer['error'])
  if (error !== '') throw new Error(`the Rego compiler failed: ${error}`)
  const wasm = stringOf(answer['wasm'])
  return {
    version: stringOf(answer['version']),
    problems: listOf(answer['problems']).map(problemOf),
    wasm: wasm === '' ? null : Buffer.from(wasm, 'base64'),
    packages: listOf(answer['packages']).map(packageOf),
    tests: listOf(answer['tests']).map(testOf),
    coverage: listOf(answer['coverage']).map(coverageOf),
    results: listOf(answer['results']).map((row) => listOf(row).map(resultOf)),
    files: listOf(answer['files']).map(fileOf),
    capabilities: answer['capabilities'] ?? null,
  }
}

function problemOf(value: unknown): SourceProblem {
  const problem = recordOf(value)
  return {
    code: stringOf(problem['code']),
    message: stringOf(problem['message']),
    path: stringOf(problem['path']),
    line: numberOf(problem['line']),
    column: numberOf(problem['column']),
  }
}

/** Reads what a file says of its package, also from a cache. */
export function packageOf(value: unknown): PackageInfo {
  const info = recordOf(value)
  return {
    package: stringOf(info['package']),
    path: stringOf(info['path']),
    line: numberOf(info['line']),
    metadata: info['metadata'] ?? null,
    rules: stringsOf(info['rules']),
    reads: stringsOf(info['reads']),
  }
}

function testOf(value: unknown): TestResult {
  const test = recordOf(value)
  const result = test['result']
  return {
    package: stringOf(test['package']),
    name: stringOf(test['name']),
    path: stringOf(test['path']),
    line: numberOf(test['line']),
    result: result === 'pass' || result === 'fail' || result === 'skip' ? result : 'error',
    message: stringOf(test['message']),
    output: stringOf(test['output']),
  }
}

function coverageOf(value: unknown): FileCoverage {
  const file = recordOf(value)
  return {
    path: stringOf(file['path']),
    covered: numbersOf(file['covered']),
    uncovered: numbersOf(file['uncovered']),
  }
}

function resultOf(value: unknown): QueryResult {
  const result = recordOf(value)
  return {
    defined: result['defined'] === true,
    value: result['value'] ?? null,
    error: typeof result['error'] === 'string' ? result['error'] : null,
  }
}

function fileOf(value: unknown): SourceFile {
  const file = recordOf(value)
  return { path: stringOf(file['path']), text: stringOf(file['text']) }
}
