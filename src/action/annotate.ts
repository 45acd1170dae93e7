/** Findings on lines: a check run with all of them where one is asked for and allowed, else workflow commands. */
import type { CheckAnnotation } from '../github/check-run.js'
import type { Client } from '../github/client.js'
import { type Annotation, type AnnotationLimits, annotate, WORKFLOW_COMMAND_LIMITS } from '../report/annotations.js'
import { gateSentence } from '../report/gate.js'
import { renderSummary } from '../report/summary.js'
import { workflowCommands } from '../report/workflow-commands.js'
import type { Report } from '../schema/report.js'
import { blobLink, type Told } from './comment.js'
import type { Event } from './event.js'
import type { Inputs } from './inputs.js'
import { logError, type Write } from './log.js'
import { type Runner, runUrl } from './runner.js'

/** Ten requests. */
const CHECK_RUN_LIMITS: AnnotationLimits = { perLevel: 500, inAll: 500, perGroup: 20 }
const LEVEL = { error: 'failure', warning: 'warning', notice: 'notice' } as const

/** @param taken how many notices the step shows beside these */
export function printAnnotations(write: Write, report: Report, taken: number, inCheckRun: boolean): void {
  const all = annotate(report, { ...WORKFLOW_COMMAND_LIMITS, perLevel: WORKFLOW_COMMAND_LIMITS.perLevel - taken })
  const shown = inCheckRun ? all.slice(0, 1) : all
  // A step that fails says so itself, also when no line can.
  const silent = !shown.some(({ level }) => level === 'error')
  const failed = report.gate.result === 'fail' || report.gate.result === 'incomplete'
  if (failed && (silent || report.gate.result === 'incomplete')) logError(write, gateSentence(report))
  write(workflowCommands(shown))
}

export async function annotateInCheckRun(
  event: Event,
  report: Report,
  {
    inputs,
    runner,
    client,
  }: { readonly inputs: Inputs; readonly runner: Runner; readonly client: () => Promise<Client> },
): Promise<Told & { readonly created: boolean }> {
  const none = { created: false, notice: null, line: null }
  if (!inputs.checkRun) return none
  const pull = event.kind === 'pull_request' ? event : null
  if (pull?.readOnly)
    return { ...none, line: 'No check run: a pull request from a fork has a token that may not write.' }
  const { createCheckRun } = await import('../github/check-run.js')
  const [headline, ...annotations] = annotate(report, CHECK_RUN_LIMITS)
  const details = runUrl(runner)
  const outcome = await createCheckRun(await client(), {
    name: inputs.commentKey === 'default' ? 'AI Trust' : `AI Trust (${inputs.commentKey})`,
    headSha: pull?.head ?? report.subject.commit ?? runner.sha,
    gate: report.gate.result,
    title: headline?.title ?? 'AI Trust',
    summary: gateSentence(report),
    text: renderSummary(report, { blob: blobLink(runner, report.subject.commit) }),
    ...(details === null ? {} : { detailsUrl: details }),
    annotations: annotations.flatMap(checkAnnotation),
  })
  if (outcome.kind === 'failed') return { ...none, notice: `No check run. ${outcome.reason}.` }
  return { created: true, notice: outcome.heldBack, line: 'Check run: created.' }
}

function checkAnnotation({
  level,
  path,
  line,
  end_line,
  column,
  end_column,
  title,
  message,
}: Annotation): CheckAnnotation[] {
  if (path === null) return []
  const start = line ?? 1
  return [
    {
      path,
      line: start,
      endLine: end_line ?? start,
      column,
      endColumn: end_column,
      level: LEVEL[level],
      title,
      message,
    },
  ]
}
