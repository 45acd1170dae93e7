/** Gives facts the constants that they import from other modules of the tree, and judges those facts again. */
import { CONSTANT_KIND } from '../collect/code/python-constants.js'
import { datasetsOf, modelsOf } from '../collect/code/python-records.js'
import { readStateAgain } from '../collect/code/python-states.js'
import type { LinkValue, Records } from '../collect/collector.js'
import type { Fact } from '../schema/input.js'

/** Values by `folder/module.NAME`. */
type Constants = ReadonlyMap<string, string>

/** Folders that projects put on the import path besides their root. */
const ROOTS = ['', 'src/', 'lib/']

/** The same records with imported constants put in; the models and data sets of the facts that change are made anew. */
export function linkPythonConstants(records: Records): Records {
  const constants = readConstants(records.links ?? [])
  if (constants.size === 0) return records
  const paths = new Set<string>()
  const facts = (records.facts ?? []).map((fact) => {
    const linked = linkFact(fact, constants)
    if (linked !== fact) paths.add(fact.at.path)
    return linked
  })
  if (paths.size === 0) return records

  const byPath = new Map<string, Fact[]>([...paths].map((path) => [path, []]))
  const ids = new Set<string>()
  for (const fact of facts) {
    const list = byPath.get(fact.at.path)
    if (list === undefined) continue
    list.push(fact)
    ids.add(fact.id)
  }
  const isOther = (record: { readonly from: readonly string[] }): boolean => !record.from.some((id) => ids.has(id))
  return {
    ...records,
    facts,
    models: [...(records.models ?? []).filter(isOther), ...[...byPath.values()].flatMap(modelsOf)],
    datasets: [...(records.datasets ?? []).filter(isOther), ...[...byPath.values()].flatMap(datasetsOf)],
  }
}

function readConstants(links: readonly LinkValue[]): Constants {
  const found = new Map<string, string>()
  for (const { kind, path, name, value } of links) {
    if (kind !== CONSTANT_KIND || typeof value !== 'string') continue
    const key = `${path.replace(/\.pyw?$/i, '').replace(/\/__init__$/, '')}.${name}`
    if (!found.has(key)) found.set(key, value)
  }
  return found
}

function linkFact(fact: Fact, constants: Constants): Fact {
  let changed = false
  const args = Object.fromEntries(
    Object.entries(fact.args).map(([name, value]) => {
      const imported = importOf(value)
      const constant = imported === null ? undefined : findConstant(imported, fact.at.path, constants)
      if (constant === undefined) return [name, value]
      changed = true
      return [name, constant]
    }),
  )
  if (!changed) return fact
  const linkedState = readStateAgain({ ...fact, args })
  if (linkedState === null) return { ...fact, args }
  const { state, subject, source, extra } = linkedState
  return { ...fact, args: { ...args, ...extra }, state, subject, source }
}

function importOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('import' in value)) return null
  return typeof value.import === 'string' ? value.import : null
}

/** Looks where Python would: a relative import from the file's folder, any other from a root or a folder above the file. */
function findConstant(imported: string, path: string, constants: Constants): string | undefined {
  const dots = /^\.*/.exec(imported)?.[0].length ?? 0
  const bare = imported.slice(dots)
  const dot = bare.lastIndexOf('.')
  const key = dot < 0 ? bare : bare.slice(0, dot).replaceAll('.', '/') + bare.slice(dot)
  const folders = path.split('/').slice(0, -1)
  if (dots > 0) {
    if (dots - 1 > folders.length) return undefined
    const base = folders.slice(0, folders.length - dots + 1)
    // `from . import X`: the constant stands in the package itself.
    return constants.get(key.includes('.') ? [...base, key].join('/') : `${base.join('/')}.${key}`)
  }
  const bases = folders.map((_, index) => `${folders.slice(0, folders.length - index).join('/')}/`)
  for (const base of [...bases, ...ROOTS]) {
    const value = constants.get(base + key)
    if (value !== undefined) return value
  }
  return undefined
}
