/** Peers to compare with, installed into the bench's own folder; one that cannot be had is named, never passed over. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = 'bench/peers'
const BANDIT = '1.9.4'

/** The path of bandit, or why there is none. */
export function installBandit(): { readonly path: string } | { readonly missing: string } {
  const environment = join(FOLDER, 'python')
  const path = join(environment, 'bin', 'bandit')
  if (existsSync(path)) return { path }
  const created = spawnSync('python3', ['-m', 'venv', environment])
  if (created.status !== 0) return { missing: 'bandit: python3 with venv is not installed' }
  const installed = spawnSync(join(environment, 'bin', 'pip'), ['install', '--quiet', `bandit==${BANDIT}`], {
    encoding: 'utf8',
  })
  if (installed.status !== 0)
    return { missing: `bandit: pip could not install it: ${installed.stderr.trim().split('\n').at(-1) ?? ''}` }
  return { path }
}
