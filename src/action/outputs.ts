/** What later steps get: the step's outputs and the job summary, appended to the files that the runner named. */
import { randomUUID } from 'node:crypto'
import { appendFile } from 'node:fs/promises'
import type { Report } from '../schema/report.js'

/**
 * Written here and not with GitHub's toolkit, which takes longer to load than a small check to run. The end of each
 * value is a word that nobody can know, so that no value ends early.
 */
export async function writeOutputs(
  file: string | null,
  values: Readonly<Record<string, string>>,
): Promise<string | null> {
  const text = Object.entries(values).map(([name, value]) => {
    const end = `ghadelimiter_${randomUUID()}`
    return `${name}<<${end}\n${value}\n${end}\n`
  })
  return append(file, text.join(''), 'the outputs', 'GITHUB_OUTPUT')
}

export function writeSummary(file: string | null, markdown: string): Promise<string | null> {
  return append(file, markdown, 'the job summary', 'GITHUB_STEP_SUMMARY')
}

/** Without the paths of files, which only what was written has. */
export function outputsOf({ gate, profile, assessment }: Report): Readonly<Record<string, string>> {
  return {
    gate: gate.result,
    profile: profile.level,
    critical: String(assessment.critical),
    high: String(assessment.high),
    medium: String(assessment.medium),
    low: String(assessment.low),
    questions: String(assessment.questions),
  }
}

/** Null when it is written, else a note: neither is a reason to fail. */
async function append(file: string | null, text: string, what: string, variable: string): Promise<string | null> {
  if (file === null) return `${what}: not written, as ${variable} is not set`
  try {
    await appendFile(file, text)
    return null
  } catch {
    return `${what}: not written, as the file that ${variable} names cannot be`
  }
}
