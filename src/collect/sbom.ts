/** Software bills of materials in CycloneDX JSON: their components, with the line of each; other formats are named. */
import type { Component } from '../schema/input.js'
import type { RecordedDigest } from './checksums.js'
import { cleanText } from './clean.js'
import type { Collected, FileCollector, LinkValue, SourceFile } from './collector.js'
import { type JsonCursor, openJson, readList, readObject, readString } from './json.js'
import { indexLines, type LineIndex, lineColumn, place, quoteStatement, recordId, scopeOf } from './record.js'
import { isResolved, normalName, type RawComponent, readComponent, readPurl } from './sbom/component.js'

/** A digest that a bill records for something that may be a file; the `value` of links of kind `sbom-digest`. */
export interface SbomDigest extends RecordedDigest {
  readonly component: string
  /** Every name under which the file may lie in the tree. */
  readonly names: readonly string[]
}

const LIMIT = 64 * 1024 * 1024
const MOST_COMPONENTS = 20_000
const DEEPEST = 64
const NAME = /^(?:bom|s?bom[-_.].*|sbom.*|ai-?bom.*|.*\.(?:bom|cdx|cyclonedx|sbom|spdx|spdx3))\.(?:json|xml)$|\.spdx$/i
const MODEL_TYPES: ReadonlySet<string> = new Set(['machine-learning-model', 'data', 'file'])

/** Reads bills of up to 64 MiB in any folder, known by name and by content. */
export const collector: FileCollector = {
  name: 'sbom',
  supplies: ['components', 'facts.V01'],
  limit: (file) => (NAME.test(file.path.slice(file.path.lastIndexOf('/') + 1)) ? LIMIT : 0),
  collect,
}

interface Reading {
  readonly file: SourceFile
  readonly cursor: JsonCursor
  readonly lines: LineIndex
  readonly components: Component[]
  readonly links: LinkValue[]
  dropped: boolean
  deep: boolean
}

function collect(file: SourceFile): Collected {
  const other = otherFormat(file)
  if (other !== null) return { partial: other }
  if (/\.(xml|spdx)$/i.test(file.path)) return {}
  const reading: Reading = {
    file,
    cursor: openJson(file.text),
    lines: indexLines(file.text),
    components: [],
    links: [],
    dropped: false,
    deep: false,
  }
  const kind = readDocument(reading)
  if (kind === 'spdx') return { partial: 'SPDX JSON is not read yet; convert it to CycloneDX JSON' }
  const { problem } = reading.cursor
  if (kind === null) {
    const meant = problem !== null && /\.(cdx|cyclonedx)\.json$/i.test(file.path)
    return meant ? { partial: problemText(reading) } : {}
  }
  const partial = [
    ...(problem === null ? [] : [problemText(reading)]),
    ...(reading.dropped ? [`more than ${MOST_COMPONENTS} components; the rest was not read`] : []),
    ...(reading.deep ? [`components are nested more than ${DEEPEST} deep; deeper ones were not read`] : []),
  ].join('; ')
  const { links } = reading
  const components = reading.components.sort(byPlace)
  return partial === '' ? { components, links } : { components, links, partial }
}

// A component is known only after those inside it.
function byPlace({ at: a }: Component, { at: b }: Component): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}

function problemText({ cursor, lines }: Reading): string {
  const { line } = lineColumn(lines, cursor.problem?.offset ?? 0)
  return `line ${line}: not valid JSON: ${cursor.problem?.message ?? ''}; what stands before it was read`
}

function otherFormat(file: SourceFile): string | null {
  const start = file.text.slice(0, 4096)
  if (/^\s*SPDXVersion:/m.test(start)) return 'SPDX tag-value is not read yet; convert it to CycloneDX JSON'
  if (!/^\ufeff?\s*</.test(start)) return null
  if (start.includes('cyclonedx.org/schema/bom')) return 'CycloneDX XML is not read yet; convert it to CycloneDX JSON'
  return start.includes('spdx.org') ? 'SPDX XML is not read yet; convert it to CycloneDX JSON' : null
}

