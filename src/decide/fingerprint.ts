/** What makes a finding the same finding in another commit: its check, subject, file and statement, never its line. */
import { createHash } from 'node:crypto'

export interface FingerprintParts {
  /** RES-01/unsafe-load */
  readonly check: string
  readonly subject: string
  /** Path at the head; empty when the whole repository is meant. */
  readonly path: string
  /** The statement or value it is about, normalised; empty when there is none. */
  readonly text: string
}

/** Findings with the same key are equal; they are told apart by their number only. */
export function fingerprintKey({ check, subject, path, text }: FingerprintParts): string {
  return JSON.stringify([check, subject, path, text])
}

/** sha256 of [check, subject, path, text, n], where n counts equal ones in order of place. */
export function fingerprintFinding({ check, subject, path, text }: FingerprintParts, n: number): string {
  return sha256([check, subject, path, text, n])
}

/** The fingerprint of a group stays the same while its members come and go. */
export function fingerprintGroup(check: string, group: string): string {
  return sha256([check, group])
}

/**
 * A statement as a formatter cannot change it: without white space, trailing commas and the choice of quotes. Only its
 * beginning counts, because how much fits into a quoted statement depends on its white space.
 */
export function normaliseStatement(statement: string): string {
  return statement
    .slice(0, 2000)
    .replace(/\s+/g, '')
    .replace(/,+(?=[)\]}])/g, '')
    .replace(/'/g, '"')
    .slice(0, 120)
    .replace(/…+$/, '')
    .toWellFormed()
}

function sha256(value: readonly (string | number)[]): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}
