import { describe, expect, test } from '@jest/globals'
import { collectSettings, SETTINGS, settingsNotAsked } from '../../src/github/settings.js'
import { addToken, connectTo, openGithub } from './connected.js'
import { type GithubServer, TOKEN, workflowToken } from './server.js'

const EVERYTHING = new Set(SETTINGS.map((name) => `settings.${name}`))
const KNOWN = { visibility: 'public', defaultBranch: 'main', owner: 'acme', ownedByOrganization: true } as const

/** What was read, with the workflow's token and perhaps another. */
function collect(
  server: GithubServer,
  changes: { readonly needs?: ReadonlySet<string>; readonly token?: string; readonly known?: boolean } = {},
) {
  return collectSettings({
    client: connectTo(server),
    settingsClient: changes.token === undefined ? null : connectTo(server, changes.token),
    needs: changes.needs ?? EVERYTHING,
    repository: changes.known === true ? KNOWN : null,
  })
}

describe('settings', () => {
  test('with both tokens everything is seen, in few calls', async () => {
    const server = await openGithub()
    Object.assign(server.state, {
      rules: [
        {
          type: 'pull_request',
          ruleset_source_type: 'Organization',
          ruleset_source: 'acme',
          ruleset_id: 4,
          parameters: {
            dismiss_stale_reviews_on_push: true,
            require_code_owner_review: true,
            require_last_push_approval: false,
            required_approving_review_count: 1,
            required_review_thread_resolution: false,
          },
        },
        { type: 'deletion', ruleset_source_type: 'Repository', ruleset_source: 'acme/demo', ruleset_id: 5 },
      ],
      environments: [
        {
          name: 'production',
          protection_rules: [
            {
              id: 1,
              node_id: 'x',
              type: 'required_reviewers',
              prevent_self_review: true,
              reviewers: [{ type: 'User' }],
            },
          ],
          deployment_branch_policy: { protected_branches: true, custom_branch_policies: false },
        },
        { name: 'preview', deployment_branch_policy: null },
      ],
      analyses: ['CodeQL', 'CodeQL', 'zizmor'],
      alerts: ['critical', 'low', 'low'],
      twoFactor: true,
    })
    const token = addToken(server, 'settings-token', { administration: 'read' })
    const { settings, status } = await collect(server, { token })
    expect(status).toMatchObject({ status: 'ok', reason: null })
    expect(Object.fromEntries(Object.entries(settings).map(([name, { value }]) => [name, value]))).toEqual({
      visibility: 'public',
      rulesets: {
        branch: 'main',
        rules: [
          {
            type: 'pull_request',
            from: 'organization',
            parameters: expect.objectContaining({ required_approving_review_count: 1 }),
          },
          { type: 'deletion', from: 'repository', parameters: {} },
        ],
      },
      protected: true,
      environments: [
        { name: 'production', reviewers: 1, prevent_self_review: true, branches: 'protected' },
        { name: 'preview', reviewers: 0, prevent_self_review: false, branches: 'any' },
      ],
      workflow_permission: { default: 'read', approves_pull_requests: false },
      private_vulnerability_reporting: true,
      code_scanning: { on: true, tools: ['CodeQL', 'zizmor'] },
      alerts: { on: true, open: { critical: 1, high: 0, medium: 0, low: 2 }, more: false },
      two_factor: true,
    })
    expect(Object.values(settings).every(({ status, reason }) => status === 'ok' && reason === '')).toBe(true)
    expect(server.requests.length).toBeLessThanOrEqual(9)
    expect(server.requests.every(({ method }) => method === 'GET')).toBe(true)
  })

  test('the facts of the event save a call', async () => {
    const server = await openGithub()
    await collect(server, { known: true })
    expect(server.requests.length).toBeLessThanOrEqual(8)
  })

  test('only what maintainers see is theirs', async () => {
    const server = await openGithub()
    const { settings } = await collect(server)
    const theirs = Object.entries(settings).filter(([, { audience }]) => audience === 'maintainers')
    expect(theirs.map(([name]) => name).sort()).toEqual([
      'alerts',
      'code_scanning',
      'two_factor',
      'workflow_permission',
    ])
  })

  test('nothing is asked that nothing needs', async () => {
    const server = await openGithub()
    expect(await collect(server, { needs: new Set(['workflows', 'facts.L01', 'settings.weather']) })).toMatchObject({
      settings: {},
      status: { status: 'not-asked' },
    })
    expect(server.requests).toEqual([])
    await collect(server, { needs: new Set(['settings.visibility']) })
    expect(server.requests.map(({ path }) => path)).toEqual(['/repos/acme/demo'])
    await collect(server, { needs: new Set(['settings.visibility', 'settings.protected']), known: true })
    expect(server.requests.at(-1)?.path).toBe('/repos/acme/demo/branches/main')
    expect(server.requests).toHaveLength(2)
  })

  test('offline, what is needed says why it is not there', () => {
    const { settings, status } = settingsNotAsked(new Set(['settings.alerts', 'facts.L01']), 'run on GitHub to see it')
    expect(settings).toEqual({
      alerts: { status: 'not-asked', reason: 'run on GitHub to see it', audience: 'maintainers', value: null },
    })
    expect(status).toMatchObject({ status: 'not-asked', reason: 'run on GitHub to see it' })
  })
})

