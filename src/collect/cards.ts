/** Model and data-set cards: their front matter, and their sections with the line of each. */
import type { Card, Section } from '../schema/input.js'
import { type Block, type FrontMatter, readFrontMatter, splitFrontMatter } from './cards/front-matter.js'
import { plainText } from './cards/placeholder.js'
import { type CardText, readSections } from './cards/sections.js'
import { normalTitle } from './cards/titles.js'
import { cleanText } from './clean.js'
import type { Collected, FileCollector, LinkValue, SourceFile } from './collector.js'
import { indexLines, type LineIndex, lineColumn, place, recordId, scopeOf, wholeFile } from './record.js'

const LIMIT = 1024 * 1024
const NAME = /(?:^|[-_. ])(model|data ?set)[-_ ]?cards?(?:[-_. ][^/]*)?\.(?:md|mdx|markdown)$/i
const EXACT = /^(?:model|data ?set)[-_ ]?card\.(?:md|mdx|markdown)$/i
const DATASHEET = /^data-?sheet[^/]*\.(?:md|mdx|markdown)$/i
const README = /^readme\.(?:md|markdown)$/i
// Texts about cards, and forms to fill in, are no cards.
const ABOUT_CARDS =
  /template|guide|how-?to|tutorial|writing|creat(?:e|ing)|annotated|example|spec(?:ification)?\b|schema|checklist/i

const MODEL_KEYS: ReadonlySet<string> = new Set(
  'license library_name pipeline_tag base_model tags datasets model-index language'.split(' '),
)
const ONLY_MODEL_KEYS: ReadonlySet<string> = new Set('library_name pipeline_tag base_model model-index'.split(' '))
const DATASET_KEYS: ReadonlySet<string> = new Set(
  'task_categories size_categories annotations_creators dataset_info configs source_datasets task_ids'.split(' '),
)

