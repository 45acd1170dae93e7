/** What `check` and `fix` are asked alike: the folder, the policy file, the day and the cache. */
import { resolve } from 'node:path'
import type { CheckOptions } from '../check-types.js'
import { type Flag, type Parsed, quoted } from './arguments.js'
import { cacheFolder } from './cache-folder.js'
import { dayNumber, dayNumberOf } from './dates.js'

export const COMMON_FLAGS: readonly Flag[] = [
  { name: 'output', value: { label: 'FILE' } },
  { name: 'policy', value: { label: 'FILE' } },
  { name: 'today', value: { label: 'YYYY-MM-DD' } },
  { name: 'no-cache' },
]

/** Everything found is judged by the policy's own bar; a command adds what it asks beyond. The list is all mistakes. */
export function readCommonOptions(
  { rest, values, switches, mistakes }: Parsed,
  environment: NodeJS.ProcessEnv,
  now: number,
): CheckOptions | readonly string[] {
  const said = [...mistakes]
  const todayText = values.get('today')
  const today = todayText === undefined ? dayNumberOf(now) : dayNumber(todayText)
  if (today === null && todayText !== '') said.push(`--today ${quoted(todayText ?? '')}: it must be a day, YYYY-MM-DD`)
  if (rest[0] === '') said.push('DIR is empty: leave it out for this folder')
  if (said.length > 0 || today === null) return said
  const policy = values.get('policy')
  return {
    directory: resolve(rest[0] ?? '.'),
    base: null,
    policyFile: policy === undefined ? null : resolve(policy),
    flags: {},
    today,
    event: 'local',
    cacheFolder: switches.has('no-cache') ? null : cacheFolder(environment),
  }
}
