/**
 * Asks compiled policies, each control by its own entrypoint in a worker with a time limit, so that one that throws,
 * loops or eats memory costs only itself.
 */
import { createHash } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import type { ContextResult } from '../schema/context-result.js'
import type { Input, System } from '../schema/input.js'
import { validateContextResult } from '../schema/validators.js'
import { readAnswer } from './answer.js'
import { workerPath } from './assets.js'
import type { CatalogControl } from './catalog.js'
import type { ControlEvaluation } from './evaluation.js'
import { applyNeeds } from './needs.js'
import { focusOn } from './systems.js'

/** Milliseconds. */
const CONTROL_LIMIT = 10_000
const TOTAL_LIMIT = 60_000

/** A compiled module: ours, or the one made of a repository's own Rego. */
export interface PolicyModule {
  readonly wasm: Uint8Array
  readonly data: Readonly<Record<string, unknown>>
  readonly controls: readonly CatalogControl[]
}

export interface Evaluator {
  /** The systems of the tree; a string says why there is no answer. */
  readonly findSystems: (input: Input) => Promise<readonly System[] | string>
  /** Every control of the pass, for each system, in catalogue order. */
  readonly evaluate: (input: Input, pass: 'first' | 'second') => Promise<readonly ControlEvaluation[]>
  /** Milliseconds by control, largest first. */
  readonly timings: () => readonly { readonly name: string; readonly milliseconds: number }[]
  readonly close: () => Promise<void>
}

/**
 * Starts at once, so that the modules are ready when the first question comes; close it when none comes any more.
 * @param modules the built-in module first; it answers `aitrust/context`
 * @param limits shorter ones for tests
 */
export function startEvaluator(
  modules: readonly PolicyModule[],
  limits: { readonly control: number; readonly total: number } = { control: CONTROL_LIMIT, total: TOTAL_LIMIT },
): Evaluator {
  let spent = 0
  const times = new Map<string, number>()
  const answered = new Map<string, ControlEvaluation>()

  const start = () => {
    const started = new Worker(workerPath(), {
      workerData: { role: 'evaluate', modules: modules.map(({ wasm, data }) => ({ wasm, data })) },
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    })
    started.unref()
    // One that dies before it is asked is replaced by the first question, which then learns why.
    started.on('error', () => undefined)
    started.on('exit', () => {
      if (worker === started) worker = null
    })
    return started
  }
  let worker: Worker | null = start()

  /** One question; the worker is replaced when it does not answer in time or dies. */
  const ask = async (
    name: string,
    module: number,
    entrypoint: string,
    input: Uint8Array<ArrayBuffer>,
  ): Promise<{ result: unknown } | { error: string }> => {
    if (spent >= limits.total) return { error: `all policies together took more than ${limits.total / 1000} s` }
    const asked = worker ?? start()
    worker = asked
    const begun = performance.now()
    const answer = await exchange(asked, { module, entrypoint, input }, Math.min(limits.control, limits.total - spent))
    const milliseconds = performance.now() - begun
    spent += milliseconds
    times.set(name, (times.get(name) ?? 0) + milliseconds)
    if ('lost' in answer) {
      worker = null
      await asked.terminate()
      return { error: answer.lost }
    }
    return answer
  }

  const askContext = async (input: Input): Promise<readonly System[] | string> => {
    const answer = await ask('context', 0, 'aitrust/context', sliceInput(input).document(['']).json)
    if ('error' in answer) return answer.error
    return readSystems(answer.result) ?? 'its answer has another shape than a list of systems'
  }

  const evaluateControl = async (
    control: CatalogControl,
    module: number,
    input: Input,
    slices: Slices,
  ): Promise<ControlEvaluation> => {
    const system = input.context.system.name
    const { json, digest } = slices.document(control.reads)
    const key = `${control.id}\0${system ?? ''}\0${digest}`
    const known = answered.get(key)
    if (known !== undefined) return known
    const answer = await ask(control.id, module, control.package.replaceAll('.', '/'), json)
    const evaluation = readAnswer(control, system, answer)
    answered.set(key, evaluation)
    return evaluation
  }

  return {
    findSystems: async (input) => {
      const found = await askContext(input)
      if (typeof found === 'string' || found.every(({ name }) => name === null)) return found
      const systems: System[] = []
      for (const { name, paths, ...listed } of found) {
        const own = await askContext(focusOn(input, { ...listed, name, paths }, found))
        if (typeof own === 'string') return own
        const [system = listed] = own
        systems.push({ ...system, name, paths })
      }
      return systems
    },
    evaluate: async (input, pass) => {
      const evaluations: ControlEvaluation[] = []
      for (const system of input.context.systems) {
        const focused = focusOn(input, system, input.context.systems)
        const slices = sliceInput(focused)
        for (const [module, { controls }] of modules.entries()) {
          for (const control of controls) {
            if (control.rollup !== null || control.second_pass !== (pass === 'second')) continue
            evaluations.push(applyNeeds(await evaluateControl(control, module, focused, slices), control, focused))
          }
        }
      }
      return evaluations
    },
    timings: () =>
      [...times]
        .map(([name, milliseconds]) => ({ name, milliseconds }))
        .sort((a, b) => b.milliseconds - a.milliseconds),
    close: async () => {
      await worker?.terminate()
      worker = null
    },
  }
}

