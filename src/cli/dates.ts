/** Days as policies count them: whole days since 1970-01-01, UTC. */

const DAY = 86_400_000

/** The day number of `YYYY-MM-DD`; null when there is no such day. */
export function dayNumber(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const time = Date.parse(`${text}T00:00:00Z`)
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return null
  return time / DAY
}

export function dayNumberOf(time: number): number {
  return Math.floor(time / DAY)
}
