# METADATA
# description: Facts of source that speak for the system that is judged now. Tests are left out; what must speak there reads the input itself.
package aitrust.lib.facts

import data.aitrust.lib.published
import data.aitrust.lib.system

all := [published.placed(fact) |
	some fact in input.facts
	fact.scope != "test"
	system.mine(fact.at.path)
]

# of gives the facts of some kinds.
of(kinds) := [fact | some fact in all; fact.kind in kinds]

# product scopes hold what the system itself does, as opposed to what it shows others.
product := {"src", "notebook", "ci"}

# hub_kinds are calls that fetch from a hub by name.
hub_kinds := {"H01", "H02", "H03"}

# in_memory: pickle.loads and pickle.dumps take and give bytes, no file.
in_memory(fact) if regex.match(`\.(loads|dumps)$`, fact.symbol)

# saved: names under which the code writes models and data.
saved := {save.subject | some save in of({"S01"})}

# around gives the hub calls that hold a fact: a switch is an argument of the load that it belongs to.
around(fact) := [call |
	some call in object.get(hub_calls, fact.at.path, [])
	call.id != fact.id
	holds(call.at, fact.at)
]

# By path, so that a switch is not held against every call of the repository.
hub_calls := {path: calls | some path, calls in by_path}

by_path[fact.at.path] contains fact if {
	some fact in all
	fact.kind in hub_kinds
}

holds(outer, inner) if {
	not before(inner.line, inner.column, outer.line, outer.column)
	not before(outer.end_line, outer.end_column, inner.end_line, inner.end_column)
}

before(line, _, other_line, _) if line < other_line

before(line, column, other_line, other_column) if {
	line == other_line
	column < other_column
}
