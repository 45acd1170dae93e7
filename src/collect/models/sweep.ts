/** Looks for words in a file of any size while it streams by, across the borders of blocks. */

export interface Sweep {
  readonly feed: (bytes: Buffer) => void
  readonly found: (word: string) => boolean
}

/** A search for a few words of ASCII text in all the bytes given. */
export function sweepFor(words: readonly string[]): Sweep {
  const open = new Set(words)
  const seen = new Set<string>()
  const overlap = Math.max(...words.map((word) => word.length)) - 1
  let last = Buffer.alloc(0)
  const look = (bytes: Buffer): void => {
    for (const word of open) {
      if (bytes.indexOf(word, 0, 'latin1') < 0) continue
      seen.add(word)
      open.delete(word)
    }
  }
  const feed = (bytes: Buffer): void => {
    if (open.size === 0) return
    look(Buffer.concat([last, bytes.subarray(0, overlap)]))
    look(bytes)
    last = Buffer.concat([last, bytes.subarray(-overlap)]).subarray(-overlap)
  }
  return { feed, found: (word) => seen.has(word) }
}
