# METADATA
# scope: package
# title: The repository knows whether it holds an AI system
# description: What nobody has named, nobody governs. Every other control depends on knowing what the system does with AI.
# custom:
#   id: CTX-01
#   kind: automated
#   severity: high
#   required_from: minimal
#   libraries: false
#   source: {section: "Introduction, challenges and scope", item: "fn.2, fn.4"}
#   checks:
#     - id: undeclared-role
#       severity: high
#       kind: contradiction
#       needs: [declarations]
#       title: Use of AI that the declarations deny
#       remediation: Declare the role that the code shows, or remove the component.
#       edit: declare-role
package aitrust.controls.ctx_01

import data.aitrust.lib.declarations
import data.aitrust.lib.finding
import data.aitrust.lib.roles
import data.aitrust.lib.text

default applicable := false

applicable if input.context.system.holds_ai

applicable if is_string(input.declarations.path)

findings contains {
	"check": "undeclared-role",
	"kind": "contradiction",
	"from": array.slice(role.from, 0, 1),
	"subject": role.name,
	"message": message,
	"at": declarations.place(["system", "roles", role.name]),
	"evidence": {"text": concat(" ", [role.name, "false"]), "seen": places},
	"severity": "high",
} if {
	some role in declarations.denied_roles
	places := [text.place(proof.at) | some proof in roles.records(role)]
	message := concat("", [
		"The declarations say that the system ", roles.denial[role.name], ", but the code shows it: ", text.few(places),
		". Declare the role, or remove the component.",
	])
}

# Nothing found is only an answer when everything was read.
unknown contains {"check": "undeclared-role", "reason": reason, "need": need} if {
	not detected
	some name
	collector := input.collect[name]
	collector.status in {"partial", "error", "denied"}
	some need in collector.supplies
	need == "facts.C01"
	reason := concat(" ", ["no use of AI was found, but not all code could be read:", text.or_else(collector.reason, collector.status)])
}

detected if {
	some role in input.context.system.roles
	role.detected
}

evidence contains finding.observed(roles.assertion[role.name], records[0].at) if {
	some role in input.context.system.roles
	role.detected
	records := roles.records(role)
	count(records) > 0
}

evidence contains finding.observed("AI is found outside the system's own code only", null) if {
	input.context.system.holds_ai
	not detected
}
