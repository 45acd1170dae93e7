/** Tells a safetensors file by its header: a length, then JSON that gives each tensor's type, shape and span. */

const LONGEST_HEADER = 100_000_000

/** Whether the file starts with a header that the safetensors library could read. */
export function isSafetensors(head: Buffer, size: number): boolean {
  if (head.length < 10 || head[8] !== 0x7b || head.readUInt32LE(4) !== 0) return false
  const length = head.readUInt32LE(0)
  if (length < 2 || length > LONGEST_HEADER || length + 8 > size) return false
  if (8 + length > head.length) return looksLikeHeader(head.toString('utf8', 8))
  try {
    const header: unknown = JSON.parse(head.toString('utf8', 8, 8 + length))
    return typeof header === 'object' && header !== null && Object.entries(header).every(isEntry)
  } catch {
    return false
  }
}

function isEntry([name, entry]: [string, unknown]): boolean {
  if (typeof entry !== 'object' || entry === null) return false
  if (name === '__metadata__') return true
  return 'dtype' in entry && 'shape' in entry && 'data_offsets' in entry
}

// The header is longer than what is at hand: its first tensor or its metadata must stand where it should.
function looksLikeHeader(text: string): boolean {
  if (!/^\{\s{0,100}"/.test(text)) return false
  return text.includes('"data_offsets"') || text.includes('"__metadata__"')
}
