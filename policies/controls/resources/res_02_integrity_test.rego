package aitrust.controls.res_02_test

import data.aitrust.controls.res_02 as control
import data.aitrust.lib.testing as t

loads := {"roles": [t.role("loads_models")]}

document(given) := t.judged(loads, given)

told(facts) := t.told(found) if found := control.findings with input as document({"facts": facts})

# no-verify-remote

test_weights_without_a_revision_are_medium if {
	found := control.findings with input as document({"facts": [t.hub(3, {})]})
	t.told(found) == {["no-verify-remote", "medium", "app.py", 3]}
	some f in found
	f.from == ["H01-3"]
	f.subject == "acme/model"
	f.message == "acme/model is fetched without a fixed version or a digest: other weights can take its place unnoticed. Add revision= with a full commit."
}

test_a_branch_is_no_fixed_version if {
	told([t.hub(3, {"revision": "main"})]) == {["no-verify-remote", "medium", "app.py", 3]}
}

test_critical_where_code_can_run if {
	every args in [{"trust_remote_code": true}, {"use_safetensors": false}, {"weight_name": "a.bin"}] {
		told([t.hub(3, args)]) == {["no-verify-remote", "critical", "app.py", 3]}
	}
}

test_tokenizer_is_a_remark if {
	told([t.hub(3, {"loads": "data"})]) == {["no-verify-remote", "info", "app.py", 3]}
}

test_download_by_its_file_name if {
	severities := {"a.pkl": "critical", "a.safetensors": "medium", "config.json": "info", "weights.zzz": "critical", "weights": "critical"}
	every name, severity in severities {
		told([download({"filename": name})]) == {["no-verify-remote", severity, "app.py", 4]}
		told([download({"1": name})]) == {["no-verify-remote", severity, "app.py", 4]}
	}
	told([download({"filename": {"unknown": "NAME"}})]) == {["no-verify-remote", "medium", "app.py", 4]}
}

download(args) := t.fact("H02", 4, {"source": "remote", "subject": "acme/model", "args": args})

test_snapshot_opens_nothing_by_itself if {
	snapshot := object.union(download({"1": "model"}), {"symbol": "huggingface_hub.snapshot_download"})
	told([t.fact("L03", 4, {"source": "remote", "args": {"4": true}})]) == set()
	told([snapshot]) == {["no-verify-remote", "medium", "app.py", 4]}
}

test_downloaded_pickle_is_critical if {
	told([t.fact("L04", 4, {"source": "remote", "subject": "https://example.com/a.pkl"})]) == {["no-verify-remote", "critical", "app.py", 4]}
	told([t.fact("L01", 4, {"source": "remote", "state": "safe", "subject": "https://example.com/a.pt"})]) == {["no-verify-remote", "medium", "app.py", 4]}
}

test_torch_hub_names_its_remedy if {
	found := control.findings with input as document({"facts": [t.fact("L03", 4, {"source": "remote", "subject": "acme/repo"}), t.fact("L04", 6, {"source": "remote"})]})
	{m | some f in found; m := f.message} == {
		"acme/repo is fetched without a fixed version or a digest: whoever can replace it runs code here. Name the commit behind a colon (owner/repo:commit).",
		"A model that is named elsewhere is fetched without a fixed version or a digest: whoever can replace it runs code here. Compare its sha256 before you load it.",
	}
}

test_an_address_that_cannot_be_read_is_one_step_away if {
	url := {"symbol": "torch.hub.load_state_dict_from_url", "source": "remote", "subject": ""}
	found := control.findings with input as document({"facts": [t.fact("L03", 4, url)]})
	t.told(found) == {["no-verify-remote", "high", "app.py", 4]}
	some f in found
	endswith(f.message, "Keep the digest in the file's name and pass check_hash=True.")
	told([t.fact("L03", 4, object.union(url, {"subject": "https://example.com/a.pth"}))]) == {["no-verify-remote", "critical", "app.py", 4]}
}

test_what_a_hub_call_fetched_is_told_with_the_call if {
	read := t.fact("L01", 6, {"source": "remote", "args": {"0": {"call": "huggingface_hub.hf_hub_download"}}})
	fetch := object.union(download({"filename": "a.pt"}), {"function": "main"})
	{line | some [_, _, _, line] in told([fetch, read])} == {fetch.at.line}
	told([object.union(fetch, {"args": object.union(fetch.args, {"revision": t.commit})}), read]) == set()
	{line | some [_, _, _, line] in told([object.union(fetch, {"function": "other"}), read])} == {fetch.at.line, 6}
}

