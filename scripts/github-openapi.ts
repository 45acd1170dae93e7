/**
 * Extracts from GitHub's official OpenAPI description (npm package @octokit/openapi) the operations that `src/github`
 * calls, as JSON Schema, so that the tests hold every request and every answer of their own GitHub against it.
 * Usage: node build/scripts/github-openapi.js <…/@octokit/openapi/generated/NAME.json> <output.json>
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { isRecord, listOf, recordOf, stringOf } from '../src/policy/narrow.js'

const REPOSITORY = '/repos/{owner}/{repo}'
const USED: readonly string[] = [
  `get ${REPOSITORY}`,
  `get ${REPOSITORY}/actions/permissions/workflow`,
  `get ${REPOSITORY}/branches/{branch}`,
  `get ${REPOSITORY}/code-scanning/analyses`,
  `get ${REPOSITORY}/compare/{basehead}`,
  `get ${REPOSITORY}/dependabot/alerts`,
  `get ${REPOSITORY}/environments`,
  `get ${REPOSITORY}/git/blobs/{file_sha}`,
  `get ${REPOSITORY}/git/trees/{tree_sha}`,
  `get ${REPOSITORY}/issues/{issue_number}/comments`,
  `get ${REPOSITORY}/private-vulnerability-reporting`,
  `get ${REPOSITORY}/pulls`,
  `get ${REPOSITORY}/pulls/{pull_number}`,
  `get ${REPOSITORY}/pulls/{pull_number}/reviews`,
  `get ${REPOSITORY}/rules/branches/{branch}`,
  'get /orgs/{org}',
  `post ${REPOSITORY}/check-runs`,
  `post ${REPOSITORY}/issues/{issue_number}/comments`,
  `post ${REPOSITORY}/pulls/{pull_number}/reviews`,
  `patch ${REPOSITORY}/check-runs/{check_run_id}`,
  `patch ${REPOSITORY}/issues/comments/{comment_id}`,
  `delete ${REPOSITORY}/issues/comments/{comment_id}`,
]
/** Words for people; everything else decides whether a value is valid. */
const DROPPED = new Set(['description', 'example', 'examples', 'title', 'summary', 'deprecated', 'externalDocs'])

const [source = '', output = ''] = process.argv.slice(2)
const description = recordOf(JSON.parse(readFileSync(source, 'utf8')))
const components = recordOf(description['components'])
const parts = new Map<string, unknown>()

/** JSON Schema for an OpenAPI 3.0 schema: words dropped, `nullable` written out, references followed and kept. */
function schemaOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(schemaOf)
  if (!isRecord(value)) return value
  const reference = stringOf(value['$ref'])
  if (reference !== '') return { $ref: keep(reference) }
  const schema: Record<string, unknown> = {}
  for (const [name, part] of Object.entries(value)) {
    if (name === 'properties') schema[name] = mapOf(part)
    else if (name === 'enum' || name === 'required' || name === 'default') schema[name] = part
    else if (!DROPPED.has(name) && name !== 'nullable' && !name.startsWith('x-')) schema[name] = schemaOf(part)
  }
  return value['nullable'] === true ? nullable(schema) : schema
}

function mapOf(value: unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(recordOf(value)).map(([name, part]) => [name, schemaOf(part)]))
}

function nullable(schema: Readonly<Record<string, unknown>>): unknown {
  const { type, enum: values } = schema
  if (typeof type !== 'string') return { anyOf: [schema, { type: 'null' }] }
  return {
    ...schema,
    type: [type, 'null'],
    ...(Array.isArray(values) && !values.includes(null) ? { enum: [...values, null] } : {}),
  }
}

/** Takes a component along once, and says where it stands in the extract. */
function keep(reference: string): string {
  const name = reference.replace('#/components/schemas/', '')
  if (!parts.has(name)) {
    parts.set(name, null)
    parts.set(name, schemaOf(recordOf(components['schemas'])[name]))
  }
  return `#/$defs/${name}`
}

function resolve(value: unknown): Readonly<Record<string, unknown>> {
  const reference = stringOf(recordOf(value)['$ref'])
  if (reference === '') return recordOf(value)
  const [kind = '', name = ''] = reference.replace('#/components/', '').split('/')
  return recordOf(recordOf(components[kind])[name])
}

const jsonOf = (holder: Readonly<Record<string, unknown>>): unknown =>
  schemaOf(recordOf(recordOf(holder['content'])['application/json'])['schema'] ?? null)

const operations: Record<string, unknown> = {}
const absent: string[] = []
for (const used of USED) {
  const [method = '', path = ''] = used.split(' ')
  const item = recordOf(recordOf(description['paths'])[path])
  const operation = recordOf(item[method])
  if (operation['responses'] === undefined) {
    absent.push(used)
    continue
  }
  const parameters = [...listOf(item['parameters']), ...listOf(operation['parameters'])].map(resolve)
  operations[used] = {
    parameters: parameters.map((one) => ({
      name: one['name'],
      in: one['in'],
      required: one['required'] === true,
      schema: schemaOf(one['schema']),
    })),
    body: operation['requestBody'] === undefined ? null : jsonOf(resolve(operation['requestBody'])),
    responses: Object.fromEntries(
      Object.entries(recordOf(operation['responses'])).map(([status, answer]) => [status, jsonOf(resolve(answer))]),
    ),
  }
}

const extract = {
  source: `@octokit/openapi ${stringOf(recordOf(description['info'])['version'])}, ${basename(source)} (MIT)`,
  absent,
  operations,
  $defs: Object.fromEntries([...parts].sort(([a], [b]) => (a < b ? -1 : 1))),
}
writeFileSync(output, `${JSON.stringify(extract)}\n`)
