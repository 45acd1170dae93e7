/** What a pull request's author reads first, the same in the comment, the summary and the annotations. */
import type { Report } from '../schema/report.js'
import { type Selection, severityCounts } from './selection.js'

/** `1 thing to fix before merge`; never "nothing" while the check saw less than it had to. */
export function headlineWords(report: Report, selection: Selection): string {
  const { compared, blocking, others, older } = selection
  const toFix = `${things(blocking.length)} to fix${compared ? ' before merge' : ' first'}`
  if (report.gate.result === 'incomplete')
    return blocking.length > 0 ? `${toFix}, and the check is incomplete` : 'the check is incomplete'
  if (blocking.length > 0) return toFix
  if (others.length > 0) return `nothing blocks, ${things(others.length)} to look at (${severityCounts(others)})`
  return older.length > 0 ? 'nothing new to fix' : 'nothing to fix'
}

function things(count: number): string {
  return count === 1 ? '1 thing' : `${count} things`
}
