# METADATA
# description: Facts of source that speak for the system that is judged now. Tests are left out; what must speak there reads the input itself.
package aitrust.lib.facts

import data.aitrust.lib.system

all := [fact |
	some fact in input.facts
	fact.scope != "test"
	system.mine(fact.at.path)
]

# of gives the facts of some kinds.
of(kinds) := [fact | some fact in all; fact.kind in kinds]

# product scopes hold what the system itself does, as opposed to what it shows others.
product := {"src", "notebook", "ci"}

# beside gives the ids of facts of some kinds in the same call: a switch and the load that it belongs to.
beside(fact, kinds) := [other.id |
	some other in all
	other.at.path == fact.at.path
	other.kind in kinds
	other.id != fact.id
	holds(other.at, fact.at)
]

holds(outer, inner) if {
	not before(inner.line, inner.column, outer.line, outer.column)
	not before(outer.end_line, outer.end_column, inner.end_line, inner.end_column)
}

before(line, _, other_line, _) if line < other_line

before(line, column, other_line, other_column) if {
	line == other_line
	column < other_column
}
