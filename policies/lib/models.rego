# METADATA
# description: Models that the system holds, loads or calls. Tests are left out.
package aitrust.lib.models

import data.aitrust.lib.published
import data.aitrust.lib.system

all := [published.placed(model) |
	some model in input.models
	model.scope != "test"
	system.mine(model.at.path)
]

files := [model | some model in all; model.source == "file"]
