/** Writes the list of collectors from the files that export one, so that adding a collector is adding a file; `--check` only compares. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeGenerated } from './generated.js'

const FOLDER = 'src/collect'

const found = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .sort()
  .flatMap((name) => {
    const kind = /^export const collector: (File|Stream)Collector\b/m.exec(
      readFileSync(join(FOLDER, name), 'utf8'),
    )?.[1]
    return kind === undefined ? [] : [{ kind, path: name.replace(/\.ts$/, '.js'), alias: aliasOf(name) }]
  })

function aliasOf(name: string): string {
  return name.replace(/\.ts$/, '').replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase())
}

const list = (kind: string) =>
  found
    .filter((one) => one.kind === kind)
    .map((one) => one.alias)
    .join(', ')

writeGenerated(
  new Map([
    [
      'src/schema/collectors.ts',
      `// Generated from src/collect by scripts/collectors.ts; do not edit.
import type { Collectors } from '../collect/collect.js'
${found.map(({ path, alias }) => `import { collector as ${alias} } from '../collect/${path}'`).join('\n')}

export const COLLECTORS: Collectors = {
  files: [${list('File')}],
  streams: [${list('Stream')}],
}
`,
    ],
  ]),
)