/** Reads the whole document; what kind of bill it is may stand after its components. */
function readDocument(reading: Reading): 'cyclonedx' | 'spdx' | null {
  const { cursor } = reading
  let kind: 'cyclonedx' | 'spdx' | null = null
  const readTop = (key: string): void => {
    if (key === 'bomFormat') {
      if (readString(cursor)?.value === 'CycloneDX') kind = 'cyclonedx'
    } else if (key === 'spdxVersion') {
      kind = 'spdx'
    } else if (key === '@context') {
      if (readString(cursor)?.value.startsWith('https://spdx.org/') === true) kind = 'spdx'
    } else if (key === 'components') {
      readComponents(reading, 1)
    } else if (key === 'metadata') {
      readObject(cursor, (inner) => (inner === 'component' ? readSubject(reading) : undefined))
    } else if (key === 'sbom') {
      // GitHub's export wraps its document.
      readObject(cursor, (inner) => {
        if (inner === 'spdxVersion') kind = 'spdx'
      })
    }
  }
  readObject(cursor, readTop)
  return kind
}

function readComponents(reading: Reading, depth: number): void {
  if (depth > DEEPEST) {
    reading.deep = true
    return
  }
  readList(reading.cursor, () => {
    if (reading.components.length >= MOST_COMPONENTS) {
      reading.dropped = true
      return
    }
    const raw = readComponent(reading.cursor, () => readComponents(reading, depth + 1))
    if (raw !== null) keep(reading, raw)
  })
}

/** What the bill is about: part of the inventory when it is a model or data, else it is this repository. */
function readSubject(reading: Reading): void {
  const raw = readComponent(reading.cursor, () => readComponents(reading, 1))
  if (raw !== null && raw.type !== 'file' && MODEL_TYPES.has(raw.type)) keep(reading, raw)
}

function keep(reading: Reading, raw: RawComponent): void {
  const component = toComponent(reading, raw)
  if (component.name === '' || reading.components.length >= MOST_COMPONENTS) return
  reading.components.push(component)
  if (!MODEL_TYPES.has(raw.type)) return
  const purl = readPurl(raw.purl)
  const names = [raw.name, raw.group === '' ? '' : `${raw.group}/${raw.name}`, purl?.fileName ?? '', ...raw.occurrences]
  for (const hash of raw.hashes) {
    if (hash.algorithm !== 'sha256' || hash.value.length !== 64) continue
    const value: SbomDigest = {
      sha256: hash.value,
      at: place(reading.file.path, reading.lines, hash.start, hash.end),
      statement: quoteStatement(`${raw.name} SHA-256 ${hash.value}`),
      component: raw.type,
      names: [...new Set(names.filter((name) => name !== '').map((name) => cleanText(name, 1000)))],
    }
    reading.links.push({ kind: 'sbom-digest', path: reading.file.path, name: component.name, value })
  }
}

function toComponent({ file, lines }: Reading, raw: RawComponent): Component {
  const purl = readPurl(raw.purl)
  const written = raw.group === '' ? raw.name : `${raw.group}/${raw.name}`
  const name = MODEL_TYPES.has(raw.type) || purl === null ? written : purl.name
  const version = raw.version === '' ? (purl?.version ?? '') : raw.version
  const resolved = isResolved(version)
  const range = raw.range !== '' ? raw.range : resolved ? '' : version
  return {
    id: recordId('sbom', file.path, raw.start, raw.name),
    origin: 'sbom',
    type: cleanText(raw.type === '' ? 'library' : raw.type, 60),
    ecosystem: purl?.type ?? null,
    name: normalName(purl?.type ?? null, cleanText(name)),
    version: resolved ? cleanText(version, 200) : null,
    constraint: range === '' ? null : cleanText(range, 200),
    purl: purl === null ? null : cleanText(raw.purl, 1000),
    direct: false,
    hashes: raw.hashes.map(({ algorithm, value }) => ({ algorithm, value })),
    licenses: raw.licenses,
    supplier: raw.supplier,
    path: file.path,
    scope: scopeOf(file.path),
    at: place(file.path, lines, raw.start, raw.end),
  }
}
