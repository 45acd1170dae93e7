/** Reads single named files of a tree as text. */
import type { Tree } from './tree.js'

/** The text of a file; null when the tree has none of that path; a failure says why it could not be read. */
export async function readText(
  tree: Tree,
  path: string,
  limit: number,
): Promise<{ readonly text: string } | { readonly failed: string } | null> {
  const file = tree.files.find((one) => one.path === path)
  if (file === undefined) {
    const skipped = tree.skipped.find((one) => one.path === path)
    return skipped === undefined ? null : { failed: skipped.reason }
  }
  for await (const content of tree.read([{ file, limit }])) {
    return content.ok ? { text: new TextDecoder().decode(content.bytes) } : { failed: content.reason }
  }
  return { failed: 'could not be read' }
}
