/** Dates as numbers of days, because policies have no clock and do not parse. */

/** Days from 1970-01-01 to a date written YYYY-MM-DD; null when the calendar has no such day. */
export function dayNumber(date: string): number | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []
  if (year === '') return null
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day))
  const read = new Date(time)
  const same = read.getUTCFullYear() === Number(year) && read.getUTCMonth() === Number(month) - 1
  return same && read.getUTCDate() === Number(day) ? time / 86_400_000 : null
}
