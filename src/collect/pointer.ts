/** JSON pointers (RFC 6901), the addresses of values in the user's files. */

export function encodeToken(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}

export function decodeToken(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~')
}

/** The tokens of a pointer, decoded. */
export function tokensOf(pointer: string): readonly string[] {
  return pointer === '' ? [] : pointer.split('/').slice(1).map(decodeToken)
}

export function pointerOf(tokens: readonly (string | number)[]): string {
  return tokens.map((token) => `/${encodeToken(String(token))}`).join('')
}
