/** The one comment on a pull request: what to fix first and how, what the change did, at most three questions, the gate last. */
import type { Finding, Question, Report } from '../schema/report.js'
import { type Change, KINDS } from './changes.js'
import { changesSentence, changesTable } from './comment-changes.js'
import { withoutCommands } from './escape.js'
import { waivedWords } from './finding-words.js'
import { gateSentence } from './gate.js'
import { headlineWords } from './headline.js'
import { code, details, inline, link } from './markdown.js'
import { type BlobLink, findingMarkdown, placeLink } from './markdown-finding.js'
import { inCharacters, leadingThatFit } from './room.js'
import { MOST_BLOCKING, MOST_OTHERS, type Selection, selectFindings, severityCounts } from './selection.js'
import { unseenLines } from './unseen.js'

export interface CommentOptions {
  /** Tells several comments of one pull request apart. */
  readonly key: string
  readonly links: { readonly blob: BlobLink /** The job summary. */; readonly summary: string | null }
  /** The workflow that runs this check came with this change. */
  readonly firstRun: boolean
  /** A comment with this key stands already. */
  readonly earlier: boolean
  /** A comment is wanted even when there is nothing to say. */
  readonly always: boolean
  /** Empty when there is no base. */
  readonly changes: readonly Change[]
}

/** GitHub refuses bodies over 65,536 characters. */
const MOST_CHARACTERS = 60_000
/** Ordinary ones take a tenth of that; only text made to grow when it is escaped takes more. */
const ROOM_FOR_EXTRAS = 20_000
const ROOM_FOR_MORE = 500
const MOST_UNSEEN = 3
const MOST_NOTICES = 3
const WORTH_FIXING = 3

/** The hidden first line that an earlier comment is found by. */
export function commentMarker(key: string): string {
  return `<!-- ai-trust-check v1 key=${encodeURIComponent(key.toWellFormed())} -->`
}

/** The body, ending in a line end; null when there is nothing to say and no earlier comment to bring up to date. */
export function renderComment(report: Report, options: CommentOptions): string | null {
  const selection = selectFindings(report)
  if (!options.earlier && !options.always && isQuiet(report, selection, options)) return null
  const candidates = candidatesOf(report, selection, options)
  const before = opening(report, selection, options)
  const after = [...leadingThatFit(extras(report, selection, options), ROOM_FOR_EXTRAS, inCharacters), footer(report)]
  const room = MOST_CHARACTERS - [...before, ...after].reduce((sum, part) => sum + part.length + 2, 0) - ROOM_FOR_MORE
  const shown = leadingThatFit(candidates, room, inCharacters)
  const rest = [...selection.blocking, ...selection.others].slice(shown.length)
  const parts = [...before, ...shown, ...moreLine(rest, options), ...after]
  return withoutCommands(`${parts.join('\n\n')}\n`)
}

/** Nothing new, nothing unseen that had to be seen, nothing to ask. */
function isQuiet(report: Report, { blocking, others }: Selection, { firstRun }: CommentOptions): boolean {
  return (
    blocking.length + others.length === 0 &&
    report.gate.result !== 'incomplete' &&
    openedQuestions(report).length === 0 &&
    !(firstRun && holdsAi(report))
  )
}

function holdsAi({ systems, inventory }: Report): boolean {
  return systems.some(({ kind }) => kind !== 'none') || Object.values(inventory).some((items) => items.length > 0)
}

function openedQuestions({ questions, subject }: Report): readonly Question[] {
  return questions.filter(({ asked, opened }) => asked && (opened || subject.base === null))
}

/** Few enough to be read; of what blocks more than of what does not. */
function candidatesOf(report: Report, selection: Selection, { links: { blob } }: CommentOptions): readonly string[] {
  const blocking = selection.blocking
    .slice(0, MOST_BLOCKING)
    .map((finding) => findingMarkdown(report, finding, { blob, note: '', places: 3, full: false }))
  // Those that are left out come last in the list of all, so that what is shown stays its beginning.
  if (selection.blocking.length > MOST_BLOCKING) return blocking
  const note = report.gate.result === 'off' ? '' : 'does not block here'
  return [
    ...blocking,
    ...selection.others
      .slice(0, MOST_OTHERS)
      .map((finding) => findingMarkdown(report, finding, { blob, note, places: 3, full: false })),
  ]
}

