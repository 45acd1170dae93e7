/** Tells a pickle of any protocol from other bytes by reading its opcodes; it judges the shape, not what the pickle does. */

/** How a walk over opcodes went. */
export interface PickleShape {
  readonly protocol: number
  readonly operations: number
  /** `cut`: no error up to the end of the bytes given, and the file goes on. */
  readonly end: 'stop' | 'cut' | 'error'
  /** Values on the stack at the end; 1 after a sound STOP. */
  readonly depth: number
  /** Opcodes that import a name. */
  readonly globals: number
}

type Argument = 'none' | 'line' | 'digits' | 'names' | number | 'len1' | 'len4' | 'len8'

interface Operation {
  readonly argument: Argument
  /** Values taken from the stack; -1 takes all down to the last mark. */
  readonly pops: number
  readonly pushes: number
}

const OPERATIONS: readonly (Operation | undefined)[] = table([
  ['FILS', 'line', 0, 1],
  ['VP', 'line', 0, 1],
  ['g', 'digits', 0, 1],
  ['p', 'digits', 1, 1],
  ['c', 'names', 0, 1],
  ['i', 'names', -1, 1],
  ['N})]2', 'none', 0, 1],
  ['(', 'none', 0, 0],
  ['1', 'none', -1, 0],
  ['0', 'none', 1, 0],
  ['R\x81\x86\x93', 'none', 2, 1],
  ['ab', 'none', 2, 1],
  ['\x92\x87', 'none', 3, 1],
  ['s', 'none', 3, 1],
  ['dlto\x91', 'none', -1, 1],
  ['eu\x90', 'none', -1, 0],
  ['Q\x85\x94\x98', 'none', 1, 1],
  ['\x88\x89\x8f\x97', 'none', 0, 1],
  ['K\x82', 1, 0, 1],
  ['M\x83', 2, 0, 1],
  ['J\x84', 4, 0, 1],
  ['G', 8, 0, 1],
  ['h', 1, 0, 1],
  ['j', 4, 0, 1],
  ['q', 1, 1, 1],
  ['r', 4, 1, 1],
  ['\x80', 1, 0, 0],
  ['\x95', 8, 0, 0],
  ['UC\x8a\x8c', 'len1', 0, 1],
  ['TXB\x8b', 'len4', 0, 1],
  ['\x8d\x8e\x96', 'len8', 0, 1],
])

function table(rows: readonly (readonly [string, Argument, number, number])[]): readonly (Operation | undefined)[] {
  const made: (Operation | undefined)[] = new Array(256).fill(undefined)
  for (const [codes, argument, pops, pushes] of rows)
    for (const code of codes) made[code.charCodeAt(0)] = { argument, pops, pushes }
  return made
}

const STOP = 0x2e
const MARK = 0x28
const GLOBALS: ReadonlySet<number> = new Set([0x63, 0x69, 0x93])

/** Reads opcodes from the start until STOP, an error or the end; `more` says that the file goes on after these bytes. */
export function walkPickle(bytes: Buffer, more: boolean): PickleShape {
  const protocol = bytes[0] === 0x80 ? (bytes[1] ?? 0) : 0
  const marks: number[] = []
  let depth = 0
  let globals = 0
  let operations = 0
  let at = 0
  const ended = (end: PickleShape['end']): PickleShape => ({ protocol, operations, end, depth, globals })
  while (at < bytes.length) {
    const code = bytes[at] ?? 0
    if (code === STOP) {
      operations++
      return ended(depth === 1 && marks.length === 0 ? 'stop' : 'error')
    }
    const operation = OPERATIONS[code]
    if (operation === undefined) return ended('error')
    const next = afterArgument(bytes, at + 1, operation.argument)
    if (next === 'bad') return ended('error')
    if (next === 'beyond' || next > bytes.length) return ended(more ? 'cut' : 'error')
    if (code === MARK) {
      marks.push(depth)
    } else if (operation.pops < 0) {
      const mark = marks.pop()
      if (mark === undefined) return ended('error')
      depth = mark + operation.pushes
    } else if (code === 0x30 && marks.at(-1) === depth) {
      marks.pop()
    } else {
      if (depth - (marks.at(-1) ?? 0) < operation.pops) return ended('error')
      depth += operation.pushes - operation.pops
    }
    if (GLOBALS.has(code)) globals++
    operations++
    at = next
  }
  return ended(more ? 'cut' : 'error')
}

function afterArgument(bytes: Buffer, at: number, argument: Argument): number | 'bad' | 'beyond' {
  if (argument === 'none') return at
  if (typeof argument === 'number') return at + argument
  if (argument === 'len1') return at < bytes.length ? at + 1 + (bytes[at] ?? 0) : 'beyond'
  if (argument === 'len4') return at + 4 <= bytes.length ? at + 4 + bytes.readUInt32LE(at) : 'beyond'
  if (argument === 'len8') {
    if (at + 8 > bytes.length) return 'beyond'
    return at + 8 + bytes.readUInt32LE(at) + bytes.readUInt32LE(at + 4) * 0x1_0000_0000
  }
  const end = bytes.indexOf(10, at)
  if (end < 0) return 'beyond'
  if (argument === 'line') return end + 1
  if (argument === 'digits') return isEach(bytes, at, end, isDigit) ? end + 1 : 'bad'
  const second = bytes.indexOf(10, end + 1)
  if (second < 0) return 'beyond'
  return isEach(bytes, at, end, isNamePart) && isEach(bytes, end + 1, second, isNamePart) ? second + 1 : 'bad'
}

function isEach(bytes: Buffer, start: number, end: number, test: (code: number) => boolean): boolean {
  if (end === start || end - start > 1000) return false
  for (let at = start; at < end; at++) if (!test(bytes[at] ?? 0)) return false
  return true
}

function isDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 13
}

// Python takes any text as a name here; what no import could find is not worth a guess.
function isNamePart(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code === 95 ||
    code === 46 ||
    code === 60 ||
    code === 62 ||
    code === 13 ||
    code >= 128
  )
}

/**
 * Whether the bytes are a pickle. With `lenient` the name already says so, and a stream that breaks off after an import
 * is one too: Python runs what comes before the error.
 */
export function isPickle(bytes: Buffer, more: boolean, lenient: boolean): boolean {
  const shape = walkPickle(bytes, more)
  if (bytes[0] === 0x80) {
    if ((bytes[1] ?? 255) > 5 || shape.operations < 2) return false
    return shape.end !== 'error' || shape.globals > 0
  }
  if (shape.end === 'stop') return shape.globals > 0 || (lenient && shape.operations >= 3)
  if (shape.end === 'cut') return lenient ? shape.operations >= 10 : shape.globals > 0 && shape.operations >= 10
  return lenient && shape.globals > 0 && shape.operations >= 3
}
