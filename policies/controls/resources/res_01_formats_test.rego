package aitrust.controls.res_01_test

import data.aitrust.controls.res_01 as control
import data.aitrust.lib.testing as t

told(facts) := t.told(found) if found := control.findings with input as t.document({"facts": facts})

messages(facts) := [f.message | some f in found] if found := control.findings with input as t.document({"facts": facts})

load(args, given) := t.fact("L01", 3, object.union({"args": args, "source": "local", "subject": "model.pt"}, given))

# unsafe-store

test_fails_on_a_pickle_in_the_tree if {
	pickle := t.model("models/a.pkl", {"format": "pickle", "format_class": "code-capable"})
	found := control.findings with input as t.document({"models": [pickle]})
	t.told(found) == {["unsafe-store", "high", "models/a.pkl", null]}
	some f in found
	f.from == ["model:models/a.pkl"]
}

test_fails_on_a_program_in_the_tree if {
	program := t.model("a.llamafile", {"format": "elf", "format_class": "executable"})
	found := control.findings with input as t.document({"models": [program]})
	some f in found
	contains(f.message, "is a program")
}

test_passes_on_safetensors if {
	doc := t.document({"models": [t.model("a.safetensors", {})]})
	found := control.findings with input as doc
	count(found) == 0
	proof := control.evidence with input as doc
	{e.subject | some e in proof} == {"a.safetensors holds data only: safetensors"}
	applies := control.applicable with input as doc
	applies
}

test_silent_on_a_pickle_of_a_test if {
	pickle := t.model("tests/a.pkl", {"format": "pickle", "format_class": "code-capable", "scope": "test"})
	found := control.findings with input as t.document({"models": [pickle]})
	count(found) == 0
}

test_lower_and_grouped_in_examples if {
	pickle := t.model("examples/x/a.pkl", {"format": "pickle", "format_class": "code-capable", "scope": "example"})
	found := control.findings with input as t.document({"models": [pickle]})
	t.told(found) == {["unsafe-store", "low", "examples/x/a.pkl", null]}
	some f in found
	f.group == "examples/x"
}

# unsafe-load: torch.load

test_switched_off_on_own_file_is_medium if {
	told([load({"weights_only": false}, {})]) == {["unsafe-load", "medium", "app.py", 3]}
}

test_switched_off_elsewhere_is_critical if {
	told([load({"weights_only": false}, {"source": "unknown"})]) == {["unsafe-load", "critical", "app.py", 3]}
	told([load({"weights_only": false}, {"source": "remote"})]) == {["unsafe-load", "critical", "app.py", 3]}
}

test_default_of_an_old_torch if {
	told([load({"torch_bound": "unsafe"}, {})]) == {["unsafe-load", "medium", "app.py", 3]}
	told([load({"torch_bound": "unsafe", "weights_only": "absent"}, {})]) == {["unsafe-load", "medium", "app.py", 3]}
	told([load({"torch_bound": "unsafe"}, {"source": "remote"})]) == {["unsafe-load", "critical", "app.py", 3]}
}

test_unconstrained_torch_is_low if {
	told([load({"torch_bound": "unknown"}, {"source": "remote"})]) == {["unsafe-load", "low", "app.py", 3]}
}

test_near_misses_of_torch_load if {
	told([load({"torch_bound": "safe"}, {"state": "safe"})]) == set()
	told([load({"weights_only": true, "torch_bound": "unsafe"}, {"state": "safe"})]) == set()
	told([load({"weights_only": {"exposed": "safe"}, "torch_bound": "unsafe"}, {"state": "unknown"})]) == set()
	told([load({"**": true, "torch_bound": "unsafe"}, {"state": "unknown"})]) == set()
}

