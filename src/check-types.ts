/** What a check is asked and what it answers: the contract between the command line, the action and the check itself. */

import type { ReadText } from './fix/edit.js'
import type { CatalogControl } from './policy/catalog.js'
import type { At, CollectorStatus, Input, Setting } from './schema/input.js'
import type { Report } from './schema/report.js'
import type { Trees } from './trees.js'

export interface CheckOptions {
  /** The folder that is judged. */
  readonly directory: string
  /** What to compare with: a revision, 'auto', or null to judge everything found. */
  readonly base: string | null
  /** A policy file that the user names; null for the repository's own. */
  readonly policyFile: string | null
  /** One inside the repository, by its path below the root, in place of the usual ones: read where the policy is. */
  readonly policyPath?: string | null
  /** Flags win over the policy file. */
  readonly flags: {
    readonly failOn?: 'critical' | 'high' | 'medium' | 'low' | 'never'
    readonly gate?: 'new' | 'all'
  }
  /** Days since 1970-01-01, UTC. */
  readonly today: number
  /** local, or the name of GitHub's event. */
  readonly event: string
  /** Login of who proposes the change, where that is known. */
  readonly author?: string | null
  /** owner/name; without it the folder's name. */
  readonly repository?: string
  readonly run?: Report['run']
  /** Nothing gates, e.g. on a schedule. */
  readonly reportOnly?: boolean
  /** What is judged and compared, where that is not the folder on disk and the revision `base`. */
  readonly openTrees?: () => Promise<OpenedTrees>
  /** Asks the host for the settings that enabled controls need; without it nobody is asked. */
  readonly readSettings?: (needs: ReadonlySet<string>) => Promise<CollectedSettings>
  /** Where results may be kept between runs; null to keep none. */
  readonly cacheFolder: string | null
  readonly onProgress?: (text: string) => void
  readonly timings?: boolean
}

export type OpenedTrees = Trees | { readonly kind: 'mistakes'; readonly problems: readonly Mistake[] }

export interface CollectedSettings {
  readonly settings: Readonly<Record<string, Setting>>
  readonly status: CollectorStatus
}

/** Something that the user can put right: in a file when it has a place, else in what the check was asked. */
export interface Mistake {
  readonly message: string
  readonly at: At | null
}

export interface Timing {
  readonly name: string
  readonly milliseconds: number
}

export type CheckOutcome =
  | {
      readonly kind: 'report'
      readonly report: Report
      /** The files that have edits, as they were read. */
      readonly texts: ReadonlyMap<string, ReadText>
      readonly input: Input
      /** What the base held; null without one. */
      readonly baseInput: Input | null
      /** The controls that judged, the user's own among them. */
      readonly controls: readonly CatalogControl[]
      /** How many files the tree holds. */
      readonly files: number
      /** The name of the base when 'auto' found it, e.g. main. */
      readonly baseName?: string | null
      readonly timings: readonly Timing[]
    }
  | { readonly kind: 'mistakes'; readonly problems: readonly Mistake[] }
