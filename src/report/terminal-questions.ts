/** The questions of a run on a terminal: those asked in full, and how many are open in all. */
import type { Question, Report } from '../schema/report.js'
import { visible, visibleProse } from './escape.js'
import { bold, LABEL, type Screen } from './screen.js'
import { clip, displayWidth, pad, wrap } from './width.js'

const INDENT = '     '
const LONGEST = 400

/** Empty when no question is open. */
export function questionLines(report: Report, screen: Screen): string[] {
  const open = Math.max(report.assessment.questions, report.questions.length)
  if (open === 0) return []
  const asked = report.questions.filter((question) => question.asked)
  const title = bold(screen, pad('QUESTIONS', LABEL) + countWords(asked, open, report.subject.base !== null))
  if (asked.length === 0) return [title]
  return [
    title,
    ...asked.flatMap((question, index) => questionText(question, index + 1, screen)),
    screen.paint('quiet', `${INDENT}${answerIn(asked)}none of them blocks`),
  ]
}

/** What has no key is answered where it stands. */
function answerIn(asked: readonly Question[]): string {
  return asked.some(({ key }) => key !== '') ? 'answer in .github/ai-trust.yml; ' : ''
}

function countWords(asked: readonly Question[], open: number, compared: boolean): string {
  if (asked.length === 0) return `${open} open, none to answer now`
  const ones = open === 1 ? 'open one' : 'open ones'
  const why = compared && asked.every((question) => question.opened) ? ', opened by your change' : ''
  return `${asked.length} of ${open} ${ones}${why}`
}

/** The question with its key, or the place it is about, at the end of the last line, or below when there is no room. */
function questionText(question: Question, number: number, screen: Screen): string[] {
  const key = clip(visible((question.key || (question.location ?? '')).slice(0, LONGEST)), screen.width - INDENT.length)
  const text = clip(visibleProse(question.text.slice(0, 4 * LONGEST)), LONGEST)
  const lines = wrap(text, Math.min(screen.width, 88) - INDENT.length)
  const last = lines.length - 1
  if (key === '') return lines.map((line, index) => (index === 0 ? `  ${number}  ` : INDENT) + line)
  const inline = displayWidth(lines[last] ?? '') + displayWidth(key) + INDENT.length + 2 <= screen.width
  return [
    ...lines.map((line, index) => {
      const start = index === 0 ? `  ${number}  ` : INDENT
      return start + line + (inline && index === last ? `  ${screen.paint('quiet', key)}` : '')
    }),
    ...(inline ? [] : [INDENT + screen.paint('quiet', key)]),
  ]
}
