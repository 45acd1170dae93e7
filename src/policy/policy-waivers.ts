/** What the policy file accepts, waivers and disputes: its values, and the mistakes that a schema cannot tell. */
import { cleanText } from '../collect/clean.js'
import type { DataDocument, DataEntry, DataNode } from '../collect/data.js'
import { dayNumber } from '../collect/days.js'
import { controlHint, nearest } from '../collect/nearest.js'
import { pointerOf } from '../collect/pointer.js'
import { label } from '../collect/schema-problems.js'
import type { At, Problem } from '../schema/input.js'
import type { Dispute, PolicyFile, Waiver } from '../schema/policy.js'
import type { CatalogControl } from './catalog.js'

const LISTS = ['waivers', 'disputes'] as const
type List = (typeof LISTS)[number]

/** The schema has been checked, so that every part is read by the type it has. */
export function waiversOf(root: DataNode): readonly Waiver[] {
  return itemsOf(root, 'waivers').map(({ entries }) => {
    const [fingerprint, sha256] = [textOf(entries, 'fingerprint'), textOf(entries, 'sha256')]
    const [compensating, ticket] = [proseOf(entries, 'compensating'), proseOf(entries, 'ticket')]
    return {
      check: textOf(entries, 'check'),
      paths: pathsOf(entries),
      ...(fingerprint !== '' && { fingerprint }),
      ...(sha256 !== '' && { sha256 }),
      reason: proseOf(entries, 'reason'),
      ...(compensating !== '' && { compensating }),
      approver: textOf(entries, 'approver'),
      created: textOf(entries, 'created'),
      expires: textOf(entries, 'expires'),
      ...(ticket !== '' && { ticket }),
    }
  })
}

export function disputesOf(root: DataNode): readonly Dispute[] {
  return itemsOf(root, 'disputes').map(({ entries }) => {
    const [fact, sha256, expires] = [textOf(entries, 'fact'), textOf(entries, 'sha256'), textOf(entries, 'expires')]
    return {
      check: textOf(entries, 'check'),
      ...(entries.get('paths')?.node.kind === 'sequence' && { paths: pathsOf(entries) }),
      ...(fact !== '' && { fact }),
      ...(sha256 !== '' && { sha256 }),
      reason: proseOf(entries, 'reason'),
      owner: proseOf(entries, 'owner'),
      ...(expires !== '' && { expires }),
    }
  })
}

/** The lists of paths in a file's waivers and disputes, with their addresses. */
export function waiverPaths(
  root: DataNode,
): readonly (readonly [readonly (string | number)[], DataEntry | undefined])[] {
  return LISTS.flatMap((list) =>
    itemsOf(root, list).map(({ entries }, index) => [[list, index, 'paths'], entries.get('paths')] as const),
  )
}

/** Dates in the wrong order, approvers who are none, and entries about nothing. */
export function waiverProblems(document: DataDocument): readonly Problem[] {
  const { root } = document
  const approvers = root.entries.get('approvers')?.node
  const allowed = approvers?.kind === 'sequence' ? approvers.items.map(({ text }) => text) : null
  return LISTS.flatMap((list) =>
    itemsOf(root, list).flatMap((item, index) => {
      if (item.value === null) {
        const message = `${label([list, index])} is empty: fill it in or remove it`
        return [{ pointer: pointerOf([list, index]), message, at: document.keyAt(pointerOf([list])) }]
      }
      const problem = (key: string, message: string): Problem => {
        const entry = item.entries.get(key)
        const at = entry ? document.placeOf(entry.node) : document.placeOf({ ...item, end: item.start })
        return { pointer: pointerOf([list, index, key]), message: `${label([list, index, key])} ${message}`, at }
      }
      return [
        ...dateProblems(item).map((message) => problem('expires', message)),
        ...approverProblems(item, list, allowed).map((message) => problem('approver', message)),
        ...aboutNothing(item, list).map((message) => problem('paths', message)),
      ]
    }),
  )
}

