/** What the user has to put right, one line each: file:line:column, then the message. */
import type { Mistake } from '../check-types.js'
import { visible, visibleProse, withoutCommands } from '../report/escape.js'

export function mistakeLines(mistakes: readonly Mistake[]): string {
  return withoutCommands(mistakes.map((mistake) => `${mistakeLine(mistake)}\n`).join(''))
}

function mistakeLine({ message, at }: Mistake): string {
  const text = visibleProse(message)
  if (at === null || at.path === '') return text
  const place = [visible(at.path), at.line, at.line === null ? null : at.column]
  return `${place.filter((part) => part !== null).join(':')}: ${text}`
}
