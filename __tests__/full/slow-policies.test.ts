/** Controls that loop and eat memory, with the limits that users get: each costs only itself. */
import { expect, test } from '@jest/globals'
import { controlOf, report } from '../e2e/run.js'
import { CONTROLS, customControl } from '../policy/hostile.js'
import { makeFolder } from '../repository.js'

test('the rest is judged, and the gate is incomplete', async () => {
  const reported = await report(
    makeFolder({
      'app.py': 'from transformers import AutoModel\nnet = AutoModel.from_pretrained("acme/net")\n',
      '.github/ai-trust-policy.yml': 'version: 1\npolicies: [policies]\n',
      'policies/loop.rego': customControl(1, 'loop', CONTROLS.loop),
      'policies/memory.rego': customControl(2, 'memory', CONTROLS.memory),
      'policies/fine.rego': customControl(3, 'fine', CONTROLS.fine),
    }),
  )
  expect(controlOf(reported, 'ACME-01')).toMatchObject({ verdict: 'error', reason: 'took more than 10 s' })
  expect(controlOf(reported, 'ACME-02')).toMatchObject({ verdict: 'error' })
  expect(controlOf(reported, 'ACME-03')).toMatchObject({ verdict: 'pass' })
  expect(reported).toMatchObject({ code: 3, report: { gate: { result: 'incomplete' } } })
}, 90_000)
