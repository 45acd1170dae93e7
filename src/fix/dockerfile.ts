/** A user of its own for an image that runs as root, set before the command starts. */
import { DockerfileParser, type Instruction } from 'dockerfile-ast'
import { aboveComments, applyEdits, lineEnd } from './edit.js'
import type { Fixer } from './fixer.js'

const USER = 10001
/** Images made of Debian or Ubuntu, whose useradd gives the user a home. */
const DEBIAN =
  /^(?:docker\.io\/)?(?:library\/)?(?:debian|ubuntu|python|node|buildpack-deps|golang|rust|pytorch\/pytorch|tensorflow\/tensorflow|huggingface\/[\w-]+|continuumio\/miniconda3|condaforge\/miniforge3)(?=[:@]|$)/

/** `USER` before the last CMD or ENTRYPOINT, or at the end; with the user made where the base is known to be able to. */
export const ownUser: Fixer = (finding, source, known) => {
  const container = known.containers.get(finding.from[0] ?? '')
  const final = container?.stages.find((stage) => stage.final)
  const { text } = source
  if (container === undefined || final === undefined) return null
  const last = lastStage(text)
  if (last === null || last.some(({ keyword }) => keyword === 'ONBUILD')) return null
  const user = last.findLastIndex(({ keyword }) => keyword === 'USER')
  const start = last.findIndex(({ keyword }, index) => index > user && /^(?:CMD|ENTRYPOINT)$/.test(keyword))
  const end = lineEnd(text)
  const added = [...makeUser(baseOf(container.stages, final)), `USER ${USER}`]
  const line = start < 0 ? text.length : source.index.starts[last[start]?.line ?? -1]
  if (line === undefined) return null
  const at = start < 0 ? line : aboveComments(text, line)
  const above = at === text.length && text !== '' && !text.endsWith('\n') ? end : ''
  const edit = { start: at, end: at, text: above + added.map((one) => one + end).join('') }
  // Behind a line that is continued, or in a document that is never closed, they would be part of it.
  return lastStage(applyEdits(text, [edit]))?.length === last.length + added.length ? [edit] : null
}

/** A stage that builds on an earlier one has that one's image. */
function baseOf(
  stages: readonly { readonly name: string | null; readonly base: string; readonly kind: string }[],
  final: { readonly base: string; readonly kind: string },
): string {
  let stage = final
  for (let step = 0; step < stages.length && stage.kind === 'stage'; step++) {
    const name = stage.base.toLowerCase()
    stage = stages.find((each) => each.name === name) ?? stage
  }
  return stage.base
}

function makeUser(base: string): readonly string[] {
  if (/^(?:docker\.io\/)?(?:library\/)?alpine(?=[:@]|$)|^[^@]*:[^@]*alpine/.test(base))
    return [`RUN adduser -D -u ${USER} app`]
  return DEBIAN.test(base) ? [`RUN useradd --create-home --uid ${USER} app`] : []
}

interface Placed {
  readonly keyword: string
  /** Counted from 0. */
  readonly line: number
}

function lastStage(text: string): readonly Placed[] | null {
  let instructions: readonly Instruction[]
  try {
    instructions = DockerfileParser.parse(text).getInstructions()
  } catch {
    return null
  }
  const placed = instructions.map((instruction) => ({
    keyword: instruction.getKeyword(),
    line: instruction.getRange().start.line,
  }))
  return placed.slice(placed.findLastIndex(({ keyword }) => keyword === 'FROM'))
}