describe('turned off', () => {
  test('is a value, told from what the token may not see by GitHub’s words', async () => {
    const server = await openGithub()
    Object.assign(server.state, {
      analyses: null,
      alerts: null,
      vulnerabilityReporting: false,
      branches: { main: { sha: 'a'.repeat(40), protected: false } },
    })
    const { settings } = await collect(server)
    expect(settings).toMatchObject({
      code_scanning: { status: 'ok', value: { on: false, tools: [] } },
      alerts: { status: 'ok', value: { on: false } },
      private_vulnerability_reporting: { status: 'ok', value: false },
      protected: { status: 'ok', value: false },
      rulesets: { status: 'ok', value: { branch: 'main', rules: [] } },
    })
    server.state.analyses = []
    expect((await collect(server)).settings['code_scanning']).toMatchObject({ status: 'ok', value: { on: false } })
  })

  test('private vulnerability reporting is off outside public repositories, without a call', async () => {
    const server = await openGithub()
    server.state.repository = { ...server.state.repository, private: true, visibility: 'private' }
    const { settings } = await collect(server, { needs: new Set(['settings.private_vulnerability_reporting']) })
    expect(settings['private_vulnerability_reporting']).toMatchObject({ status: 'ok', value: false })
    expect(server.requests).toHaveLength(1)
  })

  test('a personal account has no two-factor rule to ask for', async () => {
    const server = await openGithub()
    server.state.repository = { ...server.state.repository, owner: { login: 'dev', type: 'User' } }
    const { settings } = await collect(server, { needs: new Set(['settings.two_factor']) })
    expect(settings['two_factor']).toMatchObject({
      status: 'not-asked',
      reason: expect.stringContaining('personal account'),
    })
  })
})

describe('not seen', () => {
  test('with the least token, each names its permission', async () => {
    const server = await openGithub()
    server.tokens[TOKEN] = workflowToken({ contents: 'read' })
    const { settings, status } = await collect(server)
    expect(settings['workflow_permission']).toMatchObject({
      status: 'denied',
      reason: expect.stringMatching(/administration: read.*settings-token/),
      value: null,
    })
    expect(settings['two_factor']?.reason).toMatch(/organization-administration: read.*settings-token/)
    expect(settings['alerts']?.reason).toMatch(/vulnerability-alerts: read.*permissions of the job/)
    expect(settings['code_scanning']?.reason).toContain('security-events: read')
    expect(settings['environments']?.reason).toContain('actions: read')
    for (const name of ['visibility', 'rulesets', 'protected']) expect(settings[name]?.status).toBe('ok')
    expect(status).toMatchObject({ status: 'partial', reason: expect.stringContaining('alerts') })
  })

  test('the settings token is a second chance for what the workflow may not', async () => {
    const server = await openGithub()
    server.tokens[TOKEN] = workflowToken({ contents: 'read' })
    const token = addToken(server, 'settings-token', { vulnerability_alerts: 'read' })
    expect((await collect(server, { token })).settings).toMatchObject({
      alerts: { status: 'ok' },
      code_scanning: { status: 'denied' },
    })
  })

  test('404 is denied where GitHub names a permission, else unknown, never off', async () => {
    const server = await openGithub()
    const hidden = {
      status: 404,
      body: { message: 'Not Found' },
      headers: { 'x-accepted-github-permissions': 'administration=read' },
    }
    server.faults.push(
      { path: /permissions\/workflow$/, answer: hidden },
      { path: /reporting$/, answer: { ...hidden, headers: {} } },
    )
    expect((await collect(server)).settings).toMatchObject({
      workflow_permission: { status: 'denied', reason: expect.stringContaining('administration: read'), value: null },
      private_vulnerability_reporting: { status: 'error', value: null },
    })
  })

  test('an Enterprise Server lacks what it lacks, and gives the rest', async () => {
    const server = await openGithub({ kind: 'enterprise-server' })
    server.state.alerts = ['high']
    expect((await collect(server)).settings).toMatchObject({
      visibility: { status: 'ok' },
      protected: { status: 'ok' },
      rulesets: { status: 'ok' },
      alerts: { status: 'ok', value: { open: { high: 1 } } },
      private_vulnerability_reporting: { status: 'error' },
    })
  })

  test.each([
    [{ status: 401 }, 'denied'],
    [{ status: 500 }, 'error'],
    [{ status: 429, headers: { 'retry-after': '99' } }, 'error'],
    ['garbage' as const, 'error'],
    ['hang-up' as const, 'error'],
  ])('%j leaves every setting unseen, with a reason', async (answer, status) => {
    const server = await openGithub()
    server.faults.push({ answer })
    const { settings } = await collect(server, {
      known: true,
      needs: new Set([...EVERYTHING].filter((need) => need !== 'settings.visibility')),
    })
    for (const setting of Object.values(settings)) {
      expect(setting).toMatchObject({ value: null, reason: expect.stringMatching(/./) })
      // GitHub's public answers can only be misunderstood, the profile of an organisation looks as if denied.
      expect([status, 'denied']).toContain(setting.status)
    }
  })

  test('one that fails takes no other with it', async () => {
    const server = await openGithub()
    server.faults.push({ path: /environments/, answer: 'silence' })
    const { settings } = await collectSettings({
      client: connectTo(server, TOKEN, { call: 600 }),
      settingsClient: null,
      needs: new Set(['settings.environments', 'settings.rulesets', 'settings.visibility']),
      repository: KNOWN,
    })
    expect(settings).toMatchObject({ environments: { status: 'error' }, rulesets: { status: 'ok' } })
  })

  test('more environments than are read are not all of them', async () => {
    const server = await openGithub()
    server.faults.push({
      path: /environments/,
      answer: {
        status: 200,
        body: { total_count: 101, environments: [{ name: 'a' }] },
        headers: { link: '<https://x/?page=2>; rel="next"' },
      },
    })
    expect((await collect(server)).settings['environments']).toMatchObject({ status: 'partial' })
  })
})
