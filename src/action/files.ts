/** The files that the step was asked to write, for other steps and for keeping. */
import { resolve } from 'node:path'
import type { CheckOutcome, Mistake } from '../check-types.js'
import { writeOutput } from '../report/output.js'
import type { Inputs } from './inputs.js'
import type { Runner } from './runner.js'

export interface WrittenFiles {
  /** By the name of the output: the paths as the user wrote them, of those that were written. */
  readonly outputs: Readonly<Record<string, string>>
  readonly mistakes: readonly Mistake[]
}

export async function writeFiles(
  { report, controls }: Extract<CheckOutcome, { kind: 'report' }>,
  { reportFile, sarifFile, directory }: Inputs,
  { workspace }: Runner,
): Promise<WrittenFiles> {
  const outputs: Record<string, string> = {}
  const mistakes: Mistake[] = []
  const write = async (name: string, path: string | null, text: () => Promise<string>) => {
    if (path === null) return
    const failed = await writeOutput(resolve(workspace, path), await text(), [workspace, directory])
    if (failed === null) outputs[name] = path
    else mistakes.push({ message: `${name}: ${failed}`, at: null })
  }
  await write('report-file', reportFile, async () => (await import('../report/json.js')).renderJson(report))
  await write('sarif-file', sarifFile, async () => (await import('../report/sarif.js')).renderSarif(report, controls))
  return { outputs, mistakes }
}