test_near_misses_of_remote_loads if {
	every args in [{"revision": t.commit}, {"revision": {"exposed": "args.revision"}}, {"revision": {"unknown": "REV"}}, {"**": true}, {"local_files_only": true}] {
		told([t.hub(3, args)]) == set()
	}
	told([object.union(t.hub(3, {}), {"scope": "test"})]) == set()
	told([object.union(t.hub(3, {}), {"source": "local", "subject": ""})]) == set()
	told([object.union(download({}), {"symbol": "huggingface_hub.InferenceClient"})]) == set()
	told([download({"repo_type": "dataset", "filename": "a.csv"})]) == set()
}

test_verified_before_the_load if {
	check := t.fact("L12", 3, {"state": "safe", "symbol": "hashlib.sha256"})
	told([check, download({"filename": "a.pkl"})]) == set()
	elsewhere := object.union(check, {"function": "other"})
	told([elsewhere, download({"filename": "a.pkl"})]) == {["no-verify-remote", "critical", "app.py", 4]}
	reading := object.union(check, {"symbol": "safetensors.torch.load_file"})
	told([reading, download({"filename": "a.pkl"})]) == {["no-verify-remote", "critical", "app.py", 4]}
	told([t.fact("L03", 4, {"source": "remote", "args": {"check_hash": true}})]) == set()
}

test_lower_in_examples if {
	told([object.union(t.hub(3, {}), {"scope": "example"})]) == {["no-verify-remote", "info", "app.py", 3]}
}

test_unknown_when_the_name_cannot_be_read if {
	named_elsewhere := t.fact("H01", 3, {"source": "unknown", "state": "unknown", "args": {"0": {"unknown": "NAME"}}})
	open := control.unknown with input as document({"facts": [named_elsewhere]})
	open == {{"check": "no-verify-remote", "reason": "the model's name comes from a value that cannot be read: app.py:3", "need": "facts.H01"}}
	pinned := control.unknown with input as document({"facts": [object.union(named_elsewhere, {"args": {"revision": t.commit}})]})
	pinned == set()
	callers := control.unknown with input as document({"facts": [object.union(named_elsewhere, {"args": {"0": {"exposed": "name"}}})]})
	callers == set()
}

test_unknown_when_declared_and_not_seen if {
	open := control.unknown with input as t.judged({"roles": [t.claimed("loads_models")]}, {})
	{u.check | some u in open} == {"no-verify-remote"}
}

# no-verify-local

test_file_from_outside_is_unverified if {
	told([local("weights/best.joblib", {})]) == {["no-verify-local", "medium", "app.py", 5]}
	told([local("path/to/model.pt", {})]) == set()
	told([local("/path/to/your-model.pt", {})]) == set()
}

local(path, given) := t.fact("L05", 5, object.union({"source": "local", "subject": path}, given))

test_tracked_files_are_bound_by_their_commit if {
	found := control.findings with input as document({
		"facts": [local("./models/a.joblib", {}), t.fact("H01", 6, {"source": "local", "subject": "./models/bert"})],
		"models": [t.model("src/models/a.joblib", {}), t.model("models/bert/model.safetensors", {})],
	})
	found == set()
}

test_own_output_and_checks_are_fine if {
	told([local("out.joblib", {}), t.fact("S01", 2, {"subject": "out.joblib"})]) == set()
	told([local("a.joblib", {}), t.fact("L12", 4, {"state": "safe", "symbol": "model_signing.verify"})]) == set()
	listed := t.component("a.joblib", {"origin": "sbom", "type": "machine-learning-model", "hashes": [{"algorithm": "sha256", "value": "aa"}]})
	found := control.findings with input as document({"facts": [local("models/a.joblib", {})], "components": [listed]})
	found == set()
}

# hash-mismatch

digest(state) := t.fact("V01", 1, {
	"state": state,
	"subject": "models/a.safetensors",
	"args": {"recorded": "bb", "actual": "aa", "in": "SHA256SUMS"},
	"scope": "test",
	"at": t.at("SHA256SUMS", 1),
})