test_says_why_and_what_to_do if {
	messages([load({"weights_only": false}, {})]) == ["torch.load opens model.pt with weights_only=False, so that a changed file runs its own code. Pass weights_only=True."]
	contains(messages([load({"torch_bound": "unsafe"}, {"subject": "", "source": "unknown"})])[0], "a file that is named elsewhere without weights_only")
	contains(messages([load({"torch_bound": "unsafe"}, {"subject": ""})])[0], "opens a file without weights_only")
	contains(messages([load({"torch_bound": "unknown", "torch_from": "c1"}, {})])[0], "allow torch before 2.6")
	contains(messages([load({"torch_bound": "unknown", "torch_from": null}, {})])[0], "no dependency file says which torch")
}

test_unknown_when_the_switch_cannot_be_read if {
	doc := t.document({"facts": [load({"weights_only": {"unknown": "SAFE"}}, {}), t.fact("L01", 9, {"args": {"**": true}})]})
	open := control.unknown with input as doc
	open == {{"check": "unsafe-load", "reason": "weights_only is set by a value that cannot be read: app.py:3 and app.py:9", "need": "facts.L01"}}
}

test_evidence_of_a_passed_through_switch if {
	doc := t.document({"facts": [load({"weights_only": {"exposed": "safe"}}, {"state": "unknown"})]})
	proof := control.evidence with input as doc
	some e in proof
	e.subject == "weights_only is passed through"
	e.at.line == 3
}

test_the_remedy_is_that_of_the_case if {
	found := control.findings with input as t.document({"facts": [load({"weights_only": false}, {}), t.fact("L08", 9, {})]})
	{f.remediation | some f in found} == {"Pass weights_only=True.", "Use yaml.safe_load."}
	every f in found {
		endswith(f.message, f.remediation)
	}
}

test_a_file_of_a_fixed_commit_is_always_the_same if {
	fetch := t.fact("H02", 2, {"source": "remote", "state": "safe", "subject": "acme/m", "args": {"revision": t.commit}})
	read := load({"torch_bound": "unsafe", "0": {"call": "huggingface_hub.hf_hub_download"}}, {"source": "remote", "subject": ""})
	told([fetch, read]) == {["unsafe-load", "medium", "app.py", 3]}
	told([read]) == {["unsafe-load", "critical", "app.py", 3]}
	moving := object.union(fetch, {"id": "other", "args": {"revision": "main"}})
	told([fetch, moving, read]) == {["unsafe-load", "critical", "app.py", 3]}
}

# unsafe-load: the others

test_loads_left_to_any_torch_are_one if {
	found := control.findings with input as t.document({"facts": [load({"torch_bound": "unknown"}, {}), t.fact("L01", 9, {"args": {"torch_bound": "unknown"}})]})
	{[f.group, f.remediation] | some f in found} == {["torch unknown", "Require torch>=2.6 in the dependency file, or pass weights_only=True."]}
	old := control.findings with input as t.document({"facts": [load({"torch_bound": "unsafe"}, {}), t.fact("L01", 9, {"args": {"torch_bound": "unsafe"}})]})
	{f.group | some f in old} == {"torch unsafe"}
	others := control.findings with input as t.document({"facts": [load({"weights_only": false}, {})]})
	{object.get(f, "group", "none") | some f in others} == {"none"}
}

test_a_pickle_away_from_ai_is_anyones if {
	told([t.fact("L04", 5, {"source": "unknown"})]) == {["unsafe-load", "medium", "app.py", 5]}
	told([t.fact("L06", 5, {"source": "unknown"}), t.fact("X01", 1, {"at": t.at("other.py", 1)})]) == {["unsafe-load", "medium", "app.py", 5]}
}

test_bytes_are_no_file if {
	contains(messages([t.fact("L04", 5, {"symbol": "pickle.loads"})])[0], "pickle.loads opens data that is passed in and runs")
}

test_pickle_by_source if {
	told([t.fact("L04", 5, {"source": "remote"})]) == {["unsafe-load", "critical", "app.py", 5]}
	told([t.fact("L04", 5, {"source": "unknown"}), t.fact("X01", 1, {})]) == {["unsafe-load", "high", "app.py", 5]}
	told([t.fact("L04", 5, {"source": "local", "subject": "cache.pkl"})]) == {["unsafe-load", "medium", "app.py", 5]}
	told([t.fact("L04", 5, {"scope": "example"})]) == {["unsafe-load", "info", "app.py", 5]}
}

