/** Reads GitHub workflows: what starts them, what they may do, which secrets and which other people's code they use. */
import type { At, Job, Permissions, Trigger, Workflow } from '../schema/input.js'
import type { TreeFile } from '../tree/tree.js'
import { actionUse } from './action-use.js'
import type { Collected, FileCollector, SourceFile } from './collector.js'
import type { DataDocument, DataNode } from './data.js'
import { cut, maskSecrets, quoteStatement, recordId } from './record.js'
import { readYaml } from './yaml.js'

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/
const MAX_BYTES = 1 << 20
/** Enough for any condition; a policy that reads a cut one answers unknown. */
const MAX_CONDITION = 4000

export const collector: FileCollector = {
  name: 'workflows',
  supplies: ['workflows'],
  limit: (file: TreeFile) => (WORKFLOW.test(file.path) ? MAX_BYTES : 0),
  collect: collectWorkflow,
}

function collectWorkflow(file: SourceFile): Collected {
  const document = readYaml(file.path, file.text)
  if (!document.ok) return { partial: `line ${document.problem.at.line}: ${document.problem.message}` }
  if (document.root.kind !== 'mapping') return { partial: "line 1: a workflow is a map with the keys 'on' and 'jobs'" }
  const workflows = [readWorkflow(file.path, document)]
  const [problem] = document.problems
  return problem ? { workflows, partial: `line ${problem.at.line}: ${problem.message}` } : { workflows }
}

function readWorkflow(path: string, document: DataDocument): Workflow {
  const { root } = document
  const name = root.entries.get('name')?.node.text ?? ''
  const on = root.entries.get('on')
  const at = on ? document.placeOfKey(on) : document.placeOf({ ...root, end: root.start })
  const shared = secretsOf(root.entries.get('env')?.node.value)
  const jobs = root.entries.get('jobs')?.node
  return {
    id: recordId('workflow', path),
    path,
    name: quoteStatement(name),
    triggers: on ? readTriggers(document, on.node) : [],
    permissions: readPermissions(document, root, at),
    jobs: [...(jobs?.entries ?? [])].map(([id, entry]) =>
      readJob(document, id, entry.node, document.placeOfKey(entry), shared),
    ),
    at,
  }
}

function readTriggers(document: DataDocument, on: DataNode): readonly Trigger[] {
  if (on.kind === 'scalar') return on.text === '' ? [] : [{ name: quoteStatement(on.text), at: document.placeOf(on) }]
  if (on.kind === 'sequence')
    return on.items
      .filter((item) => item.text !== '')
      .map((item) => ({ name: quoteStatement(item.text), at: document.placeOf(item) }))
  return [...on.entries].map(([name, entry]) => ({ name: quoteStatement(name), at: document.placeOfKey(entry) }))
}

function readPermissions(document: DataDocument, owner: DataNode, absent: At): Permissions {
  const entry = owner.entries.get('permissions')
  if (!entry) return { declared: 'absent', scopes: {}, at: absent }
  const { node } = entry
  const at = document.placeOf(node)
  if (node.text === 'read-all' || node.text === 'write-all') return { declared: node.text, scopes: {}, at }
  if (node.kind !== 'mapping' || node.entries.size === 0)
    return { declared: 'none', scopes: {}, at: document.placeOfKey(entry) }
  const scopes = [...node.entries].map(([scope, value]) => [quoteStatement(scope), quoteStatement(value.node.text)])
  return { declared: 'map', scopes: Object.fromEntries(scopes), at }
}

function readJob(document: DataDocument, id: string, job: DataNode, at: At, shared: ReadonlySet<string>): Job {
  const text = (key: string): string | null => job.entries.get(key)?.node.text || null
  const environment = job.entries.get('environment')?.node
  const named = environment?.entries.get('name')?.node.text ?? environment?.text
  const condition = text('if')
  const secrets = new Set([...shared, ...secretsOf(job.value)])
  if (text('secrets') === 'inherit') secrets.add('inherit')
  const own = job.entries.get('uses')?.node
  const steps = job.entries.get('steps')?.node.items ?? []
  const uses = steps.flatMap((step, index) => {
    const used = step.entries.get('uses')?.node
    return used?.text ? [actionUse(used.text, index, document.commentAfter(used), document.placeOf(used))] : []
  })
  return {
    id: quoteStatement(id),
    name: quoteStatement(text('name') ?? id),
    runs_on: runners(job.entries.get('runs-on')?.node),
    environment: named ? quoteStatement(named) : null,
    if: condition === null ? null : cut(maskSecrets(condition), MAX_CONDITION),
    permissions: readPermissions(document, job, at),
    secrets: [...secrets].sort(),
    uses: own?.text ? [actionUse(own.text, -1, document.commentAfter(own), document.placeOf(own)), ...uses] : uses,
    at,
  }
}

function runners(node: DataNode | undefined): readonly string[] {
  if (!node) return []
  if (node.kind === 'mapping') return runners(node.entries.get('labels')?.node)
  return (node.kind === 'sequence' ? node.items : [node])
    .map((item) => quoteStatement(item.text))
    .filter((label) => label !== '')
}

/** Names of secrets in the expressions of all strings below; `if:` is an expression without braces. */
function secretsOf(value: unknown): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (below: unknown, bare: boolean): void => {
    if (typeof below === 'string') {
      if (below.includes('secrets')) for (const part of bare ? [below] : expressions(below)) addSecrets(part, found)
    } else if (Array.isArray(below)) for (const item of below) visit(item, false)
    else if (typeof below === 'object' && below !== null)
      for (const [key, item] of Object.entries(below)) visit(item, key === 'if')
  }
  visit(value, false)
  return found
}

function expressions(text: string): readonly string[] {
  const found: string[] = []
  for (let start = text.indexOf('${{'); start >= 0; ) {
    const end = text.indexOf('}}', start)
    if (end < 0) break
    found.push(text.slice(start + 3, end))
    start = text.indexOf('${{', end)
  }
  return found
}

// A string literal that is no index is skipped; all secrets at once, as in toJSON(secrets), count like `secrets: inherit`.
const SECRET_USE =
  /(?<![.\w-])secrets\s{0,9}\[\s{0,9}'([^']{1,100})'|(?<![.\w-])secrets\s{0,9}\.\s{0,9}([A-Za-z_][\w-]{0,99})|'[^']*'|(?<![.\w-])(secrets)(?![\w-])/gi

function addSecrets(expression: string, found: Set<string>): void {
  for (const [, indexed, named, all] of expression.matchAll(SECRET_USE)) {
    const name = indexed ?? named
    if (name !== undefined && name.toUpperCase() !== 'GITHUB_TOKEN') found.add(quoteStatement(name))
    else if (all !== undefined) found.add('inherit')
  }
}
