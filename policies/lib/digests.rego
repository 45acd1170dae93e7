# METADATA
# description: Digests of model files that were written down, beside the files, in the declarations or in bills of materials.
package aitrust.lib.digests

import data.aitrust.lib.components
import data.aitrust.lib.finding
import data.aitrust.lib.system
import data.aitrust.lib.text
import data.aitrust.lib.tree

# compared: those in files of the tree, held against the file that they name.
compared := [fact |
	some fact in input.facts
	fact.kind == "V01"
	system.mine(fact.at.path)
]

# declared gives each entry of the declarations that has a digest, with the file that it names.
declared := [[entry, model] |
	some entry in input.declarations.value.models
	is_string(entry.sha256)
	some model in input.models
	model.path == entry.path
	is_string(model.sha256)
	system.mine(model.path)
]

# differing: the file is not the one whose digest was written down.
differing contains {
	"record": fact,
	"path": fact.subject,
	"from": array.concat([fact.id], [model.id | some model in input.models; model.path == fact.subject]),
	"where": concat(" in ", array.concat(["was recorded"], [text.short(file) | file := fact.args["in"]; is_string(file)])),
	"evidence": {
		"recorded": object.get(fact.args, "recorded", null),
		"sha256": object.get(fact.args, "actual", null),
		"in": object.get(fact.args, "in", null),
	},
} if {
	some fact in compared
	fact.state == "unsafe"
}

differing contains {
	"record": model,
	"path": model.path,
	"from": [model.id],
	"where": "the declarations record",
	"evidence": {"recorded": entry.sha256, "sha256": model.sha256, "in": input.declarations.path},
} if {
	some [entry, model] in declared
	lower(entry.sha256) != model.sha256
}

# evidence: the file is the same.
evidence contains finding.labelled(concat(" ", [fact.subject, "is the file whose sha256 is recorded"]), fact.at, "recorded") if {
	some fact in compared
	fact.state == "safe"
}

evidence contains finding.labelled(concat(" ", [model.path, "is the file whose sha256 is declared"]), model.at, "recorded") if {
	some [entry, model] in declared
	lower(entry.sha256) == model.sha256
}

# listed says whether a bill of materials has a digest of the file that a load names.
listed(subject) if text.file_name(tree.clean(subject)) in names

names := {name |
	some component in components.models
	count(component.hashes) > 0
	some name in [component.name, text.file_name(component.name)]
}
