package aitrust.controls.rsk_01_test

import data.aitrust.controls.rsk_01 as control
import data.aitrust.lib.testing as t

ci := ".github/workflows/ci.yml"

found(given) := result if result := control.findings with input as t.document(given)

told(workflow) := t.told(found({"workflows": [t.workflow(workflow)]}))

# broad-token

test_write_all_is_broad if {
	told({"permissions": t.permissions("write-all", {})}) == {["broad-token", "high", ci, 4]}
	told({"jobs": [t.job({"permissions": t.permissions("write-all", {})})]}) == {["broad-token", "high", ci, 4]}
}

test_write_all_that_no_job_has_is_silent if {
	told({"permissions": t.permissions("write-all", {}), "jobs": [t.job({"permissions": t.permissions("map", {"contents": "read"})})]}) == set()
}

outsiders := [{"name": "issue_comment", "at": t.at(ci, 3)}]

test_undeclared_token_for_outsiders if {
	told({"triggers": outsiders, "permissions": t.permissions("absent", {})}) == {["broad-token", "high", ci, 3]}
}

test_near_misses_of_undeclared_tokens if {
	told({"permissions": t.permissions("absent", {})}) == set()
	told({"triggers": [{"name": "pull_request", "at": t.at(ci, 3)}], "permissions": t.permissions("absent", {})}) == set()
	told({"triggers": outsiders}) == set()
	told({"triggers": outsiders, "permissions": t.permissions("absent", {}), "jobs": [t.job({"permissions": t.permissions("none", {})})]}) == set()
}

test_triggers_are_a_parameter if {
	doc := t.document({"workflows": [t.workflow({"triggers": outsiders, "permissions": t.permissions("absent", {})})]})
	result := control.findings with input as doc with data.config as {"parameters": {"RSK-01": {"untrusted_triggers": []}}}
	result == set()
}

# unpinned-action

test_third_party_by_tag_is_medium if {
	told({"jobs": [t.job({"uses": [t.use("acme", 12, {})]})]}) == {["unpinned-action", "medium", ci, 12]}
}

test_known_owner_by_tag_is_low if {
	told({"jobs": [t.job({"uses": [t.use("actions", 12, {}), t.use("GitHub", 13, {})], "secrets": ["KEY"]})]}) == {
		["unpinned-action", "low", ci, 12],
		["unpinned-action", "low", ci, 13],
	}
}

test_third_party_with_power_is_high if {
	told({"jobs": [t.job({"uses": [t.use("acme", 12, {})], "secrets": ["KEY"]})]}) == {["unpinned-action", "high", ci, 12]}
	told({
		"permissions": t.permissions("map", {"contents": "write"}),
		"jobs": [t.job({"uses": [t.use("acme", 12, {})]})],
	}) == {["unpinned-action", "high", ci, 12]}
}

test_a_workflow_is_one_group if {
	result := found({"workflows": [t.workflow({"jobs": [t.job({"uses": [t.use("acme", 12, {}), t.use("actions", 14, {})]})]})]})
	{[f.group, f.at.line] | some f in result} == {[ci, 12], [ci, 14]}
}

test_image_by_tag if {
	result := found({"workflows": [t.workflow({"jobs": [t.job({"uses": [t.use("", 12, {"kind": "docker", "uses": "docker://alpine:3"})]})]})]})
	some f in result
	f.message == "docker://alpine:3 can be changed by its owner after you reviewed it. Name the image by its sha256 digest."
}

test_pinned_and_local_are_fine if {
	doc := t.document({"workflows": [t.workflow({"jobs": [t.job({"uses": [
		t.use("acme", 12, {"pinned": true, "uses": "acme/tool@0123"}),
		t.use("", 13, {"kind": "local", "uses": "./.github/actions/x"}),
	]})]})]})
	result := control.findings with input as doc
	result == set()
	proof := control.evidence with input as doc
	{e.subject | some e in proof} == {"acme/tool@0123 is fixed", ".github/workflows/ci.yml limits its token"}
}

# root-container

serves := t.stage("python:3.12", {"installs": ["openai"], "commands": ["uvicorn app:app"]})

test_serving_image_as_root if {
	t.told(found({"containers": [t.container([serves], "yes", {})]})) == {["root-container", "medium", "Dockerfile", 9]}
}

test_other_image_as_root_is_silent if {
	found({"containers": [t.container([t.stage("node:22", {"installs": ["express"], "commands": ["node server.js"]})], "yes", {})]}) == set()
}

test_image_of_an_example_is_a_remark if {
	result := found({"containers": [t.container([serves], "yes", {"scope": "example"})]})
	{[f.severity, f.group] | some f in result} == {["info", "."]}
}

test_user_of_the_base_is_unknown if {
	open := control.unknown with input as t.document({"containers": [t.container([serves], "unknown", {})]})
	open == {{"check": "root-container", "reason": "the user is set outside the file: Dockerfile", "need": "containers"}}
}

test_own_user_is_evidence if {
	doc := t.document({"containers": [t.container([serves], "no", {"user": {"value": "app", "root": "no", "at": t.at("Dockerfile", 9)}})]})
	result := control.findings with input as doc
	result == set()
	proof := control.evidence with input as doc
	{[e.subject, e.at.line] | some e in proof} == {["Dockerfile runs as app", 9]}
}

# applicable

test_not_applicable_without_infrastructure if {
	applies := control.applicable with input as t.document({})
	not applies
}

test_not_applicable_without_ai if {
	applies := control.applicable with input as t.judged({"holds_ai": false}, {"workflows": [t.workflow({})]})
	not applies
}

test_applicable_with_a_workflow if {
	applies := control.applicable with input as t.document({"workflows": [t.workflow({})]})
	applies
}
