/** One tree, read: its facts, linked, as the input document that policies judge. */

import type { CollectedSettings } from './check-types.js'
import { type CollectCache, collectTree } from './collect/collect.js'
import type { IgnoreComment } from './collect/collector.js'
import { DECLARATION_PATHS, NO_DECLARATIONS, readDeclarations } from './collect/declarations.js'
import { collectNotable } from './collect/notable.js'
import { assembleInput } from './input.js'
import { linkRecords } from './link/link.js'
import type { Settings } from './policy/settings.js'
import { COLLECTORS } from './schema/collectors.js'
import type { CollectorStatus, DeclarationsRecord, Input } from './schema/input.js'
import { readText } from './tree/text.js'
import type { Tree } from './tree/tree.js'

const MOST_DECLARATIONS = 1024 * 1024

export interface ReadSide {
  readonly input: Input
  readonly blobs: ReadonlyMap<string, string>
  /** Beside the input and not in it: that somebody accepts a finding must not change what policies see. */
  readonly ignores: readonly IgnoreComment[]
}

export async function readSide(
  tree: Tree,
  context: {
    readonly today: number
    readonly event: string
    readonly scopes: Settings['scopes']
    readonly cache: CollectCache
    readonly settings: Promise<CollectedSettings | null>
    readonly hash: boolean
    readonly knownBlobs?: ReadonlyMap<string, string>
  },
): Promise<ReadSide> {
  const { records, statuses, blobs } = await collectTree(tree, COLLECTORS, context.cache, context)
  const { declarations, status } = await findDeclarations(tree)
  const settings = await context.settings
  const linked = linkRecords({ ...records, files: [...(records.files ?? []), ...collectNotable(tree.files)] })
  const input = assembleInput({
    meta: { today: context.today, event: context.event, root: tree.root },
    records: linked,
    statuses: { ...statuses, files: LISTED, declarations: status, ...(settings && { settings: settings.status }) },
    settings: settings?.settings ?? {},
    declarations,
    scopes: context.scopes,
  })
  return { input, blobs, ignores: records.ignores ?? [] }
}

/** The names of files need no reading. */
const LISTED: CollectorStatus = { status: 'ok', reason: null, how: null, files: 0, supplies: ['files'], skipped: [] }

async function findDeclarations(tree: Tree): Promise<{ declarations: DeclarationsRecord; status: CollectorStatus }> {
  const status: CollectorStatus = { ...LISTED, supplies: ['declarations'] }
  for (const path of DECLARATION_PATHS) {
    const found = await readText(tree, path, MOST_DECLARATIONS)
    if (found === null) continue
    if ('text' in found) return { declarations: readDeclarations(path, found.text), status: { ...status, files: 1 } }
    return {
      declarations: { ...NO_DECLARATIONS, path },
      status: {
        ...status,
        status: 'partial',
        reason: `${path} ${found.failed}`,
        skipped: [{ path, reason: found.failed, needs: ['declarations'] }],
      },
    }
  }
  return { declarations: NO_DECLARATIONS, status }
}
