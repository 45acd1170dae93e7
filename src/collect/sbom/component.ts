/** Reads one component of a CycloneDX document at the cursor: its names, version, digests, licences and supplier. */
import { PackageURL } from 'packageurl-js'
import type { Hash } from '../../schema/input.js'
import { cleanText } from '../clean.js'
import { type JsonCursor, type JsonString, readList, readObject, readString } from '../json.js'

/** A component as written; offsets point into the document. */
export interface RawComponent {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly name: string
  readonly group: string
  readonly version: string
  readonly range: string
  readonly purl: string
  readonly hashes: readonly (Hash & { readonly start: number; readonly end: number })[]
  readonly licenses: readonly string[]
  readonly supplier: string | null
  /** Where a tool found it in the tree. */
  readonly occurrences: readonly string[]
}

const MOST_OF_A_KIND = 50

/** Reads the object at the cursor; `onNested` is called at the list of components inside it. */
export function readComponent(cursor: JsonCursor, onNested: () => void): RawComponent | null {
  const texts = new Map<string, JsonString>()
  const hashes: RawComponent['hashes'][number][] = []
  const licenses: string[] = []
  const suppliers = new Map<string, string>()
  const occurrences: string[] = []
  const start = cursor.offset
  const isObject = readObject(cursor, (key) => {
    if (key === 'hashes') readHashes(cursor, hashes)
    else if (key === 'licenses') readLicenses(cursor, licenses)
    else if (key === 'evidence') readOccurrences(cursor, occurrences)
    else if (key === 'components') onNested()
    else if (SUPPLIERS.includes(key)) keepName(cursor, key, suppliers)
    else if (TEXTS.has(key)) keepText(cursor, key, texts)
  })
  if (!isObject) return null
  const text = (key: string): string => texts.get(key)?.value ?? ''
  return {
    start: texts.get('name')?.start ?? start,
    end: texts.get('name')?.end ?? start + 1,
    type: text('type'),
    name: text('name'),
    group: text('group'),
    version: text('version'),
    range: text('versionRange'),
    purl: text('purl'),
    hashes,
    licenses,
    supplier: SUPPLIERS.map((key) => suppliers.get(key)).find((name) => name !== undefined) ?? null,
    occurrences,
  }
}

const TEXTS: ReadonlySet<string> = new Set(['type', 'name', 'group', 'version', 'versionRange', 'purl'])
// By how directly each names who answers for the component.
const SUPPLIERS: readonly string[] = ['supplier', 'manufacturer', 'publisher', 'author', 'authors']

function keepText(cursor: JsonCursor, key: string, texts: Map<string, JsonString>): void {
  const text = readString(cursor)
  if (text !== null) texts.set(key, text)
}

function keepName(cursor: JsonCursor, key: string, names: Map<string, string>): void {
  const keep = (text: JsonString | null): void => {
    if (text !== null && text.value.trim() !== '' && !names.has(key)) names.set(key, cleanText(text.value.trim(), 200))
  }
  const readName = (): boolean =>
    readObject(cursor, (inner) => (inner === 'name' ? keep(readString(cursor)) : undefined))
  if (!readName() && !readList(cursor, readName)) keep(readString(cursor))
}

function readHashes(cursor: JsonCursor, hashes: RawComponent['hashes'][number][]): void {
  readList(cursor, () => {
    let algorithm: JsonString | null = null
    let content: JsonString | null = null
    readObject(cursor, (key) => {
      if (key === 'alg') algorithm = readString(cursor)
      else if (key === 'content') content = readString(cursor)
    })
    const hash = hashOf(algorithm, content)
    if (hash !== null && hashes.length < MOST_OF_A_KIND) hashes.push(hash)
  })
}

function hashOf(algorithm: JsonString | null, content: JsonString | null): RawComponent['hashes'][number] | null {
  if (algorithm === null || content === null || !/^[0-9a-f]{8,128}$/i.test(content.value)) return null
  const name = algorithm.value.toLowerCase().slice(0, 40).toWellFormed()
  return {
    algorithm: name.replace(/^sha-(\d+)$/, 'sha$1'),
    value: content.value.toLowerCase(),
    start: content.start,
    end: content.end,
  }
}

function readLicenses(cursor: JsonCursor, licenses: string[]): void {
  const keep = (text: JsonString | null): void => {
    if (text !== null && text.value !== '' && licenses.length < MOST_OF_A_KIND)
      licenses.push(cleanText(text.value, 200))
  }
  readList(cursor, () => {
    readObject(cursor, (key) => {
      if (key === 'expression') keep(readString(cursor))
      if (key === 'license')
        readObject(cursor, (inner) => (inner === 'id' || inner === 'name' ? keep(readString(cursor)) : undefined))
    })
  })
}

function readOccurrences(cursor: JsonCursor, occurrences: string[]): void {
  readObject(cursor, (key) => {
    if (key !== 'occurrences') return
    readList(cursor, () => {
      readObject(cursor, (inner) => {
        const location = inner === 'location' ? readString(cursor) : null
        if (location !== null && occurrences.length < MOST_OF_A_KIND) occurrences.push(cleanText(location.value, 1000))
      })
    })
  })
}

/** What a package URL says; null when it is none. */
export interface Purl {
  readonly type: string
  readonly name: string
  readonly version: string | null
  readonly fileName: string | null
}

export function readPurl(text: string): Purl | null {
  if (text.length > 2000 || !text.startsWith('pkg:')) return null
  try {
    const purl = PackageURL.fromString(text)
    const name = purl.namespace ? `${purl.namespace}/${purl.name}` : purl.name
    return {
      type: cleanText(purl.type, 60),
      name: cleanText(name),
      version: purl.version ? cleanText(purl.version, 200) : null,
      fileName: purl.qualifiers?.['file_name'] ?? null,
    }
  } catch {
    return null
  }
}

/** A package's name as its registry compares it. */
export function normalName(ecosystem: string | null, name: string): string {
  return ecosystem === 'pypi' ? name.toLowerCase().replace(/[-_.]+/g, '-') : name
}

/** A version that stands for one release; ranges and words like `latest` do not. */
export function isResolved(version: string): boolean {
  return version !== '' && !/[<>^~*|,\s]|^[=!]|\.x\b|^(latest|any|main|master)$/i.test(version)
}
