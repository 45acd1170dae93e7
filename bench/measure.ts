/** Runs whole processes and measures them: medians of time, ratios of runs in turn, and the peak memory of Node processes. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A command of Node's when `program` is left out. */
export interface Command {
  readonly program?: string
  readonly args: readonly string[]
  readonly environment?: NodeJS.ProcessEnv
}

export interface Measured {
  /** Median from start to exit. */
  readonly seconds: number
  /** Median of user and system time in all threads; null for what is not Node. */
  readonly cpu: number | null
  /** Largest over the runs, in bytes; null for what is not Node. */
  readonly memory: number | null
  /** Exit codes seen. */
  readonly codes: readonly (number | null)[]
}

interface Run {
  readonly seconds: number
  readonly cpu: number | null
  readonly memory: number | null
  readonly code: number | null
}

const LONGEST = 300_000

/** Runs the command once unmeasured, unless `cold`, then `runs` times. */
export function measure(command: Command, runs: number, cold = false): Measured {
  if (!cold) run(command)
  return summary(Array.from({ length: runs }, () => run(command)))
}

/**
 * Runs two commands in turn, so that both see the same machine. `ratio` is the median of A's time by B's, pair by pair.
 */
export function compare(
  a: Command,
  b: Command,
  runs: number,
): { readonly a: Measured; readonly b: Measured; readonly ratio: number } {
  run(a)
  run(b)
  const pairs = Array.from({ length: runs }, () => [run(a), run(b)] as const)
  return {
    a: summary(pairs.map(([first]) => first)),
    b: summary(pairs.map(([, second]) => second)),
    ratio: median(pairs.map(([first, second]) => first.seconds / second.seconds)),
  }
}

function summary(runs: readonly Run[]): Measured {
  const cpus = runs.flatMap(({ cpu }) => (cpu === null ? [] : [cpu]))
  const memories = runs.flatMap(({ memory }) => (memory === null ? [] : [memory]))
  return {
    seconds: median(runs.map(({ seconds }) => seconds)),
    cpu: cpus.length === 0 ? null : median(cpus),
    memory: memories.length === 0 ? null : Math.max(...memories),
    codes: [...new Set(runs.map(({ code }) => code))],
  }
}

/** Loaded into the measured process, it writes down at the end what the system counted. */
const WITNESS = `
const { isMainThread } = require('node:worker_threads')
if (isMainThread) process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  const counted = [maxRSS * 1024, (userCPUTime + systemCPUTime) / 1e6]
  require('node:fs').writeFileSync(process.env.BENCH_WITNESS, JSON.stringify(counted))
})
`

function run({ program, args, environment }: Command): Run {
  const folder = mkdtempSync(join(tmpdir(), 'ai-trust-run-'))
  try {
    const witness = join(folder, 'witness.cjs')
    const counted = join(folder, 'counted')
    writeFileSync(witness, WITNESS)
    const isNode = program === undefined
    const begun = performance.now()
    const child = spawnSync(program ?? process.execPath, [...(isNode ? ['--require', witness] : []), ...args], {
      stdio: 'ignore',
      env: { ...process.env, ...environment, BENCH_WITNESS: counted },
      timeout: LONGEST,
    })
    const seconds = (performance.now() - begun) / 1000
    const [memory = null, cpu = null] = isNode ? numbersIn(counted) : []
    return { seconds, cpu, memory, code: child.status }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** None when the process was killed before it could write. */
function numbersIn(path: string): readonly number[] {
  try {
    const read: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return Array.isArray(read) ? read.filter((value) => typeof value === 'number') : []
  } catch {
    return []
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2
}
