/** Matches paths against the globs of the policy file, in time that grows with pattern times path, whatever the pattern. */

type Token =
  | { readonly kind: 'char'; readonly char: string }
  /** `?`: one character of a name. */
  | { readonly kind: 'one' }
  /** `*`: any characters of a name. */
  | { readonly kind: 'name' }
  /** `**`: any characters, folders included. */
  | { readonly kind: 'any' }
  /** The start of a slash-terminated `**`: no folder, or any number of them. */
  | { readonly kind: 'folders' }
  /** Inside those folders: left with a slash only. */
  | { readonly kind: 'inside' }

/**
 * Whether a path relative to the root fits a glob relative to the root: `*` and `?` stay within a name, `**` crosses
 * folders. A glob whose last name has no wildcard also means everything below a folder of that name.
 */
export function matchesGlob(glob: string, path: string): boolean {
  return globMatcher([glob])(path)
}

/** Whether any of the globs fits; compiled once for many paths. */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.map(compile)
  return (path) => patterns.some((pattern) => fits(pattern, path))
}

interface Pattern {
  readonly tokens: readonly Token[]
  readonly folder: boolean
}

function compile(glob: string): Pattern {
  const text = glob.replace(/^(\.?\/)+/, '').replace(/\/+$/, '/**')
  const tokens: Token[] = []
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i)
    if (char === '?') tokens.push({ kind: 'one' })
    else if (char !== '*') tokens.push({ kind: 'char', char })
    else if (text.charAt(i + 1) !== '*') tokens.push({ kind: 'name' })
    else {
      const startsName = i === 0 || text.charAt(i - 1) === '/'
      while (text.charAt(i + 1) === '*') i++
      if (startsName && text.charAt(i + 1) === '/') {
        tokens.push({ kind: 'folders' }, { kind: 'inside' })
        i++
      } else tokens.push({ kind: 'any' })
    }
  }
  const last = text.slice(text.lastIndexOf('/') + 1)
  return { tokens, folder: last !== '' && !/[*?]/.test(last) }
}

function fits({ tokens, folder }: Pattern, path: string): boolean {
  let states = closure(tokens, [0])
  for (let i = 0; i < path.length; i++) {
    const char = path.charAt(i)
    if (folder && char === '/' && states.has(tokens.length)) return true
    const next: number[] = []
    for (const state of states) {
      const token = tokens[state]
      if (token === undefined || token.kind === 'folders') continue
      if (token.kind === 'char') {
        if (token.char === char) next.push(state + 1)
      } else if (token.kind === 'one') {
        if (char !== '/') next.push(state + 1)
      } else if (token.kind === 'name') {
        if (char !== '/') next.push(state)
      } else {
        next.push(state)
        if (token.kind === 'inside' && char === '/') next.push(state + 1)
      }
    }
    if (next.length === 0) return false
    states = closure(tokens, next)
  }
  return states.has(tokens.length)
}

/** Adds the states that need no character. */
function closure(tokens: readonly Token[], from: readonly number[]): ReadonlySet<number> {
  const states = new Set<number>()
  const pending = [...from]
  for (let state = pending.pop(); state !== undefined; state = pending.pop()) {
    if (states.has(state)) continue
    states.add(state)
    const kind = tokens[state]?.kind
    if (kind === 'name' || kind === 'any') pending.push(state + 1)
    if (kind === 'folders') pending.push(state + 1, state + 2)
  }
  return states
}
