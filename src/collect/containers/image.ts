/** Takes the name of a container image apart. */

export interface ImageName {
  /** Without the default registry and namespace: `python`, `nvcr.io/nvidia/cuda`. */
  readonly name: string
  readonly tag: string | null
  readonly digest: string | null
}

/** Null when variables are left in it or it is no image name. */
export function imageName(written: string): ImageName | null {
  if (!/^[A-Za-z0-9][\w./:@-]{0,500}$/.test(written)) return null
  const at = written.indexOf('@')
  const digest = at < 0 ? null : written.slice(at + 1)
  const rest = at < 0 ? written : written.slice(0, at)
  const colon = rest.indexOf(':', rest.lastIndexOf('/') + 1)
  const tag = colon < 0 ? null : rest.slice(colon + 1)
  const name = (colon < 0 ? rest : rest.slice(0, colon)).toLowerCase()
  return {
    name: name.replace(/^(?:docker\.io|index\.docker\.io|registry-1\.docker\.io)\//, '').replace(/^library\//, ''),
    tag,
    digest,
  }
}
