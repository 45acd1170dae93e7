import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isPassing, isRateLimit, permissionOf, problemOf, secondsToWait } from '../../src/github/answer.js'
import { createCheckRun } from '../../src/github/check-run.js'
import type { Client } from '../../src/github/client.js'
import { upsertComment } from '../../src/github/comment.js'
import {
  findPullRequests,
  getBranchTip,
  getPullRequest,
  getRepository,
  listReviews,
} from '../../src/github/repository.js'
import { collectSettings, SETTINGS } from '../../src/github/settings.js'

/** JSON whose keys are those that GitHub's answers have, so that it gets past the first look. */
const answers = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(
      null,
      true,
      0,
      -1,
      1e300,
      '',
      'public',
      'main',
      'Bot',
      'github-actions[bot]',
      'a'.repeat(40),
      '<!-- k -->',
    ),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(
        'id',
        'body',
        'user',
        'login',
        'type',
        'number',
        'head',
        'base',
        'sha',
        'ref',
        'repo',
        'commit',
        'private',
        'owner',
        'default_branch',
        'environments',
        'protection_rules',
        'reviewers',
        'parameters',
        'tool',
        'name',
        'enabled',
        'protected',
        'default_workflow_permissions',
        'security_vulnerability',
        'severity',
        'two_factor_requirement_enabled',
        '__proto__',
      ),
      tie('value'),
      { maxKeys: 6 },
    ),
  ),
})).value

test('whatever GitHub answers, nothing throws, and no setting is ok with a value of another kind', async () => {
  await fc.assert(
    fc.asyncProperty(answers, async (data) => {
      const client: Client = {
        owner: 'a',
        name: 'b',
        sent: () => 0,
        call: async () => ({ ok: true, value: { data, more: false } }),
      }
      await upsertComment(client, { number: 1, marker: '<!-- k -->', body: () => '<!-- k -->\nx' })
      await createCheckRun(client, {
        name: 'x',
        headSha: 'a'.repeat(40),
        gate: 'pass',
        title: '',
        summary: '',
        annotations: [],
      })
      await getRepository(client)
      await getPullRequest(client, 1)
      await findPullRequests(client, { owner: 'a', branch: 'b', sha: 'a'.repeat(40) })
      await getBranchTip(client, 'main')
      await listReviews(client, 1)
      const needs = new Set(SETTINGS.map((name) => `settings.${name}`))
      const { settings } = await collectSettings({ client, settingsClient: null, needs, repository: null })
      for (const { status, value, reason } of Object.values(settings)) {
        expect(status === 'ok').toBe(value !== null)
        expect(status === 'ok').toBe(reason === '')
      }
    }),
    { numRuns: 150 },
  )
})

test('whatever is thrown is a problem with a reason', () => {
  const thrown = fc.oneof(
    fc.anything(),
    fc.record({
      response: fc.record({
        status: fc.constantFrom(401, 403, 404, 422, 429, 500),
        headers: fc.dictionary(
          fc.constantFrom('retry-after', 'x-ratelimit-remaining', 'x-ratelimit-reset', 'x-accepted-github-permissions'),
          fc.string(),
        ),
        data: fc.anything(),
      }),
    }),
  )
  fc.assert(
    fc.property(thrown, (error) => {
      const problem = problemOf('doing', error)
      expect(problem.reason).toMatch(/^doing: ./)
      expect(problem.reason).not.toMatch(/[\n\r\x1b]/)
      expect(problem.reason.length).toBeLessThan(500)
      isRateLimit(error)
      isPassing(error)
      expect(secondsToWait(error, 0)).toBeGreaterThanOrEqual(0)
    }),
  )
  fc.assert(fc.property(fc.string(), (header) => void permissionOf(header)))
})
