# METADATA
# description: Components of the system's bills of materials, dependency files and lock files.
package aitrust.lib.components

import data.aitrust.lib.system
import data.aitrust.lib.text

all := [component |
	some component in input.components
	component.scope != "test"
	system.mine(component.at.path)
]

# listed gives the components that bills of materials list.
listed := [component | some component in all; component.origin == "sbom"]

# models that bills of materials list.
models := [component | some component in listed; component.type == "machine-learning-model"]

# same says whether an entry of a bill of materials speaks of a model.
same(component, model) if lower(component.name) in names(model)

same(component, model) if {
	some name in names(model)
	contains(lower(component.purl), concat("", ["/", name]))
}

same(component, model) if {
	some hash in component.hashes
	lower(hash.value) == model.sha256
}

# names that a list may use: the whole reference, or its last part.
names(model) := {lower(model.ref), lower(text.file_name(model.ref))}

# locked gives the versions of each library in lock files. In one piece, so that each look-up costs nothing.
locked := {name: sort(found) | some name, found in versions}

versions[key(component)] contains component.version if {
	some component in all
	component.origin == "lockfile"
	is_string(component.version)
}

key(component) := concat(":", [component.ecosystem, component.name])

# lacks: what identifies a component and is not said.
lacks(component) := [what | some what in ["version", "hash", "supplier", "licence"]; not present(what, component)]

present("version", component) if is_string(component.version)

present("hash", component) if count(component.hashes) > 0

present("supplier", component) if is_string(component.supplier)

present("licence", component) if count(component.licenses) > 0
