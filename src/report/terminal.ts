/** The report as text for a terminal: what to fix first and how, then what else changed, questions, what was not seen, the gate. */
import type { Finding, InventoryItem, Report, Severity } from '../schema/report.js'
import { visible, visibleProse } from './escape.js'
import { gateExitCode, gateSentence } from './gate.js'
import { type Paint, painter } from './paint.js'
import { renderFindings } from './terminal-finding.js'
import { unreadFiles, unseenLines } from './terminal-unseen.js'
import { displayWidth, fit, pad, wrap } from './width.js'

export interface TerminalOptions {
  readonly color: boolean
  /** Columns; from 60 to 160 are used. */
  readonly width: number
  /** Every finding in full. */
  readonly verbose?: boolean
  readonly elapsedSeconds: number | null
  /** How many files the tree holds. */
  readonly files: number
  /** The base as the user named it, e.g. main. */
  readonly baseName?: string | null
}

interface Screen {
  readonly width: number
  readonly paint: Paint
  readonly verbose: boolean
}

const LABEL = 12
const MOST_GATING = 10
const MOST_OTHERS = 5
const MOST_NOTICES = 5
const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'info']

/** The whole text, ending in a line end. */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const width = Math.min(160, Math.max(60, Math.floor(options.width) || 80))
  const screen: Screen = { width, paint: painter(options.color), verbose: options.verbose ?? false }
  const title = headline(report, options)
  if (holdsNothing(report)) return `${fit(title, width - 33)}: no AI found, nothing to judge${unread(report)}\n`
  const groups = [
    [bold(screen, fit(title, width))],
    [...inventoryLines(report, screen), ...profileLines(report, screen), ...noticeLines(report, screen)],
    ...findingSections(report, screen),
    olderLines(report, screen),
    questionLines(report, screen),
    [...proofLines(report, screen), ...labelled('NOT SEEN', unseenLines(report, screen.verbose), screen)],
    closingLines(report, screen),
  ]
  return `${groups
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
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

function unread(report: Report): string {
  const count = unreadFiles(report)
  return count === 0 ? '' : ` (${count} not read)`
}

function headline(report: Report, options: TerminalOptions): string {
  const { subject } = report
  const name = visible(subject.repository.split('/').at(-1) || subject.repository || 'this folder')
  const time = options.elapsedSeconds === null ? '' : ` in ${seconds(options.elapsedSeconds)} s`
  const files = options.files === 1 ? '1 file' : `${options.files} files`
  return `${name} · ${treeWords(report, options.baseName ?? null)} · ${files}${time}`
}

function treeWords(report: Report, baseName: string | null): string {
  const { tree, commit, base } = report.subject
  const short = (id: string): string => visible(id.slice(0, 7))
  const what = { 'work-tree': 'work tree', folder: 'folder', commit: `commit ${short(commit ?? '')}` }[tree]
  if (base !== null)
    return `${what} against ${baseName === null ? short(base) : `${visible(baseName)} (${short(base)})`}`
  return tree === 'work-tree' && commit !== null ? `${what} at ${short(commit)}` : what
}

function seconds(value: number): string {
  return value < 10 ? value.toFixed(1) : String(Math.round(value))
}

function inventoryLines(report: Report, screen: Screen): string[] {
  const { models, datasets, interconnections, agents, suppliers, libraries } = report.inventory
  const hosted = models.filter((model) => /\bhosted\b/i.test(model.detail)).length
  const counts = [
    amount(hosted, 'hosted model', 'hosted models'),
    amount(models.length - hosted, hosted > 0 ? 'other model' : 'model', hosted > 0 ? 'other models' : 'models'),
    amount(datasets.length, 'data set', 'data sets'),
    amount(agents.length, 'agent or tool', 'agents and tools'),
    amount(interconnections.length, 'connection', 'connections'),
    amount(suppliers.length, 'supplier', 'suppliers'),
    amount(libraries.length, 'AI library', 'AI libraries'),
  ].filter((text) => text !== '')
  const kinds = [...new Set(report.systems.map((system) => system.kind))]
  const found = counts.length > 0 ? counts.join(', ') : kinds.includes('none') ? 'none' : `an AI ${kinds.join(', ')}`
  const named = [...models, ...datasets, ...agents].slice(0, 6).map(itemWords)
  const names = named.length === 0 ? [] : [screen.paint('quiet', fit(named.join(', '), screen.width - LABEL))]
  return labelled('AI found', [...wrap(found, screen.width - LABEL), ...names], screen, true)
}

function itemWords(item: InventoryItem): string {
  const detail = visibleProse(item.detail)
  return fit(visible(item.name.slice(0, 200)), 48) + (detail === '' ? '' : ` (${fit(detail, 24)})`)
}

function amount(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`
}

