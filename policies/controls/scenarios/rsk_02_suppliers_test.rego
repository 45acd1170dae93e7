package aitrust.controls.rsk_02_test

import data.aitrust.controls.res_02
import data.aitrust.controls.rsk_02 as control
import data.aitrust.lib.testing as t

told(facts) := t.told(found) if found := control.findings with input as t.document({"facts": facts})

# mutable-model

test_model_without_a_revision if {
	told([t.hub(3, {})]) == {["mutable-model", "medium", "app.py", 3]}
	told([t.hub(3, {"trust_remote_code": true})]) == {["mutable-model", "high", "app.py", 3]}
	told([t.hub(3, {"loads": "data"})]) == {["mutable-model", "info", "app.py", 3]}
	told([object.union(t.hub(3, {}), {"scope": "docs"})]) == {["mutable-model", "info", "app.py", 3]}
}

tokenizer(line, given) := object.union(t.hub(line, {"loads": "data"}), given)

test_a_tokenizer_is_told_with_its_weights if {
	told([tokenizer(3, {}), t.hub(4, {})]) == {["mutable-model", "medium", "app.py", 4]}
	told([tokenizer(3, {"subject": "acme/other"}), t.hub(4, {})]) == {["mutable-model", "info", "app.py", 3], ["mutable-model", "medium", "app.py", 4]}
	told([tokenizer(3, {"at": t.at("b.py", 3)}), t.hub(4, {})]) == {["mutable-model", "info", "b.py", 3], ["mutable-model", "medium", "app.py", 4]}
	told([tokenizer(3, {}), t.hub(4, {"revision": t.commit})]) == {["mutable-model", "info", "app.py", 3]}
}

test_tokenizer_and_configuration_of_a_model_are_one if {
	told([tokenizer(3, {}), tokenizer(5, {})]) == {["mutable-model", "info", "app.py", 3]}
}

test_speaks_of_the_same_fact_as_res_02 if {
	doc := t.judged({"roles": [t.role("loads_models")]}, {"facts": [t.hub(3, {})]})
	here := control.findings with input as doc
	there := res_02.findings with input as doc
	{f.from | some f in here} == {f.from | some f in there}
	{f.severity | some f in here} == {f.severity | some f in there}
}

test_says_where_the_repository_is_kept if {
	{"https://huggingface.co"} == homes([t.hub(3, {})])
	{"https://github.com"} == homes([t.fact("L03", 3, {"source": "remote", "subject": "acme/repo"})])
	set() == homes([t.fact("L04", 3, {"source": "remote", "subject": "https://acme.example/m.pkl"})])
	set() == homes([object.union(t.hub(3, {}), {"subject": "all-mini"})])
}

homes(facts) := {f.evidence.home | some f in found} if found := control.findings with input as t.document({"facts": facts})

test_names_its_remedy if {
	found := control.findings with input as t.document({"facts": [t.fact("L03", 3, {"source": "remote"}), t.fact("L04", 4, {"source": "remote", "subject": "u"})]})
	{f.message | some f in found} == {
		"A model that is named elsewhere has no fixed version: its owner can replace it at any time. Name the commit behind a colon (owner/repo:commit).",
		"u has no fixed version: its owner can replace it at any time. Compare its sha256 before you load it.",
	}
}

test_pinned_model_is_fine if {
	doc := t.document({"facts": [t.hub(3, {"revision": t.commit})]})
	found := control.findings with input as doc
	found == set()
	proof := control.evidence with input as doc
	{[e.subject, e.at.line, e.proof] | some e in proof} == {["acme/model is fixed at 0123456789ab", 3, "observed"]}
}

callers_choice := t.fact("H01", 3, {"source": "unknown", "state": "unknown", "args": {"0": {"exposed": "name"}}})

test_library_lets_its_callers_choose if {
	found := control.findings with input as t.judged({"kind": "library"}, {"facts": [callers_choice]})
	{[f.check, f.severity, f.group] | some f in found} == {["mutable-model", "info", "."]}
	told([callers_choice]) == set()
	space := object.union(callers_choice, {"args": object.union(callers_choice.args, {"repo_type": "space"})})
	no_model := control.findings with input as t.judged({"kind": "library"}, {"facts": [space]})
	no_model == set()
	passes_on := object.union(callers_choice, {"args": {"revision": {"exposed": "revision"}}})
	fine := control.findings with input as t.judged({"kind": "library"}, {"facts": [passes_on]})
	fine == set()
	proof := control.evidence with input as t.judged({"kind": "library"}, {"facts": [passes_on]})
	{e.subject | some e in proof} == {"the caller gives the revision"}
}

test_unknown_when_the_name_cannot_be_read if {
	open := control.unknown with input as t.document({"facts": [t.fact("H01", 3, {"source": "unknown", "state": "unknown"})]})
	{[u.check, u.need] | some u in open} == {["mutable-model", "facts.H01"]}
}

# mutable-dataset

set_of(given) := t.fact("H03", 5, object.union({"source": "remote", "subject": "acme/set"}, given))

trained(fact) := t.told(found) if found := control.findings with input as t.judged({"roles": [t.role("trains")]}, {"facts": [fact]})

test_training_data_without_a_revision if {
	trained(set_of({})) == {["mutable-dataset", "medium", "app.py", 5]}
	trained(set_of({"subject": ""})) == {["mutable-dataset", "medium", "app.py", 5]}
}

test_files_of_an_address_have_no_revision if {
	found := control.findings with input as t.judged({"roles": [t.role("rag")]}, {"facts": [set_of({"subject": "https://example.com/a.csv", "args": {"builder": "csv"}})]})
	{f.message | some f in found} == {"https://example.com/a.csv has no fixed version: other data can take its place before the next run. Keep the files' sha256 and compare it, or fetch them from a place that keeps versions."}
}

test_near_misses_of_data if {
	told([set_of({})]) == set()
	trained(set_of({"args": {"revision": t.commit}})) == set()
	trained(set_of({"source": "local", "subject": "csv"})) == set()
	trained(set_of({"state": "safe"})) == set()
}

# mutable-image

images(stages) := found if found := control.findings with input as t.document({"containers": [t.container(stages, "no", {})]})

test_base_by_tag if {
	t.told(images([t.stage("python:3.12-slim", {"tag": "3.12-slim", "installs": ["torch"]})])) == {["mutable-image", "low", "Dockerfile", 1]}
	t.told(images([t.stage("python:latest", {"tag": "latest", "installs": ["torch"]})])) == {["mutable-image", "medium", "Dockerfile", 1]}
	t.told(images([t.stage("vllm/vllm-openai", {})])) == {["mutable-image", "medium", "Dockerfile", 1]}
}

test_base_by_digest_is_evidence if {
	stage := t.stage("python@sha256:00", {"digest": "sha256:00", "installs": ["torch"]})
	images([stage]) == set()
	proof := control.evidence with input as t.document({"containers": [t.container([stage], "no", {})]})
	{e.subject | some e in proof} == {"python@sha256:00 is fixed by its digest"}
}

test_near_misses_of_images if {
	images([t.stage("python:3.12", {"installs": ["flask"], "commands": ["python app.py"]})]) == set()
	images([t.stage("scratch", {"kind": "scratch", "installs": ["torch"]})]) == set()
}

test_evidence_of_torch_hub if {
	proof := control.evidence with input as t.document({"facts": [t.fact("L03", 2, {"state": "safe", "source": "remote", "subject": concat("", ["a/b:", t.commit])})]})
	{e.at.line | some e in proof} == {2}
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
