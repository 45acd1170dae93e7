# METADATA
# description: Models that the system holds, loads or calls. Tests are left out.
package aitrust.lib.models

import data.aitrust.lib.declarations
import data.aitrust.lib.facts
import data.aitrust.lib.published
import data.aitrust.lib.system

all := [published.placed(model) |
	some model in input.models
	model.scope != "test"
	system.mine(model.at.path)
]

# files that hold models, in the tree.
files := [model | some model in all; model.source == "file"]

# own: this code saves it, the declarations say that it was trained here, or it lies in the tree of a system that trains.
own(_) if system.detected("trains")

own(model) if model.path in facts.saved

own(model) if {
	some entry in declarations.list(["models"])
	entry.value.path == model.path
	entry.value.origin in {"trained", "finetuned"}
}
