import { describe, expect, test } from '@jest/globals'
import { brief, factsOf } from './read-python.js'

describe('torch.load', () => {
  test('its place, statement, arguments and function', () => {
    const source = [
      'import torch',
      'class Loader:',
      '    def read(self, path):',
      '        model = torch.load(path,',
      '            weights_only=False)',
      '',
    ].join('\n')
    expect(factsOf(source, 'src/loader.py')).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{16}$/),
        kind: 'L01',
        state: 'unsafe',
        scope: 'src',
        symbol: 'torch.load',
        args: { '0': { exposed: 'path' }, weights_only: false },
        subject: '',
        source: 'unknown',
        function: 'Loader.read',
        statement: 'model = torch.load(path, weights_only=False)',
        at: { path: 'src/loader.py', line: 4, column: 17, end_line: 5, end_column: 32 },
      },
    ])
  })

  test('columns count UTF-16 units', () => {
    expect(factsOf('import torch\nx = "\u{1F600}"; torch.load(f)\n')[0]?.at).toMatchObject({ line: 2, column: 11 })
  })

  test.each([
    ['import torch as t\nt.load("a.pt")', 'L01 unknown torch.load a.pt'],
    ['from torch import load\nload("a.pt")', 'L01 unknown torch.load a.pt'],
    ['from torch import load as read\nread("a.pt")', 'L01 unknown torch.load a.pt'],
    ['import torch\nload = torch.load\nload("a.pt")', 'L01 unknown torch.load a.pt'],
    ['import torch.serialization\ntorch.serialization.load("a.pt")', 'L01 unknown torch.serialization.load a.pt'],
    ['from torch import serialization as s\ns.load("a.pt")', 'L01 unknown torch.serialization.load a.pt'],
    ['def f():\n  import torch\n  torch.load("a.pt")', 'L01 unknown torch.load a.pt'],
    ['try:\n  import torch\nexcept ImportError:\n  torch = None\ntorch.load("a.pt")', 'L01 unknown torch.load a.pt'],
    ['import torch\nmodel.load_state_dict(torch.load("a.pt"))', 'L01 unknown torch.load a.pt'],
    ['import torch\nx = f"{torch.load("a.pt")}"', 'L01 unknown torch.load a.pt'],
    ['import torch\ntorch . load("a.pt")', 'L01 unknown torch.load a.pt'],
    ['import torch\n\uff54orch.load("a.pt")', 'L01 unknown torch.load a.pt'],
    ['import torch\nPATH = "a.pt"\ntorch.load(PATH)', 'L01 unknown torch.load a.pt'],
    ['import torch\ndef f(path="a.pt"):\n  torch.load(path)', 'L01 unknown torch.load a.pt'],
    ['import torch\ndef f():\n  p = "a" ".pt"\n  return torch.load(p)', 'L01 unknown torch.load a.pt'],
    ['import torch\nSAFE = True\ntorch.load("a.pt", weights_only=SAFE)', 'L01 safe torch.load a.pt'],
    ['import torch\ndef f(safe=True):\n  torch.load("a.pt", weights_only=safe)', 'L01 unknown torch.load a.pt'],
    ['import torch\ntorch.load("a.pt", weights_only=not unsafe)', 'L01 unknown torch.load a.pt'],
  ])('%j', (source, expected) => {
    expect(brief(source)).toEqual([expected])
  })

  test('keywords that are spread leave it unknown', () => {
    const source = [
      'import torch',
      'kwargs = {"weights_only": True} if torch.__version__ >= "1.13" else {}',
      'with open(checkpoint, "rb") as fp:',
      '    state = torch.load(fp, map_location=device, **kwargs)',
    ].join('\n')
    expect(factsOf(source)).toMatchObject([{ state: 'unknown', args: { '**': true, '0': { call: 'open' } } }])
  })

  test.each([
    [
      'a docstring',
      'import torch\ndef f():\n  """torch.load("x.pt", weights_only=False)\n\n  >>> torch.load(f)\n  """\n',
    ],
    ['a comment', 'import torch\n# torch.load("x.pt")\nx = 1  # torch.load(y)\n'],
    ['a text', 'import torch\nprint(\'torch.load(x)\', "torch.load")\n'],
    ['a method of something else', 'import torch\nself.load("x")\nmodel.load("x")\nstore.torch.load("x")\n'],
    ['a definition', 'import torch\ndef load(path): pass\nclass torch_load(Base): pass\n'],
    ['a function of the file', 'import torch\ndef load(path): pass\nload("x")\n'],
    ['a parameter of the same name', 'import torch\ndef f(torch):\n  torch.load("x")\n'],
    ['a name without a call', 'import torch\nloader = torch.load\nfn(torch.load)\n'],
    ['a pattern', 'import torch\nmatch x:\n  case torch.load(a=1): pass\n'],
    ['another module', 'import torch\nfrom mine import torch as t\nt.load("x")\n'],
    ['a relative module', 'from . import torch\ntorch.load("x")\n'],
    ['an f-string text', 'import torch\nx = f"torch.load({x})"\n'],
    ['a name that is two things', 'import torch\nload = torch.load\nload = other\nload("x")\n'],
    ['evaluation mode', 'import torch\nmodel.eval()\nfor eval in x: pass\n'],
  ])('%s is silent', (_, source) => {
    expect(brief(source)).toEqual([])
  })
})

