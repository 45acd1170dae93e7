/** The one script of all worker threads: it hands over to the role it was started for. */
import { workerData } from 'node:worker_threads'

const role: unknown = workerData?.role
if (role === 'compiler') {
  const { serveCompiler } = await import('./policy/compiler-worker.js')
  await serveCompiler()
} else if (role === 'evaluate') {
  const { serveEvaluations } = await import('./policy/evaluate-worker.js')
  serveEvaluations()
} else throw new Error(`no such role: ${String(role)}`)
