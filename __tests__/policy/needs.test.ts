import { describe, expect, test } from '@jest/globals'
import type { CatalogControl } from '../../src/policy/catalog.js'
import type { ControlEvaluation } from '../../src/policy/evaluation.js'
import { applyNeeds, settingNeeds } from '../../src/policy/needs.js'
import { loadShippedPolicies } from '../../src/policy/shipped.js'
import type { CollectorStatus } from '../../src/schema/input.js'
import { emptyInput } from './inputs.js'

const [FIRST] = loadShippedPolicies().catalog.controls
if (FIRST === undefined) throw new Error('no control')

const CONTROL: CatalogControl = {
  ...FIRST,
  id: 'ACME-01',
  checks: [
    { ...(FIRST.checks[0] ?? fail()), id: 'none-listed', kind: 'gap', needs: ['components'], awaiting: null },
    { ...(FIRST.checks[0] ?? fail()), id: 'wrong', kind: 'defect', needs: ['components'], awaiting: null },
  ],
}

function fail(): never {
  throw new Error('no check')
}

const EVALUATION: ControlEvaluation = {
  control: 'ACME-01',
  system: null,
  applicable: true,
  findings: [
    { check: 'none-listed', kind: 'gap', from: [], subject: '', message: 'Nothing lists it.', at: null },
    { check: 'none-listed', kind: 'gap', from: ['a1'], subject: '', message: 'This lists nothing.', at: null },
    { check: 'wrong', kind: 'defect', from: ['a1'], subject: '', message: 'It is wrong.', at: null },
  ],
  unknown: [],
  evidence: [],
  error: null,
}

const STATUS: CollectorStatus = {
  status: 'ok',
  reason: null,
  how: null,
  files: 1,
  supplies: ['components'],
  skipped: [],
}
const PARTIAL: CollectorStatus = {
  ...STATUS,
  status: 'partial',
  reason: '1 not read',
  skipped: [{ path: 'sbom.json', reason: 'is too large', needs: ['components'] }],
}

describe('needs', () => {
  test('change nothing when all was seen', () => {
    expect(applyNeeds(EVALUATION, CONTROL, emptyInput({ collect: { sbom: STATUS } }))).toBe(EVALUATION)
  })

  test('make a check unknown that did not see all, and take back that it found nothing', () => {
    const judged = applyNeeds(EVALUATION, CONTROL, emptyInput({ collect: { sbom: PARTIAL } }))
    expect(judged.findings.map(({ message }) => message)).toEqual(['This lists nothing.', 'It is wrong.'])
    expect(judged.unknown).toEqual(
      ['none-listed', 'wrong'].map((check) => ({ check, reason: 'sbom.json is too large', need: 'components' })),
    )
  })

  test('make a control apply whose records may lie in what was not read', () => {
    const idle = { ...EVALUATION, applicable: false, findings: [] }
    expect(applyNeeds(idle, CONTROL, emptyInput({ collect: { sbom: STATUS } })).applicable).toBe(false)
    const judged = applyNeeds(idle, CONTROL, emptyInput({ collect: { sbom: PARTIAL } }))
    expect([judged.applicable, judged.unknown.length]).toEqual([true, 2])
    const quiet = emptyInput({ collect: { sbom: PARTIAL }, holdsAi: false })
    expect(applyNeeds(idle, CONTROL, quiet).applicable).toBe(false)
  })

  test('are not met by a collector that was not asked, and leave errors alone', () => {
    const unasked = emptyInput({ collect: { sbom: { ...STATUS, status: 'not-asked', reason: 'offline' } } })
    expect(applyNeeds(EVALUATION, CONTROL, unasked).unknown.map(({ reason }) => reason)).toEqual(['offline', 'offline'])
    const broken = { ...EVALUATION, error: 'it threw' }
    expect(applyNeeds(broken, CONTROL, unasked)).toBe(broken)
  })
})

test('settings are needed by working checks of controls that are on, and by no others', () => {
  const check = CONTROL.checks[0] ?? fail()
  const control = (id: string, need: string, awaiting: string | null = null): CatalogControl => ({
    ...CONTROL,
    id,
    checks: [{ ...check, needs: ['components', need], awaiting }],
  })
  const controls = [
    control('ACME-01', 'settings.rulesets'),
    control('ACME-02', 'settings.alerts'),
    control('ACME-03', 'settings.visibility', 'settings.visibility'),
  ]
  expect([...settingNeeds(controls, { 'ACME-02': { off: true } })]).toEqual(['settings.rulesets'])
  expect([...settingNeeds(loadShippedPolicies().catalog.controls, {})]).toEqual([])
})
