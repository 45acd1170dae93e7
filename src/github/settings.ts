/**
 * The collector of `input.settings`: what the host knows about the repository. Only what an enabled control needs is
 * asked for, each by itself, and what could not be seen says which permission would show it.
 */
import type { CollectedSettings } from '../check-types.js'
import { listOf, recordOf, stringOf } from '../policy/narrow.js'
import type { CollectorStatus, Setting } from '../schema/input.js'
import { type Answer, adviceOn, type Problem, unreadable } from './answer.js'
import { type Client, callAllPages } from './client.js'
import { getRepository, type RepositoryFacts, recordsOf } from './repository.js'

export interface SettingsRequest {
  /** With the token of the workflow. */
  readonly client: Client
  /** With a token that may read administration; never given on pull requests. */
  readonly settingsClient: Client | null
  /** `settings.NAME`, of every check of every enabled control; others are passed over. */
  readonly needs: ReadonlySet<string>
  /** From the event's payload, which saves a call; null when it is not there. */
  readonly repository: RepositoryFacts | null
}

interface Asking {
  /** In the order in which they are tried. */
  readonly clients: readonly Client[]
  readonly repository: () => Promise<Answer<RepositoryFacts>>
}

interface Reader {
  /** Maintainers: what GitHub shows to nobody else must not reach what everybody reads. */
  readonly audience: Setting['audience']
  /** Whose token is tried first. */
  readonly token: 'workflow' | 'settings'
  readonly read: (client: Client, asking: Asking) => Promise<Outcome>
}

/** `partial` is true when GitHub has more than was read. */
type Outcome =
  | { readonly ok: true; readonly value: unknown; readonly partial?: boolean }
  | { readonly ok: false; readonly notAsked: string }
  | (Problem & { readonly notAsked?: never })

const READERS: Readonly<Record<string, Reader>> = {
  visibility: {
    audience: 'everyone',
    token: 'workflow',
    read: async (_, { repository }) => {
      const answer = await repository()
      return answer.ok ? { ok: true, value: answer.value.visibility } : answer
    },
  },
  rulesets: { audience: 'everyone', token: 'workflow', read: readRules },
  protected: { audience: 'everyone', token: 'workflow', read: readProtected },
  environments: { audience: 'everyone', token: 'workflow', read: readEnvironments },
  workflow_permission: { audience: 'maintainers', token: 'settings', read: readWorkflowPermission },
  private_vulnerability_reporting: { audience: 'everyone', token: 'workflow', read: readVulnerabilityReporting },
  code_scanning: { audience: 'maintainers', token: 'workflow', read: readCodeScanning },
  alerts: { audience: 'maintainers', token: 'workflow', read: readAlerts },
  two_factor: { audience: 'maintainers', token: 'settings', read: readTwoFactor },
}

/** What `collect.settings` can supply. */
export const SETTINGS: readonly string[] = Object.keys(READERS)

export async function collectSettings(request: SettingsRequest): Promise<CollectedSettings> {
  const { client, settingsClient } = request
  const workflow = [client, ...(settingsClient === null ? [] : [settingsClient])]
  let asked: Promise<Answer<RepositoryFacts>> | null = null
  const known = request.repository
  const repository = (): Promise<Answer<RepositoryFacts>> => {
    asked ??= known === null ? getRepository(client) : Promise.resolve({ ok: true, value: known })
    return asked
  }
  const settings = await Promise.all(
    wanted(request.needs).map(async ([name, reader]): Promise<readonly [string, Setting]> => {
      const clients = reader.token === 'workflow' ? workflow : [...workflow].reverse()
      return [name, settingOf(reader, await readFirst(reader, { clients, repository }))]
    }),
  )
  return { settings: Object.fromEntries(settings), status: statusOf(settings) }
}

/** For a run that does not ask GitHub at all, e.g. on the command line. */
export function settingsNotAsked(needs: ReadonlySet<string>, reason: string): CollectedSettings {
  const settings = wanted(needs).map(([name, { audience }]): readonly [string, Setting] => [
    name,
    { status: 'not-asked', reason, audience, value: null },
  ])
  return { settings: Object.fromEntries(settings), status: { ...statusOf(settings), status: 'not-asked', reason } }
}

