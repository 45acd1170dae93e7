/** A read-only, bounded view of a repository at one commit, the same for the work tree, git objects and a plain folder. */

/** A regular file of the tree. */
export interface TreeFile {
  /** Relative to the root that is judged, with '/' between folders. */
  readonly path: string
  /** Bytes. */
  readonly size: number
  readonly executable: boolean
  /** False for a work-tree file that git does not track. */
  readonly tracked: boolean
}

/** An entry that is never read: a link, a submodule, something unreadable or special. */
export interface TreeSkip {
  readonly path: string
  readonly reason: string
  /** It is a folder, or may be one: anything could lie below. */
  readonly folder: boolean
}

/** What reading a file gave: all of its bytes, or why not. */
export type FileContent =
  | { readonly ok: true; readonly bytes: Buffer }
  | { readonly ok: false; readonly reason: string }

export interface Tree {
  readonly kind: 'work-tree' | 'commit' | 'folder'
  /** Hex id of the commit that is read or checked out; null without git or before the first commit. */
  readonly commit: string | null
  /** Path of the judged root inside the repository, '.' for its top. */
  readonly root: string
  /** Sorted by path. */
  readonly files: readonly TreeFile[]
  readonly skipped: readonly TreeSkip[]
  /** Git's id of every file's content, where it is known before reading. */
  readonly blobs?: ReadonlyMap<string, string>
  /** Reads whole files in the order given; one over its limit in bytes is not read. */
  read(wanted: readonly { readonly file: TreeFile; readonly limit: number }[]): AsyncIterable<FileContent>
  /** The first `most` bytes of each file, by path; a string says why not. */
  heads(files: readonly TreeFile[], most: number): Promise<ReadonlyMap<string, Buffer | string>>
  /**
   * Reads a file in blocks of at most 1 MiB, from the start; the block is only valid during the call.
   * Ends with a reason when the file cannot be read or changes meanwhile, else null.
   */
  stream(file: TreeFile, onBlock: (block: Buffer, offset: number) => void): Promise<string | null>
}