function opening(report: Report, selection: Selection, options: CommentOptions): readonly string[] {
  const resolved = options.earlier && isQuiet(report, selection, { ...options, firstRun: false })
  const words = resolved ? 'all resolved' : headlineWords(report, selection)
  const sentence = changesSentence(options.changes)
  return [
    `${commentMarker(options.key)}\n### AI Trust: ${words}`,
    ...(sentence === '' ? [] : [sentence]),
    ...(options.firstRun ? firstRunParts(report, selection, options) : []),
  ]
}

/** For those who have just added the check: what it found, and that nothing of it stands in their way. */
function firstRunParts(report: Report, { older }: Selection, { links }: CommentOptions): readonly string[] {
  const found = KINDS.flatMap(([key, one, several]) => {
    const count = report.inventory[key].length
    return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`]
  })
  const worth = older
    .slice(0, WORTH_FIXING)
    .map(
      (finding) => `- ${finding.severity} · ${placeLink(report, finding, links.blob)} · ${inline(finding.title, 200)}`,
    )
  return [
    `This is the first run here. AI found: ${found.length === 0 ? 'none' : found.join(', ')}. Nothing that was already there blocks.`,
    ...(worth.length === 0 ? [] : [`Worth fixing when you are there:\n\n${worth.join('\n')}`]),
    `Next: answer what the check cannot see, in ${code('.github/ai-trust.yml')}.`,
  ]
}

/** What follows the findings, the most important first. */
function extras(report: Report, selection: Selection, options: CommentOptions): readonly string[] {
  const { older, fixed, waived } = selection
  const summary = link('job summary', options.links.summary)
  const counted = [
    ...(fixed.length > 0 ? [`Resolved by this change: ${severityCounts(fixed)}.`] : []),
    ...(waived.length > 0 ? [`Waived ${waived.length}: ${inline(waivedWords(waived), 300)}.`] : []),
  ]
  return [
    ...questionParts(report),
    ...(options.changes.length === 0 ? [] : [details('What changed', changesTable(options.changes))]),
    ...(older.length === 0
      ? []
      : [
          details(
            `Already there: ${older.length} open, not judged in this pull request`,
            `${severityCounts(older)}: see the ${summary}.`,
          ),
        ]),
    ...(counted.length > 0 ? [counted.join(' ')] : []),
    ...report.notices.slice(0, MOST_NOTICES).map(({ text }) => `Note: ${inline(text, 400)}`),
  ]
}

function questionParts(report: Report): readonly string[] {
  const asked = openedQuestions(report)
  if (asked.length === 0) return []
  const title = report.subject.base === null ? 'Open questions' : 'Questions this change opens'
  const lines = asked.map(
    ({ text, key }, index) => `${index + 1}. ${inline(text, 400)}${key === '' ? '' : ` ${code(key)}`}`,
  )
  return [`**${title}** (nothing blocks; answer in ${code('.github/ai-trust.yml')})\n\n${lines.join('\n')}`]
}

function moreLine(rest: readonly Finding[], { links }: CommentOptions): readonly string[] {
  if (rest.length === 0) return []
  return [`And ${rest.length} more (${severityCounts(rest)}) in the ${link('job summary', links.summary)}.`]
}

function footer(report: Report): string {
  const unseen = unseenLines(report, MOST_UNSEEN, 'see the job summary').map((line) => inline(line, 300))
  const compare = report.subject.base === null ? '' : ' --base auto'
  return [
    `Not seen: ${unseen.length === 0 ? 'nothing that this run looked for' : unseen.join('; ')}.`,
    `Locally: ${code(`ai-trust check${compare}`)}`,
    `**${inline(gateSentence(report))}** No finding means no known problem was seen, not proof of safety.`,
  ].join('\\\n')
}
