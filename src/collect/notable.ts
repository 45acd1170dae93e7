/** Files whose presence alone is a fact, by path: decisions, policies, lock files, licences, settings of coding agents. */
import type { NotableFile } from '../schema/input.js'
import type { TreeFile } from '../tree/tree.js'
import { recordId, scopeOf, wholeFile } from './record.js'

type Kind = NotableFile['kind']

// Other people's code has its own licences and manifests.
const VENDORED = /(^|\/)(node_modules|vendor|third[-_]party|site-packages|\.venv|venv|bower_components)\//i

// Apart from the folder, as a pattern for both would be quadratic in the path.
const PROSE = /\.(?:md|mdx|markdown|adoc|rst|txt)$/i

/** First match wins. Checksum files are no row here: their own collector knows them by content. */
const RULES: readonly (readonly [Kind, RegExp, ending?: RegExp])[] = [
  ['agent-settings', /(^|\/)(?:agents|claude|gemini)\.md$/i],
  ['agent-settings', /(^|\/)(?:\.mcp\.json|\.cursorrules|\.windsurfrules|\.vscode\/mcp\.json)$/],
  ['agent-settings', /(^|\/)\.cursor\/./],
  ['agent-settings', /(^|\/)\.claude\/settings[^/]*\.json$/],
  ['agent-settings', /(^|\/)\.github\/(?:copilot-instructions\.md|instructions\/[^/]+\.instructions\.md)$/],
  ['security-policy', /^(?:\.github\/|docs\/|)security\.(?:md|rst|txt|adoc)$/i],
  ['security-policy', /(^|\/)\.well-known\/security\.txt$/],
  ['code-owners', /^(?:\.github\/|\.gitlab\/|docs\/|)CODEOWNERS$/],
  ['decision-record', /(^|\/)docs?\/(?:adrs?|decisions|design)\//i, PROSE],
  ['decision-record', /(^|\/)adrs?\//i, PROSE],
  ['decision-record', /(^|\/)DECISIONS\.md$/i],
  ['decision-record', /(^|\/)(?:[^/]*[^A-Za-z/])?ADR-[^/]*\.md$/],
  [
    'lockfile',
    /(^|\/)(?:uv\.lock|poetry\.lock|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|Pipfile\.lock|pdm\.lock)$/,
  ],
  ['package-manifest', /(^|\/)(?:pyproject\.toml|setup\.py|setup\.cfg|package\.json)$/],
  ['license', /^(?:[^/]+\/){0,2}(?:licen[cs]e|copying)(?:[-._][^/]*)?$/i],
  ['license', /^LICENSES\/[^/]+$/],
  ['readme', /^(?:[^/]+\/){0,2}readme(?:\.(?:md|rst|txt|adoc|markdown))?$/i],
]

// Indexes and forms in a folder of decisions decide nothing.
const NO_DECISION = /(^|\/)(?:readme|index|_index|[^/]*template[^/]*)\.[a-z]+$/i
const CODE = /\.(?:py|pyi|js|ts|mjs|cjs|go|rs|java|rb|sh|html|json|ya?ml|toml)$/i

/** The notable files of a tree, in its order. */
export function collectNotable(files: readonly TreeFile[]): readonly NotableFile[] {
  return files.flatMap((file) => {
    const kind = kindOf(file.path)
    if (kind === null) return []
    return [
      {
        id: recordId('files', kind, file.path),
        kind,
        path: file.path,
        scope: scopeOf(file.path),
        at: wholeFile(file.path),
      },
    ]
  })
}

function kindOf(path: string): Kind | null {
  if (VENDORED.test(path)) return null
  const kind = RULES.find(([, pattern, ending]) => pattern.test(path) && (ending?.test(path) ?? true))?.[0] ?? null
  if (kind === 'decision-record' && NO_DECISION.test(path)) return null
  return kind === 'license' && CODE.test(path) ? null : kind
}