/** Reads Markdown files of up to 1 MiB that are cards by name, and READMEs that are cards by their front matter. */
export const collector: FileCollector = {
  name: 'cards',
  supplies: ['cards'],
  limit: ({ path }) => (README.test(nameOf(path)) || namedType(path) !== null ? LIMIT : 0),
  collect,
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function namedType(path: string): Card['type'] | null {
  const name = nameOf(path)
  if (ABOUT_CARDS.test(name) || /(^|\/)templates?\//i.test(path)) return null
  if (DATASHEET.test(name)) return 'dataset'
  const found = NAME.exec(name)?.[1]?.toLowerCase()
  if (found === undefined) return null
  return found === 'model' ? 'model' : 'dataset'
}

function collect(file: SourceFile): Collected {
  const block = splitFrontMatter(file.text)
  const matter = block === null || block === 'open' ? null : readFrontMatter(block)
  const named = namedType(file.path)
  const type = named ?? (block === null || block === 'open' || matter === null ? null : readmeType(block, matter))
  if (type === null || isTemplate(file)) return {}

  const bodyStart = block === null || block === 'open' ? 0 : block.end
  const body = readSections(file.text.slice(bodyStart))
  // Files named only somewhat like a card are one when they read like one.
  const sure = named === null || EXACT.test(nameOf(file.path)) || matter !== null
  if (!sure && !body.sections.some(({ name }) => name !== 'other' && name !== 'description')) return {}

  const lines = indexLines(file.text)
  const card: Card = {
    id: recordId('cards', file.path),
    path: file.path,
    type,
    subject: subjectOf(file.path, matter, body),
    front_matter: { ...matter?.value },
    sections: sectionsOf(file.path, body, lines, lineColumn(lines, bodyStart).line - 1),
    scope: scopeOf(file.path),
    at: block === null || block === 'open' ? wholeFile(file.path) : place(file.path, lines, 0, block.end),
  }
  const partial = problemOf(block, matter, lines)
  return { cards: [card], links: keyLinks(file.path, matter, lines), ...(partial === null ? {} : { partial }) }
}

/** A README is a card when its front matter speaks the words of Hugging Face's cards: any two of them. */
function readmeType(block: Block, matter: FrontMatter): Card['type'] | null {
  const keys = matter.problem === null ? matter.keys.map(({ key }) => key) : keysOfBroken(block.yaml)
  // A Space is an application with a README.
  if (keys.includes('sdk')) return null
  const count = (words: ReadonlySet<string>): number => keys.filter((key) => words.has(key)).length
  const dataset = count(DATASET_KEYS)
  if (dataset > 0 && count(ONLY_MODEL_KEYS) === 0) return dataset + count(MODEL_KEYS) >= 2 ? 'dataset' : null
  return count(MODEL_KEYS) >= 2 ? 'model' : null
}

function keysOfBroken(yaml: string): readonly string[] {
  const keys: string[] = []
  for (const found of yaml.matchAll(/^([\w-]{1,60}):/gm)) if (found[1] !== undefined) keys.push(found[1])
  return keys
}

function isTemplate(file: SourceFile): boolean {
  let at = -1
  for (let fields = 0; fields < 3; fields++) {
    at = file.text.indexOf('{{', at + 1)
    if (at < 0) return false
  }
  return true
}

function subjectOf(path: string, matter: FrontMatter | null, body: CardText): string {
  const value = matter?.value ?? {}
  const index: unknown = value['model-index']
  const first: unknown = Array.isArray(index) ? index[0] : null
  const indexed = typeof first === 'object' && first !== null && 'name' in first ? first.name : null
  for (const name of [value['model_name'], indexed, value['pretty_name']])
    if (typeof name === 'string' && name.trim() !== '') return cleanText(name.trim(), 200)
  const title = (body.title ?? '')
    .replace(
      /^(?:model|data ?set)[ -]?card\b\s*(?:(?:for|of)\b)?[\s:–—-]*|[\s:–—-]*(?:model|data ?set)[ -]?card$/gi,
      '',
    )
    .replace(/^[\s:–—-]+/, '')
    .trim()
  if (normalTitle(title) !== '') return cleanText(title, 200)
  const stem = nameOf(path).replace(/\.[a-z]+$/i, '')
  const rest = stem.replace(/(?:^|[-_. ]+)(?:model|data ?set)[-_ ]?cards?(?:[-_. ]+|$)/i, '')
  if (rest !== stem && rest !== '') return cleanText(rest, 200)
  return path.split('/').at(-2) ?? ''
}

function sectionsOf(path: string, body: CardText, lines: LineIndex, firstLine: number): readonly Section[] {
  return body.sections.map(({ name, title, filled, line }) => {
    const start = lines.starts[firstLine + line] ?? 0
    const text = lines.text.slice(start, lines.starts[firstLine + line + 1] ?? lines.text.length)
    const indent = text.length - text.trimStart().length
    return {
      name,
      title: cleanText(plainText(title.slice(0, 500)), 200),
      filled,
      at: place(path, lines, start + Math.min(indent, text.trimEnd().length), start + text.trimEnd().length),
    }
  })
}

function problemOf(block: Block | 'open' | null, matter: FrontMatter | null, lines: LineIndex): string | null {
  if (block === 'open') return 'line 1: the front matter is never closed; end it with a line that holds only ---'
  const problem = matter?.problem ?? null
  if (problem === null) return null
  const { line } = lineColumn(lines, problem.offset)
  return `line ${line}: the front matter is not valid YAML: ${problem.message}; put quotes around values that hold ': ', '#' or '{'`
}

/** Where each key of the front matter stands, for what is linked to the card. */
function keyLinks(path: string, matter: FrontMatter | null, lines: LineIndex): readonly LinkValue[] {
  return (matter?.keys ?? []).slice(0, 100).map(({ key, start, end }) => {
    return { kind: 'card-key', path, name: key, value: place(path, lines, start, end) }
  })
}
