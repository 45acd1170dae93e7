/** One finding on a terminal: severity, place, check, message, source line, fix. */
import type { Finding } from '../schema/report.js'
import { visible, visibleLines, visibleProse } from './escape.js'
import { copyableCommand, otherMembers, placeOf, placeOfMember, unsaidRemediation } from './finding-words.js'
import type { Paint } from './screen.js'
import { clip, clipStart, displayWidth, pad, wrap } from './width.js'

/** Columns before the text of a finding: two, the severity, two. */
export const INDENT = ' '.repeat(12)
const SEVERITY_WIDTH = 10
const PROSE_WIDTH = 88
const LONGEST_PROSE = 600
const EXCERPT_LINES = 3
const PLACES = 3

/** The findings of a section, places and checks in columns. */
export function renderFindings(findings: readonly Finding[], width: number, paint: Paint): string[] {
  const widest = Math.max(...findings.map((finding) => displayWidth(placeOf(finding))), 0)
  const checks = Math.max(...findings.map((finding) => displayWidth(visible(finding.check))), 0)
  const placeWidth = Math.min(widest, Math.max(16, width - INDENT.length - checks - 2))
  return findings.flatMap((finding, index) => [
    ...(index === 0 ? [] : ['']),
    ...renderFinding(finding, width, placeWidth, paint),
  ])
}

function renderFinding(finding: Finding, width: number, placeWidth: number, paint: Paint): string[] {
  const prose = Math.min(width, PROSE_WIDTH) - INDENT.length
  return [
    ...renderHead(finding, width, placeWidth, paint),
    ...wrap(short(finding.message), prose).map((line) => INDENT + line),
    ...renderExcerpt(finding, width, paint),
    ...renderPlaces(finding, width, paint),
    ...renderFix(finding, prose, width, paint),
    ...(finding.also.length === 0
      ? []
      : [paint('quiet', INDENT + clip(`also: ${alsoOf(finding).join(', ')}`, width - INDENT.length))]),
  ]
}

/** A check that somebody accepted is said to be; in a group it may stand elsewhere. */
function alsoOf({ also, members, accepted = [] }: Finding): readonly string[] {
  const waived = new Set(members.length === 0 ? accepted.map(({ check }) => check) : [])
  return also.map((check) => visible(check) + (waived.has(check) ? ' (waived)' : ''))
}

function renderHead(finding: Finding, width: number, placeWidth: number, paint: Paint): string[] {
  const severity = `  ${paint(finding.severity, pad(finding.severity, SEVERITY_WIDTH))}`
  const place = placeOf(finding)
  const check = visible(finding.check)
  const room = width - INDENT.length
  if (displayWidth(place) <= placeWidth && placeWidth + 2 + displayWidth(check) <= room)
    return [`${severity}${paint('strong', pad(place, placeWidth))}  ${check}`]
  return [severity + paint('strong', clipStart(place, room)), INDENT + clip(check, room)]
}

function renderExcerpt(finding: Finding, width: number, paint: Paint): string[] {
  const { line } = finding.location
  if (finding.excerpt.trim() === '') return []
  const lines = visibleLines(finding.excerpt.slice(0, 2000)).slice(0, EXCERPT_LINES)
  const digits = line === null ? 0 : String(line + lines.length - 1).length
  return lines.map((text, index) => {
    const number = line === null ? '' : `${String(line + index).padStart(digits)} `
    return paint('quiet', INDENT + clip(`${number}│ ${text}`, width - INDENT.length))
  })
}

function renderPlaces(finding: Finding, width: number, paint: Paint): string[] {
  const others = otherMembers(finding)
  if (others.length === 0) return []
  const room = width - INDENT.length - 4
  const shown = others.slice(0, PLACES).map((member) => `  + ${clipStart(placeOfMember(member), room)}`)
  const rest = others.length - shown.length
  return [...shown, ...(rest > 0 ? [`  + ${rest} more in the same group`] : [])].map((line) =>
    paint('quiet', INDENT + line),
  )
}

function renderFix(finding: Finding, prose: number, width: number, paint: Paint): string[] {
  const label = 'fix: '
  const lines = wrap(short(unsaidRemediation(finding)), prose - label.length)
  const command = copyableCommand(finding)
  const all = [...lines, ...(command === null ? [] : [command])]
  return all.map((line, index) => {
    const start = index === 0 ? paint('good', label) : ' '.repeat(label.length)
    const shown = line === command ? fitCommand(line, width - INDENT.length - label.length) : line
    return INDENT + start + shown
  })
}

/** Half a command is worse than a long line: the terminal breaks it, and copying joins it again. */
function fitCommand(command: string, room: number): string {
  return displayWidth(command) <= room * 3 ? command : clip(command, room)
}

function short(text: string): string {
  return clip(visibleProse(text.slice(0, 4 * LONGEST_PROSE)), LONGEST_PROSE)
}
