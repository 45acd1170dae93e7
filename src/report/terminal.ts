/** The report as text for a terminal: what to fix first and how, then what else changed, questions, what was not seen, the gate. */
import { isOpen } from '../decide/group.js'
import type { Finding, Report } from '../schema/report.js'
import { withoutCommands } from './escape.js'
import { waivedWords } from './finding-words.js'
import { gateExitCode, gateSentence } from './gate.js'
import { bold, labelled, painter, type Screen, type TerminalOptions } from './screen.js'
import { MOST_BLOCKING, MOST_OTHERS, type Selection, selectFindings, severityCounts } from './selection.js'
import { renderFindings } from './terminal-finding.js'
import { headline, inventoryLines, noticeLines, profileLines } from './terminal-overview.js'
import { questionLines } from './terminal-questions.js'
import { unreadFiles, unseenLines } from './unseen.js'
import { clip, displayWidth, pad, wrap } from './width.js'

const MOST_UNSEEN = 5
const UNBROKEN = '\u00a0'

/** The whole text, ending in a line end. */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const width = Math.min(160, Math.max(60, Math.floor(options.width) || 80))
  const screen: Screen = { width, paint: painter(options.color), verbose: options.verbose ?? false }
  const title = headline(report, options)
  if (holdsNothing(report)) return withoutCommands(quietLine(title, report, width))
  const selection = selectFindings(report)
  const unseen = unseenLines(report, screen.verbose ? Number.POSITIVE_INFINITY : MOST_UNSEEN, '--format json')
  const groups = [
    [bold(screen, clip(title, width))],
    [...inventoryLines(report, screen), ...profileLines(report, screen), ...noticeLines(report, screen)],
    ...findingSections(selection, screen),
    olderLines(selection, screen),
    questionLines(report, screen),
    [...proofLines(report, screen), ...labelled('NOT SEEN', unseen, screen)],
    closingLines(report, selection, screen),
  ]
  const shown = groups.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'))
  return withoutCommands(`${shown.join('\n\n')}\n`)
}

/** A repository without AI where nothing asks for attention gets one quiet line. */
function holdsNothing(report: Report): boolean {
  return (
    report.systems.every((system) => system.kind === 'none') &&
    report.findings.every(({ status }) => !isOpen(status)) &&
    report.notices.length === 0 &&
    (report.gate.result === 'pass' || report.gate.result === 'off')
  )
}

function quietLine(title: string, report: Report, width: number): string {
  const count = unreadFiles(report)
  const said = `: no AI found, nothing to judge${count === 0 ? '' : ` (${count} not read)`}`
  return `${clip(title, width - displayWidth(said))}${said}\n`
}

function findingSections({ compared, blocking, others }: Selection, screen: Screen): string[][] {
  const onlyNew = blocking.every((finding) => finding.status === 'new')
  return [
    section(
      compared ? 'FIX BEFORE MERGE' : 'FIX FIRST',
      compared ? (onlyNew ? 'new in your change' : 'blocks, new or not') : '',
      blocking,
      MOST_BLOCKING,
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

function olderLines({ older, fixed, waived }: Selection, screen: Screen): string[] {
  const lines: string[] = []
  if (older.length > 0)
    lines.push(heading('OLDER', 'not judged now', screen), `  ${severityCounts(older)}: ai-trust check shows them`)
  if (fixed.length > 0) lines.push(`FIXED       ${fixed.length} by your change`)
  if (waived.length > 0) lines.push(clip(`WAIVED ${waived.length}: ${waivedWords(waived)}`, screen.width))
  return lines
}

/** `WAIVED 2: RES-01/unsafe-save until 2027-01-03 (@acme/security), …`: what, how long and by whom, on one line. */
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

function closingLines(report: Report, selection: Selection, screen: Screen): string[] {
  const { result } = report.gate
  const tone = result === 'pass' ? 'good' : result === 'off' ? 'strong' : 'bad'
  const sentence = `${gateSentence(report)} Exit${UNBROKEN}${gateExitCode(report.gate)}.`
  return [
    ...wrap(clip(sentence, 600), screen.width).map((line) => screen.paint(tone, line.replace(UNBROKEN, ' '))),
    ...wrap(nextStep(report, selection), screen.width),
    ...fixHint(report),
  ]
}

function fixHint({ findings }: Report): readonly string[] {
  const count = findings.filter(({ fix }) => fix.edits.length > 0).length
  return count === 0 ? [] : [`ai-trust fix --dry-run shows the edits for ${count === 1 ? 'one' : count} of these.`]
}

function nextStep(report: Report, { others, older }: Selection): string {
  const { result } = report.gate
  if (result === 'fail') return 'Next: apply the first fix above, then run the check again.'
  if (result === 'incomplete') return 'Next: make visible what the gate names, then run the check again.'
  if (others.length > 0) return 'Next: look at the first finding above; nothing blocks.'
  if (older.length > 0) return 'Your change adds nothing to what already stood.'
  return 'No finding means no known problem was seen, not proof of safety.'
}
