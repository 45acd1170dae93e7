/** The programs that `npm run setup:full` installs: where they stand, and how to run one. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/** The path of an installed program; one that is missing fails the test and says how to get it. */
export function installed(path: string): string {
  const found = resolve('build/full', path)
  if (!existsSync(found)) throw new Error(`${path} is missing: npm run setup:full`)
  return found
}

/** Runs a program and waits for its end; one that cannot start throws. */
export function runTool(program: string, args: readonly string[], input = '') {
  const { NODE_OPTIONS: _, ...env } = process.env
  const { error, status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', env, input })
  if (error) throw error
  return { status, stdout, stderr }
}
