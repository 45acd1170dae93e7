/** Reads Dockerfiles: what images are built on, who they run as, what they start and install. Nothing is built or fetched. */
import { DockerfileParser, type Instruction } from 'dockerfile-ast'
import type { At, Container, ContainerUser, Stage } from '../schema/input.js'
import { imageUsers } from '../schema/tables.js'
import type { TreeFile } from '../tree/tree.js'
import type { Collected, FileCollector, SourceFile } from './collector.js'
import { type ImageName, imageName } from './containers/image.js'
import { installsOf } from './containers/installs.js'
import { expand } from './containers/variables.js'
import { indexLines, type LineIndex, place, quoteStatement, recordId, scopeOf } from './record.js'

const NAME =
  /(?:^|\/)(?:(?:Dockerfile|Containerfile)(?:[.-][\w.-]{1,100})?|[\w.-]{1,100}\.(?:Dockerfile|Containerfile))$/i
/** Templates, notes and scripts that are named after a Dockerfile but are none. */
const OTHER =
  /\.(?:dockerignore|containerignore|md|rst|txt|j2|jinja2?|tmpl|tpl|template|erb|in|sh|ps1|py|js|ts|json|ya?ml|bak|orig)$/i
const MAX_BYTES = 1 << 20
const MAX_STAGES = 200

export const collector: FileCollector = {
  name: 'containers',
  supplies: ['containers'],
  limit: (file: TreeFile) => (NAME.test(file.path) && !OTHER.test(file.path) ? MAX_BYTES : 0),
  collect,
}

interface Draft {
  readonly name: string | null
  readonly base: string
  /** Index of the stage it builds on. */
  readonly parent: number | null
  readonly image: ImageName | null
  readonly at: At
  readonly variables: Map<string, string>
  readonly commands: string[]
  readonly installs: Set<string>
  user: { readonly value: string; readonly root: ContainerUser['root']; readonly at: At } | null
}

function collect(file: SourceFile): Collected {
  const text = file.text.startsWith('\ufeff') ? ` ${file.text.slice(1)}` : file.text
  const drafts = readStages(file.path, text)
  if (drafts === null) return { partial: 'this file cannot be read as a Dockerfile' }
  const last = drafts.at(-1)
  if (!last) return { partial: 'no FROM instruction stands in this file' }
  const container: Container = {
    id: recordId('container', file.path),
    path: file.path,
    stages: drafts.slice(0, MAX_STAGES).map((draft) => stageOf(draft, draft === last)),
    user: userOf(drafts, last),
    scope: scopeOf(file.path),
    at: last.at,
  }
  return drafts.length > MAX_STAGES
    ? { containers: [container], partial: `more than ${MAX_STAGES} stages` }
    : { containers: [container] }
}

function readStages(path: string, text: string): readonly Draft[] | null {
  const index = indexLines(text)
  const globals = new Map<string, string>()
  const drafts: Draft[] = []
  const names = new Map<string, number>()
  let instructions: readonly Instruction[]
  let continuation: string
  try {
    const dockerfile = DockerfileParser.parse(text)
    instructions = dockerfile.getInstructions()
    continuation = dockerfile.getEscapeCharacter()
  } catch {
    return null
  }
  for (const instruction of instructions) {
    const { keyword, body, start, at } = readInstruction(path, text, index, instruction, continuation)
    const stage = drafts.at(-1)
    if (keyword === 'FROM') {
      const draft = readFrom(path, text, index, body, start, globals, names)
      if (draft.name !== null) names.set(draft.name, drafts.length)
      drafts.push(draft)
    } else if (!stage) {
      if (keyword === 'ARG') define(globals, body, globals)
    } else if (keyword === 'ARG' || keyword === 'ENV') define(stage.variables, body, globals)
    else if (keyword === 'USER') stage.user = readUser(body, at, stage)
    else if (keyword === 'CMD' || keyword === 'ENTRYPOINT') stage.commands.push(quoteStatement(body))
    else if (keyword === 'RUN')
      for (const install of installsOf(shellOf(body))) stage.installs.add(quoteStatement(install))
  }
  return drafts
}

