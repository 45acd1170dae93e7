/** What is said when the tool itself is at fault: one line that can be reported; the stack only for those who ask. */
import { visible, visibleProse, withoutCommands } from '../report/escape.js'
import { clip } from '../report/width.js'
import { VERSION } from '../version.js'

/** The text for standard error. The message may quote the repository, so it is escaped like everything else. */
export function bugText(error: unknown, debug: boolean): string {
  const message = clip(visibleProse(messageOf(error).slice(0, 2000)), 400)
  const how = debug ? 'please report it' : 'please report it; AI_TRUST_DEBUG=1 shows the details'
  const stack = debug && error instanceof Error && error.stack !== undefined ? error.stack.split('\n') : []
  return withoutCommands(
    `${[`internal error: ${message} (ai-trust ${VERSION}; ${how})`, ...stack.map(visible)].join('\n')}\n`,
  )
}

function messageOf(error: unknown): string {
  if (error instanceof Error) return error.message === '' ? error.name : error.message
  return typeof error === 'string' ? error : 'unknown'
}
