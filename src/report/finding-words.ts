/** What every surface says of a finding in the same way: its place, the other places of a group, the command that may be copied. */
import type { Acceptance, Finding, Member } from '../schema/report.js'
import { visible } from './escape.js'

const COPYABLE_ID = /^[A-Za-z0-9][\w.-]*(\/[A-Za-z0-9][\w.-]*)?$/

/** `path:line:column`, visible. */
export function placeOf({ location: { path, line, column } }: Finding): string {
  if (path === null) return 'the repository'
  return placeText(path, line) + (line === null || column === null ? '' : `:${column}`)
}

/** `path:line`, or what it is about. */
export function placeOfMember({ path, line, subject }: Member): string {
  return path === null ? visible(subject) : placeText(path, line)
}

/** `path:line`, visible. */
export function placeText(path: string, line: number | null): string {
  return visible(path) + (line === null ? '' : `:${line}`)
}

/** The members of a group that stand elsewhere than the finding itself. */
export function otherMembers({ members, location }: Finding): readonly Member[] {
  return members.filter(({ path, line }) => path !== location.path || line !== location.line)
}

/** What to do, unless the message has said it already. */
export function unsaidRemediation({ message, remediation }: Finding): string {
  return message.includes(remediation) ? '' : remediation
}

/**
 * A command is offered only when nothing in it had to be escaped, and when the name that it takes from the repository
 * is a plain id: it will be pasted into a shell.
 */
export function copyableCommand({ fix: { command }, subject }: Finding): string | null {
  if (command === null || command === '' || visible(command) !== command) return null
  if (subject !== '' && command.includes(subject) && !COPYABLE_ID.test(subject)) return null
  return command
}

/** Who accepted what until when, `RES-01/unsafe-load until 2027-01-31 (maria)`, visible. */
export function waivedWords(findings: readonly Finding[]): string {
  const words = findings.map((finding) => {
    const own = acceptanceOf(finding)
    const until = own?.expires ? ` until ${own.expires}` : ''
    return `${finding.check}${until} (${own?.by ?? (own?.kind === 'inline' ? 'a comment' : 'on record')})`
  })
  return visible([...new Set(words)].join(', '))
}

/** What somebody said when they accepted the finding's own check; the others have their own. */
export function acceptanceOf({ check, accepted = [] }: Finding): Acceptance | undefined {
  return accepted.find((acceptance) => acceptance.check === check)
}
