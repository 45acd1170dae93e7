# METADATA
# scope: package
# title: The ways in for poisoned models and data are closed
# description: |
#   Poisoning changes what a model does without a trace in its code. It comes in through model files, through what a
#   supplier can replace, and through data; the controls on these answer for it together.
# custom:
#   id: ATK-01
#   kind: hybrid
#   severity: high
#   required_from: standard
#   source: {section: Attack categories, item: 1}
#   rollup:
#     of: [RSK-02, RES-01, RES-02]
package aitrust.controls.atk_01

import data.aitrust.lib.system

default applicable := false

applicable if {
	some role in {"trains", "rag", "loads_models"}
	system.has(role)
}

findings := set()
