/** Cards: which files are one, what they say and where, and what a template left in them. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { collector } from '../../src/collect/cards.js'
import type { Card } from '../../src/schema/input.js'
import { isLinear } from '../linear.js'
import { covered, expectSound, sourceFile, treeFile } from './samples.js'

const PATH = 'models/MODEL_CARD.md'

function read(text: string, path = PATH) {
  return collector.collect(sourceFile(path, text))
}

function card(text: string, path = PATH): Card {
  const found = read(text, path).cards?.[0]
  if (found === undefined) throw new Error('no card')
  return found
}

/** Sections in our names, with a mark on those that are not filled in. */
function names(text: string): readonly string[] {
  return card(text)
    .sections.filter(({ name }) => name !== 'other')
    .map(({ name, filled }) => (filled ? name : `${name}?`))
}

describe('which files are cards', () => {
  test.each([
    ['MODEL_CARD.md', 'model'],
    ['model_card.md', 'model'],
    ['docs/model-card.md', 'model'],
    ['modelcard.md', 'model'],
    ['cards/model_card_v2.md', 'model'],
    ['model_cards/MUSICGEN_MODEL_CARD.md', 'model'],
    ['whisper.model-card.md', 'model'],
    ['DATASET_CARD.md', 'dataset'],
    ['dataset_card_en.md', 'dataset'],
    ['datasheet.md', 'dataset'],
  ])('%s', (path, type) => {
    expect(collector.limit(treeFile(path, 10))).toBe(1024 * 1024)
    expect(card('# X\n\n## Limitations\n\nMany things.\n', path).type).toBe(type)
  })

  test.each([
    'model.md',
    'docs/cards.md',
    'model_card_template.md',
    'templates/model_card.md',
    'how-to-write-a-model-card.md',
    'supermodel_card_game.txt',
    'create-model-card.md',
  ])('not %s', (path) => {
    expect(collector.limit(treeFile(path, 10))).toBe(0)
  })

  test('a file named somewhat like a card must read like one', () => {
    expect(read('# How our cards work\n\nThey are drawn by hand.\n', 'docs/model-cards.md')).toEqual({})
    expect(read('# LM317\n\nVoltage regulator.\n', 'hardware/datasheet-lm317.md')).toEqual({})
  })

  test('a form with fields to fill in is no card', () => {
    expect(read('# Card for {{ id }}\n\n## License\n\n{{ license }}\n\n## Contact\n\n{{ contact }}\n')).toEqual({})
  })

  test('a README is one by its front matter alone', () => {
    expect(card('---\nlicense: mit\nlibrary_name: transformers\n---\n# X\n', 'README.md').type).toBe('model')
    expect(card('---\nlicense: mit\ntask_categories: [text]\n---\n# X\n', 'data/README.md').type).toBe('dataset')
    for (const text of [
      '# Model card\n\n## Intended use\n\nAnything.\n',
      '---\ntitle: My blog\ntags: [a]\n---\n# X\n',
      '---\nsdk: gradio\nlicense: mit\ntags: [a]\n---\n',
      '---\nlicense: mit\n---\n',
      '---\nlicense: mit\ntags: [a]\n',
    ])
      expect(read(text, 'README.md')).toEqual({})
  })
})

