/** Runs the built command line as a user does, as a process of its own, and holds every report against its schema. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect } from '@jest/globals'
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { Input } from '../../src/schema/input.js'
import type { Report } from '../../src/schema/report.js'

export const PROGRAM = resolve('dist/cli/index.js')
export const TODAY = ['--today', '2026-11-23']

const home = mkdtempSync(join(tmpdir(), 'ai-trust-e2e-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** Where the processes of this test file keep their cache. */
export const CACHE = join(home, 'ai-trust-check')

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  /** Another user, where the tests run as root. */
  readonly uid?: number
}

/** Starts `ai-trust ARGS` and waits for its end. Nothing that it prints may be a stack trace. */
export async function run(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    cwd: options.cwd ?? home,
    env: environment(options.env),
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }),
  })
  const [out, err] = [collect(child.stdout), collect(child.stderr)]
  const code = await new Promise<number | null>((settle, fail) => {
    child.on('error', fail)
    child.on('close', settle)
  })
  // On a busy machine a note of progress may come between; what is tested is what the command has to say.
  const ended = { code, stdout: out(), stderr: err().replace(/^still working: .*\n/gm, '') }
  expect(ended.stderr).not.toMatch(/^ {4}at /m)
  expect(ended.stderr).not.toContain('internal error')
  return ended
}

function environment(given: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, FORCE_COLOR: __, ...env } = process.env
  return { ...env, NO_COLOR: '1', XDG_CACHE_HOME: home, GIT_CONFIG_GLOBAL: '/dev/null', ...given }
}

function collect(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  return () => Buffer.concat(chunks).toString('utf8')
}

export interface Reported extends Ended {
  readonly report: Report
}

/** `check FOLDER --format json`, with the report read and held against its schema. */
export async function report(
  folder: string,
  args: readonly string[] = [],
  options: RunOptions = {},
): Promise<Reported> {
  const ended = await run(['check', folder, ...TODAY, '--format', 'json', ...args], options)
  if (ended.stdout === '') throw new Error(`no report, exit ${ended.code}: ${ended.stderr}`)
  const value: unknown = JSON.parse(ended.stdout)
  expect({ mistakes: mistakesIn('report', value) }).toEqual({ mistakes: [] })
  return { ...ended, report: value as Report }
}

/** `check FOLDER --format input`, held against its schema. */
export async function inputOf(folder: string, args: readonly string[] = []): Promise<Input> {
  const ended = await run(['check', folder, ...TODAY, '--format', 'input', ...args])
  if (ended.stdout === '') throw new Error(`no input, exit ${ended.code}: ${ended.stderr}`)
  const value: unknown = JSON.parse(ended.stdout)
  expect({ mistakes: mistakesIn('input', value) }).toEqual({ mistakes: [] })
  return value as Input
}

const SCHEMAS = ['report', 'input', 'control-result', 'context-result'] as const

let ajv: Ajv2020 | null = null

function mistakesIn(name: 'report' | 'input', value: unknown): readonly string[] {
  if (ajv === null) {
    ajv = new Ajv2020({ allErrors: true, strict: false })
    formats.default(ajv)
    for (const each of SCHEMAS) ajv.addSchema(schemaOf(each), `${each}.schema.json`)
  }
  const validate = ajv.getSchema(`${name}.schema.json`)
  if (validate === undefined) throw new Error(`no schema ${name}`)
  if (validate(value) === true) return []
  return (validate.errors ?? []).slice(0, 10).map((error) => `${error.instancePath} ${error.message}`)
}

function schemaOf(name: string): AnySchema {
  const { $id: _, ...schema } = JSON.parse(readFileSync(`policies/schemas/${name}.schema.json`, 'utf8'))
  return schema
}

/** What a report says of one control. */
export function controlOf({ report }: Reported, id: string): Report['controls'][number] {
  const control = report.controls.find((each) => each.id === id)
  if (control === undefined) throw new Error(`the report has no control ${id}`)
  return control
}

/** Checks and lines of the findings, e.g. `RES-01/unsafe-load app.py:3`. */
export function shown(findings: Report['findings']): readonly string[] {
  return findings.map(({ check, location }) => `${check} ${location?.path ?? ''}:${location?.line ?? ''}`)
}
