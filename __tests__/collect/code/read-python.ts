/** Shortens the tests of the Python collector: facts of a source text. */
import { collector } from '../../../src/collect/code/python.js'
import type { Collected } from '../../../src/collect/collector.js'
import type { Fact } from '../../../src/schema/input.js'

export function collectPython(text: string, path = 'app.py'): Collected {
  const bytes = Buffer.from(text)
  return collector.collect({ path, bytes, text, tracked: true, size: bytes.length })
}

/** Facts without imports, unless asked for. */
export function factsOf(text: string, path = 'app.py'): readonly Fact[] {
  return (collectPython(text, path).facts ?? []).filter((fact) => fact.kind !== 'X01')
}

/** `kind state symbol subject` of each fact. */
export function brief(text: string): string[] {
  return factsOf(text).map((fact) => [fact.kind, fact.state, fact.symbol, fact.subject].join(' ').trim())
}
