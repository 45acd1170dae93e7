/** Small repositories that together make every control speak. */
export const REPOSITORIES: Readonly<Record<string, Readonly<Record<string, string | Uint8Array>>>> = {
  empty: { 'README.md': '# Nothing\n' },
  loads: {
    'requirements.txt': 'torch>=1.13,<2.4\ntransformers==4.40.0\nPyYAML\n',
    'app.py': [
      'import pickle, torch, yaml',
      'from transformers import AutoModel',
      'from huggingface_hub import hf_hub_download',
      'from datasets import load_dataset',
      'torch.load("model.bin")',
      'torch.load("model.bin", weights_only=True)',
      'pickle.load(open("index.pkl", "rb"))',
      'AutoModel.from_pretrained("acme/net")',
      'AutoModel.from_pretrained("acme/code", trust_remote_code=True)',
      'AutoModel.from_pretrained("acme/pinned", revision="c5ee24cb16019beea0893ab7796b1df96625c6b8")',
      'hf_hub_download("acme/net", "model.bin")',
      'load_dataset("acme/data", trust_remote_code=True)',
      'yaml.load(text, Loader=yaml.Loader)',
      'torch.save(net, "out.pt")',
      '',
    ].join('\n'),
  },
  files: {
    'model.pkl': Buffer.from([0x80, 0x04, 0x4b, 0x01, 0x2e]),
    'model/README.md':
      '---\nlicense: mit\nlibrary_name: transformers\npipeline_tag: text-generation\n---\n# Net\n\n## Intended use\n\nTODO\n',
    'lfs.safetensors': `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 1234\n`,
  },
  pipeline: {
    'app.py':
      'from openai import OpenAI\nclient = OpenAI()\nclient.chat.completions.create(model="gpt-4o", messages=[])\n',
    '.github/workflows/ci.yml': [
      'on: pull_request_target',
      'permissions: write-all',
      'jobs:',
      '  a:',
      '    runs-on: ubuntu-latest',
      '    steps:',
      '      - uses: actions/checkout@v4',
      `      - run: echo "$${'{'}{ github.event.issue.title }}"`,
      '',
    ].join('\n'),
    Dockerfile: 'FROM python:latest\nRUN pip install torch\nCMD ["python"]\n',
  },
  declared: {
    'app.py':
      'from openai import OpenAI\nclient = OpenAI()\nclient.chat.completions.create(model="gpt-4o", messages=[])\n',
    '.github/ai-trust.yml': [
      'version: 1',
      'system: {name: x, purpose: y, nope: 1, roles: {llm: false, thirdparty_api: false}}',
      'autonomy: {level: supervised}',
      'data: {sensitivity: huge}',
      'models: [{id: net, path: models/net.safetensors}]',
      'reviewed: 2019-01-01',
      '',
    ].join('\n'),
  },
  listed: {
    'app.py': 'from transformers import AutoModel\nAutoModel.from_pretrained("acme/net")\n',
    'uv.lock': 'version = 1\n\n[[package]]\nname = "torch"\nversion = "2.7.1"\n',
    'sbom.cdx.json': JSON.stringify({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      components: [
        { type: 'library', name: 'torch', version: '2.0.0', purl: 'pkg:pypi/torch@2.0.0' },
        { type: 'machine-learning-model', name: 'acme/other' },
      ],
    }),
  },
}
