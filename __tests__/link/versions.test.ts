import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Records } from '../../src/collect/collector.js'
import { collector } from '../../src/collect/dependencies.js'
import { boundOfConstraint, linkVersions } from '../../src/link/versions.js'
import type { Fact } from '../../src/schema/input.js'
import { sourceFile } from '../collect/file.js'

test.each([
  ['', 'unknown'],
  ['>=2.6', 'safe'],
  ['>=2.6.0,<3', 'safe'],
  ['~=2.6', 'safe'],
  ['==2.6.*', 'safe'],
  ['>2.6', 'safe'],
  ['>=3', 'safe'],
  ['>=2.6.0rc1', 'safe'],
  ['>=2.0', 'unknown'],
  ['>2.5', 'unknown'],
  ['<3', 'unknown'],
  ['<2.7', 'unknown'],
  ['<2.6.1', 'unknown'],
  ['<=2.6', 'unknown'],
  ['~=2.5', 'unknown'],
  ['==2.*', 'unknown'],
  ['!=2.5', 'unknown'],
  ['<2.6', 'unsafe'],
  ['<2.6.0', 'unsafe'],
  ['<=2.5.1', 'unsafe'],
  ['==2.5.*', 'unsafe'],
  ['==1.*', 'unsafe'],
  ['~=2.5.0', 'unsafe'],
  ['>=2.0,<2.5', 'unsafe'],
  ['>=2.6,<2.5', 'unknown'],
  ['git+https://x/y', 'unknown'],
  ['nonsense', 'unknown'],
])('%j allows versions that are %s', (constraint, bound) => {
  expect(boundOfConstraint(constraint)).toBe(bound)
})

function fact(path: string, kind = 'L01'): Fact {
  const at = { path, line: 1, column: 1, end_line: 1, end_column: 2 }
  return {
    id: path,
    kind,
    state: 'unknown',
    scope: 'src',
    symbol: 'torch.load',
    args: { '0': 'x' },
    subject: '',
    source: 'local',
    function: '',
    statement: '',
    at,
  }
}

function link(files: Readonly<Record<string, string>>, ...paths: readonly string[]): readonly unknown[] {
  const components = Object.entries(files).flatMap(
    ([path, text]) => collector.collect(sourceFile(path, text)).components ?? [],
  )
  const records: Records = { components, facts: paths.map((path) => fact(path)) }
  const byId = new Map(components.map((component) => [component.id, component.path]))
  return (linkVersions(records).facts ?? []).map(({ args }) => [
    args['torch_bound'],
    args['torch_constraint'],
    byId.get(String(args['torch_from'])) ?? null,
  ])
}

const LOCK = '[[package]]\nname = "torch"\nversion = "2.5.1"\n'

describe('the nearest file decides', () => {
  test('the same folder, then upwards', () => {
    const files = { 'requirements.txt': 'torch==2.7.0\n', 'a/requirements.txt': 'torch<2.0\n' }
    expect(link(files, 'x.py', 'a/b/x.py', 'c/x.py')).toEqual([
      ['safe', '==2.7.0', 'requirements.txt'],
      ['unsafe', '<2.0', 'a/requirements.txt'],
      ['safe', '==2.7.0', 'requirements.txt'],
    ])
  })
  test('nothing names torch', () => {
    expect(link({ 'requirements.txt': 'torchvision==0.1\n' }, 'x.py')).toEqual([['unknown', null, null]])
    expect(link({ 'sibling/requirements.txt': 'torch==2.0\n' }, 'a/x.py')).toEqual([['unknown', null, null]])
  })
  test('a lock file leads over the manifest beside it and resolves an open range below it', () => {
    expect(link({ 'pyproject.toml': '[project]\ndependencies = ["torch>=2.6"]', 'uv.lock': LOCK }, 'x.py')).toEqual([
      ['unsafe', '==2.5.1', 'uv.lock'],
    ])
    expect(
      link({ 'pkg/pyproject.toml': '[project]\ndependencies = ["torch>=2"]', 'uv.lock': LOCK }, 'pkg/x.py'),
    ).toEqual([['unsafe', '==2.5.1', 'uv.lock']])
  })
  test('an open range stays open', () => {
    expect(link({ 'requirements.txt': 'torch\n' }, 'x.py')).toEqual([['unknown', null, 'requirements.txt']])
    expect(link({ 'requirements.txt': 'torch>=1.9\n' }, 'x.py')).toEqual([['unknown', '>=1.9', 'requirements.txt']])
  })
  test('a pin for tests does not decide for the program', () => {
    expect(link({ 'requirements.txt': 'torch>=2.6\n', 'requirements-test.txt': 'torch==2.0\n' }, 'x.py')).toEqual([
      ['safe', '>=2.6', 'requirements.txt'],
    ])
  })
  test('constraints narrow a manifest', () => {
    expect(link({ 'requirements.txt': 'torch\n', 'constraints.txt': 'torch==2.8.0\n' }, 'x.py')).toEqual([
      ['safe', '==2.8.0', 'constraints.txt'],
    ])
  })
  test('one of several resolved versions is old', () => {
    expect(
      link(
        { 'requirements.txt': 'torch==2.7 ; sys_platform == "linux"\ntorch==2.2.2 ; sys_platform == "darwin"\n' },
        'x.py',
      ),
    ).toEqual([['unsafe', '==2.2.2', 'requirements.txt']])
  })
  test('files in a requirements folder speak for the folder above', () => {
    expect(link({ 'requirements/base.txt': 'torch==2.7+cu121\n' }, 'app/x.py')).toEqual([
      ['safe', '==2.7+cu121', 'requirements/base.txt'],
    ])
  })
})

test('other facts and other arguments stay as they are', () => {
  const other = fact('x.py', 'L04')
  const [same, bound] = linkVersions({ facts: [other, fact('y.py')] }).facts ?? []
  expect(same).toBe(other)
  expect(bound?.args).toEqual({ '0': 'x', torch_bound: 'unknown', torch_constraint: null, torch_from: null })
})

test('any constraint: no throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(fc.constantFrom('==', '>=', '<', '~=', '2', '.6', '.*', ',', '!', '+x', ' ')).map((p) => p.join('')),
      ),
      (text) => {
        expect(['safe', 'unsafe', 'unknown']).toContain(boundOfConstraint(text))
      },
    ),
    { numRuns: 500 },
  )
})
