/** Gives the findings of a report their edits, computed from what was read. */
import { indexLines } from '../collect/record.js'
import type { Side } from '../policy/evaluation.js'
import type { RawFinding } from '../schema/control-result.js'
import type { Finding, Hunk, Report } from '../schema/report.js'
import type { Tree } from '../tree/tree.js'
import { hunksOf, orderEdits, type ReadText, type TextEdit } from './edit.js'
import { type Known, knownOf, type Source } from './fixer.js'
import { type EditName, FIXERS } from './fixers.js'

const MOST_BYTES = 2 * 1024 * 1024
const MOST_FILES = 500
const MARK = Buffer.from('\ufeff')
const MOST_EDITED = 2000

export interface Suggested {
  readonly report: Report
  /** The files that have edits. */
  readonly texts: ReadonlyMap<string, ReadText>
}

interface Fixable {
  readonly raw: RawFinding
  readonly edit: EditName
  readonly path: string
}

/** The report with edits; a finding that nothing here can mend keeps its words alone. */
export async function suggestFixes(report: Report, side: Side, tree: Tree): Promise<Suggested> {
  const raws = rawsByPlace(side)
  const wanted = new Map<Finding, readonly Fixable[]>()
  const paths = new Set<string>()
  let count = 0
  for (const finding of report.findings) {
    if (finding.status === 'fixed' || finding.status === 'waived') continue
    const fixable = fixableOf(finding, raws)
    count += fixable.length
    if (fixable.length === 0 || count > MOST_EDITED) continue
    wanted.set(finding, fixable)
    for (const { path } of fixable) paths.add(path)
  }
  if (wanted.size === 0) return { report, texts: new Map() }

  const sources = await readSources(tree, paths)
  const known = knownOf(side.input)
  const texts = new Map<string, ReadText>()
  const findings = report.findings.map((finding) => {
    const found = findEdits(wanted.get(finding) ?? [], sources, known)
    if (found.size === 0) return finding
    const hunks: Hunk[] = []
    for (const [path, edits] of found) {
      const source = sources.get(path)
      if (source === undefined) continue
      texts.set(path, { mark: source.mark, text: source.text })
      hunks.push(...hunksOf(path, source.text, edits))
    }
    const edits = [...found].flatMap(([path, list]) => list.map((edit) => ({ path, ...edit })))
    return { ...finding, fix: { ...finding.fix, edits, hunks } }
  })
  return { report: { ...report, findings }, texts }
}

/** Findings whose check names an edit, by check and line. */
function rawsByPlace({ controls, evaluations }: Side): ReadonlyMap<string, readonly Fixable[]> {
  const edits = new Map<string, EditName>()
  for (const { id, checks } of controls)
    for (const check of checks) if (check.edit !== undefined) edits.set(`${id}/${check.id}`, check.edit)
  const found = new Map<string, Fixable[]>()
  for (const { control, findings } of evaluations) {
    for (const raw of findings) {
      const check = `${control}/${raw.check}`
      const edit = edits.get(check)
      if (edit === undefined || raw.at === null) continue
      const key = placeKey(check, raw.at.path, raw.at.line)
      const list = found.get(key)
      const fixable = { raw, edit, path: raw.at.path }
      if (list === undefined) found.set(key, [fixable])
      else list.push(fixable)
    }
  }
  return found
}

function placeKey(check: string, path: string, line: number | null): string {
  return JSON.stringify([check, path, line])
}

/** What a finding, or each of its members, was made from; what somebody accepted stays. */
function fixableOf(finding: Finding, raws: ReadonlyMap<string, readonly Fixable[]>): readonly Fixable[] {
  const checks = [finding.check, ...finding.also]
  const accepted = new Set((finding.accepted ?? []).map(({ check }) => check))
  const at = (path: string | null, line: number | null): readonly Fixable[] =>
    path === null
      ? []
      : checks
          .filter((check) => finding.members.length > 0 || !accepted.has(check))
          .flatMap((check) => raws.get(placeKey(check, path, line)) ?? [])
  if (finding.members.length === 0) {
    const { path, line, column } = finding.location
    return at(path, line).filter(({ raw }) => raw.at?.column === column)
  }
  return finding.members
    .filter(({ status }) => status !== 'fixed' && status !== 'waived')
    .flatMap(({ path, line, subject }) => at(path, line).filter(({ raw }) => raw.subject === subject))
}

/** The edits by file; those that would touch what earlier ones touch are left for another time. */
function findEdits(
  fixable: readonly Fixable[],
  sources: ReadonlyMap<string, Source>,
  known: Known,
): ReadonlyMap<string, readonly TextEdit[]> {
  const found = new Map<string, readonly TextEdit[]>()
  for (const { raw, edit, path } of fixable) {
    const source = sources.get(path)
    if (source === undefined) continue
    const edits = FIXERS[edit](raw, source, known)
    const all = edits && orderEdits([...(found.get(path) ?? []), ...edits], source.text.length)
    if (all !== null && all.length > 0) found.set(path, all)
  }
  return found
}

/** Files that are text; others are nobody's to edit. */
async function readSources(tree: Tree, paths: ReadonlySet<string>): Promise<ReadonlyMap<string, Source>> {
  const files = tree.files.filter(({ path, size }) => paths.has(path) && size <= MOST_BYTES).slice(0, MOST_FILES)
  const sources = new Map<string, Source>()
  let next = 0
  for await (const content of tree.read(files.map((file) => ({ file, limit: MOST_BYTES })))) {
    const path = files[next++]?.path
    const read = content.ok ? decodeText(content.bytes) : null
    if (path !== undefined && read !== null) sources.set(path, { path, ...read, index: indexLines(read.text) })
  }
  return sources
}

/** Null when it is not UTF-8, so that writing it back would change more. */
function decodeText(bytes: Buffer): ReadText | null {
  try {
    const mark = bytes.subarray(0, 3).equals(MARK) ? '\ufeff' : ''
    return { mark, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return null
  }
}
