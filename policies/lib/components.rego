# METADATA
# description: Components of the system's bills of materials, dependency files and lock files.
package aitrust.lib.components

import data.aitrust.lib.system

all := [component |
	some component in input.components
	component.scope != "test"
	system.mine(component.at.path)
]

# listed gives the components that bills of materials list.
listed := [component | some component in all; component.origin == "sbom"]

model_type := "machine-learning-model"
