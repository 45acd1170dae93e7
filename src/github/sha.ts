/** Ids of commits and files as GitHub and git write them; apart from the calls, so that who only reads ids loads no client. */

export function isSha(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(value)
}
