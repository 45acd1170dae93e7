/** The report as text for a terminal: what to fix first and how, then what else changed, questions, what was not seen, the gate. */
import type { Finding, Report, Severity } from '../schema/report.js'
import { visible, withoutCommands } from './escape.js'
import { gateExitCode, gateSentence } from './gate.js'
import { bold, labelled, painter, type Screen, type TerminalOptions } from './screen.js'
import { renderFindings } from './terminal-finding.js'
import { headline, inventoryLines, noticeLines, profileLines } from './terminal-overview.js'
import { questionLines } from './terminal-questions.js'
import { unreadFiles, unseenLines } from './terminal-unseen.js'
import { clip, displayWidth, pad, wrap } from './width.js'

const MOST_GATING = 10
const MOST_OTHERS = 5
const UNBROKEN = '\u00a0'
const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'info']

/** The whole text, ending in a line end. */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const width = Math.min(160, Math.max(60, Math.floor(options.width) || 80))
  const screen: Screen = { width, paint: painter(options.color), verbose: options.verbose ?? false }
  const title = headline(report, options)
  if (holdsNothing(report)) return withoutCommands(quietLine(title, report, width))
  const groups = [
    [bold(screen, clip(title, width))],
    [...inventoryLines(report, screen), ...profileLines(report, screen), ...noticeLines(report, screen)],
    ...findingSections(report, screen),
    olderLines(report, screen),
    questionLines(report, screen),
    [...proofLines(report, screen), ...labelled('NOT SEEN', unseenLines(report, screen.verbose), screen)],
    closingLines(report, screen),
  ]
  const shown = groups.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'))
  return withoutCommands(`${shown.join('\n\n')}\n`)
}

/** A repository without AI where nothing asks for attention gets one quiet line. */
function holdsNothing(report: Report): boolean {
  return (
    report.systems.every((system) => system.kind === 'none') &&
    report.findings.every((finding) => !isOpen(finding)) &&
    report.notices.length === 0 &&
    (report.gate.result === 'pass' || report.gate.result === 'off')
  )
}

function quietLine(title: string, report: Report, width: number): string {
  const count = unreadFiles(report)
  const said = `: no AI found, nothing to judge${count === 0 ? '' : ` (${count} not read)`}`
  return `${clip(title, width - displayWidth(said))}${said}\n`
}

function findingSections(report: Report, screen: Screen): string[][] {
  const compared = report.subject.base !== null
  const open = bySeverity(report.findings.filter(isOpen))
  const gating = open.filter((finding) => blocks(finding, report))
  const others = open.filter(
    (finding) => !blocks(finding, report) && !isOlder(finding, compared) && finding.kind !== 'gap',
  )
  const onlyNew = gating.every((finding) => finding.status === 'new')
  return [
    section(
      compared ? 'FIX BEFORE MERGE' : 'FIX FIRST',
      compared ? (onlyNew ? 'new in your change' : 'blocks, new or not') : '',
      gating,
      MOST_GATING,
      screen,
    ),
    section('LOOK AT', compared ? 'new, does not block' : 'does not block', others, MOST_OTHERS, screen),
  ].filter((lines) => lines.length > 0)
}

function section(title: string, note: string, findings: readonly Finding[], most: number, screen: Screen): string[] {
  if (findings.length === 0) return []
  const shown = screen.verbose ? findings : findings.slice(0, most)
  const rest = findings.slice(shown.length)
  return [
    heading(title, note, screen),
    ...renderFindings(shown, screen.width, screen.paint),
    ...(rest.length === 0 ? [] : ['', `  and ${rest.length} more (${severityCounts(rest)}): --format json`]),
  ]
}

function heading(title: string, note: string, screen: Screen): string {
  const room = Math.min(screen.width, 88)
  if (note === '') return bold(screen, title)
  return bold(screen, pad(title, room - displayWidth(note))) + screen.paint('quiet', note)
}

function olderLines(report: Report, screen: Screen): string[] {
  const compared = report.subject.base !== null
  const older = report.findings.filter(
    (finding) => isOpen(finding) && !blocks(finding, report) && finding.kind !== 'gap' && isOlder(finding, compared),
  )
  const count = (status: Finding['status']): number =>
    report.findings.filter((finding) => finding.status === status).length
  const lines: string[] = []
  if (older.length > 0)
    lines.push(heading('OLDER', 'not judged now', screen), `  ${severityCounts(older)}: ai-trust check shows them`)
  if (count('fixed') > 0) lines.push(`FIXED       ${count('fixed')} by your change`)
  if (count('waived') > 0) lines.push(waivedLine(report, screen.width))
  return lines
}

/** `WAIVED 2: RES-01/unsafe-save until 2027-01-03 (@acme/security), …`: what, how long and by whom, on one line. */
function waivedLine(report: Report, width: number): string {
  const waived = report.findings.filter((finding) => finding.status === 'waived')
  const words = waived.map(({ check, accepted = [] }) => {
    const one = accepted.find((each) => each.check === check)
    const until = one?.expires ? ` until ${one.expires}` : ''
    return `${check}${until} (${one?.by ?? (one?.kind === 'inline' ? 'a comment' : 'on record')})`
  })
  return clip(`WAIVED ${waived.length}: ${visible([...new Set(words)].join(', '))}`, width)
}

function proofLines(report: Report, screen: Screen): string[] {
  const { proof, counts } = report
  const parts = [
    `verified ${proof.verified}`,
    `observed ${proof.observed}`,
    `anchored ${proof.anchored}`,
    `stated ${proof.stated}`,
    ...(['fail', 'unanswered', 'unknown', 'error', 'waived', 'off'] as const)
      .filter((verdict) => (counts[verdict] ?? 0) > 0)
      .map((verdict) => `${verdict} ${counts[verdict]}`),
    `n/a ${counts['not-applicable'] ?? 0}`,
  ]
  return labelled('HOW WE KNOW', [parts.join(' · ')], screen)
}

function closingLines(report: Report, screen: Screen): string[] {
  const { result } = report.gate
  const tone = result === 'pass' ? 'good' : result === 'off' ? 'strong' : 'bad'
  const sentence = `${gateSentence(report)} Exit${UNBROKEN}${gateExitCode(report.gate)}.`
  return [
    ...wrap(clip(sentence, 600), screen.width).map((line) => screen.paint(tone, line.replace(UNBROKEN, ' '))),
    ...wrap(nextStep(report), screen.width),
  ]
}

function nextStep(report: Report): string {
  const { result } = report.gate
  if (result === 'fail') return 'Next: apply the first fix above, then run the check again.'
  if (result === 'incomplete') return 'Next: make visible what the gate names, then run the check again.'
  const open = report.findings.filter((finding) => isOpen(finding) && finding.kind !== 'gap')
  if (open.some((finding) => !isOlder(finding, report.subject.base !== null)))
    return 'Next: look at the first finding above; nothing blocks.'
  if (open.length > 0) return 'Your change adds nothing to what already stood.'
  return 'No finding means no known problem was seen, not proof of safety.'
}

function isOpen(finding: Finding): boolean {
  return finding.status !== 'fixed' && finding.status !== 'waived'
}

/** With the gate passed or off nothing blocks, whatever counts at it. */
function blocks(finding: Finding, report: Report): boolean {
  return finding.gates && (report.gate.result === 'fail' || report.gate.result === 'incomplete')
}

function isOlder(finding: Finding, compared: boolean): boolean {
  return compared && finding.status === 'existing'
}

function bySeverity(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
}

function severityCounts(findings: readonly Finding[]): string {
  return SEVERITIES.map(
    (severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const,
  )
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${severity}`)
    .join(', ')
}
