package aitrust.controls.pil_02_test

import data.aitrust.controls.pil_02 as control
import data.aitrust.lib.testing as t

found(given) := result if result := control.findings with input as t.document(given)

subjects(given) := {e.subject | some e in proof} if proof := control.evidence with input as t.document(given)

listed(name, given) := t.component(name, object.union(
	{"origin": "sbom", "type": "machine-learning-model", "path": "bom.json", "at": t.at("bom.json", 7), "supplier": "Acme", "licenses": ["MIT"], "hashes": [{"algorithm": "sha256", "value": "FF"}]},
	given,
))

hosted := t.model("app.py", {"ref": "gpt-5", "path": null, "source": "api", "format": "api", "format_class": "hosted", "sha256": null, "at": t.at("app.py", 4)})

# no-sbom

test_nothing_to_list_is_a_question if {
	{[f.check, f.kind, f.severity, f.at] | some f in found({"models": [hosted]})} == {["no-sbom", "gap", "high", null]}
}

test_this_run_answers if {
	given := {"components": [t.component("openai", {})], "models": [hosted]}
	found(given) == set()
	proof := control.evidence with input as t.document(given)
	{[e.subject, e.label] | some e in proof} == {["the bill of materials of this run lists one model and one library", "generated"]}
}

test_a_committed_list_is_evidence if {
	"bill of materials with one component" in subjects({"components": [listed("gpt-5", {})]})
}

# model-missing

test_model_that_the_list_leaves_out if {
	result := found({"components": [listed("acme/other", {})], "models": [hosted]})
	t.told(result) == {["model-missing", "low", "app.py", 4]}
	some f in result
	f.group == "bom.json"
	f.kind == "contradiction"
	f.from == ["model:app.py"]
	f.subject == "gpt-5"
}

test_a_model_that_is_shipped_weighs_more if {
	fetched := t.model("app.py", {"ref": "acme/m", "path": null, "source": "hub", "at": t.at("app.py", 9)})
	result := found({"components": [listed("acme/other", {})], "models": [hosted, fetched, t.model("a.onnx", {})]})
	t.told(result) == {["model-missing", "low", "app.py", 4], ["model-missing", "low", "app.py", 9], ["model-missing", "medium", "a.onnx", null]}
	{f.group | some f in result} == {"bom.json"}
}

test_near_misses_of_missing_models if {
	every component in [
		listed("GPT-5", {}),
		listed("other", {"purl": "pkg:generic/openai/gpt-5@1"}),
		t.component("openai", {"origin": "sbom", "version": null}),
	] {
		found({"components": [component], "models": [hosted]}) == set()
	}
	found({"components": [listed("x", {})], "models": [t.model("a.safetensors", {"sha256": "ff"})]}) == set()
	found({"components": [listed("x", {})], "models": [t.model("tests/a.onnx", {"scope": "test"})]}) == set()
	found({"components": [listed("x", {})], "models": [t.model("examples/a.onnx", {"scope": "example"})]}) == set()
}

# model-thin

test_thin_entry_names_what_it_lacks if {
	result := found({"components": [listed("acme/x", {"version": null, "hashes": [], "supplier": null, "licenses": []})]})
	t.told(result) == {["model-thin", "medium", "bom.json", 7]}
	some f in result
	f.message == "The entry of acme/x in the bill of materials lacks its version, hash, supplier and licence. Complete it."
	f.kind == "gap"
}

test_hosted_model_is_exempt if {
	found({"components": [listed("gpt-5", {"hashes": [], "version": null})], "models": [hosted]}) == set()
}

# stale

test_list_behind_the_lock if {
	library := t.component("torch", {"id": "bom:torch", "origin": "sbom", "version": "2.5.0", "path": "bom.json", "at": t.at("bom.json", 30)})
	result := found({"components": [library, t.component("torch", {"version": "2.6.0"})]})
	t.told(result) == {["stale", "medium", "bom.json", 30]}
	some f in result
	f.group == "bom.json"
	f.message == "bom.json lists torch 2.5.0, but the lock file has 2.6.0. Generate it anew from the lock file."
}

test_near_misses_of_stale_lists if {
	library := t.component("torch", {"id": "bom:torch", "origin": "sbom", "version": "2.5.0", "path": "bom.json"})
	found({"components": [library, t.component("torch", {"version": "2.5.0"})]}) == set()
	found({"components": [library, t.component("numpy", {"version": "2.0"})]}) == set()
	found({"components": [library, t.component("torch", {"origin": "manifest", "version": null, "constraint": ">=2.6"})]}) == set()
	found({"components": [library, t.component("torch", {"ecosystem": "npm", "version": "9"})]}) == set()
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
