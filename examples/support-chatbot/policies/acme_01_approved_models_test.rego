package custom.controls.acme_01_test

import data.custom.controls.acme_01

model(over) := object.union(
	{
		"id": "m1",
		"ref": "gpt-4o-mini",
		"source": "api",
		"scope": "src",
		"at": {"path": "app/llm.py", "line": 51, "column": 5, "end_line": 54, "end_column": 6},
	},
	over,
)

holding(models) := {"models": models, "context": {"systems": [], "system": {"paths": []}}}

approving(names) := {"ACME-01": {"approved": names}}

test_fails_for_a_model_that_is_not_on_the_list if {
	found := acme_01.findings with input as holding([model({})]) with data.config.parameters as approving(["other"])
	[[f.check, f.subject, f.at.line] | some f in found] == [["not-approved", "gpt-4o-mini", 51]]
}

test_fails_when_there_is_no_list if {
	count(acme_01.findings) == 1 with input as holding([model({})]) with data.config.parameters as {}
}

test_passes_with_evidence_for_an_approved_model if {
	answer := acme_01 with input as holding([model({})]) with data.config.parameters as approving(["gpt-4o-mini"])
	answer.applicable
	count(answer.findings) == 0
	[e.subject | some e in answer.evidence] == ["gpt-4o-mini"]
}

test_not_applicable_without_a_hosted_model if {
	not acme_01.applicable with input as holding([model({"source": "hub"})])
}

# Near miss: tests talk to what they like.
test_silent_about_tests if {
	not acme_01.applicable with input as holding([model({"scope": "test"})])
}
