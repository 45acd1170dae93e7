/**
 * What the examples' reports say, beside committed files that people read: copies outside git, by a fixed date.
 * `UPDATE_SNAPSHOTS=1` writes the files anew.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { makeFolder } from '../repository.js'
import { inputOf, report, run, TODAY } from './run.js'

const SNAPSHOTS = resolve('__tests__/e2e/snapshots')
const EXAMPLES = [
  ['support-chatbot', 1],
  ['no-ai', 0],
] as const

/** A copy whose folder has the example's name, because the headline says it. */
function copyOf(name: string): string {
  const folder = join(makeFolder(), name)
  cpSync(join('examples', name), folder, { recursive: true })
  return folder
}

function expectSnapshot(name: string, text: string): void {
  const path = join(SNAPSHOTS, name)
  if (process.env['UPDATE_SNAPSHOTS'] === '1') {
    mkdirSync(SNAPSHOTS, { recursive: true })
    writeFileSync(path, text)
  }
  expect(text).toBe(readFileSync(path, 'utf8'))
}

describe.each(EXAMPLES)('the example %s', (name, code) => {
  test('reads as its snapshot', async () => {
    const ended = await run(['check', copyOf(name), ...TODAY])
    expect(ended).toMatchObject({ code, stderr: '' })
    expectSnapshot(`${name}.txt`, ended.stdout.replace(/ in [\d.]+ s\b/, ''))
  })

  test('gives the report of its snapshot, the same bytes each time', async () => {
    const folder = copyOf(name)
    const [first, second] = [await report(folder), await report(folder, ['--no-cache'])]
    expect(first.code).toBe(code)
    expect(second.stdout).toBe(first.stdout)
    // Versions and digests change with every build; what they stand for does not.
    const { tool: _, input: __, ...rest } = first.report
    expectSnapshot(`${name}.json`, `${JSON.stringify(rest, null, 2)}\n`)
  })

  test('has an input that fits its schema, the same bytes each time', async () => {
    const folder = copyOf(name)
    const [first, second] = [await inputOf(folder), await inputOf(folder)]
    expect(first).toEqual(second)
    expect(JSON.stringify(first)).toBe(JSON.stringify(second))
  })
})
