/** Where the command line keeps results between runs: the user's cache folder, never inside a repository. */
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

const NAME = 'ai-trust-check'

interface Environment {
  readonly XDG_CACHE_HOME?: string | undefined
  readonly LOCALAPPDATA?: string | undefined
}

/** Null when the user has no home. */
export function cacheFolder(
  environment: Environment,
  platform: string = process.platform,
  home = homedir(),
): string | null {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = environment
  if (xdg !== undefined && isAbsolute(xdg)) return join(xdg, NAME)
  if (platform === 'win32' && local !== undefined && local !== '') return join(local, NAME)
  if (!isAbsolute(home)) return null
  return platform === 'darwin' ? join(home, 'Library', 'Caches', NAME) : join(home, '.cache', NAME)
}
