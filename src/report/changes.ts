/** What a change did to the AI that a repository holds: the inventory of the head against that of the base. */
import { takeInventory } from '../decide/inventory.js'
import { indexRecords } from '../decide/records.js'
import type { Input } from '../schema/input.js'
import type { Inventory, InventoryItem, Report } from '../schema/report.js'

/** Key in the inventory, one of them, several. */
export const KINDS = [
  ['models', 'model', 'models'],
  ['datasets', 'data set', 'data sets'],
  ['agents', 'agent or tool that acts', 'agents and tools that act'],
  ['interconnections', 'connection', 'connections'],
] as const

export interface Change {
  /** E.g. models. */
  readonly what: string
  /** One of them, e.g. model. */
  readonly one: string
  readonly before: readonly InventoryItem[]
  readonly added: readonly InventoryItem[]
  readonly removed: readonly InventoryItem[]
  /** Still there and told otherwise, as it is now: no longer pinned, for example. */
  readonly changed: readonly InventoryItem[]
}

/** What the head has and had not; nothing without a base. */
export function changesSince({ inventory }: Report, base: Input | null): readonly Change[] {
  return base === null ? [] : compareInventories(inventory, takeInventory(base, indexRecords(base)))
}

/** Kinds of things with something added, removed or told otherwise; that they stand elsewhere now is no change. */
export function compareInventories(head: Inventory, base: Inventory): readonly Change[] {
  return KINDS.map(([key, one, what]) => compareItems(what, one, head[key], base[key])).filter(
    ({ added, removed, changed }) => added.length + removed.length + changed.length > 0,
  )
}

function compareItems(
  what: string,
  one: string,
  head: readonly InventoryItem[],
  before: readonly InventoryItem[],
): Change {
  const atBase = new Map(before.map((item) => [item.name, item.detail]))
  const atHead = new Set(head.map(({ name }) => name))
  return {
    what,
    one,
    before,
    added: head.filter(({ name }) => !atBase.has(name)),
    removed: before.filter(({ name }) => !atHead.has(name)),
    changed: head.filter(({ name, detail }) => atBase.has(name) && atBase.get(name) !== detail),
  }
}
