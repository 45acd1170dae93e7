/** Types of what the compiler's thread finds in the global scope: WebAssembly, as far as it is used, and what wasm_exec.js and the module define. */
declare namespace WebAssembly {
  type Imports = Readonly<Record<string, Readonly<Record<string, unknown>>>>
  interface Instance {
    readonly exports: Readonly<Record<string, unknown>>
  }
  interface Module {
    readonly __module?: never
  }
  function instantiate(bytes: Uint8Array, imports: Imports): Promise<{ instance: Instance; module: Module }>
}

interface GoRuntime {
  /** Environment of the Go program. */
  env: Readonly<Record<string, string>>
  readonly importObject: WebAssembly.Imports
  readonly run: (instance: WebAssembly.Instance) => Promise<void>
}

declare var Go: (new () => GoRuntime) | undefined
declare var aiTrustRego: ((request: string, done: (answer: string) => void) => void) | undefined
declare var aiTrustRegoReady: (() => void) | undefined
