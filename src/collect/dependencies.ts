/** Which Python packages a repository asks for and which versions were resolved, from manifests and lock files; setup.py is never run. */
import type { TreeFile } from '../tree/tree.js'
import type { Collected, FileCollector, SourceFile } from './collector.js'
import { readLock } from './dependencies/locks.js'
import { readPyproject } from './dependencies/pyproject.js'
import { readRequirements } from './dependencies/requirements.js'
import { readSetup } from './dependencies/setup.js'

const REQUIREMENTS =
  /(?:^|\/)(?:(?:[\w.]{1,60}[-_.])?(?:requirements|constraints)[\w.-]{0,60}\.(?:txt|in)|requirements\/[^/]{1,100}\.(?:txt|in))$/i
const PYPROJECT = /(?:^|\/)pyproject\.toml$/
const SETUP = /(?:^|\/)setup\.py$/
const LOCK = /(?:^|\/)(?:(?:uv|poetry|pdm)\.lock|pylock(?:\.[\w-]{1,60})?\.toml)$/
const MANIFESTS = [PYPROJECT, REQUIREMENTS, SETUP]
const MAX_MANIFEST = 1 << 20
const MAX_LOCK = 16 << 20

export const collector: FileCollector = {
  name: 'dependencies',
  supplies: ['components'],
  limit: (file: TreeFile) =>
    LOCK.test(file.path) ? MAX_LOCK : MANIFESTS.some((manifest) => manifest.test(file.path)) ? MAX_MANIFEST : 0,
  collect,
}

function collect(file: SourceFile): Collected {
  if (LOCK.test(file.path)) return readLock(file)
  if (PYPROJECT.test(file.path)) return readPyproject(file)
  return SETUP.test(file.path) ? readSetup(file) : readRequirements(file)
}
