import { expect, test } from '@jest/globals'
import type { Records } from '../../src/collect/collector.js'
import { linkPythonConstants } from '../../src/link/python-constants.js'
import { collectPython } from '../collect/code/read-python.js'

const COMMIT = '0123456789abcdef0123456789abcdef01234567'

/** The linked records of a tree of files. */
function link(files: Readonly<Record<string, string>>): Records {
  const parts = Object.entries(files).map(([path, text]) => collectPython(text, path))
  return linkPythonConstants({
    facts: parts.flatMap((part) => part.facts ?? []),
    models: parts.flatMap((part) => part.models ?? []),
    datasets: parts.flatMap((part) => part.datasets ?? []),
    links: parts.flatMap((part) => part.links ?? []),
  })
}

const LOAD = 'from transformers import AutoModel\nAutoModel.from_pretrained(MODEL, revision=REVISION)\n'
const CONFIG = `MODEL = "org/m"\nREVISION: str = "${COMMIT}"\n`

test.each([
  ['the root', 'config.py', 'app.py', 'from config import MODEL, REVISION\n'],
  ['src', 'src/pkg/config.py', 'scripts/app.py', 'from pkg.config import MODEL, REVISION\n'],
  ['the same package', 'pkg/config.py', 'pkg/app.py', 'from .config import MODEL, REVISION\n'],
  ['the package above', 'pkg/__init__.py', 'pkg/sub/app.py', 'from .. import MODEL, REVISION\n'],
  ['a folder above', 'service/config.py', 'service/api/app.py', 'from config import MODEL, REVISION\n'],
])('constants of %s', (_, config, app, imports) => {
  const linked = link({ [config]: CONFIG, [app]: imports + LOAD })
  expect(linked.facts?.[0]).toMatchObject({ state: 'safe', subject: 'org/m', source: 'remote', args: { '0': 'org/m' } })
  expect(linked.models).toMatchObject([{ ref: 'org/m', revision: COMMIT, pinned: true }])
})

test('as attributes of the module, and for hosted models', () => {
  const app = 'import config\nfrom openai import OpenAI\nOpenAI().responses.create(model=config.MODEL)\n'
  expect(link({ 'config.py': 'MODEL = "gpt-4o"\n', 'app.py': app }).models).toMatchObject([
    { ref: 'gpt-4o', source: 'api' },
  ])
})

test.each([
  ['another module', { 'other.py': CONFIG }],
  ['a constant that is set twice', { 'config.py': 'MODEL = "org/m"\nMODEL = "org/n"\n' }],
  ['a module elsewhere', { 'x/config.py': CONFIG }],
  ['a docstring', { 'config.py': '"""\nMODEL = "org/m"\n"""\n' }],
])('%s says nothing', (_, files) => {
  const app = 'from config import MODEL\nfrom transformers import AutoModel\nAutoModel.from_pretrained(MODEL)\n'
  expect(link({ ...files, 'app.py': app }).facts?.[0]).toMatchObject({ state: 'unknown', subject: '' })
})
