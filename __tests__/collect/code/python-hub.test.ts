import { describe, expect, test } from '@jest/globals'
import { brief, collectPython, factsOf } from './read-python.js'

const COMMIT = '0123456789abcdef0123456789abcdef01234567'
const HEAD = 'from transformers import AutoModel, AutoTokenizer, pipeline\n'
const LOAD = 'transformers.AutoModel.from_pretrained'

describe('models from a hub', () => {
  test.each([
    ['AutoModel.from_pretrained("org/m")', `H01 unsafe ${LOAD} org/m`],
    [`AutoModel.from_pretrained("org/m", revision="${COMMIT}")`, `H01 safe ${LOAD} org/m`],
    ['AutoModel.from_pretrained("org/m", revision="main")', `H01 unsafe ${LOAD} org/m`],
    ['AutoModel.from_pretrained("org/m", revision="abc1234")', `H01 unsafe ${LOAD} org/m`],
    ['AutoModel.from_pretrained("org/m", revision=args.revision)', `H01 unknown ${LOAD} org/m`],
    ['AutoModel.from_pretrained("org/m", **kwargs)', `H01 unknown ${LOAD} org/m`],
    ['AutoModel.from_pretrained(name)', `H01 unknown ${LOAD}`],
    ['AutoModel.from_pretrained("./m")', `H01 safe ${LOAD} ./m`],
    ['AutoModel.from_pretrained("a/b/c")', `H01 safe ${LOAD} a/b/c`],
    ['AutoModel.from_pretrained("path-to-your-trained-model-1")', `H01 unknown ${LOAD} path-to-your-trained-model-1`],
    ['AutoModel.from_pretrained("output")', `H01 unknown ${LOAD} output`],
    ['AutoModel.from_pretrained("models/mine")', `H01 unknown ${LOAD} models/mine`],
    ['AutoModel.from_pretrained("bert-base-uncased")', `H01 unsafe ${LOAD} bert-base-uncased`],
    ['AutoModel.from_pretrained(pretrained_model_name_or_path="org/m")', `H01 unsafe ${LOAD} org/m`],
    [`NAME = "org/m"\nREV = "${COMMIT}"\nAutoModel.from_pretrained(NAME, revision=REV)`, `H01 safe ${LOAD} org/m`],
    ['def f(name="org/m"):\n  AutoModel.from_pretrained(name)', `H01 unsafe ${LOAD} org/m`],
    ['NAME = "org/m"\nNAME = other\nAutoModel.from_pretrained(NAME)', `H01 unknown ${LOAD}`],
    ['import os\nn = os.getenv("MODEL", "org/m")\nAutoModel.from_pretrained(n)', `H01 unsafe ${LOAD} org/m`],
    ['import os\nAutoModel.from_pretrained(os.path.join(a, "m"))', `H01 safe ${LOAD}`],
    ['from pathlib import Path\nAutoModel.from_pretrained(Path(a) / "m")', `H01 safe ${LOAD}`],
    ['pipeline("summarization", model="org/m")', 'H01 unsafe transformers.pipeline org/m'],
    ['pipeline("summarization")', 'H01 unknown transformers.pipeline'],
  ])('%s', (source, expected) => {
    expect(brief(HEAD + source)).toEqual([expected])
  })

  test.each([
    'def from_pretrained(cls, name): pass',
    'Mine.from_pretrained("org/m")',
    'cls.from_pretrained("org/m")',
    'self.from_pretrained("org/m")',
    'from .modeling import Own\nOwn.from_pretrained("org/m")',
    'AutoModel.from_config("org/m")',
    '"""AutoModel.from_pretrained("org/m")"""',
  ])('%s is silent', (source) => {
    expect(brief(HEAD + source)).toEqual([])
  })

  test('a class of the file that extends one of the library', () => {
    const source = 'from transformers import BertModel\nclass Mine(BertModel): pass\nMine.from_pretrained("org/m")'
    expect(brief(source)).toEqual(['H01 unsafe transformers.BertModel.from_pretrained org/m'])
  })

  test.each([
    [
      'from peft import PeftModel\nPeftModel.from_pretrained(base, "org/lora")',
      'H01 unsafe peft.PeftModel.from_pretrained org/lora',
    ],
    [
      'from sentence_transformers import SentenceTransformer as S\nS("all-MiniLM-L6-v2")',
      'H01 unsafe sentence_transformers.SentenceTransformer all-MiniLM-L6-v2',
    ],
    ['import timm\ntimm.create_model("hf_hub:org/m@main")', 'H01 unsafe timm.create_model org/m'],
    ['import timm\ntimm.create_model("resnet50", pretrained=True)', null],
    [
      'from diffusers import FluxPipeline as P\nP.from_single_file("https://huggingface.co/o/r/blob/main/x.safetensors")',
      'H01 unsafe diffusers.FluxPipeline.from_single_file o/r',
    ],
    [
      'import diffusers\np = diffusers.X.from_pretrained("./a").to(d)\np.load_lora_weights("org/lora")',
      'H01 unsafe diffusers.X.from_pretrained.to.load_lora_weights org/lora',
    ],
    [
      'from huggingface_hub import hf_hub_download as h\nh("org/m", "config.json")',
      'H02 unsafe huggingface_hub.hf_hub_download org/m',
    ],
    [
      'from huggingface_hub import snapshot_download\nsnapshot_download("org/m", revision=branch)',
      'H02 unknown huggingface_hub.snapshot_download org/m',
    ],
    [
      'from huggingface_hub import InferenceClient\nInferenceClient(model="org/m")',
      'H02 unknown huggingface_hub.InferenceClient org/m',
    ],
    ['from datasets import load_dataset\nload_dataset("openwebtext")', 'H03 unsafe datasets.load_dataset openwebtext'],
    [
      'from datasets import load_dataset\nload_dataset("json", data_files="a.json")',
      'H03 safe datasets.load_dataset a.json',
    ],
    [
      'from datasets import load_dataset\nload_dataset("json", data_files=clean(a))',
      'H03 unknown datasets.load_dataset',
    ],
    [
      'from datasets import load_dataset\nload_dataset("csv", data_files="https://x/a.csv")',
      'H03 unsafe datasets.load_dataset https://x/a.csv',
    ],
    ['# from datasets import load_dataset; load_dataset("x")\nimport datasets', null],
  ])('%j', (source, expected) => {
    expect(brief(source).filter((line) => line !== 'H01 safe diffusers.X.from_pretrained ./a')).toEqual(
      expected === null ? [] : [expected],
    )
  })

  test('tokenizers and settings are data', () => {
    const facts = factsOf(`${HEAD}AutoTokenizer.from_pretrained("a/b")\nAutoModel.from_pretrained("a/b")`)
    expect(facts.map((fact) => fact.args['loads'])).toEqual(['data', 'weights'])
  })

  test('formats that are refused or wanted', () => {
    expect(brief(`${HEAD}AutoModel.from_pretrained("./b", use_safetensors=False)`)).toEqual([
      `H01 safe ${LOAD} ./b`,
      `L11 unsafe ${LOAD} ./b`,
    ])
  })
})

