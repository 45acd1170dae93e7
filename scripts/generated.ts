/** What every generator ends with: write its files, or with `--check` fail when they differ on disk. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

export function writeGenerated(files: ReadonlyMap<string, string | Uint8Array>): void {
  const checking = process.argv.includes('--check')
  for (const [path, content] of files) {
    if (sameOnDisk(path, content)) continue
    if (checking) {
      console.error(`${path} is not what its source gives: npm run generate`)
      process.exitCode = 1
      continue
    }
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    console.error(`wrote ${path}`)
  }
}

function sameOnDisk(path: string, content: string | Uint8Array): boolean {
  try {
    return readFileSync(path).equals(Buffer.from(content))
  } catch {
    return false // not there yet
  }
}
