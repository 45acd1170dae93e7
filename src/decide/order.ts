/** The orders that reports are sorted by: severity, place and catalogue, the same on every machine. */
import { type CatalogControl, CHAPTERS } from '../policy/catalog.js'
import type { Severity } from '../schema/control-result.js'
import type { At } from '../schema/input.js'

export const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'info']

/** 0 is the worst. */
export function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity)
}

/** By code units, not by the machine's language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** By path, then position; no place at all comes first, a whole file before its lines. */
export function comparePlaces(a: At | null, b: At | null): number {
  if (a === null || b === null) return (a === null ? 0 : 1) - (b === null ? 0 : 1)
  return (
    compareText(a.path, b.path) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    (a.end_line ?? 0) - (b.end_line ?? 0) ||
    (a.end_column ?? 0) - (b.end_column ?? 0)
  )
}

/** Controls by chapter, then id with its numbers as numbers; an organisation's own chapters come last. */
export function compareControls(a: CatalogControl, b: CatalogControl): number {
  return chapterRank(a.id) - chapterRank(b.id) || compareIds(a.id, b.id)
}

/** The place of every check in the catalogue; a control's statement comes after its checks. */
export function checkPositions(controls: readonly CatalogControl[]): ReadonlyMap<string, number> {
  const positions = new Map<string, number>()
  for (const control of [...controls].sort(compareControls)) {
    for (const check of control.checks) positions.set(`${control.id}/${check.id}`, positions.size)
    positions.set(`${control.id}/statement`, positions.size)
  }
  return positions
}

const CHAPTER_ORDER = Object.keys(CHAPTERS)

function chapterRank(id: string): number {
  const rank = CHAPTER_ORDER.indexOf(id.split('-')[0] ?? '')
  return rank === -1 ? CHAPTER_ORDER.length : rank
}

function compareIds(a: string, b: string): number {
  const left = a.split(/(\d+)/)
  const right = b.split(/(\d+)/)
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const one = left[i] ?? ''
    const other = right[i] ?? ''
    const order = i % 2 === 1 ? Number(one) - Number(other) : compareText(one, other)
    if (order !== 0) return order
  }
  return left.length - right.length || compareText(a, b)
}
