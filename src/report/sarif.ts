/** The findings as SARIF 2.1.0 that GitHub's code scanning takes: every open one with a line of a file, waived ones suppressed. */
import { isOpen } from '../decide/group.js'
import type { CatalogCheck, CatalogControl } from '../policy/catalog.js'
import type { Finding, Report, Severity } from '../schema/report.js'
import { escapeJson, visibleProse } from './escape.js'
import { acceptanceOf, otherMembers } from './finding-words.js'
import { inline } from './markdown.js'
import { type Place, placeOfFinding, repositoryPath } from './place.js'
import { unseenLines } from './unseen.js'
import { clip } from './width.js'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
/** Code scanning refuses more results in a run, and shows no more than a hundred further places of one. */
const MOST_RESULTS = 25_000
const MOST_RELATED = 100
const LONGEST_PROSE = 1000

const LEVEL = { critical: 'error', high: 'error', medium: 'warning', low: 'note', info: 'note' } as const
/** In the bands that GitHub shows as critical, high, medium and low. */
const SECURITY_SEVERITY = { critical: '9.5', high: '8.0', medium: '5.5', low: '3.0', info: '1.0' } as const

/** JSON, ending in a line end. */
export function renderSarif(report: Report, controls: readonly CatalogControl[]): string {
  const findings = report.findings
    .filter(({ kind, status }) => kind !== 'gap' && (isOpen(status) || status === 'waived'))
    .slice(0, MOST_RESULTS)
  const rules = rulesOf(controls, findings)
  const positions = new Map(rules.map(({ id }, index) => [id, index]))
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'AI Trust Check', version: report.tool.version, rules } },
        automationDetails: { id: categoryOf(report) },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: report.gate.result !== 'incomplete',
            toolExecutionNotifications: unseenLines(report, 50, 'in the report as JSON').map((line) => ({
              level: 'note',
              message: { text: `Not seen: ${clip(line, LONGEST_PROSE)}` },
            })),
          },
        ],
        results: findings.map((finding) => resultOf(report, finding, positions)),
      },
    ],
  }
  return `${escapeJson(JSON.stringify(log, null, 2))}\n`
}

/** One category for each judged folder, so that the results of two do not replace each other. */
function categoryOf({ subject: { root } }: Report): string {
  return `ai-trust-check/${root === '.' ? '' : `${encodePath(root)}/`}`
}

function rulesOf(controls: readonly CatalogControl[], findings: readonly Finding[]) {
  const rules = controls.flatMap((control) =>
    control.checks.filter(({ kind }) => kind !== 'gap').map((check) => ruleOf(control, check)),
  )
  const known = new Set(rules.map(({ id }) => id))
  const others = new Map(findings.filter(({ check }) => !known.has(check)).map((finding) => [finding.check, finding]))
  return [...rules, ...[...others.values()].map(ruleOfFinding)]
}

function ruleOf({ id, title, description, chapter }: CatalogControl, check: CatalogCheck) {
  return rule({
    id: `${id}/${check.id}`,
    name: check.id,
    title: check.title,
    description: `${title}. ${description}`,
    remediation: check.remediation,
    severity: check.severity,
    tags: ['security', 'ai', chapter],
  })
}

/** For what no catalogue describes. */
function ruleOfFinding({ check, title, remediation, severity }: Finding) {
  return rule({ id: check, name: check, title, description: title, remediation, severity, tags: ['security', 'ai'] })
}

function rule(said: {
  readonly id: string
  readonly name: string
  readonly title: string
  readonly description: string
  readonly remediation: string
  readonly severity: Severity
  readonly tags: readonly string[]
}) {
  const description = prose(said.description)
  const remediation = prose(said.remediation)
  const fix = remediation === '' ? [] : [remediation]
  return {
    id: prose(said.id),
    name: prose(said.name),
    shortDescription: { text: prose(said.title) },
    fullDescription: { text: description },
    help: {
      text: [description, ...fix].join('\n\n'),
      markdown: [
        inline(description, LONGEST_PROSE),
        ...fix.map((text) => `**Fix:** ${inline(text, LONGEST_PROSE)}`),
      ].join('\n\n'),
    },
    defaultConfiguration: { level: LEVEL[said.severity] },
    properties: {
      precision: 'high',
      'security-severity': SECURITY_SEVERITY[said.severity],
      tags: said.tags.map(prose),
    },
  }
}

