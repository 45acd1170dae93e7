package aitrust.controls.met_02_test

import data.aitrust.controls.met_02 as control
import data.aitrust.lib.testing as t

found(given) := result if result := control.findings with input as t.document(given)

declared(value, given) := object.union(t.declarations(value), given)

read := {"collect": {"models": t.collector(["models"], "ok")}}

# roles

test_denied_role if {
	role := object.union(t.role("llm"), {"declared": false, "from": ["C01-12"]})
	doc := t.judged({"roles": [role]}, declared({}, {"facts": [t.fact("C01", 12, {})]}))
	result := control.findings with input as doc
	t.told(result) == {["contradiction", "high", ".github/ai-trust.yml", 5]}
	{f.subject | some f in result} == {"llm"}
}

test_declared_role_that_is_seen_is_evidence if {
	role := object.union(t.role("llm"), {"declared": true})
	proof := control.evidence with input as t.judged({"roles": [role]}, declared({}, {}))
	"the code shows what is declared: it uses a language model" in {e.subject | some e in proof}
}

# models

test_declared_model_that_is_not_there if {
	result := found(declared({"models": [{"id": "a", "path": "models/a.onnx"}]}, read))
	t.told(result) == {["contradiction", "high", ".github/ai-trust.yml", 1]}
	{f.subject | some f in result} == {"models/a.onnx"}
}

test_near_misses_of_declared_models if {
	value := {"models": [{"id": "a", "path": "models/a.onnx"}]}
	found(declared(value, object.union(read, {"models": [t.model("models/a.onnx", {})]}))) == set()
	found(declared(value, {})) == set()
	found(declared({"models": [{"id": "a", "path": "models"}, {"id": "b", "ref": "gpt-5"}]}, read)) == set()
	not_read := object.union(t.collector(["models"], "ok"), {"skipped": [{"path": "models/a.onnx", "reason": "too large", "needs": ["models"]}]})
	found(declared(value, {"collect": {"models": not_read}})) == set()
}

test_declared_format_that_is_another if {
	value := {"models": [{"path": "a.bin", "format": "safetensors"}]}
	pickle := {"models": [t.model("a.bin", {"format": "pickle", "format_class": "code-capable"})]}
	result := found(declared(value, pickle))
	{f.message | some f in result} == {"The declarations say that a.bin is safetensors, but it holds pickle, which can carry code. Correct the declaration, or convert the file."}
	found(declared({"models": [{"path": "a.bin", "format": "pickle"}]}, pickle)) == set()
	fine := declared(value, {"models": [t.model("a.bin", {})]})
	found(fine) == set()
	proof := control.evidence with input as t.document(fine)
	{e.subject | some e in proof} == {"a.bin is there as declared", "nothing in the repository contradicts the declarations"}
}

# personal data

test_personal_data_that_is_denied if {
	result := found(declared({"data": {"personal": "none"}, "datasets": [{"id": "claims", "personal": "special"}]}, {}))
	t.told(result) == {["contradiction", "high", ".github/ai-trust.yml", 8]}
	found(declared({"data": {"personal": "personal"}, "datasets": [{"id": "claims", "personal": "special"}]}, {})) == set()
}

test_card_that_tells_of_people if {
	every front_matter in [{"contains_pii": true}, {"personal": "special"}, {"tags": ["PII"]}] {
		card := t.card("data/README.md", {"type": "dataset", "front_matter": front_matter})
		result := found(declared({"data": {"personal": "none"}}, {"cards": [card]}))
		t.told(result) == {["contradiction", "high", ".github/ai-trust.yml", 8]}
		{f.from | some f in result} == {["card:data/README.md"]}
	}
	every front_matter in [{"contains_pii": false}, {"tags": ["tabular"]}, {}] {
		card := t.card("data/README.md", {"type": "dataset", "front_matter": front_matter})
		found(declared({"data": {"personal": "none"}}, {"cards": [card]})) == set()
	}
}

# applicable

test_not_applicable_without_declarations if {
	applies := control.applicable with input as t.document({})
	not applies
}

test_applicable_with_declarations if {
	applies := control.applicable with input as t.document(t.declarations({}))
	applies
}
