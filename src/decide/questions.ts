/** Gaps as questions: all of them listed, a few of them asked. */
import type { Settings } from '../policy/settings.js'
import type { Question, ReportControl } from '../schema/report.js'
import { compareFindings, type JudgedFinding } from './check-finding.js'
import { isOpen } from './group.js'
import type { MergedFinding } from './merge.js'
import { severityRank } from './order.js'
import { type JudgedSystem, systemsNamed } from './systems.js'
import { isRequired } from './verdicts.js'
import { checkWords } from './words.js'

/** More at once would be a form to fill in. */
const MOST_ASKED = 3

/**
 * One question for each declaration that would answer it. Asked are those that the change opened, then those whose answer
 * would change a verdict. A gap on the same fact as a defect stays listed, for it keeps its control unanswered, but is
 * not asked: the defect speaks first.
 */
export function listQuestions(
  findings: readonly MergedFinding[],
  controls: readonly ReportControl[],
  systems: readonly JudgedSystem[],
  settings: Settings,
  positions: ReadonlyMap<string, number>,
  compared: boolean,
): readonly Question[] {
  const verdicts = new Map(controls.map(({ id, verdict }) => [id, verdict]))
  const order = (a: Gap, b: Gap) =>
    Number(b.opened) - Number(a.opened) ||
    Number(b.required) - Number(a.required) ||
    severityRank(a.finding.severity) - severityRank(b.finding.severity) ||
    (positions.get(a.finding.check) ?? positions.size) - (positions.get(b.finding.check) ?? positions.size) ||
    Number(a.behindDefect) - Number(b.behindDefect) ||
    compareFindings(a.finding, b.finding)
  const questions = new Map<string, { readonly first: Gap; readonly gaps: Gap[] }>()
  for (const gap of gapsOf(findings, systems, settings, compared).sort(order)) {
    const id = questionId(gap.finding)
    const question = questions.get(id)
    if (question) question.gaps.push(gap)
    else questions.set(id, { first: gap, gaps: [gap] })
  }
  let asked = 0
  return [...questions].map(([id, { first, gaps }]) => {
    const speaks = gaps.some(({ behindDefect }) => !behindDefect)
    const matters = first.opened || gaps.some(({ finding }) => verdicts.get(finding.control.id) === 'unanswered')
    const isAsked = speaks && matters && asked < MOST_ASKED
    if (isAsked) asked++
    const { finding } = first
    return {
      id,
      text: filled(checkWords(finding.control, finding.raw.check).question, finding.raw.subject),
      key: keyOf(finding),
      control: finding.control.id,
      opened: first.opened,
      asked: isAsked,
      location: placeOf(finding),
    }
  })
}

interface Gap {
  readonly finding: JudgedFinding
  readonly opened: boolean
  readonly required: boolean
  readonly behindDefect: boolean
}

function gapsOf(
  findings: readonly MergedFinding[],
  systems: readonly JudgedSystem[],
  settings: Settings,
  compared: boolean,
): Gap[] {
  return findings.flatMap(({ lead, others }) =>
    [lead, ...others]
      .filter(({ raw, status }) => raw.kind === 'gap' && isOpen(status))
      .map((finding) => ({
        finding,
        opened: compared && finding.status !== 'existing',
        required: isRequired(finding.control, systemsNamed(systems, finding.systems), settings),
        behindDefect: lead.raw.kind !== 'gap',
      })),
  )
}

/** By the declaration that answers it; a gap that names none is a question of its own for each subject. */
function questionId(finding: JudgedFinding): string {
  const key = keyOf(finding)
  if (key !== '') return key
  return finding.raw.subject === '' ? finding.check : `${finding.check} ${finding.raw.subject}`
}

function keyOf({ control, raw }: JudgedFinding): string {
  return raw.key ?? filled(checkWords(control, raw.check).key, raw.subject)
}

function filled(words: string, subject: string): string {
  return words.replaceAll('{subject}', () => subject)
}

function placeOf({ raw: { at } }: JudgedFinding): string | null {
  if (at === null) return null
  return at.line === null ? at.path : `${at.path}:${at.line}`
}
