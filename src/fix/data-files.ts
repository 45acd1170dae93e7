/** Edits of what people write about the system: the front matter of cards, and the declarations. */
import { readYaml } from '../collect/yaml.js'
import type { Card, Input } from '../schema/input.js'
import { entriesOf } from './commits.js'
import { lineEnd, type TextEdit } from './edit.js'
import type { Fixer } from './fixer.js'

const LICENCE = /^[A-Za-z0-9][A-Za-z0-9.+-]{0,60}$/

/** The licence that declarations or a bill of materials give a model, as a field of its card's front matter. */
export const cardLicence: Fixer = (finding, { path, text }, { cards, input }) => {
  const card = cards.get(finding.from[0] ?? '')
  if (card === undefined || card.path !== path || saysLicence(card)) return null
  const licence = licenceOf(input, card)
  if (licence === null) return null
  const end = lineEnd(text)
  const open = /^---[ \t]*\r?\n/.exec(text)
  const field = `license: ${licence}${end}`
  if (open !== null) return [insert(open[0].length, field)]
  return text.startsWith('---') ? null : [insert(0, `---${end}${field}---${end}${end}`)]
}

/** A role that the code shows is declared. */
export const declareRole: Fixer = (finding, { path, text }, { input }) => {
  if (input.declarations.path !== path) return null
  const document = readYaml(path, text)
  if (!document.ok) return null
  const role = document.root.entries.get('system')?.node.entries.get('roles')?.node.entries.get(finding.subject)?.node
  if (role?.value !== false || !/^false$/i.test(text.slice(role.start, role.end))) return null
  return [{ start: role.start, end: role.end, text: 'true' }]
}

function saysLicence(card: Card): boolean {
  return (
    ['license', 'license_name'].some((key) => key in card.front_matter) ||
    card.sections.some(({ name, filled }) => name === 'license' && filled)
  )
}

/** Null when nothing names the model's licence, or two do not agree. */
function licenceOf(input: Input, card: Card): string | null {
  const folder = card.path.slice(0, card.path.lastIndexOf('/') + 1)
  const files = input.models.filter(({ path }) => path !== null && folder !== '' && path.startsWith(folder))
  const names = new Set([card.subject, ...files.flatMap(({ path, ref }) => [path ?? '', ref])])
  names.delete('')
  const found = new Set<string>()
  const add = (licence: unknown): void => {
    if (typeof licence === 'string' && LICENCE.test(licence)) found.add(licence.toLowerCase())
  }
  for (const entry of entriesOf(input.declarations.value['models'])) {
    const isIts = ['id', 'path', 'ref'].some((key) => names.has(String(entry[key] ?? '')))
    if (isIts || entry['card'] === card.path) add(entry['licence'])
  }
  for (const { type, name, licenses } of input.components)
    if (type === 'machine-learning-model' && names.has(name)) licenses.forEach(add)
  const [licence] = found
  return found.size === 1 ? (licence ?? null) : null
}

function insert(at: number, text: string): TextEdit {
  return { start: at, end: at, text }
}
