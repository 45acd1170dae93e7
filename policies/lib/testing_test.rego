# METADATA
# description: Small inputs for the tests of policies. Every builder gives a whole record, so that a test says only what matters.
package aitrust.lib.testing

at(path, line) := {"path": path, "line": line, "column": 1, "end_line": line, "end_column": 80}

file_at(path) := {"path": path, "line": null, "column": null, "end_line": null, "end_column": null}

# document is an input with nothing in it but what is given.
document(given) := object.union(
	{
		"version": 1,
		"meta": {"today": 20780, "event": "local", "root": "."},
		"context": {"systems": [system({})], "system": system({})},
		"collect": {},
		"files": [],
		"facts": [],
		"models": [],
		"datasets": [],
		"cards": [],
		"components": [],
		"interconnections": [],
		"agents": [],
		"workflows": [],
		"containers": [],
		"settings": {},
		"declarations": {"path": null, "value": {}, "positions": {}, "problems": []},
		"run": null,
	},
	given,
)

# judged is a document whose system is the given one.
judged(given_system, given) := document(object.union({"context": {"systems": [it], "system": it}}, given)) if {
	it := system(given_system)
}

system(given) := object.union(
	{
		"name": null,
		"paths": [],
		"kind": "application",
		"holds_ai": true,
		"roles": [],
		"profile": {"level": "standard", "reasons": []},
		"statements": {},
	},
	given,
)

role(name) := {"name": name, "detected": true, "declared": null, "from": []}

claimed(name) := {"name": name, "detected": false, "declared": true, "from": []}

fact(kind, line, given) := object.union(
	{
		"id": concat("-", [kind, format_int(line, 10)]),
		"kind": kind,
		"state": "unsafe",
		"scope": "src",
		"symbol": object.get(symbols, kind, "a.call"),
		"args": {},
		"subject": "",
		"source": "none",
		"function": "main",
		"statement": "",
		"at": at("app.py", line),
	},
	given,
)

symbols := {
	"L01": "torch.load", "L03": "torch.hub.load", "L04": "pickle.load", "H01": "transformers.AutoModel.from_pretrained",
	"H02": "huggingface_hub.hf_hub_download", "H03": "datasets.load_dataset", "S01": "torch.save", "C01": "openai.OpenAI",
}

commit := "0123456789abcdef0123456789abcdef01234567"

# hub is a call that fetches a model by name.
hub(line, args) := fact("H01", line, {"subject": "acme/model", "source": "remote", "args": object.union({"0": "acme/model", "loads": "weights"}, args)})

model(path, given) := object.union(
	{
		"id": concat(":", ["model", path]),
		"ref": path,
		"path": path,
		"source": "file",
		"provider": null,
		"format": "safetensors",
		"format_class": "data-only",
		"revision": null,
		"pinned": true,
		"sha256": "aa",
		"size": 10,
		"lfs": null,
		"tracked": true,
		"scope": "src",
		"licenses": [],
		"base": [],
		"from": [],
		"at": file_at(path),
	},
	given,
)

component(name, given) := object.union(
	{
		"id": concat(":", ["component", name]),
		"origin": "lockfile",
		"type": "library",
		"ecosystem": "pypi",
		"name": name,
		"version": "1.0",
		"constraint": null,
		"purl": null,
		"direct": true,
		"hashes": [],
		"licenses": [],
		"supplier": null,
		"path": "uv.lock",
		"scope": "src",
		"at": at("uv.lock", 3),
	},
	given,
)

workflow(given) := object.union(
	{
		"id": "workflow",
		"path": ".github/workflows/ci.yml",
		"name": "ci",
		"triggers": [{"name": "push", "at": at(".github/workflows/ci.yml", 2)}],
		"permissions": permissions("map", {"contents": "read"}),
		"jobs": [job({})],
		"at": at(".github/workflows/ci.yml", 1),
	},
	given,
)

permissions(declared, scopes) := {"declared": declared, "scopes": scopes, "at": at(".github/workflows/ci.yml", 4)}

job(given) := object.union(
	{
		"id": "build",
		"name": "build",
		"runs_on": ["ubuntu-latest"],
		"environment": null,
		"if": null,
		"permissions": permissions("absent", {}),
		"secrets": [],
		"uses": [],
		"at": at(".github/workflows/ci.yml", 6),
	},
	given,
)

use(owner, line, given) := object.union(
	{
		"uses": concat("", [owner, "/tool@v1"]),
		"kind": "action",
		"owner": owner,
		"repo": "tool",
		"ref": "v1",
		"pinned": false,
		"comment": "",
		"step": 0,
		"at": at(".github/workflows/ci.yml", line),
	},
	given,
)

container(stages, root, given) := object.union(
	{
		"id": "container",
		"path": "Dockerfile",
		"stages": stages,
		"user": {"value": null, "root": root, "at": at("Dockerfile", 9)},
		"scope": "src",
		"at": at("Dockerfile", 1),
	},
	given,
)

stage(base, given) := object.union(
	{
		"name": null,
		"base": base,
		"kind": "image",
		"tag": null,
		"digest": null,
		"final": true,
		"commands": [],
		"installs": [],
		"at": at("Dockerfile", 1),
	},
	given,
)

notable(kind, path) := {"id": concat(":", [kind, path]), "kind": kind, "path": path, "scope": "src", "at": file_at(path)}

card(path, given) := object.union(
	{
		"id": concat(":", ["card", path]),
		"path": path,
		"type": "model",
		"subject": "",
		"front_matter": {},
		"sections": [],
		"scope": "src",
		"at": file_at(path),
	},
	given,
)

section(name, filled) := {"name": name, "title": name, "filled": filled, "at": at("README.md", 5)}

declarations(value) := {"declarations": {
	"path": ".github/ai-trust.yml",
	"value": value,
	"positions": {"": at(".github/ai-trust.yml", 1), "/data/personal": at(".github/ai-trust.yml", 8), "/system/roles/llm": at(".github/ai-trust.yml", 5)},
	"problems": [],
}}

collector(supplies, status) := {"status": status, "reason": null, "how": null, "files": 1, "supplies": supplies, "skipped": []}

# told gives what a test compares of findings: check, severity, path, line.
told(findings) := {[f.check, f.severity, f.at.path, f.at.line] | some f in findings}
