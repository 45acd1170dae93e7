# METADATA
# scope: package
# title: Model files use formats that cannot carry code
# description: |
#   Opening a pickle, or a model with code of its own, runs whatever its author put there. Weights can be kept, loaded
#   and handed on in formats that only hold numbers.
# custom:
#   id: RES-01
#   kind: automated
#   severity: critical
#   required_from: minimal
#   source: {section: "Checklist: resources", item: 1}
#   checks:
#     - id: malicious-opcode
#       severity: critical
#       kind: defect
#       needs: [facts.P01]
#       waivable: false
#       title: Model file runs commands when it is opened
#       remediation: Do not open the file. Delete it, find out where it came from, and replace it with a safetensors copy from its author.
#     - id: unsafe-store
#       severity: high
#       kind: defect
#       needs: [models]
#       title: Model file in a format that can carry code
#       remediation: Convert the file to safetensors, ONNX or GGUF, then remove the old one from the tree.
#     - id: unsafe-load
#       severity: critical
#       kind: defect
#       needs: [facts.L01, facts.L02, facts.L03, facts.L04, facts.L05, facts.L06, facts.L07, facts.L08, facts.L11]
#       title: Load that runs code from the file
#       remediation: Load a data-only format, or turn the loader's safe switch on (weights_only=True, allow_pickle=False, safe_mode=True).
#       edit: safe-load
#     - id: remote-code
#       severity: critical
#       kind: defect
#       needs: [facts.H01, facts.H03, facts.H04, facts.L03]
#       title: Code of a remote repository runs here
#       remediation: Remove trust_remote_code, or read the code and fix its commit with revision=.
#       edit: no-remote-code
#       command: git ls-remote {home}/{subject} HEAD
#     - id: unsafe-save
#       severity: medium
#       kind: defect
#       needs: [facts.S01]
#       title: Export in a format that can carry code
#       remediation: Save the weights with safetensors, or export to ONNX.
#     - id: unsafe-obtain
#       severity: high
#       kind: defect
#       needs: [facts.L13]
#       title: Model fetched over a line that anyone can change
#       remediation: Fetch over https with certificate checks on, then compare the digest.
package aitrust.controls.res_01

import data.aitrust.lib.facts
import data.aitrust.lib.finding
import data.aitrust.lib.formats
import data.aitrust.lib.kind
import data.aitrust.lib.models
import data.aitrust.lib.references
import data.aitrust.lib.system
import data.aitrust.lib.text

loaders := {"L01", "L02", "L03", "L04", "L05", "L06", "L07", "L08", "L11"}

default applicable := false

applicable if count(facts.of({"L01", "L02", "L03", "L05", "L07", "L11", "H01", "H02", "H04"})) > 0

applicable if {
	input.context.system.holds_ai
	count(facts.of({"L04", "L06", "L08", "S01"})) > 0
}

applicable if count(files) > 0

files := [model | some model in models.all; model.source == "file"]

# unsafe-store

findings contains finding.defect("unsafe-store", "high", model, message) if {
	some model in files
	model.format_class in {"code-capable", "executable"}
	message := concat("", [
		text.short(model.path), " is ", article(model), ": opening it can run code that its author put in. ",
		"Convert it to safetensors, ONNX or GGUF.",
	])
}

article(model) := "a program" if model.format_class == "executable"

article(model) := concat(" ", ["in", model.format, "format"]) if model.format_class != "executable"

# unsafe-load

findings contains object.union(
	finding.defect("unsafe-load", severity, fact, message),
	object.union({"from": array.concat([fact.id], around(fact)), "remediation": cure(fact)}, one_cause(fact)),
) if {
	some fact in facts.of(loaders)
	not hub_code(fact)
	severity := danger(fact)
	message := concat("", [text.short(fact.symbol), opens(fact), why(fact), " ", cure(fact)])
}

# One line in a dependency file settles all loads that are left to torch.
one_cause(fact) := {
	"group": concat(" ", ["torch", fact.args.torch_bound]),
	"remediation": "Require torch>=2.6 in the dependency file, or pass weights_only=True.",
} if {
	fact.kind == "L01"
	left_to_default(fact)
	fact.scope in facts.product
}

else := {}