/** Checks that nobody knows, and checks that can never be waived; custom checks are known only once their folders are read. */
export function misnamedWaivers(
  file: PolicyFile,
  controls: readonly CatalogControl[],
  placeOf: (pointer: string) => At | null,
): readonly { readonly message: string; readonly at: At | null }[] {
  const entries = LISTS.flatMap((list) => (file[list] ?? []).map((entry, index) => ({ list, index, entry })))
  return entries.flatMap(({ list, index, entry: { check, sha256 } }) => {
    const message = unknownCheck(check, controls) ?? neverWaivable(check, sha256, controls)
    const tokens = [list, index, 'check']
    return message === null ? [] : [{ message: `${label(tokens)} ${message}`, at: placeOf(pointerOf(tokens)) }]
  })
}

function unknownCheck(check: string, controls: readonly CatalogControl[]): string | null {
  const [id = '', name] = check.split('/')
  const control = controls.find((one) => one.id === id)
  if (!control) {
    const hint = controlHint(
      id,
      controls.map((one) => one.id),
    )
    return `names no control: there is no ${id}${hint === '' ? '' : `; ${hint}`}`
  }
  const names = [...control.checks.map((one) => one.id), ...(control.statement ? ['statement'] : [])]
  if (name === undefined || names.includes(name)) return null
  const guess = nearest(name, names)
  const hint = guess === null ? `; ${id} has ${names.join(', ') || 'none'}` : `; did you mean ${id}/${guess}?`
  return `names no check: there is no ${check}${hint}`
}

function neverWaivable(check: string, sha256: string | undefined, controls: readonly CatalogControl[]): string | null {
  const [id, name] = check.split('/')
  const found = controls.find((one) => one.id === id)?.checks.find((one) => one.id === name)
  if (found === undefined || found.waivable !== false || sha256 !== undefined) return null
  return `${check} can never be waived; for a fixture in test scope add its sha256`
}

function dateProblems({ entries }: DataNode): readonly string[] {
  const created = textOf(entries, 'created')
  const expires = textOf(entries, 'expires')
  const first = dayNumber(created)
  const last = dayNumber(expires)
  return first !== null && last !== null && last < first ? [`${expires} lies before created, ${created}`] : []
}

function approverProblems({ entries }: DataNode, list: List, allowed: readonly string[] | null): readonly string[] {
  const approver = textOf(entries, 'approver')
  if (list !== 'waivers' || allowed === null || approver === '') return []
  if (allowed.some((one) => sameHandle(one, approver))) return []
  return [`${approver} is not one of approvers${allowed.length > 0 ? `: ${allowed.slice(0, 20).join(', ')}` : ''}`]
}

function aboutNothing({ entries }: DataNode, list: List): readonly string[] {
  const paths = entries.get('paths')?.node
  if (paths?.kind === 'sequence' && paths.items.length === 0) return ["is empty: name the files, e.g. ['research/**']"]
  if (list === 'disputes' && paths?.kind !== 'sequence' && textOf(entries, 'fact') === '')
    return ['or fact is needed: which finding is wrong?']
  return []
}

/** Users and teams are told apart by neither case nor `@`. */
export function sameHandle(one: string, other: string): boolean {
  return one.replace(/^@/, '').toLowerCase() === other.replace(/^@/, '').toLowerCase()
}

function itemsOf(root: DataNode, list: List): readonly DataNode[] {
  return root.entries.get(list)?.node.items ?? []
}

function textOf(entries: ReadonlyMap<string, DataEntry>, key: string): string {
  const value = entries.get(key)?.node.value
  return typeof value === 'string' ? value : ''
}

function proseOf(entries: ReadonlyMap<string, DataEntry>, key: string): string {
  return cleanText(textOf(entries, key).replace(/\s+/g, ' ').trim())
}

function pathsOf(entries: ReadonlyMap<string, DataEntry>): readonly string[] {
  const value = entries.get('paths')?.node.value
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}
