# METADATA
# description: What a system does with AI, seen in its own code; what the declarations claim stands beside it.
package aitrust.lib.roles

import data.aitrust.lib.kind

names := ["trains", "serves", "llm", "rag", "agentic", "loads_models", "thirdparty_api", "distributes", "ships_data"]

# of gives the roles that are seen or spoken of.
of(system) := [role |
	some name in names
	role := {
		"name": name,
		"detected": count(proofs(system, name)) > 0,
		"declared": claim(name),
		"from": array.slice(sort(proofs(system, name)), 0, 20),
	}
	known(role)
]

known(role) if role.detected

known(role) if is_boolean(role.declared)

claim(name) := input.declarations.value.system.roles[name] if is_boolean(input.declarations.value.system.roles[name])

else := null

# proofs are the ids of the records that show a role.
proofs(system, name) := ids(system, kinds[name]) if kinds[name]

proofs(system, "serves") := [id |
	count(kind.source(system, kind.ai_kinds)) > 0
	some id in ids(system, {"E01"})
]

proofs(system, "loads_models") := array.concat(ids(system, loads), [fact.id |
	some fact in kind.source(system, {"L04", "L06"})
	fact.at.path in ai_files(system)
])

proofs(system, "thirdparty_api") := [fact.id |
	some fact in kind.source(system, {"C01"})
	fact.source != "local"
]

# A push to a hub is a release, wherever it is called.
proofs(system, "distributes") := [fact.id |
	some fact in kind.source(system, {"S01"})
	regex.match(`(^|\.)(push_to_hub|upload_file|upload_folder|upload_large_folder|create_commit)$`, fact.symbol)
]

proofs(system, "ships_data") := [dataset.id |
	some dataset in input.datasets
	dataset.source == "file"
	dataset.scope == "src"
	kind.owns(system, dataset.at.path)
]

kinds := {
	"trains": {"H08"},
	"llm": {"C01", "H05"},
	"rag": {"H09"},
	"agentic": {"C06", "C07", "T01"},
}

loads := {"L01", "L02", "L03", "L05", "L07", "H01", "H02"}

# A pickle or an array is a model's only beside AI.
ai_files(system) := {fact.at.path | some fact in kind.source(system, {"X01"})}

ids(system, some_kinds) := [fact.id | some fact in kind.source(system, some_kinds)]

# assertion and denial are the words for a role in messages.
assertion := {
	"trains": "trains models",
	"serves": "serves answers over the network",
	"llm": "uses a language model",
	"rag": "retrieves documents for a model",
	"agentic": "lets a model use tools",
	"loads_models": "loads models",
	"thirdparty_api": "calls a model at a third party",
	"distributes": "publishes models",
	"ships_data": "holds data sets",
}

denial := {
	"trains": "trains no models",
	"serves": "serves nothing over the network",
	"llm": "uses no language model",
	"rag": "retrieves no documents for a model",
	"agentic": "lets no model use tools",
	"loads_models": "loads no models",
	"thirdparty_api": "calls no model at a third party",
	"distributes": "publishes no models",
	"ships_data": "holds no data sets",
}

# records that show a role, as far as the role names them.
records(role) := array.concat(
	[fact | some fact in input.facts; fact.id in role.from],
	[dataset | some dataset in input.datasets; dataset.id in role.from],
)
