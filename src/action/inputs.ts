/** The step's inputs, as `with:` gives them: all mistakes at once, each with its fix. */
import { realpathSync, statSync } from 'node:fs'
import { isAbsolute, resolve } from 'node:path'
import { quoted } from '../cli/arguments.js'
import { isInside } from '../tree/git.js'

const FAIL_ON = ['critical', 'high', 'medium', 'low', 'never'] as const
const GATE = ['new', 'all'] as const
const COMMENT = ['auto', 'always', 'never'] as const
const SWITCH = ['true', 'false'] as const
const LONGEST_KEY = 100

export interface Inputs {
  /** Empty: nothing is asked or written over the API. */
  readonly token: string
  /** The folder that is judged, absolute. */
  readonly directory: string
  /** Null: what the event says. */
  readonly base: string | null
  /** Below the folder that is judged. */
  readonly policyPath: string | null
  readonly failOn: (typeof FAIL_ON)[number] | undefined
  readonly gate: (typeof GATE)[number] | undefined
  readonly comment: (typeof COMMENT)[number]
  readonly commentKey: string
  readonly checkRun: boolean
  /** As the user wrote them, relative to the workspace. */
  readonly sarifFile: string | null
  readonly reportFile: string | null
  readonly settingsToken: string
}

export function readInputs(
  environment: NodeJS.ProcessEnv,
  where: { readonly workspace: string; readonly eventName: string },
): { readonly inputs: Inputs; readonly mistakes: readonly string[] } {
  const mistakes: string[] = []
  const text = (name: string) => (environment[`INPUT_${name.toUpperCase()}`] ?? '').trim()
  const optional = (name: string) => text(name) || null
  const oneOf = <T extends string>(name: string, choices: readonly T[]): T | undefined => {
    const value = text(name)
    const found = choices.find((choice) => choice === value.toLowerCase())
    if (value !== '' && found === undefined) {
      mistakes.push(`${name} ${quoted(value)}: it must be ${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`)
    }
    return found
  }
  const noting = <T>(found: { readonly value: T } | { readonly mistake: string }, otherwise: T): T => {
    if ('value' in found) return found.value
    mistakes.push(found.mistake)
    return otherwise
  }
  const inputs: Inputs = {
    token: text('github-token'),
    directory: noting(folder(text('path') || '.', where.workspace), where.workspace),
    base: optional('base'),
    policyPath: noting(pathInside(text('policy-file')), null),
    failOn: oneOf('fail-on', FAIL_ON),
    gate: oneOf('gate', GATE),
    comment: oneOf('comment', COMMENT) ?? 'auto',
    commentKey: text('comment-key') || 'default',
    checkRun: oneOf('check-run', SWITCH) === 'true',
    sarifFile: optional('sarif-file'),
    reportFile: optional('report-file'),
    settingsToken: text('settings-token'),
  }
  if (inputs.commentKey.length > LONGEST_KEY) mistakes.push(`comment-key: at most ${LONGEST_KEY} characters`)
  if (inputs.sarifFile !== null && inputs.sarifFile === inputs.reportFile)
    mistakes.push('sarif-file and report-file name the same file')
  if (inputs.settingsToken !== '' && where.eventName.startsWith('pull_request')) {
    mistakes.push(
      'settings-token: a pull request must not get it, as its code could read it; give it to runs on a schedule only (README, Permissions)',
    )
  }
  return { inputs, mistakes }
}

/** Inside the workspace, links resolved: the tree that is judged may hold any. */
function folder(path: string, workspace: string): { readonly value: string } | { readonly mistake: string } {
  const found = resolve(workspace, path)
  try {
    if (!statSync(found).isDirectory()) return { mistake: `path ${quoted(path)} is not a folder` }
    return isInside(realpathSync(workspace), realpathSync(found))
      ? { value: found }
      : { mistake: `path ${quoted(path)} leads out of the workspace` }
  } catch {
    return { mistake: `path ${quoted(path)} does not exist in the workspace: run actions/checkout before this step` }
  }
}

function pathInside(path: string): { readonly value: string | null } | { readonly mistake: string } {
  if (path === '') return { value: null }
  const segments = path.split('/').filter((segment) => segment !== '.' && segment !== '')
  if (isAbsolute(path) || path.includes('\\') || segments.includes('..'))
    return { mistake: `policy-file ${quoted(path)}: it must be a path inside the folder that is judged, with '/'` }
  return { value: segments.join('/') }
}
