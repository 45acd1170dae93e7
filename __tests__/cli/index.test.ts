import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { VERSION } from '../../src/version.js'

function cli(...args: string[]): { code: number | null; stdout: string; stderr: string } {
  const ran = spawnSync(process.execPath, ['build/src/cli/index.js', ...args], { encoding: 'utf8' })
  return { code: ran.status, stdout: ran.stdout, stderr: ran.stderr }
}

test('the version is that of the package', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8'))).toMatchObject({ version: VERSION })
  expect(cli('--version')).toEqual({ code: 0, stdout: `${VERSION}\n`, stderr: '' })
})

test('help fits a screen', () => {
  const { code, stdout } = cli('--help')
  expect(code).toBe(0)
  expect(stdout.split('\n').length).toBeLessThanOrEqual(24)
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
})

test('without a command: how it is used, on standard error', () => {
  const { code, stdout, stderr } = cli()
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain('ai-trust check [DIR]')
})

test.each([
  ['chekc', 'unknown command "chekc"; did you mean check?\n'],
  ['__proto__', 'unknown command "__proto__"\n'],
  ['constructor', 'unknown command "constructor"\n'],
  ['a\u202e', 'unknown command "a‹U+202E›"\n'],
])('unknown command %j', (name, said) => {
  const { code, stderr } = cli(name)
  expect(code).toBe(2)
  expect(stderr.startsWith(said)).toBe(true)
})

test('a reader that leaves early ends it quietly', () => {
  const ran = spawnSync('sh', ['-c', '"$0" build/src/cli/index.js check --help | head -n 0', process.execPath], {
    encoding: 'utf8',
  })
  expect(ran.stderr).toBe('')
})

const whereDisksCanBeFull = existsSync('/dev/full') ? test : test.skip

whereDisksCanBeFull('a result that could not be written is never a success', () => {
  const ran = spawnSync('sh', ['-c', '"$0" build/src/cli/index.js check --help > /dev/full', process.execPath], {
    encoding: 'utf8',
  })
  expect(ran.status).toBe(3)
  expect(ran.stderr).toMatch(/^internal error: .*ENOSPC.*\n$/)
})
