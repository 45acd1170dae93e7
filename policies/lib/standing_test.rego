package aitrust.lib.standing_test

import data.aitrust.lib.standing
import data.aitrust.lib.testing as t

sound := {"status": "met", "owner": "Ada", "evidence": ["docs/a.md"], "reviewed": "2026-10-02"}

stands(statement, given) := [it.state, it.reason] if {
	all := standing.of("standard") with input as object.union(t.document(t.declarations({"statements": {"GEN-02": statement}})), given)
	it := all["GEN-02"]
}

state(statement) := stands(object.union(sound, statement), {})[0]

test_sound if {
	all := standing.of("standard") with input as t.document(t.declarations({"statements": {"GEN-02": sound, "GEN-03": "yes"}}))
	all == {"GEN-02": {"state": "ok", "reason": "", "owner": "Ada", "reviewed": 20728, "anchored": false, "at": null}}
}

test_none_without_statements if {
	standing.of("standard") == {} with input as t.document({})
	standing.of("standard") == {} with input as t.document(t.declarations({"statements": []}))
}

test_answers_that_say_less if {
	state({"status": "not-met"}) == "not-met"
	state({"status": "planned"}) == "planned"
	state({"status": "partial"}) == "partial"
}

test_unsupported if {
	state({"owner": " "}) == "unsupported"
	state({"evidence": []}) == "unsupported"
	state({"evidence": 3}) == "unsupported"
	state({"status": "done"}) == "unsupported"
	state({"status": "not-applicable"}) == "unsupported"
}

test_not_applicable_has_a_reason if {
	stands(object.union(sound, {"status": "not-applicable", "reason": "No training here."}), {}) == ["not-applicable", "No training here."]
}

test_owner_and_date_of_the_whole_file if {
	value := {"reviewed": "2026-10-02", "system": {"owner": {"team": "@acme/ai"}}, "statements": {"GEN-02": {"status": "met", "evidence": "docs/a.md"}}}
	all := standing.of("standard") with input as t.document(t.declarations(value))
	[all["GEN-02"].state, all["GEN-02"].owner, all["GEN-02"].reviewed] == ["ok", "@acme/ai", 20728]
}

test_stale if {
	state({"reviewed": "2024-10-02"}) == "stale"
	state({"reviewed": "2027-10-02"}) == "stale"
	state({"reviewed": "soon"}) == "stale"
	state({"expires": "2026-11-23"}) == "stale"
	state({"expires": "2026-11-24"}) == "ok"
	stands(object.union(sound, {"reviewed": 20415}), {})[0] == "ok"
	stands(object.union(sound, {"reviewed": 20414}), {}) == ["stale", "its review is more than 365 days old"]
}

test_workflows_as_evidence if {
	read := {"collect": {"workflows": t.collector(["workflows"], "ok")}, "workflows": [t.workflow({})]}
	there := object.union(sound, {"evidence": ["workflow: ci.yml#build"]})
	all := standing.of("standard") with input as object.union(t.document(t.declarations({"statements": {"GEN-02": there}})), read)
	[all["GEN-02"].state, all["GEN-02"].anchored] == ["ok", true]
	stands(object.union(sound, {"evidence": ["workflow: .github/workflows/ci.yml"]}), read)[0] == "ok"
	gone := object.union(sound, {"evidence": ["workflow: ci.yml#deploy"]})
	stands(gone, read) == ["contradicted", "there is no workflow: ci.yml#deploy"]
	stands(gone, {})[0] == "ok"
}

test_symbols_as_evidence if {
	statement := object.union(sound, {"evidence": ["symbol: guard.check"]})
	all := standing.of("standard") with input as object.union(
		t.document(t.declarations({"statements": {"GEN-02": statement}})),
		{"facts": [t.fact("C01", 1, {"function": "guard.check"})]},
	)
	all["GEN-02"].anchored
}

test_place if {
	doc := object.union(t.document(t.declarations({"statements": {"GEN-02": sound}})), {"declarations": {"positions": {"/statements/GEN-02": t.at(".github/ai-trust.yml", 30)}}})
	all := standing.of("standard") with input as doc
	all["GEN-02"].at.line == 30
}
