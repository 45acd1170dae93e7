/** Files that are facts by their path, and their near misses. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { collectNotable } from '../../src/collect/notable.js'
import { isLinear } from '../linear.js'
import { treeFile } from './samples.js'

function kind(path: string): string | undefined {
  return collectNotable([treeFile(path, 1)])[0]?.kind
}

describe('notable files', () => {
  test.each([
    ['docs/adr/0001-use-a-small-model.md', 'decision-record'],
    ['doc/adr/1.md', 'decision-record'],
    ['adr/deep/1.rst', 'decision-record'],
    ['docs/decisions/model.md', 'decision-record'],
    ['docs/design/pipeline.md', 'decision-record'],
    ['DECISIONS.md', 'decision-record'],
    ['notes/2026-ADR-7-model.md', 'decision-record'],
    ['ADR-001.md', 'decision-record'],
    ['SECURITY.md', 'security-policy'],
    ['.github/SECURITY.md', 'security-policy'],
    ['public/.well-known/security.txt', 'security-policy'],
    ['CODEOWNERS', 'code-owners'],
    ['.github/CODEOWNERS', 'code-owners'],
    ['services/api/uv.lock', 'lockfile'],
    ['web/pnpm-lock.yaml', 'lockfile'],
    ['LICENSE', 'license'],
    ['packages/x/LICENCE.txt', 'license'],
    ['README.md', 'readme'],
    ['packages/x/README.rst', 'readme'],
    ['pyproject.toml', 'package-manifest'],
    ['services/api/package.json', 'package-manifest'],
    ['AGENTS.md', 'agent-settings'],
    ['api/CLAUDE.md', 'agent-settings'],
    ['.mcp.json', 'agent-settings'],
    ['.cursor/rules/style.mdc', 'agent-settings'],
    ['.claude/settings.local.json', 'agent-settings'],
    ['.github/copilot-instructions.md', 'agent-settings'],
  ])('%s is a %s', (path, expected) => {
    expect(kind(path)).toBe(expected)
  })

  test.each([
    'docs/adr/README.md',
    'docs/adr/template.md',
    'docs/design/logo.svg',
    'src/adrs.py',
    'QUADR-1.md',
    'src/security.md',
    'docs/CODEOWNERS.md',
    'src/license.py',
    'license-check.json',
    'node_modules/x/package.json',
    'vendor/x/LICENSE',
    'a/b/c/README.md',
    '.claude/commands/x.md',
    'my.uv.lock',
    'SHA256SUMS',
  ])('%s is none', (path) => {
    expect(kind(path)).toBeUndefined()
  })

  test('are places without a line, in the order of the tree', () => {
    const found = collectNotable(['LICENSE', 'a.py', 'tests/README.md'].map((path) => treeFile(path, 1)))
    expect(found.map(({ path, scope, at }) => [path, scope, at.line])).toEqual([
      ['LICENSE', 'src', null],
      ['tests/README.md', 'test', null],
    ])
  })
})

test('long and odd paths take linear time', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (path) => collectNotable([treeFile(path, 1)]).length <= 1))
  for (const part of ['docs/adr/', 'a-', 'ADR', '/', 'template', 'LICENSE-']) {
    expect(isLinear((size) => kind(part.repeat(size)), 2000)).toBe(true)
  }
})
