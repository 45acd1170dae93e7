/** Edits of GitHub workflows: the token's rights, and the commits of actions. */
import { readYaml } from '../collect/yaml.js'
import type { ActionUse, Input } from '../schema/input.js'
import { aboveComments, lineEnd, rangeOf, type TextEdit } from './edit.js'
import type { Fixer, Source } from './fixer.js'

/** `permissions: {contents: read}` at the top, or in place of `write-all`. */
export const readOnlyToken: Fixer = (finding, source) => {
  const range = finding.at && rangeOf(source.index, finding.at)
  if (range && source.text.slice(range.start, range.end) === 'write-all')
    return [{ ...range, text: '{contents: read}' }]
  const document = readYaml(source.path, source.text)
  if (!document.ok || document.root.kind !== 'mapping') return null
  const { entries } = document.root
  const jobs = entries.get('jobs')
  if (jobs === undefined || entries.has('permissions')) return null
  const { text } = source
  if (jobs.keyStart > 0 && text[jobs.keyStart - 1] !== '\n') return null
  const at = aboveComments(text, jobs.keyStart)
  const end = lineEnd(text)
  return [{ start: at, end: at, text: `permissions:${end}  contents: read${end}${end}` }]
}

/** The commit by which another step of the tree fixes the same action at this version; the tag stays in a comment. */
export const pinAction: Fixer = (finding, source, known) => {
  const { at } = finding
  const workflow = known.workflows.get(finding.from[0] ?? '')
  const use = workflow?.jobs
    .flatMap(({ uses }) => uses)
    .find((one) => one.at.line === at?.line && one.at.column === at?.column)
  const range = at && rangeOf(source.index, at)
  if (use === undefined || !range || use.kind === 'docker' || use.pinned || use.ref === '') return null
  const pin = knownPin(known.input, use)
  if (pin === null) return null
  return replacedRef(source, range.end, use, pin)
}

function replacedRef(source: Source, end: number, use: ActionUse, pin: Pin): readonly TextEdit[] | null {
  const { text } = source
  const ref = text.lastIndexOf(`@${use.ref}`, end - 1) + 1
  const stop = ref + use.ref.length
  if (ref === 0 || stop > end || end - stop > 1) return null
  const rest = /^(["']?)[ \t]*(?=#|\r?\n|$)/.exec(text.slice(stop, stop + 300))
  if (rest === null) return null
  const comment = stop + (rest[1] ?? '').length
  return [
    { start: ref, end: stop, text: pin.commit },
    { start: comment, end: comment, text: ` # ${pin.tag}` },
  ]
}

interface Pin {
  readonly commit: string
  readonly tag: string
}

/** v4 is fixed by the commit of v4 or of the newest v4.x that the tree names; null when two commits claim that. */
function knownPin(input: Input, use: ActionUse): Pin | null {
  const pins: Pin[] = []
  for (const { uses } of input.workflows.flatMap(({ jobs }) => jobs)) {
    for (const { kind, pinned, owner, repo, ref, comment } of uses) {
      if (!pinned || kind === 'docker' || kind === 'local') continue
      if (`${owner}/${repo}`.toLowerCase() !== `${use.owner}/${use.repo}`.toLowerCase()) continue
      const tag = /^(?:tag=|pin@)?(v?\d[\w.-]{0,30})(?:\s|$)/.exec(comment)?.[1]
      if (tag !== undefined && (tag === use.ref || tag.startsWith(`${use.ref}.`))) pins.push({ commit: ref, tag })
    }
  }
  const exact = pins.filter(({ tag }) => tag === use.ref)
  const among = exact.length > 0 ? exact : pins
  const [best] = [...among].sort((a, b) => b.tag.localeCompare(a.tag, 'en', { numeric: true }))
  if (best === undefined) return null
  return among.every(({ tag, commit }) => tag !== best.tag || commit === best.commit) ? best : null
}
