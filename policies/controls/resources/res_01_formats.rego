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

import data.aitrust.lib.consequence
import data.aitrust.lib.facts
import data.aitrust.lib.finding
import data.aitrust.lib.formats
import data.aitrust.lib.loaders
import data.aitrust.lib.models
import data.aitrust.lib.references
import data.aitrust.lib.remote_code
import data.aitrust.lib.system
import data.aitrust.lib.text

default applicable := false

applicable if count(facts.of({"L01", "L02", "L03", "L05", "L07", "L11", "H01", "H02", "H04"})) > 0

applicable if {
	input.context.system.holds_ai
	count(facts.of({"L04", "L06", "L08", "S01"})) > 0
}

applicable if count(models.files) > 0

# unsafe-store

findings contains finding.defect("unsafe-store", "high", model, message) if {
	some model in models.files
	message := concat("", [
		text.short(model.path), " is ", risky(model), ": opening it can run code that its author put in. ",
		"Convert it to safetensors, ONNX or GGUF.",
	])
}

risky(model) := "a program" if model.format_class == "executable"

risky(model) := concat(" ", ["in", model.format, "format"]) if model.format_class == "code-capable"

evidence contains finding.observed(concat(" ", [model.path, "holds data only:", model.format]), model.at) if {
	some model in models.files
	model.format_class == "data-only"
}

# unsafe-load

findings contains object.union(
	finding.defect("unsafe-load", row[loaders.origin(fact)], fact, message),
	object.union({"from": array.concat([fact.id], loaders.calls(fact)), "remediation": row.cure}, loaders.once(fact)),
) if {
	some fact in facts.of(loaders.kinds)
	not references.runs_repository(fact)
	row := loaders.row(fact)
	message := concat(" ", [text.short(fact.symbol), loaders.does(fact), row.why, row.cure])
}

unknown contains {"check": "unsafe-load", "reason": reason, "need": "facts.L01"} if {
	places := [text.place(fact.at) | some fact in facts.of({"L01"}); fact.scope in facts.product; loaders.unreadable(fact)]
	count(places) > 0
	reason := concat(" ", ["weights_only is set by a value that cannot be read:", text.few(places)])
}

evidence contains finding.observed(concat(" ", [fact.symbol, "is safe here"]), fact.at) if {
	some fact in facts.of(loaders.kinds | {"L12"})
	fact.state == "safe"
}

evidence contains finding.observed("weights_only is passed through", fact.at) if {
	some fact in facts.of({"L01"})
	fact.args.weights_only.exposed
}

# remote-code

findings contains object.union(
	finding.defect("remote-code", row.severity, fact, message),
	object.union(
		references.at_home(remote_code.named(fact, calls)),
		{"from": array.concat([fact.id], [call.id | some call in calls]), "remediation": row.cure[way]},
	),
) if {
	some fact in remote_code.all
	calls := facts.around(fact)
	row := remote_code.row(fact, calls)
	way := remote_code.way(fact)
	owner := text.or_else(text.short(fact.subject), "a repository that is named elsewhere")
	message := concat("", [remote_code.caller(fact), " runs code of ", owner, row.whose, ". ", row.cure[way]])
}

evidence contains finding.observed(concat(" ", [fact.subject, "is loaded without code of its own"]), fact.at) if {
	some fact in facts.of({"H01"})
	fact.subject != ""
	consequence.of(fact) != "code"
}

evidence contains finding.observed(concat(" ", [file, "is a data-only file"]), fact.at) if {
	some fact in facts.of({"H02"})
	file := references.file(fact)
	formats.class(file) == "data-only"
}

# unsafe-save: what others open matters; what stays here is a convenience, worth one line.

findings contains object.union(
	finding.defect("unsafe-save", reach.severity, fact, message),
	object.union({"remediation": cure}, reach.group),
) if {
	some fact in facts.of({"S01"})
	fact.state == "unsafe"
	not facts.in_memory(fact)
	cure := formats.instead_of(fact.symbol)
	target := text.or_else(text.short(fact.subject), "a file")
	message := concat(" ", [text.short(fact.symbol), "writes", target, "in a format that can carry code.", cure])
}

reach := {"severity": "medium", "group": {}} if system.detected("distributes")

else := {"severity": "info", "group": {"group": "saves"}}
