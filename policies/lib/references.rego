# METADATA
# description: References to models in code, where a model comes from, and whether the reference can change under us.
package aitrust.lib.references

import data.aitrust.lib.facts

# Loaders that take a path or a download; the hub calls name a repository.
loaders := {"L01", "L02", "L03", "L04", "L05", "L06", "L07"}

hub := {"H01", "H02"}

# revision: pinned (a full commit), exposed (the caller's switch), unknown (a value we cannot read), mutable.
revision(fact) := "pinned" if pinned(fact)

else := "mutable" if is_string(fact.args.revision)

else := "exposed" if fact.args.revision.exposed

else := "unknown" if is_object(fact.args.revision)

else := "unknown" if fact.args["**"] == true

else := "mutable"

pinned(fact) if {
	is_string(fact.args.revision)
	regex.match(`^[0-9a-fA-F]{40}$`, fact.args.revision)
}

# torch.hub names the commit behind a colon: owner/repo:sha.
pinned(fact) if {
	fact.kind == "L03"
	regex.match(`:[0-9a-f]{40}$`, fact.subject)
}

# file that a hub call names.
file(fact) := fact.args.filename if is_string(fact.args.filename)

else := fact.args["1"] if {
	is_string(fact.args["1"])
	endswith(fact.symbol, "hf_hub_download")
}

else := fact.args.weight_name if is_string(fact.args.weight_name)

# fetches_model says whether the call brings a model from elsewhere. A client of a hosted model downloads nothing, and
# a data set is not a model.
fetches_model(fact) if {
	fact.kind in (hub | loaders)
	fact.source == "remote"
	not elsewhere(fact)
}

elsewhere(fact) if endswith(fact.symbol, "InferenceClient")

elsewhere(fact) if fact.args.repo_type in {"dataset", "space"}

elsewhere(fact) if fact.args.local_files_only == true

# runs_repository: torch.hub runs hubconf.py of the repository that it names.
runs_repository(fact) if {
	fact.kind == "L03"
	not opens_address(fact)
}

# opens_address: these calls of torch.hub only open a file.
opens_address(fact) if {
	fact.kind == "L03"
	regex.match(`(load_state_dict_from_url|load_url)$`, fact.symbol)
}

# address_unknown: it is downloaded from an address that cannot be read here; most often the makers' own.
address_unknown(fact) if {
	opens_address(fact)
	fact.subject == ""
}

# at_home says where the repository that a call names is kept, for the command that shows its newest commit.
at_home(fact) := {"evidence": {"home": where}} if where := home(fact)

else := {}

home(fact) := "https://github.com" if {
	fact.kind == "L03"
	not contains(fact.subject, ":")
}

else := "https://huggingface.co/datasets" if fact.kind == "H03"

else := "https://huggingface.co" if {
	fact.kind in {"H01", "H02", "H04"}
	contains(fact.subject, "/")
}

# chosen_by_caller: the model's name is a parameter or an option, so that whoever calls decides.
chosen_by_caller(fact) if {
	fact.source == "unknown"
	some name in {"0", "pretrained_model_name_or_path", "model_name_or_path", "repo_id", "model", "model_id", "model_name"}
	fact.args[name].exposed
}

# untraceable calls take the model's name from a value that cannot be read, and nothing fixes its revision.
untraceable := [fact |
	some fact in facts.of(hub)
	fact.scope in facts.product
	fact.source == "unknown"
	not elsewhere(fact)
	not chosen_by_caller(fact)
	not revision(fact) in {"pinned", "exposed"}
	not fact.state == "safe"
]
