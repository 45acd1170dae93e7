# METADATA
# description: Model and data-set cards of the system.
package aitrust.lib.cards

import data.aitrust.lib.declarations
import data.aitrust.lib.models
import data.aitrust.lib.system
import data.aitrust.lib.text

all := [card |
	some card in input.cards
	card.scope != "test"
	system.mine(card.at.path)
]

# of_models: cards of models that the system itself has.
of_models := [card | some card in all; card.type == "model"; card.scope == "src"]

# describe says whether a card speaks of a model file: it names it, lies in a folder above it, or stands at the top and
# the model is the only one.
describe(file) if {
	some card in of_models
	card.subject in {file.ref, file.path, text.file_name(file.path)}
}

describe(file) if {
	some card in of_models
	text.folder(card.path) != "."
	startswith(file.path, concat("", [text.folder(card.path), "/"]))
}

describe(_) if {
	some card in of_models
	text.folder(card.path) == "."
	count([file | some file in models.files; file.scope == "src"]) == 1
}

# lacks gives the sections that a card should have and that nobody filled in.
lacks(card) := [section | some section in expected; not says(card, section)]

expected := ["description", "intended-use", "training-data", "evaluation", "limitations", "license", "contact"]

says(card, name) if {
	some section in card.sections
	section.name == name
	section.filled
}

# Front matter says some of it, too.
says(card, name) if {
	some key in data.tables.card_sections[name].front_matter
	declarations.answered(card.front_matter[key])
}

# tells_of_people: the front matter says that the data is about persons.
tells_of_people(card) if {
	some key in {"personal", "personal_data", "contains_personal_data", "pii", "contains_pii"}
	card.front_matter[key] in {true, "yes", "true", "personal", "special"}
}

tells_of_people(card) if {
	some tag in card.front_matter.tags
	lower(tag) in {"pii", "personal-data", "contains-pii"}
}
