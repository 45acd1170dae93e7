/** `ai-trust fix` at its edges: what it refuses to write, and what it says then. */
import { mkdirSync, readFileSync, renameSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { describe, expect, test } from '@jest/globals'
import type { CheckOptions, CheckOutcome } from '../../src/check-types.js'
import { fixCommand } from '../../src/cli/fix.js'
import { replaceText } from '../../src/cli/fix-files.js'
import { makeFolder } from '../repository.js'

const READ = { mark: '', text: 'a\n' } as const

describe('a file is replaced', () => {
  test('when it is as it was read', async () => {
    const folder = makeFolder({ 'a.py': 'a\n' })
    expect(await replaceText(folder, 'a.py', READ, 'b\n')).toBeNull()
    expect(readFileSync(join(folder, 'a.py'), 'utf8')).toBe('b\n')
  })

  test('not when it changed since', async () => {
    const folder = makeFolder({ 'a.py': 'a \n' })
    expect(await replaceText(folder, 'a.py', READ, 'b\n')).toMatch(/changed since it was read/)
    expect(readFileSync(join(folder, 'a.py'), 'utf8')).toBe('a \n')
  })

  test('not through a link, as the file or as a folder above it', async () => {
    const outside = makeFolder({ 'a.py': 'a\n' })
    const folder = makeFolder({ 'x/b.py': '' })
    symlinkSync(join(outside, 'a.py'), join(folder, 'a.py'))
    symlinkSync(outside, join(folder, 'd'))
    expect(await replaceText(folder, 'a.py', READ, 'b\n')).toMatch(/not a regular file/)
    expect(await replaceText(folder, 'd/a.py', READ, 'b\n')).toMatch(/symbolic link/)
    expect(readFileSync(join(outside, 'a.py'), 'utf8')).toBe('a\n')
  })

  test.each([['../a.py'], ['x/../../a.py'], ['.git/config'], ['']])('not at %j', async (path) => {
    const folder = makeFolder({ 'a.py': 'a\n', 'in/.git/config': 'a\n', 'in/x/b': '' })
    expect(await replaceText(join(folder, 'in'), path, READ, 'b\n')).toMatch(/lies outside/)
    expect(readFileSync(join(folder, 'a.py'), 'utf8')).toBe('a\n')
  })

  test('not when it is gone or a folder', async () => {
    const folder = makeFolder({ 'b/c': '' })
    expect(await replaceText(folder, 'a.py', READ, 'b\n')).toMatch(/could not be read/)
    expect(await replaceText(folder, 'b', READ, 'b\n')).toMatch(/not a regular file/)
  })
})

describe('the command', () => {
  async function runWith(folder: string, args: readonly string[], meanwhile: () => void) {
    const { check } = await import('../../src/check.js')
    const said = { out: '', err: '' }
    const stream = (key: 'out' | 'err') =>
      new Writable({
        write(chunk, _, done) {
          said[key] += String(chunk)
          done()
        },
      })
    const checked = async (options: CheckOptions): Promise<CheckOutcome> => {
      const outcome = await check(options)
      meanwhile()
      return outcome
    }
    const code = await fixCommand([folder, '--no-cache', ...args], {
      check: checked,
      environment: {},
      stdout: stream('out'),
      stderr: stream('err'),
    })
    return { code, ...said }
  }

  const UNSAFE = 'import torch\na = torch.load(p, weights_only=False)\n'

  test('leaves alone what changed during the check, with exit 3, and fixes the rest', async () => {
    const folder = makeFolder({ 'a.py': UNSAFE, 'b.py': UNSAFE, 'c/d.py': UNSAFE })
    const ended = await runWith(folder, [], () => {
      writeFileSync(join(folder, 'a.py'), '# mine\n')
      renameSync(join(folder, 'c'), join(folder, 'e'))
      mkdirSync(join(folder, 'f'))
      symlinkSync('e', join(folder, 'c'))
    })
    expect(ended).toMatchObject({ code: 3, err: expect.stringContaining('a.py changed since it was read') })
    expect(ended.err).toMatch(/symbolic link/)
    expect(readFileSync(join(folder, 'a.py'), 'utf8')).toBe('# mine\n')
    expect(readFileSync(join(folder, 'b.py'), 'utf8')).toContain('weights_only=True')
    expect(readFileSync(join(folder, 'e/d.py'), 'utf8')).toBe(UNSAFE)
  })

  test('changes nothing when the diff cannot be written', async () => {
    const folder = makeFolder({ 'a.py': UNSAFE })
    const ended = await runWith(folder, ['--output', join(folder, 'no/where.patch')], () => undefined)
    expect(ended).toMatchObject({ code: 2, out: '', err: expect.stringContaining('does not exist') })
    expect(readFileSync(join(folder, 'a.py'), 'utf8')).toBe(UNSAFE)
    unlinkSync(join(folder, 'a.py'))
  })

  test.each([
    [['--dry'], /did you mean --dry-run\?/],
    [['--check', 'RES-1'], /"RES-1": no control or check has this id/],
    [['--check'], /--check needs a value/],
    [['--today', 'x'], /it must be a day/],
  ])('tells wrong use: %j', async (args, message) => {
    const ended = await runWith(makeFolder({ 'a.py': UNSAFE }), args, () => undefined)
    expect(ended).toMatchObject({ code: 2, out: '', err: expect.stringMatching(message) })
  })
})
