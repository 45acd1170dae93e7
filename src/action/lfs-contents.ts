/**
 * A commit holds only pointers to files of git-LFS. Where the checkout brought the contents, they are read from the work
 * tree, once their digest is the pointer's, so that nothing else can stand in for them.
 */
import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { LONGEST_POINTER, lfsPointer } from '../collect/models/lfs.js'
import type { LfsPointer } from '../schema/input.js'
import type { CommitTree } from '../tree/commit-tree.js'
import type { Repository } from '../tree/git.js'
import type { Tree, TreeFile } from '../tree/tree.js'
import { openWorkTree } from '../tree/work-tree.js'

const SHORTEST_POINTER = 100
const MOST_ATTRIBUTES = 256 * 1024

/** @param directory the judged folder on disk */
export async function withLfsContents(
  tree: CommitTree,
  repository: Repository,
  directory: string,
): Promise<CommitTree> {
  if (!(await usesLfs(tree))) return tree
  const pointers = await findPointers(tree)
  if (pointers.size === 0) return tree
  const work = await openWorkTree(directory, repository, tree.commit)
  const contents = new Map<string, TreeFile>()
  for (const file of work.files) {
    const pointer = pointers.get(file.path)
    if (pointer?.size === file.size && (await digestOf(work, file)) === pointer.oid) contents.set(file.path, file)
  }
  return contents.size === 0 ? tree : overlay(tree, work, contents)
}

async function usesLfs(tree: Tree): Promise<boolean> {
  const wanted = tree.files.filter(({ path }) => posix.basename(path) === '.gitattributes')
  for await (const content of tree.read(wanted.map((file) => ({ file, limit: MOST_ATTRIBUTES })))) {
    if (content.ok && content.bytes.includes('filter=lfs')) return true
  }
  return false
}

async function findPointers(tree: Tree): Promise<ReadonlyMap<string, LfsPointer>> {
  const small = tree.files.filter(({ size }) => size >= SHORTEST_POINTER && size <= LONGEST_POINTER)
  const pointers = new Map<string, LfsPointer>()
  for (const [path, head] of await tree.heads(small, LONGEST_POINTER)) {
    const pointer = typeof head === 'string' ? null : lfsPointer(head)
    if (pointer !== null) pointers.set(path, pointer)
  }
  return pointers
}

async function digestOf(work: Tree, file: TreeFile): Promise<string | null> {
  const hash = createHash('sha256')
  const failed = await work.stream(file, (block) => hash.update(block))
  return failed === null ? hash.digest('hex') : null
}

/** The commit's tree with these files read from the work tree; their ids stay those of the pointers. */
function overlay(tree: CommitTree, work: Tree, contents: ReadonlyMap<string, TreeFile>): CommitTree {
  const isHere = ({ path }: TreeFile) => contents.has(path)
  const isThere = (file: TreeFile) => !isHere(file)
  return {
    ...tree,
    files: tree.files.map((file) => ({ ...file, size: contents.get(file.path)?.size ?? file.size })),
    read: async function* (wanted) {
      const here = work.read(wanted.filter(({ file }) => isHere(file)))[Symbol.asyncIterator]()
      const there = tree.read(wanted.filter(({ file }) => isThere(file)))[Symbol.asyncIterator]()
      for (const { file } of wanted) {
        const next = await (isHere(file) ? here : there).next()
        if (next.done) return
        yield next.value
      }
    },
    heads: async (files, most) =>
      new Map([...(await work.heads(files.filter(isHere), most)), ...(await tree.heads(files.filter(isThere), most))]),
    stream: (file, onBlock) => (isHere(file) ? work : tree).stream(file, onBlock),
  }
}
