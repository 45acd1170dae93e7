import { describe, expect, test } from '@jest/globals'
import { runRecord } from '../../src/decide/run-record.js'
import { DEFAULT_SETTINGS } from '../../src/policy/settings.js'
import type { CollectorStatus } from '../../src/schema/input.js'
import { at, check, control, evaluation, input, RES_01, RES_02, raw, side, system } from './builders.js'

const MET = control('MET-05', [check('not-seen')], { second_pass: true })

function collector(
  status: CollectorStatus['status'],
  supplies: readonly string[],
  skipped: CollectorStatus['skipped'] = [],
): CollectorStatus {
  return {
    status,
    reason: status === 'ok' ? null : `${status} for a reason`,
    how: 'raise the limit',
    files: 1,
    supplies,
    skipped,
  }
}

const blind = (need: string) => ({ unknown: [{ check: 'unsafe-load', reason: 'not seen', need }] })

describe('the record of the first pass', () => {
  test('has the verdicts of its controls only', () => {
    const judged = side(
      [MET, RES_01, { ...RES_02, required_from: 'critical' }],
      [evaluation('RES-01', [raw('unsafe-load', [], at('a.py', 1))]), evaluation('RES-02', [])],
    )
    expect(runRecord(judged, null, DEFAULT_SETTINGS).controls).toEqual([
      { id: 'RES-01', verdict: 'fail', required: true },
      { id: 'RES-02', verdict: 'pass', required: false },
    ])
    const base = input({}, [system({ profile: { level: 'critical', reasons: [] } })])
    expect(runRecord(judged, base, DEFAULT_SETTINGS).controls[1]?.required).toBe(true)
  })

  test('names what was not seen, why, how to see it, where, and whom it leaves unknown', () => {
    const skip = { path: 'big.py', reason: 'over 16 MB', needs: ['facts'] }
    const judged = side(
      [RES_01, RES_02],
      [evaluation('RES-01', [], blind('facts.L01')), evaluation('RES-02', [], blind('facts.L01'))],
      input({
        collect: { code: collector('ok', ['facts.L01', 'facts.H01'], [skip]), models: collector('error', ['models']) },
      }),
    )
    expect(runRecord(judged, null, DEFAULT_SETTINGS).unseen).toEqual([
      {
        need: 'facts.L01',
        status: 'partial',
        reason: 'over 16 MB',
        how: 'raise the limit',
        paths: ['big.py'],
        controls: ['RES-01', 'RES-02'],
      },
    ])
  })

  test('knows settings, and what nobody collects yet', () => {
    const judged = side(
      [RES_01, RES_02],
      [evaluation('RES-01', [], blind('settings.rulesets')), evaluation('RES-02', [], blind('facts.S99'))],
      input({
        settings: { rulesets: { status: 'denied', reason: 'token may not', audience: 'everyone', value: null } },
      }),
    )
    expect(runRecord(judged, null, DEFAULT_SETTINGS).unseen).toMatchObject([
      { need: 'facts.S99', status: 'not-asked', reason: 'not seen', controls: ['RES-02'] },
      { need: 'settings.rulesets', status: 'denied', reason: 'token may not', controls: ['RES-01'] },
    ])
  })

  test('leaves out controls that are off or do not apply', () => {
    const judged = side(
      [RES_01, RES_02],
      [evaluation('RES-01', [], blind('models')), evaluation('RES-02', [], { ...blind('models'), applicable: false })],
    )
    const settings = { ...DEFAULT_SETTINGS, controls: { 'RES-01': { off: true } } }
    expect(runRecord(judged, null, settings)).toEqual({
      controls: [
        { id: 'RES-01', verdict: 'off', required: true },
        { id: 'RES-02', verdict: 'not-applicable', required: true },
      ],
      unseen: [],
    })
  })
})
