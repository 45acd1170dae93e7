# METADATA
# scope: package
# title: Declarations agree with what is found
# description: A declaration that the tree contradicts is worse than none, because people rely on it.
# custom:
#   id: MET-02
#   kind: automated
#   severity: high
#   required_from: minimal
#   libraries: false
#   source: {section: Product integrity, item: 2}
#   checks:
#     - id: contradiction
#       severity: high
#       kind: contradiction
#       needs: [declarations]
#       title: Declaration that the repository contradicts
#       remediation: Correct the declaration or the code, whichever is wrong.
package aitrust.controls.met_02

import data.aitrust.lib.cards
import data.aitrust.lib.coverage
import data.aitrust.lib.declarations
import data.aitrust.lib.finding
import data.aitrust.lib.formats
import data.aitrust.lib.roles
import data.aitrust.lib.text

default applicable := false

applicable if is_string(input.declarations.path)

# A role is declared false, and the code shows it.
findings contains contradiction(["system", "roles", role.name], array.slice(role.from, 0, 1), role.name, message) if {
	some role in declarations.denied_roles
	places := [text.place(proof.at) | some proof in roles.records(role)]
	message := concat("", [
		"The declarations say that the system ", roles.denial[role.name], ", but the code shows it: ", text.few(places),
		". Declare the role, or remove the component.",
	])
}

# A model is declared at a path that the tree does not hold, or in a format that the file has not.
findings contains contradiction(["models", entry.index, "path"], [], entry.value.path, message) if {
	some entry in declarations.list(["models"])
	is_string(entry.value.path)
	formats.class(entry.value.path) in {"code-capable", "data-only"}
	coverage.complete("models", entry.value.path)
	count([model | some model in input.models; model.path == entry.value.path]) == 0
	message := concat("", [
		"The declarations name the model ", text.short(entry.value.path), ", but the repository holds no such file. ",
		"Correct the path, or say where the model comes from.",
	])
}

findings contains contradiction(["models", entry.index, "format"], [model.id], model.ref, message) if {
	some entry in declarations.list(["models"])
	some model in input.models
	model.path == entry.value.path
	formats.data_only(entry.value.format)
	model.format_class in {"code-capable", "executable"}
	message := concat("", [
		"The declarations say that ", text.short(model.path), " is ", entry.value.format, ", but it holds ", model.format,
		", which can carry code. Correct the declaration, or convert the file.",
	])
}

# No personal data is declared, and a data set or card says otherwise.
findings contains contradiction(["data", "personal"], [], concat(" ", ["data set", entry.value.id]), message) if {
	declarations.value.data.personal == "none"
	some entry in declarations.list(["datasets"])
	entry.value.personal in {"personal", "special"}
	message := concat("", [
		"The declarations say that there is no personal data, but they list the data set ", text.short(entry.value.id),
		" as ", entry.value.personal, ". Correct one of the two.",
	])
}

findings contains contradiction(["data", "personal"], [card.id], card.path, message) if {
	declarations.value.data.personal == "none"
	some card in cards.all
	card.scope == "src"
	cards.tells_of_people(card)
	message := concat("", [
		"The declarations say that there is no personal data, but ", text.short(card.path), " says that there is. Correct one of the two.",
	])
}

contradiction(keys, from, subject, message) := {
	"check": "contradiction",
	"kind": "contradiction",
	"from": from,
	"subject": subject,
	"message": message,
	"at": declarations.place(keys),
	"evidence": {"text": declared(keys)},
	"severity": "high",
}

declared(keys) := json.marshal(object.get(declarations.value, keys, null))

evidence contains finding.observed(concat(" ", ["the code shows what is declared: it", roles.assertion[role.name]]), declarations.place(["system", "roles", role.name])) if {
	some role in input.context.system.roles
	role.detected
	role.declared == true
}

evidence contains finding.observed(concat(" ", [entry.value.path, "is there as declared"]), model.at) if {
	some entry in declarations.list(["models"])
	some model in input.models
	model.path == entry.value.path
}

evidence contains finding.observed("nothing in the repository contradicts the declarations", declarations.whole) if count(findings) == 0