describe('trust_remote_code', () => {
  test('is an argument of the load, not another fact', () => {
    const facts = factsOf(`${HEAD}AutoModel.from_pretrained("a/b", trust_remote_code=True)`)
    expect(facts).toMatchObject([{ kind: 'H01', args: { trust_remote_code: true } }])
  })

  test.each([
    ['run(trust_remote_code=True)', 'H04 unsafe run'],
    ['opts = {"trust_remote_code": True}', 'H04 unsafe dict'],
    ['opts["trust_remote_code"] = True', 'H04 unsafe dict'],
    ['if args.trust_remote_code:\n  opts["trust_remote_code"] = True', 'H04 unknown dict'],
    ['parser.add_argument("--trust-remote-code", action="store_true")', 'H04 unknown add_argument'],
    ['run(trust_remote_code=False)', null],
    ['run(trust_remote_code=args.trust_remote_code)', null],
    ['def run(trust_remote_code=True): pass', null],
    ['# trust_remote_code=True', null],
    ['"""trust_remote_code=True"""', null],
    ['log("use trust_remote_code=True")', null],
  ])('%s', (source, expected) => {
    expect(brief(source)).toEqual(expected === null ? [] : [expected])
  })
})

describe('records', () => {
  test('one model for each name and revision', () => {
    const source = `${HEAD}AutoModel.from_pretrained("a/b")\nAutoModel.from_pretrained("a/b")\nAutoTokenizer.from_pretrained("a/b")\nAutoModel.from_pretrained("a/b", revision="${COMMIT}")\n`
    const { models, facts } = collectPython(source)
    expect(models).toMatchObject([
      {
        ref: 'a/b',
        source: 'hub',
        provider: 'huggingface',
        revision: null,
        pinned: false,
        from: [facts?.[0]?.id, facts?.[1]?.id],
        at: { line: 2 },
      },
      { ref: 'a/b', revision: COMMIT, pinned: true },
    ])
  })

  test('a data set of the hub, and the format of a named file', () => {
    const source =
      'from huggingface_hub import hf_hub_download\nhf_hub_download("a/b", filename="m.gguf")\nhf_hub_download("a/d", "x.csv", repo_type="dataset")\n'
    expect(collectPython(source)).toMatchObject({
      models: [{ ref: 'a/b', format: 'gguf', format_class: 'data-only' }],
      datasets: [{ ref: 'a/d', source: 'hub', provider: 'huggingface' }],
    })
  })
})
