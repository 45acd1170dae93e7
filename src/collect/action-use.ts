/** What the value of `uses:` in a workflow names, and whether it can change under the same name. */
import type { ActionUse, At } from '../schema/input.js'
import { quoteStatement } from './record.js'

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
const DIGEST = /^sha256:[0-9a-f]{64}$/

/** Takes a `uses` value apart; `step` is -1 when a job uses a whole workflow. */
export function actionUse(uses: string, step: number, comment: string, at: At): ActionUse {
  const common = { uses: quoteStatement(uses), comment: quoteStatement(comment), step, at }
  if (uses.startsWith('./') || uses.startsWith('../'))
    return { ...common, kind: 'local', owner: '', repo: '', ref: '', pinned: true }
  if (uses.startsWith('docker://')) return { ...common, kind: 'docker', owner: '', ...dockerImage(uses.slice(9)) }
  const split = uses.lastIndexOf('@')
  const ref = split < 0 ? '' : uses.slice(split + 1)
  const [owner = '', repo = ''] = (split < 0 ? uses : uses.slice(0, split)).split('/')
  return {
    ...common,
    kind: step < 0 ? 'workflow' : 'action',
    owner: quoteStatement(owner),
    repo: quoteStatement(repo),
    ref: quoteStatement(ref),
    pinned: COMMIT.test(ref),
  }
}

function dockerImage(image: string): Pick<ActionUse, 'repo' | 'ref' | 'pinned'> {
  const at = image.indexOf('@')
  const name = at < 0 ? image : image.slice(0, at)
  const digest = at < 0 ? '' : image.slice(at + 1)
  const colon = name.indexOf(':', name.lastIndexOf('/') + 1)
  const repo = quoteStatement(colon < 0 ? name : name.slice(0, colon))
  const ref = quoteStatement(digest || (colon < 0 ? '' : name.slice(colon + 1)))
  return { repo, ref, pinned: DIGEST.test(digest) }
}
