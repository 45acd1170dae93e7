# METADATA
# description: How people rate the system in the declarations, on each axis of data.tables.ratings.
package aitrust.lib.ratings

answers := {axis: object.get(input.declarations.value, row.path, "") | some axis, row in data.tables.ratings}

all := {axis: rating |
	some axis, answer in answers
	rating := data.tables.ratings[axis].answers[answer]
}

key(axis) := concat(".", data.tables.ratings[axis].path)

# An axis that nobody rated counts as nothing here; it makes the level standard below.
score(axis) := object.get(all, axis, 0)