any_torch(fact) if {
	fact.kind == "L01"
	left_to_default(fact)
	fact.args.torch_bound == "unknown"
}

# The switch of a hub call is a fact of its own; with the call's they are one.
around(fact) := [call.id | some call in facts.around(fact)] if fact.kind == "L11"

around(fact) := [] if fact.kind != "L11"

# torch.load: the switch decides, else the default of the version that the dependency files allow.
danger(fact) := torch_danger(fact) if fact.kind == "L01"

danger(fact) := by_source(fact) if {
	fact.kind in {"L03", "L05", "L07"}
	fact.state == "unsafe"
	not references.pinned(fact)
}

# Pickles and arrays are a model's beside AI; elsewhere they are the caches and sessions of any program.
danger(fact) := by_source(fact) if {
	fact.kind in {"L04", "L06"}
	fact.state == "unsafe"
	beside_ai(fact)
}

danger(fact) := "medium" if {
	fact.kind in {"L04", "L06"}
	fact.state == "unsafe"
	not beside_ai(fact)
}

beside_ai(fact) if fact.source == "remote"

beside_ai(fact) if fact.at.path in ai_files

ai_files := {fact.at.path | some fact in facts.all; fact.kind in kind.ai_kinds}

# TorchScript and libraries are code by design; the program that they hold is bounded or the system's own.
danger(fact) := "high" if {
	fact.kind == "L02"
	fact.state == "unsafe"
	fact.source == "remote"
}

danger(fact) := "medium" if {
	fact.kind == "L02"
	fact.state == "unsafe"
	fact.source == "unknown"
}

danger(fact) := "low" if {
	fact.kind == "L02"
	fact.state == "unsafe"
	not fact.source in {"remote", "unknown"}
}

# YAML is configuration here, not weights.
danger(fact) := "critical" if {
	fact.kind == "L08"
	fact.state == "unsafe"
	fact.source == "remote"
}

danger(fact) := "low" if {
	fact.kind == "L08"
	fact.state == "unsafe"
	fact.source != "remote"
}

# Weights as a pickle from a hub: fixed bytes are at least always the same.
danger(fact) := "critical" if {
	fact.kind == "L11"
	fact.state == "unsafe"
	fact.source == "remote"
	references.revision(fact) == "mutable"
}

danger(fact) := "medium" if {
	fact.kind == "L11"
	fact.state == "unsafe"
	not mutable_remote(fact)
}

mutable_remote(fact) if {
	fact.source == "remote"
	references.revision(fact) == "mutable"
}

torch_danger(fact) := "critical" if {
	switched_off(fact)
	fact.source in {"remote", "unknown"}
}

torch_danger(fact) := "medium" if {
	switched_off(fact)
	not fact.source in {"remote", "unknown"}
}

torch_danger(fact) := by_source(fact) if {
	left_to_default(fact)
	fact.args.torch_bound == "unsafe"
}

torch_danger(fact) := "low" if {
	left_to_default(fact)
	fact.args.torch_bound == "unknown"
}

switched_off(fact) if fact.args.weights_only == false

left_to_default(fact) if {
	fact.args.weights_only == "absent"
	spread(fact) == false
}

left_to_default(fact) if {
	spread(fact) == false
	not has_switch(fact)
}

has_switch(fact) if fact.args.weights_only in {true, false}

has_switch(fact) if is_object(fact.args.weights_only)

default spread(_) := false

spread(fact) if fact.args["**"] == true

# Someone else's bytes run: critical. A path that is given or cannot be read most often leads to a file of the system's
# own, so that one more step is needed. Own files: medium.
by_source(fact) := "critical" if {
	fact.source == "remote"
	not references.address_unknown(fact)
	not references.held(fact)
}

by_source(fact) := "high" if references.address_unknown(fact)

by_source(fact) := "medium" if references.held(fact)

by_source(fact) := "high" if fact.source == "unknown"

by_source(fact) := "medium" if not fact.source in {"remote", "unknown"}

opens(fact) := " turns " if for_all(fact)

opens(fact) := concat("", [" opens ", what(fact), " "]) if not for_all(fact)

# A switch that holds for every load that follows.
for_all(fact) if endswith(fact.symbol, "enable_unsafe_deserialization")

what(fact) := text.short(fact.subject) if fact.subject != ""

