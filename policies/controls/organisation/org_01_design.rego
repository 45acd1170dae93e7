# METADATA
# scope: package
# title: Design choices are written down
# description: Those who review, take over or withdraw the system later need to know why it was built so.
# custom:
#   id: ORG-01
#   kind: hybrid
#   severity: medium
#   required_from: standard
#   libraries: false
#   source: {section: "Checklist: organisational strategy", item: 1}
#   statement:
#     question: Where are the choices of model, data and architecture written down?
#     key: statements.ORG-01
#   checks:
#     - id: no-card
#       severity: medium
#       kind: gap
#       needs: [models, cards]
#       title: Model of one's own without a card
#       remediation: Add a model card beside the model that says what it is for, what it was trained on and where it fails.
#       question: What is the model for, what was it trained on, and where does it fail?
#       key: models
#     - id: thin-card
#       severity: low
#       kind: gap
#       needs: [cards]
#       title: Model card with sections missing
#       remediation: Fill in the sections that the card lacks.
#       edit: card-licence
#       question: What is to be said of {missing} in {subject}?
#     - id: no-decision
#       severity: low
#       kind: gap
#       needs: [files, declarations]
#       title: No record of a design decision
#       remediation: Add a short decision record for the choice of model, data and architecture.
#       question: Where are the choices of model, data and architecture written down?
#       key: architecture.decisions
package aitrust.controls.org_01

import data.aitrust.lib.cards
import data.aitrust.lib.declarations
import data.aitrust.lib.files
import data.aitrust.lib.finding
import data.aitrust.lib.models
import data.aitrust.lib.statements
import data.aitrust.lib.system
import data.aitrust.lib.text

default applicable := false

applicable if {
	input.context.system.holds_ai
	not excused
}

# Not applicable is an answer while no role is seen.
excused if {
	statements.state("ORG-01") == "not-applicable"
	not system.uses_ai
}

# no-card

findings contains finding.gap("no-card", "medium", model, message) if {
	some model in models.files
	model.scope == "src"
	models.own(model)
	not cards.describe(model)
	message := concat("", [
		text.short(model.path), " has no model card. Add one that says what it is for, what it was trained on and where it fails.",
	])
}

# thin-card

findings contains object.union(
	finding.gap("thin-card", "low", object.union(card, {"subject": card.path}), message),
	{"evidence": {"missing": text.list(lacks)}},
) if {
	some card in cards.of_models
	lacks := cards.lacks(card)
	count(lacks) > 0
	message := concat("", [text.short(card.path), " does not say: ", text.list(lacks), ". Fill that in."])
}

evidence contains finding.observed(concat(" ", [card.path, "describes its model"]), card.at) if {
	some card in cards.of_models
	cards.lacks(card) == []
}

# no-decision

findings contains finding.question(
	"no-decision", "low", "architecture.decisions",
	"No record says why this model, this data and this architecture were chosen. Add a short decision record.",
) if {
	unrecorded
	statements.state("ORG-01") == "missing"
}

findings contains statements.question("ORG-01", "statements.ORG-01") if unrecorded

findings contains {
	"check": "statement",
	"kind": "gap",
	"from": [],
	"subject": "ORG-01",
	"message": "The statement on ORG-01 says that it does not apply, but the code uses AI. State where design choices are written down.",
	"at": declarations.place(["statements", "ORG-01"]),
	"severity": "low",
	"key": "statements.ORG-01",
} if {
	unrecorded
	statements.state("ORG-01") == "not-applicable"
	system.uses_ai
}

unrecorded if count(files.of("decision-record")) + count(decisions) == 0

decisions := [entry | some entry in declarations.list(["architecture", "decisions"]); declarations.answered(entry.value)]

evidence contains finding.observed(file.path, file.at) if some file in files.of("decision-record")

evidence contains {
	"subject": concat(" ", ["decision record", text.short(entry.value)]),
	"at": declarations.place(["architecture", "decisions", entry.index]),
	"proof": "stated",
} if {
	some entry in decisions
	is_string(entry.value)
}

evidence contains statements.evidence("ORG-01")
