/** The check, from a folder to a report: open the trees, collect, judge, decide. */
import { basename, resolve } from 'node:path'
import type { CheckOptions, CheckOutcome } from './check-types.js'
import { startClock } from './clock.js'
import type { CollectCache } from './collect/collect.js'
import { decide } from './decide/decide.js'
import { suggestFixes } from './fix/suggest.js'
import { hashInput } from './input.js'
import { judge } from './judge.js'
import { startEvaluator } from './policy/evaluator.js'
import { loadPolicy } from './policy/load.js'
import { settingNeeds } from './policy/needs.js'
import { readSide } from './side.js'
import { findChangedPaths, findRenames } from './tree/base.js'
import type { Tree } from './tree/tree.js'
import { openTrees } from './trees.js'
import { VERSION } from './version.js'

export async function check(options: CheckOptions): Promise<CheckOutcome> {
  const clock = startClock(options.onProgress)
  const trees = await clock.time('open', () => openTrees(options))
  if (trees.kind === 'mistakes') return trees
  const { repository, head, base } = trees

  const policy = await clock.time('policies', () => loadPolicy(trees, options))
  if (policy.kind === 'mistakes') return policy

  const cache: CollectCache = new Map()
  const needs = settingNeeds(policy.controls, policy.settings.controls)
  const settings = needs.size > 0 && options.readSettings ? options.readSettings(needs) : Promise.resolve(null)
  const context = { today: options.today, event: options.event, scopes: policy.settings.scopes, cache, settings }
  // Before the files are read, as it gets ready beside that.
  const evaluator = startEvaluator(policy.modules)
  try {
    const headSide = await clock.time('collect', () =>
      readSide(head, { ...context, hash: base !== null, ...known(head) }),
    )
    const baseSide =
      base && (await clock.time('collect base', () => readSide(base, { ...context, hash: false, ...known(base) })))

    const judgedHead = await clock.time('evaluate', () =>
      judge(headSide.input, evaluator, policy, baseSide?.input ?? null),
    )
    const judgedBase =
      baseSide && (await clock.time('evaluate base', () => judge(baseSide.input, evaluator, policy, null)))
    const compared = repository !== null && base !== null
    const headBlobs = head.blobs ?? headSide.blobs
    const missed = trees.missed?.()
    const decided = decide({
      head: judgedHead,
      base: judgedBase,
      baseProblem: trees.baseProblem ?? missed?.base ?? null,
      headProblem: missed?.head ?? null,
      renames: compared ? await findRenames(repository, base, head, headBlobs) : new Map(),
      changedPaths: compared ? new Set(findChangedPaths(base, head, headBlobs)) : null,
      settings: policy.settings,
      proposed: policy.proposed,
      ignores: { head: headSide.ignores, base: baseSide?.ignores ?? null },
      author: options.author ?? null,
      reportOnly: options.reportOnly ?? false,
      tool: { name: 'ai-trust-check', version: VERSION, policy: policy.revision },
      inputSha256: hashInput(judgedHead.input),
      subject: {
        repository: options.repository ?? basename(resolve(options.directory)),
        commit: head.commit,
        base: base?.commit ?? null,
        tree: head.kind,
        root: head.root,
      },
      today: new Date(options.today * 86_400_000).toISOString().slice(0, 10),
      run: options.run ?? { id: '', attempt: 1, workflow_ref: '', event: options.event, actor: '' },
      notices: policy.notices,
    })
    const { report, texts } = await clock.time('fixes', () => suggestFixes(decided, judgedHead, head))
    return {
      kind: 'report',
      report,
      texts,
      input: judgedHead.input,
      baseInput: judgedBase?.input ?? null,
      controls: judgedHead.controls,
      files: head.files.length,
      baseName: trees.baseName,
      timings: [...clock.timings(), ...evaluator.timings()],
    }
  } finally {
    await evaluator.close()
  }
}

/** What is known of a tree's files before they are read. */
function known({ blobs }: Tree): { readonly knownBlobs?: ReadonlyMap<string, string> } {
  return blobs === undefined ? {} : { knownBlobs: blobs }
}
