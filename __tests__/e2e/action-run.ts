/** Runs the built action as GitHub's runner does: a process with the runner's environment, against a GitHub on the loopback interface. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect } from '@jest/globals'
import { type GithubServer, TOKEN } from '../github/server.js'
import { git, makeFolder, makeRepository, writeFiles } from '../repository.js'

export const ACTION = resolve('dist/action/index.js')

const home = mkdtempSync(join(tmpdir(), 'ai-trust-action-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

export interface Step {
  readonly workspace: string
  readonly event: string
  readonly payload: unknown
  readonly sha?: string
  /** By name, as in `with:`; github-token is the workflow's unless it is given. */
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string | undefined>>
}

export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** Lines that the runner takes as commands. */
  readonly commands: readonly Command[]
}

let runs = 0

export async function runStep(server: GithubServer | null, step: Step): Promise<Ended> {
  const folder = join(home, String(++runs))
  const files = makeFolder({ 'event.json': JSON.stringify(step.payload), output: '', summary: '' })
  const inputs = { 'github-token': TOKEN, ...step.inputs }
  const child = spawn(process.execPath, [ACTION], {
    cwd: step.workspace,
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: step.workspace,
      GITHUB_REPOSITORY: 'acme/demo',
      GITHUB_SHA: step.sha ?? git(step.workspace, 'rev-parse', 'HEAD'),
      GITHUB_EVENT_NAME: step.event,
      GITHUB_EVENT_PATH: join(files, 'event.json'),
      GITHUB_API_URL: server?.url ?? 'http://127.0.0.1:1',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_RUN_ID: '77',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_WORKFLOW_REF: 'acme/demo/.github/workflows/ai.yml@refs/pull/7/merge',
      GITHUB_ACTOR: 'alice',
      GITHUB_OUTPUT: join(files, 'output'),
      GITHUB_STEP_SUMMARY: join(files, 'summary'),
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...step.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const chunks: Buffer[] = []
  const errors: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
  const code = await new Promise<number | null>((settle, fail) => child.on('error', fail).on('close', settle))
  const stdout = Buffer.concat(chunks).toString('utf8')
  expect(Buffer.concat(errors).toString('utf8')).toBe('')
  expect(stdout).not.toContain('internal error')
  return {
    code,
    stdout,
    outputs: outputsIn(readFileSync(join(files, 'output'), 'utf8')),
    summary: readFileSync(join(files, 'summary'), 'utf8'),
    commands: commandsIn(stdout),
  }
}

function outputsIn(text: string): Readonly<Record<string, string>> {
  const found = [...text.matchAll(/^(\S+)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2\n/gm)]
  return Object.fromEntries(found.map(([, name = '', , value = '']) => [name, value]))
}

/** As the runner finds them: at the start of a line, blanks aside, and in the older form anywhere in it. */
function commandsIn(stdout: string): readonly Command[] {
  expect(stdout).not.toContain('##[')
  return stdout.split(/\r\n|\n|\r/).flatMap((line) => {
    const [, name, properties = '', message = ''] =
      /^\s*::([^\s:]+)(?: ([^:]*(?::(?!:)[^:]*)*?))?::(.*)$/.exec(line) ?? []
    if (name === undefined) return []
    const entries = properties.split(',').map((one): [string, string] => {
      const at = one.indexOf('=')
      return [one.slice(0, at), decodeURIComponent(one.slice(at + 1))]
    })
    return [{ name, properties: Object.fromEntries(entries), message: decodeURIComponent(message) }]
  })
}

/** `error app.py:3`, in the order of the log. */
export function annotated({ commands }: Ended): readonly string[] {
  return commands.flatMap(({ name, properties: { file, line } }) =>
    file === undefined ? [] : [`${name} ${file}:${line}`],
  )
}

/** What stands beside the result and names no file. */
export function said({ commands }: Ended, name: string): readonly string[] {
  return commands
    .filter((one) => one.name === name && one.properties['file'] === undefined)
    .map(({ properties: { title = '' }, message }) => `${title}: ${message}`)
}

export type Files = Readonly<Record<string, string | Uint8Array>>

/** A pull request as GitHub keeps it: the base branch, the branch proposed, and the merge of both that is checked out. */
export interface Pull {
  readonly origin: string
  /** Tip of the base branch. */
  readonly base: string
  readonly fork: string
  readonly head: string
  readonly merge: string
}

/** @param later what the base branch got after the branch was made */
export function makePull(base: Files, change: Files, later: Files = {}): Pull {
  const origin = makeRepository(base)
  const fork = git(origin, 'rev-parse', 'HEAD')
  const head = commitOn(origin, 'topic', fork, change)
  const tip = Object.keys(later).length === 0 ? fork : commitOn(origin, 'main', fork, later)
  git(origin, 'checkout', '-q', '-B', 'merge', tip)
  git(origin, 'merge', '-q', '--no-ff', '--no-edit', head)
  return { origin, base: tip, fork, head, merge: git(origin, 'rev-parse', 'HEAD') }
}

function commitOn(folder: string, branch: string, from: string, files: Files): string {
  git(folder, 'checkout', '-q', '-B', branch, from)
  writeFiles(folder, files)
  git(folder, 'add', '-A')
  git(folder, 'commit', '-q', '--allow-empty', '-m', 'change')
  return git(folder, 'rev-parse', 'HEAD')
}

/** What actions/checkout leaves: one branch of the origin at some depth, HEAD detached. */
export function checkOut({ origin }: Pull, branch: 'merge' | 'topic' | 'main', depth = 2): string {
  const folder = join(makeFolder(), 'workspace')
  git(origin, 'clone', '-q', '--depth', String(depth), '--no-tags', '--branch', branch, `file://${origin}`, folder)
  git(folder, 'checkout', '-q', '--detach')
  return folder
}

/** The payload of pull_request, as far as the action reads it. */
export function pullPayload({ base, head }: Pull, from: 'same' | 'fork' | 'deleted fork' = 'same'): unknown {
  const repository = { full_name: 'acme/demo' }
  const headRepository = { same: repository, fork: { full_name: 'mallory/demo' }, 'deleted fork': null }[from]
  return {
    action: 'synchronize',
    number: 7,
    pull_request: {
      number: 7,
      user: { login: 'alice' },
      head: { sha: head, ref: 'topic', repo: headRepository },
      base: { sha: base, ref: 'main', repo: repository },
    },
    repository: {
      full_name: 'acme/demo',
      private: false,
      default_branch: 'main',
      owner: { login: 'acme', type: 'User' },
    },
  }
}

/** Lets GitHub hold the whole of a commit. */
export function publish(server: GithubServer, origin: string, commit: string): void {
  const entries = git(origin, 'ls-tree', '-r', '-t', '-l', commit)
    .split('\n')
    .map((line) => {
      const [, mode = '', type = '', sha = '', size = '-', path = ''] =
        /^(\d+) (\w+) (\w+) +(\S+)\t(.*)$/.exec(line) ?? []
      return { mode, type, sha, path, ...(size === '-' ? {} : { size: Number(size) }) }
    })
  server.state.trees[commit] = { entries, truncated: false }
  for (const { type, sha, size } of entries) {
    if (type !== 'blob') continue
    const text = git(origin, 'cat-file', 'blob', sha)
    // The helper trims what git says.
    server.state.blobs[sha] = Buffer.from(text.padEnd(text.length + Number(size) - Buffer.byteLength(text), '\n'))
  }
}