function profileLines(report: Report, screen: Screen): string[] {
  const { level, reasons } = report.profile
  const why = reasons.map(visibleProse).filter((reason) => reason !== '')
  const text = level + (why.length === 0 ? '' : `: ${why.join('; ')}`)
  const systems =
    report.systems.length < 2
      ? []
      : report.systems.map((system) => `${visible(system.name ?? 'unnamed')}: ${system.kind}, ${system.profile}`)
  return labelled('Profile', [fit(text, 400), ...systems], screen)
}

function noticeLines(report: Report, screen: Screen): string[] {
  const most = screen.verbose ? report.notices.length : MOST_NOTICES
  const lines = report.notices.slice(0, most).map((notice) => fit(visibleProse(notice.text), 400))
  const rest = report.notices.length - lines.length
  return labelled('Note', rest > 0 ? [...lines, `and ${rest} more: --format json`] : lines, screen)
}

function findingSections(report: Report, screen: Screen): string[][] {
  const compared = report.subject.base !== null
  const open = bySeverity(report.findings.filter(isOpen))
  const gating = open.filter((finding) => finding.gates)
  const others = open.filter((finding) => !finding.gates && !isOlder(finding, compared) && finding.kind !== 'gap')
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
    (finding) => isOpen(finding) && !finding.gates && finding.kind !== 'gap' && isOlder(finding, compared),
  )
  const count = (status: Finding['status']): number =>
    report.findings.filter((finding) => finding.status === status).length
  const lines: string[] = []
  if (older.length > 0)
    lines.push(heading('OLDER', 'not judged now', screen), `  ${severityCounts(older)}: ai-trust check shows them`)
  if (count('fixed') > 0) lines.push(`FIXED       ${count('fixed')} by your change`)
  if (count('waived') > 0) lines.push(`WAIVED      ${count('waived')} with a reason on record`)
  return lines
}

function questionLines(report: Report, screen: Screen): string[] {
  const open = Math.max(report.assessment.questions, report.questions.length)
  if (open === 0) return []
  const asked = report.questions.filter((question) => question.asked)
  const opened = asked.length > 0 && asked.every((question) => question.opened)
  const count =
    asked.length === 0
      ? `${open} open, none to answer now`
      : `${asked.length} of ${open} open ${open === 1 ? 'one' : 'ones'}${opened ? ', opened by your change' : ''}`
  const lines = [pad('QUESTIONS', LABEL) + count]
  for (const [index, question] of asked.entries()) {
    const key = visible(question.key.slice(0, 200))
    const text = wrap(fit(visibleProse(question.text.slice(0, 2000)), 400), Math.min(screen.width, 88) - 5)
    const last = text.at(-1) ?? ''
    const inline = displayWidth(last) + displayWidth(key) + 7 <= screen.width
    for (const [at, line] of text.entries())
      lines.push(
        `${at === 0 ? `  ${index + 1}  ` : '     '}${line}${inline && at === text.length - 1 ? `  ${screen.paint('quiet', key)}` : ''}`,
      )
    if (!inline) lines.push(`     ${screen.paint('quiet', fit(key, screen.width - 5))}`)
  }
  if (asked.length > 0)
    lines.push(screen.paint('quiet', '     answers go into .github/ai-trust.yml; none of them blocks'))
  return [bold(screen, lines[0] ?? ''), ...lines.slice(1)]
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
  const sentence = `${gateSentence(report)} Exit ${gateExitCode(report.gate)}.`
  return [
    ...wrap(fit(sentence, 600), screen.width).map((line) => screen.paint(tone, line)),
    ...wrap(nextStep(report), screen.width),
  ]
}

function nextStep(report: Report): string {
  const { result } = report.gate
  if (result === 'fail') return 'Next: apply the first fix above, then run the check again.'
  if (result === 'incomplete') return 'Next: make visible what the gate names, then run the check again.'
  const open = report.findings.some((finding) => isOpen(finding) && finding.kind !== 'gap')
  if (open) return 'Next: look at the first finding above; nothing blocks.'
  return 'No finding means no known problem was seen, not proof of safety.'
}

/** A label and its lines, wrapped beside it; painted lines come as they are. */
function labelled(label: string, lines: readonly string[], screen: Screen, asTheyAre = false): string[] {
  const wrapped = asTheyAre ? lines : lines.flatMap((line) => wrap(line, screen.width - LABEL))
  return wrapped.map((line, index) => (index === 0 ? bold(screen, pad(label, LABEL)) : ' '.repeat(LABEL)) + line)
}

function bold(screen: Screen, text: string): string {
  return screen.paint('strong', text)
}

function isOpen(finding: Finding): boolean {
  return finding.status !== 'fixed' && finding.status !== 'waived'
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
