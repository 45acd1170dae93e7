/** Reads one dependency specifier (PEP 508): name, version range, marker, or the URL it comes from. */

export interface Requirement {
  /** Normalised as PEP 503 says. */
  readonly name: string
  /** Comma-separated clauses without spaces, e.g. `>=2.1,<3`; a URL for a direct reference; empty when anything will do. */
  readonly constraint: string
  /** The one version that an exact pin or a wheel's name allows. */
  readonly version: string | null
  /** Where the requirement ends in the text, before its marker. */
  readonly end: number
}

const NAME = /^\s{0,99}([A-Za-z0-9](?:[A-Za-z0-9._-]{0,99}[A-Za-z0-9])?)\s{0,99}(?:\[[\w\s.,-]{0,500}\])?\s{0,99}/
const CLAUSE = /^(===|==|~=|!=|<=|>=|<|>)\s{0,99}([\w.+!*-]{1,100})$/
const MAX_LENGTH = 4000

/** Null when the text is no specifier. */
export function readRequirement(text: string): Requirement | null {
  if (text.length > MAX_LENGTH) return null
  const head = NAME.exec(text)
  if (!head?.[1]) return null
  const name = normaliseName(head[1])
  const rest = text.slice(head[0].length)
  if (rest.startsWith('@')) return directReference(name, text, head[0].length + 1)
  const semicolon = rest.indexOf(';')
  const range = (semicolon < 0 ? rest : rest.slice(0, semicolon)).trimEnd()
  const end = head[0].length + range.length
  const clauses = readClauses(range)
  if (clauses === null) return null
  const used = range === '' ? text.slice(0, head[0].length).trimEnd().length : end
  return { name, constraint: clauses.join(','), version: exactVersion(clauses), end: used }
}

function directReference(name: string, text: string, after: number): Requirement | null {
  const url = /^\s{0,99}(\S{1,2000})/.exec(text.slice(after))
  if (!url?.[1]) return null
  const wheel = /\/[^/#?]{1,200}?-(\d[\w.!+%]{0,99})-[^/#?]{1,200}\.whl(?:[#?]|$)/.exec(url[1])
  const version = wheel?.[1]?.replaceAll('%2B', '+').replaceAll('%2b', '+') ?? null
  return { name, constraint: url[1], version, end: after + url[0].length }
}

function readClauses(range: string): readonly string[] | null {
  const inner = range.startsWith('(') && range.endsWith(')') ? range.slice(1, -1) : range
  if (inner.trim() === '') return []
  const clauses: string[] = []
  for (const part of inner.split(',')) {
    if (part.trim() === '' && clauses.length > 0) continue
    const clause = CLAUSE.exec(part.trim())
    if (!clause) return null
    clauses.push(`${clause[1]}${clause[2]}`)
  }
  return clauses
}

function exactVersion(clauses: readonly string[]): string | null {
  const [clause = ''] = clauses
  if (clauses.length !== 1 || !clause.startsWith('==') || clause.includes('*')) return null
  return clause.replace(/^={2,3}/, '')
}

/** PEP 503: lower case, runs of '-', '_' and '.' become one '-'. */
export function normaliseName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}

const CARET_OR_TILDE = /^(\^|~(?!=))\s{0,99}(\d{1,9}(?:\.\d{1,9}){0,9})[\w.+-]{0,50}$/

/** Poetry's ranges as clauses of PEP 440; null when they are not understood (`||`, wrong characters). */
export function poetryConstraint(range: string): string | null {
  if (range.length > 500) return null
  const clauses: string[] = []
  for (const part of range.split(',')) {
    const clause = part.trim()
    if (clause === '' || clause === '*') continue
    const operator = CARET_OR_TILDE.exec(clause)
    if (operator?.[2]) clauses.push(...boundsOf(operator[1] ?? '', clause, operator[2].split('.').map(Number)))
    else if (/^\d[\w.+!*-]{0,99}$/.test(clause)) clauses.push(`==${clause}`)
    else {
      const plain = CLAUSE.exec(clause)
      if (!plain) return null
      clauses.push(`${plain[1]}${plain[2]}`)
    }
  }
  return clauses.join(',')
}

function boundsOf(operator: string, clause: string, numbers: readonly number[]): readonly string[] {
  const significant = numbers.findIndex((number) => number > 0)
  const last = numbers.length - 1
  const at = operator === '~' ? Math.min(1, last) : significant < 0 ? last : significant
  const upper = numbers.slice(0, at + 1).map((number, index) => (index === at ? number + 1 : number))
  return [`>=${clause.slice(1).trim()}`, `<${upper.join('.')}`]
}
