/** Reports as a real run gives them, for tests of the surfaces: the case of a pull request that adds a model and a tool. */
import type { CollectorStatus, Finding, Question, Report, ReportControl } from '../../src/schema/report.js'

export function finding(over: Partial<Finding> = {}): Finding {
  return {
    check: 'RES-01/remote-code',
    title: 'Code of the model is run',
    kind: 'defect',
    severity: 'critical',
    status: 'new',
    system: null,
    message: 'trust_remote_code=True without a fixed commit runs whatever the owner of acme-labs/embedder pushes next.',
    subject: 'acme-labs/embedder',
    also: ['RSK-02/mutable-model'],
    members: [],
    gates: true,
    location: { path: 'rag/embed.py', line: 14, column: 9, end_line: 14, end_column: 80 },
    excerpt: 'model = AutoModel.from_pretrained("acme-labs/embedder", trust_remote_code=True)',
    evidence: { symbol: 'transformers.AutoModel.from_pretrained' },
    remediation: 'Add revision="<commit>" with a commit that you have read.',
    fix: { command: 'git ls-remote https://huggingface.co/acme-labs/embedder HEAD', edits: [] },
    fingerprint: '4d1f0a',
    ...over,
  }
}

export function dangerousTool(over: Partial<Finding> = {}): Finding {
  return finding({
    check: 'RSK-03/dangerous-tool',
    title: 'A tool acts without approval',
    severity: 'high',
    message: "send_mail runs without a person's approval.",
    subject: 'send_mail',
    also: [],
    gates: false,
    location: { path: 'tools/mail.py', line: 22, column: 1, end_line: 22, end_column: 30 },
    excerpt: '',
    remediation: 'Set interrupt_before=["send_mail"].',
    fix: { command: null, edits: [] },
    fingerprint: '9be2c1',
    ...over,
  })
}

export function question(over: Partial<Question> = {}): Question {
  return {
    id: 'GDL-01/statement',
    text: 'May send_mail act before a person has seen the mail?',
    key: 'autonomy.actions',
    control: 'GDL-01',
    opened: true,
    asked: true,
    location: 'tools/mail.py:22',
    ...over,
  }
}

export function control(over: Partial<ReportControl> = {}): ReportControl {
  return {
    id: 'RES-01',
    title: 'Nothing that is loaded can run code of others',
    chapter: 'resources',
    severity: 'critical',
    required: true,
    verdict: 'fail',
    proof: null,
    reason: '1 critical finding',
    evidence: [],
    unknown: [],
    rollup: null,
    source: { section: 'Resources', item: 1 },
    ...over,
  }
}

export function collector(over: Partial<CollectorStatus> = {}): CollectorStatus {
  return { status: 'ok', reason: null, how: null, files: 12, supplies: ['facts.L01'], skipped: [], ...over }
}

