/** Keeping a text within a limit by whole parts: nothing is ever cut inside a block, a table or a character. */

export type Size = (text: string) => number

/** In characters as GitHub counts a comment; no fewer than it does. */
export const inCharacters: Size = (text) => text.length

export const inBytes: Size = (text) => Buffer.byteLength(text)

/** As many of the texts as fit, from the first on; each takes a separator of two. */
export function leadingThatFit(texts: readonly string[], room: number, size: Size): readonly string[] {
  let left = room
  const end = texts.findIndex((text) => {
    left -= size(text) + 2
    return left < 0
  })
  return end === -1 ? texts : texts.slice(0, end)
}
