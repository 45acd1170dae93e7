# METADATA
# description: Files whose presence is a fact.
package aitrust.lib.files

import data.aitrust.lib.system

all := [file |
	some file in input.files
	file.scope != "test"
	system.mine(file.at.path)
]

# of gives the files of one kind.
of(kind) := [file | some file in all; file.kind == kind]
