/** The command line in a user's hands: help, wrong use, files written, pipes closed. */
import { execFileSync } from 'node:child_process'
import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { makeFolder } from '../repository.js'
import { PROGRAM, run, TODAY } from './run.js'

const MODEL = 'from transformers import AutoModel\nnet = AutoModel.from_pretrained("acme/net")\n'

describe('help', () => {
  test.each([
    ['--help'],
    ['-h'],
    ['help'],
    ['check', '--help'],
    ['policy', '--help'],
    ['policy', 'check', '--help'],
  ])('ai-trust %s %s %s', async (...args) => {
    const ended = await run(args)
    expect(ended).toMatchObject({ code: 0, stderr: '' })
    expect(ended.stdout).toContain('ai-trust')
    for (const line of ended.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  test('and the version need no bundle', async () => {
    expect(await run(['--version'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
  })
})

describe('wrong use is told, with exit 2 and nothing on standard output', () => {
  const folder = makeFolder({ 'app.py': MODEL })
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /ai-trust check/],
    [['chekc'], /^unknown command "chekc"; did you mean check\?/],
    [['\u001b[31m::error::x'], /^unknown command "/],
    [['check', folder, 'b'], /^unexpected argument "b"/],
    [['check', join(folder, 'nowhere')], /does not exist/],
    [['check', join(folder, 'app.py')], /is not a folder/],
    [['check', ''], /DIR is empty/],
    [['check', folder, '--fail-onn', 'high'], /did you mean --fail-on\?/],
    [['check', folder, '--format', 'xml'], /it must be one of text, json, input/],
    [['check', folder, '--today', '2026-02-30'], /it must be a day/],
    [['check', folder, '--base'], /--base needs a value/],
    [['check', folder, '--base', 'HEAD'], /not in a git repository/],
    [['check', folder, '--format', 'xml', '--gate', 'x'], /--format[\s\S]*--gate/],
    [['policy'], /policy/],
    [['policy', 'chekc'], /policy "chekc": no such command; did you mean check\?/],
    [['policy', 'check', folder, '--covrage'], /did you mean --coverage\?/],
    [['policy', 'check', join(folder, 'nowhere')], /./],
  ]
  test.each(cases)('%j', async (args, expected) => {
    const ended = await run(args)
    expect(ended.code).toBe(2)
    expect(ended.stderr + ended.stdout).toMatch(expected)
    expect(ended.stderr).not.toMatch(/\u001b|^::/m)
    if (args[0] !== 'policy') expect(ended.stdout).toBe('')
  })
})

describe('--output', () => {
  test('writes a file and keeps standard output empty', async () => {
    const folder = makeFolder({ 'app.py': MODEL })
    const output = join(folder, 'out.json')
    const ended = await run(['check', folder, ...TODAY, '--format', 'json', '--output', output])
    expect(ended).toMatchObject({ code: 0, stdout: '', stderr: '' })
    expect(JSON.parse(readFileSync(output, 'utf8'))).toMatchObject({ version: 1 })
    expect(readdirSync(folder).sort()).toEqual(['app.py', 'out.json'])
  })

  test('never writes through a link', async () => {
    const elsewhere = makeFolder({ 'kept.txt': 'kept' })
    const folder = makeFolder({ 'app.py': MODEL })
    symlinkSync(join(elsewhere, 'kept.txt'), join(folder, 'out.json'))
    symlinkSync(elsewhere, join(folder, 'linked'))
    for (const output of ['out.json', 'linked/new.json']) {
      const ended = await run(['check', folder, ...TODAY, '--output', output], { cwd: folder })
      expect(ended).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('symbolic link') })
    }
    expect(readFileSync(join(elsewhere, 'kept.txt'), 'utf8')).toBe('kept')
    expect(lstatSync(join(folder, 'out.json')).isSymbolicLink()).toBe(true)
    expect(existsSync(join(elsewhere, 'new.json'))).toBe(false)
  })

  test.each([
    ['a folder', '.', /is a folder/],
    ['a folder that is not there', 'nowhere/out.json', /does not exist/],
  ])('onto %s is wrong use', async (_, output, expected) => {
    const folder = makeFolder({ 'app.py': MODEL })
    const ended = await run(['check', folder, ...TODAY, '--output', output], { cwd: folder })
    expect(ended).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(expected) })
  })
})

test('a reader who has seen enough is no error', () => {
  const files = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`app${i}.py`, MODEL]))
  const script = `"$0" "$1" check "$2" --format json --no-cache | head -c 10; echo " \${PIPESTATUS[0]}"`
  const out = execFileSync('bash', ['-c', script, process.execPath, PROGRAM, makeFolder(files)], { encoding: 'utf8' })
  expect(out).toBe('{\n  "versi 0\n')
})

test('the folder of the user is not written to', async () => {
  const folder = makeFolder({ 'app.py': MODEL })
  await run(['check', folder, ...TODAY], { cwd: folder })
  expect(readdirSync(folder)).toEqual(['app.py'])
})
