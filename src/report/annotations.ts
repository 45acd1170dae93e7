/** Findings on the lines of the pull request: a bounded number of them, what blocks first, and one headline that says what was held back. */
import { isOpen } from '../decide/group.js'
import { severityRank } from '../decide/order.js'
import type { Finding, Member, Report } from '../schema/report.js'
import { visible, visibleProse } from './escape.js'
import { copyableCommand, otherMembers, unsaidRemediation } from './finding-words.js'
import { gateSentence } from './gate.js'
import { headlineWords } from './headline.js'
import { type Place, placeOfFinding, repositoryPath } from './place.js'
import { type Selection, selectFindings } from './selection.js'
import { clip } from './width.js'

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  /** From the top of the repository; null for the headline alone. */
  readonly path: string | null
  readonly line: number | null
  readonly end_line: number | null
  /** Columns only where one line is meant, as GitHub asks. */
  readonly column: number | null
  readonly end_column: number | null
  readonly title: string
  /** Text with line ends, visible. */
  readonly message: string
}

/** How many are shown; GitHub drops further workflow commands of a step without a word. */
export interface AnnotationLimits {
  readonly perLevel: number
  readonly inAll: number
  /** Lines of one group of findings. */
  readonly perGroup: number
}

export const WORKFLOW_COMMAND_LIMITS: AnnotationLimits = { perLevel: 10, inAll: 50, perGroup: 5 }

const LONGEST_TITLE = 200
const LONGEST_PROSE = 1000

/** The headline, then what the report says of lines: what blocks first, then the worst. Questions and what stood before are no annotations. */
export function annotate(report: Report, limits: AnnotationLimits = WORKFLOW_COMMAND_LIMITS): readonly Annotation[] {
  const selection = selectFindings(report)
  const all = annotationsOf(report, selection, limits)
  const taken = { error: 0, warning: 0, notice: 1 }
  const shown = all.filter(({ level }) => {
    if (taken.error + taken.warning + taken.notice >= limits.inAll || taken[level] >= limits.perLevel) return false
    taken[level]++
    return true
  })
  return [headline(report, selection, all.length - shown.length), ...shown]
}

function annotationsOf(report: Report, selection: Selection, limits: AnnotationLimits): readonly Annotation[] {
  const { blocking, others } = selection
  return [
    ...blocking.flatMap((finding) => ofFinding(report, finding, 'error', limits, selection)),
    ...others.flatMap((finding) => ofFinding(report, finding, levelOf(finding), limits, selection)),
  ]
}

function levelOf({ severity }: Finding): 'warning' | 'notice' {
  return severityRank(severity) <= severityRank('medium') ? 'warning' : 'notice'
}

function ofFinding(
  report: Report,
  finding: Finding,
  level: Annotation['level'],
  { perGroup }: AnnotationLimits,
  { compared }: Selection,
): readonly Annotation[] {
  const place = finding.kind === 'gap' ? null : placeOfFinding(report, finding)
  if (place === null) return []
  const title = clip(visibleProse(`${finding.check} (${finding.severity})`), LONGEST_TITLE)
  const lead = { level, ...positionOf(place), title, message: messageOf(finding) }
  const members = otherMembers(finding)
    .filter(({ status }) => isOpen(status) && !(compared && status === 'existing'))
    .slice(0, perGroup - 1)
  return [lead, ...members.flatMap((member) => ofMember(report, finding, member, level, title))]
}

function ofMember(
  report: Report,
  finding: Finding,
  { path, line, subject }: Member,
  level: Annotation['level'],
  title: string,
): readonly Annotation[] {
  const place = path === null ? null : repositoryPath(report, path)
  if (place === null) return []
  const position = positionOf({ path: place, line, column: null, end_line: null, end_column: null })
  const about = subject === '' ? '' : `${clip(visibleProse(subject), LONGEST_TITLE)}: `
  const words = clip(visibleProse(finding.title), LONGEST_PROSE)
  return [{ level, ...position, title, message: withFix(about + words, finding) }]
}

function positionOf({ path, line, column, end_line, end_column }: Place) {
  const oneLine = line !== null && column !== null && end_column !== null && end_line === line && end_column > column
  return {
    path: visible(path),
    line: line ?? 1,
    end_line: line === null || end_line === null || end_line < line ? null : end_line,
    column: oneLine ? column : null,
    end_column: oneLine ? end_column - 1 : null,
  }
}

function messageOf(finding: Finding): string {
  return withFix(clip(visibleProse(finding.message), LONGEST_PROSE), finding)
}

function withFix(text: string, finding: Finding): string {
  const fix = unsaidRemediation(finding)
  const command = copyableCommand(finding)
  return [
    text,
    ...(fix === '' ? [] : [`Fix: ${clip(visibleProse(fix), LONGEST_PROSE)}`]),
    ...(command === null ? [] : [clip(command, LONGEST_PROSE)]),
  ].join('\n')
}

function headline(report: Report, selection: Selection, heldBack: number): Annotation {
  const held = heldBack === 0 ? '' : ` ${heldBack} more ${heldBack === 1 ? 'line is' : 'lines are'} in the job summary.`
  return {
    level: 'notice',
    path: null,
    line: null,
    end_line: null,
    column: null,
    end_column: null,
    title: `AI Trust: ${headlineWords(report, selection)}`,
    message: clip(gateSentence(report), LONGEST_PROSE) + held,
  }
}
