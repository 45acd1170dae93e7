/** What the check is asked, from the step's inputs and the event. */

import type { CheckOptions } from '../check-types.js'
import { dayNumberOf } from '../cli/dates.js'
import type { Client } from '../github/client.js'
import { recordOf } from '../policy/narrow.js'
import type { Event } from './event.js'
import type { Inputs } from './inputs.js'
import type { Runner } from './runner.js'
import { openEventTrees } from './trees.js'

export function checkOptions(edges: {
  readonly inputs: Inputs
  readonly runner: Runner
  readonly event: Event
  readonly client: () => Promise<Client>
  readonly connectWith: (token: string) => Promise<Client>
}): CheckOptions {
  const { inputs, runner, event, client, connectWith } = edges
  const { directory, failOn, gate, base } = inputs
  return {
    directory,
    base,
    policyFile: null,
    policyPath: inputs.policyPath,
    flags: { ...(failOn === undefined ? {} : { failOn }), ...(gate === undefined ? {} : { gate }) },
    today: dayNumberOf(Date.now()),
    event: event.name,
    author: event.kind === 'pull_request' ? event.author : null,
    repository: runner.repository,
    run: runner.run,
    // The policy file's fail-on is meant for changes; without one to compare, the step itself has to ask.
    reportOnly: event.kind === 'reported' && base === null && failOn === undefined,
    // A cache that other runs could have written is never used here.
    cacheFolder: null,
    openTrees: () => openEventTrees({ directory, sha: runner.sha, event, base, client }),
    readSettings: async (needs) => {
      const { collectSettings } = await import('../github/settings.js')
      const { repositoryOf } = await import('../github/repository.js')
      const settingsClient = inputs.settingsToken === '' ? null : await connectWith(inputs.settingsToken)
      const repository = repositoryOf(recordOf(runner.payload)['repository'])
      return collectSettings({ client: await client(), settingsClient, needs, repository })
    },
  }
}