what(fact) := "data that is passed in" if {
	fact.subject == ""
	in_memory(fact)
}

what(fact) := "a file" if {
	fact.subject == ""
	fact.source == "local"
	not in_memory(fact)
}

what(fact) := "a file that is named elsewhere" if {
	fact.subject == ""
	fact.source != "local"
	not in_memory(fact)
}

# pickle.loads and pickle.dumps take and give bytes, no file.
in_memory(fact) if regex.match(`\.(loads|dumps)$`, fact.symbol)

why(fact) := "with weights_only=False, so that a changed file runs its own code." if {
	fact.kind == "L01"
	switched_off(fact)
}

why(fact) := "without weights_only, and the version of torch that is allowed here runs code from the file." if {
	fact.kind == "L01"
	left_to_default(fact)
	fact.args.torch_bound == "unsafe"
}

why(fact) := "without weights_only, and the dependency files allow torch before 2.6, which runs code from the file." if {
	any_torch(fact)
	names_torch(fact)
}

why(fact) := "without weights_only, and no dependency file says which torch does it; before 2.6 it runs code from the file." if {
	any_torch(fact)
	not names_torch(fact)
}

# names_torch: a dependency file speaks of torch at all.
names_torch(fact) if is_string(fact.args.torch_from)

why(fact) := "and runs the program in it." if fact.kind == "L02"

why(fact) := "as downloaded, and no digest is compared." if fact.kind == "L03"

why(fact) := "and runs whatever was pickled into it." if fact.kind in {"L04", "L05"}

why(fact) := "with allow_pickle=True, so that a changed file runs its own code." if fact.kind == "L06"

why(fact) := "safe mode off for every model that is loaded afterwards." if for_all(fact)

why(fact) := "without safe mode, so that layers in it can run code." if {
	fact.kind == "L07"
	not for_all(fact)
}

why(fact) := "with a loader that builds any object." if fact.kind == "L08"

why(fact) := "from a pickle although safer weights may exist." if fact.kind == "L11"

cure(fact) := "Remove the call." if for_all(fact)

cure(fact) := cures[fact.kind] if not for_all(fact)

cures := {
	"L01": "Pass weights_only=True.",
	"L02": "Use it only on files of your own, or load weights from safetensors.",
	"L03": "Pass check_hash=True, or load weights from safetensors.",
	"L04": "Keep the data in safetensors, ONNX or JSON instead.",
	"L05": "Keep the data in safetensors, ONNX or JSON instead.",
	"L06": "Store plain arrays and drop the switch.",
	"L07": "Pass safe_mode=True and keep the model as .keras.",
	"L08": "Use yaml.safe_load.",
	"L11": "Drop use_safetensors=False and name safetensors weights.",
}

# remote-code

findings contains object.union(
	finding.defect("remote-code", remote_danger(fact, revision), fact, message),
	object.union(references.at_home(named(fact, calls)), {
		"from": array.concat([fact.id], [call.id | some call in calls]),
		"remediation": remedy(fact, revision),
	}),
) if {
	some fact in remote_code
	calls := facts.around(fact)
	revision := known_revision(fact, calls)
	message := concat("", [switch(fact), " ", owner(fact), whose(fact, revision), ". ", remedy(fact, revision)])
}

# A switch stands in the load that names the repository.
named(fact, calls) := calls[0] if {
	fact.kind == "H04"
	count(calls) > 0
}

else := fact

# The switch as its own fact, or as an argument of a load when no such fact stands in the same call.
remote_code := array.concat(
	switches,
	array.concat(
		[call | some call in facts.of({"H01", "H02", "H03"}); call.args.trust_remote_code == true; not call.id in told],
		[fact | some fact in facts.of({"L03"}); hub_code(fact); fact.source == "remote"],
	),
)

switches := [fact | some fact in facts.of({"H04"}); fact.state == "unsafe"]

told := {call.id | some switch in switches; some call in facts.around(switch)}

# torch.hub runs hubconf.py of the repository; load_state_dict_from_url only opens a file.
hub_code(fact) if {
	fact.kind == "L03"
	not references.opens_address(fact)
}

remote_danger(fact, _) := "low" if fact.source == "local"

remote_danger(fact, revision) := revision_danger[revision] if fact.source != "local"

