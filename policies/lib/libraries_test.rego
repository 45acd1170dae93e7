package aitrust.lib.libraries_test

import data.aitrust.lib.cards
import data.aitrust.lib.containers
import data.aitrust.lib.declarations
import data.aitrust.lib.facts
import data.aitrust.lib.finding
import data.aitrust.lib.formats
import data.aitrust.lib.params
import data.aitrust.lib.scope
import data.aitrust.lib.statements
import data.aitrust.lib.system
import data.aitrust.lib.testing as t
import data.aitrust.lib.workflows

# scope

test_examples_and_docs_speak_lower if {
	scope.severity("critical", "example") == "medium"
	scope.severity("high", "docs") == "low"
	scope.severity("info", "docs") == "info"
	scope.severity("critical", "src") == "critical"
	scope.severity("critical", "notebook") == "critical"
	scope.group("docs", "docs/a/b.md") == {"group": "docs/a"}
	scope.group("src", "a.py") == {}
}

# published

aside(kind) := t.judged({"kind": kind}, {"facts": [object.union(t.hub(1, {}), {"at": t.at("scripts/a.py", 1)}), t.hub(2, {})]})

test_what_a_library_does_not_publish_speaks_as_examples_do if {
	scopes("library") == {["scripts/a.py", "example"], ["app.py", "src"]}
	scopes("application") == {["scripts/a.py", "src"], ["app.py", "src"]}
}

scopes(kind) := {[fact.at.path, fact.scope] | some fact in seen} if seen := facts.all with input as aside(kind)

test_a_library_builds_in_images_that_serve_nothing if {
	shell := t.container([t.stage("python", {"commands": ["[\"/bin/bash\"]"]})], "yes", {})
	service := t.container([t.stage("python", {"commands": ["uvicorn app:app"]})], "yes", {})
	library := containers.all with input as t.judged({"kind": "library"}, {"containers": [shell, service]})
	library == [service]
	application := containers.all with input as t.document({"containers": [shell, service]})
	count(application) == 2
}

# params

test_parameters_have_defaults if {
	params.get("RSK-01", "x", 3) == 3
	params.get("RSK-01", "x", 3) == 4 with data.config as {"parameters": {"RSK-01": {"x": 4}}}
	params.get("RSK-01", "x", 3) == 3 with data.config as {}
}

# system

test_paths_within_folders if {
	system.within("apps/a/x.py", "apps/a")
	system.within("apps/a/x.py", "apps/a/")
	system.within("apps/a", "apps/a")
	system.within("x.py", ".")
	not system.within("apps/ab/x.py", "apps/a")
}

monorepo := {"context": {
	"systems": [t.system({"name": "a", "paths": ["apps/a"]}), t.system({"name": "b", "paths": ["apps/b"]})],
	"system": t.system({"name": "a", "paths": ["apps/a"]}),
}}

in_file(path) := object.union(t.fact("L01", 1, {}), {"at": t.at(path, 1)})

test_a_system_sees_its_own_and_what_is_common if {
	doc := t.document(object.union(monorepo, {"facts": [in_file("apps/a/x.py"), in_file("apps/b/x.py"), in_file("tools/x.py")]}))
	seen := facts.all with input as doc
	{fact.at.path | some fact in seen} == {"apps/a/x.py", "tools/x.py"}
}

test_without_paths_everything_is_its_own if {
	seen := cards.all with input as t.document({"cards": [t.card("x/README.md", {}), t.card("tests/README.md", {"scope": "test"})]})
	{card.path | some card in seen} == {"x/README.md"}
}

test_roles if {
	doc := t.judged({"roles": [t.role("llm"), t.claimed("rag")], "kind": "library"}, {})
	system.detected("llm") with input as doc
	system.has("rag") with input as doc
	system.library with input as doc
	not claims("rag", doc)
	not claims("trains", doc)
}

claims(name, doc) if system.detected(name) with input as doc

# facts

test_a_call_holds_its_arguments if {
	call := {"line": 3, "column": 5, "end_line": 5, "end_column": 2}
	facts.holds(call, {"line": 4, "column": 1, "end_line": 4, "end_column": 9})
	facts.holds(call, call)
	not facts.holds(call, {"line": 3, "column": 1, "end_line": 4, "end_column": 9})
	not facts.holds(call, {"line": 4, "column": 1, "end_line": 5, "end_column": 3})
	not facts.holds(call, {"line": 2, "column": 9, "end_line": 4, "end_column": 3})
	not facts.holds(call, {"line": 4, "column": 9, "end_line": 6, "end_column": 1})
}

