/** Prints one line for each figure, beside its budget and with a mark when it is over. */

/** A figure, how it is written, and what it may be at most (or at least, for speed-ups). */
export interface Figure {
  readonly value: number
  readonly text: string
  readonly most?: number
  readonly least?: number
}

export const seconds = (value: number, most?: number): Figure => ({
  value,
  text: `${value.toFixed(2)} s`,
  ...bound(most),
})
export const megabytes = (bytes: number | null, most?: number): Figure => {
  const value = (bytes ?? Number.NaN) / 1024 / 1024
  return { value, text: `${value.toFixed(value < 10 ? 2 : 0)} MB`, ...bound(most) }
}
export const times = (value: number, of: string, most?: number): Figure => ({
  value,
  text: `${value.toFixed(2)} × ${of}`,
  ...bound(most),
})

function bound(most: number | undefined): { readonly most?: number } {
  return most === undefined ? {} : { most }
}

let over = 0

/** One line; a figure outside its budget is marked. */
export function show(what: string, figures: readonly Figure[]): void {
  console.log(`${what.padEnd(40)} ${figures.map(written).join(', ')}`)
}

/** Something that could not be measured is said, never passed over. */
export function showMissing(what: string, reason: string): void {
  console.log(`${what.padEnd(40)} not measured: ${reason}`)
}

/** How many figures were outside their budgets. */
export const countOver = (): number => over

function written({ value, text, most, least }: Figure): string {
  if (most === undefined && least === undefined) return text
  const isOver = !(value <= (most ?? Number.POSITIVE_INFINITY) && value >= (least ?? Number.NEGATIVE_INFINITY))
  if (isOver) over += 1
  return `${text} (budget ${most === undefined ? `≥ ${least}` : `≤ ${most}`}${isOver ? ', OVER' : ''})`
}