function resultOf(report: Report, finding: Finding, positions: ReadonlyMap<string, number>) {
  const { check, severity, status, message, fingerprint, also, title } = finding
  const ruleId = prose(check)
  const related = otherMembers(finding)
    .flatMap(({ path, line }) => {
      const found = path === null ? null : repositoryPath(report, path)
      return found === null ? [] : [{ path: found, line, column: null, end_line: null, end_column: null }]
    })
    .slice(0, MOST_RELATED)
  const fixes = fixesOf(report, finding)
  return {
    ruleId,
    ruleIndex: positions.get(ruleId) ?? -1,
    level: LEVEL[severity],
    message: { text: plain(message) || plain(title) || ruleId },
    locations: [locationOf(placeOfFinding(report, finding) ?? ANY_FILE)],
    ...(related.length === 0
      ? {}
      : { relatedLocations: distinct(related).map((place, index) => ({ id: index + 1, ...locationOf(place) })) }),
    // GitHub tells alerts apart by the first alone, and would else compute it from the line.
    partialFingerprints: { primaryLocationLineHash: `${prose(fingerprint)}:1`, 'aiTrust/v1': prose(fingerprint) },
    ...(status === 'waived' ? { suppressions: [suppressionOf(finding)] } : {}),
    ...(fixes.length === 0 ? {} : { fixes }),
    ...(also.length === 0 ? {} : { properties: { also: also.slice(0, 20).map(prose) } }),
  }
}

function suppressionOf(finding: Finding) {
  const { kind, reason } = acceptanceOf(finding) ?? { kind: 'waiver', reason: '' }
  const justification = prose(reason)
  return {
    kind: kind === 'inline' ? 'inSource' : 'external',
    status: 'accepted',
    ...(justification === '' ? {} : { justification }),
  }
}

/** Code scanning drops a result without a file. */
const ANY_FILE: Place = { path: 'README.md', line: 1, column: null, end_line: null, end_column: null }

function locationOf({ path, line, column, end_line, end_column }: Place) {
  const artifactLocation = artifact(path)
  if (line === null) return { physicalLocation: { artifactLocation } }
  const endsLater = end_line !== null && end_line >= line
  const hasEnd = endsLater && end_column !== null && column !== null && (end_line > line || end_column >= column)
  const region = {
    startLine: line,
    ...(column === null ? {} : { startColumn: column }),
    ...(endsLater ? { endLine: end_line } : {}),
    ...(hasEnd ? { endColumn: end_column } : {}),
  }
  return { physicalLocation: { artifactLocation, region } }
}

function distinct(places: readonly Place[]): readonly Place[] {
  return [...new Map(places.map((place) => [`${place.line}:${place.path}`, place])).values()]
}

function fixesOf(report: Report, { fix, remediation, title }: Finding) {
  const paths = [...new Set(fix.edits.map(({ path }) => path))]
  const artifactChanges = paths.flatMap((path) => {
    const found = repositoryPath(report, path)
    if (found === null) return []
    const replacements = fix.edits
      .filter((edit) => edit.path === path && edit.start >= 0 && edit.end >= edit.start)
      .map(({ start, end, text }) => ({
        deletedRegion: { charOffset: start, charLength: end - start },
        insertedContent: { text },
      }))
    return replacements.length === 0 ? [] : [{ artifactLocation: artifact(found), replacements }]
  })
  if (artifactChanges.length === 0) return []
  return [{ description: { text: plain(remediation) || plain(title) }, artifactChanges }]
}

function artifact(path: string) {
  return { uri: encodePath(path), uriBaseId: '%SRCROOT%' }
}

function encodePath(path: string): string {
  return path
    .split('/')
    .map((segment) => encodeURIComponent(segment.toWellFormed()))
    .join('/')
}

function prose(text: string): string {
  return clip(visibleProse(text.slice(0, 4 * LONGEST_PROSE)), LONGEST_PROSE)
}

/** In a message `[text](target)` would be a link. */
function plain(text: string): string {
  return prose(text).replaceAll('](', '] (')
}
