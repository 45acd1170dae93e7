// Generated from policies/schemas by scripts/schema.ts; do not edit.

/**
 * ok: looked, an empty list means none. The others say why not.
 *
 * This interface was referenced by `Input`'s JSON-Schema
 * via the `definition` "collectStatus".
 */
export type CollectStatus = 'ok' | 'not-asked' | 'denied' | 'partial' | 'error'
/**
 * What the place is for, by its path relative to the root.
 *
 * This interface was referenced by `Input`'s JSON-Schema
 * via the `definition` "scope".
 */
export type Scope = 'src' | 'test' | 'example' | 'docs' | 'notebook' | 'ci'

/**
 * The one document that policies judge: what the collectors read in the tree, with its place. Lists are sorted by path, then position.
 */
export interface Input {
  readonly version: 1
  readonly meta: Meta
  readonly context: Context
  /**
   * By name of the collector: how much it saw.
   */
  readonly collect: {
    [k: string]: CollectorStatus
  }
  /**
   * Files whose presence is a fact (decision records, security policy, code owners, lock files, licences); not every file.
   */
  readonly files: readonly NotableFile[]
  readonly facts: readonly Fact[]
  readonly models: readonly Model[]
  readonly datasets: readonly Dataset[]
  readonly cards: readonly Card[]
  readonly components: readonly Component[]
  readonly interconnections: readonly Interconnection[]
  readonly agents: readonly Agent[]
  readonly workflows: readonly Workflow[]
  readonly containers: readonly Container[]
  /**
   * Settings of the repository on its host, by name.
   */
  readonly settings: {
    [k: string]: Setting
  }
  readonly declarations: DeclarationsRecord
  /**
   * Only in the second pass, for the controls that judge the check itself (MET-04 to MET-06).
   */
  readonly run: null | Run
}
/**
 * This interface was referenced by `Input`'s JSON-Schema
 * via the `definition` "meta".
 */
export interface Meta {
  /**
   * Days since 1970-01-01, UTC.
   */
  readonly today: number
  /**
   * local, or the name of GitHub's event.
   */
  readonly event: string
  /**
   * The folder that is judged, relative to the top of the repository; '.' for the top.
   */
  readonly root: string
}
/**
 * What aitrust.context made of the facts. system is the one that is judged now.
 *
 * This interface was referenced by `Input`'s JSON-Schema
 * via the `definition` "context".
 */
export interface Context {
  readonly systems: readonly System[]
  readonly system: System
}
/**
 * This interface was referenced by `Input`'s JSON-Schema
 * via the `definition` "system".
 */
export interface System {
  readonly name: string | null
  /**
   * Folders; empty for the whole tree.
   */
  readonly paths: readonly string[]
  readonly kind: 'application' | 'library' | 'none'
  readonly holds_ai: boolean
  readonly roles: readonly Role[]
  readonly profile: Profile
  /**
   * By control id.
   */
  readonly statements: {
    [k: string]: Statement
  }
}
/**
 * This interface was referenced by `Input`'s JSON-Schema
 * via the `definition` "role".
 */
export interface Role {
  name:
    'trains' | 'serves' | 'llm' | 'rag' | 'agentic' | 'loads_models' | 'thirdparty_api' | 'distributes' | 'ships_data'
  readonly detected: boolean
  readonly declared: boolean | null
  readonly from: readonly string[]
}
/**
 * This interface was referenced by `Input`'s JSON-Schema
 * via the `definition` "profile".
 */
export interface Profile {
  readonly level: 'minimal' | 'standard' | 'critical'
  readonly reasons: readonly string[]
}
/**
 * This interface was referenced by `Input`'s JSON-Schema
 * via the `definition` "statement".
 */
export interface Statement {
  state:
    'missing' | 'ok' | 'not-applicable' | 'not-met' | 'planned' | 'partial' | 'stale' | 'unsupported' | 'contradicted'
  readonly reason: string
  readonly owner: string | null
  /**
   * Day number.
   */
  readonly reviewed: number | null
  readonly anchored: boolean
  readonly at: null | At
}
/**
 * A place. Lines and columns count from 1, columns in UTF-16 code units, the end is exclusive; all null for a binary file or a whole file.
 *
 * This interface was referenced by `Input`'s JSON-Schema
 * via the `definition` "at".
 */
