/** The edges of the process: what its streams can show, and writing to them when the reader may be gone. */

export interface Environment {
  readonly NO_COLOR?: string | undefined
  readonly FORCE_COLOR?: string | undefined
  readonly TERM?: string | undefined
}

/** NO_COLOR wins over FORCE_COLOR; without either, colour is for terminals that can show it. */
export function wantsColor(environment: Environment, isTerminal: boolean): boolean {
  if ((environment.NO_COLOR ?? '') !== '') return false
  const force = environment.FORCE_COLOR
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false'
  return isTerminal && environment.TERM !== 'dumb'
}

/** Columns of a terminal; a file or a pipe gets a width that reads well anywhere. */
export function columnsOf(stream: { readonly columns?: number | undefined }): number {
  return stream.columns === undefined || stream.columns <= 0 ? 100 : stream.columns
}

/**
 * Writes and waits until it is written. A reader that has seen enough (`| head`) is no error; any other failure is
 * thrown, because a result that did not arrive must not look like one that did.
 */
export function writeAll(stream: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error?: Error | null): void => {
      if (error && !isBrokenPipe(error)) reject(error)
      else resolve()
    }
    stream.once('error', settle)
    stream.write(text, (error) => {
      settle(error)
      // The stream tells its error once more, after this call.
      setImmediate(() => stream.removeListener('error', settle))
    })
  })
}

export function isBrokenPipe(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false
  return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED'
}
