/** Finds the word that somebody may have meant. */

const MAX_LENGTH = 40

/** The nearest candidate within two edits (one for short words), or null. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  if (word.length > MAX_LENGTH) return null
  const given = word.toLowerCase()
  let best: string | null = null
  let least = given.length < 4 ? 2 : 3
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - given.length) >= least || candidate.length > MAX_LENGTH) continue
    const edits = distance(given, candidate.toLowerCase())
    if (edits >= least) continue
    least = edits
    best = candidate
  }
  return best
}

/** What to say about a control id that is not known: the ids of its chapter, or the nearest one; empty when neither helps. */
export function controlHint(id: string, known: readonly string[]): string {
  const chapter = known.filter((one) => one.startsWith(`${id.split('-', 1)[0]}-`))
  if (chapter.length > 0) return `known are ${chapter.slice(0, 20).join(', ')}`
  const guess = nearest(id, known)
  return guess === null ? '' : `did you mean ${guess}?`
}

/** Edits between two words: insert, delete, replace, swap of neighbours (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, (before[j - 2] ?? 0) + 1)
      row.push(edits)
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}