export interface At {
  readonly path: string
  readonly line: number | null
  readonly column: number | null
  readonly end_line: number | null
  readonly end_column: number | null
}
/**
 * This interface was referenced by `Input`'s JSON-Schema
 * via the `definition` "collectorStatus".
 */
export interface CollectorStatus {
  readonly status: CollectStatus
  readonly reason: string | null
  /**
   * What makes it visible.
   */
  readonly how: string | null
  /**
   * How many files it read.
   */
  readonly files: number
  /**
   * The needs it answers: facts.L01, models, workflows …
   */
  readonly supplies: readonly string[]
  readonly skipped: readonly Skip[]
}
/**
 * A file that was not read, and the needs that its type could have answered.
 *
 * This interface was referenced by `Input`'s JSON-Schema
 * via the `definition` "skip".
 */
export interface Skip {
  readonly path: string
  readonly reason: string
  readonly needs: readonly string[]
}
/**
 * This interface was referenced by `Input`'s JSON-Schema
 * via the `definition` "file".
 */
export interface NotableFile {
  readonly id: string
  kind:
    | 'decision-record'
    | 'security-policy'
    | 'code-owners'
    | 'lockfile'
    | 'license'
    | 'readme'
    | 'checksums'
    | 'package-manifest'
    | 'agent-settings'
  readonly path: string
  readonly scope: Scope
  readonly at: At
}
/**
 * What a collector read in source. Kinds are those of the fact tables (L01 torch.load, H01 from_pretrained, C01 provider client …).
 *
 * This interface was referenced by `Input`'s JSON-Schema
 * via the `definition` "fact".
 */
export interface Fact {
  /**
   * Derived from the content: collector, path, place.
   */
  readonly id: string
  readonly kind: string
  readonly state: 'unsafe' | 'safe' | 'unknown'
  readonly scope: Scope
  /**
   * The callee with its imports resolved, e.g. torch.load.
   */
  readonly symbol: string
  /**
   * Arguments by name; positional ones by '0', '1' …; a value that is not a literal is {"unknown": text} or {"exposed": "args.revision"}; {"call": symbol} for a call; '**' for spread keywords.
   */
  readonly args: {
    [k: string]: unknown
  }
  /**
   * What it is about (model id, path, host); empty when it cannot be known.
   */
  readonly subject: string
  /**
   * Where the subject comes from; none when the question makes no sense.
   */
  readonly source: 'remote' | 'local' | 'unknown' | 'none'
  /**
   * The enclosing function, dotted; empty at module level.
   */
  readonly function: string
  /**
   * At most 200 characters of the source statement, secrets masked.
   */
  readonly statement: string
  readonly at: At
}
/**
 * This interface was referenced by `Input`'s JSON-Schema
 * via the `definition` "model".
 */
export interface Model {
  readonly id: string
  /**
   * Its name: hub id, provider's model name, or path.
   */
  readonly ref: string
  /**
   * The file in the tree.
   */
  readonly path: string | null
  readonly source: 'file' | 'hub' | 'url' | 'api' | 'unknown'
  /**
   * huggingface, openai, …
   */
  readonly provider: string | null
  /**
   * By content: safetensors, gguf, onnx, pickle, pytorch-zip, hdf5, keras, npy, npz, tflite, savedmodel, joblib, zip, unknown …; api for hosted models.
   */
  readonly format: string
  readonly format_class: 'data-only' | 'code-capable' | 'executable' | 'hosted' | 'unknown'
  readonly revision: string | null
  /**
   * The reference is immutable: a 40-hex commit, or a file in the tree.
   */
  readonly pinned: boolean
  readonly sha256: string | null
  /**
   * Bytes.
   */
  readonly size: number | null
  readonly lfs: null | LfsPointer
  readonly tracked: boolean
  readonly scope: Scope
  readonly licenses: readonly string[]
  readonly base: readonly string[]
  readonly from: readonly string[]
  readonly at: At
}
/**
 * This interface was referenced by `Input`'s JSON-Schema
 * via the `definition` "lfsPointer".
 */
export interface LfsPointer {
  readonly oid: string
  readonly size: number
}
/**
 * This interface was referenced by `Input`'s JSON-Schema
 * via the `definition` "dataset".
 */
