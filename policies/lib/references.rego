# METADATA
# description: |
#   References to models in code: where a model comes from, whether the reference can change under us, and what a
#   change could do. RSK-02 and RES-02 judge the same calls with it, so that they speak with one finding.
package aitrust.lib.references

import data.aitrust.lib.facts
import data.aitrust.lib.formats

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

# consequence of a swap: code, data (weights that only compute), text (tokenizer, configuration).
# from_pretrained prefers safetensors and falls back to a pickle opened with weights_only=True, so that plain weights
# are data (https://huggingface.co/docs/transformers/main_classes/model, use_safetensors;
# https://docs.pytorch.org/docs/stable/generated/torch.load.html).
consequence(fact) := "code" if runs_code(fact)

else := "text" if tokenizer_or_configuration(fact)

else := by_class[formats.class(file(fact))] if is_string(file(fact))

else := unnamed(fact)

# A hub gives weights as safetensors, and a loader whose switch is on opens them as data.
unnamed(fact) := "data" if only_data(fact)

unnamed(fact) := "code" if not only_data(fact)

only_data(fact) if fact.kind in hub

only_data(fact) if fact.state == "safe"

runs_code(fact) if fact.args.trust_remote_code == true

runs_code(fact) if fact.args.use_safetensors == false

tokenizer_or_configuration(fact) if fact.args.loads == "data"

# A name that tells nothing may hold anything.
by_class := {"code-capable": "code", "data-only": "data", "text": "text", "unknown": "code"}

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

# at_home says where the repository that a call names is kept, for the command that shows its newest commit.
at_home(fact) := {"evidence": {"home": where}} if {
	where := home(fact)
} else := {}

home(fact) := "https://github.com" if {
	fact.kind == "L03"
	not contains(fact.subject, ":")
}

home(fact) := "https://huggingface.co/datasets" if fact.kind == "H03"

home(fact) := "https://huggingface.co" if {
	fact.kind in {"H01", "H02", "H04"}
	contains(fact.subject, "/")
}

# swappable calls fetch a model that its owner can replace without anyone here noticing. What comes with weights of the
# same model in the same file, its tokenizer and configuration, is told with them.
swappable := [fact | some fact in unfixed; not accompanies(fact)]

unfixed := [fact |
	some fact in facts.of(hub | loaders)
	fetches_model(fact)
	revision(fact) == "mutable"
	not from_hub_call(fact)
	not verified(fact)
]

# from_hub_call: the loader opens what a hub call in the same function fetched, and that call is judged itself.
from_hub_call(fact) if count(fetched_by(fact)) > 0

fetched_by(fact) := [call |
	fact.kind in loaders
	fact.subject == ""
	regex.match(`(hf_hub_download|snapshot_download|cached_download)$`, fact.args["0"].call)
	some call in object.get(hub_calls, [[fact.at.path, fact.function]], [])
]

hub_calls := {place: calls | some place, calls in calls_by_function}

calls_by_function[[fact.at.path, fact.function]] contains fact if some fact in facts.of({"H02"})

# held: all that was fetched there is fixed at a commit.
held(fact) if {
	calls := fetched_by(fact)
	count(calls) > 0
	every call in calls {
		pinned(call)
	}
}

# opens_address: torch.hub runs code of a repository, but these open a file.
opens_address(fact) if {
	fact.kind == "L03"
	regex.match(`(load_state_dict_from_url|load_url)$`, fact.symbol)
}

# address_unknown: it is downloaded from an address that cannot be read here; most often the makers' own.
address_unknown(fact) if {
	opens_address(fact)
	fact.subject == ""
}

accompanies(fact) if {
	consequence(fact) == "text"
	fact.subject in weights[fact.at.path]
}

# The first stands for those that follow it.
accompanies(fact) if {
	consequence(fact) == "text"
	some line in lines_of_texts[fact.at.path][fact.subject]
	line < fact.at.line
}

# By path, so that each look-up costs nothing.
weights := {path: subjects | some path, subjects in subjects_of_weights}

subjects_of_weights[fact.at.path] contains fact.subject if {
	some fact in unfixed
	fact.subject != ""
	consequence(fact) != "text"
}

lines_of_texts := {path: subjects | some path, subjects in lines_by_subject}

lines_by_subject[fact.at.path][fact.subject] contains fact.at.line if {
	some fact in unfixed
	fact.subject != ""
	consequence(fact) == "text"
}

# verified: a digest is compared or a signature checked before the load, in the same function; or the call does it.
verified(fact) if checks_itself(fact)

verified(fact) if {
	some line in verified_lines[[fact.at.path, fact.function]]
	line <= fact.at.line
}

verified_lines := {place: lines | some place, lines in lines_of_checks}

lines_of_checks[[proof.at.path, proof.function]] contains proof.at.line if some proof in verifications

# The fifth argument of load_state_dict_from_url is check_hash.
checks_itself(fact) if {
	fact.kind == "L03"
	some name in {"check_hash", "4"}
	fact.args[name] == true
}

# Reading safetensors is safe, but verifies nothing.
verifications := [fact |
	some fact in facts.of({"L12"})
	fact.state == "safe"
	not regex.match(`^(safetensors|gguf)\b`, fact.symbol)
]

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
