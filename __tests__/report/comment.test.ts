import { describe, expect, test } from '@jest/globals'
import { compareInventories } from '../../src/report/changes.js'
import { type CommentOptions, commentMarker, renderComment } from '../../src/report/comment.js'
import { renderSummary } from '../../src/report/summary.js'
import type { Gate, Report } from '../../src/schema/report.js'
import { dangerousTool, finding, question, report } from './fixture.js'

const PASS: Gate = {
  result: 'pass',
  reason: 'nothing new that is critical',
  mode: 'new',
  fail_on: 'critical',
}
const CLEAR = {
  critical: 0,
  high: 0,
  medium: 0,
  low: 0,
  info: 0,
  questions: 0,
}
const CLEAN: Partial<Report> = {
  gate: PASS,
  assessment: CLEAR,
  findings: [],
  questions: [],
  collect: {},
  controls: [],
}
const hunk = {
  path: 'rag/embed.py',
  line: 14,
  before: ['model = AutoModel.from_pretrained("acme-labs/embedder", trust_remote_code=True)'],
  after: ['model = AutoModel.from_pretrained("acme-labs/embedder")'],
}

function comment(over: Partial<Report> = {}, options: Partial<CommentOptions> = {}): string | null {
  return renderComment(report(over), {
    key: 'default',
    links: {
      blob: (path, line) => `https://github.example/blob/${path}#L${line}`,
      summary: 'https://github.example/run',
    },
    firstRun: false,
    earlier: false,
    always: false,
    changes: [],
    ...options,
  })
}

test('one thing to fix, with its fix and what changed', () => {
  const { inventory, findings } = report()
  const before = {
    ...inventory,
    models: inventory.models.slice(0, 1),
    agents: [],
  }
  const fixed = finding({ fix: { command: null, edits: [], hunks: [hunk] } })
  expect(
    comment({ findings: [fixed, ...findings.slice(1)] }, { changes: compareInventories(inventory, before) }),
  ).toMatchInlineSnapshot(`
   "<!-- ai-trust-check v1 key=default -->
   ### AI Trust: 1 thing to fix before merge

   This pull request adds **1 model** and **1 agent or tool that acts**.

   **critical · [\`rag/embed.py:14\`](https://github.example/blob/rag/embed.py#L14) · RES-01/remote-code**\\
   trust\\_remote\\_code=True without a fixed commit runs whatever the owner of acme-labs/embedder pushes next.

   \`\`\`diff
   - model = AutoModel.from_pretrained("acme-labs/embedder", trust_remote_code=True)
   + model = AutoModel.from_pretrained("acme-labs/embedder")
   \`\`\`

   **high, does not block here · [\`tools/mail.py:22\`](https://github.example/blob/tools/mail.py#L22) · RSK-03/dangerous-tool**\\
   send\\_mail runs without a person's approval.

   Fix: Set interrupt\\_before=\\["send\\_mail"\\].

   **Questions this change opens** (nothing blocks; answer in \`.github/ai-trust.yml\`)

   1. May send\\_mail act before a person has seen the mail? \`autonomy.actions\`
   2. Who may write to docs/kb? \`datasets[kb].write_access\`

   <details><summary>What changed</summary>

   |  | before | now |
   | --- | --- | --- |
   | models | \`gpt-5.4-nano\` (hosted) | + \`acme-labs/embedder\` (not pinned) |
   | agents and tools that act | none | + \`send_mail\` (sends) |

   </details>

   <details><summary>Already there: 4 open, not judged in this pull request</summary>

   1 high, 3 medium: see the [job summary](https://github.example/run).

   </details>

   Not seen: 2 files, LFS pointer: models/a\\.bin, models/b\\.bin → git lfs pull; 1 file, over 16 MB: nb/big\\.ipynb; and 2 more: see the job summary.\\
   Locally: \`ai-trust check --base auto\`\\
   **Gate failed: 1 new critical.** No finding means no known problem was seen, not proof of safety.
   "
  `)
})

