import { describe, expect, test } from '@jest/globals'
import { brief, collectPython } from './read-python.js'

describe('providers', () => {
  test('a name that may stand for several packages is tried with each', () => {
    const source = [
      'try:',
      '    import faiss as store',
      'except ImportError:',
      '    import torch as store',
      'import transformers as hf',
      'def build(torch):',
      '    torch.IndexFlatL2(3)',
      '    return hf.Seq2SeqTrainer(model), store.IndexFlatL2(3), store.zeros(3)',
    ].join('\n')
    expect(brief(source).filter((line) => !line.startsWith('X01'))).toEqual([
      'H08 unknown transformers.Seq2SeqTrainer',
      'H09 unknown faiss.IndexFlatL2',
    ])
  })

  test('a client, its host, and the models that are asked of it', () => {
    const source = [
      'from openai import AsyncOpenAI, OpenAI',
      'client = OpenAI(base_url="https://llm.example.org:8443/v1", timeout=30)',
      'class Bot:',
      '    def __init__(self, client: AsyncOpenAI | None = None):',
      '        self.client = client or AsyncOpenAI()',
      '    async def ask(self, text):',
      '        return await self.client.responses.create(model="gpt-4.1", input=text)',
      'client.chat.completions.create(model="gpt-4o", messages=[])',
      'other.chat.completions.create(model="gpt-3", messages=[])',
      'client.chat.completions.create(model=model, messages=[])',
    ].join('\n')
    const { models, interconnections } = collectPython(source)
    expect(brief(source)).toEqual([
      'C01 unknown openai.OpenAI openai',
      'C01 unknown openai.AsyncOpenAI openai',
      'H05 unknown openai.AsyncOpenAI.responses.create gpt-4.1',
      'H05 unknown openai.OpenAI.chat.completions.create gpt-4o',
    ])
    expect(interconnections).toMatchObject([
      { provider: 'openai', host: 'llm.example.org', direction: 'out' },
      { provider: 'openai', host: null },
    ])
    expect(models).toMatchObject([
      { ref: 'gpt-4.1', source: 'api', provider: 'openai', format: 'api', format_class: 'hosted', pinned: false },
      { ref: 'gpt-4o' },
    ])
  })

  test.each([
    [
      'import anthropic\nc = anthropic.Anthropic()\nwith c.messages.stream(model="claude-x") as s: pass',
      ['C01 unknown anthropic.Anthropic anthropic', 'H05 unknown anthropic.Anthropic.messages.stream claude-x'],
    ],
    [
      'from google import genai\nc = genai.Client()\nc.models.generate_content(model="gemini-x", contents=t)',
      ['C01 unknown google.genai.Client google', 'H05 unknown google.genai.Client.models.generate_content gemini-x'],
    ],
    [
      'import boto3\nc = boto3.client("bedrock-runtime")\nc.converse(modelId="amazon.x")',
      ['C01 unknown boto3.client aws-bedrock', 'H05 unknown boto3.client.converse amazon.x'],
    ],
    ['import boto3\nboto3.client("s3")', []],
    [
      'from langchain_openai import ChatOpenAI\nChatOpenAI(model="gpt-4o")',
      ['C01 unknown langchain_openai.ChatOpenAI openai', 'H05 unknown langchain_openai.ChatOpenAI gpt-4o'],
    ],
    ['from mine import OpenAI\nOpenAI()', []],
    [
      'import openai\nopenai.OpenAI().with_options(timeout=1).embeddings.create(model="e")',
      ['C01 unknown openai.OpenAI openai', 'H05 unknown openai.OpenAI.with_options.embeddings.create e'],
    ],
  ])('%j', (source, expected) => {
    expect(brief(source)).toEqual(expected)
  })
})

describe('agents and tools', () => {
  test('a tool has the effect of its body', () => {
    const source = [
      'import requests, subprocess',
      'from langchain_core.tools import tool',
      '@tool',
      'def look(q): return requests.get(q)',
      '@tool("save")',
      'def save(q):',
      '    with open("x", "w") as f: f.write(q)',
      '@tool',
      'def tell(q): requests.post(q)',
      '@tool',
      'def run(q):',
      '    def inner(): subprocess.run(q)',
      '    inner()',
      '@tool',
      'def plain(q): return q',
      '@other.tool',
      'def none(q): pass',
    ].join('\n')
    expect(collectPython(source).agents?.map((agent) => [agent.kind, agent.name, agent.effect])).toEqual([
      ['tool', 'look', 'read'],
      ['tool', 'save', 'write'],
      ['tool', 'tell', 'send'],
      ['tool', 'run', 'execute'],
      ['tool', 'plain', 'unknown'],
    ])
    expect(collectPython(source).facts?.find((fact) => fact.kind === 'T01')?.at).toMatchObject({ line: 4, column: 5 })
  })

  test.each([
    [
      'from langchain_experimental.tools import PythonREPLTool\nPythonREPLTool()',
      ['C07 unsafe langchain_experimental.tools.PythonREPLTool'],
    ],
    ['from agents import Agent\nAgent(name="Helper", instructions="x")', ['C06 unknown agents.Agent Helper']],
    ['from agents import Agent\nAgent(size=3)', []],
    [
      'from mcp.server.fastmcp import FastMCP\nmcp = FastMCP("x")\n@mcp.tool()\ndef f(): pass',
      ['T01 unknown mcp.server.fastmcp.FastMCP.tool f'],
    ],
    ['from fastapi import FastAPI\napp = FastAPI()', ['E01 unknown fastapi.FastAPI']],
    [
      'import gradio as gr\nwith gr.Blocks() as demo: pass\ndemo.queue().launch(share=True)',
      ['E01 unknown gradio.Blocks.queue.launch'],
    ],
    ['import streamlit as st\nst.write("x")', ['E01 unknown streamlit']],
    ['import keras\nm = keras.Sequential([])\nm.fit(x, y)', ['H08 unknown keras.Sequential.fit']],
    ['from sklearn.svm import SVC\nm = SVC()\nm.fit(x, y)', []],
    ['import torch\ntorch.optim.AdamW(p)\ntorch.optim.lr_scheduler.StepLR(o)', ['H08 unknown torch.optim.AdamW']],
    [
      'from transformers import Trainer, TrainingArguments\nTrainer(args=TrainingArguments()).train()',
      ['H08 unknown transformers.Trainer'],
    ],
    [
      'from langchain_community.vectorstores import FAISS\nFAISS.from_documents(d, e)',
      ['H09 unknown langchain_community.vectorstores.FAISS.from_documents'],
    ],
  ])('%j', (source, expected) => {
    expect(brief(source)).toEqual(expected)
  })
})

describe('imports', () => {
  test('one fact for a package that is imported and not used otherwise', () => {
    const { facts } = collectPython(
      'import os, torch.nn as nn\nfrom torch import Tensor\nimport openai\nopenai.OpenAI()\nfrom google import genai\n',
    )
    expect(facts?.filter((fact) => fact.kind === 'X01')).toMatchObject([
      { subject: 'torch', args: { distribution: 'torch' }, at: { line: 1, column: 12, end_column: 20 } },
      { subject: 'google.genai', args: { distribution: 'google-genai' } },
    ])
  })

  test('nothing of interest gives nothing', () => {
    expect(collectPython('import os\nprint(os.getcwd())\n')).toEqual({})
  })
})
