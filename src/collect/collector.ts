/** The contract of a collector: facts of one file, from its bytes and path alone, so that equal files are read once. */
import type {
  Agent,
  At,
  Card,
  Component,
  Container,
  Dataset,
  Fact,
  Interconnection,
  Model,
  NotableFile,
  Workflow,
} from '../schema/input.js'
import type { TreeFile } from '../tree/tree.js'

/** What collectors and links add to the input document. Every record's `id` comes from `recordId`. */
export interface Records {
  readonly files?: readonly NotableFile[]
  readonly facts?: readonly Fact[]
  readonly models?: readonly Model[]
  readonly datasets?: readonly Dataset[]
  readonly cards?: readonly Card[]
  readonly components?: readonly Component[]
  readonly interconnections?: readonly Interconnection[]
  readonly agents?: readonly Agent[]
  readonly workflows?: readonly Workflow[]
  readonly containers?: readonly Container[]
  /** Values for the link step only, by name; never in the input document. */
  readonly links?: readonly LinkValue[]
  /** Comments that accept a finding, for the decision only; never in the input document. */
  readonly ignores?: readonly IgnoreComment[]
}

/** `ai-trust: ignore <check> until <date>: <reason>` in a comment. */
export interface IgnoreComment {
  /** RES-01/unsafe-load; empty when `problem` says why the comment does nothing. */
  readonly check: string
  /** YYYY-MM-DD, its last day. */
  readonly until: string
  readonly reason: string
  readonly problem: string | null
  readonly at: At
  /** The line that it speaks about: its own, or the next when it stands alone. */
  readonly line: number
  /** That line without comments. */
  readonly statement: string
}

/** A value that one file gives and another file's facts need, e.g. a module constant. */
export interface LinkValue {
  readonly kind: string
  readonly path: string
  readonly name: string
  readonly value: unknown
}

/** Records of a file, and what could not be read in it. */
export interface Collected extends Records {
  /** Why part of the file was not understood; its collector becomes `partial` and this file is listed. */
  readonly partial?: string
}

/** A file with its bytes, given to a collector. */
export interface SourceFile {
  readonly path: string
  readonly bytes: Buffer
  /** UTF-8 with replacement characters, well-formed; decoded once. */
  readonly text: string
  readonly tracked: boolean
  readonly size: number
}

/** Reads whole files of at most `limit` bytes. */
export interface FileCollector {
  readonly name: string
  /** The needs its records answer, e.g. `facts.L01`, `workflows`. */
  readonly supplies: readonly string[]
  /** Bytes it is willing to read of this file; 0 when the file is not its. */
  readonly limit: (file: TreeFile) => number
  /** Looks only into files that another collector reads, so that it costs no reading of its own. */
  readonly rides?: boolean
  readonly collect: (file: SourceFile) => Collected
}

/** Reads files of any size block by block, e.g. model files. */
export interface StreamCollector {
  readonly name: string
  readonly supplies: readonly string[]
  /** Whether the file is its, by path and size; `head` (first 4 KiB) is read only when 'sniff' is answered. */
  readonly wants: (file: TreeFile) => 'no' | 'sniff' | 'yes'
  /** Decides by the first bytes, for files answered with 'sniff'. */
  readonly sniff: (file: TreeFile, head: Buffer) => boolean
  /** Called once per file; the sink gets all blocks in order, then `end`. */
  readonly open: (file: TreeFile) => BlockSink
}

export interface BlockSink {
  readonly block: (bytes: Buffer, offset: number) => void
  readonly end: () => Collected
}