describe('silence', () => {
  test('nothing to say and no earlier comment', () => {
    expect(comment(CLEAN)).toBeNull()
    expect(comment({ ...CLEAN, findings: [dangerousTool({ status: 'existing' })] })).toBeNull()
    expect(comment({ ...CLEAN, questions: [question({ opened: false })] })).toBeNull()
  })

  test('an earlier comment ends resolved', () => {
    expect(comment(CLEAN, { earlier: true })).toMatchInlineSnapshot(`
     "<!-- ai-trust-check v1 key=default -->
     ### AI Trust: all resolved

     Not seen: nothing that this run looked for.\\
     Locally: \`ai-trust check --base auto\`\\
     **Gate passed: nothing new that is critical.** No finding means no known problem was seen, not proof of safety.
     "
    `)
  })

  test('when one is always wanted it says that there is nothing', () => {
    expect(comment(CLEAN, { always: true })).toContain('### AI Trust: nothing to fix\n')
  })

  test('an incomplete check is never silent and never resolved', () => {
    const gate: Gate = {
      ...PASS,
      result: 'incomplete',
      reason: 'the base could not be read',
    }
    expect(comment({ ...CLEAN, gate })).toContain('### AI Trust: the check is incomplete\n')
    expect(comment({ ...CLEAN, gate }, { earlier: true })).not.toContain('resolved')
  })

  test('a question that the change opens is asked', () => {
    expect(comment({ ...CLEAN, questions: [question()] })).toContain('**Questions this change opens**')
  })
})

test('the gate is not the assessment', () => {
  const over = {
    ...CLEAN,
    assessment: { ...CLEAR, critical: 1 },
    findings: [finding({ status: 'existing' })],
  }
  const text = comment(over, { earlier: true })
  expect(text).toContain('Still open: 1 critical finding.')
  expect(text).toContain('Already there: 1 open')
})

test('the first run says what was found and that nothing old blocks', () => {
  const older = [finding({ status: 'existing', gates: false }), dangerousTool({ status: 'existing' })]
  expect(comment({ ...CLEAN, findings: older }, { firstRun: true })).toMatchInlineSnapshot(`
   "<!-- ai-trust-check v1 key=default -->
   ### AI Trust: nothing new to fix

   This is the first run here. AI found: 2 models, 1 agent or tool that acts, 1 connection. Nothing that was already there blocks.

   Worth fixing when you are there:

   - critical · [\`rag/embed.py:14\`](https://github.example/blob/rag/embed.py#L14) · Code of the model is run
   - high · [\`tools/mail.py:22\`](https://github.example/blob/tools/mail.py#L22) · A tool acts without approval

   Next: answer what the check cannot see, in \`.github/ai-trust.yml\`.

   <details><summary>Already there: 2 open, not judged in this pull request</summary>

   1 critical, 1 high: see the [job summary](https://github.example/run).

   </details>

   Not seen: nothing that this run looked for.\\
   Locally: \`ai-trust check --base auto\`\\
   **Gate passed: nothing new that is critical.** No finding means no known problem was seen, not proof of safety.
   "
  `)
  const none = {
    models: [],
    datasets: [],
    interconnections: [],
    agents: [],
    suppliers: [],
    libraries: [],
  }
  const systems = [
    {
      name: null,
      kind: 'none' as const,
      roles: [],
      profile: 'minimal' as const,
    },
  ]
  expect(comment({ ...CLEAN, inventory: none, systems }, { firstRun: true })).toBeNull()
})

