import { Writable } from 'node:stream'
import { expect, test } from '@jest/globals'
import { cacheFolder } from '../../src/cli/cache-folder.js'
import { startProgress } from '../../src/cli/progress.js'
import { columnsOf, writeAll } from '../../src/cli/streams.js'

function failing(code: string): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) })
}

test('a reader that has gone is no error, a full disk is', async () => {
  await expect(writeAll(failing('EPIPE'), 'x')).resolves.toBeUndefined()
  await expect(writeAll(failing('ENOSPC'), 'x')).rejects.toThrow('ENOSPC')
})

test('columns of a pipe', () => {
  expect(columnsOf({})).toBe(100)
  expect(columnsOf({ columns: 0 })).toBe(100)
  expect(columnsOf({ columns: 72 })).toBe(72)
})

test('progress on a terminal: silent for a second, one line that clears itself', () => {
  const written: string[] = []
  let now = 0
  const progress = startProgress({ isTTY: true, columns: 40, write: (text) => written.push(text) }, false, () => now)
  now = 900
  progress.update('reading 1')
  expect(written).toEqual([])
  now = 1100
  progress.update('reading\n\u001b[2Jx')
  now = 1150
  progress.update('too soon')
  progress.stop()
  progress.update('after the end')
  expect(written).toEqual(['\r\u001b[2Kreading‹U+000A›‹U+001B›[2Jx', '\r\u001b[2K'])
})

test('progress in a log: a line every ten seconds, no controls', () => {
  const written: string[] = []
  let now = 0
  const progress = startProgress({ write: (text) => written.push(text) }, false, () => now)
  for (now = 0; now <= 25_000; now += 500) progress.update(`::error::${now}`)
  progress.stop()
  expect(written).toEqual(['still working: ‹:›:error::10000\n', 'still working: ‹:›:error::20000\n'])
})

test('where results are kept', () => {
  expect(cacheFolder({ XDG_CACHE_HOME: '/x' }, 'linux', '/home/a')).toBe('/x/ai-trust-check')
  expect(cacheFolder({ XDG_CACHE_HOME: 'relative' }, 'linux', '/home/a')).toBe('/home/a/.cache/ai-trust-check')
  expect(cacheFolder({}, 'darwin', '/Users/a')).toBe('/Users/a/Library/Caches/ai-trust-check')
  expect(cacheFolder({}, 'linux', '')).toBeNull()
})
