/** Writes a result file: a new file beside its place, then a rename, so that no link is followed and no half file is left. */
import { randomBytes } from 'node:crypto'
import { lstat, open, realpath, rename, unlink } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

/**
 * Writes `text` to `path`; null when it is done, else what the user can do about it.
 * `mode` is what the file may be used for, where the usual is not meant.
 * Between one of the `roots` (folders whose contents others may have written) and the file no folder may be a link.
 */
export async function writeOutput(
  path: string,
  text: string,
  roots: readonly string[] = [process.cwd()],
  mode: number | null = null,
): Promise<string | null> {
  const target = resolve(path)
  const refusal = (await refuseTarget(target, path)) ?? (await refuseFolder(dirname(target), roots))
  if (refusal !== null) return refusal
  const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    const file = await open(temporary, 'wx')
    try {
      await file.writeFile(text)
      if (mode !== null) await file.chmod(mode)
    } finally {
      await file.close()
    }
    await rename(temporary, target)
    return null
  } catch (error) {
    await unlink(temporary).catch(() => undefined)
    return `${path} could not be written: ${because(error)}`
  }
}

async function refuseTarget(target: string, path: string): Promise<string | null> {
  try {
    const found = await lstat(target)
    if (found.isSymbolicLink()) return `${path} is a symbolic link: remove it or name another file`
    if (found.isDirectory()) return `${path} is a folder: name a file in it, e.g. ${join(path, 'report.json')}`
    if (!found.isFile()) return `${path} is not a regular file: name another one`
    return null
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? null : `${path} could not be written: ${because(error)}`
  }
}

async function refuseFolder(folder: string, roots: readonly string[]): Promise<string | null> {
  try {
    const real = await realpath(folder)
    for (const root of roots) {
      const below = relative(resolve(root), folder)
      if (isAbsolute(below) || below === '..' || below.startsWith(`..${sep}`)) continue
      if (real !== join(await realpath(root), below))
        return `${folder} leads through a symbolic link: name another folder`
    }
    return null
  } catch (error) {
    return codeOf(error) === 'ENOENT'
      ? `${folder} does not exist: create the folder first`
      : `${folder} could not be opened: ${because(error)}`
  }
}

function because(error: unknown): string {
  const code = codeOf(error)
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return `no permission to write there (${code})`
  if (code === 'ENOTDIR') return 'part of the path is a file, not a folder'
  if (code === 'ENAMETOOLONG') return 'the name is too long'
  if (code === 'ENOSPC') return 'the disk is full'
  return code ?? 'unknown reason'
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}
