/** One finding in Markdown: severity, place, check, what it says, the change that mends it or else what to do. */
import type { Finding, Hunk, Report } from '../schema/report.js'
import {
  acceptanceOf,
  copyableCommand,
  otherMembers,
  placeOfMember,
  placeText,
  unsaidRemediation,
  waivedWords,
} from './finding-words.js'
import { code, codeLink, fence, inline } from './markdown.js'
import { repositoryPath } from './place.js'

/** The page of a file, by its path from the top of the repository; null when there is none. */
export type BlobLink = (path: string, line: number | null) => string | null

export interface FindingOptions {
  readonly blob: BlobLink
  /** What is said after the severity, e.g. `does not block here`. */
  readonly note: string
  /** How many other places of a group are named. */
  readonly places: number
  /** With the source, the other checks, and the fingerprint. */
  readonly full: boolean
}

const MOST_LINES = 12
/** Half a command is worse than none. */
const LONGEST_COMMAND = 600

export function findingMarkdown(report: Report, finding: Finding, options: FindingOptions): string {
  const { severity, check, message, also, excerpt, fingerprint } = finding
  const { note, full } = options
  const head = [severity + (note === '' ? '' : `, ${note}`), placeLink(report, finding, options.blob), inline(check)]
  const text = [
    `**${head.join(' · ')}**`,
    inline(message),
    ...(full && excerpt.trim() !== '' ? [code(excerpt.replace(/\s+/g, ' ').trim())] : []),
    ...otherPlaces(report, finding, options),
  ]
    .filter((line) => line !== '')
    .join('\\\n')
  return [
    text,
    ...fixMarkdown(finding),
    ...(full && also.length > 0
      ? [
          `Also: ${also
            .slice(0, 20)
            .map((other) => inline(other))
            .join(', ')}`,
        ]
      : []),
    ...(full ? acceptedMarkdown(finding) : []),
    ...(full ? [`<sub>Fingerprint ${code(fingerprint)}</sub>`] : []),
  ].join('\n\n')
}

/** Where the finding stands, as a link when that has a page. */
export function placeLink(report: Report, { location: { path, line } }: Finding, blob: BlobLink): string {
  return path === null ? 'the repository' : linkTo(report, path, line, blob)
}

function linkTo(report: Report, path: string, line: number | null, blob: BlobLink): string {
  const found = repositoryPath(report, path)
  return codeLink(placeText(path, line), found === null ? null : blob(found, line))
}

function otherPlaces(report: Report, finding: Finding, { blob, places }: FindingOptions): readonly string[] {
  const others = otherMembers(finding)
  if (others.length === 0) return []
  const named = others
    .slice(0, places)
    .map((member) =>
      member.path === null ? code(placeOfMember(member)) : linkTo(report, member.path, member.line, blob),
    )
  const rest = others.length - named.length
  return [`Also at ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`]
}

function acceptedMarkdown(finding: Finding): readonly string[] {
  const acceptance = finding.status === 'waived' ? acceptanceOf(finding) : undefined
  if (acceptance === undefined) return []
  return [`Accepted: ${inline(waivedWords([finding]))}. ${inline(acceptance.reason)}`]
}

/** The change itself says more than words about it. */
function fixMarkdown(finding: Finding): readonly string[] {
  const hunks = finding.fix.hunks ?? []
  const command = copyableCommand(finding)
  const words = hunks.length > 0 ? '' : unsaidRemediation(finding)
  return [
    ...(hunks.length > 0 ? [diff(hunks)] : []),
    ...(words === '' ? [] : [`Fix: ${inline(words)}`]),
    ...(command === null || command.length > LONGEST_COMMAND ? [] : [`Run: ${code(command, LONGEST_COMMAND)}`]),
  ]
}

function diff(hunks: readonly Hunk[]): string {
  const lines = hunks.flatMap(({ before, after }) => [
    ...before.map((line) => `- ${oneLine(line)}`),
    ...after.map((line) => `+ ${oneLine(line)}`),
  ])
  const rest = lines.length - MOST_LINES
  return fence('diff', rest > 0 ? [...lines.slice(0, MOST_LINES), `  … ${rest} more lines`] : lines)
}

function oneLine(text: string): string {
  return text.replace(/\r\n|\n|\r/g, ' ')
}
