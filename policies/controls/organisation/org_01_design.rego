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
import data.aitrust.lib.facts
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
	not uses_ai
}

uses_ai if {
	some role in input.context.system.roles
	role.detected
}

model_cards := [card | some card in cards.all; card.type == "model"; card.scope == "src"]

# no-card: a model of one's own is one that this code saves, that the declarations say was trained here, or that lies
# in the tree of a system that trains.

findings contains finding.gap("no-card", "medium", model, message) if {
	some model in models.all
	model.source == "file"
	model.scope == "src"
	own(model)
	not described(model)
	message := concat("", [
		text.short(model.path), " has no model card. Add one that says what it is for, what it was trained on and where it fails.",
	])
}

own(_) if system.detected("trains")

own(model) if model.path in saved

own(model) if {
	some entry in declarations.list(["models"])
	entry.value.path == model.path
	entry.value.origin in {"trained", "finetuned"}
}

saved := {save.subject | some save in facts.of({"S01"})}

described(model) if {
	some card in model_cards
	card.subject in {model.ref, model.path, text.file_name(model.path)}
}

described(model) if {
	some card in model_cards
	system_folder := text.folder(card.path)
	system_folder != "."
	startswith(model.path, concat("", [system_folder, "/"]))
}

# A card at the top speaks for the only model.
described(model) if {
	some card in model_cards
	text.folder(card.path) == "."
	count([other | some other in models.all; other.source == "file"; other.scope == "src"]) == 1
	model.source == "file"
}

# thin-card

expected := ["description", "intended-use", "training-data", "evaluation", "limitations", "license", "contact"]

findings contains object.union(
	finding.gap("thin-card", "low", object.union(card, {"subject": card.path}), message),
	{"evidence": {"missing": text.list(lacks)}},
) if {
	some card in model_cards
	lacks := [section | some section in expected; not says(card, section)]
	count(lacks) > 0
	message := concat("", [text.short(card.path), " does not say: ", text.list(lacks), ". Fill that in."])
}

says(card, name) if {
	some section in card.sections
	section.name == name
	section.filled
}

# Front matter says some of it, too.
says(card, name) if {
	some key in front_matter[name]
	answered(card.front_matter[key])
}

front_matter := {
	"license": ["license", "license_name"],
	"training-data": ["datasets"],
	"evaluation": ["model-index"],
}

answered(value) if {
	is_string(value)
	trim_space(value) != ""
}

answered(value) if {
	not is_string(value)
	count(value) > 0
}

# no-decision

findings contains finding.question(
	"no-decision", "low", "architecture.decisions",
	"No record says why this model, this data and this architecture were chosen. Add a short decision record.",
) if {
	count(records) == 0
	count(declared) == 0
	statements.state("ORG-01") == "missing"
}

findings contains statements.question("ORG-01", "statements.ORG-01") if {
	count(records) == 0
	count(declared) == 0
}

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
	statements.state("ORG-01") == "not-applicable"
	uses_ai
	count(records) == 0
	count(declared) == 0
}

records := [file | some file in files.all; file.kind == "decision-record"]

declared := [entry | some entry in declarations.list(["architecture", "decisions"]); answered(entry.value)]

evidence contains finding.observed(file.path, file.at) if some file in records

evidence contains finding.observed(concat(" ", [card.path, "describes its model"]), card.at) if {
	some card in model_cards
	every section in expected {
		says(card, section)
	}
}

evidence contains {
	"subject": concat(" ", ["decision record", text.short(entry.value)]),
	"at": declarations.place(["architecture", "decisions", entry.index]),
	"proof": "stated",
} if {
	some entry in declared
	is_string(entry.value)
}

evidence contains statements.evidence("ORG-01")
