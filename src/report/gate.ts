/** The gate in words and as an exit code: the same on every surface, and never "passed" alone while something critical stands. */
import type { Assessment, Gate, Report } from '../schema/report.js'
import { visibleProse } from './escape.js'

const RESULT = { pass: 'passed', fail: 'failed', incomplete: 'incomplete', off: 'off' } as const
const EXIT = { pass: 0, fail: 1, incomplete: 3, off: 0 } as const

/** 0 passed or off, 1 failed, 3 incomplete. */
export function gateExitCode(gate: Gate): 0 | 1 | 3 {
  return EXIT[gate.result]
}

/** One sentence or two, e.g. `Gate passed: nothing new. 1 critical finding stands, not judged here.` */
export function gateSentence(report: Report): string {
  const { gate } = report
  const reason = visibleProse(gate.reason).replace(/\.$/, '')
  const said = `Gate ${RESULT[gate.result]}${reason === '' ? '' : `: ${reason}`}.`
  if (gate.result === 'fail') return said
  const stands = serious(report.assessment)
  return stands === '' ? said : `${said} ${stands}`
}

function serious(assessment: Assessment): string {
  const parts: string[] = []
  if (assessment.critical > 0) parts.push(`${assessment.critical} critical`)
  if (assessment.high > 0) parts.push(`${assessment.high} high`)
  if (parts.length === 0) return ''
  const one = assessment.critical + assessment.high === 1
  return `Still open: ${parts.join(' and ')} finding${one ? '' : 's'}.`
}
