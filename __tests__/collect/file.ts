/** A file for tests of collectors. */
import type { SourceFile } from '../../src/collect/collector.js'

export function sourceFile(path: string, text: string): SourceFile {
  const bytes = Buffer.from(text)
  return { path, bytes, text: bytes.toString('utf8').toWellFormed(), tracked: true, size: bytes.length }
}
