package aitrust.controls.met_01_test

import data.aitrust.controls.met_01 as control
import data.aitrust.lib.testing as t

with_problems(problems) := t.document({"declarations": {"path": ".github/ai-trust.yml", "value": {}, "positions": {}, "problems": problems}})

problem(pointer, line, message) := {"pointer": pointer, "message": message, "at": t.at(".github/ai-trust.yml", line)}

test_nobody_has_answered if {
	found := control.findings with input as t.document({})
	{[f.check, f.kind, f.at, f.key] | some f in found} == {["no-declarations", "gap", null, "system"]}
}

test_each_problem_on_its_line if {
	found := control.findings with input as with_problems([
		problem("/autonomy/level", 4, "autonomy.level is not one of advisory, approved."),
		problem("/data", 9, ""),
	])
	t.told(found) == {["malformed", "medium", ".github/ai-trust.yml", 4], ["malformed", "medium", ".github/ai-trust.yml", 9]}
	{f.message | some f in found} == {
		"autonomy.level is not one of advisory, approved.",
		"This section is not understood. Correct or remove it.",
	}
	{f.kind | some f in found} == {"defect"}
}

test_long_messages_are_cut if {
	found := control.findings with input as with_problems([problem("", 1, concat("", [x | some _ in numbers.range(1, 700); x := "a"]))])
	some f in found
	count(f.message) == 600
}

test_passes_when_well_formed if {
	found := control.findings with input as with_problems([])
	found == set()
	proof := control.evidence with input as with_problems([])
	proof == {{"subject": "the declarations are well formed", "at": t.file_at(".github/ai-trust.yml"), "proof": "observed"}}
}

test_not_applicable_without_ai if {
	applies := control.applicable with input as t.judged({"holds_ai": false}, {})
	not applies
}

test_applicable_with_either if {
	ai := control.applicable with input as t.document({})
	ai
	declared := control.applicable with input as t.judged({"holds_ai": false}, t.declarations({}))
	declared
}
