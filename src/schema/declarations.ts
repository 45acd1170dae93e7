// Generated from policies/schemas by scripts/schema.ts; do not edit.

/**
 * .github/ai-trust.yml: what the repository cannot show by itself. Only version is required.
 */
export interface Declarations {
  readonly version: 1
}
