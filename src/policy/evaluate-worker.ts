/** The worker side of evaluation: compiled policies run here, where a loop or a full memory costs only a worker. */
import { parentPort, workerData } from 'node:worker_threads'
import { loadPolicy } from '@open-policy-agent/opa-wasm'

/** 64 KiB pages: 4 MiB at the start, 512 MiB at most. */
const MEMORY = { initial: 64, maximum: 8192 }

interface Module {
  readonly wasm: Uint8Array
  readonly data: Readonly<Record<string, unknown>>
}
interface Question {
  readonly module: number
  readonly entrypoint: string
  /** The input document as JSON. */
  readonly input: ArrayBuffer
}

/** Serves `{module, entrypoint, input}` with `{result}` or `{error}`, one after the other. */
export function serveEvaluations(): void {
  const modules: readonly Module[] = workerData.modules
  const policies = modules.map((module) => {
    const loading = load(module)
    // A module that cannot be loaded is said to whoever asks it; the others go on.
    loading.catch(() => undefined)
    return loading
  })
  parentPort?.on('message', async (question: Question) => {
    try {
      const policy = await policies[question.module]
      if (policy === undefined) throw new Error('no such module')
      const answer: unknown = policy.evaluate(question.input, question.entrypoint)
      parentPort?.postMessage({ result: Array.isArray(answer) ? answer[0]?.result : undefined })
    } catch (error) {
      parentPort?.postMessage({ error: messageOf(error) })
    }
  })
}

async function load({ wasm, data }: Module): Promise<Awaited<ReturnType<typeof loadPolicy>>> {
  const policy = await loadPolicy(wasm, MEMORY)
  policy.setData(data)
  return policy
}

/** The SDK throws strings and plain objects as well as errors. */
function messageOf(error: unknown): string {
  const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : error
  if (typeof message !== 'string') return 'the policy stopped'
  return message.includes('opa_malloc') ? 'needs more memory than 512 MB' : message
}
