/** What GitHub's runner tells a step about its run, from the environment. */
import { readFileSync } from 'node:fs'
import type { Report } from '../schema/report.js'

export interface Runner {
  /** Where the repository was checked out; what the step names is relative to it. */
  readonly workspace: string
  /** owner/name */
  readonly repository: string
  /** The commit that started the run: of a pull request GitHub's merge of it. */
  readonly sha: string
  readonly eventName: string
  /** The event as GitHub sent it; null when it cannot be read. */
  readonly payload: unknown
  readonly apiUrl: string
  readonly serverUrl: string
  readonly run: Report['run']
  readonly outputFile: string | null
  readonly summaryFile: string | null
}

export function readRunner(environment: NodeJS.ProcessEnv): Runner {
  const value = (name: string, otherwise = ''): string => environment[name] || otherwise
  return {
    workspace: value('GITHUB_WORKSPACE', process.cwd()),
    repository: value('GITHUB_REPOSITORY'),
    sha: value('GITHUB_SHA'),
    eventName: value('GITHUB_EVENT_NAME'),
    payload: readPayload(value('GITHUB_EVENT_PATH')),
    apiUrl: value('GITHUB_API_URL', 'https://api.github.com'),
    serverUrl: value('GITHUB_SERVER_URL', 'https://github.com').replace(/\/+$/, ''),
    run: {
      id: value('GITHUB_RUN_ID'),
      attempt: Number(value('GITHUB_RUN_ATTEMPT', '1')) || 1,
      workflow_ref: value('GITHUB_WORKFLOW_REF'),
      event: value('GITHUB_EVENT_NAME'),
      actor: value('GITHUB_ACTOR'),
    },
    outputFile: value('GITHUB_OUTPUT') || null,
    summaryFile: value('GITHUB_STEP_SUMMARY') || null,
  }
}

/** Where people see this run. */
export function runUrl({ serverUrl, repository, run }: Runner): string | null {
  return /^\d+$/.test(run.id) ? `${serverUrl}/${repository}/actions/runs/${run.id}` : null
}

function readPayload(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}