describe('front matter', () => {
  test('is recorded with the place of each key', () => {
    const text =
      '\n---\nlicense: apache-2.0\nbase_model:\n  - org/base\nlanguage: no\nmodel-index:\n  - name: Mine\n---\n# Title\n'
    const result = read(text)
    expect(result.partial).toBeUndefined()
    expect(result.cards).toMatchObject([
      {
        subject: 'Mine',
        front_matter: { license: 'apache-2.0', base_model: ['org/base'], language: 'no' },
        at: { line: 1, column: 1, end_line: 10, end_column: 1 },
      },
    ])
    expect(result.links?.map(({ kind, name }) => [kind, name])).toEqual(
      ['license', 'base_model', 'language', 'model-index'].map((key) => ['card-key', key]),
    )
    expect(result.links?.[1]).toMatchObject({ value: { line: 4, column: 1, end_column: 11 } })
  })

  test.each([
    ['---\na: 1\nb: c: d\n---\n# X\n\n## License\n\nMIT\n', /^line 3: the front matter is not valid YAML: .*quotes/],
    ['---\na: 1\na: 2\n---\n## License\n\nMIT\n', /^line 3: .*duplicated mapping key/],
    ['---\n- a\n- b\n---\n## License\n\nMIT\n', /^line 2: .*no `key: value` pairs/],
    ['---\nlicense: mit\n\n## License\n\nMIT\n', /^line 1: the front matter is never closed/],
  ])('that is broken is said, and the sections are read %#', (text, message) => {
    const result = read(text)
    expect(result.partial).toMatch(message)
    expect(result.cards?.[0]?.sections.find(({ name }) => name === 'license')).toMatchObject({ filled: true })
  })

  test('that is broken does not hide that a README is a card', () => {
    expect(read('---\nlicense: mit\nlibrary_name: x: y\n---\n', 'README.md').partial).toMatch(/^line 3: /)
  })

  test('a line across the page is none', () => {
    expect(read('---\n\n## License\n\nMIT\n').partial).toBeUndefined()
  })

  test('that blows up by aliases is refused', () => {
    const levels = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`)
    expect(read(`---\na0: &a0 x\n${levels.join('\n')}\n---\n`).partial).toMatch(/alias/)
    const few = levels.slice(0, 9).join('\n')
    expect(JSON.stringify(read(`---\na0: &a0 x\n${few}\n---\n`)).length).toBeLessThan(200_000)
    expect(read(`---\na: ${'['.repeat(10_000)}\n---\n`).partial).toMatch(/line 2/)
  })
})

describe('subject', () => {
  test.each([
    ['# Model Card for Mistral-7B\n', 'Mistral-7B'],
    ['# Model Card: CLIP\n', 'CLIP'],
    ['# GPT-2 model card\n', 'GPT-2'],
    ['# Model card\n', 'models'],
    ['---\nmodel_name: own\nbase_model: other\n---\n# T\n', 'own'],
    ['---\nbase_model: other\n---\n', 'models'],
  ])('%s', (text, subject) => {
    expect(card(`${text}\n## License\n\nMIT\n`).subject).toBe(subject)
  })

  test('of a file named after its model', () => {
    expect(card('## License\n\nMIT\n', 'cards/JASCO_MODEL_CARD.md').subject).toBe('JASCO')
    expect(card('## License\n\nMIT\n', 'cards/model-card-v2.md').subject).toBe('v2')
  })
})

describe('sections', () => {
  test('under headings, with their lines', () => {
    const text =
      '# Model card: X\r\n\r\n## 1. Intended Uses:\r\nTo sort letters.\r\n\r\n## 📊 Training Data\r\n\r\n### Sources\r\nLetters.\r\n\r\nLicence\r\n---\r\n'
    expect(names(text)).toEqual(['intended-use', 'training-data', 'license?'])
    const { sections } = card(text)
    expect(sections.map(({ at }) => covered(text, at))).toEqual([
      '# Model card: X',
      '## 1. Intended Uses:',
      '## 📊 Training Data',
      '### Sources',
      'Licence',
    ])
  })

  test('with combined titles', () => {
    expect(names('## Data, Performance, and Limitations\n\nText.\n')).toEqual([
      'training-data',
      'evaluation',
      'limitations',
    ])
    expect(names('## Bias, Risks, and Limitations\n\nText.\n')).toEqual(['limitations'])
    expect(names('## Cats and dogs\n\nText.\n')).toEqual([])
  })

  test('in HTML and with markup', () => {
    expect(names('<h2 align="center">Intended use</h2>\n\nText.\n\n## <span>Limitations</span>\n\nText.\n')).toEqual([
      'intended-use',
      'limitations',
    ])
  })

  test('after bold and listed labels, and in tables', () => {
    const text = [
      '**Organization developing the model:** The team.',
      '**License:** MIT',
      '',
      '**Out-of-scope use cases:**',
      '',
      'Everything else.',
      '',
      '- **Training data**',
      '  - letters',
      '- Contact: [More Information Needed]',
      '',
      '| Field | Value |',
      '|---|---|',
      '| Intended use | letters |',
      '| Limitations | |',
    ].join('\n')
    expect(names(text)).toEqual([
      'developer',
      'license',
      'out-of-scope',
      'training-data',
      'contact?',
      'intended-use',
      'limitations?',
    ])
  })

  test('prose under the title describes the model', () => {
    expect(names('# X\n\nThis model sorts letters by their language.\n\n## License\n\nMIT\n')).toEqual([
      'description',
      'license',
    ])
    expect(names('# X\n\n[Paper](https://a) | [Code](https://b)\n\n## License\n\nMIT\n')).toEqual(['license'])
  })

  test('after a code fence that is never closed', () => {
    expect(names('## Usage\n\n```python\nx = 1\n\n## License\n\nMIT\n')).toEqual(['how-to-use', 'license'])
  })

  test('in code and comments are none', () => {
    expect(names('## Usage\n\n```\n## License\nMIT\n```\n\n<!--\n## Contact\nme\n-->\n')).toEqual(['how-to-use'])
  })
})