export interface Dataset {
  readonly id: string
  readonly ref: string
  readonly source: 'file' | 'hub' | 'url' | 'local' | 'unknown'
  readonly provider: string | null
  readonly revision: string | null
  readonly pinned: boolean
  readonly scope: Scope
  readonly from: readonly string[]
  readonly at: At
}
/**
 * A model or data-set card: its front matter and its sections.
 *
 * This interface was referenced by `Input`'s JSON-Schema
 * via the `definition` "card".
 */
export interface Card {
  readonly id: string
  readonly path: string
  readonly type: 'model' | 'dataset'
  /**
   * The model or data set it describes, as far as the card or its folder tells.
   */
  readonly subject: string
  readonly front_matter: {
    [k: string]: unknown
  }
  readonly sections: readonly Section[]
  readonly scope: Scope
  readonly at: At
}
/**
 * This interface was referenced by `Input`'s JSON-Schema
 * via the `definition` "section".
 */
export interface Section {
  /**
   * Canonical: description, intended-use, out-of-scope, training-data, evaluation, limitations, license, contact …; other when no synonym fits.
   */
  readonly name: string
  readonly title: string
  /**
   * False when it holds nothing or only a template's placeholder.
   */
  readonly filled: boolean
  readonly at: At
}
/**
 * This interface was referenced by `Input`'s JSON-Schema
 * via the `definition` "component".
 */
export interface Component {
  readonly id: string
  readonly origin: 'sbom' | 'manifest' | 'lockfile'
  /**
   * CycloneDX type: library, machine-learning-model, data …
   */
  readonly type: string
  /**
   * pypi, npm, huggingface …
   */
  readonly ecosystem: string | null
  /**
   * Normalised: PEP 503 for pypi.
   */
  readonly name: string
  /**
   * Only a resolved version; a range stands in constraint.
   */
  readonly version: string | null
  readonly constraint: string | null
  readonly purl: string | null
  readonly direct: boolean
  readonly hashes: readonly Hash[]
  readonly licenses: readonly string[]
  readonly supplier: string | null
  readonly path: string
  readonly scope: Scope
  readonly at: At
}
/**
 * This interface was referenced by `Input`'s JSON-Schema
 * via the `definition` "hash".
 */
export interface Hash {
  /**
   * Lower case, e.g. sha256.
   */
  readonly algorithm: string
  readonly value: string
}
/**
 * This interface was referenced by `Input`'s JSON-Schema
 * via the `definition` "interconnection".
 */
export interface Interconnection {
  readonly id: string
  readonly provider: string
  readonly host: string | null
  readonly direction: 'in' | 'out' | 'both'
  readonly scope: Scope
  readonly from: readonly string[]
  readonly at: At
}
/**
 * An agent, a tool of an agent, or settings of one.
 *
 * This interface was referenced by `Input`'s JSON-Schema
 * via the `definition` "agent".
 */
export interface Agent {
  readonly id: string
  readonly kind: 'agent' | 'tool' | 'settings' | 'instructions' | 'step'
  readonly name: string
  readonly framework: string
  readonly effect: 'none' | 'read' | 'write' | 'execute' | 'send' | 'unknown'
  readonly scope: Scope
  readonly from: readonly string[]
  readonly at: At
}
/**
 * This interface was referenced by `Input`'s JSON-Schema
 * via the `definition` "workflow".
 */
export interface Workflow {
  readonly id: string
  readonly path: string
  readonly name: string
  readonly triggers: readonly Trigger[]
  readonly permissions: Permissions
  readonly jobs: readonly Job[]
  readonly at: At
}
/**
 * This interface was referenced by `Input`'s JSON-Schema
 * via the `definition` "trigger".
 */
export interface Trigger {
  readonly name: string
  readonly at: At
}
/**
 * This interface was referenced by `Input`'s JSON-Schema
 * via the `definition` "permissions".
 */
export interface Permissions {
  readonly declared: 'absent' | 'none' | 'read-all' | 'write-all' | 'map'
  readonly scopes: {
    [k: string]: string
  }
  readonly at: At
}
/**
 * This interface was referenced by `Input`'s JSON-Schema
 * via the `definition` "job".
 */
