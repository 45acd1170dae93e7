/** Checksum files (SHA256SUMS, model.pt.sha256, checksums.txt): which digest is recorded for which file of the tree. */
import type { At } from '../schema/input.js'
import { cleanText } from './clean.js'
import type { Collected, FileCollector, LinkValue, SourceFile } from './collector.js'
import { indexLines, place, quoteStatement, recordId, scopeOf, wholeFile } from './record.js'

/** A digest that a file of the tree records for another; the `value` of links of kind `checksum`. */
export interface RecordedDigest {
  readonly sha256: string
  readonly at: At
  readonly statement: string
}

const LIMIT = 4 * 1024 * 1024
const MOST_ENTRIES = 20_000
const NAME = /^(?:sha256-?sums?(?:\.txt)?|checksums?(?:[-_.]sha256)?(?:\.txt)?|.+\.sha256(?:sums?)?(?:\.txt)?)$/i
const BARE = /^[0-9a-f]{64}$/i
const GNU = /^\\?([0-9a-f]{32,128}) [ *](.+)$/i
const BSD = /^(SHA2?-?256|SHA512|SHA1|MD5) ?\((.+)\) ?= ?([0-9a-f]{32,128})$/i

/** Records the file itself, and a link for each SHA-256 in it. */
export const collector: FileCollector = {
  name: 'checksums',
  supplies: ['files', 'facts.V01'],
  limit: (file) => (NAME.test(nameOf(file.path)) ? LIMIT : 0),
  collect,
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function collect(file: SourceFile): Collected {
  const lines = indexLines(file.text)
  const links: LinkValue[] = []
  let digests = 0
  for (let i = 0; i < lines.starts.length; i++) {
    const start = lines.starts[i] ?? 0
    const line = file.text.slice(start, Math.min(lines.starts[i + 1] ?? file.text.length, start + 5000))
    const entry = readLine(line.replace(/^\ufeff/, '').trim(), file.path)
    if (entry === null) continue
    digests++
    if (entry.path === null || entry.digest.length !== 64) continue
    if (links.length === MOST_ENTRIES)
      return { ...found(file, links), partial: `more than ${MOST_ENTRIES} checksums; the rest was not compared` }
    const from = file.text.indexOf(entry.digest, start)
    const value: RecordedDigest = {
      sha256: entry.digest.toLowerCase(),
      at: place(file.path, lines, from, from + entry.digest.length),
      statement: quoteStatement(line),
    }
    links.push({ kind: 'checksum', path: file.path, name: entry.path, value })
  }
  return digests === 0 ? {} : found(file, links)
}

function found(file: SourceFile, links: readonly LinkValue[]): Collected {
  return {
    files: [
      {
        id: recordId('checksums', file.path),
        kind: 'checksums',
        path: file.path,
        scope: scopeOf(file.path),
        at: wholeFile(file.path),
      },
    ],
    links,
  }
}

/** The digest of a line as it is written, and the path it is for; null when that lies outside the tree. */
function readLine(line: string, from: string): { readonly digest: string; readonly path: string | null } | null {
  if (BARE.test(line)) {
    const own = /^(.+)\.sha256$/i.exec(from)?.[1] ?? null
    return { digest: line, path: own === null ? null : cleanText(own, 4096) }
  }
  const gnu = GNU.exec(line)
  if (gnu?.[1] !== undefined && gnu[2] !== undefined) return { digest: gnu[1], path: resolvePath(from, gnu[2]) }
  const bsd = BSD.exec(line)
  if (bsd?.[2] === undefined || bsd[3] === undefined) return null
  return { digest: bsd[3], path: /256$/.test(bsd[1] ?? '') ? resolvePath(from, bsd[2]) : null }
}

/** A path written in the file `from`, relative to the root; null when it leads outside. */
export function resolvePath(from: string, written: string): string | null {
  const slashed = written.trim().replaceAll('\\', '/')
  if (slashed === '' || slashed.startsWith('/') || /^[A-Za-z]:\//.test(slashed)) return null
  const parts = from.split('/').slice(0, -1)
  for (const part of slashed.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.length === 0 ? null : parts.join('/').toWellFormed()
}