describe('what a template left is no content', () => {
  test.each([
    '[More Information Needed]',
    '[More Information Needed](https://example.org)',
    '<!-- Say who uses it. -->',
    '<!-- Say\nwho\n\nuses it. -->',
    'TBD',
    '*TODO*',
    'N/A',
    '- **Developed by:** [More Information Needed]\n- **Funded by [optional]:** TBD',
    '{{ license | default("[More Information Needed]", true)}}',
    'Users (both direct and downstream) should be made aware of the risks, biases and limitations of the model. More information needed for further recommendations.',
    '---',
    '[text]: https://example.org',
    '![badge](https://example.org/b.svg)',
    'The data are:',
    '**Size:**',
  ])('%s', (content) => {
    expect(names(`## Limitations\n\n${content}\n`)).toContain('limitations?')
  })

  test.each([
    'See [the TODO list](TODO.md) for what fails.',
    'It is bad at N/A values.',
    'None known.',
    'The primary use of the model is research, including:',
    '`x`= 10',
    '[MIT]',
  ])('but this is: %s', (content) => {
    expect(names(`## Limitations\n\n${content}\n`)).toEqual(['limitations'])
  })

  test('a part that is filled in fills the whole', () => {
    expect(names('## Uses\n\n### Direct Use\n\nTo sort.\n\n### Downstream Use [optional]\n\nTBD\n')).toEqual([
      'intended-use',
      'intended-use',
      'intended-use?',
    ])
  })
})

test('lone surrogates, NUL, marks of direction and secrets', () => {
  const token = `hf_${'aB3'.repeat(12)}`
  const text = `\ufeff---\nlicense: "\\ud800\\0"\ntags: [${token}]\n---\n# \u202eModel\u0000\ud800\n\n## License ${token}\n\nMIT\n`
  const result = collector.collect({ ...sourceFile(PATH, ''), text: text.toWellFormed() })
  expectSound(text, result)
  expect(JSON.stringify(result)).not.toContain(token)
  expect(result.cards).toHaveLength(1)
})

describe('long hostile texts take linear time', () => {
  test.each([
    '[',
    '> ',
    '- ',
    '* a\n',
    '`',
    '**a',
    '<h1>',
    '<!--',
    '| ',
    '#',
    '```\n# a\n',
    '{{',
    '![](',
    '\n',
    '**a:**\n',
    '- **a**\n  ',
  ])('%j', (part) => {
    const text = (size: number) => `## License\n\nMIT\n\n${part.repeat(size / part.length)}`
    expect(read(text(120_000)).cards ?? []).toHaveLength(part === '{{' ? 0 : 1)
    expect(isLinear((size) => read(text(size)), 10_000)).toBe(true)
  })
})

test('any text: no throw, strings and places sound', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '---\n',
      '# ',
      '## License\n',
      'license: mit\n',
      'tags:\n',
      '**Data:** ',
      '- ',
      '```\n',
      '<!--',
      '-->',
      '|',
      '\r\n',
      '\r',
      '\n',
      '&a ',
      '*a ',
      '{{',
      '\ufeff',
      '<h2>x</h2>\n',
      'TBD',
      'text ',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  )
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 60 }),
      fc.constantFrom(PATH, 'README.md', 'datasheet.md'),
      (parts, path) => {
        const text = parts.join('').toWellFormed()
        expectSound(text, collector.collect({ ...sourceFile(path, ''), text }))
      },
    ),
    { numRuns: 500 },
  )
})
