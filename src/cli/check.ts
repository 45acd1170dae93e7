/** `ai-trust check`: asks the check, writes what it says, and answers with the exit code. */
import type { CheckOptions, CheckOutcome, Timing } from '../check-types.js'
import { changesSince } from '../report/changes.js'
import { renderComment } from '../report/comment.js'
import { visible } from '../report/escape.js'
import { gateExitCode } from '../report/gate.js'
import { renderInput, renderJson } from '../report/json.js'
import { writeOutput } from '../report/output.js'
import { renderSarif } from '../report/sarif.js'
import { renderTerminal } from '../report/terminal.js'
import { type Asked, readCheckArguments } from './check-options.js'
import { mistakeLines } from './mistakes.js'
import { startProgress } from './progress.js'
import { folderMistake, refuse } from './refuse.js'
import { columnsOf, wantsColor, writeAll } from './streams.js'
import { CHECK_USAGE, CHECK_USAGE_LINE } from './usage.js'

/** What the command needs from the process; tests give their own. */
export interface CheckEdges {
  readonly check: (options: CheckOptions) => Promise<CheckOutcome>
  readonly environment: NodeJS.ProcessEnv
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }
  readonly now: () => number
}

/** The exit code of `ai-trust check ARGS`. */
export async function checkCommand(args: readonly string[], given: Partial<CheckEdges> = {}): Promise<number> {
  const edges = await withDefaults(given)
  const { stdout, stderr } = edges
  const started = edges.now()
  const asked = readCheckArguments(args, edges.environment, started)
  if (asked.kind === 'help') {
    await writeAll(stdout, CHECK_USAGE)
    return 0
  }
  if (asked.kind === 'mistakes') return refuse(stderr, [...asked.mistakes, CHECK_USAGE_LINE])
  const folder = await folderMistake(asked.options.directory)
  if (folder !== null) return refuse(stderr, [folder])

  const outcome = await withProgress(asked.options, edges)
  if (outcome.kind === 'mistakes') {
    await writeAll(stderr, mistakeLines(outcome.problems))
    return 2
  }
  const text = render(asked, outcome, (edges.now() - started) / 1000, edges)
  if (asked.output === null) await writeAll(stdout, text)
  else {
    const mistake = await writeOutput(asked.output, text, [process.cwd(), asked.options.directory])
    if (mistake !== null) return refuse(stderr, [`--output ${mistake}`])
  }
  if (asked.options.timings) await writeAll(stderr, timingTable(outcome.timings))
  return gateExitCode(outcome.report.gate)
}

async function withDefaults(given: Partial<CheckEdges>): Promise<CheckEdges> {
  return {
    check: given.check ?? (await import('../check.js')).check,
    environment: given.environment ?? process.env,
    stdout: given.stdout ?? process.stdout,
    stderr: given.stderr ?? process.stderr,
    now: given.now ?? Date.now,
  }
}

async function withProgress(options: CheckOptions, edges: CheckEdges): Promise<CheckOutcome> {
  const progress = startProgress(edges.stderr, edges.environment['TERM'] === 'dumb')
  try {
    return await edges.check({ ...options, onProgress: progress.update })
  } finally {
    progress.stop()
  }
}

function render(
  asked: Extract<Asked, { kind: 'check' }>,
  outcome: Extract<CheckOutcome, { kind: 'report' }>,
  elapsedSeconds: number,
  edges: CheckEdges,
): string {
  if (asked.format === 'json') return renderJson(outcome.report)
  if (asked.format === 'input') return renderInput(outcome.input)
  if (asked.format === 'sarif') return renderSarif(outcome.report, outcome.controls)
  if (asked.format === 'markdown') return renderMarkdown(outcome)
  const toStdout = asked.output === null
  const { base } = asked.options
  return renderTerminal(outcome.report, {
    color: toStdout && wantsColor(edges.environment, edges.stdout.isTTY === true),
    width: toStdout ? columnsOf(edges.stdout) : 100,
    verbose: asked.verbose,
    elapsedSeconds,
    files: outcome.files,
    baseName: base === 'auto' ? (outcome.baseName ?? null) : base,
  })
}

/** The comment as it would stand on a pull request, without the addresses that only GitHub has. */
function renderMarkdown({ report, baseInput }: Extract<CheckOutcome, { kind: 'report' }>): string {
  const comment = renderComment(report, {
    key: 'default',
    links: { blob: () => null, summary: null },
    firstRun: false,
    earlier: false,
    always: true,
    changes: changesSince(report, baseInput),
  })
  return comment ?? ''
}

function timingTable(timings: readonly Timing[]): string {
  const width = Math.max(5, ...timings.map((timing) => timing.name.length))
  const row = (name: string, milliseconds: number): string =>
    `${visible(name).padEnd(width)}  ${milliseconds.toFixed(1).padStart(9)} ms\n`
  const total = timings.reduce((sum, timing) => sum + timing.milliseconds, 0)
  return timings.map((timing) => row(timing.name, timing.milliseconds)).join('') + row('total', total)
}
