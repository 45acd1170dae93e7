/** What is written for code scanning, held against the rules of SARIF and of GitHub by Microsoft's validator. */
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { run, TODAY } from '../e2e/run.js'
import { HOSTILE } from '../report/hostile.js'
import { makeFolder } from '../repository.js'
import { installed, runTool } from './tools.js'

const MULTITOOL = 'node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool'

/** The errors, each beginning with its rule. Warnings and notes are advice: a page for each rule, other names. */
function errorsIn(log: string): readonly string[] {
  const file = join(makeFolder({ 'log.sarif': log }), 'log.sarif')
  const args = ['validate', file, '--rule-kind', 'Sarif;Ghas', '--level', 'Error']
  // It ends with 0 whatever it found, but says so when it got through.
  const { stdout, stderr } = runTool(installed(MULTITOOL), args)
  if (!stdout.includes('Analysis completed successfully.')) throw new Error(stdout + stderr)
  return [...stdout.matchAll(/: error (.*)$/gm)].map(([, text = '']) => text)
}

async function sarifOf(folder: string): Promise<string> {
  const { stdout, stderr } = await run(['check', folder, ...TODAY, '--format', 'sarif'])
  if (stdout === '') throw new Error(stderr)
  return stdout
}

function countResults(log: string): number {
  return JSON.parse(log).runs[0].results.length
}

test('the validator finds what is wrong', () => {
  const results = [{ message: { text: 'a' }, ruleIndex: 3, locations: [] }]
  const errors = errorsIn(JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results }] }))
  expect(errors.map((text) => text.split(':')[0])).toEqual(expect.arrayContaining(['GH1015', 'SARIF1009', 'SARIF1010']))
})

test('the example has no errors', async () => {
  const log = await sarifOf(resolve('examples/support-chatbot'))
  expect(countResults(log)).toBeGreaterThan(5)
  expect(errorsIn(log)).toEqual([])
})

test('a tree with hostile names and models has no errors', async () => {
  const folder = makeFolder()
  const names = HOSTILE.map((text) => text.toWellFormed().replaceAll(/[/\0]/g, '_')).filter(isFileName)
  for (const [index, name] of names.entries())
    writeFileSync(
      join(folder, `${name}.py`),
      `import torch\nfrom transformers import AutoModel\ntorch.load("${index}.bin", weights_only=False)\n` +
        `AutoModel.from_pretrained(${JSON.stringify(HOSTILE[index])}, trust_remote_code=True)\n`,
    )
  const log = await sarifOf(folder)
  expect(countResults(log)).toBeGreaterThan(names.length)
  expect(errorsIn(log)).toEqual([])
})

function isFileName(name: string): boolean {
  return name !== '' && Buffer.byteLength(name) < 250
}
