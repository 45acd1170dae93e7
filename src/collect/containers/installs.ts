/** Which packages a RUN instruction of a Dockerfile installs with pip, uv or npm, told from its shell words. */
import { readRequirement } from '../dependencies/requirement.js'

/** Options that take the next word; what follows them is no package. */
const WITH_VALUE = new Set(
  (
    '-c --constraint -i --index-url --extra-index-url --index --default-index -f --find-links -t --target --prefix ' +
    '--root --python -p --trusted-host --upgrade-strategy --platform --python-version --implementation --abi --proxy ' +
    '--timeout --retries --progress-bar --src --cache-dir --build --log --cert --client-cert --report --config-settings ' +
    '-C --no-binary --only-binary --torch-backend --link-mode --index-strategy --registry --workspace -w --group ' +
    '--extra --optional --resolution --prerelease --exclude-newer'
  ).split(' '),
)
const MAX_INSTALLS = 500

/** Names of packages, normalised for pip; requirement files as `-r PATH`. */
export function installsOf(script: string): readonly string[] {
  const found = new Set<string>()
  for (const words of commands(script)) {
    const { tool, rest } = installer(words)
    if (tool === null) continue
    for (const install of tool === 'npm' ? npmPackages(rest) : pipPackages(rest)) {
      if (found.size >= MAX_INSTALLS) return [...found]
      found.add(install)
    }
  }
  return [...found]
}

function installer(words: readonly string[]): {
  readonly tool: 'pip' | 'npm' | null
  readonly rest: readonly string[]
} {
  const start = words.findIndex(
    (word) => !/^(?:[A-Za-z_]\w*=|sudo$|exec$|env$|time$|--mount=|--network=|-E$|-H$)/.test(word),
  )
  const here = start < 0 ? [] : words.slice(start)
  const program = here[0]?.slice(here[0].lastIndexOf('/') + 1) ?? ''
  const after = (count: number): readonly string[] => here.slice(count)
  if (/^pip[\d.]*$/.test(program)) return pipInstall(after(1))
  if (/^python[\d.]*$/.test(program) && here[1] === '-m' && here[2] === 'pip') return pipInstall(after(3))
  if (program === 'uv' && here[1] === 'pip') return pipInstall(after(2))
  if (program === 'uv' && here[1] === 'add') return { tool: 'pip', rest: after(2) }
  if (program === 'uv' && here[1] === 'tool' && here[2] === 'install') return { tool: 'pip', rest: after(3) }
  if (program === 'npm' && /^(?:install|i|add)$/.test(here[1] ?? '')) return { tool: 'npm', rest: after(2) }
  return { tool: null, rest: [] }
}

/** pip takes options before its command, too. */
function pipInstall(words: readonly string[]): { readonly tool: 'pip' | null; readonly rest: readonly string[] } {
  let at = 0
  while (words[at]?.startsWith('-')) at += WITH_VALUE.has(words[at] ?? '') ? 2 : 1
  return words[at] === 'install' ? { tool: 'pip', rest: words.slice(at + 1) } : { tool: null, rest: [] }
}

function pipPackages(words: readonly string[]): readonly string[] {
  const found: string[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    const joined = /^(?:-r|--requirements?=)(.+)$/.exec(word)
    if (joined?.[1] && word !== '--requirement') found.push(`-r ${joined[1]}`)
    else if (/^(?:-r|--requirements?)$/.test(word)) found.push(`-r ${words[++i] ?? ''}`)
    else if (word === '-e' || word === '--editable' || WITH_VALUE.has(word)) i++
    else if (!word.startsWith('-')) {
      const requirement = word.includes('$') ? null : readRequirement(word)
      if (requirement && !/[/\\]|\.(?:whl|zip|gz)$/.test(word.split('@', 1)[0] ?? '')) found.push(requirement.name)
    }
  }
  return found
}

function npmPackages(words: readonly string[]): readonly string[] {
  const found: string[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    if (WITH_VALUE.has(word)) i++
    const name = /^((?:@[a-z0-9][\w.-]{0,99}\/)?[a-z0-9][\w.-]{0,99})(?:@[\w.^~<>=*-]{0,99})?$/.exec(word)
    if (name?.[1]) found.push(name[1])
  }
  return found
}

/** Splits a script into commands and these into words; quotes are taken off, nothing is expanded. */
function commands(script: string): readonly (readonly string[])[] {
  const found: string[][] = [[]]
  let word = ''
  let quote = ''
  let started = false
  const endWord = (): void => {
    if (started) found.at(-1)?.push(word)
    word = ''
    started = false
  }
  for (const char of script) {
    if (quote !== '') {
      if (char === quote) quote = ''
      else word += char
    } else if (char === '"' || char === "'") {
      quote = char
      started = true
    } else if (/\s/.test(char) && char !== '\n') endWord()
    else if (/[\n;&|()]/.test(char)) {
      endWord()
      found.push([])
    } else if (char !== '\\') {
      word += char
      started = true
    }
  }
  endWord()
  return found
}
