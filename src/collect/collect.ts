/**
 * Runs the collectors over a tree: every wanted file is read once, and a file whose bytes were seen before (on the
 * other side of a comparison) is not examined again. What was not read is recorded with the needs it could have answered.
 */
import { isAscii } from 'node:buffer'
import { createHash } from 'node:crypto'
import type { CollectorStatus, Skip } from '../schema/input.js'
import type { Tree, TreeFile, TreeSkip } from '../tree/tree.js'
import type { Collected, FileCollector, Records, SourceFile, StreamCollector } from './collector.js'

const SNIFFED = 4096

export interface Collectors {
  readonly files: readonly FileCollector[]
  readonly streams: readonly StreamCollector[]
}

/** Results by collector and file content, shared by base and head within one run. */
export type CollectCache = Map<string, Collected>

export interface Collection {
  readonly records: Records
  readonly statuses: Readonly<Record<string, CollectorStatus>>
  /** Git blob id of every file that was read whole; only filled when there is something to compare with. */
  readonly blobs: ReadonlyMap<string, string>
}

interface Ledger {
  readonly collected: Collected[]
  readonly skips: Map<string, Skip[]>
  readonly counts: Map<string, number>
  readonly errors: Map<string, string>
  readonly blobs: Map<string, string>
}

/**
 * @param knownBlobs blob ids that the tree already knows (a commit's); files with an id in the cache are not read at all
 * @param hash whether to compute blob ids of what is read, so that the other side can share it
 */
export async function collectTree(
  tree: Tree,
  collectors: Collectors,
  cache: CollectCache,
  options: { readonly knownBlobs?: ReadonlyMap<string, string>; readonly hash: boolean },
): Promise<Collection> {
  const ledger: Ledger = { collected: [], skips: new Map(), counts: new Map(), errors: new Map(), blobs: new Map() }
  const all = [...collectors.files, ...collectors.streams]
  for (const entry of tree.skipped)
    for (const collector of all) skip(ledger, collector, entry.path, entry.reason, couldHold(collector, entry))
  await collectFiles(tree, collectors.files, cache, options, ledger)
  await collectStreams(tree, collectors.streams, cache, options, ledger)
  return { records: concat(ledger.collected), statuses: statusesOf(all, ledger), blobs: ledger.blobs }
}

interface Job {
  readonly file: TreeFile
  readonly limit: number
  readonly takers: readonly FileCollector[]
}

async function collectFiles(
  tree: Tree,
  collectors: readonly FileCollector[],
  cache: CollectCache,
  options: { readonly knownBlobs?: ReadonlyMap<string, string>; readonly hash: boolean },
  ledger: Ledger,
): Promise<void> {
  const jobs: Job[] = []
  for (const file of tree.files) {
    const seen = seenFile(file)
    const takers: FileCollector[] = []
    let most = 0
    for (const collector of collectors) {
      const limit = collector.limit(seen)
      if (limit <= 0) continue
      if (file.size <= limit) {
        takers.push(collector)
        most = Math.max(most, limit)
        continue
      }
      const reason = `is larger than is read here (${file.size} of ${limit} bytes)`
      skip(ledger, collector, file.path, reason, collector.supplies)
    }
    if (takers.every((collector) => collector.rides)) continue
    const blob = options.knownBlobs?.get(file.path)
    const known = blob === undefined ? [] : takers.map((collector) => cache.get(cacheKey(collector, file.path, blob)))
    if (known.length > 0 && known.every((hit) => hit !== undefined)) {
      for (const [i, collector] of takers.entries()) note(ledger, collector, file.path, known[i])
      continue
    }
    jobs.push({ file, limit: most, takers })
  }
  let next = 0
  for await (const content of tree.read(jobs)) {
    const job = jobs[next++]
    if (job === undefined) break
    if (!content.ok) {
      for (const collector of job.takers) skip(ledger, collector, job.file.path, content.reason, collector.supplies)
      continue
    }
    const blob = options.knownBlobs?.get(job.file.path) ?? (options.hash ? blobId(content.bytes) : undefined)
    if (blob !== undefined) ledger.blobs.set(job.file.path, blob)
    const source: SourceFile = {
      path: seenPath(job.file.path),
      bytes: content.bytes,
      text: decode(content.bytes),
      tracked: job.file.tracked,
      size: job.file.size,
    }
    for (const collector of job.takers) {
      const collected = guard(ledger, collector, job.file.path, () =>
        relocate(collector.collect(source), source.path, job.file.path),
      )
      if (blob !== undefined && collected !== undefined) cache.set(cacheKey(collector, job.file.path, blob), collected)
      note(ledger, collector, job.file.path, collected)
    }
  }
}