function wanted(needs: ReadonlySet<string>): readonly (readonly [string, Reader])[] {
  return Object.entries(READERS).filter(([name]) => needs.has(`settings.${name}`))
}

/** The next token is tried only when this one may not see it. */
async function readFirst(reader: Reader, asking: Asking): Promise<Outcome> {
  let outcome: Outcome = { ok: false, notAsked: 'no token was given' }
  for (const client of asking.clients) {
    outcome = await reader.read(client, asking)
    if (outcome.ok || outcome.notAsked !== undefined || outcome.kind === 'failed') return outcome
  }
  return outcome
}

function settingOf({ audience }: Reader, outcome: Outcome): Setting {
  if (outcome.ok) {
    return outcome.partial === true
      ? { status: 'partial', reason: 'GitHub has more of them than are read', audience, value: outcome.value }
      : { status: 'ok', reason: '', audience, value: outcome.value }
  }
  if (outcome.notAsked !== undefined) return { status: 'not-asked', reason: outcome.notAsked, audience, value: null }
  // GitHub hides from a token what it may not see: with a permission named, "not there" is not "turned off".
  const denied = outcome.kind === 'denied' || (outcome.kind === 'missing' && outcome.permission !== null)
  const reason = denied ? adviceOn(outcome) : outcome.reason
  return { status: denied ? 'denied' : 'error', reason, audience, value: null }
}

function statusOf(settings: readonly (readonly [string, Setting])[]): CollectorStatus {
  const supplies = SETTINGS.map((name) => `settings.${name}`)
  const base = { how: null, files: 0, supplies, skipped: [] }
  if (settings.length === 0) return { ...base, status: 'not-asked', reason: 'no enabled control needs a setting' }
  const unseen = settings.filter(([, { status }]) => status !== 'ok')
  if (unseen.length === 0) return { ...base, status: 'ok', reason: null }
  return { ...base, status: 'partial', reason: `not seen: ${unseen.map(([name]) => name).join(', ')}` }
}

async function readRules(client: Client, { repository }: Asking): Promise<Outcome> {
  const facts = await repository()
  if (!facts.ok) return facts
  const branch = facts.value.defaultBranch
  const answer = await callAllPages(client, 'reading the rules', 'GET /repos/{owner}/{repo}/rules/branches/{branch}', {
    branch,
  })
  if (!answer.ok) return answer
  const rules = answer.value.map(recordOf).map((rule) => ({
    type: stringOf(rule['type']),
    from: stringOf(rule['ruleset_source_type']) === 'Organization' ? 'organization' : 'repository',
    parameters: recordOf(rule['parameters']),
  }))
  return { ok: true, value: { branch, rules } }
}

async function readProtected(client: Client, { repository }: Asking): Promise<Outcome> {
  const what = 'reading the default branch'
  const facts = await repository()
  if (!facts.ok) return facts
  const answer = await client.call(what, 'GET /repos/{owner}/{repo}/branches/{branch}', {
    branch: facts.value.defaultBranch,
  })
  if (!answer.ok) return answer
  const value = recordOf(answer.value.data)['protected']
  return typeof value === 'boolean' ? { ok: true, value } : unreadable(what)
}

async function readEnvironments(client: Client): Promise<Outcome> {
  const what = 'reading the environments'
  const answer = await client.call(what, 'GET /repos/{owner}/{repo}/environments', { per_page: 100 })
  if (!answer.ok) return answer
  const listed = recordOf(answer.value.data)['environments']
  if (!Array.isArray(listed)) return unreadable(what)
  const value = recordsOf(listed).map((environment) => {
    const rules = recordsOf(environment['protection_rules'])
    const review = rules.find((rule) => rule['type'] === 'required_reviewers')
    const branches = environment['deployment_branch_policy']
    return {
      name: stringOf(environment['name']),
      reviewers: listOf(review?.['reviewers']).length,
      prevent_self_review: review?.['prevent_self_review'] === true,
      branches: recordOf(branches)['protected_branches'] === true ? 'protected' : branches === null ? 'any' : 'named',
    }
  })
  return { ok: true, value, partial: answer.value.more }
}

