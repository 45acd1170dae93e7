import { describe, expect, test } from '@jest/globals'
import { collector, FACT_KINDS } from '../../../src/collect/code/python.js'
import { type CallRule, PREFILTER, ruleOf, table } from '../../../src/collect/code/python-rules.js'
import { pythonLiteral } from '../../../src/schema/tables.js'
import { factsOf } from './read-python.js'

/** A symbol that the pattern matches. */
function exampleOf(symbol: string): string {
  return symbol
    .split('.')
    .filter((part) => part !== '**')
    .map((part) => part.replaceAll('*', 'X'))
    .join('.')
}

/** A file with a call that should be a fact by this rule. */
function sourceOf(rule: CallRule, symbol: string): string {
  const callee = exampleOf(symbol)
  const top = callee.split('.', 1)[0] ?? ''
  if (rule.form === 'import') return `import ${top}\n`
  if (rule.form === 'decorator') return `import ${top}\n@${callee}\ndef lookup(): pass\n`
  if (rule.any_receiver === true) return `model.${callee}("x")\n`
  const subject = rule.prefix === undefined ? '' : `"${rule.prefix[0]}a/b"`
  const service = rule.when === undefined ? '' : `"${rule.when.in[0]}"`
  const named = rule.needs_model === true ? `${rule.subject?.[0]}="m"` : ''
  const required = rule.requires === undefined ? '' : `${rule.requires[0]}="x"`
  const compared = rule.family === 'digest' ? ' == expected' : ''
  return `import ${top}\n${callee}(${[subject, service, named, required].filter(Boolean).join(', ')})${compared}\n`
}

describe('the table', () => {
  test.each(
    table.rules.flatMap((rule) => rule.symbols.map((symbol): [string, CallRule] => [symbol, rule])),
  )('%s is reached through the prefilter', (symbol, rule) => {
    const source = sourceOf(rule, symbol)
    expect(PREFILTER.test(source)).toBe(true)
    expect(factsOf(source).map((fact) => fact.kind)).toContain(rule.fact)
    if (rule.form !== 'import' && rule.any_receiver !== true) expect(ruleOf(exampleOf(symbol))?.fact).toBe(rule.fact)
  })

  test('every row has its documentation and date', () => {
    for (const rule of table.rules) {
      expect(rule.source).toMatch(/^https:\/\/[a-z0-9.-]+\/\S*$/)
      expect(rule.date).toMatch(/^2026-11-2[34]$/)
    }
  })

  test('the prefilter holds plain words only', () => {
    for (const word of pythonLiteral.split('|')) expect(word).toMatch(/^[\w-]+$/)
  })

  test('every package is found by its import', () => {
    for (const { name } of table.packages) {
      expect(PREFILTER.test(`import ${name}`)).toBe(true)
    }
  })

  test('the collector names each kind that it supplies', () => {
    expect(collector.supplies).toEqual(
      expect.arrayContaining(['facts.L01', 'facts.H04', 'facts.L11', 'facts.X01', 'facts.T01', 'models', 'agents']),
    )
    expect(collector.supplies).toHaveLength(FACT_KINDS.length + 4)
    expect(collector.limit({ path: 'a/b.py', size: 1, executable: false, tracked: true })).toBe(2 ** 20)
    expect(collector.limit({ path: 'a/b.ipynb', size: 1, executable: false, tracked: true })).toBe(0)
  })
})
