/**
 * Says from a rule and the arguments alone what a call is about and whether it is safe, so that the link step
 * can ask again once it knows a constant of another file.
 */
import type { Fact } from '../../schema/input.js'
import type { Args } from './python-arguments.js'
import { type CallRule, loadsData, ruleOf, type State } from './python-rules.js'

export interface CallState {
  readonly state: State
  readonly subject: string
  readonly source: Fact['source']
  /** What the collector adds to the arguments, e.g. a revision that stands inside the name. */
  readonly extra: Args
}

const COMMIT = /^[0-9a-f]{40}$/i
const HUB_ID = /^[A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*$/
const BARE_NAME = /^[A-Za-z0-9][\w.-]*$/
const WEIGHT_FILE =
  /\.(pt|pth|ckpt|bin|safetensors|pkl|pickle|joblib|onnx|gguf|ggml|h5|hdf5|keras|npy|npz|tflite|pb|model|json|jsonl|csv|tsv|txt|parquet|arrow|zip|tar|gz|py)$/i
const REMOTE_CALL =
  /^(huggingface_hub|requests|urllib|urllib3|httpx|gdown|wget|kagglehub|torch\.hub|datasets|boto3)\.|download/
/** First folders and bare names that people give to what they trained or saved themselves. */
const OWN_FOLDER =
  /^(path|paths|path[-_]to.*|models?|outputs?|out|results?|checkpoints?|ckpts?|weights?|saved?([_-].*)?|save([_-].*)?|saved([_-].*)?|my[_-].*|your[_-].*|tmp|temp|data|datasets?|logs?|runs?|experiments?|trained.*|final.*|best.*|fine-?tuned.*|local.*|pretrained.*|assets|cache|test.*|dummy.*|checkpoint-\d+)$/i
/** Builders of the datasets library that read files which the caller names. */
const FILE_BUILDERS = new Set([
  ...'json csv parquet text imagefolder audiofolder videofolder arrow pandas xml webdataset generator sql'.split(' '),
])

/** Judges a call by its rule. */
export function readState(rule: CallRule, symbol: string, args: Args): CallState {
  const given = subjectOf(rule, args)
  switch (rule.shape) {
    case 'hub':
      return hubState(rule, symbol, args, given)
    case 'dataset':
      return datasetState(args, given)
    case 'torch-hub':
      return torchHubState(args, given)
    case 'state-dict-url':
      return stateDictState(args, given)
    case 'keras':
      return kerasState(rule, args, given)
    case 'file':
      return { state: stateOf(rule, args), ...fileOf(given), extra: {} }
    default: {
      const subject = rule.subject?.[0] === '$family' ? rule.family : textOf(given)
      return { state: stateOf(rule, args), subject, source: 'none', extra: {} }
    }
  }
}

/** Judges again a fact whose arguments are better known now; null when its symbol is not in the table. */
export function readStateAgain(fact: Fact): CallState | null {
  const rule = ruleOf(fact.symbol)
  if (rule === null) return null
  if (fact.kind === 'H05' && rule.model !== undefined) {
    return { state: fact.state, subject: textOf(argumentOf(rule.model, fact.args)), source: fact.source, extra: {} }
  }
  return rule.fact === fact.kind ? readState(rule, fact.symbol, fact.args) : null
}

/** The first argument that is given, of those that a rule names. */
export function argumentOf(wanted: readonly (string | number)[], args: Args): unknown {
  for (const name of wanted) {
    const value = args[String(name)]
    if (value !== undefined) return value
  }
  return undefined
}

function subjectOf(rule: CallRule, args: Args): unknown {
  return rule.subject === undefined ? undefined : argumentOf(rule.subject, args)
}

/** A literal, or the default of what is exposed; empty for anything else. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  if ('path' in value && typeof value.path === 'string') return value.path
  return 'default' in value && typeof value.default === 'string' ? value.default : ''
}

function callOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'call' in value && typeof value.call === 'string'
    ? value.call
    : ''
}

function isSpread(args: Args): boolean {
  return args['**'] === true
}

function stateOf(rule: CallRule, args: Args): State {
  const choice = rule.switch
  if (choice === undefined) return rule.state ?? 'unknown'
  const value = args[choice.arg] ?? (choice.position === undefined ? undefined : args[String(choice.position)])
  if (value === undefined && !(choice.arg in args)) {
    const mayBeSpread = isSpread(args) || (choice.position !== undefined && args['*'] === true)
    return mayBeSpread ? 'unknown' : choice.missing
  }
  if (Array.isArray(value)) return choice.list ?? 'unknown'
  const given = typeof value === 'object' && value !== null && 'unknown' in value ? value.unknown : value
  if (choice.safe?.some((item) => item === given)) return 'safe'
  return choice.unsafe?.some((item) => item === given) === true ? 'unsafe' : 'unknown'
}

function fileOf(given: unknown): Pick<CallState, 'subject' | 'source'> {
  const subject = textOf(given)
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(subject)) return { subject, source: 'remote' }
  if (subject !== '') return { subject, source: 'local' }
  const call = callOf(given)
  if (REMOTE_CALL.test(call)) return { subject, source: 'remote' }
  return { subject, source: isPathCall(call) ? 'local' : 'unknown' }
}

function isPathCall(call: string): boolean {
  return call.startsWith('os.path.') || call.startsWith('pathlib.')
}

function isLocalPath(text: string): boolean {
  if (/^([./~\\]|[A-Za-z]:[\\/])/.test(text) || WEIGHT_FILE.test(text)) return true
  return text.split('/').length > 2 || text.endsWith('/') || text.includes('\\')
}

/** Where a model named so comes from. */
export function sourceOf(given: unknown, bareIsRemote: boolean): Fact['source'] {
  const text = textOf(given)
  if (text === '') return isPathCall(callOf(given)) ? 'local' : 'unknown'
  if (/^(https?|hf|s3|gs|ftp):\/\//i.test(text)) return 'remote'
  if (isLocalPath(text)) return 'local'
  if (HUB_ID.test(text)) return !bareIsRemote && OWN_FOLDER.test(text.split('/', 1)[0] ?? '') ? 'unknown' : 'remote'
  if (!BARE_NAME.test(text)) return 'unknown'
  if (bareIsRemote) return 'remote'
  return /[\d-]/.test(text) && !OWN_FOLDER.test(text) ? 'remote' : 'unknown'
}

/** Whether a revision is a commit, one that may move, or not known here. */
function revisionState(args: Args, source: Fact['source']): State {
  if (source === 'local') return 'safe'
  const revision = args['revision']
  if (typeof revision === 'string' && COMMIT.test(revision)) return 'safe'
  if (source !== 'remote') return 'unknown'
  if (revision === undefined || revision === null) {
    return isSpread(args) || args['local_files_only'] === true ? 'unknown' : 'unsafe'
  }
  return typeof revision === 'string' ? 'unsafe' : 'unknown'
}

function hubState(rule: CallRule, symbol: string, args: Args, given: unknown): CallState {
  const written = textOf(given)
  const prefix = rule.prefix?.find((item) => written.startsWith(item)) ?? ''
  const loads = loadsData(symbol) || isDataFile(args, symbol) ? 'data' : 'weights'
  const [, name, , pathRevision] =
    /^https?:\/\/(?:huggingface\.co|hf\.co)\/([\w.-]+\/[\w.-]+)\/(blob|resolve)\/([\w.-]+)\//.exec(written) ?? []
  const bare = written.slice(prefix.length)
  // timm writes the revision behind an '@'.
  const [id = '', atRevision] = prefix === '' ? [bare] : bare.split('@', 2)
  const embedded = pathRevision ?? atRevision
  const all: Args = embedded === undefined || 'revision' in args ? args : { ...args, revision: embedded }
  const source = prefix !== '' || name !== undefined ? 'remote' : sourceOf(given, false)
  return {
    state: revisionState(all, source),
    subject: name ?? id,
    source,
    extra: { loads, ...(all === args ? {} : { revision: embedded }) },
  }
}

function isDataFile(args: Args, symbol: string): boolean {
  const file = textOf(args['filename'] ?? (symbol.endsWith('hf_hub_download') ? args['1'] : undefined))
  return /\.(json|jsonl|txt|ya?ml|md|csv|tsv|parquet|toml|model)$/i.test(file)
}

function datasetState(args: Args, given: unknown): CallState {
  const subject = textOf(given)
  if (!FILE_BUILDERS.has(subject)) {
    const source = sourceOf(given, true)
    return { state: revisionState(args, source), subject, source, extra: {} }
  }
  const files = args['data_files'] ?? args['data_dir'] ?? args['2'] ?? args['1']
  const paths = Array.isArray(files) ? files : [files]
  if (paths.some((path) => typeof path === 'string' && path.includes('://'))) {
    return { state: 'unsafe', subject: textOf(paths[0]), source: 'remote', extra: { builder: subject } }
  }
  const isKnown =
    !isSpread(args) && paths.every((path) => path === undefined || textOf(path) !== '' || isPathCall(callOf(path)))
  const source = isKnown ? 'local' : 'unknown'
  return { state: isKnown ? 'safe' : 'unknown', subject: textOf(paths[0]), source, extra: { builder: subject } }
}

function torchHubState(args: Args, given: unknown): CallState {
  const written = textOf(given)
  const [subject = '', revision] = written.split(':', 2)
  const extra: Args = revision === undefined ? {} : { revision }
  const from = args['source']
  if (from === 'local') return { state: 'safe', subject: written, source: 'local', extra: {} }
  const isNamed = HUB_ID.test(subject) && (from === undefined || from === 'github')
  if (!isNamed) return { state: 'unknown', subject, source: 'unknown', extra }
  if (revision !== undefined && COMMIT.test(revision)) return { state: 'safe', subject, source: 'remote', extra }
  return { state: isSpread(args) ? 'unknown' : 'unsafe', subject, source: 'remote', extra }
}

function stateDictState(args: Args, given: unknown): CallState {
  const subject = textOf(given)
  const isChecked = args['check_hash'] === true || args['4'] === true || args['weights_only'] === true
  if (isChecked) return { state: 'safe', subject, source: 'remote', extra: {} }
  const isOpen = isSpread(args) || args['*'] === true
  const isVariable = [args['check_hash'], args['weights_only'], args['4']].some(
    (value) => typeof value === 'object' && value !== null,
  )
  return { state: subject === '' || isOpen || isVariable ? 'unknown' : 'unsafe', subject, source: 'remote', extra: {} }
}

/** The switch guards only the .keras format; other formats have no guard to rely on. */
function kerasState(rule: CallRule, args: Args, given: unknown): CallState {
  const state = stateOf(rule, args)
  const file = fileOf(given)
  const isGuarded = state === 'unknown' && !('safe_mode' in args) && !isSpread(args) && /\.keras$/i.test(file.subject)
  return { state: isGuarded ? 'safe' : state, ...file, extra: {} }
}