async function readWorkflowPermission(client: Client): Promise<Outcome> {
  const what = 'reading the default permission of workflows'
  const answer = await client.call(what, 'GET /repos/{owner}/{repo}/actions/permissions/workflow')
  if (!answer.ok) return answer
  const policy = recordOf(answer.value.data)
  const permission = policy['default_workflow_permissions']
  if (permission !== 'read' && permission !== 'write') return unreadable(what)
  return {
    ok: true,
    value: { default: permission, approves_pull_requests: policy['can_approve_pull_request_reviews'] === true },
  }
}

async function readVulnerabilityReporting(client: Client, { repository }: Asking): Promise<Outcome> {
  const what = 'reading private vulnerability reporting'
  const facts = await repository()
  if (facts.ok && facts.value.visibility !== 'public') return { ok: true, value: false } // public repositories only
  const answer = await client.call(what, 'GET /repos/{owner}/{repo}/private-vulnerability-reporting')
  if (!answer.ok) return answer
  const value = recordOf(answer.value.data)['enabled']
  return typeof value === 'boolean' ? { ok: true, value } : unreadable(what)
}

async function readCodeScanning(client: Client, { repository }: Asking): Promise<Outcome> {
  const what = 'reading code scanning'
  const facts = await repository()
  if (!facts.ok) return facts
  const answer = await client.call(what, 'GET /repos/{owner}/{repo}/code-scanning/analyses', {
    ref: `refs/heads/${facts.value.defaultBranch}`,
    per_page: 30,
  })
  if (!answer.ok) {
    // GitHub tells that it is off by words alone; the status is that of a refusal.
    return /no analysis found|not enabled|must be enabled/i.test(answer.said)
      ? { ok: true, value: { on: false, tools: [] } }
      : answer
  }
  if (!Array.isArray(answer.value.data)) return unreadable(what)
  const tools = recordsOf(answer.value.data).map((analysis) => stringOf(recordOf(analysis['tool'])['name']))
  return { ok: true, value: { on: tools.length > 0, tools: [...new Set(tools)].sort() } }
}

async function readAlerts(client: Client): Promise<Outcome> {
  const what = 'reading Dependabot alerts'
  const answer = await client.call(what, 'GET /repos/{owner}/{repo}/dependabot/alerts', {
    state: 'open',
    per_page: 100,
  })
  const open = { critical: 0, high: 0, medium: 0, low: 0 }
  if (!answer.ok) {
    return /alerts are (disabled|not enabled)/i.test(answer.said)
      ? { ok: true, value: { on: false, open, more: false } }
      : answer
  }
  if (!Array.isArray(answer.value.data)) return unreadable(what)
  const severities = recordsOf(answer.value.data).map((alert) =>
    stringOf(recordOf(alert['security_vulnerability'])['severity']),
  )
  const count = (severity: string) => severities.filter((one) => one === severity).length
  const value = { critical: count('critical'), high: count('high'), medium: count('medium'), low: count('low') }
  return { ok: true, value: { on: true, open: value, more: answer.value.more } }
}

async function readTwoFactor(client: Client, { repository }: Asking): Promise<Outcome> {
  const what = 'reading the organisation'
  const facts = await repository()
  if (!facts.ok) return facts
  if (!facts.value.ownedByOrganization) {
    return { ok: false, notAsked: 'the repository belongs to a personal account, which cannot require it' }
  }
  const answer = await client.call(what, 'GET /orgs/{org}', { org: facts.value.owner })
  if (!answer.ok) return answer
  const value = recordOf(answer.value.data)['two_factor_requirement_enabled']
  if (typeof value === 'boolean') return { ok: true, value }
  // The profile is public; this field is left out for all but owners.
  const permission = 'organization-administration: read'
  return { ...unreadable(what), kind: 'denied', reason: `${what}: needs ${permission}`, permission }
}
