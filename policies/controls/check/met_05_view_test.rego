package aitrust.controls.met_05_test

import data.aitrust.controls.met_05 as control
import data.aitrust.lib.testing as t

document(run) := t.document({"run": object.union({"controls": [], "unseen": []}, run)})

found(run) := result if result := control.findings with input as document(run)

unseen(given) := object.union(
	{"need": "facts.L01", "status": "partial", "reason": "2 files too large", "how": null, "paths": ["b.py", "a.py"], "controls": ["RES-01"]},
	given,
)

test_names_what_was_not_seen if {
	result := found({"unseen": [unseen({})]})
	t.told(result) == {["not-seen", "low", "a.py", null]}
	{f.message | some f in result} == {"What RES-01 judges could not be read in full: 2 files too large. Look at a.py and b.py."}
}

test_one_file_is_one_finding if {
	other := unseen({"need": "facts.H01", "controls": ["RSK-02"]})
	result := found({"unseen": [unseen({}), other, unseen({"need": "models", "paths": ["m.bin"]})]})
	{[f.subject, f.message] | some f in result} == {
		["a.py", "What RES-01 and RSK-02 judge could not be read in full: 2 files too large. Look at a.py and b.py."],
		["m.bin", "What RES-01 judges could not be read in full: 2 files too large. Look at m.bin."],
	}
}

test_says_how_to_see_it if {
	result := found({"unseen": [unseen({"status": "denied", "reason": "", "how": "grant contents: read", "paths": []})]})
	{[f.message, f.at] | some f in result} == {["What RES-01 judges could not be read in full: denied. Grant contents: read.", null]}
}

test_says_to_run_again if {
	result := found({"unseen": [unseen({"status": "error", "paths": []})]})
	{f.message | some f in result} == {"What RES-01 judges could not be read in full: 2 files too large. Run the check again."}
}

test_near_misses if {
	found({"unseen": [unseen({"status": "not-asked"})]}) == set()
	found({"unseen": [unseen({"status": "denied", "need": "settings.rulesets"})]}) == set()
	found({"unseen": [unseen({"reason": "weights_only is set by a value that cannot be read: a.py:3", "paths": []})]}) == set()
}

verdict(id, word) := {"id": id, "verdict": word, "required": true}

test_too_much_is_unknown if {
	controls := [verdict("RES-01", "unknown"), verdict("RES-02", "pass"), verdict("ATK-01", "not-applicable")]
	result := found({"controls": controls, "unseen": [unseen({})]})
	{[f.severity, f.message] | some f in result; f.at == null} == {["medium", "1 of 2 required controls could not be judged: RES-01. Give the check what it could not see."]}
	found({"controls": controls}) == set()
	many := array.concat(controls, [verdict(format_int(i, 10), "pass") | some i in numbers.range(1, 9)])
	{f.severity | some f in found({"controls": many, "unseen": [unseen({})]})} == {"low"}
}

test_passes_when_all_was_seen if {
	found({}) == set()
	proof := control.evidence with input as document({})
	{e.subject | some e in proof} == {"everything that was asked for could be read"}
}

test_not_applicable_in_the_first_pass if {
	applies := control.applicable with input as t.document({})
	not applies
}

test_applicable_in_the_second_pass if {
	applies := control.applicable with input as document({})
	applies
}
