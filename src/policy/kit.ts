/** What a policy is compiled against: capabilities, the type of its input, the keys of its data, and our library. */
import { readFileSync } from 'node:fs'
import { assetPath } from './assets.js'
import type { SourceFile } from './compiler-answer.js'
import { listOf, recordOf, stringOf } from './narrow.js'

export interface PolicyKit {
  /** Null: what the compiled module has. */
  readonly capabilities: unknown
  readonly schema: unknown
  /** Packages `aitrust.lib.*`, for custom policies; trusted. */
  readonly lib: readonly SourceFile[]
}

/** Keys below `data` that documents fill: tables of knowledge, and the configuration with the parameters of controls. */
export const DATA_ROOTS: readonly string[] = ['tables', 'config']

/** Where a repository's own Rego may live. */
export const CUSTOM_PACKAGES: readonly string[] = ['custom.controls', 'custom.lib']

/** The kit that is shipped, as scripts/bundle.ts wrote it. */
export function shippedKit(): PolicyKit {
  return readKit(readFileSync(assetPath('policy-lib.json'), 'utf8'))
}

export function readKit(text: string): PolicyKit {
  const kit = recordOf(JSON.parse(text))
  return {
    capabilities: kit['capabilities'] ?? null,
    schema: kit['schema'] ?? null,
    lib: listOf(kit['files']).map((value) => {
      const file = recordOf(value)
      return { path: stringOf(file['path']), text: stringOf(file['text']), trusted: true }
    }),
  }
}
