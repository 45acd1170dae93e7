/** Fixes the version of what is fetched from a hub by a commit that the tree already names. */
import type { Fact } from '../schema/input.js'
import { COMMIT, thingKey, thingOf } from './commits.js'
import type { TextEdit } from './edit.js'
import { type Fixer, factsOf } from './fixer.js'
import { setArgument } from './python-call.js'
import { callOf } from './python-loads.js'

/** Calls that take `revision=`. */
const TAKES_REVISION =
  /\.(from_pretrained|from_single_file|pipeline|SentenceTransformer|CrossEncoder|SparseEncoder|LLM|hf_hub_download|snapshot_download|load_dataset|load_dataset_builder)$/
const TAKES_NONE = /^(timm|llama_cpp)\./

/** `revision=` with the one commit that the tree names, for all calls of the file that fetch the same thing. */
export const pinRevision: Fixer = (finding, source, known) => {
  const [fact] = factsOf(finding, known)
  const thing = fact === undefined ? null : thingOf(fact)
  if (fact === undefined || thing === null || fact.subject === '') return null
  const [commit, other] = known.commits.get(thingKey(thing, fact.subject)) ?? []
  // Of two commits nobody here can tell the right one.
  if (commit === undefined || other !== undefined) return null
  const edits: TextEdit[] = []
  // What comes with the weights, its tokenizer for one, is told with them.
  for (const same of known.factsByPath.get(source.path) ?? []) {
    if (same.subject !== fact.subject || thingOf(same) !== thing || (same !== fact && !isLoose(same))) continue
    const call = TAKES_REVISION.test(same.symbol) && !TAKES_NONE.test(same.symbol) ? callOf(same, source) : null
    const edit = call && setArgument(call, 'revision', `"${commit}"`)
    if (edit === null) return null
    edits.push(...edit)
  }
  return edits
}

function isLoose(fact: Fact): boolean {
  const revision = fact.args['revision']
  const isOpen = revision === undefined || revision === null || (typeof revision === 'string' && !COMMIT.test(revision))
  return fact.source === 'remote' && fact.state === 'unsafe' && isOpen
}
