#!/usr/bin/env node
/** Where the command line starts. `--version` and `--help` load nothing; each command is loaded when it is asked for. */
import { VERSION } from '../version.js'

type Command = (args: readonly string[]) => Promise<number>

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.js')).checkCommand,
  fix: async () => (await import('./fix.js')).fixCommand,
  policy: async () => (await import('./policy.js')).policyCommand,
}

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args
  if (name === '--version' || name === '-V') {
    process.stdout.write(`${VERSION}\n`)
    return 0
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write((await import('./usage.js')).USAGE)
    return 0
  }
  const load = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (load === undefined) return wrongCommand(name)
  return (await load())(rest)
}

async function wrongCommand(name: string | undefined): Promise<number> {
  const { USAGE } = await import('./usage.js')
  if (name === undefined) {
    process.stderr.write(USAGE)
    return 2
  }
  const { didYouMean, quoted } = await import('./arguments.js')
  const { nearest } = await import('./suggest.js')
  const meant = didYouMean(nearest(name, Object.keys(COMMANDS)))
  process.stderr.write(`unknown command ${quoted(name)}${meant}\nusage: ai-trust check|fix|policy … (--help)\n`)
  return 2
}

async function reportBug(error: unknown): Promise<void> {
  process.exitCode = 3
  const { bugText } = await import('./bug.js')
  process.stderr.write(bugText(error, process.env['AI_TRUST_DEBUG'] === '1'))
}

// The reader of a pipe may leave at any time. Whoever awaits a write learns of its failure; nobody needs it twice.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

process.on('uncaughtException', (error) => {
  reportBug(error).finally(() => process.exit(3))
})

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  await reportBug(error)
}
