/** What wasm_exec.js of the Go distribution and the compiler's module define in the global scope of their thread. */
interface GoRuntime {
  /** Environment of the Go program. */
  env: Readonly<Record<string, string>>
  readonly importObject: WebAssembly.Imports
  readonly run: (instance: WebAssembly.Instance) => Promise<void>
}

declare var Go: (new () => GoRuntime) | undefined
declare var aiTrustRego: ((request: string, done: (answer: string) => void) => void) | undefined
declare var aiTrustRegoReady: (() => void) | undefined
