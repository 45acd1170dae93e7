/** Readers for outside data: they take `unknown` and give the type asked for, or its empty value when it is something else. */

export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {}
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

export function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

export function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0
}

export function stringsOf(value: unknown): readonly string[] {
  return listOf(value).filter((item) => typeof item === 'string')
}

export function numbersOf(value: unknown): readonly number[] {
  return listOf(value).filter((item) => typeof item === 'number')
}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return isRecord(error) && typeof error['message'] === 'string' ? error['message'] : String(error)
}

/** The code that Node gives its errors (ENOENT …); empty for others. */
export function codeOf(error: unknown): string {
  return isRecord(error) ? stringOf(error['code']) : ''
}
