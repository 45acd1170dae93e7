/** Puts the edits of all findings together, file by file. */
import type { Edit, Finding, Report } from '../schema/report.js'
import { orderEdits, type ReadText, type TextEdit } from './edit.js'

export interface Plan {
  /** In order of path. */
  readonly files: readonly { readonly path: string; readonly edits: readonly TextEdit[] }[]
  readonly planned: readonly Finding[]
  /** Findings whose edits touch what those of others change: a second run makes them. */
  readonly postponed: readonly Finding[]
}

/** `only` names controls or checks; null for all. A finding's edits are made together or not at all. */
export function planEdits(
  report: Report,
  texts: ReadonlyMap<string, ReadText>,
  only: ReadonlySet<string> | null,
): Plan {
  const files = new Map<string, readonly TextEdit[]>()
  const planned: Finding[] = []
  const postponed: Finding[] = []
  for (const finding of report.findings) {
    const { edits } = finding.fix
    if (edits.length === 0 || (only !== null && !isNamed(finding, only))) continue
    const added = together(files, edits, texts)
    if (added === null) postponed.push(finding)
    else {
      planned.push(finding)
      for (const [path, list] of added) files.set(path, list)
    }
  }
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1))
  return { files: sorted.map(([path, edits]) => ({ path, edits })), planned, postponed }
}

function together(
  files: ReadonlyMap<string, readonly TextEdit[]>,
  edits: readonly Edit[],
  texts: ReadonlyMap<string, ReadText>,
): ReadonlyMap<string, readonly TextEdit[]> | null {
  const added = new Map<string, readonly TextEdit[]>()
  for (const { path } of edits) {
    const read = texts.get(path)
    if (read === undefined) return null
    if (added.has(path)) continue
    const own = edits.filter((edit) => edit.path === path).map(({ start, end, text }) => ({ start, end, text }))
    const all = orderEdits([...(files.get(path) ?? []), ...own], read.text.length)
    if (all === null) return null
    added.set(path, all)
  }
  return added
}

function isNamed({ check, also }: Finding, only: ReadonlySet<string>): boolean {
  return [check, ...also].some((id) => only.has(id) || only.has(id.split('/', 1)[0] ?? ''))
}
