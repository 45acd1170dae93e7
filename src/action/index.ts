/** Where the action starts. */
import { runAction } from './run.js'

/** Everything that was written has to arrive before the process ends: the runner reads it as a pipe. */
const write = (text: string): void => void process.stdout.write(text)

async function reportBug(error: unknown): Promise<void> {
  process.exitCode = 3
  const { bugText } = await import('../cli/bug.js')
  const { logError } = await import('./log.js')
  const debug = process.env['RUNNER_DEBUG'] === '1'
  logError(write, bugText(error, false))
  if (debug) write(bugText(error, true))
}

process.on('uncaughtException', (error) => {
  reportBug(error).finally(() => process.exit(3))
})

try {
  process.exitCode = await runAction(process.env, write)
} catch (error) {
  await reportBug(error)
}