type Exchange = { readonly result: unknown } | { readonly error: string } | { readonly lost: string }

/** One question and its answer; `lost` when the worker died or did not answer in time and must be replaced. */
function exchange(
  worker: Worker,
  question: { readonly module: number; readonly entrypoint: string; readonly input: Uint8Array<ArrayBuffer> },
  limit: number,
): Promise<Exchange> {
  return new Promise((settle) => {
    const finish = (value: Exchange) => {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      settle(value)
    }
    const onMessage = (value: { readonly result: unknown } | { readonly error: string }) => finish(value)
    const onError = (error: Error) => finish({ lost: `the policy stopped its worker: ${error.message}` })
    const onExit = () => finish({ lost: 'the policy stopped its worker' })
    const timer = setTimeout(() => finish({ lost: `took more than ${Math.round(limit / 100) / 10} s` }), limit)
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    const { buffer } = question.input
    worker.postMessage({ module: question.module, entrypoint: question.entrypoint, input: buffer }, [buffer])
  })
}

interface Slices {
  /** The input document, as bytes of its own, with the top-level keys that the paths name; '' names all. */
  readonly document: (reads: readonly string[]) => { readonly json: Uint8Array<ArrayBuffer>; readonly digest: string }
}

/** Serialises and digests every top-level key once; a control then gets only those it reads. */
function sliceInput(input: Input): Slices {
  const parts = new Map<string, { readonly bytes: Buffer; readonly digest: string }>()
  const values = new Map<string, unknown>(Object.entries(input))
  const part = (key: string) => {
    const known = parts.get(key)
    if (known !== undefined) return known
    const bytes = Buffer.from(`${JSON.stringify(key)}:${serialize(values.get(key))}`)
    const made = { bytes, digest: createHash('sha256').update(bytes).digest('hex') }
    parts.set(key, made)
    return made
  }
  return {
    document: (reads) => {
      const keys = reads.includes('') ? [...values.keys()] : [...new Set(reads.map((path) => path.split('.')[0] ?? ''))]
      const chosen = keys
        .filter((key) => values.has(key))
        .sort()
        .map(part)
      return { json: objectOf(chosen.map(({ bytes }) => bytes)), digest: chosen.map(({ digest }) => digest).join() }
    },
  }
}

/** A JSON object of members that are serialised already, in memory of its own, so that it can be handed over. */
function objectOf(members: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const separated = members.flatMap((member, index) => (index === 0 ? [member] : [COMMA, member]))
  return new Uint8Array(Buffer.concat([OPEN, ...separated, CLOSE]))
}

const OPEN = Buffer.from('{')
const COMMA = Buffer.from(',')
const CLOSE = Buffer.from('}')

/** JSON without lone surrogates, which stop the policy's JSON reader. */
function serialize(value: unknown): string {
  const json = JSON.stringify(value)
  if (!/\\ud[89a-f]/i.test(json)) return json
  return JSON.stringify(value, (_, inner) => (typeof inner === 'string' ? inner.toWellFormed() : inner))
}

function readSystems(result: unknown): readonly System[] | null {
  return isContextResult(result) ? result.systems : null
}

function isContextResult(value: unknown): value is ContextResult {
  return validateContextResult(value)
}
