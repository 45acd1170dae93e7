/** Makes the record of a Python package that a manifest or lock file names. */
import { PackageURL } from 'packageurl-js'
import type { At, Component, Hash } from '../../schema/input.js'
import { maskSecrets, recordId, scopeOf } from '../record.js'

interface Named {
  readonly name: string
  readonly version: string | null
  readonly constraint: string
  readonly origin: 'manifest' | 'lockfile'
  readonly direct: boolean
  readonly hashes: readonly Hash[]
  readonly path: string
  readonly at: At
}

export function pypiComponent(named: Named): Component {
  const { name, version, origin, direct, hashes, path, at } = named
  const constraint = named.constraint === '' ? null : maskSecrets(named.constraint).slice(0, 500).toWellFormed()
  return {
    id: recordId('component', path, name, at.line, at.column),
    origin,
    type: 'library',
    ecosystem: 'pypi',
    name,
    version,
    constraint,
    purl: new PackageURL('pypi', undefined, name, version?.toWellFormed(), undefined, undefined).toString(),
    direct,
    hashes,
    licenses: [],
    supplier: null,
    path,
    scope: scopeOf(path),
    at,
  }
}
