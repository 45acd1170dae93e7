/** Reads pyproject.toml: what a Python project depends on, and whether it publishes a package. */
import type { Component } from '../../schema/input.js'
import type { Collected, SourceFile } from '../collector.js'
import type { DataDocument, DataEntry, DataNode } from '../data.js'
import { recordId, scopeOf } from '../record.js'
import { readToml } from '../toml.js'
import { pypiComponent } from './component.js'
import { normaliseName, poetryConstraint, readRequirement } from './requirement.js'

/** Components of PEP 621, dependency groups (PEP 735), uv and Poetry, and the project's own traits for the link step. */
export function readPyproject(file: SourceFile): Collected {
  const document = readToml(file.path, file.text)
  if (!document.ok) return { partial: `line ${document.problem.at.line}: ${document.problem.message}` }
  const { root } = document
  const project = root.entries.get('project')
  const poetry = below(root, 'tool', 'poetry')
  const name = below(project?.node, 'name')?.text || below(poetry, 'name')?.text || ''
  const builds = root.entries.has('build-system')
  const scripts = [below(project?.node, 'scripts'), below(project?.node, 'gui-scripts'), below(poetry, 'scripts')]
  const links = [
    {
      kind: 'python-project',
      path: file.path,
      name: name.slice(0, 200),
      value: { packaged: builds && (project !== undefined || poetry !== undefined), scripts: scripts.some(Boolean) },
    },
  ]
  const components = [...standard(document, file.path), ...poetryDependencies(document, file.path, poetry)]
  if (!builds || name === '') return { components, links }
  const entry = project ?? root.entries.get('tool')
  const at = entry ? document.placeOfKey(entry) : document.placeOf(root)
  const id = recordId('file', 'package-manifest', file.path)
  return {
    components,
    links,
    files: [{ id, kind: 'package-manifest', path: file.path, scope: scopeOf(file.path), at }],
  }
}

function standard(document: DataDocument, path: string): readonly Component[] {
  const { root } = document
  const lists = [
    below(root, 'project', 'dependencies'),
    ...nodes(below(root, 'project', 'optional-dependencies')),
    ...nodes(below(root, 'dependency-groups')),
    below(root, 'tool', 'uv', 'dev-dependencies'),
  ]
  return lists.flatMap((list) =>
    (list?.items ?? []).flatMap((item) => {
      const requirement = typeof item.value === 'string' ? readRequirement(item.text) : null
      if (!requirement) return []
      return [pypiComponent({ ...requirement, ...DIRECT, path, at: document.placeOf(item) })]
    }),
  )
}

function poetryDependencies(document: DataDocument, path: string, poetry: DataNode | undefined): readonly Component[] {
  const tables = [
    below(poetry, 'dependencies'),
    below(poetry, 'dev-dependencies'),
    ...nodes(below(poetry, 'group')).map((group) => below(group, 'dependencies')),
  ]
  return tables.flatMap((table) =>
    [...(table?.entries ?? [])].flatMap(([name, entry]) => {
      if (name.toLowerCase() === 'python' || !/^[A-Za-z0-9][\w.-]{0,99}$/.test(name)) return []
      const choices = entry.node.kind === 'sequence' ? entry.node.items : [entry.node]
      return choices.map((choice) => {
        const { constraint, node } = poetryRange(choice, entry)
        const version = /^==([^*,]+)$/.exec(constraint)?.[1] ?? null
        return pypiComponent({
          name: normaliseName(name),
          version,
          constraint,
          ...DIRECT,
          path,
          at: document.placeOf(node),
        })
      })
    }),
  )
}

const DIRECT = { origin: 'manifest', direct: true, hashes: [] } as const

/** A string, or a table with version, git, url or path; what Poetry writes and we do not understand is kept as written. */
function poetryRange(choice: DataNode, entry: DataEntry): { constraint: string; node: DataNode } {
  const range = choice.kind === 'mapping' ? below(choice, 'version') : choice
  if (range && range.kind === 'scalar') return { constraint: poetryConstraint(range.text) ?? range.text, node: range }
  const reference = below(choice, 'git') ?? below(choice, 'url') ?? below(choice, 'path')
  return { constraint: reference?.text ?? '', node: reference ?? entry.node }
}

function below(node: DataNode | undefined, ...keys: readonly string[]): DataNode | undefined {
  return keys.reduce<DataNode | undefined>((found, key) => found?.entries.get(key)?.node, node)
}

function nodes(node: DataNode | undefined): readonly DataNode[] {
  return [...(node?.entries.values() ?? [])].map((entry) => entry.node)
}
