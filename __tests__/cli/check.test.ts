import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { describe, expect, test } from '@jest/globals'
import type { CheckOptions, CheckOutcome } from '../../src/check-types.js'
import { checkCommand } from '../../src/cli/check.js'
import type { Input } from '../../src/schema/input.js'
import type { Report } from '../../src/schema/report.js'
import { report } from '../report/fixture.js'
import { HOSTILE, rawIn } from '../report/hostile.js'

const INPUT: Input = {
  version: 1,
  meta: { today: 20780, event: 'local', root: '.' },
  context: {
    systems: [],
    system: {
      name: null,
      paths: [],
      kind: 'none',
      holds_ai: false,
      roles: [],
      profile: { level: 'minimal', reasons: [] },
      statements: {},
    },
  },
  collect: {},
  files: [],
  facts: [],
  models: [],
  datasets: [],
  cards: [],
  components: [],
  interconnections: [],
  agents: [],
  workflows: [],
  containers: [],
  settings: {},
  declarations: { path: null, value: {}, positions: {}, problems: [] },
  run: null,
}

interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
  readonly asked: CheckOptions | null
}

function memory(): { readonly stream: Writable; readonly text: () => string } {
  const chunks: string[] = []
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      chunks.push(String(chunk))
      done()
    },
  })
  return { stream, text: () => chunks.join('') }
}

async function run(
  args: readonly string[],
  over: { outcome?: CheckOutcome; report?: Partial<Report>; environment?: NodeJS.ProcessEnv; tty?: boolean } = {},
): Promise<Ran> {
  const out = memory()
  const err = memory()
  let asked: CheckOptions | null = null
  const outcome: CheckOutcome = over.outcome ?? {
    kind: 'report',
    report: report(over.report),
    input: INPUT,
    baseInput: null,
    texts: new Map(),
    controls: [],
    files: 131,
    baseName: 'main',
    timings: [
      { name: 'collect', milliseconds: 12.34 },
      { name: 'evaluate', milliseconds: 100 },
    ],
  }
  const code = await checkCommand(args, {
    check: async (options) => {
      asked = options
      options.onProgress?.('reading')
      return outcome
    },
    environment: over.environment ?? {},
    stdout: Object.assign(out.stream, { isTTY: over.tty ?? false, columns: 80 }),
    stderr: err.stream,
    now: () => 0,
  })
  return { code, stdout: out.text(), stderr: err.text(), asked }
}

describe('exit codes', () => {
  test.each([
    ['pass', 0],
    ['off', 0],
    ['fail', 1],
    ['incomplete', 3],
  ] as const)('gate %s is %i', async (result, code) => {
    const ran = await run(['.'], { report: { gate: { result, reason: '', mode: 'new', fail_on: 'critical' } } })
    expect(ran.code).toBe(code)
    expect(ran.stderr).toBe('')
  })

  test('wrong use is 2, says all and how it is used, and checks nothing', async () => {
    const ran = await run(['--nope', '--gate', 'old'])
    expect(ran).toMatchObject({ code: 2, stdout: '', asked: null })
    expect(ran.stderr).toBe(
      'unknown flag "--nope"\n--gate "old": it must be one of new, all\n' +
        'usage: ai-trust check [DIR] [--base REF] [--format FORMAT] … (--help)\n',
    )
  })

  test('a mistake in a file is 2, with its place', async () => {
    const at = { path: '.github/ai-trust-policy.yml', line: 3, column: 9, end_line: 3, end_column: 12 }
    const problems = [
      { message: 'fail-on must be one of critical, high, medium, low, never', at },
      { message: '--base nope: no such revision', at: null },
      { message: '::error::x', at: { ...at, path: '::error::\u202e', line: null, column: null } },
    ]
    const ran = await run(['.'], { outcome: { kind: 'mistakes', problems } })
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toBe(
      '.github/ai-trust-policy.yml:3:9: fail-on must be one of critical, high, medium, low, never\n' +
        '--base nope: no such revision\n‹:›:error::‹U+202E›: ::error::x\n',
    )
  })

  test.each([
    ['/no/such/folder', /^"\/no\/such\/folder" does not exist or may not be opened\n$/],
    ['package.json', /package\.json" is not a folder\n$/],
  ])('%s is no folder', async (folder, message) => {
    const ran = await run([folder])
    expect(ran).toMatchObject({ code: 2, stdout: '', asked: null })
    expect(ran.stderr).toMatch(message)
  })
})

test('--help fits a screen and is no mistake', async () => {
  const ran = await run(['--help'])
  expect(ran).toMatchObject({ code: 0, stderr: '', asked: null })
  const lines = ran.stdout.split('\n')
  expect(lines.length).toBeLessThanOrEqual(24)
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80)
})

describe('formats', () => {
  test('text', async () => {
    const ran = await run(['--base', 'auto'])
    expect(ran.stdout).toMatch(/^support-chatbot · work tree against main \(3f2a91c\) · 131 files in 0\.0 s\n/)
  })

  test('json is the report and nothing else', async () => {
    const ran = await run(['--format', 'json', '--timings'])
    expect(JSON.parse(ran.stdout)).toEqual(report())
    expect(ran.stderr).toBe('collect        12.3 ms\nevaluate      100.0 ms\ntotal         112.3 ms\n')
  })

  test('input is the document that the policies judged', async () => {
    expect(JSON.parse((await run(['--format', 'input'])).stdout)).toEqual(INPUT)
  })
})

describe('colour', () => {
  const ESCAPE = '\u001b['
  test.each([
    ['a terminal', {}, true, true],
    ['no terminal', {}, false, false],
    ['NO_COLOR', { NO_COLOR: '1' }, true, false],
    ['an empty NO_COLOR', { NO_COLOR: '' }, true, true],
    ['FORCE_COLOR', { FORCE_COLOR: '1' }, false, true],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, true, false],
    ['both', { FORCE_COLOR: '1', NO_COLOR: '1' }, true, false],
    ['TERM=dumb', { TERM: 'dumb' }, true, false],
  ])('%s', async (_name, environment, tty, colored) => {
    expect((await run([], { environment, tty })).stdout.includes(ESCAPE)).toBe(colored)
  })

  test('never in a file', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'check-')), 'report.txt')
    const ran = await run(['--output', path], { environment: { FORCE_COLOR: '1' }, tty: true })
    expect(ran).toMatchObject({ code: 1, stdout: '', stderr: '' })
    expect(await readFile(path, 'utf8')).toMatch(/^support-chatbot · /)
  })
})

test('an output that cannot be written is the user’s mistake', async () => {
  const ran = await run(['--output', tmpdir()])
  expect(ran).toMatchObject({ code: 2, stdout: '' })
  expect(ran.stderr).toMatch(/^--output .* is a folder: name a file in it/)
})

test('nothing raw reaches standard output in any format', async () => {
  for (const text of HOSTILE)
    for (const format of ['text', 'json']) {
      const subject = { ...report().subject, repository: text }
      const ran = await run(['--format', format], { report: { subject, notices: [{ id: text, text }] } })
      expect(rawIn(ran.stdout)).toEqual([])
    }
})
