/** Tells on stderr that a long check goes on: nothing in the first second, then one line that replaces itself. */
import { visible, withoutCommands } from '../report/escape.js'
import { clip } from '../report/width.js'

export interface Progress {
  readonly update: (text: string) => void
  /** Clears what stands there; later updates are ignored. */
  readonly stop: () => void
}

interface Target {
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
  readonly write: (text: string) => unknown
}

const QUIET = 1000
const REDRAW = 100
const LOG = 10_000
const CLEAR = '\r\u001b[2K'

/** Where there is no terminal, a line every ten seconds shows in a log that the check is alive. */
export function startProgress(target: Target, dumb: boolean, now: () => number = Date.now): Progress {
  const inPlace = target.isTTY === true && !dumb
  let next = now() + (inPlace ? QUIET : LOG)
  let last = ''
  let drawn = false
  let stopped = false
  const show = (): void => {
    if (stopped || last === '' || now() < next) return
    next = now() + (inPlace ? REDRAW : LOG)
    const text = withoutCommands(clip(visible(last.slice(0, 500)), Math.max(20, (target.columns ?? 80) - 1)))
    target.write(inPlace ? CLEAR + text : `still working: ${text}\n`)
    drawn = inPlace
  }
  const timer = setInterval(show, inPlace ? QUIET : LOG)
  timer.unref()
  return {
    update: (text) => {
      last = text
      show()
    },
    stop: () => {
      stopped = true
      clearInterval(timer)
      if (drawn) target.write(CLEAR)
      drawn = false
    },
  }
}
