package aitrust.controls.ctx_01_test

import data.aitrust.controls.ctx_01 as control
import data.aitrust.lib.testing as t

client := t.fact("C01", 12, {})

denied := object.union(t.role("llm"), {"declared": false, "from": ["C01-12"]})

document(role) := t.judged({"roles": [role]}, object.union(t.declarations({}), {"facts": [client]}))

test_denied_role_is_a_contradiction if {
	found := control.findings with input as document(denied)
	t.told(found) == {["undeclared-role", "high", ".github/ai-trust.yml", 5]}
	some f in found
	f.kind == "contradiction"
	f.from == ["C01-12"]
	f.message == "The declarations say that the system uses no language model, but the code shows it: app.py:12. Declare the role, or remove the component."
}

test_near_misses if {
	every role in [object.union(denied, {"declared": null}), object.union(denied, {"declared": true}), object.union(denied, {"detected": false})] {
		found := control.findings with input as document(role)
		found == set()
	}
}

test_passes_with_the_places_it_saw if {
	proof := control.evidence with input as document(object.union(denied, {"declared": true}))
	proof == {{"subject": "uses a language model", "at": t.at("app.py", 12), "proof": "observed"}}
}

test_passes_with_ai_elsewhere if {
	proof := control.evidence with input as t.document({})
	{e.subject | some e in proof} == {"AI is found outside the system's own code only"}
}

test_unknown_when_code_was_not_read if {
	open := control.unknown with input as t.document({"collect": {"code": t.collector(["facts.C01", "facts.L01"], "partial")}})
	open == {{"check": "undeclared-role", "reason": "no use of AI was found, but not all code could be read: partial", "need": "facts.C01"}}
	seen := control.unknown with input as object.union(document(denied), {"collect": {"code": t.collector(["facts.C01"], "partial")}})
	seen == set()
	fine := control.unknown with input as t.document({"collect": {"code": t.collector(["facts.C01"], "ok")}})
	fine == set()
}

test_not_applicable_without_ai_and_declarations if {
	applies := control.applicable with input as t.judged({"holds_ai": false}, {})
	not applies
}

test_applicable_with_either if {
	ai := control.applicable with input as t.document({})
	ai
	declared := control.applicable with input as t.judged({"holds_ai": false}, t.declarations({}))
	declared
}