describe('limits', () => {
  const many = (count: number, gates: boolean) =>
    Array.from({ length: count }, (_, index) =>
      finding({
        gates,
        severity: gates ? 'critical' : 'medium',
        fingerprint: `${gates}${index}`,
      }),
    )

  test('never a wall: ten that block, then the count of the rest', () => {
    const text = comment({ findings: [...many(40, true), ...many(20, false)] }) ?? ''
    expect(text.match(/^\*\*critical · /gm)).toHaveLength(10)
    expect(text).toContain('And 50 more (30 critical, 20 medium) in the [job summary](https://github.example/run).')
  })

  test('within the limit by whole findings, the lowest first, no fence and no character cut', () => {
    const line = '\u{1f600}'.repeat(290)
    const hunks = [{ ...hunk, before: Array.from({ length: 12 }, () => line) }]
    const large = many(10, true).map((one) => ({
      ...one,
      fix: { command: null, edits: [], hunks },
    }))
    const text = comment({ findings: [...large, ...many(5, false)] }) ?? ''
    expect(text.length).toBeLessThan(60_000)
    expect(text.length).toBeGreaterThan(30_000)
    expect((text.match(/^```/gm) ?? []).length % 2).toBe(0)
    expect(text.isWellFormed()).toBe(true)
    expect(text).toMatch(/And \d+ more \(.*5 medium\) in the \[job summary\]/)
    expect(text).toContain('Gate failed')
  })

  test('the summary holds what fits and says what does not', () => {
    const message = 'x'.repeat(590)
    const findings = many(5000, true).map((one) => ({ ...one, message }))
    const text = renderSummary(report({ findings }), { blob: () => null })
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_000_000)
    expect(Buffer.byteLength(text)).toBeGreaterThan(800_000)
    expect(text).toMatch(/^\d+ more \(\d+ critical\) are in the report as JSON\.$/m)
    expect(text).toContain('### Not seen')
  })
})

describe('the marker', () => {
  test('comes first and holds any key', () => {
    expect(comment()?.startsWith('<!-- ai-trust-check v1 key=default -->\n')).toBe(true)
    expect(commentMarker('a --> b\n')).toBe('<!-- ai-trust-check v1 key=a%20--%3E%20b%0A -->')
  })
})

test('changes: added, removed, told otherwise; moving is none', () => {
  const item = (name: string, detail: string, place = 'a:1') => ({
    name,
    detail,
    places: [place],
  })
  const { inventory } = report()
  const head = {
    ...inventory,
    models: [item('a', 'not pinned'), item('c', ''), item('d', '', 'z:9')],
  }
  const base = {
    ...inventory,
    models: [item('a', 'pinned'), item('b', ''), item('d', '')],
  }
  expect(compareInventories(head, base)).toMatchObject([
    {
      what: 'models',
      added: [{ name: 'c' }],
      removed: [{ name: 'b' }],
      changed: [{ name: 'a', detail: 'not pinned' }],
    },
  ])
  expect(compareInventories(base, base)).toEqual([])
})

test('the summary', () => {
  expect(renderSummary(report(), { blob: () => null })).toMatchInlineSnapshot(`
   "## AI Trust: 1 thing to fix before merge

   **Gate failed: 1 new critical.**\\
   Profile standard: a tool sends mail (tools/mail\\.py:22); nobody has rated the system yet

   ### Fix before merge (1)

   **critical · \`rag/embed.py:14\` · RES-01/remote-code**\\
   trust\\_remote\\_code=True without a fixed commit runs whatever the owner of acme-labs/embedder pushes next.\\
   \`model = AutoModel.from_pretrained("acme-labs/embedder", trust_remote_code=True)\`

   Fix: Add revision="\\<commit\\>" with a commit that you have read.

   Run: \`git ls-remote https://huggingface.co/acme-labs/embedder HEAD\`

   Also: RSK-02/mutable-model

   <sub>Fingerprint \`4d1f0a\`</sub>

   ### Look at: new, does not block (1)

   **high · \`tools/mail.py:22\` · RSK-03/dangerous-tool**\\
   send\\_mail runs without a person's approval.

   Fix: Set interrupt\\_before=\\["send\\_mail"\\].

   <sub>Fingerprint \`9be2c1\`</sub>

   ### Already there: not judged in this change (4)

   **high · \`tools/mail.py:22\` · RSK-01/unpinned-action**\\
   send\\_mail runs without a person's approval.

   Fix: Set interrupt\\_before=\\["send\\_mail"\\].

   <sub>Fingerprint \`a1\`</sub>

   **medium · \`tools/mail.py:22\` · RES-02/no-verify-local**\\
   send\\_mail runs without a person's approval.

   Fix: Set interrupt\\_before=\\["send\\_mail"\\].

   <sub>Fingerprint \`b1\`</sub>

   **medium · \`tools/mail.py:22\` · RES-02/no-verify-local**\\
   send\\_mail runs without a person's approval.

   Fix: Set interrupt\\_before=\\["send\\_mail"\\].

   <sub>Fingerprint \`b2\`</sub>

   **medium · \`tools/mail.py:22\` · RES-02/no-verify-local**\\
   send\\_mail runs without a person's approval.

   Fix: Set interrupt\\_before=\\["send\\_mail"\\].

   <sub>Fingerprint \`b3\`</sub>

   ### Questions (14)

   - May send\\_mail act before a person has seen the mail? \`autonomy.actions\` (GDL-01, \`tools/mail.py:22\`, opened by this change)
   - Who may write to docs/kb? \`datasets[kb].write_access\` (GDL-01, \`tools/mail.py:22\`, opened by this change)
   - May send\\_mail act before a person has seen the mail? \`autonomy.actions\` (GDL-01, \`tools/mail.py:22\`)
   - May send\\_mail act before a person has seen the mail? \`autonomy.actions\` (GDL-01, \`tools/mail.py:22\`)
   - May send\\_mail act before a person has seen the mail? \`autonomy.actions\` (GDL-01, \`tools/mail.py:22\`)
   - May send\\_mail act before a person has seen the mail? \`autonomy.actions\` (GDL-01, \`tools/mail.py:22\`)
   - May send\\_mail act before a person has seen the mail? \`autonomy.actions\` (GDL-01, \`tools/mail.py:22\`)
   - May send\\_mail act before a person has seen the mail? \`autonomy.actions\` (GDL-01, \`tools/mail.py:22\`)
   - May send\\_mail act before a person has seen the mail? \`autonomy.actions\` (GDL-01, \`tools/mail.py:22\`)
   - May send\\_mail act before a person has seen the mail? \`autonomy.actions\` (GDL-01, \`tools/mail.py:22\`)
   - May send\\_mail act before a person has seen the mail? \`autonomy.actions\` (GDL-01, \`tools/mail.py:22\`)
   - May send\\_mail act before a person has seen the mail? \`autonomy.actions\` (GDL-01, \`tools/mail.py:22\`)
   - May send\\_mail act before a person has seen the mail? \`autonomy.actions\` (GDL-01, \`tools/mail.py:22\`)
   - May send\\_mail act before a person has seen the mail? \`autonomy.actions\` (GDL-01, \`tools/mail.py:22\`)

   Answer in \`.github/ai-trust.yml\`.

   ### Verdicts by chapter

   | chapter | fail | unknown |
   | --- | --- | --- |
   | resources | 1 | 1 |

   ### AI found

   | what | name | detail | where |
   | --- | --- | --- | --- |
   | model | \`gpt-5.4-nano\` | hosted | \`app/llm.py:9\` |
   | model | \`acme-labs/embedder\` | not pinned | \`rag/embed.py:14\` |
   | agent or tool | \`send_mail\` | sends | \`tools/mail.py:22\` |
   | connection | \`OpenAI\` | api\\.openai\\.com | \`app/llm.py:9\` |
   | library | \`openai\` | 1\\.40\\.0 | \`pyproject.toml:9\` |

   ### How we know

   Passing controls rest on proof that is verified (1), observed (11), anchored (0) or stated (0).

   ### Not seen

   - 2 files, LFS pointer: models/a\\.bin, models/b\\.bin → git lfs pull
   - 1 file, over 16 MB: nb/big\\.ipynb
   - RSK-01 not judged in full: settings\\.rulesets was not asked
   - not asked: settings

   <sub>ai-trust-check 0\\.1\\.0 · policy \`000000000000\` · input \`111111111111\`</sub>
   "
  `)
})
