/** The pull request's comment: whether one is wanted here, and what keeps it from being written. */
import type { CheckOutcome } from '../check-types.js'
import type { Client } from '../github/client.js'
import { changesSince } from '../report/changes.js'
import { commentMarker, renderComment } from '../report/comment.js'
import { blobUrl } from '../report/links.js'
import type { BlobLink } from '../report/markdown-finding.js'
import type { Input } from '../schema/input.js'
import type { Event } from './event.js'
import type { Inputs } from './inputs.js'
import { type Runner, runUrl } from './runner.js'

type Reported = Extract<CheckOutcome, { kind: 'report' }>

/** What to tell about it: beside the result when somebody should act, else in the log alone. */
export interface Told {
  readonly notice: string | null
  readonly line: string | null
}

export async function commentOn(
  event: Event,
  outcome: Reported,
  {
    inputs,
    runner,
    client,
  }: { readonly inputs: Inputs; readonly runner: Runner; readonly client: () => Promise<Client> },
): Promise<Told> {
  if (inputs.comment === 'never' || event.kind !== 'pull_request') return { notice: null, line: null }
  if (event.readOnly) return quietly('No comment: a pull request from a fork has a token that may not write.')
  if (inputs.token === '') return quietly('No comment: there is no github-token.')
  const { report, input, baseInput } = outcome
  const { upsertComment } = await import('../github/comment.js')
  const changes = changesSince(report, baseInput)
  const options = {
    key: inputs.commentKey,
    links: { blob: blobLink(runner, report.subject.commit), summary: runUrl(runner) },
    firstRun: isFirstRun(runner.run.workflow_ref, input, baseInput),
    always: inputs.comment === 'always',
    changes,
  }
  const outcomeOf = await upsertComment(await client(), {
    number: event.number,
    marker: commentMarker(inputs.commentKey),
    body: (earlier) => renderComment(report, { ...options, earlier }),
  })
  if (outcomeOf.kind === 'failed') {
    const text = `No comment. ${outcomeOf.reason}.`
    // Where there was nothing to say, nobody misses it.
    const missed = renderComment(report, { ...options, earlier: false }) !== null
    return missed ? { notice: text, line: null } : quietly(text)
  }
  return quietly(`Comment: ${outcomeOf.kind}.`)
}

function quietly(line: string): Told {
  return { notice: null, line }
}

/** Where a line of the judged commit can be read. */
export function blobLink({ serverUrl, repository }: Runner, commit: string | null): BlobLink {
  return (path, line) => (commit === null ? null : blobUrl(serverUrl, repository, commit, path, line))
}

/** Whether the workflow that runs this came with the change. */
function isFirstRun(workflowRef: string, head: Input, base: Input | null): boolean {
  const path = /^[^/]+\/[^/]+\/(.+?)@/.exec(workflowRef)?.[1]
  if (path === undefined || base === null) return false
  const holds = ({ workflows }: Input) => workflows.some(({ at }) => at.path.replace(/^(\.\.\/)+/, '') === path)
  return holds(head) && !holds(base)
}
