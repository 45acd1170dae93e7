# METADATA
# description: |
#   Which systems the repository has, whether they hold AI, and whether each is an application, a library, or neither.
package aitrust.lib.kind

import data.aitrust.lib.library
import data.aitrust.lib.system as places

# named systems: those that the declarations name with their folders, else one without a name.
named := declared if count(declared) > 0

named := [{"name": null, "paths": []}] if count(declared) == 0

declared := [{"name": entry.name, "paths": entry.paths} |
	some entry in sections
	is_string(entry.name)
	is_array(entry.paths)
	every path in entry.paths {
		is_string(path)
	}
]

default sections := []

sections := input.declarations.value.systems if is_array(input.declarations.value.systems)

claimed := [folder | some system in named; some folder in system.paths]

# owns says whether a place belongs to a system.
owns(system, path) if places.owns(system.paths, claimed, path)

# Kinds that only code with AI in it gives. Pickles, YAML and arrays are everyone's.
ai_kinds := {
	"C01", "C06", "C07", "H01", "H02", "H03", "H04", "H05", "H08", "H09",
	"L01", "L02", "L03", "L05", "L07", "L11", "T01", "V01", "X01",
}

# holds_ai: any fact of AI in any scope.
default holds_ai(_) := false

holds_ai(system) if {
	some fact in input.facts
	fact.kind in ai_kinds
	owns(system, fact.at.path)
}

holds_ai(system) if {
	some model in input.models
	not model.format in {"npy", "npz", "zip", "unknown"}
	owns(system, model.at.path)
}

holds_ai(system) if {
	some agent in input.agents
	owns(system, agent.at.path)
}

holds_ai(system) if {
	some card in input.cards
	owns(system, card.path)
}

holds_ai(system) if {
	some file in input.files
	file.kind == "agent-settings"
	owns(system, file.path)
}

holds_ai(system) if {
	some component in input.components
	component.type == "machine-learning-model"
	owns(system, component.path)
}

# What people say they have, code we cannot read may hold.
holds_ai(_) if {
	some claim in input.declarations.value.system.roles
	claim == true
}

# of is the kind of a system.
of(system) := "none" if not holds_ai(system)

else := "library" if library.is(system)

else := "application"

# source gives the facts of some kinds in the system's own code.
source(system, kinds) := [fact |
	some fact in input.facts
	fact.kind in kinds
	fact.scope == "src"
	owns(system, fact.at.path)
]
