/** Expands variables of a Dockerfile where they are constant; what is not known stays as it is written. */

const VARIABLE = /\\\$|\$(?:([A-Za-z_]\w{0,99})|\{([A-Za-z_]\w{0,99})(?:(:?[-+])([^{}]{0,200}))?\})/g
const MAX_LENGTH = 2000

export function expand(text: string, variables: ReadonlyMap<string, string>): string {
  const expanded = text.slice(0, MAX_LENGTH).replace(VARIABLE, (whole, plain, braced, operator, other) => {
    const name: unknown = plain ?? braced
    if (typeof name !== 'string') return whole
    const value = variables.get(name)
    const set = value !== undefined && (value !== '' || operator === '-' || operator === '+')
    if (operator === ':-' || operator === '-') return set ? (value ?? '') : String(other)
    if (operator === ':+' || operator === '+') return set ? String(other) : ''
    return value ?? whole
  })
  return expanded.slice(0, MAX_LENGTH)
}
