import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { renderTerminal } from '../../src/report/terminal.js'
import { displayWidth } from '../../src/report/width.js'
import type { Finding, Report } from '../../src/schema/report.js'
import { collector, control, filled, finding, question, report } from './fixture.js'
import { HOSTILE, rawIn, withoutColors } from './hostile.js'

const PLAIN = {
  color: false,
  width: 80,
  elapsedSeconds: 0.41,
  files: 131,
  baseName: 'main',
} as const

function render(over: Partial<Report> = {}, width = 80): string {
  return renderTerminal(report(over), { ...PLAIN, width })
}

function withoutBase(over: Partial<Report> = {}): Report {
  return report({ subject: { ...report().subject, base: null }, ...over })
}

test('a change that adds a critical finding', () => {
  expect(render()).toMatchInlineSnapshot(`
   "support-chatbot · work tree against main (3f2a91c) · 131 files in 0.4 s

   AI found    1 hosted model, 1 other model, 1 agent or tool, 1 connection, 1 AI
               library
               gpt-5.4-nano (hosted), acme-labs/embedder (not pinned), send_mail (…
   Profile     standard: a tool sends mail (tools/mail.py:22); nobody has rated the
               system yet

   FIX BEFORE MERGE                                              new in your change
     critical  rag/embed.py:14:9  RES-01/remote-code
               trust_remote_code=True without a fixed commit runs whatever the
               owner of acme-labs/embedder pushes next.
               14 │ model = AutoModel.from_pretrained("acme-labs/embedder", trust_…
               fix: Add revision="<commit>" with a commit that you have read.
                    git ls-remote https://huggingface.co/acme-labs/embedder HEAD
               also: RSK-02/mutable-model

   LOOK AT                                                      new, does not block
     high      tools/mail.py:22:1  RSK-03/dangerous-tool
               send_mail runs without a person's approval.
               fix: Set interrupt_before=["send_mail"].

   OLDER                                                             not judged now
     1 high, 3 medium: ai-trust check shows them

   QUESTIONS   2 of 14 open ones, opened by your change
     1  May send_mail act before a person has seen the mail?  autonomy.actions
     2  Who may write to docs/kb?  datasets[kb].write_access
        answer in .github/ai-trust.yml; none of them blocks

   HOW WE KNOW verified 1 · observed 11 · anchored 0 · stated 0 · fail 3 ·
               unanswered 14 · unknown 2 · n/a 29
   NOT SEEN    2 files, LFS pointer: models/a.bin, models/b.bin → git lfs pull
               1 file, over 16 MB: nb/big.ipynb
               RSK-01 not judged in full: settings.rulesets was not asked
               not asked: settings

   Gate failed: 1 new critical. Exit 1.
   Next: apply the first fix above, then run the check again.
   "
  `)
})

test('without a base everything is judged, and nothing is called new', () => {
  const text = renderTerminal(
    withoutBase({
      gate: {
        result: 'fail',
        reason: '1 critical',
        mode: 'new',
        fail_on: 'critical',
      },
    }),
    PLAIN,
  )
  expect(text).toMatch(/^FIX FIRST$/m)
  expect(text).toMatch(/^LOOK AT +does not block$/m)
  expect(text).not.toMatch(/your change|MERGE|OLDER/)
  expect(text).toContain('RES-02/no-verify-local')
})

test('a fix that the message says already is not said again', () => {
  const said = finding({
    message: 'torch.load opens a.pt. Pass weights_only=True.',
    remediation: 'Pass weights_only=True.',
  })
  const text = renderTerminal(report({ findings: [said] }), PLAIN)
  expect(text.split('Pass weights_only=True.')).toHaveLength(2)
  expect(text).toContain('fix: git ls-remote')
})

test('no AI is one quiet line', () => {
  const quiet = report({
    systems: [{ name: null, kind: 'none', roles: [], profile: 'minimal' }],
    gate: {
      result: 'pass',
      reason: 'nothing to judge',
      mode: 'new',
      fail_on: 'critical',
    },
    findings: [],
    questions: [],
    subject: {
      repository: 'site',
      commit: null,
      base: null,
      tree: 'folder',
      root: '.',
    },
  })
  expect(renderTerminal(quiet, { ...PLAIN, files: 7 })).toBe(
    'site · folder · 7 files in 0.4 s: no AI found, nothing to judge (3 not read)\n',
  )
})

