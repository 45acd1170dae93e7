package aitrust.context_test

import data.aitrust.context
import data.aitrust.lib.testing as t

systems(given) := found if found := context.systems with input as json.remove(t.document(given), ["context"])

only(given) := systems(given)[0]

client(given) := t.fact("C01", 1, object.union({"source": "remote"}, given))

detected(given) := {role.name | some role in only(given).roles; role.detected}

package_file := {"files": [t.notable("package-manifest", "pyproject.toml")]}

open_load(line) := t.fact("H01", line, {"source": "unknown", "state": "unknown", "args": {"0": {"exposed": "name"}}})

# holds_ai and kind

test_one_system_without_a_name if {
	[it] := systems({})
	it == {
		"name": null, "paths": [], "kind": "none", "holds_ai": false, "roles": [], "statements": {},
		"profile": {"level": "standard", "reasons": ["nobody has rated the system yet"]},
	}
}

test_pickles_and_yaml_are_no_ai if {
	every kind in {"L04", "L06", "L08", "S01", "E01", "L12"} {
		only({"facts": [t.fact(kind, 1, {})]}).kind == "none"
	}
}

test_anything_of_ai_in_any_scope_is_ai if {
	every given in [
		{"facts": [t.hub(1, {})]},
		{"facts": [object.union(client({}), {"scope": "test"})]},
		{"models": [t.model("a.onnx", {"scope": "example"})]},
		{"cards": [t.card("README.md", {})]},
		{"files": [t.notable("agent-settings", "CLAUDE.md")]},
		{"components": [t.component("m", {"type": "machine-learning-model"})]},
		{"agents": [{"id": "a", "kind": "step", "name": "x", "framework": "y", "effect": "none", "scope": "ci", "from": [], "at": t.at("a.yml", 1)}]},
		t.declarations({"system": {"roles": {"llm": true}}}),
	] {
		only(given).holds_ai
		only(given).kind == "application"
	}
	only({"models": [t.model("a.npz", {"format": "npz"})]}).kind == "none"
}

test_library_whose_callers_choose if {
	only(object.union(package_file, {"facts": [open_load(1), open_load(2), t.hub(3, {})]})).kind == "library"
}

test_library_of_layers if {
	only(object.union(package_file, {"facts": [t.fact("X01", 1, {})]})).kind == "library"
}

test_library_by_declaration if {
	only(object.union({"facts": [t.hub(1, {})]}, t.declarations({"system": {"kind": ["library"]}}))).kind == "library"
}

beside(path) := object.union(t.hub(9, {}), {"at": t.at(path, 9)})

test_what_lies_beside_the_package_makes_no_application if {
	in_src := object.union(open_load(1), {"at": t.at("src/pkg/a.py", 1)})
	every given in [
		{"facts": [in_src, beside("scripts/convert.py"), beside("method_comparison/run.py")]},
		{"facts": [open_load(1), beside("scripts/convert.py")]},
		{"facts": [open_load(1), t.fact("H08", 2, {"symbol": "torch.optim.AdamW"})]},
		{"facts": [open_load(1), t.fact("H09", 2, {"symbol": "faiss.IndexFlatIP"})]},
		{"facts": [open_load(1), t.fact("E01", 2, {"at": t.at("scripts/rate.py", 2)})]},
		{"facts": [open_load(1)], "containers": [t.container([t.stage("python", {"commands": ["[\"/bin/bash\"]"]})], "yes", {})]},
	] {
		only(object.union(package_file, given)).kind == "library"
	}
	every given in [
		{"facts": [open_load(1), beside("pkg/scripts/convert.py")]},
		{"facts": [open_load(1), t.fact("H08", 2, {"symbol": "transformers.Trainer"})]},
		{"facts": [open_load(1), t.fact("H09", 2, {"symbol": "langchain_community.vectorstores.FAISS.from_documents"})]},
	] {
		only(object.union(package_file, given)).kind == "application"
	}
}

test_application_by_default if {
	every given in [
		{"facts": [open_load(1)]},
		object.union(package_file, {"facts": [t.hub(1, {}), open_load(2)]}),
		object.union(package_file, {"facts": [open_load(1), t.fact("E01", 2, {})]}),
		object.union(package_file, {"facts": [object.union(open_load(1), {"function": ""})]}),
		object.union(package_file, {"facts": [client({}), open_load(2)]}),
		object.union(package_file, {"facts": [t.fact("X01", 1, {}), t.fact("T01", 2, {})]}),
		object.union(package_file, {"facts": [open_load(1)], "containers": [t.container([t.stage("python", {"commands": ["serve"]})], "no", {})]}),
		{"facts": [open_load(1)], "files": [t.notable("package-manifest", "sub/pyproject.toml")]},
		object.union(t.declarations({"system": {"kind": ["library"]}}), {"facts": [client({})]}),
	] {
		only(given).kind == "application"
	}
}

