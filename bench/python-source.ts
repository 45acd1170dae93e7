/** Python as people write it, from a seed: modules that differ in length, subject and density of comments. */

export interface Random {
  /** From 0 up to 1. */
  readonly next: () => number
  readonly chance: (probability: number) => boolean
  readonly below: (most: number) => number
  readonly pick: <T>(choices: readonly T[]) => T
  readonly word: () => string
}

const SYLLABLES = 'ba con der el for gra hi in jo ka lum mo nor op pre qua re sta ter un ver wi xe yo za'.split(' ')

/** A small deterministic generator (mulberry32), so that runs compare. */
export function makeRandom(seed: number): Random {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (most: number) => Math.floor(next() * most)
  const pick = <T>(choices: readonly T[]): T => {
    const chosen = choices[below(choices.length)]
    if (chosen === undefined) throw new Error('nothing to choose from')
    return chosen
  }
  const word = () => Array.from({ length: 1 + below(3) }, () => pick(SYLLABLES)).join('')
  return { next, chance: (probability) => next() < probability, below, pick, word }
}

type Block = (random: Random) => string

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const sentence = (random: Random, words: number) => `${capital(Array.from({ length: words }, random.word).join(' '))}.`
const prose = (random: Random, indent: string, lines: number) =>
  Array.from({ length: lines }, () => `${indent}${sentence(random, 8 + random.below(6))}`).join('\n')

const helper: Block = (random) => {
  const [name, a, b] = [random.word(), random.word(), random.word()]
  return `
def ${name}_${b}(${a}, ${b}_count: int = ${random.below(512)}, *, strict=False):
    """${sentence(random, 7)}

${prose(random, '    ', 1 + random.below(5))}
    """
    # ${sentence(random, 9)}
    if not isinstance(${a}, (list, tuple)):
        raise TypeError(f"expected a list of ${b}, got {type(${a}).__name__!r} at {${b}_count:>4}")
    found = {}
    for index, value in enumerate(${a}):
        key = value.strip().lower().replace("-", "_") if strict else str(value)
        found.setdefault(key, []).append((index, value, ${random.below(99)} * ${b}_count))
    return sorted(found.items(), key=lambda item: (len(item[1]), item[0]))[: ${b}_count]
`
}

const record: Block = (random) => {
  const fields = Array.from(
    { length: 4 + random.below(8) },
    () => `    ${random.word()}_${random.word()}: int = ${random.below(9999)}  # ${random.word()} ${random.word()}`,
  )
  return `
@dataclass(frozen=True)
class ${capital(random.word())}Settings:
    """${sentence(random, 8)}"""

${fields.join('\n')}

    def validate(self) -> None:
        for name, value in vars(self).items():
            if value < 0:
                raise ValueError("negative " + name)
`
}

const testCase: Block = (random) => `
@pytest.mark.parametrize("given, expected", [(${random.below(9)}, ${random.below(9)}), (${random.below(9)}, ${random.below(9)})])
def test_${random.word()}_${random.word()}(given, expected, tmp_path):
    path = tmp_path / "${random.word()}.json"
    path.write_text(json.dumps({"given": given, "${random.word()}": [expected] * ${random.below(20)}}))
    with open(path, encoding="utf-8") as file:
        read = json.load(file)
    assert read["given"] == given, f"{read} is not {expected}"
`

