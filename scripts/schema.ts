/** Makes TypeScript types and validators of the JSON schemas in policies/schemas; `--check` fails when they differ on disk. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { compile, type JSONSchema } from 'json-schema-to-typescript'
import { writeGenerated } from './generated.js'

const SCHEMAS = 'policies/schemas'
const OUT = 'src/schema'
const HEAD = '// Generated from policies/schemas by scripts/schema.ts; do not edit.\n'

const names = readdirSync(SCHEMAS)
  .filter((name) => name.endsWith('.schema.json'))
  .sort()
const outputs = new Map<string, string>()

for (const name of names) {
  const schema: JSONSchema = JSON.parse(readFileSync(join(SCHEMAS, name), 'utf8'))
  const types = await compile(schema, name, {
    cwd: SCHEMAS,
    bannerComment: HEAD.trim(),
    additionalProperties: false,
    unreachableDefinitions: true,
    declareExternallyReferenced: true,
    style: { semi: false, singleQuote: true, printWidth: 120 },
    $refOptions: {
      resolve: {
        local: {
          order: 1,
          canRead: /\.schema\.json/,
          read: (file: { url: string }) =>
            readFileSync(join(SCHEMAS, file.url.replace(/^.*\//, '').replace(/#.*$/, '')), 'utf8'),
        },
      },
    },
  })
  outputs.set(
    join(OUT, name.replace('.schema.json', '.ts')),
    types
      .replace(/^( *)(?=[a-z_'"][\w'"-]*\??: )/gm, '$1readonly ')
      .replace(/: (\w+|\([^()]+\))\[\]/g, ': readonly $1[]'),
  )
}

// The input and the report are ours to make; only what comes from outside is validated at run time. The user's two
// files are checked along their schema (below), which gives better messages from a tenth of the code.
const OUTSIDE = ['context-result', 'control', 'control-result']
const ajv = new Ajv2020({ allErrors: true, strict: false, code: { source: true, esm: true, lines: true } })
for (const name of names)
  ajv.addSchema(JSON.parse(readFileSync(join(SCHEMAS, name), 'utf8')), name.replace('.schema.json', ''))
const exported = Object.fromEntries(
  OUTSIDE.map((stem) => {
    return [
      `validate${stem
        .split('-')
        .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
        .join('')}`,
      stem,
    ]
  }),
)
const code = standaloneCode
  .default(ajv, exported)
  .replace(
    /const (\w+) = require\("ajv\/dist\/runtime\/(\w+)"\)\.default;/g,
    'import $2 from "ajv/dist/runtime/$2.js";const $1 = $2.default;',
  )
outputs.set(join(OUT, 'validators.js'), HEAD + code)
outputs.set(
  join(OUT, 'validators.d.ts'),
  `${HEAD}export interface SchemaError {
  readonly instancePath: string
  readonly keyword: string
  readonly message?: string
  readonly params: Readonly<Record<string, unknown>>
  readonly data?: unknown
  readonly parentSchema?: Readonly<Record<string, unknown>>
}
export interface SchemaValidator {
  (value: unknown): boolean
  errors?: readonly SchemaError[] | null
}
${Object.keys(exported)
  .map((name) => `export const ${name}: SchemaValidator`)
  .join('\n')}
`,
)

const USER_FILES = ['declarations', 'policy']
outputs.set(
  join(OUT, 'user-schemas.ts'),
  `${HEAD}import type { UserSchema } from '../collect/user-schema.js'\n\n${USER_FILES.map(
    (stem) =>
      `export const ${stem.toUpperCase()}_SCHEMA: UserSchema = ${JSON.stringify(
        JSON.parse(readFileSync(join(SCHEMAS, `${stem}.schema.json`), 'utf8')),
      )}\n`,
  ).join('\n')}`,
)

writeGenerated(outputs)