# roles

test_roles_of_facts if {
	detected({"facts": [client({})]}) == {"llm", "thirdparty_api"}
	detected({"facts": [client({"source": "local"})]}) == {"llm"}
	detected({"facts": [t.fact("H05", 1, {})]}) == {"llm"}
	detected({"facts": [t.fact("H08", 1, {})]}) == {"trains"}
	detected({"facts": [t.fact("H09", 1, {})]}) == {"rag"}
	detected({"facts": [t.fact("T01", 1, {})]}) == {"agentic"}
	detected({"facts": [t.hub(1, {})]}) == {"loads_models"}
	detected({"facts": [t.fact("S01", 1, {"symbol": "model.push_to_hub"})]}) == {"distributes"}
	detected({"facts": [t.fact("S01", 1, {})]}) == set()
}

test_a_web_entry_serves_ai_only_beside_ai if {
	detected({"facts": [t.fact("E01", 1, {})]}) == set()
	detected({"facts": [t.fact("E01", 1, {}), t.hub(2, {})]}) == {"serves", "loads_models"}
}

test_a_pickle_is_a_model_beside_ai if {
	detected({"facts": [t.fact("L04", 1, {}), t.fact("X01", 2, {})]}) == {"loads_models"}
	detected({"facts": [t.fact("L04", 1, {}), t.fact("X01", 2, {"at": t.at("other.py", 2)})]}) == set()
}

test_data_in_the_tree if {
	set := {"id": "d", "ref": "data/a.csv", "source": "file", "provider": null, "revision": null, "pinned": true, "scope": "src", "from": [], "at": t.file_at("data/a.csv")}
	detected({"datasets": [set]}) == {"ships_data"}
	detected({"datasets": [object.union(set, {"scope": "test"})]}) == set()
}

test_no_roles_from_examples_and_tests if {
	every scope in {"example", "docs", "test", "ci", "notebook"} {
		detected({"facts": [client({"scope": scope})]}) == set()
	}
}

test_declared_roles_stand_beside if {
	given := object.union(t.declarations({"system": {"roles": {"llm": false, "rag": true, "trains": "yes"}}}), {"facts": [client({})]})
	{[role.name, role.detected, role.declared, role.from] | some role in only(given).roles} == {
		["llm", true, false, ["C01-1"]],
		["rag", false, true, []],
		["thirdparty_api", true, null, ["C01-1"]],
	}
}

test_a_role_names_few_records if {
	[role] := only({"facts": [t.hub(line, {}) | some line in numbers.range(1, 50)]}).roles
	count(role.from) == 20
}

# systems, statements

monorepo := t.declarations({"systems": [{"name": "chat", "paths": ["apps/chat"]}, {"name": "train", "paths": ["apps/train"]}]})

test_systems_of_a_monorepo if {
	given := object.union(monorepo, {"facts": [
		client({"at": t.at("apps/chat/a.py", 1)}),
		t.fact("H08", 2, {"at": t.at("apps/train/a.py", 2)}),
	]})
	{[it.name, {role.name | some role in it.roles}] | some it in systems(given)} == {
		["chat", {"llm", "thirdparty_api"}],
		["train", {"trains"}],
	}
}

test_a_library_in_a_monorepo if {
	given := object.union(monorepo, {
		"files": [t.notable("package-manifest", "apps/chat/pyproject.toml"), t.notable("package-manifest", "apps/train/sub/pyproject.toml")],
		"facts": [object.union(open_load(1), {"at": t.at("apps/chat/a.py", 1)}), object.union(open_load(2), {"at": t.at("apps/train/a.py", 2)})],
	})
	{[it.name, it.kind] | some it in systems(given)} == {["chat", "library"], ["train", "application"]}
}

test_odd_systems_are_one if {
	[it] := systems(t.declarations({"systems": [{"name": "a"}, {"name": 3, "paths": []}, {"name": "b", "paths": [1]}]}))
	it.name == null
}

statement := {"status": "met", "owner": "Ada", "evidence": ["docs/a.md"], "reviewed": 20500}

state(value) := only(t.declarations(object.union(value, {"statements": {"GEN-02": statement}}))).statements["GEN-02"].state

test_statements_are_weighed_by_the_profile if {
	state({}) == "ok"
	state({"profile": "critical"}) == "stale"
}