test_each_loader_says_its_own_remedy if {
	every kind, words in {
		"L02": "runs the program",
		"L05": "was pickled",
		"L06": "allow_pickle",
		"L07": "safe_mode",
		"L08": "yaml.safe_load",
		"L11": "use_safetensors",
	} {
		found := messages([t.fact(kind, 5, {})])
		count(found) == 1
		contains(found[0], words)
	}
}

test_keras_switch_for_all_loads if {
	messages([t.fact("L07", 5, {"symbol": "keras.config.enable_unsafe_deserialization"})]) == ["keras.config.enable_unsafe_deserialization turns safe mode off for every model that is loaded afterwards. Remove the call."]
}

test_torchscript_by_source if {
	told([t.fact("L02", 5, {"source": "remote"})]) == {["unsafe-load", "high", "app.py", 5]}
	told([t.fact("L02", 5, {"source": "unknown"})]) == {["unsafe-load", "medium", "app.py", 5]}
	told([t.fact("L02", 5, {"source": "local"})]) == {["unsafe-load", "low", "app.py", 5]}
}

test_yaml_is_configuration if {
	told([t.fact("L08", 5, {"source": "remote"})]) == {["unsafe-load", "critical", "app.py", 5]}
	told([t.fact("L08", 5, {"source": "unknown"})]) == {["unsafe-load", "low", "app.py", 5]}
	told([t.fact("L08", 5, {"state": "safe"})]) == set()
}

test_pickled_weights_of_a_hub if {
	told([t.fact("L11", 5, {"source": "remote"})]) == {["unsafe-load", "critical", "app.py", 5]}
	told([t.fact("L11", 5, {"source": "remote", "args": {"revision": t.commit}})]) == {["unsafe-load", "medium", "app.py", 5]}
}

test_pickled_weights_and_their_load_are_one if {
	found := control.findings with input as t.document({"facts": [t.fact("L11", 5, {"source": "remote"}), t.hub(5, {"use_safetensors": false})]})
	count(found) == 1
	some f in found
	f.from == ["L11-5", "H01-5"]
}

test_downloaded_state_dict if {
	url := {"symbol": "torch.hub.load_state_dict_from_url", "source": "remote", "subject": "https://example.com/a.pth"}
	told([t.fact("L03", 5, url)]) == {["unsafe-load", "critical", "app.py", 5]}
	contains(messages([t.fact("L03", 5, url)])[0], "check_hash=True")
	told([t.fact("L03", 5, object.union(url, {"subject": ""}))]) == {["unsafe-load", "high", "app.py", 5]}
	told([t.fact("L03", 5, object.union(url, {"state": "safe"}))]) == set()
}

# remote-code

test_remote_code_by_revision if {
	told([t.hub(7, {"trust_remote_code": true})]) == {["remote-code", "critical", "app.py", 7]}
	told([t.hub(7, {"trust_remote_code": true, "revision": "main"})]) == {["remote-code", "critical", "app.py", 7]}
	told([t.hub(7, {"trust_remote_code": true, "revision": t.commit})]) == {["remote-code", "medium", "app.py", 7]}
	told([t.hub(7, {"trust_remote_code": true, "revision": {"exposed": "revision"}})]) == {["remote-code", "medium", "app.py", 7]}
	told([t.hub(7, {"trust_remote_code": true, "revision": {"unknown": "REVISION"}})]) == {["remote-code", "high", "app.py", 7]}
}

test_remote_code_of_a_local_folder_is_low if {
	folder := object.union(t.hub(7, {"trust_remote_code": true}), {"source": "local", "subject": "./model"})
	told([folder]) == {["remote-code", "low", "app.py", 7]}
	messages([folder]) == ["trust_remote_code=True runs code of ./model, which is not fetched. Read that code, and use a model that needs none when you can."]
}

