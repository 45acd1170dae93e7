/** A small folder laid out as policies/: our real schemas, one library, one context, two controls. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { typeSchema } from '../../src/policy/type-schema.js'

export const LIB = `package aitrust.lib.facts

of(kind) := [fact | some fact in input.facts; fact.kind == kind]

unsafe_types contains data.tables.formats[_].name if true

limit := object.get(data.config.parameters, "limit", 3)
`

export const CONTEXT = `package aitrust.context

systems := [{"name": null, "kind": kind}]

default kind := "none"

kind := "application" if count(input.facts) > 0
`

export const RES_01 = `# METADATA
# scope: package
# title: Models load without running code
# description: A pickle runs code when it is read.
# custom:
#   id: RES-01
#   kind: automated
#   severity: critical
#   required_from: minimal
#   checks:
#     - id: unsafe-load
#       severity: critical
#       kind: defect
#       needs: [facts.L01]
#       title: unsafe load
#       remediation: Load weights only.
package aitrust.controls.res_01

import data.aitrust.lib.facts

applicable if count(facts.of("L01")) > 0

findings contains finding if {
	some fact in facts.of("L01")
	fact.state == "unsafe"
	not fact.at == null
	finding := {
		"check": "unsafe-load",
		"kind": "defect",
		"from": [fact.id],
		"subject": fact.subject,
		"message": $"{fact.symbol} runs code of {fact.subject}",
		"at": fact.at,
	}
}

unknown contains {"check": "unsafe-load", "reason": "the kind is not known", "need": "facts.L01"} if {
	input.context.system.kind == "none"
}
`

export const RES_01_TEST = `package aitrust.controls.res_01_test

import data.aitrust.controls.res_01

at := {"path": "a.py", "line": 3, "column": 1, "end_line": 3, "end_column": 9}

fact := {"id": "f1", "kind": "L01", "state": "unsafe", "subject": "m.pt", "symbol": "torch.load", "at": at}

test_unsafe_load if {
	count(res_01.findings) == 1 with input.facts as [fact]
}

test_safe_load if {
	count(res_01.findings) == 0 with input.facts as [object.union(fact, {"state": "safe"})]
}
`

export const GDL_02 = `# METADATA
# scope: package
# title: Somebody owns it
# description: Without an owner nothing is mended.
# custom:
#   id: GDL-02
#   kind: declared
#   severity: low
#   required_from: critical
#   libraries: false
#   statement:
#     question: Who owns it?
#     key: owner
package aitrust.controls.gdl_02

applicable if input.context.system.profile.level == "critical"

findings := set()
`

export const FILES: Readonly<Record<string, string>> = {
  'lib/facts.rego': LIB,
  'context/context.rego': CONTEXT,
  'controls/resources/res_01_loads.rego': RES_01,
  'controls/resources/res_01_loads_test.rego': RES_01_TEST,
  'controls/guidelines/gdl_02_owner.rego': GDL_02,
  'tables/formats/data.yaml': '- name: pickle\n- name: joblib\n',
  'awaiting.yaml': 'RES-01/unsafe-load: facts.L01\n',
}

/** Writes files into a new folder below the system's temporary one. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'ai-trust-policy-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/** The sample, with some files replaced or added. */
export function houseFolder(changed: Readonly<Record<string, string>> = {}): string {
  const folder = folderOf({
    'capabilities.json': readFileSync('policies/capabilities.json', 'utf8'),
    ...FILES,
    ...changed,
  })
  cpSync('policies/schemas', join(folder, 'schemas'), { recursive: true })
  return folder
}

/** Our real input schema as the type checker takes it. */
export function inputSchema(): unknown {
  const read = (name: string): unknown => JSON.parse(readFileSync(`policies/schemas/${name}`, 'utf8'))
  return typeSchema({ 'input.schema.json': read('input.schema.json') })
}
