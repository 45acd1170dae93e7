/** The thread that holds the Rego compiler: it verifies the shipped module, starts it, and hands requests to it. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInThisContext } from 'node:vm'
import { parentPort } from 'node:worker_threads'
import { brotliDecompressSync } from 'node:zlib'
import { assetPath } from './assets.js'
import { COMPILER_SHA256, WASM_EXEC_SHA256 } from './compiler-digest.js'
import { isRecord, stringOf } from './narrow.js'

/** The shipped module is 41 MB; a file that unpacks to more is not ours. */
const MAX_MODULE_BYTES = 96 * 1024 * 1024

/** Serves the compiler to the thread that started this one, for as long as that wants. */
export async function serveCompiler(): Promise<void> {
  const port = parentPort
  if (port === null) throw new Error('this is not a worker thread')
  // Requests that come while the module starts wait in the port.
  const answer = await startModule()
  port.on('message', (message: unknown) => {
    if (!isRecord(message)) return
    answer(stringOf(message['request']), (text) => port.postMessage({ id: message['id'], answer: text }))
  })
}

async function startModule(): Promise<(request: string, done: (answer: string) => void) => void> {
  const module = brotliDecompressSync(readFileSync(assetPath('rego.wasm.br')), { maxOutputLength: MAX_MODULE_BYTES })
  verify('rego.wasm.br', module, COMPILER_SHA256)
  const loader = readFileSync(assetPath('wasm_exec.js'))
  verify('wasm_exec.js', loader, WASM_EXEC_SHA256)
  // The Go distribution's file is a script that defines a global; it is shipped as it is, so that anyone can compare it.
  runInThisContext(loader.toString('utf8'), { filename: 'wasm_exec.js' })

  if (globalThis.Go === undefined) throw new Error('wasm_exec.js does not define Go')
  const go = new globalThis.Go()
  // A garbage collector that waits longer: the compiler lives for seconds and holds little.
  go.env = { GOGC: '400' }
  const instance = await unhurried(async () => (await WebAssembly.instantiate(module, go.importObject)).instance)
  await new Promise<void>((resolve, reject) => {
    globalThis.aiTrustRegoReady = resolve
    go.run(instance).then(() => {
      reject(new Error('the Rego compiler ended'))
      // When it ended later, whoever waits learns it from the end of the thread.
      process.exit(1)
    }, reject)
  })
  if (globalThis.aiTrustRego === undefined) throw new Error('the Rego compiler did not start')
  return globalThis.aiTrustRego
}

/** Passes of a function before V8 optimises it: far out of reach, and V8's own choice in Node 20. */
const NEVER = 2 ** 31 - 1
const USUAL = 1_800_000

/**
 * Go's functions are long, and optimising them takes more time than most compilations do. V8 looks at this when it makes
 * a module; others that are made in this process later are optimised as usual.
 */
async function unhurried<T>(make: () => Promise<T>): Promise<T> {
  setFlagsFromString(`--wasm-tiering-budget=${NEVER}`)
  try {
    return await make()
  } finally {
    setFlagsFromString(`--wasm-tiering-budget=${USUAL}`)
  }
}

function verify(name: string, bytes: Uint8Array, sha256: string): void {
  const found = createHash('sha256').update(bytes).digest('hex')
  if (found !== sha256) throw new Error(`${name} is not the file that this version was made with (sha256 ${found})`)
}