describe('other loads', () => {
  test.each([
    ['import pickle\npickle.loads(data)', 'L04 unsafe pickle.loads'],
    ['import cPickle as pickle\npickle.load(f)', 'L04 unsafe cPickle.load'],
    ['import pickle\nwith open("meta.pkl", "rb") as f:\n  pickle.load(f)', 'L04 unsafe pickle.load meta.pkl'],
    ['import pickle\npickle.load(open("m.pkl", "rb"))', 'L04 unsafe pickle.load m.pkl'],
    [
      'import os, pickle\np = os.path.join("data", "meta.pkl")\nwith open(p, "rb") as f:\n  pickle.load(f)',
      'L04 unsafe pickle.load data/meta.pkl',
    ],
    ['import pandas as pd\npd.read_pickle("a.pkl")', 'L04 unsafe pandas.read_pickle a.pkl'],
    ['import pickle\nclass U(pickle.Unpickler): pass', null],
    ['import json\njson.load(f)', null],
    ['import joblib\njoblib.load("m.joblib")', 'L05 unsafe joblib.load m.joblib'],
    ['from skops.io import load\nload("m.skops")', 'L05 safe skops.io.load m.skops'],
    ['import skops.io as sio\nsio.load("m.skops", trusted=True)', 'L05 unsafe skops.io.load m.skops'],
    ['import skops.io as sio\nsio.load("m.skops", trusted=["a.B"])', 'L05 safe skops.io.load m.skops'],
    ['import skops.io as sio\nsio.load("m.skops", trusted=types)', 'L05 unknown skops.io.load m.skops'],
    ['import numpy as np\nnp.load("a.npy")', 'L06 safe numpy.load a.npy'],
    ['import numpy as np\nnp.load("a.npy", allow_pickle=True)', 'L06 unsafe numpy.load a.npy'],
    ['import numpy as np\nnp.load("a.npy", None, True)', 'L06 unsafe numpy.load a.npy'],
    ['import numpy as np\nnp.load("a.npy", allow_pickle=False)', 'L06 safe numpy.load a.npy'],
    ['import numpy as np\nnp.save("a.npy", x, allow_pickle=True)', null],
    [
      'from tensorflow import keras\nkeras.models.load_model("m.keras")',
      'L07 safe tensorflow.keras.models.load_model m.keras',
    ],
    ['import keras\nkeras.saving.load_model("m.h5")', 'L07 unknown keras.saving.load_model m.h5'],
    ['import keras\nkeras.saving.load_model("m.keras", safe_mode=False)', 'L07 unsafe keras.saving.load_model m.keras'],
    [
      'import keras\nkeras.config.enable_unsafe_deserialization()',
      'L07 unsafe keras.config.enable_unsafe_deserialization',
    ],
    ['import yaml\nyaml.load(f, Loader=yaml.SafeLoader)', 'L08 safe yaml.load'],
    ['from yaml import load, CSafeLoader as L\nload(f, L)', 'L08 safe yaml.load'],
    ['import yaml\nyaml.load(f, Loader=yaml.Loader)', 'L08 unsafe yaml.load'],
    ['import yaml\nyaml.load(f, Loader=yaml.FullLoader)', 'L08 unknown yaml.load'],
    ['import yaml\nyaml.load(f)', 'L08 unknown yaml.load'],
    ['import yaml\nyaml.safe_load(f)', 'L08 safe yaml.safe_load'],
    ['import yaml\nyaml.unsafe_load(f)', 'L08 unsafe yaml.unsafe_load'],
    ['from ruamel.yaml import YAML\nyaml = YAML()\nyaml.load(f)', null],
    [
      'from safetensors.torch import load_file\nload_file("m.safetensors")',
      'L12 safe safetensors.torch.load_file m.safetensors',
    ],
    [
      'from safetensors import safe_open\nwith safe_open("m.safetensors", "pt") as f: pass',
      'L12 safe safetensors.safe_open m.safetensors',
    ],
    ['import hashlib\nif hashlib.sha256(b).hexdigest() != want: raise ValueError', 'L12 safe hashlib.sha256'],
    [
      'import hashlib\nh = hashlib.sha256()\nh.update(b)\nd = h.hexdigest()\nassert d == want',
      'L12 safe hashlib.sha256',
    ],
    ['import hashlib\nkey = hashlib.sha256(b).hexdigest()\ncache[key] = 1', null],
    ['import torch\ntorch.jit.load("m.ts")', 'L02 unsafe torch.jit.load m.ts'],
    ['import torch\ntorch.ops.load_library("x.so")', 'L02 unsafe torch.ops.load_library x.so'],
    ['import torch\ntorch.hub.load("a/b", "m")', 'L03 unsafe torch.hub.load a/b'],
    ['import torch\ntorch.hub.load("a/b:v1", "m")', 'L03 unsafe torch.hub.load a/b'],
    [`import torch\ntorch.hub.load("a/b:${'0'.repeat(40)}", "m")`, 'L03 safe torch.hub.load a/b'],
    ['import torch\ntorch.hub.load(".", "m", source="local")', 'L03 safe torch.hub.load .'],
    ['import torch\ntorch.hub.load(repo, "m")', 'L03 unknown torch.hub.load'],
    [
      'import torch\ntorch.hub.load_state_dict_from_url("https://x/m.pth")',
      'L03 unsafe torch.hub.load_state_dict_from_url https://x/m.pth',
    ],
    [
      'import torch\ntorch.hub.load_state_dict_from_url("https://x/m.pth", check_hash=True)',
      'L03 safe torch.hub.load_state_dict_from_url https://x/m.pth',
    ],
    ['import torch\ntorch.hub.load_state_dict_from_url(url)', 'L03 unknown torch.hub.load_state_dict_from_url'],
    ['import torch\ntorch.save(x, "a.pt")', 'S01 unsafe torch.save a.pt'],
    [
      'import pickle\nfrom pathlib import Path\nwith Path(a).open("wb") as handle:\n    pickle.dump(x, handle)',
      'S01 unsafe pickle.dump',
    ],
    ['model.save_pretrained("out")', 'S01 safe model.save_pretrained out'],
    ['model.save_pretrained("out", safe_serialization=False)', 'S01 unsafe model.save_pretrained out'],
    ['def save_pretrained(self): pass', null],
  ])('%j', (source, expected) => {
    expect(brief(source)).toEqual(expected === null ? [] : [expected])
  })

  test('a download is a remote source', () => {
    const source =
      'import torch\nfrom huggingface_hub import hf_hub_download\nX = "0"*40\np = hf_hub_download(a, b)\ntorch.load(p)'
    expect(factsOf(source)).toMatchObject([{ kind: 'H02' }, { kind: 'L01', source: 'remote' }])
  })

  test('secrets and long texts do not pass', () => {
    const source = `from openai import OpenAI\nc = OpenAI(api_key="plain-secret", base_url="http://u:${'p'.repeat(400)}@h/v1")`
    expect(JSON.stringify(factsOf(source)[0]?.args)).not.toMatch(/plain-secret|pppp/)
  })
})

describe('where an opened file comes from', () => {
  test.each([
    ['import os, pickle\nwith open(os.path.join(root, name, "m.pkl"), "rb") as f:\n  pickle.load(f)', 'local'],
    ['import pickle\nfrom pathlib import Path\npickle.load(open(Path(root) / "m.pkl", "rb"))', 'local'],
    ['import pickle\ndef read(path):\n  with open(path, "rb") as f:\n    return pickle.load(f)', 'unknown'],
    [
      'import pickle\nfrom huggingface_hub import hf_hub_download as get\npickle.load(open(get("a/b", "m.pkl")))',
      'remote',
    ],
  ])('%j', (source, expected) => {
    expect(factsOf(source).find(({ kind }) => kind === 'L04')?.source).toBe(expected)
  })
})
