/** Gaps as questions: all of them listed, a few of them asked. */

import type { Settings } from '../policy/settings.js'
import type { RawFinding } from '../schema/control-result.js'
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
 * One question for each answer that is missing: gaps with the same words share it, and gaps whose key names one value
 * (`autonomy.level`; a bare section as `models` holds the answers to many questions). Asked are those that the change
 * opened, then those whose answer would change a verdict. A gap on the same fact as a defect stays listed, for it keeps its control unanswered, but is
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
  let asked = 0
  return distinctQuestions(gapsOf(findings, systems, settings, compared).sort(order)).map(({ first, gaps }) => {
    const speaks = gaps.some(({ behindDefect }) => !behindDefect)
    const matters = first.opened || gaps.some(({ finding }) => verdicts.get(finding.control.id) === 'unanswered')
    const isAsked = speaks && matters && asked < MOST_ASKED
    if (isAsked) asked++
    return {
      id: questionId(first.finding),
      text: textOf(first.finding),
      key: keyOf(first.finding),
      control: first.finding.control.id,
      opened: first.opened,
      asked: isAsked,
      location: placeOf(first.finding),
    }
  })
}

interface DistinctQuestion {
  readonly first: Gap
  readonly gaps: Gap[]
}

/** The first of several gaps gives a question its words. */
function distinctQuestions(gaps: readonly Gap[]): readonly DistinctQuestion[] {
  const byWords = new Map<string, DistinctQuestion>()
  const byKey = new Map<string, DistinctQuestion>()
  const questions: DistinctQuestion[] = []
  for (const gap of gaps) {
    const text = textOf(gap.finding)
    const key = keyOf(gap.finding)
    const question = byWords.get(text) ?? byKey.get(key) ?? { first: gap, gaps: [] }
    if (question.gaps.length === 0) questions.push(question)
    question.gaps.push(gap)
    byWords.set(text, question)
    if (namesOneValue(key)) byKey.set(key, question)
  }
  return questions
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

function questionId(finding: JudgedFinding): string {
  const key = keyOf(finding)
  if (namesOneValue(key)) return key
  const words = checkWords(finding.control, finding.raw.check).question
  return /\{\w+\}/.test(words) ? `${finding.check} ${finding.raw.subject}` : finding.check
}

function namesOneValue(key: string): boolean {
  return key.includes('.')
}

function textOf({ control, raw }: JudgedFinding): string {
  return filled(checkWords(control, raw.check).question, raw)
}

function keyOf({ control, raw }: JudgedFinding): string {
  return raw.key ?? filled(checkWords(control, raw.check).key, raw)
}

/** METADATA's words with `{subject}`, and `{name}` for what the finding's evidence calls so. */
function filled(words: string, { subject, evidence = {} }: RawFinding): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = name === 'subject' ? subject : evidence[name]
    return typeof value === 'string' ? value : whole
  })
}

function placeOf({ raw: { at } }: JudgedFinding): string | null {
  if (at === null) return null
  return at.line === null ? at.path : `${at.path}:${at.line}`
}
