/** Finds the files that are shipped beside the code: the same call works from the bundles in dist/ and from a build of the sources. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A shipped file that every installation has, so that its folder is the one we look for. */
const LANDMARK = 'rego.wasm.br'

/** From build/src/policy to the folder of the project; further up is not ours, whatever lies there. */
const LEVELS = 4

function foldersUp(): readonly string[] {
  const folders = [dirname(fileURLToPath(import.meta.url))]
  while (folders.length < LEVELS) folders.push(dirname(folders.at(-1) ?? ''))
  return folders
}

function findAssets(): string {
  for (const folder of foldersUp())
    for (const candidate of [folder, join(folder, 'dist')]) if (existsSync(join(candidate, LANDMARK))) return candidate
  throw new Error(`the installation is incomplete: ${LANDMARK} is not beside the program`)
}

let assets: string | undefined

/** The path of a shipped file, e.g. `policy.wasm` or `worker/index.js`. It throws when the installation is incomplete. */
export function assetPath(name: string): string {
  assets ??= findAssets()
  return join(assets, ...name.split('/'))
}

/** The script that worker threads run: the bundle, or in a build of the sources the module itself. */
export function workerPath(): string {
  for (const folder of foldersUp()) {
    const compiled = join(folder, 'worker.js')
    if (existsSync(compiled)) return compiled
    if (existsSync(join(folder, LANDMARK))) break
  }
  return assetPath('worker/index.js')
}
