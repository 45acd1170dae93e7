import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseArguments } from '../../src/cli/arguments.js'
import { readCheckArguments } from '../../src/cli/check-options.js'
import { dayNumber } from '../../src/cli/dates.js'
import { nearest } from '../../src/cli/suggest.js'
import { rawIn } from '../report/hostile.js'

const NOON = Date.UTC(2026, 10, 23, 12)

function mistakes(...args: string[]): readonly string[] {
  const asked = readCheckArguments(args, {}, NOON)
  return asked.kind === 'mistakes' ? asked.mistakes : []
}

describe('check', () => {
  test('without flags: this folder, everything judged, today', () => {
    const asked = readCheckArguments([], { XDG_CACHE_HOME: '/cache' }, NOON)
    expect(asked).toEqual({
      kind: 'check',
      format: 'text',
      output: null,
      verbose: false,
      options: {
        directory: process.cwd(),
        base: null,
        policyFile: null,
        flags: {},
        today: 20780,
        event: 'local',
        cacheFolder: '/cache/ai-trust-check',
        timings: false,
      },
    })
  })

  test('with all of them, in any order, by = or by space', () => {
    const line =
      '--base=main /repo --format json --output out.json --policy /p.yml --fail-on high --gate all --today 2026-01-31 --timings --no-cache --verbose'
    const asked = readCheckArguments(line.split(' '), {}, NOON)
    expect(asked).toMatchObject({
      kind: 'check',
      format: 'json',
      output: 'out.json',
      verbose: true,
      options: {
        directory: '/repo',
        base: 'main',
        policyFile: '/p.yml',
        flags: { failOn: 'high', gate: 'all' },
        today: dayNumber('2026-01-31'),
        cacheFolder: null,
        timings: true,
      },
    })
  })

  test('all mistakes at once, each with its fix', () => {
    expect(
      mistakes('--formt', 'json', '--fail-on', 'hgih', '--gate', '--today', '2026-02-30', 'a', 'b', '--timings=1'),
    ).toEqual([
      'unknown flag "--formt"; did you mean --format?',
      '--fail-on "hgih": it must be one of critical, high, medium, low, never; did you mean high?',
      '--gate needs a value: one of new, all',
      '--timings takes no value',
      'unexpected argument "b"',
      '--today "2026-02-30": it must be a day, YYYY-MM-DD',
    ])
  })

  test.each([
    [['--base'], '--base needs a value: REF or auto'],
    [['--base', '--timings'], '--base needs a value: REF or auto'],
    [['--output='], '--output needs a value: FILE'],
    [['--today='], '--today needs a value: YYYY-MM-DD'],
    [['--base', 'a', '--base', 'b'], '--base is given twice'],
    [['-x'], 'unknown flag "-x"'],
    [['--zzzzzz'], 'unknown flag "--zzzzzz"'],
    [[''], 'DIR is empty: leave it out for this folder'],
    [['--format', 'html'], '--format "html": it must be one of text, json, input, sarif, markdown'],
  ])('%j', (args, said) => {
    expect(mistakes(...args)).toEqual([said])
  })

  test('help wins over mistakes', () => {
    expect(readCheckArguments(['--nonsense', '-h'], {}, NOON)).toEqual({ kind: 'help' })
  })

  test('a value that begins with a dash is given with =', () => {
    expect(readCheckArguments(['--output=-x'], {}, NOON)).toMatchObject({ output: '-x' })
  })

  test('after -- everything is a folder', () => {
    expect(readCheckArguments(['--', '--timings'], {}, NOON)).toMatchObject({ options: { timings: false } })
  })
})

test('no argument throws or is shown raw', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (args) => {
      for (const said of mistakes(...args)) expect(rawIn(said)).toEqual([])
      parseArguments(args, [{ name: '__proto__' }], 0)
    }),
  )
})

test.each([
  ['chekc', 'check'],
  ['chek', 'check'],
  ['pol', 'policy'],
  ['CHECK', 'check'],
  ['zzz', null],
  ['', null],
  ['c', null],
])('nearest to %j is %j', (word, near) => {
  expect(nearest(word, ['check', 'policy'])).toBe(near)
})

test.each([
  ['1970-01-01', 0],
  ['2024-02-29', 19782],
  ['2026-02-29', null],
  ['2026-13-01', null],
  ['26-01-01', null],
  ['2026-01-01T00:00', null],
  ['٢٠٢٦-٠١-٠١', null],
])('the day number of %s is %j', (text, day) => {
  expect(dayNumber(text)).toBe(day)
})
