/** The part of JSON Schema that the schemas of the user's files are written in, and how to walk it beside a value. */

export interface UserSchema {
  readonly $schema?: string
  readonly $id?: string
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, UserSchema>>
  readonly title?: string
  readonly description?: string
  /** What a text must look like, for messages: `pattern` is for machines. */
  readonly 'x-expects'?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly (string | number)[]
  readonly const?: string | number
  readonly minLength?: number
  readonly pattern?: string
  readonly minimum?: number
  readonly required?: readonly string[]
  readonly minProperties?: number
  readonly maxProperties?: number
  readonly properties?: Readonly<Record<string, UserSchema>>
  readonly patternProperties?: Readonly<Record<string, UserSchema>>
  readonly additionalProperties?: boolean | UserSchema
  readonly items?: UserSchema
}

/** The definition that a `$ref` within the same file names, with its name. */
export function resolve(root: UserSchema, schema: UserSchema): { readonly schema: UserSchema; readonly name: string } {
  let name = ''
  let found = schema
  for (let hops = 0; found.$ref !== undefined && hops < 10; hops++) {
    name = found.$ref.replace('#/$defs/', '')
    found = root.$defs?.[name] ?? {}
  }
  return { schema: found, name }
}

/** The schema of a key or list item below a resolved one; null where it allows none. */
export function schemaBelow(schema: UserSchema, token: string, isItem: boolean): UserSchema | null {
  if (isItem) return schema.items ?? null
  if (schema.properties && Object.hasOwn(schema.properties, token)) return schema.properties[token] ?? null
  for (const [pattern, below] of Object.entries(schema.patternProperties ?? {}))
    if (new RegExp(pattern, 'u').test(token)) return below
  if (schema.additionalProperties === false) return null
  return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {}
}
