/** Puts the input document together: what was collected and linked, in a fixed order. */
import { createHash } from 'node:crypto'
import type { Records } from './collect/collector.js'
import { matchesGlob } from './collect/glob.js'
import type { Settings } from './policy/settings.js'
import type { At, CollectorStatus, DeclarationsRecord, Input, Meta, Setting, System } from './schema/input.js'

/** What controls see before aitrust.context has answered, and when it could not. */
export const UNKNOWN_SYSTEM: System = {
  name: null,
  paths: [],
  kind: 'application',
  holds_ai: true,
  roles: [],
  profile: { level: 'standard', reasons: ['the context could not be judged'] },
  statements: {},
}

/** sha256 of the document as it was judged. */
export function hashInput(input: Input): string {
  return createHash('sha256').update(JSON.stringify(input)).digest('hex')
}

export function assembleInput(parts: {
  readonly meta: Meta
  readonly records: Records
  readonly statuses: Readonly<Record<string, CollectorStatus>>
  readonly settings: Readonly<Record<string, Setting>>
  readonly declarations: DeclarationsRecord
  readonly scopes: Settings['scopes']
}): Input {
  const { records, scopes } = parts
  return {
    version: 1,
    meta: parts.meta,
    context: { systems: [UNKNOWN_SYSTEM], system: UNKNOWN_SYSTEM },
    collect: { ...parts.statuses },
    files: order(rescope(records.files ?? [], scopes)),
    facts: order(rescope(records.facts ?? [], scopes)),
    models: order(rescope(records.models ?? [], scopes)),
    datasets: order(rescope(records.datasets ?? [], scopes)),
    cards: order(rescope(records.cards ?? [], scopes)),
    components: order(rescope(records.components ?? [], scopes)),
    interconnections: order(rescope(records.interconnections ?? [], scopes)),
    agents: order(rescope(records.agents ?? [], scopes)),
    workflows: order(records.workflows ?? []),
    containers: order(rescope(records.containers ?? [], scopes)),
    settings: { ...parts.settings },
    declarations: parts.declarations,
    run: null,
  }
}

interface Placed {
  readonly id: string
  readonly at: At
}

/** By path, then position, then id: the same tree gives the same document. */
function order<T extends Placed>(records: readonly T[]): readonly T[] {
  return [...records].sort(
    (a, b) =>
      compare(a.at.path, b.at.path) ||
      (a.at.line ?? 0) - (b.at.line ?? 0) ||
      (a.at.column ?? 0) - (b.at.column ?? 0) ||
      compare(a.id, b.id),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Scopes that the policy file names win over those that paths tell. */
function rescope<T extends Placed & { readonly scope: string }>(
  records: readonly T[],
  scopes: Settings['scopes'],
): readonly T[] {
  if (scopes.length === 0) return records
  return records.map((record) => {
    const named = scopes.find(({ globs }) => globs.some((glob) => matchesGlob(glob, record.at.path)))
    return named === undefined ? record : { ...record, scope: named.scope }
  })
}
