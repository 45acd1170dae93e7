/**
 * The only place that runs git: plumbing alone, with an explicit directory and a configuration that cannot start a
 * program, because the repository's own `.git/config` may be hostile.
 */
import { spawn } from 'node:child_process'
import { existsSync, lstatSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

export interface Repository {
  /** Absolute path of the folder that holds `.git`. */
  readonly top: string
  readonly gitDirectory: string
}

/** What git answered; `failed` holds its message when it did not end with 0. */
export type GitAnswer = { readonly ok: true; readonly output: Buffer; readonly warnings: string } | GitFailure
export interface GitFailure {
  readonly ok: false
  readonly reason: string
}

const PLUMBING = new Set(['cat-file', 'ls-files', 'ls-tree', 'diff-tree', 'rev-list', 'rev-parse', 'merge-base'])
const SAFE_CONFIGURATION = [
  'core.fsmonitor=false',
  'safe.bareRepository=explicit',
  'core.hooksPath=/dev/null',
  'log.showSignature=false',
  'core.untrackedCache=false',
  'core.quotePath=false',
]
const TIME_LIMIT = 120_000
const MOST_OUTPUT = 512 * 1024 * 1024

/** The repository that a folder stands in: the nearest parent that holds `.git`; null when there is none. */
export function findRepository(folder: string): Repository | null {
  for (let top = realpathSync(folder); ; top = dirname(top)) {
    const dotGit = join(top, '.git')
    if (existsSync(dotGit)) {
      const gitDirectory = resolveGitDirectory(dotGit)
      return gitDirectory === null ? null : { top, gitDirectory }
    }
    if (dirname(top) === top) return null
  }
}

/**
 * `.git` is a folder, or a file that names one. A file is believed only when the named folder points back at it
 * (worktrees) or lies in a parent's `.git/modules` (submodules): else an unpacked archive could name any folder.
 */
function resolveGitDirectory(dotGit: string): string | null {
  const stat = lstatSync(dotGit)
  if (stat.isDirectory()) return dotGit
  if (!stat.isFile() || stat.size > 4096) return null
  const named = /^gitdir: (.+?)\s*$/.exec(readFileSync(dotGit, 'utf8'))?.[1]
  if (named === undefined) return null
  const directory = isAbsolute(named) ? named : resolve(dirname(dotGit), named)
  if (!existsSync(join(directory, 'HEAD'))) return null
  const back = join(directory, 'gitdir')
  if (existsSync(back) && resolve(readFileSync(back, 'utf8').trim()) === resolve(dotGit)) return directory
  const parent = findRepository(dirname(dirname(dotGit)))
  if (parent === null) return null
  const inModules = relative(join(parent.gitDirectory, 'modules'), realpathSync(directory))
  return inModules.startsWith('..') || isAbsolute(inModules) ? null : directory
}

function gitArguments(repository: Repository, args: readonly string[]): string[] {
  const command = args[0] ?? ''
  if (!PLUMBING.has(command)) throw new Error(`git ${command} is not plumbing that this tool may run`)
  return [
    `--git-dir=${repository.gitDirectory}`,
    `--work-tree=${repository.top}`,
    '--no-optional-locks',
    '--no-replace-objects',
    '--literal-pathspecs',
    ...SAFE_CONFIGURATION.flatMap((setting) => ['-c', setting]),
    ...args,
  ]
}

function gitEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_'))
  return {
    ...Object.fromEntries(kept),
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_NOSYSTEM: '1',
    LC_ALL: 'C',
  }
}

/** Starts git; its standard output comes chunk by chunk. */
function spawnGit(repository: Repository, args: readonly string[]) {
  const child = spawn('git', gitArguments(repository, args), {
    cwd: repository.top,
    env: gitEnvironment(),
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  })
  // Node's own `timeout` would keep the process waiting where there is no git to start.
  const timer = setTimeout(() => child.kill(), TIME_LIMIT).unref()
  child.on('close', () => clearTimeout(timer))
  return child
}

/** Runs git to its end. Never throws for what git says; a missing git is a failure with that reason. */
export function runGit(repository: Repository, args: readonly string[], input?: string): Promise<GitAnswer> {
  return new Promise((settle) => {
    const child = spawnGit(repository, args)
    const output: Buffer[] = []
    let size = 0
    let errors = ''
    child.on('error', (error: NodeJS.ErrnoException) =>
      settle({
        ok: false,
        reason:
          error.code === 'ENOENT' ? 'git is not installed' : `git could not be started (${error.code ?? 'unknown'})`,
      }),
    )
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > MOST_OUTPUT) child.kill('SIGKILL')
      else output.push(chunk)
    })
    child.stderr.on('data', (chunk: Buffer) => {
      if (errors.length < 65_536) errors += chunk.toString('utf8')
    })
    child.stdin.on('error', () => undefined) // git may end before it has read all; its exit code tells
    child.on('close', (code, signal) => {
      if (code === 0) return settle({ ok: true, output: Buffer.concat(output), warnings: errors })
      const said = errors.trim().split('\n').at(-1)
      settle({
        ok: false,
        reason: said || (signal === null ? `git ended with ${code}` : `git was stopped (${signal})`),
      })
    })
    child.stdin.end(input ?? '')
  })
}

