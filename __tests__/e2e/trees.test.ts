/** Folders and repositories of every odd shape: what can be read is, and what was not is named and makes its checks unknown. */
import { chmodSync, existsSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { commitAll, git, makeFolder, makeRepository } from '../repository.js'
import { controlOf, type Reported, report, run, shown, TODAY } from './run.js'

const MODEL = 'import torch\nfrom transformers import AutoModel\nnet = AutoModel.from_pretrained("acme/net")\n'

/** Everything that was not read, with why. */
function skipped({ report: { collect } }: Reported): Readonly<Record<string, string>> {
  const skips = Object.values(collect).flatMap((status) => status.skipped)
  return Object.fromEntries(skips.map(({ path, reason }) => [path, reason]))
}

function unknownChecks(reported: Reported, id: string): readonly string[] {
  return controlOf(reported, id).unknown.map(({ check }) => check)
}

describe('a folder', () => {
  test('that is empty holds no AI and passes', async () => {
    const folder = makeFolder()
    const { code, stdout } = await run(['check', folder, ...TODAY])
    expect(stdout).toMatch(/^ai-trust-test-\S+ · folder · 0 files in [\d.]+ s: no AI found, nothing to judge\n$/)
    expect(code).toBe(0)
    expect((await report(folder)).report).toMatchObject({ gate: { result: 'pass' }, findings: [], questions: [] })
  })

  test('without git is read as it stands', async () => {
    const reported = await report(makeFolder({ 'app.py': MODEL, 'venv/pyvenv.cfg': '', 'venv/other.py': MODEL }))
    expect(shown(reported.report.findings)).toContain('RSK-02/mutable-model app.py:3')
    expect(JSON.stringify(reported.report.findings)).not.toContain('venv')
    expect(reported.report.subject).toMatchObject({ commit: null, tree: 'folder' })
  })

  test('whose repository has no commit yet is read, and cannot be compared', async () => {
    const folder = makeFolder({ 'app.py': MODEL })
    git(folder, 'init', '-q', '-b', 'main')
    const reported = await report(folder)
    expect(shown(reported.report.findings)).toContain('RSK-02/mutable-model app.py:3')
    expect(reported.report.subject).toMatchObject({ commit: null, tree: 'work-tree' })
    const compared = await run(['check', folder, '--base', 'auto'])
    expect(compared).toMatchObject({ code: 2, stdout: '' })
    expect(compared.stderr).toContain('--base')
  })

  test('in it that cannot be opened makes every check unknown that it could have answered', async () => {
    const folder = makeFolder({ 'app.py': 'net = 1\n', 'secret.d/more.py': MODEL, 'model.safetensors': safetensors() })
    chmodSync(join(folder, 'secret.d'), 0)
    try {
      for (const repository of [false, true]) {
        if (repository) {
          chmodSync(join(folder, 'secret.d'), 0o755)
          git(folder, 'init', '-q', '-b', 'main')
          chmodSync(join(folder, 'secret.d'), 0)
          openForAll(folder)
        }
        const reported = await report(folder, [], asNobody(folder))
        expect(skipped(reported)).toMatchObject({ 'secret.d': expect.stringContaining('cannot be opened') })
        expect(unknownChecks(reported, 'RES-01')).toEqual(expect.arrayContaining(['unsafe-load', 'unsafe-store']))
        expect(controlOf(reported, 'RES-01').verdict).toBe('unknown')
        const text = await run(['check', folder, ...TODAY], asNobody(folder))
        expect(text.stdout).toContain('secret.d')
      }
    } finally {
      chmodSync(join(folder, 'secret.d'), 0o755)
    }
  })

  test('with a file that cannot be opened says so and reads the rest', async () => {
    const folder = makeFolder({ 'app.py': MODEL, 'more.py': MODEL })
    chmodSync(join(folder, 'more.py'), 0)
    const reported = await report(folder, [], asNobody(folder))
    expect(skipped(reported)).toEqual({ 'more.py': expect.stringContaining('cannot be opened') })
    expect(shown(reported.report.findings)).toContain('RSK-02/mutable-model app.py:3')
    expect(unknownChecks(reported, 'RES-01')).toContain('unsafe-load')
    expect(reported.report.collect['workflows']).toMatchObject({ status: 'ok' })
  })

  test('with a link out of it does not follow it', async () => {
    const outside = makeFolder({ 'secret.py': MODEL, 'private.pkl': 'x' })
    const folder = makeFolder({ 'app.py': MODEL })
    symlinkSync(join(outside, 'secret.py'), join(folder, 'link.py'))
    symlinkSync(outside, join(folder, 'linked'))
    symlinkSync('app.py', join(folder, 'inside.py'))
    symlinkSync('nowhere', join(folder, 'dangling.py'))
    symlinkSync('circle.py', join(folder, 'circle.py'))
    const reported = await report(folder)
    const LINK = 'is a symbolic link out of the root; links are not followed'
    expect(skipped(reported)).toMatchObject({ 'link.py': LINK, linked: LINK })
    expect(Object.keys(skipped(reported))).not.toContain('inside.py')
    expect(JSON.stringify(reported.report.findings)).not.toMatch(/secret|private/)
    expect(shown(reported.report.findings).filter((one) => one.startsWith('MET-05')).length).toBeLessThan(4)
    expect(unknownChecks(reported, 'RES-01')).toEqual(expect.arrayContaining(['unsafe-load', 'unsafe-store']))
  })

  test('whose policy file or declarations are a link out of it does not read them there', async () => {
    const outside = makeFolder({ 'policy.yml': 'version: 1\nfail-on: never\n', 'trust.yml': 'version: 1\n' })
    const folder = makeFolder({ 'app.py': MODEL, '.github/README': '' })
    symlinkSync(join(outside, 'trust.yml'), join(folder, '.github/ai-trust.yml'))
    const reported = await report(folder)
    expect(reported.report.collect['declarations']).toMatchObject({ status: 'partial' })
    symlinkSync(join(outside, 'policy.yml'), join(folder, '.github/ai-trust-policy.yml'))
    const refused = await run(['check', folder, ...TODAY])
    expect(refused).toMatchObject({ code: 2, stdout: '' })
    expect(refused.stderr).toContain('.github/ai-trust-policy.yml is a symbolic link')
  })

  test('with pipes and sockets in it does not wait for them', async () => {
    const folder = makeFolder({ 'app.py': MODEL })
    git(folder, 'init', '-q')
    const { execFileSync } = await import('node:child_process')
    execFileSync('mkfifo', [join(folder, 'pipe.py'), join(folder, 'pipe.pkl'), join(folder, 'README.md')])
    const walked = await report(folder)
    expect(shown(walked.report.findings)).toContain('RSK-02/mutable-model app.py:3')
  })

  test('with a submodule says that it was not read', async () => {
    const inner = makeRepository({ 'inner.py': MODEL })
    const folder = makeRepository({ 'app.py': MODEL })
    git(folder, '-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', inner, 'vendor/inner')
    commitAll(folder)
    const reported = await report(folder)
    expect(skipped(reported)['vendor/inner']).toContain('submodule')
    expect(controlOf(reported, 'RES-01').unknown.map(({ check }) => check)).toContain('unsafe-load')
    expect(JSON.stringify(reported.report.findings)).not.toContain('inner.py')
    const alone = await report(join(folder, 'vendor/inner'))
    expect(shown(alone.report.findings)).toContain('RSK-02/mutable-model inner.py:3')
  })
})

describe('a file', () => {
  test('of 200 MB that calls itself a bill of materials is not read, and not called absent', async () => {
    const folder = makeFolder({ 'app.py': MODEL, 'sbom.cdx.json': '{' })
    truncateSync(join(folder, 'sbom.cdx.json'), 200 * 1024 * 1024)
    const reported = await report(folder)
    expect(skipped(reported)['sbom.cdx.json']).toContain('larger than is read here')
    expect(controlOf(reported, 'PIL-02').verdict).not.toBe('pass')
    expect(unknownChecks(reported, 'PIL-02')).toContain('model-missing')
    expect(shown(reported.report.findings).filter((one) => one.startsWith('PIL-02'))).toEqual([])
    const text = await run(['check', folder, ...TODAY])
    expect(text.stdout).toContain('sbom.cdx.json')
  })

  test('that the change adds and that was not read is named first in the reason of the gate', async () => {
    const folder = makeRepository({ 'app.py': MODEL })
    writeFileSync(join(folder, 'sbom.cdx.json'), '{')
    truncateSync(join(folder, 'sbom.cdx.json'), 200 * 1024 * 1024)
    const { report: read } = await report(folder, ['--base', 'HEAD'])
    expect(read.gate.reason).toMatch(/^sbom\.cdx\.json was changed and not read \(is larger than is read here/)
  })
})

describe('a repository', () => {
  test('is read as a folder where there is no git', async () => {
    const folder = makeRepository({ 'app.py': MODEL })
    const reported = await report(folder, [], { env: { PATH: '/nowhere' } })
    expect(shown(reported.report.findings)).toContain('RSK-02/mutable-model app.py:3')
    expect(skipped(reported)['.git']).toContain('git is not installed')
    const compared = await run(['check', folder, '--base', 'HEAD'], { env: { PATH: '/nowhere' } })
    expect(compared.code).toBe(2)
    expect(compared.stderr).toContain('git is not installed')
  })

  test('with a hostile configuration runs nothing of it', async () => {
    const { program, mark } = makeTrap()
    const folder = makeRepository({ 'app.py': MODEL, '.gitattributes': '*.py filter=trap diff=trap\n' })
    writeFileSync(join(folder, 'app.py'), `${MODEL}\n`)
    const names = ['core.fsmonitor', 'core.sshCommand', 'core.pager', 'core.editor', 'diff.external', 'gpg.program']
    const traps = ['diff.trap.textconv', 'diff.trap.command', 'filter.trap.clean', 'filter.trap.process']
    for (const name of [...names, ...traps, 'core.alternateRefsCommand']) git(folder, 'config', name, program)
    git(folder, 'config', 'core.hooksPath', join(program, '..'))
    git(folder, 'config', 'remote.origin.url', `ext::${program}`)
    git(folder, 'config', 'remote.origin.promisor', 'true')
    const reported = await report(folder, ['--base', 'HEAD'])
    expect(existsSync(mark)).toBe(false)
    expect(shown(reported.report.findings)).toContain('RSK-02/mutable-model app.py:3')
  })

  test('with a configuration that git cannot read is read as a folder, and its view is partial', async () => {
    const folder = makeRepository({ 'app.py': MODEL })
    writeFileSync(join(folder, '.git/config'), '[core\n\u0000\u001b[31m')
    const reported = await report(folder)
    expect(shown(reported.report.findings)).toContain('RSK-02/mutable-model app.py:3')
    expect(skipped(reported)['.git']).toContain('git could not list the files')
    expect(unknownChecks(reported, 'RES-01')).toContain('unsafe-load')
    const { stdout } = await run(['check', folder, ...TODAY])
    expect(stdout).toContain('git could not list the files')
    expect(stdout).not.toContain('\u001b')
  })

  test('that is bare and committed inside another is only files', async () => {
    const { program, mark } = makeTrap()
    const folder = makeRepository({ 'app.py': MODEL })
    mkdirSync(join(folder, 'bare/hooks'), { recursive: true })
    git(join(folder, 'bare'), 'init', '-q', '--bare')
    git(join(folder, 'bare'), 'config', 'core.fsmonitor', program)
    git(join(folder, 'bare'), 'config', 'core.worktree', folder)
    commitAll(folder)
    const whole = await report(folder)
    expect(shown(whole.report.findings)).toContain('RSK-02/mutable-model app.py:3')
    const inside = await report(join(folder, 'bare'))
    expect(inside.report.findings).toEqual([])
    expect(existsSync(mark)).toBe(false)
  })

  test('whose .git file points elsewhere is a folder without git', async () => {
    const elsewhere = makeRepository({ 'private.py': MODEL })
    const folder = makeFolder({ '.git': `gitdir: ${join(elsewhere, '.git')}\n`, 'app.py': MODEL })
    const reported = await report(folder)
    expect(reported.report.subject).toMatchObject({ tree: 'folder', commit: null })
    expect(shown(reported.report.findings)).toContain('RSK-02/mutable-model app.py:3')
    expect(JSON.stringify(reported.report)).not.toContain('private')
    const compared = await run(['check', folder, '--base', 'HEAD'])
    expect(compared.code).toBe(2)
  })
})

function safetensors(): Buffer {
  const header = Buffer.from('{"w":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}')
  const length = Buffer.alloc(8)
  length.writeBigUInt64LE(BigInt(header.length))
  return Buffer.concat([length, header, Buffer.alloc(4)])
}

/** A program that leaves a mark when anything runs it. */
function makeTrap(): { readonly program: string; readonly mark: string } {
  const folder = makeFolder()
  const mark = join(folder, 'ran')
  const program = join(folder, 'trap.sh')
  writeFileSync(program, `#!/bin/sh\ntouch '${mark}'\ncat\n`)
  chmodSync(program, 0o755)
  return { program, mark }
}

/** Root may open everything, so that a test of what may not be opened needs another user. */
function asNobody(folder: string): { readonly uid?: number; readonly env: NodeJS.ProcessEnv } {
  const env = { XDG_CACHE_HOME: join(folder, 'no-cache') }
  if (process.getuid?.() !== 0) return { env }
  openForAll(folder)
  return { uid: 65534, env }
}

function openForAll(folder: string): void {
  chmodSync(folder, 0o755)
}
