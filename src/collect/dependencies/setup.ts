/** Reads the requirements that a setup.py spells out as texts; the script is never run, and a bare name is not taken for one. */
import type { Component } from '../../schema/input.js'
import { STRING, tokenize } from '../code/python-tokens.js'
import { stringOf } from '../code/python-values.js'
import type { Collected, SourceFile } from '../collector.js'
import { indexLines, place } from '../record.js'
import { pypiComponent } from './component.js'
import { readRequirement } from './requirement.js'

const MOST_REQUIREMENTS = 2000

/** Components of texts like `"torch>=2.6"`, wherever the script keeps them. */
export function readSetup(file: SourceFile): Collected {
  const tokens = tokenize(file.text)
  const index = indexLines(file.text)
  const components: Component[] = []
  for (let i = 0; i < tokens.count && components.length < MOST_REQUIREMENTS; i++) {
    if (tokens.kind[i] !== STRING) continue
    const requirement = readRequirement(stringOf(tokens, i) ?? '')
    if (requirement === null || !/^[=<>~!]/.test(requirement.constraint) || requirement.name === 'python') continue
    components.push(
      pypiComponent({
        ...requirement,
        origin: 'manifest',
        direct: true,
        hashes: [],
        path: file.path,
        at: place(file.path, index, tokens.start[i] ?? 0, tokens.end[i] ?? 0),
      }),
    )
  }
  return { components }
}
