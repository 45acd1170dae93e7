/** What a change did to the AI of a repository, for its comment: one sentence, and a table of before and now. */
import type { InventoryItem } from '../schema/report.js'
import type { Change } from './changes.js'
import { codeCell, inline, table } from './markdown.js'

const MOST_ITEMS = 5
const LONGEST_NAME = 100

/** `This pull request adds **1 model** and removes **2 connections**.`; empty when it does neither. */
export function changesSentence(changes: readonly Change[]): string {
  const added = changes.flatMap((change) => amount(change.added.length, change))
  const removed = changes.flatMap((change) => amount(change.removed.length, change))
  const parts = [
    ...(added.length > 0 ? [`adds ${inWords(added)}`] : []),
    ...(removed.length > 0 ? [`removes ${inWords(removed)}`] : []),
  ]
  return parts.length === 0 ? '' : `This pull request ${parts.join(' and ')}.`
}

function amount(count: number, { one, what }: Change): readonly string[] {
  return count === 0 ? [] : [`**${count} ${count === 1 ? one : what}**`]
}

function inWords(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

/** A row for each kind of thing that changed. */
export function changesTable(changes: readonly Change[]): string {
  return table(
    ['', 'before', 'now'],
    changes.map(({ what, before, added, removed, changed }) => [
      what,
      before.length === 0 ? 'none' : list(before.map((item) => named(item, ''))),
      list([
        ...added.map((item) => named(item, '+ ')),
        ...removed.map((item) => named(item, '− ')),
        ...changed.map((item) => named(item, 'now ')),
      ]),
    ]),
  )
}

function named({ name, detail }: InventoryItem, sign: string): string {
  const said = detail === '' ? '' : ` (${inline(detail, LONGEST_NAME)})`
  return sign + (codeCell(name, LONGEST_NAME) || 'unnamed') + said
}

function list(items: readonly string[]): string {
  const rest = items.length - MOST_ITEMS
  return items.slice(0, MOST_ITEMS).join('<br>') + (rest > 0 ? `<br>and ${rest} more` : '')
}