export interface Job {
  readonly id: string
  readonly name: string
  readonly runs_on: readonly string[]
  readonly environment: string | null
  readonly if: string | null
  readonly permissions: Permissions
  /**
   * Names of the secrets it refers to, GITHUB_TOKEN aside; 'inherit' for secrets: inherit.
   */
  readonly secrets: readonly string[]
  readonly uses: readonly ActionUse[]
  readonly at: At
}
/**
 * This interface was referenced by `Input`'s JSON-Schema
 * via the `definition` "actionUse".
 */
export interface ActionUse {
  readonly uses: string
  readonly kind: 'action' | 'workflow' | 'docker' | 'local'
  readonly owner: string
  readonly repo: string
  readonly ref: string
  /**
   * A 40-hex commit, a docker digest, or a local path.
   */
  readonly pinned: boolean
  /**
   * The comment on the line, e.g. v4.2.2.
   */
  readonly comment: string
  /**
   * Counted from 0; -1 when the job itself uses it.
   */
  readonly step: number
  readonly at: At
}
/**
 * This interface was referenced by `Input`'s JSON-Schema
 * via the `definition` "container".
 */
export interface Container {
  readonly id: string
  readonly path: string
  readonly stages: readonly Stage[]
  readonly user: ContainerUser
  readonly scope: Scope
  readonly at: At
}
/**
 * A build stage. base is the image as written, with arguments resolved where they are constant; stage when it builds on an earlier stage.
 *
 * This interface was referenced by `Input`'s JSON-Schema
 * via the `definition` "stage".
 */
export interface Stage {
  readonly name: string | null
  readonly base: string
  readonly kind: 'image' | 'stage' | 'scratch' | 'unknown'
  readonly tag: string | null
  readonly digest: string | null
  readonly final: boolean
  /**
   * CMD and ENTRYPOINT of the stage, as written.
   */
  readonly commands: readonly string[]
  /**
   * Names of packages that RUN installs by pip, uv or npm; requirement files as '-r PATH'.
   */
  readonly installs: readonly string[]
  readonly at: At
}
/**
 * USER of the final stage: value null when there is none.
 *
 * This interface was referenced by `Input`'s JSON-Schema
 * via the `definition` "containerUser".
 */
export interface ContainerUser {
  readonly value: string | null
  readonly root: 'yes' | 'no' | 'unknown'
  readonly at: At
}
/**
 * This interface was referenced by `Input`'s JSON-Schema
 * via the `definition` "setting".
 */
export interface Setting {
  readonly status: CollectStatus
  readonly reason: string
  readonly audience: 'everyone' | 'maintainers'
  readonly value: unknown
}
/**
 * This interface was referenced by `Input`'s JSON-Schema
 * via the `definition` "declarations".
 */
export interface DeclarationsRecord {
  /**
   * null when there is no file.
   */
  readonly path: string | null
  readonly value: DeclarationsValue
  /**
   * By JSON pointer.
   */
  readonly positions: {
    [k: string]: At
  }
  readonly problems: readonly Problem[]
}
/**
 * The sound sections of the file; empty when there is none. Its shape is declarations.schema.json, but: dates are day numbers (days since 1970-01-01); evidence is always a list of texts such as symbol:app.guard, or a bare path or URL; keys without a value are left out. positions follow this value: texts have their own place, maps and lists that of their key.
 *
 * This interface was referenced by `Input`'s JSON-Schema
 * via the `definition` "declarationsValue".
 */
export interface DeclarationsValue {
  [k: string]: unknown
}
/**
 * What is wrong in a file of the user, and its fix.
 *
 * This interface was referenced by `Input`'s JSON-Schema
 * via the `definition` "problem".
 */
export interface Problem {
  readonly pointer: string
  readonly message: string
  readonly at: At
}
/**
 * This interface was referenced by `Input`'s JSON-Schema
 * via the `definition` "run".
 */
export interface Run {
  readonly controls: readonly RunControl[]
  readonly unseen: readonly Unseen[]
}
/**
 * This interface was referenced by `Input`'s JSON-Schema
 * via the `definition` "runControl".
 */
export interface RunControl {
  readonly id: string
  readonly verdict: string
  readonly required: boolean
}
/**
 * A need that could not be answered, and the controls it leaves unknown.
 *
 * This interface was referenced by `Input`'s JSON-Schema
 * via the `definition` "unseen".
 */
export interface Unseen {
  readonly need: string
  readonly status: CollectStatus
  readonly reason: string
  readonly how: string | null
  readonly paths: readonly string[]
  readonly controls: readonly string[]
}