/** A revision as a hex commit id, or why not. Names reach git only here, behind `--end-of-options`. */
export async function resolveCommit(
  repository: Repository,
  revision: string,
): Promise<{ readonly ok: true; readonly commit: string } | GitFailure> {
  const answer = await runGit(repository, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ])
  if (!answer.ok) {
    const ofRevision = /^(error|git ended with)/.test(answer.reason)
    return { ok: false, reason: ofRevision ? `${revision} is not a commit of this repository` : answer.reason }
  }
  const commit = answer.output.toString('utf8').trim()
  if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit)) return { ok: false, reason: `${revision} is not a commit` }
  return { ok: true, commit }
}

/** The parents as the commit itself names them, whatever a shallow clone holds of them. */
export async function parentsOf(repository: Repository, commit: string): Promise<readonly string[]> {
  const answer = await runGit(repository, ['cat-file', 'commit', commit])
  if (!answer.ok) return []
  const [header = ''] = answer.output.toString('latin1').split('\n\n', 1)
  return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent = '']) => parent)
}

/** The newest common ancestor as far as this clone knows; null when it does not. */
export async function findMergeBase(repository: Repository, a: string, b: string): Promise<string | null> {
  const answer = await runGit(repository, ['merge-base', a, b])
  const commit = answer.ok ? answer.output.toString('utf8').trim() : ''
  return /^[0-9a-f]{40,64}$/.test(commit) ? commit : null
}

/** A blob on its way: `onHead` once with its size, then its bytes. */
export interface ObjectSink {
  /** Null when the object is missing. Answer false to pass its bytes over. */
  readonly head: (index: number, size: number | null) => boolean
  readonly chunk: (index: number, bytes: Buffer) => void
  readonly end: (index: number) => void
}

/** Streams blobs in the order of their hex ids through one `cat-file --batch`. Ends with a reason when git failed. */
export function streamObjects(
  repository: Repository,
  ids: readonly string[],
  sink: ObjectSink,
): Promise<string | null> {
  return new Promise((settle) => {
    const child = spawnGit(repository, ['cat-file', '--batch'])
    let pending = Buffer.alloc(0)
    let index = 0
    let left = -1 // bytes of the blob still to come, its final newline included; -1 while a header is read
    let wanted = false
    let errors = ''
    child.on('error', () => settle('git could not be started'))
    child.stderr.on('data', (chunk: Buffer) => {
      if (errors.length < 4096) errors += chunk.toString('utf8')
    })
    child.stdin.on('error', () => undefined)
    child.stdout.on('data', (chunk: Buffer) => {
      let data = pending.length === 0 ? chunk : Buffer.concat([pending, chunk])
      pending = Buffer.alloc(0)
      while (data.length > 0) {
        if (left < 0) {
          const newline = data.indexOf(10)
          if (newline < 0) {
            pending = Buffer.from(data)
            return
          }
          const header = /^[0-9a-f]+ (\w+) (\d+)$/.exec(data.toString('latin1', 0, newline))
          data = data.subarray(newline + 1)
          const size = header === null ? null : Number(header[2])
          wanted = sink.head(index, header?.[1] === 'blob' ? size : null)
          if (size === null) sink.end(index++)
          else left = size + 1
          continue
        }
        const taken = data.subarray(0, left)
        left -= taken.length
        data = data.subarray(taken.length)
        const bytes = left === 0 ? taken.subarray(0, taken.length - 1) : taken
        if (wanted && bytes.length > 0) sink.chunk(index, bytes)
        if (left === 0) {
          left = -1
          sink.end(index++)
        }
      }
    })
    child.on('close', (code) =>
      settle(code === 0 && index === ids.length ? null : errors.trim() || 'git ended too early'),
    )
    child.stdin.end(ids.map((id) => `${id}\n`).join(''))
  })
}

/** Whether `path` is `folder` or lies in it; both absolute. */
export function isInside(folder: string, path: string): boolean {
  const between = relative(folder, path)
  return between === '' || (!between.startsWith(`..${sep}`) && between !== '..' && !isAbsolute(between))
}
