/** The report and the input document as JSON: the same value gives the same bytes, and no byte that a terminal acts on. */
import type { Input } from '../schema/input.js'
import type { Report } from '../schema/report.js'
import { escapeJson } from './escape.js'

/** What a reader looks for first; all other keys follow by name. */
const FIRST = [
  'version',
  'tool',
  'meta',
  'input',
  'subject',
  'today',
  'run',
  'profile',
  'systems',
  'gate',
  'assessment',
  'counts',
  'proof',
  'context',
  'id',
  'name',
  'check',
  'title',
  'kind',
  'chapter',
  'severity',
  'status',
  'result',
  'verdict',
  'reason',
  'message',
]
const RANK = new Map(FIRST.map((key, index) => [key, index]))

/** The report, with two spaces, ordered keys and a line end. */
export function renderJson(report: Report): string {
  return canonicalJson(report)
}

/** The input document that the policies judged, for `--format input`. */
export function renderInput(input: Input): string {
  return canonicalJson(input)
}

function canonicalJson(value: unknown): string {
  return `${escapeJson(JSON.stringify(ordered(value), null, 2))}\n`
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  // Without a prototype, a key named __proto__ is a key like any other.
  const copy: Record<string, unknown> = Object.create(null)
  for (const [key, item] of Object.entries(value).sort(byKey)) copy[key] = ordered(item)
  return copy
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  const rank = (RANK.get(a) ?? FIRST.length) - (RANK.get(b) ?? FIRST.length)
  if (rank !== 0) return rank
  return a < b ? -1 : a > b ? 1 : 0
}