test_near_misses_of_remote_code if {
	told([t.hub(7, {"trust_remote_code": false})]) == set()
	told([t.hub(7, {"trust_remote_code": {"exposed": "trust"}})]) == set()
	told([t.fact("H04", 7, {"state": "unknown"})]) == set()
}

test_switch_and_load_are_one if {
	load_call := object.union(t.hub(7, {"trust_remote_code": true, "revision": t.commit}), {"at": {"path": "app.py", "line": 6, "column": 1, "end_line": 9, "end_column": 2}})
	found := control.findings with input as t.document({"facts": [t.fact("H04", 7, {"source": "remote", "subject": "acme/model"}), load_call]})
	t.told(found) == {["remote-code", "medium", "app.py", 7]}
	some f in found
	f.from == ["H04-7", "H01-7"]
}

test_switch_on_its_own if {
	found := control.findings with input as t.document({"facts": [t.fact("H04", 7, {})]})
	t.told(found) == {["remote-code", "high", "app.py", 7]}
	some f in found
	contains(f.message, "a repository that is named elsewhere")
}

test_torch_hub if {
	told([t.fact("L03", 7, {"source": "remote", "subject": "acme/repo"})]) == {["remote-code", "critical", "app.py", 7]}
	pinned := {"source": "remote", "state": "safe", "subject": concat("", ["acme/repo:", t.commit])}
	told([t.fact("L03", 7, pinned)]) == {["remote-code", "medium", "app.py", 7]}
	told([t.fact("L03", 7, {"source": "local"})]) == set()
	told([t.fact("L03", 7, {"source": "unknown", "state": "unknown"})]) == set()
	told([t.fact("H04", 7, {"args": {"revision": t.commit}})]) == {["remote-code", "medium", "app.py", 7]}
	contains(messages([t.fact("L03", 7, {"source": "remote", "subject": "acme/repo"})])[0], "owner/repo:commit")
}

# unsafe-save

test_save_is_a_remark if {
	told([t.fact("S01", 8, {"subject": "out.pt"})]) == {["unsafe-save", "info", "app.py", 8]}
	contains(messages([t.fact("S01", 8, {})])[0], "writes a file")
	told([t.fact("S01", 8, {"state": "safe"})]) == set()
	told([t.fact("S01", 8, {"symbol": "pickle.dumps"})]) == set()
	contains(messages([t.fact("S01", 8, {"symbol": "pickle.dump"})])[0], "Keep the data in")
}

test_saves_are_one_remark if {
	found := control.findings with input as t.document({"facts": [t.fact("S01", 8, {}), t.fact("S01", 9, {})]})
	{f.group | some f in found} == {"saves"}
}

test_save_of_what_is_published_is_medium if {
	doc := t.judged({"roles": [t.role("distributes")]}, {"facts": [t.fact("S01", 8, {"subject": "out.pt"})]})
	found := control.findings with input as doc
	t.told(found) == {["unsafe-save", "medium", "app.py", 8]}
}

# applicable, evidence

test_not_applicable_without_models if {
	applies := control.applicable with input as t.document({"facts": [t.fact("C01", 1, {})]})
	not applies
	pickles := control.applicable with input as t.judged({"holds_ai": false}, {"facts": [t.fact("L04", 1, {})]})
	not pickles
}

test_applicable_to_loads if {
	loads := control.applicable with input as t.document({"facts": [t.hub(1, {})]})
	loads
	pickles := control.applicable with input as t.document({"facts": [t.fact("L04", 1, {})]})
	pickles
}

test_evidence_lists_what_was_seen if {
	doc := t.document({"facts": [
		t.fact("L12", 2, {"state": "safe", "symbol": "safetensors.torch.load_file"}),
		t.hub(4, {}),
		t.fact("H02", 6, {"subject": "acme/model", "source": "remote", "args": {"filename": "a.safetensors"}}),
	]})
	proof := control.evidence with input as doc
	{[e.subject, e.at.line] | some e in proof} == {
		["safetensors.torch.load_file is safe here", 2],
		["acme/model is loaded without code of its own", 4],
		["a.safetensors is a data-only file", 6],
	}
}
