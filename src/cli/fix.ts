/** `ai-trust fix`: shows the edits that findings offer as a diff, and makes them. */
import type { CheckOptions, CheckOutcome } from '../check-types.js'
import { maskSecrets } from '../collect/record.js'
import { unifiedDiff } from '../fix/diff.js'
import { applyEdits, type ReadText } from '../fix/edit.js'
import { type Plan, planEdits } from '../fix/plan.js'
import { visible, withoutCommands } from '../report/escape.js'
import { writeOutput } from '../report/output.js'
import { quoted } from './arguments.js'
import { replaceText } from './fix-files.js'
import { readFixArguments } from './fix-options.js'
import { mistakeLines } from './mistakes.js'
import { folderMistake, refuse } from './refuse.js'
import { writeAll } from './streams.js'
import { FIX_USAGE, FIX_USAGE_LINE } from './usage.js'

const NOTHING: ReadText = { mark: '', text: '' }

/** What the command needs from the process; tests give their own. */
export interface FixEdges {
  readonly check: (options: CheckOptions) => Promise<CheckOutcome>
  readonly environment: NodeJS.ProcessEnv
  readonly stdout: NodeJS.WritableStream
  readonly stderr: NodeJS.WritableStream
  readonly now: () => number
}

/** The exit code of `ai-trust fix ARGS`. */
export async function fixCommand(args: readonly string[], given: Partial<FixEdges> = {}): Promise<number> {
  const stdout = given.stdout ?? process.stdout
  const stderr = given.stderr ?? process.stderr
  const now = given.now ?? Date.now
  const asked = readFixArguments(args, given.environment ?? process.env, now())
  if (asked.kind === 'help') {
    await writeAll(stdout, FIX_USAGE)
    return 0
  }
  if (asked.kind === 'mistakes') return refuse(stderr, [...asked.mistakes, FIX_USAGE_LINE])
  const { directory } = asked.options
  const folder = await folderMistake(directory)
  if (folder !== null) return refuse(stderr, [folder])

  const check = given.check ?? (await import('../check.js')).check
  const outcome = await check(asked.options)
  if (outcome.kind === 'mistakes') {
    await writeAll(stderr, mistakeLines(outcome.problems))
    return 2
  }
  const unknown = unknownIds(asked.only, outcome)
  if (unknown.length > 0) return refuse(stderr, unknown)

  const plan = planEdits(outcome.report, outcome.texts, asked.only)
  const patch = patchOf(plan, outcome)
  if (asked.output === null) await writeAll(stdout, shownPatch(patch))
  else {
    const mistake = await writeOutput(asked.output, patch, [process.cwd(), directory])
    if (mistake !== null) return refuse(stderr, [`--output ${mistake}`])
  }
  const failures = asked.dryRun ? [] : await writeFiles(directory, plan, outcome.texts)
  await writeAll(stderr, say([...failures, ...summary(plan, outcome, asked.dryRun, failures.length)]))
  return failures.length > 0 ? 3 : 0
}

function unknownIds(
  only: ReadonlySet<string> | null,
  { controls }: Extract<CheckOutcome, { kind: 'report' }>,
): readonly string[] {
  const known = new Set(controls.flatMap(({ id, checks }) => [id, ...checks.map((check) => `${id}/${check.id}`)]))
  return [...(only ?? [])]
    .filter((id) => !known.has(id))
    .map((id) => `--check ${quoted(id)}: no control or check has this id`)
}

/** Paths from the top of the repository, where `git apply` looks for them. */
function patchOf({ files }: Plan, { report, texts }: Extract<CheckOutcome, { kind: 'report' }>): string {
  const { root } = report.subject
  return files
    .map(({ path, edits }) => {
      const { mark, text } = texts.get(path) ?? NOTHING
      const shift = mark.length
      const moved = edits.map((edit) => ({ ...edit, start: edit.start + shift, end: edit.end + shift }))
      return unifiedDiff(root === '.' ? path : `${root}/${path}`, mark + text, moved)
    })
    .join('')
}

/** For eyes: every hidden character is shown, and no secret is. */
function shownPatch(patch: string): string {
  const lines = maskSecrets(patch).split('\n')
  return withoutCommands(lines.map((line) => line.replace(/\r$/, '').split('\t').map(visible).join('\t')).join('\n'))
}

async function writeFiles(
  directory: string,
  { files }: Plan,
  texts: ReadonlyMap<string, ReadText>,
): Promise<readonly string[]> {
  const failures: string[] = []
  for (const { path, edits } of files) {
    const before = texts.get(path) ?? NOTHING
    const failure = await replaceText(directory, path, before, applyEdits(before.text, edits))
    if (failure !== null) failures.push(failure)
  }
  return failures
}

function summary(
  { files, planned, postponed }: Plan,
  { report }: Extract<CheckOutcome, { kind: 'report' }>,
  dryRun: boolean,
  failed: number,
): readonly string[] {
  const open = report.findings.filter(({ status, kind }) => status !== 'fixed' && status !== 'waived' && kind !== 'gap')
  if (planned.length === 0)
    return [`No edit is known for ${counted(open.length, 'finding')}; ai-trust check says what to do.`]
  const done = dryRun ? 'can be edited away' : 'edited away'
  const lines = [
    `${counted(planned.length, 'finding')} ${done} in ${counted(files.length - failed, 'file')}; read the diff, then run ai-trust check.`,
  ]
  if (postponed.length > 0)
    lines.push(`${counted(postponed.length, 'finding')} more on the same lines: run ai-trust fix again afterwards.`)
  return lines
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

function say(lines: readonly string[]): string {
  return withoutCommands(lines.map((line) => `${visible(line)}\n`).join(''))
}
