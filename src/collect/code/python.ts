/** Reads Python files: loads, hubs, data sets, providers, agents, tools, training, retrieval and services, as facts. */
import { isAscii } from 'node:buffer'
import type { Fact } from '../../schema/input.js'
import type { Collected, FileCollector, SourceFile } from '../collector.js'
import { indexLines, lineColumn } from '../record.js'
import { constantsOf, constantsOfText } from './python-constants.js'
import { callFacts, importFacts, openFile, toolFacts } from './python-facts.js'
import { agentsOf, datasetsOf, interconnectionsOf, modelsOf } from './python-records.js'
import { PREFILTER, table } from './python-rules.js'
import { readModule } from './python-structure.js'
import { tokenize } from './python-tokens.js'
import { trustFacts } from './python-trust.js'

const LARGEST = 1024 * 1024

/** Kinds of fact that this collector can record. */
export const FACT_KINDS: readonly string[] = [
  ...new Set([...table.rules.map((rule) => rule.fact), 'H04', 'L11', 'X01']),
].sort()

function collect(file: SourceFile): Collected {
  if (!PREFILTER.test(file.text)) {
    const links = constantsOfText(file.path, file.text)
    return links.length === 0 ? {} : { links }
  }
  const tokens = tokenize(file.text, isAscii(file.bytes))
  const index = indexLines(file.text)
  const source = openFile(file.path, readModule(tokens), index)
  const calls = callFacts(source)
  const found = [...calls, ...toolFacts(source), ...trustFacts(source, calls)]
  found.push(...importFacts(source, found))
  const facts = found.map((item) => item.fact).sort(byPlace)
  return {
    facts,
    models: modelsOf(facts),
    datasets: datasetsOf(facts),
    interconnections: interconnectionsOf(facts),
    agents: agentsOf(source, found),
    links: constantsOf(file.path, source.module),
    ...(tokens.problem === null
      ? {}
      : { partial: `line ${lineColumn(index, tokens.problem.offset).line}: ${tokens.problem.reason}` }),
  }
}

function byPlace(a: Fact, b: Fact): number {
  const line = (a.at.line ?? 0) - (b.at.line ?? 0)
  if (line !== 0) return line
  const column = (a.at.column ?? 0) - (b.at.column ?? 0)
  if (column !== 0) return column
  return a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0
}

export const collector: FileCollector = {
  name: 'code',
  supplies: [...FACT_KINDS.map((kind) => `facts.${kind}`), 'models', 'datasets', 'interconnections', 'agents'],
  limit: (file) => (/\.pyw?$/i.test(file.path) ? LARGEST : 0),
  collect,
}
