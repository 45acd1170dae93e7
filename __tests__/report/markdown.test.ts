import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { visible, visibleProse } from '../../src/report/escape.js'
import { blobUrl } from '../../src/report/links.js'
import { code, codeCell, codeLink, fence, inline, link, table } from '../../src/report/markdown.js'
import { isLinear } from '../linear.js'
import { HOSTILE, rawIn } from './hostile.js'
import { rendered } from './rendered.js'

const LONG = 100_000
/** Text that is dense in what Markdown and GitHub act on. */
const MARKUP = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'\\`*_{}[]()<>#+-.!|~$&:@=^"\'/\n\t 1a'),
      fc.constantFrom(
        '@octocat',
        'a@b.io',
        '#12',
        'GH-1',
        'o/r#3',
        ':tada:',
        ':100:',
        'https://evil.example/x',
        'www.evil.example',
        'mailto:a@b.io',
        '<img src=x>',
        '<!-- -->',
        '-->',
        '&amp;',
        '&#64;',
        '![a](b)',
        '[a](b)',
        '[^1]',
        '```',
        '~~a~~',
        '$x$',
        '1. ',
        '- ',
        '* * *',
        '===',
        '---|---',
        '<details>',
        '</details>',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''))

describe('inline text', () => {
  test.each([
    ['a_b*c', 'a\\_b\\*c'],
    ['see #12 and @octocat', 'see \\#<span></span>12 and \\@<span></span>octocat'],
    ['rag/embed.py:14:9', 'rag/embed\\.py\\:<span></span>14:9'],
    ['https://evil.example', 'https\\:<span></span>//evil\\.example'],
    ['- 1 | 2 - GH-1', '\\- 1 &#124; 2 - GH-<span></span>1'],
    ['1) x', '1\\) x'],
    ['two\nlines', 'two lines'],
    ['\u202egnp.exe', '‹U+202E›gnp\\.exe'],
    ['costs $5', 'costs <span>$</span>5'],
  ])('%j', (text, markdown) => {
    expect(inline(text)).toBe(markdown)
  })

  test('whatever the text, a reader sees it and nothing comes of it', () => {
    fc.assert(
      fc.property(MARKUP, (text) => {
        const seen = rendered(inline(text, LONG))
        const shown = visibleProse(text)
        expect(seen.text.trim()).toBe(shown)
        expect(seen.links).toEqual([])
        expect(seen.references).toEqual([])
        expect(seen.tags).toEqual(shown === '' ? [] : ['<p>', '</p>'])
        expect(rawIn(inline(text, LONG))).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  test('is linear', () => {
    for (const piece of ['::a:a', '$', '1', '`', '\\'])
      expect(isLinear((size) => inline(piece.repeat(size), LONG * 10), 10_000)).toBe(true)
  })
})

describe('code', () => {
  test.each([
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    [' a ', '`  a  `'],
    ['', ''],
    ['a\nb', '`a‹U+000A›b`'],
  ])('%j', (text, markdown) => {
    expect(code(text)).toBe(markdown)
  })

  test('whatever the text, a reader sees it as code', () => {
    fc.assert(
      fc.property(MARKUP, (text) => {
        const seen = rendered(`x ${code(text, LONG)}`)
        expect(seen.text.trimEnd()).toBe(`x ${visible(text)}`.trimEnd())
        expect(seen.tags).toEqual(text === '' ? ['<p>', '</p>'] : ['<p>', '<code>', '</code>', '</p>'])
      }),
      { numRuns: 1000 },
    )
  })

  test('no line ends a block', () => {
    fc.assert(
      fc.property(fc.array(MARKUP, { maxLength: 5 }), (lines) => {
        expect(rendered(`${fence('diff', lines)}\n\nend`).html).toMatch(
          /^<pre><code class="language-diff">[^<]*<\/code><\/pre>\n<p>end<\/p>\n$/,
        )
      }),
      { numRuns: 500 },
    )
  })
})

test('a cell stays one cell', () => {
  fc.assert(
    fc.property(MARKUP, MARKUP, (a, b) => {
      const { html, links } = rendered(table(['one', 'two'], [[inline(a, LONG), codeCell(b, LONG)]]))
      expect(html.match(/<t[dh]>/g)).toHaveLength(4)
      expect(html).toMatch(/<\/table>\n$/)
      expect(links).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

describe('links', () => {
  test('only to the web, and nothing ends one early', () => {
    expect(link('x', 'javascript:alert(1)')).toBe('x')
    expect(link('x', null)).toBe('x')
    expect(link('x', 'https://a.example/(b) c"d>#L1')).toBe('[x](https://a.example/%28b%29%20c%22d%3E#L1)')
    fc.assert(
      fc.property(MARKUP, MARKUP, (path, label) => {
        const seen = rendered(codeLink(label || 'x', `https://a.example/${path}`))
        expect(seen.links).toHaveLength(1)
        expect(seen.links[0]).toMatch(/^https:\/\/a\.example\//)
        expect(seen.tags[1]).toMatch(/^<a /)
        expect(seen.tags.slice(-2)).toEqual(['</a>', '</p>'])
      }),
      { numRuns: 500 },
    )
  })

  test('a file has its page, and no path leads to another', () => {
    const url = (path: string, line: number | null = null) =>
      blobUrl('https://github.com', 'acme/bot', 'c0ffee', path, line)
    expect(url('a b/ü#?.py', 3)).toBe('https://github.com/acme/bot/blob/c0ffee/a%20b/%C3%BC%23%3F.py?plain=1#L3')
    expect(url('a/../../../../evil/x')).toBeNull()
    expect(url('./a')).toBeNull()
    expect(url('\ud800')).toBe('https://github.com/acme/bot/blob/c0ffee/%EF%BF%BD')
  })
})

test.each([...HOSTILE.keys()])('hostile text number %i', (index) => {
  const text = HOSTILE[index] ?? ''
  for (const markdown of [
    inline(text),
    code(text),
    codeCell(text),
    fence('text', [text]),
    link('x', `https://a/${text}`),
  ]) {
    const seen = rendered(`x\n\n${markdown}`)
    expect(rawIn(markdown).filter((found) => found !== 'command')).toEqual([])
    expect(seen.references).toEqual([])
  }
})
