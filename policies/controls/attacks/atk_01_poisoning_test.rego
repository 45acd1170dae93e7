package aitrust.controls.atk_01_test

import data.aitrust.controls.atk_01 as control
import data.aitrust.lib.testing as t

test_applies_to_what_can_be_poisoned if {
	every name in {"trains", "rag", "loads_models"} {
		applies := control.applicable with input as t.judged({"roles": [t.role(name)]}, {})
		applies
	}
}

test_not_applicable_to_a_hosted_model if {
	applies := control.applicable with input as t.judged({"roles": [t.role("llm")]}, {})
	not applies
}

test_finds_nothing_itself if {
	found := control.findings with input as t.document({"facts": [t.hub(1, {})]})
	found == set()
}
