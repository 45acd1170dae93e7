import { expect, test } from '@jest/globals'
import { takeInventory } from '../../src/decide/inventory.js'
import { indexRecords } from '../../src/decide/records.js'
import type { Agent, Component } from '../../src/schema/input.js'
import { at, fact, input, model } from './builders.js'

function component(id: string, name: string, more: Partial<Component> = {}): Component {
  return {
    id,
    origin: 'manifest',
    type: 'library',
    ecosystem: 'pypi',
    name,
    version: null,
    constraint: null,
    purl: null,
    direct: true,
    hashes: [],
    licenses: [],
    supplier: null,
    path: 'requirements.txt',
    scope: 'src',
    at: at('requirements.txt', 1),
    ...more,
  }
}

function agent(id: string, name: string, kind: Agent['kind'], effect: Agent['effect']): Agent {
  return { id, kind, name, framework: 'langgraph', effect, scope: 'src', from: [], at: at('agent.py', 2) }
}

test('what AI a tree holds, once each, with all places', () => {
  const document = input({
    facts: [
      fact('f', at('b.py', 3)),
      fact('g', at('a.py', 1)),
      fact('i', at('a.py', 1), { kind: 'X01', subject: 'sentence_transformers' }),
    ],
    models: [
      model('m', ['f', 'g'], at('b.py', 3)),
      model('n', [], at('c.py', 4), { pinned: true }),
      model('h', [], at('chat.py', 5), { ref: 'gpt-5.4-nano', source: 'api', format_class: 'hosted' }),
      model('w', [], at('m.pt'), { ref: 'm.pt', source: 'file', format: 'pytorch-zip' }),
      model('t', [], at('tests/x.py', 1), { ref: 'tiny-random', scope: 'test' }),
    ],
    datasets: [
      {
        id: 'd',
        ref: 'squad',
        source: 'hub',
        provider: 'huggingface',
        revision: null,
        pinned: false,
        scope: 'src',
        from: [],
        at: at('a.py', 9),
      },
    ],
    interconnections: [
      {
        id: 'c',
        provider: 'openai',
        host: 'api.openai.com',
        direction: 'both',
        scope: 'src',
        from: [],
        at: at('chat.py', 2),
      },
    ],
    agents: [
      agent('1', 'send_mail', 'tool', 'send'),
      agent('2', 'search', 'tool', 'read'),
      agent('3', 'support', 'agent', 'unknown'),
      agent('4', 'CLAUDE.md', 'instructions', 'none'),
    ],
    components: [component('p', 'sentence-transformers', { constraint: '>=3' }), component('q', 'flask')],
    declarations: {
      path: '.github/ai-trust.yml',
      value: { suppliers: [{ name: 'Mistral AI', provides: ['model-api'] }, { name: 3 }, null, 'x'] },
      positions: { '/suppliers/0': at('.github/ai-trust.yml', 7) },
      problems: [],
    },
  })
  expect(takeInventory(document, indexRecords(document))).toEqual({
    models: [
      { name: 'acme/embedder', detail: 'not pinned, pinned', places: ['a.py:1', 'b.py:3', 'c.py:4'] },
      { name: 'gpt-5.4-nano', detail: 'hosted', places: ['chat.py:5'] },
      { name: 'm.pt', detail: 'pytorch-zip', places: ['m.pt'] },
    ],
    datasets: [{ name: 'squad', detail: 'not pinned', places: ['a.py:9'] }],
    interconnections: [{ name: 'openai', detail: 'api.openai.com', places: ['chat.py:2'] }],
    agents: [
      { name: 'send_mail', detail: 'tool, langgraph, sends', places: ['agent.py:2'] },
      { name: 'support', detail: 'agent, langgraph', places: ['agent.py:2'] },
    ],
    suppliers: [{ name: 'Mistral AI', detail: 'model-api', places: ['.github/ai-trust.yml:7'] }],
    libraries: [{ name: 'sentence-transformers', detail: '>=3', places: ['requirements.txt:1'] }],
  })
})

test('an empty tree has an empty inventory, whatever the declarations are', () => {
  for (const suppliers of [undefined, null, 'x', {}, [[]]]) {
    const document = input({ declarations: { path: null, value: { suppliers }, positions: {}, problems: [] } })
    expect(Object.values(takeInventory(document, indexRecords(document))).flat()).toEqual([])
  }
})
