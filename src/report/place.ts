/** Where a finding is shown: always a file of the repository, as annotations and code scanning ask for one. */
import { posix } from 'node:path'
import type { Finding, Location, Report } from '../schema/report.js'

export interface Place {
  /** From the top of the repository. */
  readonly path: string
  readonly line: number | null
  readonly column: number | null
  readonly end_line: number | null
  readonly end_column: number | null
}

/** A path of the report from the top of the repository; null when it leads out of it. */
export function repositoryPath(report: Report, path: string): string | null {
  if (path === '' || path.startsWith('/')) return null
  const joined = posix.join(report.subject.root, path)
  return joined === '.' || joined === '..' || joined.startsWith('../') || joined.startsWith('/') ? null : joined
}

/** The finding's own place; a binary file has no line. What concerns the whole repository is shown on the first line of the file that says most: a member's, else one that holds AI. */
export function placeOfFinding(report: Report, finding: Finding): Place | null {
  return own(report, finding.location) ?? firstLine(report, finding.members) ?? firstLine(report, likelyPlaces(report))
}

function own(report: Report, { path, ...position }: Location): Place | null {
  const found = path === null ? null : repositoryPath(report, path)
  return found === null ? null : { path: found, ...position }
}

function firstLine(report: Report, places: readonly { readonly path: string | null }[]): Place | null {
  for (const { path } of places) {
    const found = path === null ? null : repositoryPath(report, path)
    if (found !== null) return { path: found, line: 1, column: null, end_line: null, end_column: null }
  }
  return null
}

function likelyPlaces({ inventory, findings }: Report): readonly { readonly path: string | null }[] {
  const { agents, models, interconnections, datasets, libraries } = inventory
  const held = [agents, models, interconnections, datasets, libraries]
    .flatMap((items) => items.slice(0, 1).flatMap(({ places }) => places.slice(0, 1)))
    .map((place) => ({ path: place.replace(/:\d+$/, '') }))
  return [...held, ...findings.slice(0, 50).map(({ location }) => location)]
}
