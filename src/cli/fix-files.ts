/** Writes fixed files: regular ones inside the folder, unchanged since they were read. */
import { lstat, readFile, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { writeOutput } from '../report/output.js'

const MARK = '\ufeff'

/** Replaces `before` by `after`; null when that is done, else why it was not. */
export async function replaceText(root: string, path: string, before: string, after: string): Promise<string | null> {
  if (path === '' || path.split('/').some((part) => part === '..' || part === '.git')) return `${path} lies outside`
  const real = await realpath(root)
  const target = join(real, ...path.split('/'))
  try {
    const found = await lstat(target)
    if (!found.isFile()) return `${path} is not a regular file`
    const bytes = await readFile(target)
    const mark = bytes.subarray(0, 3).equals(Buffer.from(MARK)) ? MARK : ''
    if (!bytes.equals(Buffer.from(mark + before))) return `${path} changed since it was read: run the command again`
    return await writeOutput(target, mark + after, [real], found.mode & 0o777)
  } catch {
    return `${path} could not be read`
  }
}
