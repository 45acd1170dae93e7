// Generated from policies/schemas by scripts/schema.ts; do not edit.
export interface SchemaError {
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
export const validateContextResult: SchemaValidator
export const validateControl: SchemaValidator
export const validateControlResult: SchemaValidator
