/** Addresses of files on GitHub, built so that no path leads out of its commit. */

/**
 * The page of a file at a commit, at a line when there is one; null for a path that a browser would resolve to another place.
 * @param server e.g. https://github.com
 * @param repository owner/name
 */
export function blobUrl(
  server: string,
  repository: string,
  commit: string,
  path: string,
  line: number | null,
): string | null {
  const segments = path.split('/')
  if (segments.some((segment) => segment === '' || segment === '.' || segment === '..')) return null
  const encoded = segments.map((segment) => encodeURIComponent(segment.toWellFormed())).join('/')
  // `plain=1` shows the source of what GitHub would render, where lines can be linked to.
  return `${server}/${repository}/blob/${commit}/${encoded}${line === null ? '' : `?plain=1#L${line}`}`
}
