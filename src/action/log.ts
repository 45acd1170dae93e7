/** The step's log: lines that GitHub's runner reads, so that nothing from a repository may begin a command. */
import { posix } from 'node:path'
import type { Mistake } from '../check-types.js'
import type { Annotation } from '../report/annotations.js'
import { visible, visibleProse, withoutCommands } from '../report/escape.js'
import { workflowCommands } from '../report/workflow-commands.js'

export type Write = (text: string) => void

const TITLE = 'AI Trust'
const MOST_SHOWN = 9

/** Text that was made visible already, folded under a title. */
export function logGroup(write: Write, title: string, text: string): void {
  write(`::group::${title}\n${withoutCommands(text.endsWith('\n') ? text : `${text}\n`)}::endgroup::\n`)
}

export function logLine(write: Write, text: string): void {
  write(`${withoutCommands(visibleProse(text))}\n`)
}

/** A line that people see beside the result, too. */
export function logNotice(write: Write, text: string): void {
  write(workflowCommands([command('notice', text, null)]))
}

export function logError(write: Write, text: string): void {
  write(workflowCommands([command('error', text, null)]))
}

/** Every mistake, with its place below the folder; GitHub shows ten of a step, so that the rest stands in the log. */
export function logMistakes(write: Write, mistakes: readonly Mistake[], folder = ''): void {
  const all = mistakes.map(({ message, at }) =>
    command('error', message, at && { ...at, path: posix.join(folder, at.path) }),
  )
  write(workflowCommands(all.slice(0, MOST_SHOWN)))
  for (const { path, line, message } of all.slice(MOST_SHOWN))
    logLine(write, path === null ? message : `${path}:${line}: ${message}`)
}

function command(level: Annotation['level'], text: string, at: Mistake['at']): Annotation {
  const placed = at !== null && at.path !== ''
  return {
    level,
    path: placed ? visible(at.path) : null,
    line: placed ? (at.line ?? 1) : null,
    end_line: null,
    column: null,
    end_column: null,
    title: TITLE,
    message: visibleProse(text),
  }
}
