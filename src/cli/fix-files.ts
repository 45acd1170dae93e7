/** Writes fixed files: regular ones inside the folder, unchanged since they were read. */
import { lstat, readFile, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReadText } from '../fix/edit.js'
import { writeOutput } from '../report/output.js'

/** Replaces what was read; null when that is done, else why it was not. */
export async function replaceText(root: string, path: string, before: ReadText, after: string): Promise<string | null> {
  if (path === '' || path.split('/').some((part) => part === '..' || part === '.git')) return `${path} lies outside`
  const real = await realpath(root)
  const target = join(real, ...path.split('/'))
  try {
    const found = await lstat(target)
    if (!found.isFile()) return `${path} is not a regular file`
    const bytes = await readFile(target)
    if (!bytes.equals(Buffer.from(before.mark + before.text)))
      return `${path} changed since it was read: run the command again`
    return await writeOutput(target, before.mark + after, [real], found.mode & 0o777)
  } catch {
    return `${path} could not be read`
  }
}
