/** Times the steps of a check and tells of them as they begin. */
import type { Timing } from './check-types.js'

export interface Clock {
  readonly time: <T>(name: string, step: () => Promise<T>) => Promise<T>
  readonly timings: () => readonly Timing[]
}

export function startClock(onProgress: ((text: string) => void) | undefined): Clock {
  const timings: Timing[] = []
  return {
    time: async (name, step) => {
      onProgress?.(name)
      const begun = performance.now()
      try {
        return await step()
      } finally {
        timings.push({ name, milliseconds: performance.now() - begun })
      }
    },
    timings: () => timings,
  }
}