const layer: Block = (random) => {
  const [a, b, c] = [random.word(), random.word(), random.word()]
  return `
class ${capital(a)}${capital(b)}Block(nn.Module):
    r"""
    ${sentence(random, 10)}

    Args:
        ${a}_size (\`int\`): ${sentence(random, 8)}
        ${b} (\`float\`, *optional*, defaults to 0.${random.below(9)}): ${sentence(random, 12)}

${prose(random, '    ', 2 + random.below(6))}
    """

    def __init__(self, ${a}_size: int = ${random.below(1024)}, ${b}: float = 0.0, ${c}: Optional[int] = None, **kwargs):
        super().__init__()
        self.${a} = nn.Linear(${a}_size, ${a}_size * ${1 + random.below(4)}, bias=${random.chance(0.5) ? 'True' : 'False'})
        self.${c} = nn.ModuleList([nn.LayerNorm(${a}_size) for _ in range(${c} or ${1 + random.below(24)})])
        self.${b} = nn.Dropout(${b})

    def forward(self, hidden_states: torch.Tensor, ${c}_mask: Optional[torch.Tensor] = None) -> torch.Tensor:
        batch_size, length, _ = hidden_states.shape
        residual = hidden_states
        for ${c} in self.${c}:
            hidden_states = ${c}(hidden_states)
        # ${sentence(random, 11)}
        hidden_states = self.${a}(hidden_states.view(batch_size * length, -1)).view(batch_size, length, -1)
        if ${c}_mask is not None:
            hidden_states = hidden_states.masked_fill(${c}_mask[:, :, None] == 0, torch.finfo(hidden_states.dtype).min)
        return self.${b}(hidden_states.softmax(dim=-1)) + residual
`
}

const pipeline: Block = (random) => {
  const [a, b] = [random.word(), random.word()]
  return `
class ${capital(a)}${capital(b)}Pipeline(BasePipeline):
    """
    ${sentence(random, 12)}

    Examples:
        >>> from library import ${capital(a)}${capital(b)}Pipeline
        >>> pipe = ${capital(a)}${capital(b)}Pipeline.from_pretrained("acme/${a}-${b}", torch_dtype=torch.float16)
        >>> image = pipe("${sentence(random, 6)}").images[0]

${prose(random, '    ', 3 + random.below(10))}
    """

    _optional_components = ["${random.word()}", "${random.word()}", "${random.word()}"]

    def __init__(self, tokenizer, text_encoder, scheduler):
        super().__init__()
        self.register_modules(tokenizer=tokenizer, text_encoder=text_encoder, scheduler=scheduler)
        self.scale = 2 ** (len(getattr(self.text_encoder.config, "${random.word()}", [])) - 1)

    def check_inputs(self, prompt, height, width, ${b}=None):
        if height % ${8 * (1 + random.below(4))} != 0 or width % 8 != 0:
            raise ValueError(f"height and width must be divisible by 8 but are {height} and {width}.")
        if ${b} is not None and not isinstance(prompt, (str, list)):
            raise ValueError("\`prompt\` has to be of type \`str\` or \`list\` but is " + str(type(prompt)))
`
}

const loader: Block = (random) => {
  const [a, b] = [random.word(), random.word()]
  return random.pick([
    `
def load_${a}(path, device="cpu"):
    state = torch.load(path, map_location=device, weights_only=True)
    return {key.removeprefix("${b}."): value for key, value in state.items()}
`,
    `
def make_${a}_${b}(name: str = "acme/${a}-${random.below(20)}b"):
    model = AutoModel.from_pretrained(name, revision=os.environ.get("${a.toUpperCase()}_REVISION"))
    return model.eval()
`,
    `
def fetch_${a}():
    return hf_hub_download("acme/${b}", filename="${a}.safetensors", revision="${'0123456789abcdef'.repeat(3).slice(0, 40)}")
`,
  ])
}

/** One module of about `size` bytes; `learned` when it is about models, as most of a library for them is. */
export function pythonModule(random: Random, size: number, learned: boolean): string {
  const parts = [
    `# Copyright ${2018 + random.below(8)} The authors. All rights reserved.\n#\n${prose(random, '# ', 6)}\n`,
    'import json\nimport os\nfrom dataclasses import dataclass\nfrom typing import Any, Dict, List, Optional, Tuple, Union\n\n',
    learned ? 'import torch\nfrom torch import nn\nfrom transformers import AutoModel\n' : 'import pytest\n',
    `from ..utils import ${random.word()}, logging\nfrom .${random.word()} import ${capital(random.word())}\n\nlogger = logging.get_logger(__name__)\n`,
  ]
  const blocks = learned ? [layer, layer, layer, pipeline, helper, record] : [helper, helper, record, testCase]
  for (let length = parts.join('').length; length < size; ) {
    const block = learned && random.chance(0.015) ? loader(random) : random.pick(blocks)(random)
    parts.push('\n', block)
    length += block.length + 1
  }
  return parts.join('')
}