revision_danger := {"pinned": "medium", "exposed": "medium", "unknown": "high", "mutable": "critical"}

# A switch without a call around it goes to a load that is not known here.
known_revision(fact, calls) := "unknown" if {
	fact.kind == "H04"
	count(calls) == 0
	references.revision(fact) == "mutable"
}

else := best[0] if {
	states := {references.revision(call) | some call in array.concat([fact], calls)}
	best := [state | some state in ["pinned", "exposed", "unknown", "mutable"]; state in states]
}

switch(fact) := "torch.hub runs code of" if fact.kind == "L03"

switch(fact) := "trust_remote_code=True runs code of" if fact.kind != "L03"

# What lies here nobody can push to.
whose(fact, _) := ", which is not fetched" if fact.source == "local"

whose(fact, revision) := whose_revision[revision] if fact.source != "local"

whose_revision := {
	"pinned": " at a commit that is fixed",
	"exposed": " at the revision that the caller gives",
	"unknown": ", at a revision that cannot be read here",
	"mutable": ", whatever its owner pushes next",
}

owner(fact) := text.short(fact.subject) if fact.subject != ""

owner(fact) := "a repository that is named elsewhere" if fact.subject == ""

remedy(fact, revision) := "Read that code, and use a model that needs none when you can." if {
	fact.source != "local"
	revision in {"pinned", "exposed"}
}

remedy(fact, _) := "Read that code, and use a model that needs none when you can." if fact.source == "local"

remedy(fact, revision) := "Name the commit behind a colon (owner/repo:commit), or vendor the code." if {
	fact.source != "local"
	revision in {"unknown", "mutable"}
	fact.kind == "L03"
}

remedy(fact, revision) := "Remove the switch, or add revision= with a full commit." if {
	fact.source != "local"
	revision in {"unknown", "mutable"}
	fact.kind != "L03"
}

# unsafe-save

findings contains object.union(finding.defect("unsafe-save", save_severity, fact, message), object.union({"remediation": save_remedy(fact)}, save_group)) if {
	some fact in facts.of({"S01"})
	fact.state == "unsafe"
	not in_memory(fact)
	message := concat("", [text.short(fact.symbol), " writes ", saved(fact), " in a format that can carry code. ", save_remedy(fact)])
}

save_remedy(fact) := "Keep the data in safetensors, ONNX or JSON instead." if startswith(fact.symbol, "pickle.")

else := "Save weights with safetensors instead."

# What stays here is a convenience, worth one line; what others open is not.
default save_severity := "info"

save_severity := "medium" if system.detected("distributes")

default save_group := {"group": "saves"}

save_group := {} if system.detected("distributes")

saved(fact) := text.short(fact.subject) if fact.subject != ""

saved(fact) := "a file" if fact.subject == ""

# Values that decide and cannot be read.

unknown contains {"check": "unsafe-load", "reason": reason, "need": "facts.L01"} if {
	unreadable := [text.place(fact.at) |
		some fact in facts.of({"L01"})
		fact.scope in facts.product
		undecided(fact)
	]
	count(unreadable) > 0
	reason := concat(" ", ["weights_only is set by a value that cannot be read:", text.few(unreadable)])
}

undecided(fact) if is_string(fact.args.weights_only.unknown)

undecided(fact) if {
	spread(fact)
	not has_switch(fact)
}

evidence contains finding.observed(concat(" ", [model.path, "holds data only:", model.format]), model.at) if {
	some model in files
	model.format_class == "data-only"
}

evidence contains finding.observed(concat(" ", [fact.symbol, "is safe here"]), fact.at) if {
	some fact in facts.of(loaders | {"L12"})
	fact.state == "safe"
}

evidence contains finding.observed("weights_only is passed through", fact.at) if {
	some fact in facts.of({"L01"})
	fact.args.weights_only.exposed
}

evidence contains finding.observed(concat(" ", [fact.subject, "is loaded without code of its own"]), fact.at) if {
	some fact in facts.of({"H01"})
	fact.subject != ""
	references.consequence(fact) != "code"
}

evidence contains finding.observed(concat(" ", [file, "is a data-only file"]), fact.at) if {
	some fact in facts.of({"H02"})
	file := references.file(fact)
	formats.class(file) == "data-only"
}
