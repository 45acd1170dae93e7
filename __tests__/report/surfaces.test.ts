/** One suite of hostile strings for all surfaces: nothing raw, no markup, link or mention of theirs, no second command. */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { annotate } from '../../src/report/annotations.js'
import { compareInventories } from '../../src/report/changes.js'
import { type CommentOptions, renderComment } from '../../src/report/comment.js'
import { renderSarif } from '../../src/report/sarif.js'
import { renderSummary } from '../../src/report/summary.js'
import { workflowCommands } from '../../src/report/workflow-commands.js'
import type { Report } from '../../src/schema/report.js'
import { filled, report } from './fixture.js'
import { HOSTILE, rawIn } from './hostile.js'
import { rendered } from './rendered.js'

const ANY = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        '\n',
        '::',
        'error',
        '##[',
        '%0A',
        '%',
        '@a',
        '#1',
        '`',
        '|',
        '](',
        '<',
        ':',
        ',',
        '\r',
        ' ',
        '$',
      ),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join('')),
)

function comment(subject: Report, text: string, over: Partial<CommentOptions> = {}): string {
  return (
    renderComment(subject, {
      key: text,
      links: { blob: (path) => `https://github.example/${path}`, summary: 'https://github.example/run' },
      firstRun: true,
      earlier: true,
      always: true,
      changes: compareInventories(subject.inventory, { ...report().inventory, models: [], agents: [] }),
      ...over,
    }) ?? ''
  )
}

/** The elements of our own words, in pairs, are the same for any text. */
function checkMarkdown(markdown: string): void {
  expect(rawIn(markdown)).toEqual([])
  const { links, references, tags } = rendered(markdown)
  expect(references).toEqual([])
  for (const url of links) expect(url).toMatch(/^https:\/\/github\.example\//)
  for (const tag of tags)
    expect(tag).toMatch(
      /^<\/?(p|h[23]|strong|code|pre|ul|ol|li|details|summary|table|thead|tbody|tr|th|td|sub|hr|a)>$|^<br( \/)?>$|^<a href="[^"]*">$|^<code class="language-diff">$|^<!-- ai-trust-check v1 key=[^ ]* -->$/,
    )
}

function checkCommands(text: string, count: number): void {
  const lines = text.split('\n')
  expect(lines.pop()).toBe('')
  expect(lines).toHaveLength(count)
  for (const line of lines) {
    const parts = /^::(error|warning|notice) (?:(?:file|line|endLine|col|endColumn|title)=[^:,\r\n]*,?)+::(.*)$/.exec(
      line,
    )
    expect(parts).not.toBeNull()
    expect(rawIn(parts?.[2] ?? '')).toEqual([])
    expect(rawIn(line.slice(2))).toEqual([])
  }
}

function checkAll(text: string): void {
  const subject = filled(text)
  checkMarkdown(comment(subject, text))
  checkMarkdown(renderSummary(subject, { blob: (path) => `https://github.example/${path}` }))
  const annotations = annotate(subject)
  checkCommands(workflowCommands(annotations), annotations.length)
  const sarif = renderSarif(subject, [])
  expect(rawIn(sarif)).toEqual([])
  expect(JSON.parse(sarif)).toMatchObject({ version: '2.1.0' })
}

test.each([...HOSTILE.keys()])('hostile text number %i', (index) => {
  checkAll(HOSTILE[index] ?? '')
})

test('any text', () => {
  fc.assert(fc.property(ANY, checkAll), { numRuns: 150 })
})

test('text made to grow keeps every limit', () => {
  for (const text of ['$'.repeat(5000), '@a'.repeat(3000), '|'.repeat(5000), '\u202e'.repeat(3000), '`'.repeat(4000)]) {
    const subject = filled(text)
    const many = { ...subject, findings: Array.from({ length: 300 }, () => subject.findings).flat() }
    expect(comment(many, 'k').length).toBeLessThan(65_536)
    expect(Buffer.byteLength(renderSummary(many, { blob: () => null }))).toBeLessThan(1_024_000)
  }
})