test_digest_contradicts_in_every_scope if {
	doc := t.document({"facts": [digest("unsafe")], "models": [t.model("models/a.safetensors", {})]})
	found := control.findings with input as doc
	t.told(found) == {["hash-mismatch", "critical", "SHA256SUMS", 1]}
	some f in found
	f.kind == "contradiction"
	f.from == ["V01-1", "model:models/a.safetensors"]
	f.evidence == {"recorded": "bb", "sha256": "aa", "in": "SHA256SUMS"}
	contains(f.message, "recorded in SHA256SUMS.")
	applies := control.applicable with input as doc
	applies
}

test_digest_without_a_place if {
	found := control.findings with input as t.document({"facts": [json.remove(digest("unsafe"), ["args/in", "args/recorded"])]})
	some f in found
	contains(f.message, "was recorded. Do not load")
}

test_digest_agrees if {
	doc := t.document({"facts": [digest("safe")]})
	found := control.findings with input as doc
	found == set()
	proof := control.evidence with input as doc
	{[e.subject, e.label] | some e in proof} == {["models/a.safetensors is the file whose sha256 is recorded", "recorded"]}
}

declared(sha) := t.declarations({"models": [{"path": "a.safetensors", "sha256": sha}]})

test_declared_digest if {
	models := {"models": [t.model("a.safetensors", {"sha256": "aa"})]}
	found := control.findings with input as document(object.union(models, declared("bb")))
	t.told(found) == {["hash-mismatch", "critical", "a.safetensors", null]}
	fine := control.findings with input as document(object.union(models, declared("AA")))
	fine == set()
	proof := control.evidence with input as document(object.union(models, declared("AA")))
	{e.subject | some e in proof} == {"a.safetensors is the file whose sha256 is declared"}
}

# no-published-hash

publishes := {"roles": [t.claimed("distributes")]}

test_published_without_a_digest if {
	doc := t.judged(publishes, {"models": [t.model("a.safetensors", {})]})
	found := control.findings with input as doc
	{[f.check, f.kind, f.at, f.key] | some f in found} == {["no-published-hash", "gap", null, "models"]}
}

test_published_with_checksums if {
	doc := t.judged(publishes, {"models": [t.model("a.safetensors", {})], "files": [t.notable("checksums", "SHA256SUMS")]})
	found := control.findings with input as doc
	found == set()
	proof := control.evidence with input as doc
	{e.subject | some e in proof} == {"checksums are published"}
}

test_pushed_to_a_hub if {
	proof := control.evidence with input as t.judged({"roles": [t.role("distributes")]}, {})
	{e.subject | some e in proof} == {"the hub shows the digest of what is pushed to it"}
}

# applicable, evidence

test_not_applicable_without_loads if {
	applies := control.applicable with input as t.document({"facts": [t.hub(3, {})]})
	not applies
}

test_applicable_to_loads if {
	applies := control.applicable with input as document({})
	applies
	publisher := control.applicable with input as t.judged(publishes, {})
	publisher
}

test_evidence_lists_what_is_fixed if {
	doc := document({
		"facts": [
			t.hub(1, {"revision": t.commit}),
			t.hub(2, {"revision": {"exposed": "args.revision"}}),
			t.fact("L03", 3, {"state": "safe", "source": "remote", "subject": concat("", ["acme/repo:", t.commit])}),
			t.fact("L03", 4, {"state": "safe", "source": "remote", "subject": "https://example.com/a.pth", "args": {"check_hash": true}}),
			t.fact("L12", 5, {"state": "safe", "symbol": "hashlib.sha256"}),
			t.fact("L01", 6, {"state": "safe", "source": "local", "subject": "a.pt"}),
		],
		"models": [t.model("a.pt", {})],
	})
	proof := control.evidence with input as doc
	{[e.at.line, e.subject] | some e in proof} == {
		[1, "acme/model is fixed at 0123456789ab"],
		[2, "the caller gives the revision"],
		[3, concat("", ["acme/repo:", t.commit, " is fixed at its commit"])],
		[4, "https://example.com/a.pth is checked by the loader"],
		[5, "hashlib.sha256 checks the file before it is loaded"],
		[6, "a.pt is bound by the commit that holds it"],
	}
}
