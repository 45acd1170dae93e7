/** Runs whole processes and measures them: medians of wall time, and the peak memory of a Node process. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Measured {
  /** Median, in seconds. */
  readonly seconds: number
  /** Largest over the runs, in bytes; null for a process that is not Node. */
  readonly memory: number | null
  readonly status: number | null
}

const WRITE_PEAK = `data:text/javascript,import{writeFileSync}from'node:fs';import{isMainThread}from'node:worker_threads';if(isMainThread)process.on('exit',()=>writeFileSync(process.env.PEAK_FILE,String(process.resourceUsage().maxRSS*1024)))`

/** Runs the command once unmeasured, then `runs` times. Both commands of a comparison should alternate: see `compare`. */
export function measure(
  command: string,
  args: readonly string[],
  runs = 5,
  environment: NodeJS.ProcessEnv = {},
  warm = true,
): Measured {
  if (warm) run(command, args, environment)
  const measured = Array.from({ length: runs }, () => run(command, args, environment))
  const memories = measured.flatMap(({ memory }) => (memory === null ? [] : [memory]))
  return {
    seconds: median(measured.map(({ seconds }) => seconds)),
    memory: memories.length === 0 ? null : Math.max(...memories),
    status: measured[0]?.status ?? null,
  }
}

function run(command: string, args: readonly string[], environment: NodeJS.ProcessEnv): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const peakFile = join(folder, 'peak')
  const isNode = command === process.execPath
  const begun = performance.now()
  const child = spawnSync(command, [...(isNode ? ['--import', WRITE_PEAK] : []), ...args], {
    stdio: ['ignore', 'ignore', 'ignore'],
    env: { ...process.env, PEAK_FILE: peakFile, ...environment },
    timeout: 600_000,
  })
  const seconds = (performance.now() - begun) / 1000
  const memory = isNode ? Number(readFileSync(peakFile, 'utf8')) : null
  rmSync(folder, { recursive: true })
  return { seconds, memory, status: child.status }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