describe('the gate is not the assessment', () => {
  test('passed never stands alone while something critical or high is open', () => {
    const gate = {
      result: 'pass',
      reason: 'nothing new',
      mode: 'new',
      fail_on: 'critical',
    } as const
    const text = render({
      gate,
      findings: [finding({ status: 'existing', gates: false })],
    })
    expect(text).toContain('Gate passed: nothing new. Still open: 1 critical and 2 high findings. Exit 0.')
    expect(text).toContain('Your change adds nothing to what already stood.')
    expect(text).toContain('  1 critical: ai-trust check shows them')
  })

  test('nothing found is no proof', () => {
    const text = render({
      gate: { result: 'pass', reason: '', mode: 'new', fail_on: 'critical' },
      findings: [],
      questions: [],
      assessment: {
        critical: 0,
        high: 0,
        medium: 0,
        low: 0,
        info: 0,
        questions: 0,
      },
    })
    expect(text).toContain('Gate passed. Exit 0.\nNo finding means no known problem was seen, not proof of safety.\n')
    expect(text).not.toMatch(/QUESTIONS|LOOK AT|FIX/)
  })

  test('incomplete names the control that could not be judged, first of all', () => {
    const text = render({
      gate: {
        result: 'incomplete',
        reason: 'ACME-01 could not be judged',
        mode: 'new',
        fail_on: 'critical',
      },
      controls: [
        control({
          id: 'ACME-01',
          verdict: 'error',
          reason: 'took more than 10 s',
        }),
      ],
    })
    expect(text).toMatch(/^NOT SEEN {4}control ACME-01 could not be judged: took more than 10 s$/m)
    expect(text).toContain('Gate incomplete: ACME-01 could not be judged.')
    expect(text).toContain('Exit 3.')
  })
})

describe('never a wall', () => {
  const many = (count: number, gates: boolean): Report['findings'] =>
    Array.from({ length: count }, (_, index) =>
      finding({
        gates,
        fingerprint: `${gates}${index}`,
        severity: gates ? 'critical' : 'medium',
      }),
    )

  test('ten that block and five others in full, the rest counted', () => {
    const text = render({ findings: [...many(22, true), ...many(17, false)] })
    expect(text.match(/^ {2}critical {2}/gm)).toHaveLength(10)
    expect(text).toContain('  and 12 more (12 critical): --format json')
    expect(text.match(/^ {2}medium {4}/gm)).toHaveLength(5)
    expect(text).toContain('  and 12 more (12 medium): --format json')
  })

  test('all of them when asked', () => {
    const text = renderTerminal(report({ findings: many(22, true) }), {
      ...PLAIN,
      verbose: true,
    })
    expect(text.match(/^ {2}critical {2}/gm)).toHaveLength(22)
  })

  test('a group shows its first three other places', () => {
    const members = Array.from({ length: 12 }, (_, index) => ({
      path: `examples/a${index}.py`,
      line: 14,
      subject: '',
      severity: 'low' as const,
      status: 'new' as const,
      fingerprint: String(index),
    }))
    const location = {
      path: 'examples/a0.py',
      line: 14,
      column: 1,
      end_line: 14,
      end_column: 2,
    }
    const text = render({ findings: [finding({ members, location })] })
    expect(text.match(/^ +\+ .*$/gm)?.map((line) => line.trim())).toEqual([
      '+ examples/a1.py:14',
      '+ examples/a2.py:14',
      '+ examples/a3.py:14',
      '+ 8 more in the same group',
    ])
  })

  test('what was not seen is at most five lines', () => {
    const skipped = Array.from({ length: 30 }, (_, index) => ({
      path: `f${index}`,
      reason: `reason ${index}`,
      needs: [],
    }))
    const text = render({
      collect: { code: collector({ status: 'partial', skipped }) },
    })
    expect(text).toMatch(/^ {12}and \d+ more: --format json$/m)
    expect(text.slice(text.indexOf('NOT SEEN'), text.indexOf('\n\nGate')).split('\n')).toHaveLength(5)
  })
})

test('a question without a key shows its place, and a file to answer in only where there is a key', () => {
  const card = question({ text: 'What do the missing sections say?', key: '', location: 'README.md:1' })
  const shown = (questions: readonly Report['questions'][number][]): string =>
    renderTerminal(report({ questions: [...questions] }), { width: 100, color: false, elapsedSeconds: 1, files: 1 })
  const alone = shown([card])
  expect(alone).toContain('  1  What do the missing sections say?  README.md:1\n     none of them blocks\n')
  expect(shown([question({ key: '', location: null })])).not.toMatch(/ +\n/)
  expect(shown([card, question()])).toContain('answer in .github/ai-trust.yml; none of them blocks')
})

