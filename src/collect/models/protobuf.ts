/** Tells model formats that are protocol buffers apart by their outermost fields; weights are skipped, not read. */

interface Field {
  readonly number: number
  readonly wire: number
  /** The value of a number, the length of bytes. */
  readonly value: number
  /** Where the value, or the bytes, start. */
  readonly start: number
  readonly next: number
}

function varint(bytes: Buffer, at: number): { readonly value: number; readonly next: number } | null {
  let value = 0
  let scale = 1
  for (let i = at; i < Math.min(at + 10, bytes.length); i++) {
    const byte = bytes[i] ?? 0
    value += (byte & 0x7f) * scale
    if (byte < 0x80) return { value, next: i + 1 }
    scale *= 128
  }
  return null
}

function field(bytes: Buffer, at: number): Field | null {
  const tag = varint(bytes, at)
  if (tag === null) return null
  const number = Math.floor(tag.value / 8)
  const wire = tag.value % 8
  if (number === 0) return null
  if (wire === 1) return { number, wire, value: 8, start: tag.next, next: tag.next + 8 }
  if (wire === 5) return { number, wire, value: 4, start: tag.next, next: tag.next + 4 }
  if (wire !== 0 && wire !== 2) return null
  const value = varint(bytes, tag.next)
  if (value === null) return null
  return { number, wire, value: value.value, start: value.next, next: value.next + (wire === 2 ? value.value : 0) }
}

function isPrintable(bytes: Buffer, start: number, end: number): boolean {
  if (end > bytes.length) return false
  for (let at = start; at < end; at++) {
    const code = bytes[at] ?? 0
    if (code < 32 || code === 127) return false
  }
  return true
}

// Numbers of GraphProto's fields: node, name, initializer, doc_string, input, output, value_info …
const GRAPH_FIELDS: ReadonlySet<number> = new Set([1, 2, 5, 10, 11, 12, 13, 14, 15, 16])

/** Whether the fields are those of an ONNX model; `named` when the file's name says so. */
export function isOnnx(head: Buffer, size: number, named: boolean): boolean {
  const version = field(head, 0)
  if (version === null || version.number !== 1 || version.wire !== 0 || version.value < 1 || version.value > 64)
    return false
  let at = version.next
  let texts = 0
  while (at < head.length) {
    const next = field(head, at)
    if (next === null || next.next > size) return false
    if (next.number === 7) {
      const inner = next.wire === 2 ? field(head, next.start) : null
      if (inner === null || !GRAPH_FIELDS.has(inner.number) || inner.wire !== 2 || inner.next > size) return false
      // Other messages have fields of these numbers, too, but hardly a producer's name before one that fills the file.
      return named || (texts > 0 && next.value * 2 > size)
    }
    if (next.number === 5 && next.wire !== 0) return false
    if (next.number !== 5 && next.wire !== 2) return false
    if (next.number === 2 || next.number === 3 || next.number === 4) {
      if (next.value > 1000 || !isPrintable(head, next.start, next.next)) return false
      texts++
    }
    at = next.next
  }
  return named && texts > 0
}

/** Whether the fields are those of a TensorFlow SavedModel: a schema version, then graphs with their meta information. */
export function isSavedModel(head: Buffer, size: number): boolean {
  const version = field(head, 0)
  if (version === null || version.number !== 1 || version.wire !== 0 || version.value !== 1) return false
  const graph = field(head, version.next)
  if (graph === null || graph.number !== 2 || graph.wire !== 2 || graph.value < 2 || graph.next > size) return false
  const inner = field(head, graph.start)
  return inner !== null && (inner.number === 1 || inner.number === 2) && inner.wire === 2 && inner.next <= graph.next
}

const COMMON_OPERATIONS: ReadonlySet<string> = new Set(
  'Const Placeholder PlaceholderV2 VariableV2 VarHandleOp NoOp Identity Conv2D MatMul ReadVariableOp'.split(' '),
)

/** Whether the fields are those of a TensorFlow graph: nodes with a name and an operation. */
export function isTensorFlowGraph(head: Buffer, size: number): boolean {
  let at = 0
  let common = 0
  for (let nodes = 0; nodes < 16 && at < head.length; nodes++) {
    const node = field(head, at)
    if (node === null || node.number !== 1 || node.wire !== 2 || node.next > size) return nodes > 1 && common > 0
    const name = field(head, node.start)
    if (name === null || name.number !== 1 || name.wire !== 2 || !isPrintable(head, name.start, name.next)) return false
    const operation = field(head, name.next)
    if (operation === null || operation.number !== 2 || operation.wire !== 2 || operation.next > head.length)
      return nodes > 1 && common > 0
    if (COMMON_OPERATIONS.has(head.toString('latin1', operation.start, operation.next))) common++
    at = node.next
  }
  return common > 0
}

/** Whether a file named .mlmodel starts as Core ML does: a specification version, then a description. */
export function isCoreMl(head: Buffer): boolean {
  const version = field(head, 0)
  if (version === null || version.number !== 1 || version.wire !== 0 || version.value < 1 || version.value > 30)
    return false
  const description = field(head, version.next)
  return description !== null && description.number === 2 && description.wire === 2
}

/** Whether a file named .caffemodel starts with the name of a network. */
export function isCaffe(head: Buffer): boolean {
  const name = field(head, 0)
  return name !== null && name.number === 1 && name.wire === 2 && isPrintable(head, name.start, name.next)
}
