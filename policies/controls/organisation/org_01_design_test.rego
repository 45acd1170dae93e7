package aitrust.controls.org_01_test

import data.aitrust.controls.org_01 as control
import data.aitrust.lib.testing as t

decided := {"files": [t.notable("decision-record", "docs/adr/0001.md")]}

document(given) := t.judged({"roles": [t.role("trains")]}, object.union(decided, given))

found(given) := result if result := control.findings with input as document(given)

all_sections := [t.section(name, true) | some name in ["description", "intended-use", "training-data", "evaluation", "limitations", "license", "contact"]]

# no-card

test_own_model_without_a_card if {
	result := found({"models": [t.model("models/a.safetensors", {})]})
	t.told(result) == {["no-card", "medium", "models/a.safetensors", null]}
	{f.kind | some f in result} == {"gap"}
}

test_cards_that_describe if {
	model := t.model("models/a.safetensors", {})
	every card in [
		t.card("models/README.md", {"sections": all_sections}),
		t.card("cards/a.md", {"subject": "a.safetensors", "sections": all_sections}),
		t.card("MODEL_CARD.md", {"sections": all_sections}),
	] {
		found({"models": [model], "cards": [card]}) == set()
	}
}

test_a_card_at_the_top_speaks_for_one_model if {
	models := [t.model("a.safetensors", {}), t.model("b.safetensors", {})]
	result := found({"models": models, "cards": [t.card("README.md", {"sections": all_sections})]})
	{f.subject | some f in result} == {"a.safetensors", "b.safetensors"}
}

test_models_of_others_need_no_card if {
	doc := t.judged({}, object.union(decided, {"models": [t.model("a.onnx", {})]}))
	result := control.findings with input as doc
	result == set()
}

test_saved_and_declared_models_are_own if {
	saved := t.judged({}, object.union(decided, {"models": [t.model("a.onnx", {})], "facts": [t.fact("S01", 2, {"subject": "a.onnx"})]}))
	first := control.findings with input as saved
	{f.check | some f in first} == {"no-card"}
	declared := object.union(decided, object.union({"models": [t.model("a.onnx", {})]}, t.declarations({"models": [{"path": "a.onnx", "origin": "trained"}]})))
	second := control.findings with input as t.judged({}, declared)
	{f.check | some f in second} == {"no-card"}
}

# thin-card

test_thin_card_names_what_it_lacks if {
	card := t.card("README.md", {
		"front_matter": {"license": "mit", "datasets": ["a/b"], "model-index": []},
		"sections": [t.section("description", true), t.section("limitations", false)],
	})
	result := found({"cards": [card]})
	t.told(result) == {["thin-card", "low", "README.md", null]}
	some f in result
	f.message == "README.md does not say: intended-use, evaluation, limitations and contact. Fill that in."
}

test_full_card_is_evidence if {
	doc := document({"cards": [t.card("README.md", {"sections": all_sections})]})
	result := control.findings with input as doc
	result == set()
	proof := control.evidence with input as doc
	{e.subject | some e in proof} == {"docs/adr/0001.md", "README.md describes its model"}
}

test_other_cards_are_not_judged if {
	found({"cards": [t.card("data/README.md", {"type": "dataset"})]}) == set()
	found({"cards": [t.card("examples/README.md", {"scope": "example"})]}) == set()
}

# no-decision and the statement

undecided(given) := result if result := control.findings with input as t.judged({"statements": given, "roles": [t.role("llm")]}, {})

statement(state) := {"ORG-01": {"state": state, "reason": "it says planned", "owner": "Ada", "reviewed": 20700, "anchored": false, "at": t.at(".github/ai-trust.yml", 20)}}

test_no_record_is_a_question if {
	{[f.check, f.kind, f.key] | some f in undecided({})} == {["no-decision", "gap", "architecture.decisions"]}
}

test_statement_that_does_not_answer if {
	result := undecided(statement("planned"))
	{[f.check, f.at.line, f.message] | some f in result} == {["statement", 20, "The statement on ORG-01 does not answer yet: it says planned."]}
}

test_sound_statement_answers if {
	undecided(statement("ok")) == set()
	proof := control.evidence with input as t.judged({"statements": statement("ok")}, {})
	proof == {{"subject": "statement on ORG-01", "at": t.at(".github/ai-trust.yml", 20), "proof": "stated", "by": "Ada", "on": 20700}}
}

test_not_applicable_against_the_code if {
	{f.check | some f in undecided(statement("not-applicable"))} == {"statement"}
	excused := control.applicable with input as t.judged({"statements": statement("not-applicable")}, {})
	not excused
}

test_declared_decisions_answer if {
	doc := t.judged({}, t.declarations({"architecture": {"decisions": ["docs/why.md", " "]}}))
	result := control.findings with input as doc
	result == set()
	proof := control.evidence with input as doc
	{[e.subject, e.proof] | some e in proof} == {["decision record docs/why.md", "stated"]}
}

# applicable

test_not_applicable_without_ai if {
	applies := control.applicable with input as t.judged({"holds_ai": false}, {})
	not applies
}

test_applicable_with_ai if {
	applies := control.applicable with input as t.document({})
	applies
}