test('questions are never listed among the findings, fixed and waived ones only counted', () => {
  const text = render({
    findings: [
      finding({ kind: 'gap', gates: false, check: 'GDL-01/statement' }),
      finding({ status: 'fixed', check: 'X-01/fixed' }),
      finding({ status: 'waived', check: 'X-01/waived' }),
    ],
  })
  expect(text).not.toMatch(/GDL-01\/statement|X-01\/fixed/)
  expect(text).toContain('FIXED       1 by your change')
  expect(text).toContain('WAIVED 1: X-01/waived (on record)')
})

test('a waived check beside one that is not is marked', () => {
  const acceptance = { kind: 'waiver', fingerprint: 'a', reason: 'why', by: '@a', expires: '2027-01-03' } as const
  const accepted = [{ ...acceptance, check: 'X-01/b' }]
  const text = render({ findings: [finding({ also: ['X-01/a', 'X-01/b'], accepted })] })
  expect(text).toContain('also: X-01/a, X-01/b (waived)')
})

test('what is waived stands on one line: what, until when, by whom', () => {
  const acceptance = { check: 'X-01/waived', fingerprint: 'a', reason: 'why', expires: '2027-01-03' } as const
  const waived = (accepted: Finding['accepted']) =>
    finding({ status: 'waived', check: 'X-01/waived', ...(accepted && { accepted }) })
  const text = render({
    findings: [
      waived([{ ...acceptance, kind: 'waiver', by: '@acme/security' }]),
      waived([{ ...acceptance, kind: 'inline', by: null }]),
      waived([{ ...acceptance, kind: 'dispute', by: 'Ann\u202e', expires: null }]),
    ],
  })
  expect(text).toMatch(/^WAIVED 3: X-01\/waived until 2027-01-03 \(@acme\/security\), X-01\/waived until 2027.*…$/m)
  expect(text).not.toContain('\u202e')
})

describe('commands offered for copying', () => {
  test.each([
    ['acme/model', 'git ls-remote https://huggingface.co/acme/model HEAD', true],
    ['', 'git lfs pull', true],
    ['a; rm -rf ~', 'git ls-remote https://huggingface.co/a; rm -rf ~ HEAD', false],
    ['$(id)', 'echo $(id)', false],
    ['x', 'echo \u202ex', false],
    ['x', 'echo x\nrm -rf ~', false],
  ])('subject %j, command %j: %s', (subject, command, offered) => {
    const text = render({
      findings: [finding({ subject, fix: { command, edits: [] } })],
    })
    expect(text.includes(`                 ${command}\n`)).toBe(offered)
  })
})

describe('hostile text', () => {
  test.each([...HOSTILE.keys()])('number %i shows nothing raw and makes no line of its own', (index) => {
    const text = HOSTILE[index] ?? ''
    for (const color of [false, true]) {
      const shown = renderTerminal(filled(text), {
        ...PLAIN,
        color,
        baseName: text,
      })
      expect(rawIn(withoutColors(shown))).toEqual([])
      expect(shown.split('\n').length).toBeLessThan(130)
    }
  })

  test('any text at any width: nothing raw, no line wider than the terminal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.integer({ min: 60, max: 160 }), (text, width) => {
        const shown = renderTerminal(filled(text), { ...PLAIN, width })
        expect(rawIn(shown)).toEqual([])
        for (const line of shown.split('\n'))
          if (!isCommand(line)) expect(displayWidth(line)).toBeLessThanOrEqual(width)
      }),
      { numRuns: 60 },
    )
  })
})

/** Commands are not broken, so that copying them works. */
function isCommand(line: string): boolean {
  return line.startsWith(' '.repeat(17))
}

test.each([60, 72, 80, 100, 160])('fits %i columns', (width) => {
  for (const line of render({}, width).split('\n'))
    if (!isCommand(line)) expect(displayWidth(line)).toBeLessThanOrEqual(width)
})

test('widths beyond what reads well are bounded', () => {
  expect(render({}, 5)).toBe(render({}, 60))
  expect(render({}, 5000)).toBe(render({}, 160))
  expect(render({}, Number.NaN)).toBe(render({}, 80))
})

test('colour changes nothing but colour', () => {
  const colored = renderTerminal(report(), { ...PLAIN, color: true })
  expect(colored).toContain('\u001b[1;31mcritical  \u001b[0m')
  expect(withoutColors(colored)).toBe(render())
})