export function report(over: Partial<Report> = {}): Report {
  return {
    version: 1,
    tool: { name: 'ai-trust-check', version: '0.1.0', policy: { revision: '', sha256: '0'.repeat(64) } },
    input: { sha256: '1'.repeat(64) },
    subject: {
      repository: 'acme/support-chatbot',
      commit: '77aa01f3b6cd5d1d9d1c94b3a0f6a2f1c0e4b8d2',
      base: '3f2a91c0b6cd5d1d9d1c94b3a0f6a2f1c0e4b8d2',
      tree: 'work-tree',
      root: '.',
    },
    today: '2026-11-23',
    run: { id: '', attempt: 1, workflow_ref: '', event: 'local', actor: '' },
    profile: {
      level: 'standard',
      reasons: ['a tool sends mail (tools/mail.py:22)', 'nobody has rated the system yet'],
    },
    systems: [{ name: null, kind: 'application', roles: ['llm', 'rag', 'agentic'], profile: 'standard' }],
    gate: { result: 'fail', reason: '1 new critical', mode: 'new', fail_on: 'critical' },
    assessment: { critical: 1, high: 2, medium: 3, low: 0, info: 0, questions: 14 },
    counts: { pass: 12, fail: 3, unanswered: 14, unknown: 2, 'not-applicable': 29, waived: 0, error: 0, off: 0 },
    proof: { verified: 1, observed: 11, anchored: 0, stated: 0 },
    controls: [control(), control({ id: 'RSK-01', verdict: 'unknown', reason: 'settings.rulesets was not asked' })],
    findings: [
      finding(),
      dangerousTool(),
      dangerousTool({ status: 'existing', check: 'RSK-01/unpinned-action', fingerprint: 'a1' }),
      ...['b1', 'b2', 'b3'].map((fingerprint) =>
        dangerousTool({ status: 'existing', severity: 'medium', check: 'RES-02/no-verify-local', fingerprint }),
      ),
    ],
    questions: [
      question(),
      question({ id: 'b', text: 'Who may write to docs/kb?', key: 'datasets[kb].write_access' }),
      ...Array.from({ length: 12 }, (_, index) => question({ id: `c${index}`, asked: false, opened: false })),
    ],
    waivers: [],
    notices: [],
    inventory: {
      models: [
        { name: 'gpt-5.4-nano', detail: 'hosted', places: ['app/llm.py:9'] },
        { name: 'acme-labs/embedder', detail: 'not pinned', places: ['rag/embed.py:14'] },
      ],
      datasets: [],
      interconnections: [{ name: 'OpenAI', detail: 'api.openai.com', places: ['app/llm.py:9'] }],
      agents: [{ name: 'send_mail', detail: 'sends', places: ['tools/mail.py:22'] }],
      suppliers: [],
      libraries: [{ name: 'openai', detail: '1.40.0', places: ['pyproject.toml:9'] }],
    },
    collect: {
      code: collector({
        status: 'partial',
        skipped: [{ path: 'nb/big.ipynb', reason: 'over 16 MB', needs: ['facts.L01'] }],
      }),
      'model-files': collector({
        status: 'partial',
        skipped: [
          { path: 'models/a.bin', reason: 'LFS pointer', needs: ['models'] },
          { path: 'models/b.bin', reason: 'LFS pointer', needs: ['models'] },
        ],
      }),
      settings: collector({ status: 'not-asked', reason: 'offline' }),
    },
    ...over,
  }
}

/** A report in which every text is the given one. */
export function filled(text: string): Report {
  return report({
    subject: {
      repository: text,
      commit: text,
      base: text,
      tree: 'commit',
      root: text,
    },
    profile: { level: 'standard', reasons: [text, text] },
    systems: [
      { name: text, kind: 'application', roles: [], profile: 'standard' },
      { name: text, kind: 'library', roles: [], profile: 'standard' },
    ],
    gate: { result: 'fail', reason: text, mode: 'new', fail_on: 'critical' },
    findings: [
      finding({
        check: text,
        message: text,
        subject: text,
        also: [text],
        excerpt: text,
        remediation: text,
        title: text,
        fingerprint: text,
        fix: {
          command: text,
          edits: [{ path: text, start: 0, end: 1, text }],
          hunks: [{ path: text, line: 1, before: [text], after: [text] }],
        },
        location: {
          path: text,
          line: 1,
          column: 1,
          end_line: 1,
          end_column: 1,
        },
        members: [
          {
            path: text,
            line: 1,
            subject: text,
            severity: 'low',
            status: 'new',
            fingerprint: '',
          },
        ],
      }),
      dangerousTool({
        location: {
          path: null,
          line: null,
          column: null,
          end_line: null,
          end_column: null,
        },
      }),
    ],
    questions: [question({ text, key: text, control: text, location: text })],
    notices: [{ id: text, text }],
    controls: [control({ id: text, verdict: 'error', reason: text }), control({ id: text, verdict: 'unknown' })],
    inventory: {
      ...report().inventory,
      models: [{ name: text, detail: text, places: [text] }],
      agents: [{ name: text, detail: text, places: [text] }],
    },
    collect: {
      [text]: collector({ status: 'denied', reason: text, how: text }),
      a: collector({
        status: 'partial',
        skipped: [{ path: text, reason: text, needs: [] }],
      }),
      b: collector({ status: 'not-asked' }),
    },
  })
}
