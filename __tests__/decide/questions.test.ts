import { describe, expect, test } from '@jest/globals'
import type { RawFinding } from '../../src/schema/control-result.js'
import { at, check, control, evaluation, fact, input, raw, report, side } from './builders.js'

const GDL = control('GDL-01', [
  check('actions', { kind: 'gap', severity: 'high', question: 'May {subject} act alone?', key: 'autonomy.actions' }),
  check('level', { kind: 'gap', severity: 'medium', question: 'How far may it go?', key: 'autonomy.level' }),
  check('each', {
    kind: 'gap',
    severity: 'low',
    question: 'Who may write to {subject}?',
    key: 'datasets[{subject}].write_access',
  }),
  check('open-door', { severity: 'high' }),
])
const ORG = control('ORG-01', [], {
  kind: 'hybrid',
  severity: 'low',
  required_from: 'critical',
  statement: { question: 'Where are decisions written down?', key: 'architecture.decisions' },
})
const gap = (name: string, subject = '', more: Partial<RawFinding> = {}) =>
  raw(name, [], null, { kind: 'gap', subject, message: `${name} is open`, ...more })
const head = (gdl: readonly RawFinding[], org: readonly RawFinding[] = []) =>
  side([GDL, ORG], [evaluation('GDL-01', gdl), evaluation('ORG-01', org)])
const asked = (...args: Parameters<typeof report>) =>
  report(...args)
    .questions.filter((question) => question.asked)
    .map(({ key }) => key)

describe('questions', () => {
  test('carry the words of METADATA, also of a statement', () => {
    const { questions, assessment } = report(
      head([gap('actions', 'send_mail', { at: at('t.py', 22) })], [gap('statement')]),
    )
    expect(questions).toEqual([
      {
        id: 'autonomy.actions',
        text: 'May send_mail act alone?',
        key: 'autonomy.actions',
        control: 'GDL-01',
        opened: false,
        asked: true,
        location: 't.py:22',
      },
      {
        id: 'architecture.decisions',
        text: 'Where are decisions written down?',
        key: 'architecture.decisions',
        control: 'ORG-01',
        opened: false,
        asked: true,
        location: null,
      },
    ])
    expect(assessment).toMatchObject({ questions: 2, critical: 0, high: 0 })
  })

  test('one for each value that a key names; a key may name the subject', () => {
    const { questions } = report(
      head([
        gap('actions', 'a'),
        gap('actions', 'b'),
        gap('each', 'kb'),
        gap('each', 'docs'),
        gap('level', '', { key: 'autonomy.actions' }),
      ]),
    )
    expect(questions.map(({ key }) => key)).toEqual([
      'autonomy.actions',
      'datasets[docs].write_access',
      'datasets[kb].write_access',
    ])
  })

  test('a bare section is the key of many questions; the same words make one', () => {
    const one = control('GDL-01', [
      check('card', { kind: 'gap', question: 'What is the model for?', key: 'models' }),
      check('digest', { kind: 'gap', question: 'Where is its digest?', key: 'models' }),
      check('card-again', { kind: 'gap', question: 'What is the model for?', key: 'statements.GDL-01' }),
      check('where', { kind: 'gap', question: 'Where is {subject}?' }),
    ])
    const gaps = [
      gap('card', 'a'),
      gap('card', 'b'),
      gap('digest'),
      gap('card-again'),
      gap('where', 'x'),
      gap('where', 'y'),
    ]
    const { questions } = report(side([one], [evaluation('GDL-01', gaps)]))
    expect(questions.map(({ id }) => id)).toEqual(['GDL-01/card', 'GDL-01/digest', 'GDL-01/where x', 'GDL-01/where y'])
  })

  test('at most three are asked: required first, then severity', () => {
    const gaps = [gap('each', 'a'), gap('each', 'b'), gap('level'), gap('actions')]
    expect(asked(head(gaps, [gap('statement', '', { severity: 'low' })]))).toEqual([
      'autonomy.actions',
      'autonomy.level',
      'datasets[a].write_access',
    ])
  })

  test('what the change opened comes first and speaks of what is new', () => {
    const before = head([gap('level'), gap('actions', 'read_mail')])
    const after = report(
      head([gap('level'), gap('actions', 'read_mail'), gap('actions', 'send_mail'), gap('each', 'kb')]),
      before,
    )
    expect(after.questions.map(({ text, opened }) => [text, opened])).toEqual([
      ['May send_mail act alone?', true],
      ['Who may write to kb?', true],
      ['How far may it go?', false],
    ])
  })

  test('what a control that came to apply asks is opened by the change', () => {
    const idle = side([GDL], [evaluation('GDL-01', [gap('level')], { applicable: false })])
    expect(report(side([GDL], [evaluation('GDL-01', [gap('level')])]), idle).questions).toMatchObject([
      { opened: true },
    ])
  })

  test('no answer would change a verdict that fails anyway; it is listed and not asked', () => {
    const { questions } = report(head([gap('level'), raw('open-door', [], at('a.py', 1))]))
    expect(questions).toMatchObject([{ key: 'autonomy.level', asked: false }])
  })

  test('one behind a defect on the same fact is listed and not asked', () => {
    const call = at('a.py', 3)
    const other = control('RES-02', [check('no-verify-remote')])
    const judged = side(
      [GDL, other],
      [
        evaluation('GDL-01', [{ ...gap('level'), from: ['f'], at: call }]),
        evaluation('RES-02', [raw('no-verify-remote', ['f'], call)]),
      ],
      input({ facts: [fact('f', call)] }),
    )
    expect(report(judged).questions).toMatchObject([{ key: 'autonomy.level', asked: false }])
    expect(report(judged).findings).toHaveLength(1)
  })
})
