/** Reads uv.lock, poetry.lock, pdm.lock and pylock.toml line by line: tools write them, they are large, and their layout is fixed. */
import type { Component, Hash } from '../../schema/input.js'
import type { Collected, SourceFile } from '../collector.js'
import { indexLines, place } from '../record.js'
import { pypiComponent } from './component.js'
import { normaliseName } from './requirement.js'

interface Package {
  name: string
  version: { readonly text: string; readonly start: number } | null
  /** The project itself or a member of its workspace: not a dependency, but what it names is direct. */
  own: boolean
  readonly names: string[]
  readonly hashes: Map<string, Hash>
}

const STRING = /^(name|version)\s{0,9}=\s{0,9}"([^"\\]{1,200})"\s{0,9}$/
const HASH = /"(sha256|sha384|sha512|md5|blake2b):([0-9a-f]{32,128})"|\b(sha256|sha384|sha512) = "([0-9a-f]{64,128})"/g
const NAMED = /\{ name = "([^"\\]{1,200})"/g
const MAX_PACKAGES = 20_000

/** Resolved components of a lock file; `direct` is known for uv.lock alone, which holds the project itself. */
export function readLock(file: SourceFile): Collected {
  const index = indexLines(file.text)
  const packages: Package[] = []
  let current: Package | null = null
  let inPackage = false
  for (const [number, start] of index.starts.entries()) {
    const line = file.text.slice(start, Math.min(index.starts[number + 1] ?? file.text.length, start + 4000)).trimEnd()
    if (/^\[\[packages?\]\]$/.test(line)) {
      if (packages.length >= MAX_PACKAGES) break
      current = { name: '', version: null, own: false, names: [], hashes: new Map() }
      packages.push(current)
      inPackage = true
    } else if (/^\[(?!\[?package)/.test(line)) current = null
    else if (line.startsWith('[')) inPackage = false
    else if (current) readPackageLine(current, line, start, inPackage)
  }
  const direct = new Set(packages.filter((each) => each.own).flatMap((each) => each.names.map(normaliseName)))
  const components = packages.flatMap((each) => componentOf(each, direct, file.path, index))
  if (packages.length >= MAX_PACKAGES) return { components, partial: `more than ${MAX_PACKAGES} packages` }
  return { components }
}

function readPackageLine(current: Package, line: string, start: number, inPackage: boolean): void {
  const string = inPackage ? STRING.exec(line) : null
  if (string?.[1] === 'name') current.name = string[2] ?? ''
  else if (string?.[1] === 'version') {
    const text = string[2] ?? ''
    current.version = { text, start: start + line.indexOf('"') + 1 }
  } else if (inPackage && /^source = \{ (?:virtual|editable) = "/.test(line)) current.own = true
  for (const [, algorithm, value, plainAlgorithm, plainValue] of line.matchAll(HASH)) {
    const hash = { algorithm: algorithm ?? plainAlgorithm ?? '', value: value ?? plainValue ?? '' }
    current.hashes.set(`${hash.algorithm}:${hash.value}`, hash)
  }
  for (const [, name = ''] of line.matchAll(NAMED)) current.names.push(name)
}

function componentOf(
  each: Package,
  direct: ReadonlySet<string>,
  path: string,
  index: ReturnType<typeof indexLines>,
): readonly Component[] {
  if (each.own || !/^[A-Za-z0-9][\w.-]*$/.test(each.name) || !each.version) return []
  const { text: version, start } = each.version
  const name = normaliseName(each.name)
  return [
    pypiComponent({
      name,
      version,
      constraint: '',
      origin: 'lockfile',
      direct: direct.has(name),
      hashes: [...each.hashes.values()],
      path,
      at: place(path, index, start, start + version.length),
    }),
  ]
}
