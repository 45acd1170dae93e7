/** The action's story: read what the run is about, check, and tell the people in the pull request. */
import { relative } from 'node:path'
import { check } from '../check.js'
import type { Client } from '../github/client.js'
import { gateExitCode, gateSentence } from '../report/gate.js'
import { renderSummary } from '../report/summary.js'
import { renderTerminal } from '../report/terminal.js'
import { annotateInCheckRun, printAnnotations } from './annotate.js'
import { blobLink, commentOn } from './comment.js'
import { readEvent } from './event.js'
import { writeFiles } from './files.js'
import { readInputs } from './inputs.js'
import { logGroup, logLine, logMistakes, logNotice, type Write } from './log.js'
import { checkOptions } from './options.js'
import { outputsOf, writeOutputs, writeSummary } from './outputs.js'
import { readRunner } from './runner.js'

/** The exit code: 0 passed or off, 1 failed, 2 mistakes in what was asked, 3 incomplete. */
export async function runAction(environment: NodeJS.ProcessEnv, write: Write): Promise<number> {
  const runner = readRunner(environment)
  const { inputs, mistakes } = readInputs(environment, runner)
  const event = readEvent(runner.eventName, runner.payload)
  const wrong = [...mistakes, ...(typeof event === 'string' ? [event] : [])]
  if (wrong.length > 0 || typeof event === 'string') {
    logMistakes(
      write,
      wrong.map((message) => ({ message, at: null })),
    )
    return 2
  }
  const client = once(async () => connectWith(inputs.token))
  const outcome = await check(checkOptions({ inputs, runner, event, client, connectWith }))
  if (outcome.kind === 'mistakes') {
    logMistakes(write, outcome.problems, relative(runner.workspace, inputs.directory))
    return 2
  }
  const { report } = outcome
  logGroup(
    write,
    'AI Trust: everything found',
    renderTerminal(report, {
      color: true,
      width: 120,
      verbose: true,
      elapsedSeconds: null,
      files: outcome.files,
      baseName: outcome.baseName ?? null,
    }),
  )
  const files = await writeFiles(outcome, inputs, runner)
  const edges = { inputs, runner, client }
  const comment = await commentOn(event, outcome, edges)
  const checkRun = await annotateInCheckRun(event, report, edges)
  const summary = await writeSummary(
    runner.summaryFile,
    renderSummary(report, { blob: blobLink(runner, report.subject.commit) }),
  )
  const outputs = await writeOutputs(runner.outputFile, { ...outputsOf(report), ...files.outputs })

  const notices = [comment.notice, checkRun.notice].filter((text) => text !== null)
  printAnnotations(write, report, notices.length, checkRun.created)
  for (const notice of notices) logNotice(write, notice)
  for (const line of [comment.line, checkRun.line, summary, outputs]) if (line !== null) logLine(write, line)
  logMistakes(write, files.mistakes)
  logLine(write, gateSentence(report))
  return files.mistakes.length > 0 ? 2 : gateExitCode(report.gate)

  async function connectWith(token: string): Promise<Client> {
    const { connect } = await import('../github/client.js')
    return connect({ token, apiUrl: runner.apiUrl, repository: runner.repository })
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null
  return () => {
    made ??= make()
    return made
  }
}
