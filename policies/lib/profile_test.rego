package aitrust.lib.profile_test

import data.aitrust.lib.profile
import data.aitrust.lib.testing as t

whole := {"name": null, "paths": []}

of(value, given) := it if it := profile.of(whole) with input as object.union(t.document(t.declarations(value)), given)

rated(autonomy, sensitivity, criticality, exposure) := {
	"autonomy": {"level": autonomy},
	"data": {"sensitivity": sensitivity},
	"criticality": {"business": criticality},
	"exposure": exposure,
}

low := rated("advisory", "public", "low", "internal")

test_not_rated_is_standard if {
	of({}, {}) == {"level": "standard", "reasons": ["nobody has rated the system yet"]}
	of({"exposure": "public"}, {}) == {"level": "standard", "reasons": ["not rated yet: autonomy.level, criticality.business and data.sensitivity"]}
}

test_low_everywhere_is_minimal if of(low, {}) == {"level": "minimal", "reasons": []}

test_one_high_rating_is_standard if {
	of(rated("supervised", "public", "low", "internal"), {}) == {"level": "standard", "reasons": ["autonomy.level is supervised"]}
	of(rated("approved", "internal", "moderate", "internal"), {}) == {"level": "standard", "reasons": ["its ratings add up"]}
}

test_critical if {
	of(rated("advisory", "public", "vital", "internal"), {}) == {"level": "critical", "reasons": ["it is of vital importance"]}
	of(rated("supervised", "public", "high", "internal"), {}).level == "critical"
	of(rated("supervised", "special", "low", "internal"), {}).level == "critical"
	of(rated("advisory", "special", "low", "public"), {}).level == "critical"
	of(rated("advisory", "special", "low", "partner"), {}).level == "standard"
}

test_critical_by_what_it_touches if {
	action := {"autonomy": {"level": "advisory", "actions": [{"effect": "physical", "validation": "after"}]}}
	of(object.union(low, action), {}).level == "critical"
	approved := {"autonomy": {"level": "advisory", "actions": [{"effect": "physical", "validation": "before"}]}}
	of(object.union(low, approved), {}).level == "minimal"
	of(object.union(low, {"interconnections": [{"industrial": true, "writes": true}]}), {}).level == "critical"
	of(object.union(low, {"interconnections": [{"industrial": true, "writes": false}]}), {}).level == "minimal"
}

test_the_declarations_raise_and_never_lower if {
	of(object.union(low, {"profile": "critical"}), {}) == {"level": "critical", "reasons": ["the declarations ask for it"]}
	of(object.union(rated("advisory", "public", "vital", "internal"), {"profile": "minimal"}), {}).level == "critical"
}

tool(effect, given) := object.union(
	{"id": "tool", "kind": "tool", "name": "send_mail", "framework": "langchain", "effect": effect, "scope": "src", "from": [], "at": t.at("mail.py", 22)},
	given,
)

test_a_tool_that_acts_is_a_floor if {
	of(low, {"agents": [tool("write", {})]}) == {"level": "standard", "reasons": ["send_mail can write (mail.py:22)"]}
	of(low, {"facts": [t.fact("C07", 4, {"symbol": "ShellTool"})]}) == {"level": "standard", "reasons": ["ShellTool runs code (app.py:4)"]}
}

test_a_tool_is_told_once if {
	given := {"agents": [tool("execute", {"from": ["C07-4"]})], "facts": [t.fact("C07", 4, {"symbol": "ShellTool"})]}
	count(of(low, given).reasons) == 1
}

test_agents_and_readers_raise_nothing if {
	every agent in [tool("read", {}), tool("write", {"scope": "example"}), tool("write", {"kind": "agent"})] {
		of(low, {"agents": [agent]}).level == "minimal"
	}
}
