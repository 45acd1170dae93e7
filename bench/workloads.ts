/** Trees to measure on, made afresh from a seed so that every machine measures the same bytes. */
import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeRandom, pythonModule, type Random } from './python-source.js'

/**
 * `files` Python files of together about `bytes`, as a library for machine learning holds them: nine
 * of ten are about models, as was counted in one. Answers with their paths.
 */
export function makePythonTree(folder: string, files: number, bytes: number): readonly string[] {
  const random = makeRandom(1)
  const paths: string[] = []
  for (let i = 0; i < files; i++) {
    const scope = i % 5 === 0 ? 'tests' : i % 11 === 0 ? 'examples' : 'src'
    const size = skewed(random, bytes / files)
    const path = `${scope}/pkg${i % 40}/module_${i}.py`
    write(folder, path, pythonModule(random, size, random.chance(0.9)))
    paths.push(path)
  }
  write(folder, 'README.md', '# A library\n\nIt loads `acme/model` from the hub.\n')
  write(folder, 'pyproject.toml', '[project]\nname = "library"\nversion = "1.0.0"\ndependencies = ["torch>=2.1"]\n')
  return paths
}

/** A large ordinary repository: text, code, images and data, little of it AI. */
export function makeLargeTree(folder: string, files: number, bytes: number): void {
  const random = makeRandom(2)
  const kinds = contents(random, bytes / files)
  for (let i = 0; i < files; i++) {
    const [name, variants] = kinds[i % kinds.length] ?? ['file_#.txt', ['']]
    const content = variants[Math.floor(i / kinds.length) % variants.length] ?? ''
    write(folder, `d${i % 97}/e${i % 31}/${name.replace('#', String(i))}`, content)
  }
  write(folder, 'app/main.py', 'import openai\nclient = openai.OpenAI()\n')
}

/** Adds text to the end of files. */
export function appendTo(folder: string, paths: readonly string[], text: string): void {
  for (const path of paths) appendFileSync(join(folder, path), text)
}

/** Makes a folder a repository with all its files committed. Its objects are not compressed, as only their making would gain. */
export function commitAll(folder: string): void {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', folder, ...SETTINGS, ...args], { stdio: 'ignore' })
  git('init', '--quiet')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'All files')
}

const SETTINGS = [
  'user.name=bench',
  'user.email=bench@example.invalid',
  'commit.gpgSign=false',
  'gc.auto=0',
  'core.compression=0',
  'core.hooksPath=/dev/null',
].flatMap((setting) => ['-c', setting])

const VARIANTS = 40

/** File names with '#' for a number, and contents for each, of about `size` bytes. */
function contents(random: Random, size: number): readonly (readonly [string, readonly (string | Uint8Array)[]])[] {
  const many = <T>(make: (bytes: number) => T): readonly T[] =>
    Array.from({ length: VARIANTS }, () => make(skewed(random, size)))
  const text = (bytes: number) => {
    const words = Array.from({ length: Math.ceil(bytes / 6) }, () => random.word())
    return words
      .join(' ')
      .replace(/(.{70,90}) /g, '$1\n')
      .slice(0, bytes)
  }
  const code = (bytes: number) =>
    text(bytes)
      .replace(/^.*$/gm, (line, at) => `  const value${at} = call("${line.replace(/\W+/g, '-')}") // ${at}`)
      .slice(0, bytes)
  const binary = (bytes: number) => {
    const noise = Buffer.alloc(Math.max(8, Math.floor(bytes)))
    for (let i = 8; i < noise.length; i += 4)
      noise.writeUInt32LE(Math.floor(random.next() * 2 ** 32), Math.min(i, noise.length - 4))
    return noise
  }
  const png = (bytes: number) => {
    const image = binary(bytes)
    image.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    return image
  }
  return [
    ['file_#.js', many(code)],
    ['file_#.ts', many(code)],
    ['notes_#.md', many((bytes) => `# ${random.word()}\n\n${text(bytes)}`)],
    ['file_#.py', many((bytes) => pythonModule(random, bytes, false))],
    ['image_#.png', many(png)],
    ['data_#.json', many((bytes) => JSON.stringify({ rows: text(bytes).split('\n') }))],
    ['file_#.go', many(code)],
    ['file_#.yaml', many((bytes) => `items:\n${text(bytes).replace(/^/gm, '  - ')}`)],
    ['records_#.dat', many(binary)],
    ['script_#', many(code)],
  ]
}

/** Sizes as they are: many small files and a few large ones; `mean` on average. */
function skewed(random: Random, mean: number): number {
  return Math.max(200, -Math.log(1 - random.next()) * mean)
}

function write(folder: string, path: string, content: string | Uint8Array): void {
  const target = join(folder, path)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, content)
}
