/** What a check did not see, in a few lines: files by reason with the way to see them, sources that were denied or failed. */
import type { CollectorStatus, Report } from '../schema/report.js'
import { visible, visibleProse } from './escape.js'

const PATHS = 2

/**
 * At most `most` lines, the most important first; empty when all was seen. They are visible text, not yet Markdown.
 * @param more where the rest can be read
 */
export function unseenLines(report: Report, most: number, more: string): string[] {
  const collectors = Object.entries(report.collect).sort(([a], [b]) => (a < b ? -1 : 1))
  const lines = [
    ...errorLines(report),
    ...collectors.flatMap(([name, status]) => sourceLine(name, status)),
    ...skipLines(collectors.map(([, status]) => status)),
    ...unknownLines(report),
  ]
  const notAsked = collectors.filter(([, status]) => status.status === 'not-asked').map(([name]) => visible(name))
  if (notAsked.length > 0) lines.push(`not asked: ${notAsked.join(', ')}`)
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), `and ${lines.length - most + 1} more: ${more}`]
}

/** How many files were found but not read. */
export function unreadFiles(report: Report): number {
  return new Set(Object.values(report.collect).flatMap((status) => status.skipped.map((skip) => skip.path))).size
}

function errorLines(report: Report): string[] {
  return report.controls
    .filter((control) => control.verdict === 'error')
    .map((control) => `control ${visible(control.id)} could not be judged: ${visibleProse(control.reason)}`)
}

function sourceLine(name: string, status: CollectorStatus): string[] {
  if (status.status === 'ok' || status.status === 'not-asked') return []
  // The files say it better than "some of them could not be read".
  if (status.status === 'partial' && status.skipped.length > 0) return []
  const reason = status.reason === null ? '' : `: ${visibleProse(status.reason)}`
  const how = status.how === null ? '' : ` (${visibleProse(status.how)})`
  const what = { denied: 'denied', partial: 'read in part', error: 'could not be read' }[status.status]
  return [`${visible(name)} ${what}${reason}${how}`]
}

function skipLines(statuses: readonly CollectorStatus[]): string[] {
  const groups = new Map<string, { readonly paths: Set<string>; how: string | null }>()
  for (const status of statuses)
    for (const skip of status.skipped) {
      const group = groups.get(skip.reason) ?? { paths: new Set<string>(), how: null }
      group.paths.add(skip.path)
      group.how ??= /\blfs\b/i.test(skip.reason) ? 'git lfs pull' : status.how
      groups.set(skip.reason, group)
    }
  return [...groups]
    .sort(([a, x], [b, y]) => y.paths.size - x.paths.size || (a < b ? -1 : 1))
    .map(([reason, { paths, how }]) => {
      const names = [...paths].sort().slice(0, PATHS).map(visible).join(', ')
      const count = paths.size === 1 ? '1 file' : `${paths.size} files`
      const help = how === null ? '' : ` → ${visibleProse(how)}`
      return `${count}, ${visibleProse(reason)}: ${names}${paths.size > PATHS ? ', …' : ''}${help}`
    })
}

/** Controls that were not judged in full, with the reason: who shares one shares the line. */
function unknownLines(report: Report): string[] {
  const byReason = new Map<string, string[]>()
  for (const { id, verdict, reason, rollup } of report.controls) {
    if (verdict !== 'unknown' || rollup !== null) continue
    byReason.set(reason, [...(byReason.get(reason) ?? []), visible(id)])
  }
  return [...byReason].map(([reason, ids]) => {
    const named = ids.length > 6 ? `${ids.slice(0, 6).join(', ')}, …` : ids.join(', ')
    return `${named} not judged in full${reason === '' ? '' : `: ${visibleProse(reason)}`}`
  })
}
