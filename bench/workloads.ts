/** Trees to measure on, made afresh from a seed so that every machine measures the same bytes. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A small deterministic generator (mulberry32), so that runs compare. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const WORDS =
  'batch token layer hidden state config model tensor mask value key query head index step loss grad scale'.split(' ')

/** One Python module of about `size` bytes, as machine-learning libraries look: classes, docstrings, calls, some loads. */
function pythonModule(next: () => number, size: number): string {
  const word = () => WORDS[Math.floor(next() * WORDS.length)] ?? 'x'
  const parts = ['import torch\nfrom torch import nn\nfrom transformers import AutoModel, AutoTokenizer\n\n']
  let length = 80
  while (length < size) {
    const [a, b, c] = [word(), word(), word()]
    const block = `
class ${a.toUpperCase()}${Math.floor(next() * 1000)}(nn.Module):
    """A ${a} of ${b}.

    Example:
        >>> model = AutoModel.from_pretrained("${a}/${b}")
    """

    def __init__(self, ${a}_size: int = ${Math.floor(next() * 512)}, ${b}=None, **kwargs):
        super().__init__()
        self.${a} = nn.Linear(${a}_size, ${a}_size, bias=${next() > 0.5 ? 'True' : 'False'})
        self.${b} = {"${a}": [${Math.floor(next() * 9)}, ${Math.floor(next() * 9)}], "${c}": f"{${a}_size!r:>10} of {self.${a}}"}

    def forward(self, ${a}, ${c}_mask=None):
        # ${b} first, then ${c}: the order matters for the ${a}
        ${b} = self.${a}(${a}.view(${a}.size(0), -1)).softmax(dim=-1)
        if ${c}_mask is not None and ${c}_mask.shape[0] == ${b}.shape[0]:
            ${b} = torch.where(${c}_mask.bool(), ${b}, torch.zeros_like(${b}))
        return {"${a}": ${b}, "${c}": [x for x in range(${b}.shape[0]) if x % 2]}
`
    parts.push(block)
    length += block.length
    if (next() < 0.002)
      parts.push(`\n\ndef load_${a}(path):\n    return torch.load(path, map_location="cpu", weights_only=True)\n`)
  }
  return parts.join('')
}

/** `files` Python files of together about `bytes`. */
export function makePythonTree(folder: string, files: number, bytes: number): void {
  const next = random(1)
  for (let i = 0; i < files; i++) write(folder, `src/pkg${i % 40}/module_${i}.py`, pythonModule(next, bytes / files))
}

/** A large ordinary repository: text, code, images and data, little of it AI. */
export function makeLargeTree(folder: string, files: number, bytes: number): void {
  const next = random(2)
  const each = bytes / files
  const text = 'The quick brown fox jumps over the lazy dog. '.repeat(Math.ceil(each / 45)).slice(0, each)
  const binary = Buffer.from(Array.from({ length: Math.ceil(each) }, () => Math.floor(next() * 256)))
  const python = pythonModule(next, each).replace(/^(import torch|from t.*)$/gm, 'import json')
  const kinds = [
    ['js', text],
    ['ts', text],
    ['md', text],
    ['py', python],
    ['png', binary],
    ['json', `{"a": "${text}"}`],
    ['go', text],
    ['', text],
  ] as const
  for (let i = 0; i < files; i++) {
    const [extension, content] = kinds[i % kinds.length] ?? ['txt', text]
    write(folder, `d${i % 97}/e${i % 31}/file_${i}${extension === '' ? '' : `.${extension}`}`, content)
  }
  write(folder, 'app/main.py', 'import openai\nclient = openai.OpenAI()\n')
}

const made = new Set<string>()
function write(folder: string, path: string, content: string | Uint8Array): void {
  const target = join(folder, path)
  if (!made.has(dirname(target))) mkdirSync(dirname(target), { recursive: true })
  made.add(dirname(target))
  writeFileSync(target, content)
}