async function collectStreams(
  tree: Tree,
  collectors: readonly StreamCollector[],
  cache: CollectCache,
  options: { readonly knownBlobs?: ReadonlyMap<string, string>; readonly hash: boolean },
  ledger: Ledger,
): Promise<void> {
  for (const collector of collectors) {
    const doubtful = tree.files.filter((file) => collector.wants(file) === 'sniff')
    const heads = await tree.heads(
      doubtful.filter((file) => file.size > 0),
      SNIFFED,
    )
    for (const file of tree.files) {
      const wants = collector.wants(file)
      if (wants === 'no') continue
      if (wants === 'sniff') {
        const head = heads.get(file.path)
        if (typeof head === 'string') skip(ledger, collector, file.path, head, collector.supplies)
        if (head === undefined || typeof head === 'string' || !collector.sniff(file, head)) continue
      }
      const known = options.knownBlobs?.get(file.path)
      const hit = known === undefined ? undefined : cache.get(cacheKey(collector, file.path, known))
      if (hit !== undefined) {
        note(ledger, collector, file.path, hit)
        continue
      }
      const sink = guard(ledger, collector, file.path, () => collector.open(file))
      if (sink === undefined) continue
      const hash = options.hash && known === undefined ? createHash('sha1').update(`blob ${file.size}\0`) : null
      let broken: unknown
      const failed = await tree.stream(file, (block, offset) => {
        hash?.update(block)
        try {
          if (broken === undefined) sink.block(block, offset)
        } catch (error) {
          broken = error
        }
      })
      if (failed !== null) {
        skip(ledger, collector, file.path, failed, collector.supplies)
        continue
      }
      const collected = guard(ledger, collector, file.path, () => {
        if (broken !== undefined) throw broken
        return sink.end()
      })
      const blob = known ?? hash?.digest('hex')
      if (blob !== undefined) ledger.blobs.set(file.path, blob)
      if (blob !== undefined && collected !== undefined) cache.set(cacheKey(collector, file.path, blob), collected)
      note(ledger, collector, file.path, collected)
    }
  }
}

/** Files of the repository's top ('../../.github/…') are shown to collectors as they stand there. */
function seenPath(path: string): string {
  return path.startsWith('../') ? path.replace(/^(\.\.\/)+/, '') : path
}

function seenFile(file: TreeFile): TreeFile {
  return file.path.startsWith('../') ? { ...file, path: seenPath(file.path) } : file
}

/** Puts the real path back into records of a file that was shown under another. */
function relocate(collected: Collected, shown: string, real: string): Collected {
  if (shown === real) return collected
  const rename = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rename)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, key === 'path' && inner === shown ? real : rename(inner)]),
    )
  }
  return rename(collected) as Collected // same shape: only strings changed
}

/** Most files are ASCII, which needs no decoder. */
function decode(bytes: Buffer): string {
  return isAscii(bytes) ? bytes.toString('latin1') : new TextDecoder('utf-8').decode(bytes)
}

function blobId(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

function cacheKey(collector: { readonly name: string }, path: string, blob: string): string {
  return `${collector.name}\0${path}\0${blob}`
}

/** A collector that throws is our bug: its needs become unknown, never an empty list. */
function guard<T>(
  ledger: Ledger,
  collector: { readonly name: string; readonly supplies: readonly string[] },
  path: string,
  run: () => T,
): T | undefined {
  try {
    return run()
  } catch (error) {
    ledger.errors.set(
      collector.name,
      `internal error in ${path}: ${error instanceof Error ? error.message : 'unknown'}`,
    )
    skip(ledger, collector, path, 'could not be examined (internal error)', collector.supplies)
    return undefined
  }
}

function note(
  ledger: Ledger,
  collector: { readonly name: string; readonly supplies: readonly string[] },
  path: string,
  collected: Collected | undefined,
): void {
  if (collected === undefined) return
  ledger.collected.push(collected)
  ledger.counts.set(collector.name, (ledger.counts.get(collector.name) ?? 0) + 1)
  if (collected.partial !== undefined) skip(ledger, collector, path, collected.partial, collector.supplies)
}

function skip(
  ledger: Ledger,
  collector: { readonly name: string },
  path: string,
  reason: string,
  needs: readonly string[],
): void {
  if (needs.length === 0) return
  const list = ledger.skips.get(collector.name) ?? []
  list.push({ path, reason, needs: [...needs] })
  ledger.skips.set(collector.name, list)
}

/** The needs that an unread entry could have answered: by its name when it is a file's, all of them for a folder. */
function couldHold(collector: FileCollector | StreamCollector, { path, folder }: TreeSkip): readonly string[] {
  if (folder) return collector.supplies
  const probe = seenFile({ path, size: 1, executable: false, tracked: true })
  const wanted = 'limit' in collector ? collector.limit(probe) > 0 : collector.wants(probe) !== 'no'
  return wanted ? collector.supplies : []
}

function concat(all: readonly Collected[]): Records {
  const lists = {
    files: all.flatMap((one) => one.files ?? []),
    facts: all.flatMap((one) => one.facts ?? []),
    models: all.flatMap((one) => one.models ?? []),
    datasets: all.flatMap((one) => one.datasets ?? []),
    cards: all.flatMap((one) => one.cards ?? []),
    components: all.flatMap((one) => one.components ?? []),
    interconnections: all.flatMap((one) => one.interconnections ?? []),
    agents: all.flatMap((one) => one.agents ?? []),
    workflows: all.flatMap((one) => one.workflows ?? []),
    containers: all.flatMap((one) => one.containers ?? []),
    links: all.flatMap((one) => one.links ?? []),
    ignores: all.flatMap((one) => one.ignores ?? []),
  }
  return lists
}

function statusesOf(
  collectors: readonly (FileCollector | StreamCollector)[],
  ledger: Ledger,
): Record<string, CollectorStatus> {
  return Object.fromEntries(
    collectors.map((collector) => {
      const skipped = (ledger.skips.get(collector.name) ?? []).sort((a, b) => (a.path < b.path ? -1 : 1))
      const error = ledger.errors.get(collector.name)
      const status: CollectorStatus = {
        status: error !== undefined ? 'error' : skipped.length > 0 ? 'partial' : 'ok',
        reason: error ?? (skipped.length > 0 ? `${skipped.length} not read` : null),
        how: null,
        files: ledger.counts.get(collector.name) ?? 0,
        supplies: [...collector.supplies],
        skipped,
      }
      return [collector.name, status]
    }),
  )
}
