/** The Rego compiler as this program uses it: it runs in a thread of its own, so that a source that keeps it busy can be stopped. */
import { Worker } from 'node:worker_threads'
import { workerPath } from './assets.js'
import {
  type CompilerAnswer,
  type FileCoverage,
  type PackageInfo,
  type QueryResult,
  readAnswer,
  type SourceFile,
  type SourceProblem,
  type TestResult,
} from './compiler-answer.js'
import { isRecord, messageOf, stringOf } from './narrow.js'

export interface CheckRequest {
  readonly files: readonly SourceFile[]
  /** What policies may call; without it, what the compiled module has. */
  readonly capabilities?: unknown
  /** JSON Schema that types `input`, as typeSchema makes it. */
  readonly schema?: unknown
  readonly strict?: boolean
  /** Packages, with what is below them, that files which are not trusted may define. */
  readonly allow?: readonly string[] | null
  /** Keys below `data` that documents fill; any other reference to data must be defined by a rule. */
  readonly roots?: readonly string[] | null
}

export interface BuildRequest extends CheckRequest {
  /** Packages with slashes: aitrust/controls/res_01. */
  readonly entrypoints?: readonly string[]
  /** A package: those below it that have METADATA are entrypoints, too. */
  readonly controls?: string
  readonly data?: unknown
}

export interface TestRequest extends CheckRequest {
  readonly data?: unknown
  readonly coverage?: boolean
  /** Packages, with what is below them, whose tests run; all without it. */
  readonly filter?: readonly string[]
}

export interface EvaluateRequest {
  readonly files: readonly SourceFile[]
  readonly capabilities?: unknown
  readonly data?: unknown
  readonly queries: readonly string[]
  readonly inputs: readonly unknown[]
}

interface WithProblems {
  readonly problems: readonly SourceProblem[]
}

/** Every method rejects only when the compiler itself fails or takes too long; mistakes in sources are `problems`. */
export interface RegoCompiler {
  readonly check: (request: CheckRequest) => Promise<readonly SourceProblem[]>
  readonly inspect: (request: CheckRequest) => Promise<WithProblems & { readonly packages: readonly PackageInfo[] }>
  /** Tests (`*_test.rego`) are left out. `wasm` is null when there are problems, or no entrypoints. */
  readonly build: (
    request: BuildRequest,
  ) => Promise<WithProblems & { readonly wasm: Uint8Array | null; readonly packages: readonly PackageInfo[] }>
  readonly test: (
    request: TestRequest,
  ) => Promise<WithProblems & { readonly tests: readonly TestResult[]; readonly coverage: readonly FileCoverage[] }>
  /** OPA's own evaluator, the reference for the compiled module: a row for each input, a result for each query. */
  readonly evaluate: (
    request: EvaluateRequest,
  ) => Promise<WithProblems & { readonly results: readonly (readonly QueryResult[])[] }>
  readonly format: (files: readonly SourceFile[]) => Promise<WithProblems & { readonly files: readonly SourceFile[] }>
  readonly capabilities: () => Promise<{ readonly version: string; readonly capabilities: unknown }>
  readonly close: () => Promise<void>
}

interface Waiting {
  readonly resolve: (answer: CompilerAnswer) => void
  readonly reject: (error: Error) => void
  readonly timer: NodeJS.Timeout
}

const TIMEOUT_MS = 120_000

/** Starts the compiler; it takes about a second until the first answer. Close it, or the process keeps its thread. */
export async function startCompiler(options: { readonly timeoutMs?: number } = {}): Promise<RegoCompiler> {
  const timeoutMs = options.timeoutMs ?? TIMEOUT_MS
  const waiting = new Map<number, Waiting>()
  let stopped: Error | null = null
  let last = 0

  // Its output is kept from ours: stdout belongs to results, and a crash of the compiler writes a trace.
  const worker = new Worker(workerPath(), { workerData: { role: 'compiler' }, stdout: true, stderr: true })
  worker.unref()
  let output = ''
  const keep = (chunk: unknown) => {
    if (output.length < 4_000) output += String(chunk)
  }
  worker.stdout.on('data', keep)
  worker.stderr.on('data', keep)

  const stop = (error: Error) => {
    stopped ??= error
    for (const { reject, timer } of waiting.values()) {
      clearTimeout(timer)
      reject(stopped)
    }
    waiting.clear()
    void worker.terminate()
  }
  worker.on('message', (message: unknown) => {
    if (!isRecord(message) || typeof message['id'] !== 'number') return
    const one = waiting.get(message['id'])
    if (one === undefined) return
    waiting.delete(message['id'])
    clearTimeout(one.timer)
    if (waiting.size === 0) worker.unref()
    try {
      one.resolve(readAnswer(stringOf(message['answer'])))
    } catch (error) {
      one.reject(new Error(messageOf(error)))
    }
  })
  worker.on('error', (error) => stop(new Error(`the Rego compiler failed: ${messageOf(error)}`)))
  worker.on('exit', () => stop(new Error(`the Rego compiler stopped. ${output.split('\n', 1)[0] ?? ''}`.trim())))

  const ask = (op: string, request: object): Promise<CompilerAnswer> =>
    new Promise((resolve, reject) => {
      if (stopped !== null) {
        reject(stopped)
        return
      }
      last += 1
      const seconds = Math.round(timeoutMs / 1000)
      const timer = setTimeout(
        () => stop(new Error(`the Rego compiler was stopped: ${op} took more than ${seconds} seconds`)),
        timeoutMs,
      )
      waiting.set(last, { resolve, reject, timer })
      // The thread holds the process open only while somebody waits for it.
      worker.ref()
      worker.postMessage({ id: last, request: JSON.stringify({ op, ...request }) })
    })

  return {
    check: async (request) => (await ask('check', request)).problems,
    inspect: (request) => ask('inspect', request),
    build: (request) => ask('build', request),
    test: (request) => ask('test', request),
    evaluate: (request) => ask('evaluate', request),
    format: (files) => ask('format', { files }),
    capabilities: () => ask('capabilities', {}),
    close: async () => {
      stopped ??= new Error('the Rego compiler is closed')
      await worker.terminate()
    },
  }
}
