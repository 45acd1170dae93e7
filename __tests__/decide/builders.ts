/** Small sides, controls and findings for the tests of decisions. */

import { type DecideRequest, decide } from '../../src/decide/decide.js'
import type { CatalogCheck, CatalogControl } from '../../src/policy/catalog.js'
import type { ControlEvaluation, Side } from '../../src/policy/evaluation.js'
import { DEFAULT_SETTINGS } from '../../src/policy/settings.js'
import type { RawFinding } from '../../src/schema/control-result.js'
import type { At, Fact, Input, Model, System, Workflow } from '../../src/schema/input.js'
import type { Report } from '../../src/schema/report.js'

export function at(path: string, line: number | null = null, column = 1, endColumn = 40): At {
  if (line === null) return { path, line: null, column: null, end_line: null, end_column: null }
  return { path, line, column, end_line: line, end_column: endColumn }
}

export function check(id: string, more: Partial<CatalogCheck> = {}): CatalogCheck {
  return {
    id,
    severity: 'critical',
    kind: 'defect',
    needs: [],
    title: `Title of ${id}`,
    remediation: `Fix ${id}.`,
    awaiting: null,
    ...more,
  }
}

export function control(
  id: string,
  checks: readonly CatalogCheck[],
  more: Partial<CatalogControl> = {},
): CatalogControl {
  return {
    id,
    package: `aitrust.controls.${id.toLowerCase().replaceAll(/[-.]/g, '_')}`,
    path: '',
    chapter: '',
    title: `Title of ${id}`,
    description: '',
    kind: 'automated',
    severity: 'critical',
    required_from: 'minimal',
    libraries: true,
    source: null,
    parameters: {},
    rollup: null,
    second_pass: false,
    statement: null,
    checks,
    reads: [],
    ...more,
  }
}

export function fact(id: string, place: At, more: Partial<Fact> = {}): Fact {
  return {
    id,
    kind: 'H01',
    state: 'unsafe',
    scope: 'src',
    symbol: 'transformers.AutoModel.from_pretrained',
    args: {},
    subject: 'acme/embedder',
    source: 'remote',
    function: '',
    statement: 'AutoModel.from_pretrained("acme/embedder")',
    at: place,
    ...more,
  }
}

export function model(id: string, from: readonly string[], place: At, more: Partial<Model> = {}): Model {
  return {
    id,
    ref: 'acme/embedder',
    path: null,
    source: 'hub',
    provider: 'huggingface',
    format: 'unknown',
    format_class: 'unknown',
    revision: null,
    pinned: false,
    sha256: null,
    size: null,
    lfs: null,
    tracked: false,
    scope: 'src',
    licenses: [],
    base: [],
    from,
    at: place,
    ...more,
  }
}

export function workflow(id: string, path: string): Workflow {
  const place = at(path)
  return {
    id,
    path,
    name: '',
    triggers: [],
    permissions: { declared: 'absent', scopes: {}, at: place },
    jobs: [],
    at: place,
  }
}

export function system(more: Partial<System> = {}): System {
  return {
    name: null,
    paths: [],
    kind: 'application',
    holds_ai: true,
    roles: [],
    profile: { level: 'standard', reasons: ['nobody has rated it'] },
    statements: {},
    ...more,
  }
}

export function input(more: Partial<Input> = {}, systems: readonly System[] = [system()]): Input {
  return {
    version: 1,
    meta: { today: 20780, event: 'local', root: '.' },
    context: { systems, system: systems[0] ?? system() },
    collect: {},
    files: [],
    facts: [],
    models: [],
    datasets: [],
    cards: [],
    components: [],
    interconnections: [],
    agents: [],
    workflows: [],
    containers: [],
    settings: {},
    declarations: { path: null, value: {}, positions: {}, problems: [] },
    run: null,
    ...more,
  }
}

export function raw(
  checkId: string,
  from: readonly string[],
  place: At | null,
  more: Partial<RawFinding> = {},
): RawFinding {
  return {
    check: checkId,
    kind: 'defect',
    from,
    subject: 'acme/embedder',
    message: `${checkId} here`,
    at: place,
    ...more,
  }
}

export function evaluation(
  id: string,
  findings: readonly RawFinding[],
  more: Partial<ControlEvaluation> = {},
): ControlEvaluation {
  return { control: id, system: null, applicable: true, findings, unknown: [], evidence: [], error: null, ...more }
}

export function side(
  controls: readonly CatalogControl[],
  evaluations: readonly ControlEvaluation[],
  document: Input = input(),
): Side {
  return { input: document, evaluations, controls }
}

export function report(head: Side, base: Side | null = null, more: Partial<DecideRequest> = {}): Report {
  return decide({
    head,
    base,
    baseProblem: null,
    headProblem: null,
    renames: new Map(),
    changedPaths: base ? new Set() : null,
    settings: DEFAULT_SETTINGS,
    proposed: { waivers: [], disputes: [] },
    ignores: { head: [], base: base ? [] : null },
    author: null,
    reportOnly: false,
    tool: { name: 'ai-trust-check', version: '0', policy: { revision: '', sha256: '' } },
    inputSha256: '',
    subject: { repository: '', commit: null, base: null, tree: 'folder', root: '.' },
    today: '2026-11-23',
    run: { id: '', attempt: 1, workflow_ref: '', event: 'local', actor: '' },
    notices: [],
    ...more,
  })
}

export const RES_01 = control('RES-01', [
  check('unsafe-load'),
  check('remote-code'),
  check('unsafe-store', { severity: 'high' }),
])
export const RES_02 = control('RES-02', [check('no-verify-remote')])
export const RSK_01 = control('RSK-01', [
  check('unpinned-action', { severity: 'high' }),
  check('broad-token', { severity: 'high' }),
])
export const RSK_02 = control('RSK-02', [check('mutable-model', { severity: 'high' })])
export const PIL_02 = control('PIL-02', [
  check('model-missing', { kind: 'gap', severity: 'medium', question: 'Is {subject} in the SBOM?', key: 'models' }),
])
