/** Reads a folder of policies: bounded, without following links, and with a problem for everything that was not read. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceFile, SourceProblem } from './compiler-answer.js'
import { codeOf } from './narrow.js'

export const MAX_SOURCE_FILES = 5_000
export const MAX_SOURCE_BYTES = 10 * 1024 * 1024
const MAX_DEPTH = 32

export interface Sources {
  /** Sorted by path; paths begin with the label. */
  readonly files: readonly SourceFile[]
  readonly problems: readonly SourceProblem[]
}

/**
 * Reads the files below a folder whose names are wanted.
 * @param label what paths begin with, in messages and in what is built: the folder as the user knows it
 */
export function readSources(
  folder: string,
  label: string,
  wanted: (name: string) => boolean = (name) => name.endsWith('.rego'),
): Sources {
  const files: SourceFile[] = []
  const problems: SourceProblem[] = []
  let bytes = 0
  let full = false
  const problem = (path: string, message: string) =>
    problems.push({ code: 'source', message, path: path === '' ? label : inLabel(label, path), line: 0, column: 0 })

  const readFile = (path: string) => {
    const { size } = lstatSync(join(folder, path))
    if (files.length >= MAX_SOURCE_FILES || bytes + size > MAX_SOURCE_BYTES) {
      full = true
      problem(
        path,
        `too many sources: at most ${MAX_SOURCE_FILES} files and ${MAX_SOURCE_BYTES / 1024 / 1024} MB are read`,
      )
      return
    }
    const content = readFileSync(join(folder, path))
    bytes += content.length
    const text = utf8(content)
    if (text === null) problem(path, 'the file is not UTF-8')
    else files.push({ path: inLabel(label, path), text })
  }

  const walk = (path: string, depth: number) => {
    if (depth > MAX_DEPTH) {
      problem(path, `folders are nested more than ${MAX_DEPTH} deep`)
      return
    }
    const entries = readdirSync(join(folder, path), { withFileTypes: true })
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (full) return
      const below = path === '' ? entry.name : `${path}/${entry.name}`
      try {
        if (entry.isDirectory()) {
          if (!entry.name.startsWith('.') && entry.name !== 'node_modules') walk(below, depth + 1)
        } else if (wanted(entry.name)) {
          if (entry.isFile()) readFile(below)
          else problem(below, 'not a regular file; links are not followed')
        }
      } catch (error) {
        problem(below, `cannot be read: ${codeOf(error) || 'unknown error'}`)
      }
    }
  }
  try {
    if (lstatSync(folder).isSymbolicLink()) problem('', 'the folder is a link; links are not followed')
    else walk('', 0)
  } catch (error) {
    problem('', `cannot be read: ${codeOf(error) || 'unknown error'}`)
  }
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), problems }
}

/** A path below a folder, as the user knows that: without ./ when it is the current one. */
export function inLabel(label: string, path: string): string {
  return label === '' || label === '.' ? path : `${label.replace(/\/+$/, '')}/${path}`
}

const decoder = new TextDecoder('utf-8', { fatal: true })

function utf8(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
}
