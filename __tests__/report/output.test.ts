import { mkdir, mkdtemp, readdir, readFile, realpath, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from '@jest/globals'
import { writeOutput } from '../../src/report/output.js'

let folder = ''
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'output-')))
})

test('writes a new file, replaces an old one, and leaves nothing else', async () => {
  const path = join(folder, 'report.json')
  expect(await writeOutput(path, 'one')).toBeNull()
  expect(await writeOutput(path, 'two')).toBeNull()
  expect(await readFile(path, 'utf8')).toBe('two')
  expect(await readdir(folder)).toEqual(['report.json'])
})

test('never writes through a symbolic link', async () => {
  const victim = join(folder, 'victim')
  await writeFile(victim, 'mine')
  await symlink(victim, join(folder, 'link'))
  await symlink(join(folder, 'nowhere'), join(folder, 'dangling'))
  expect(await writeOutput(join(folder, 'link'), 'x')).toMatch(/is a symbolic link: remove it/)
  expect(await writeOutput(join(folder, 'dangling'), 'x')).toMatch(/is a symbolic link/)
  expect(await readFile(victim, 'utf8')).toBe('mine')
})

test('no folder between the root and the file is a link; links above the root are the user’s own', async () => {
  await mkdir(join(folder, 'outside'))
  await mkdir(join(folder, 'repo'))
  await symlink(join(folder, 'outside'), join(folder, 'repo', 'out'))
  await symlink(join(folder, 'repo'), join(folder, 'home'))
  const root = join(folder, 'repo')
  expect(await writeOutput(join(root, 'out', 'report.json'), 'x', [root])).toMatch(/leads through a symbolic link/)
  expect(await readdir(join(folder, 'outside'))).toEqual([])
  expect(await writeOutput(join(folder, 'home', 'report.json'), 'x', [join(folder, 'home')])).toBeNull()
})

test.each([
  ['.', /is a folder: name a file in it/],
  ['missing/report.json', /does not exist: create the folder first/],
  ['file/report.json', /could not be (opened|written): part of the path is a file/],
  [`${'x'.repeat(300)}.json`, /the name is too long/],
])('says what is wrong with %s', async (path, message) => {
  await writeFile(join(folder, 'file'), '')
  expect(await writeOutput(join(folder, path), 'x')).toMatch(message)
})
