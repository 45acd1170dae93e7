import { describe, expect, test } from '@jest/globals'
import { annotate } from '../../src/report/annotations.js'
import { workflowCommands } from '../../src/report/workflow-commands.js'
import type { Report } from '../../src/schema/report.js'
import { dangerousTool, finding, report } from './fixture.js'

function commands(over: Partial<Report> = {}): string {
  return workflowCommands(annotate(report(over)))
}

test('what blocks is an error, what does not a warning, what stood before is silent', () => {
  expect(commands()).toMatchInlineSnapshot(`
   "::notice title=AI Trust%3A 1 thing to fix before merge::Gate failed: 1 new critical.
   ::error file=rag/embed.py,line=14,endLine=14,col=9,endColumn=79,title=RES-01/remote-code (critical)::trust_remote_code=True without a fixed commit runs whatever the owner of acme-labs/embedder pushes next.%0AFix: Add revision="<commit>" with a commit that you have read.%0Agit ls-remote https://huggingface.co/acme-labs/embedder HEAD
   ::warning file=tools/mail.py,line=22,endLine=22,col=1,endColumn=29,title=RSK-03/dangerous-tool (high)::send_mail runs without a person's approval.%0AFix: Set interrupt_before=["send_mail"].
   "
  `)
})

test('a clean run says so in one notice', () => {
  const gate = {
    ...report().gate,
    result: 'pass' as const,
    reason: 'nothing new that is critical',
  }
  const assessment = {
    critical: 0,
    high: 0,
    medium: 0,
    low: 0,
    info: 0,
    questions: 0,
  }
  expect(commands({ gate, assessment, findings: [] })).toBe(
    '::notice title=AI Trust%3A nothing to fix::Gate passed: nothing new that is critical.\n',
  )
})

test('gaps, fixed and waived ones are no annotations', () => {
  const findings = [
    finding({ kind: 'gap' }),
    finding({ status: 'fixed', gates: false }),
    finding({ status: 'waived', gates: false }),
  ]
  expect(annotate(report({ findings }))).toHaveLength(1)
})

describe('caps', () => {
  const many = (count: number, severity: 'critical' | 'low') =>
    Array.from({ length: count }, (_, index) =>
      finding({
        severity,
        gates: severity === 'critical',
        fingerprint: `${severity}${index}`,
      }),
    )

  test('ten of each level, the headline among them, which says what was held back', () => {
    const all = annotate(report({ findings: [...many(30, 'critical'), ...many(30, 'low')] }))
    expect(all.filter(({ level }) => level === 'error')).toHaveLength(10)
    expect(all.filter(({ level }) => level === 'notice')).toHaveLength(10)
    expect(all[0]?.message).toBe('Gate failed: 1 new critical. 41 more lines are in the job summary.')
  })

  test('fifty in all', () => {
    const limits = { perLevel: 1000, inAll: 50, perGroup: 5 }
    expect(annotate(report({ findings: many(300, 'critical') }), limits)).toHaveLength(50)
  })
})

describe('groups', () => {
  const member = (line: number, status: 'new' | 'existing' = 'new') => ({
    path: '.github/workflows/ci.yml',
    line,
    subject: `actions/step@v${line}`,
    severity: 'medium' as const,
    status,
    fingerprint: String(line),
  })
  const location = {
    path: '.github/workflows/ci.yml',
    line: 1,
    column: 1,
    end_line: 1,
    end_column: 5,
  }

  test('each member has its own line', () => {
    const group = dangerousTool({
      location,
      members: [member(1), member(7), member(9, 'existing'), member(12)],
    })
    expect(annotate(report({ findings: [group] })).map(({ line }) => line)).toEqual([null, 1, 7, 12])
  })

  test('up to five', () => {
    const members = Array.from({ length: 40 }, (_, index) => member(index + 1))
    expect(annotate(report({ findings: [dangerousTool({ location, members })] }))).toHaveLength(6)
  })
})

test('every finding has a file and a line, from the top of the repository', () => {
  const nowhere = {
    path: null,
    line: null,
    column: null,
    end_line: null,
    end_column: null,
  }
  const subject = { ...report().subject, root: 'bot' }
  const findings = [finding({ location: nowhere }), finding({ location: { ...nowhere, path: 'model.pt' } })]
  expect(annotate(report({ subject, findings })).slice(1)).toMatchObject([
    { path: 'bot/tools/mail.py', line: 1, column: null },
    { path: 'bot/model.pt', line: 1, column: null },
  ])
})

test('columns only where one line is meant', () => {
  const over = (end_line: number, end_column: number) =>
    annotate(
      report({
        findings: [
          finding({
            location: { path: 'a', line: 3, column: 5, end_line, end_column },
          }),
        ],
      }),
    )[1]
  expect(over(3, 9)).toMatchObject({
    line: 3,
    end_line: 3,
    column: 5,
    end_column: 8,
  })
  expect(over(4, 9)).toMatchObject({
    line: 3,
    end_line: 4,
    column: null,
    end_column: null,
  })
})

test('escaped as the toolkit does', () => {
  const location = {
    path: 'a,b:c%.py',
    line: 1,
    column: null,
    end_line: null,
    end_column: null,
  }
  expect(
    commands({
      findings: [finding({ location, message: '50% : , \n::error::x', remediation: '' })],
    }),
  ).toContain('::error file=a%2Cb%3Ac%25.py,line=1,title=RES-01/remote-code (critical)::50%25 : , ::error::x%0A')
})