# finding

test_finding_names_its_record if {
	finding.subject({"subject": "s", "ref": "r"}) == "s"
	finding.subject({"ref": "r", "path": "p"}) == "r"
	finding.subject({"name": "n", "path": "p"}) == "n"
	finding.subject({"path": "p"}) == "p"
}

# formats

test_formats_by_name if {
	formats.class("a/b.safetensors") == "data-only"
	formats.class("a/b.PKL") == "code-capable"
	formats.class("config.json") == "text"
	formats.class("a") == "unknown"
	formats.data_only("gguf")
	not formats.data_only("pickle")
}

test_an_extension_stands_in_one_row if {
	every extension, _ in formats.by_extension {
		count([1 | some row in data.tables.formats; extension in row.extensions]) == 1
	}
}

test_every_row_has_its_source if {
	every table in {"ai_packages", "providers", "formats", "model_servers"} {
		every row in data.tables[table] {
			startswith(row.source, "https://")
			regex.match(`^[0-9]{4}-[0-9]{2}-[0-9]{2}$`, row.date)
		}
	}
}

# statements

stated(given) := t.judged(
	{"statements": {"GEN-02": object.union(
		{"state": "ok", "reason": "", "owner": null, "reviewed": null, "anchored": false, "at": null},
		given,
	)}},
	{},
)

test_statements_as_evidence if {
	plain := statements.evidence("GEN-02") with input as stated({})
	plain == {"subject": "statement on GEN-02", "at": null, "proof": "stated", "by": "nobody named", "on": 0}
	anchored := statements.evidence("GEN-02") with input as stated({"anchored": true, "owner": "Ada", "reviewed": 20000})
	anchored == {"subject": "statement on GEN-02", "at": null, "proof": "anchored", "by": "Ada", "on": 20000}
	statements.state("GEN-03") == "missing" with input as stated({})
}

# declarations

test_place_is_the_nearest_that_is_known if {
	doc := t.document(t.declarations({}))
	exact := declarations.place(["data", "personal"]) with input as doc
	exact.line == 8
	above := declarations.place(["models", 0, "path"]) with input as doc
	above.line == 1
	without := object.union(doc, {"declarations": {"positions": {"": null}}})
	nowhere := declarations.place(["models"]) with input as json.remove(without, ["declarations/positions"])
	nowhere == t.file_at(".github/ai-trust.yml")
	declarations.place(["models"]) == null with input as t.document({})
	declarations.pointer(["a/b", 2, "c~d"]) == "/a~1b/2/c~0d"
	declarations.list(["models"]) == [] with input as {}
}

# containers

runs(container, roles) if containers.runs_ai(container) with input as t.judged({"roles": roles}, {})

test_images_that_run_ai if {
	runs(t.container([t.stage("python:3.12", {"installs": ["Torch"]})], "no", {}), [])
	runs(t.container([t.stage("docker.io/vllm/vllm-openai:v0.9@sha256:00", {})], "no", {}), [])
	runs(t.container([t.stage("ubuntu", {"commands": [`["vllm", "serve"]`]})], "no", {}), [])
	runs(t.container([t.stage("ubuntu", {"commands": ["uvicorn app:app"]})], "no", {}), [t.role("serves")])
}

test_images_that_do_not if {
	not runs(t.container([t.stage("ubuntu", {"commands": ["uvicorn app:app"]})], "no", {}), [])
	not runs(t.container([t.stage("nginx", {"commands": ["nginx -g daemon"]})], "no", {}), [t.role("serves")])
}

test_stages_below_the_final_one_count if {
	base := t.stage("python:3.12", {"name": "Base", "final": false, "installs": ["torch"]})
	runs(t.container([base, t.stage("base", {"kind": "stage"})], "no", {}), [])
	not runs(t.container([base, t.stage("nginx", {})], "no", {}), [])
}

# workflows

test_permissions_of_jobs if {
	workflows.can_write(t.permissions("write-all", {}))
	workflows.can_write(t.permissions("map", {"contents": "write"}))
	not workflows.can_write(t.permissions("map", {"contents": "read"}))
	not workflows.can_write(t.permissions("absent", {}))
}
