/** Refusals of a command line, with exit code 2. */
import { stat } from 'node:fs/promises'
import { visible, withoutCommands } from '../report/escape.js'
import { quoted } from './arguments.js'
import { writeAll } from './streams.js'

/** Says what is wrong, a line each. */
export async function refuse(stderr: NodeJS.WritableStream, lines: readonly string[]): Promise<number> {
  await writeAll(stderr, withoutCommands(lines.map((line) => `${visible(line)}\n`).join('')))
  return 2
}

/** What is wrong with the folder that is to be judged; null when nothing is. */
export async function folderMistake(directory: string): Promise<string | null> {
  try {
    return (await stat(directory)).isDirectory() ? null : `${quoted(directory)} is not a folder`
  } catch {
    return `${quoted(directory)} does not exist or may not be opened`
  }
}
