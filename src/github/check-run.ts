/**
 * The check run: every annotation, in batches as large as GitHub takes. It is made complete with its conclusion at
 * once, so that losing GitHub half-way loses annotations but never the verdict.
 */
import { cut } from '../collect/record.js'
import { adviceOn, failed, type Problem, unreadable } from './answer.js'
import type { Client } from './client.js'
import { idOf } from './repository.js'

/** GitHub's limits. */
const PER_REQUEST = 50
const MOST_TEXT = 65_535
const MOST_MESSAGE = 64 * 1024
const MOST_TITLE = 255

export interface CheckAnnotation {
  /** Relative to the repository's top. */
  readonly path: string
  readonly line: number
  readonly endLine: number
  /** Columns are used only when the annotation stays on its line; null for the whole line. */
  readonly column: number | null
  readonly endColumn: number | null
  readonly level: 'notice' | 'warning' | 'failure'
  readonly title: string
  readonly message: string
}

export interface CheckRunRequest {
  readonly name: string
  /** The head of the pull request, never GitHub's merge commit: nobody would see it there. */
  readonly headSha: string
  readonly gate: 'pass' | 'fail' | 'incomplete' | 'off'
  readonly title: string
  /** Markdown, within GitHub's limits already; cut here only as a last resort. */
  readonly summary: string
  readonly text?: string
  readonly detailsUrl?: string
  readonly annotations: readonly CheckAnnotation[]
}

export type CheckRunOutcome =
  | { readonly kind: 'created'; readonly id: number; readonly annotated: number; readonly heldBack: string | null }
  | { readonly kind: 'failed'; readonly reason: string; readonly problem: Problem }

/**
 * Incomplete is `failure`, not `action_required`: both block, but the latter offers a button that only apps can answer.
 * A gate that is off is `neutral`: nobody asked for a verdict.
 */
const CONCLUSION = { pass: 'success', fail: 'failure', incomplete: 'failure', off: 'neutral' } as const

export async function createCheckRun(client: Client, request: CheckRunRequest): Promise<CheckRunOutcome> {
  const what = 'creating the check run'
  const output = {
    title: cut(request.title, MOST_TITLE),
    summary: cutBytes(request.summary, MOST_TEXT),
    ...(request.text === undefined ? {} : { text: cutBytes(request.text, MOST_TEXT) }),
  }
  const annotations = request.annotations.map(annotationOf)
  const run = {
    name: request.name,
    head_sha: request.headSha,
    status: 'completed',
    conclusion: CONCLUSION[request.gate],
    ...(request.detailsUrl === undefined ? {} : { details_url: request.detailsUrl }),
  }
  const create = (first: readonly object[]) =>
    client.call(
      what,
      'POST /repos/{owner}/{repo}/check-runs',
      { ...run, output: { ...output, annotations: first } },
      { repeatable: true }, // of two runs with one name GitHub shows the newer
    )
  const first = annotations.slice(0, PER_REQUEST)
  let refused: Problem | null = null
  let answer = await create(first)
  if (!answer.ok && answer.status === 422 && first.length > 0) {
    // One annotation that GitHub does not like must not cost the verdict.
    refused = answer
    answer = await create([])
  }
  if (!answer.ok) return fail(answer)
  const id = idOf(answer.value.data)
  if (id === null) return fail(unreadable(what))
  let annotated = refused === null ? first.length : 0
  for (let at = PER_REQUEST; at < annotations.length; at += PER_REQUEST) {
    const batch = annotations.slice(at, at + PER_REQUEST)
    const added = await client.call(
      'annotating',
      'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
      { check_run_id: id, output: { ...output, annotations: batch } },
      { repeatable: false }, // annotations are appended: sent twice they stand twice
    )
    if (added.ok) annotated += batch.length
    else refused = added
    if (!added.ok && added.status !== 422) break
  }
  const missing = annotations.length - annotated
  const heldBack =
    missing === 0
      ? null
      : `${missing} of ${annotations.length} annotations are missing: ${adviceOn(refused ?? failed(what))}`
  return { kind: 'created', id, annotated, heldBack }
}

function annotationOf(annotation: CheckAnnotation): object {
  const { path, column, endColumn, level } = annotation
  const line = Math.max(1, annotation.line)
  const endLine = Math.max(line, annotation.endLine)
  // GitHub refuses columns on several lines, and an end before the start.
  const columns = line === endLine && column !== null && column >= 1
  return {
    path,
    start_line: line,
    end_line: endLine,
    ...(columns ? { start_column: column, end_column: Math.max(column, endColumn ?? column) } : {}),
    annotation_level: level,
    title: cut(annotation.title, MOST_TITLE),
    message: cutBytes(annotation.message, MOST_MESSAGE) || annotation.title || level,
  }
}

/** The limits are about bytes or characters, depending on where one reads: the smaller is safe. */
function cutBytes(text: string, most: number): string {
  const bytes = Buffer.from(text, 'utf8')
  if (bytes.length <= most) return text
  let end = most - 3 // for the ellipsis
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--
  return `${bytes.toString('utf8', 0, end)}…`
}

function fail(problem: Problem): CheckRunOutcome {
  return { kind: 'failed', reason: adviceOn(problem), problem }
}
