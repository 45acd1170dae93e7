/** The job summary: everything the report says to people, for a page that may be long. */
import type { Finding, InventoryItem, Report, ReportControl, Verdict } from '../schema/report.js'
import { withoutCommands } from './escape.js'
import { gateSentence } from './gate.js'
import { headlineWords } from './headline.js'
import { code, codeCell, inline, table } from './markdown.js'
import { type BlobLink, findingMarkdown } from './markdown-finding.js'
import { inBytes, leadingThatFit } from './room.js'
import { selectFindings, severityCounts } from './selection.js'
import { unseenLines } from './unseen.js'

export interface SummaryOptions {
  readonly blob: BlobLink
}

/** GitHub drops a step's summary over 1,024 KiB whole. */
const MOST_BYTES = 1_000_000
/** So much for each of the lists beside the findings. */
const ROOM_FOR_LIST = 100_000
const MOST_LINES = 500
const ELSEWHERE = 'in the report as JSON'

/** Markdown, ending in a line end. */
export function renderSummary(report: Report, options: SummaryOptions): string {
  const before = [`## AI Trust: ${headlineWords(report, selectFindings(report))}`, gateMarkdown(report)]
  const after = [
    ...questions(report),
    ...verdicts(report.controls),
    ...inventory(report),
    ...howWeKnow(report),
    ...notSeen(report),
    `<sub>${inline(`${report.tool.name} ${report.tool.version}`)} · policy ${code(report.tool.policy.sha256.slice(0, 12))} · input ${code(report.input.sha256.slice(0, 12))}</sub>`,
  ]
  const room = MOST_BYTES - [...before, ...after].reduce((sum, part) => sum + inBytes(part) + 2, 0) - 10_000
  return withoutCommands(`${[...before, ...findings(report, options, room), ...after].join('\n\n')}\n`)
}

function gateMarkdown(report: Report): string {
  const { level, reasons } = report.profile
  const why =
    reasons.length === 0
      ? ''
      : `: ${reasons
          .slice(0, 10)
          .map((reason) => inline(reason))
          .join('; ')}`
  const notices = report.notices.slice(0, 50).map(({ text }) => `Note: ${inline(text)}`)
  return [`**${inline(gateSentence(report))}**`, `Profile ${level}${why}`, ...notices].join('\\\n')
}

/** Whole findings, section by section, until the page is full. */
function findings(report: Report, { blob }: SummaryOptions, room: number): readonly string[] {
  const { compared, blocking, others, older, fixed, waived } = selectFindings(report)
  const sections: readonly (readonly [string, readonly Finding[]])[] = [
    [compared ? 'Fix before merge' : 'Fix first', blocking],
    [compared ? 'Look at: new, does not block' : 'Look at: does not block', others],
    ['Already there: not judged in this change', older],
    ['Waived', waived],
    ['Resolved by this change', fixed],
  ]
  const parts: string[] = []
  const left: Finding[] = []
  let rest = room
  for (const [title, all] of sections) {
    if (all.length === 0) continue
    const texts = all.map((finding) => findingMarkdown(report, finding, { blob, note: '', places: 20, full: true }))
    const shown = left.length > 0 ? [] : leadingThatFit(texts, rest, inBytes)
    rest -= shown.reduce((sum, text) => sum + inBytes(text) + 2, 0)
    left.push(...all.slice(shown.length))
    parts.push(`### ${title} (${all.length})`, ...shown)
  }
  return left.length === 0 ? parts : [...parts, `${left.length} more (${severityCounts(left)}) are ${ELSEWHERE}.`]
}

function questions({ questions: all }: Report): readonly string[] {
  if (all.length === 0) return []
  const lines = all.map(({ text, key, control, opened, location }) => {
    const where = location === null ? '' : `, ${code(location)}`
    return `- ${inline(text)}${key === '' ? '' : ` ${code(key)}`} (${inline(control)}${where}${opened ? ', opened by this change' : ''})`
  })
  return [`### Questions (${all.length})`, bounded(lines), `Answer in ${code('.github/ai-trust.yml')}.`]
}

const COLUMNS: readonly Verdict[] = [
  'pass',
  'fail',
  'unanswered',
  'unknown',
  'waived',
  'not-applicable',
  'error',
  'off',
]

/** Verdicts by chapter; views of other controls are not counted. */
function verdicts(controls: readonly ReportControl[]): readonly string[] {
  const counted = controls.filter(({ rollup }) => rollup === null)
  if (counted.length === 0) return []
  const chapters = [...new Set(counted.map(({ chapter }) => chapter))]
  const used = COLUMNS.filter((verdict) => counted.some((control) => control.verdict === verdict))
  const rows = chapters.map((chapter) => {
    const own = counted.filter((control) => control.chapter === chapter)
    return [
      inline(chapter),
      ...used.map((verdict) => String(own.filter((control) => control.verdict === verdict).length)),
    ]
  })
  return ['### Verdicts by chapter', table(['chapter', ...used], rows)]
}

function inventory(report: Report): readonly string[] {
  const { models, datasets, agents, interconnections, suppliers, libraries } = report.inventory
  const rows = [
    ...models.map((item) => row('model', item)),
    ...datasets.map((item) => row('data set', item)),
    ...agents.map((item) => row('agent or tool', item)),
    ...interconnections.map((item) => row('connection', item)),
    ...suppliers.map((item) => row('supplier', item)),
    ...libraries.map((item) => row('library', item)),
  ].slice(0, MOST_LINES)
  if (rows.length === 0) return []
  const lines = leadingThatFit(
    rows.map((cells) => cells.join(' | ')),
    ROOM_FOR_LIST,
    inBytes,
  )
  return ['### AI found', table(['what', 'name', 'detail', 'where'], rows.slice(0, lines.length))]
}

function row(what: string, { name, detail, places }: InventoryItem): readonly string[] {
  const where = places
    .slice(0, 3)
    .map((place) => codeCell(place))
    .join(', ')
  return [what, codeCell(name), inline(detail), where + (places.length > 3 ? ` and ${places.length - 3} more` : '')]
}

function howWeKnow({ proof: { verified, observed, anchored, stated } }: Report): readonly string[] {
  return [
    '### How we know',
    `Passing controls rest on proof that is verified (${verified}), observed (${observed}), anchored (${anchored}) or stated (${stated}).`,
  ]
}

function notSeen(report: Report): readonly string[] {
  const lines = unseenLines(report, MOST_LINES, ELSEWHERE).map((line) => `- ${inline(line)}`)
  return ['### Not seen', lines.length === 0 ? 'Nothing that this run looked for.' : bounded(lines)]
}

function bounded(lines: readonly string[]): string {
  const shown = leadingThatFit(lines.slice(0, MOST_LINES), ROOM_FOR_LIST, inBytes)
  const rest = lines.length - shown.length
  return [...shown, ...(rest > 0 ? [`- and ${rest} more ${ELSEWHERE}`] : [])].join('\n')
}