/** The arguments with continuation lines joined and comment lines between them left out, and their place. */
function readInstruction(
  path: string,
  text: string,
  index: LineIndex,
  instruction: Instruction,
  continuation: string,
): { readonly keyword: string; readonly body: string; readonly start: number; readonly at: At } {
  const range = instruction.getRange()
  const offset = ({ line, character }: { line: number; character: number }): number =>
    (index.starts[line] ?? text.length) + character
  const start = offset(range.start)
  const end = offset(range.end)
  const written = text.slice(start, end)
  const keyword = /^\w*/.exec(written)?.[0] ?? ''
  const lines = written.slice(keyword.length).split(/\r\n|\r|\n/)
  let body = ''
  for (const [number, line] of lines.entries()) {
    if (number > 0 && /^\s{0,999}#/.test(line)) continue
    const cut = line.trimEnd()
    body += cut.endsWith(continuation) ? `${cut.slice(0, -1)} ` : number < lines.length - 1 ? `${line}\n` : line
  }
  const lead = /^\s*/.exec(text.slice(start + keyword.length, end))?.[0].length ?? 0
  const first = Math.min(start + keyword.length + lead, end)
  return { keyword: keyword.toUpperCase(), body: body.trim(), start: first, at: place(path, index, first, end) }
}

function readFrom(
  path: string,
  text: string,
  index: LineIndex,
  body: string,
  start: number,
  globals: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, number>,
): Draft {
  const [written = '', as, named] = body.split(/\s+/).filter((word) => !word.startsWith('--'))
  const base = expand(written, globals)
  const name = as?.toUpperCase() === 'AS' && named ? named.toLowerCase() : null
  const parent = names.get(base.toLowerCase()) ?? null
  const from = Math.max(start, text.indexOf(written, start))
  const at = place(path, index, from, from + written.length)
  return {
    name,
    base,
    parent,
    image: parent === null ? imageName(base) : null,
    at,
    variables: new Map(),
    commands: [],
    installs: new Set(),
    user: null,
  }
}

/** `ARG name=value`, `ENV name=value …`, `ENV name value`; an ARG without a value takes the one from before the first FROM. */
function define(variables: Map<string, string>, body: string, globals: ReadonlyMap<string, string>): void {
  const pairs = [...body.slice(0, 4000).matchAll(/(?:^|\s)([A-Za-z_]\w{0,99})=("[^"]*"|'[^']*'|\S*)/g)]
  for (const [, name = '', value = ''] of pairs)
    variables.set(name, expand(value.replace(/^(["'])(.*)\1$/s, '$2'), variables))
  if (pairs.length > 0) return
  const [, name = '', value] = /^([A-Za-z_]\w{0,99})(?:\s+(.+))?$/s.exec(body.slice(0, 4000)) ?? []
  const known = value ?? globals.get(name)
  if (known !== undefined) variables.set(name, known)
}

function readUser(body: string, at: At, stage: Draft): Draft['user'] {
  const value = expand(body, stage.variables)
  const [user = ''] = value.split(':', 1)
  const root = value.includes('$') || value === '' ? 'unknown' : /^(?:root|0+)$/.test(user) ? 'yes' : 'no'
  return { value: quoteStatement(value), root, at }
}

/** The USER of the final stage or of the stages it builds on; without one, what the base image is known to set. */
function userOf(drafts: readonly Draft[], last: Draft): ContainerUser {
  let draft = last
  while (draft.user === null) {
    const parent: Draft | undefined = draft.parent === null ? undefined : drafts[draft.parent]
    if (!parent) break
    draft = parent
  }
  if (draft.user) return draft.user
  const { image, base, at } = draft
  if (base === 'scratch') return { value: null, root: 'yes', at: last.at }
  const known = image && Object.hasOwn(imageUsers, image.name) ? imageUsers[image.name] : undefined
  return {
    value: null,
    root: known === undefined ? 'unknown' : known === 'root' ? 'yes' : 'no',
    at: draft === last ? at : last.at,
  }
}

function stageOf(draft: Draft, final: boolean): Stage {
  const kind =
    draft.parent !== null ? 'stage' : draft.base === 'scratch' ? 'scratch' : draft.image ? 'image' : 'unknown'
  const image = kind === 'image' ? draft.image : null
  return {
    name: draft.name === null ? null : quoteStatement(draft.name),
    base: quoteStatement(draft.base),
    kind,
    tag: image?.tag ?? null,
    digest: image?.digest ?? null,
    final,
    commands: draft.commands,
    installs: [...draft.installs],
    at: draft.at,
  }
}

/** The script of a RUN in shell form, with its here-document, or of its JSON form. */
function shellOf(body: string): string {
  if (!body.startsWith('[')) return body
  try {
    const words: unknown = JSON.parse(body)
    return Array.isArray(words) ? words.filter((word) => typeof word === 'string').join(' ') : body
  } catch {
    return body
  }
}
