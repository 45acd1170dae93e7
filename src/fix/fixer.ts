/** What an edit is made from: the finding, the file that it stands in, and what the tree knows. */
import type { LineIndex } from '../collect/record.js'
import type { RawFinding } from '../schema/control-result.js'
import type { Card, Container, Fact, Input, Workflow } from '../schema/input.js'
import { type Commits, commitsOf } from './commits.js'
import type { ReadText, TextEdit } from './edit.js'

/** The input, made ready to be asked. */
export interface Known {
  readonly input: Input
  readonly commits: Commits
  readonly factsByPath: ReadonlyMap<string, readonly Fact[]>
  /** Records by id. */
  readonly facts: ReadonlyMap<string, Fact>
  readonly workflows: ReadonlyMap<string, Workflow>
  readonly containers: ReadonlyMap<string, Container>
  readonly cards: ReadonlyMap<string, Card>
}

export interface Source extends ReadText {
  readonly path: string
  readonly index: LineIndex
}

/** The edits of the finding's file that remove the finding; null when they cannot be told for certain. */
export type Fixer = (finding: RawFinding, source: Source, known: Known) => readonly TextEdit[] | null

export function knownOf(input: Input): Known {
  const byId = <T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
    new Map(records.map((record) => [record.id, record]))
  const factsByPath = new Map<string, Fact[]>()
  for (const fact of input.facts) {
    const facts = factsByPath.get(fact.at.path)
    if (facts === undefined) factsByPath.set(fact.at.path, [fact])
    else facts.push(fact)
  }
  return {
    input,
    commits: commitsOf(input),
    factsByPath,
    facts: byId(input.facts),
    workflows: byId(input.workflows),
    containers: byId(input.containers),
    cards: byId(input.cards),
  }
}

/** The facts that a finding rests on, its own first. */
export function factsOf(finding: RawFinding, known: Known): readonly Fact[] {
  return finding.from.flatMap((id) => known.facts.get(id) ?? [])
}
