/** Reads the header of a NumPy array: arrays of numbers are data, arrays of objects are pickles inside. */

/** What the array holds; null when the bytes are not a NumPy array. */
export function arrayKind(head: Buffer): 'numbers' | 'objects' | 'unknown' | null {
  if (head.length < 8 || head.toString('latin1', 0, 6) !== '\x93NUMPY') return null
  const wide = (head[6] ?? 0) >= 2
  const start = wide ? 12 : 10
  if (head.length < start) return 'unknown'
  const length = wide ? head.readUInt32LE(8) : head.readUInt16LE(8)
  const header = head.toString('latin1', start, Math.min(head.length, start + length))
  const from = header.indexOf('descr')
  const to = header.indexOf('fortran_order')
  if (from < 0 || header.indexOf('}') < 0) return 'unknown'
  const type = header.slice(from + 5, to > from ? to : undefined)
  return /['"][|<>=]?O\d*['"]/.test(type) ? 'objects' : 'numbers'
}
