# METADATA
# scope: package
# title: Model files are verified before they are loaded
# description: |
#   A model fetched by name alone can be swapped for another one by whoever holds the name. A fixed commit, a digest or
#   a signature makes the swap visible before the file is opened.
# custom:
#   id: RES-02
#   kind: automated
#   severity: critical
#   required_from: minimal
#   source: {section: "Checklist: resources", item: 2}
#   checks:
#     - id: no-verify-remote
#       severity: critical
#       kind: defect
#       needs: [facts.H01, facts.H02, facts.L03]
#       title: Remote model loaded without a fixed version
#       remediation: Add revision= with a full commit, or compare the file's sha256 before you load it.
#       edit: pin-revision
#       command: git ls-remote {home}/{subject} HEAD
#     - id: no-verify-local
#       severity: medium
#       kind: defect
#       needs: [facts.L01, facts.L05, facts.L07, models]
#       title: Model file from outside the repository loaded unchecked
#       remediation: Record the file's sha256 in the repository and compare it right before the load.
#     - id: hash-mismatch
#       severity: critical
#       kind: contradiction
#       needs: [facts.V01, models, declarations]
#       waivable: false
#       title: Model file differs from its recorded digest
#       remediation: Do not load the file. Find out which of the two is right, then restore the file or record the new digest.
#     - id: no-published-hash
#       severity: medium
#       kind: gap
#       needs: [models, files]
#       title: Published model without a digest
#       remediation: Publish a SHA256SUMS file or a signature with the model.
#       question: Where can those who fetch your model find its digest or signature?
#       key: models
package aitrust.controls.res_02

import data.aitrust.lib.components
import data.aitrust.lib.facts
import data.aitrust.lib.files
import data.aitrust.lib.finding
import data.aitrust.lib.models
import data.aitrust.lib.references
import data.aitrust.lib.system
import data.aitrust.lib.text

default applicable := false

applicable if system.has("loads_models")

applicable if system.has("distributes")

applicable if count(digests) > 0

# no-verify-remote

severity := {"code": "critical", "data": "medium", "text": "info"}

weight(fact, consequence) := "high" if {
	consequence == "code"
	references.address_unknown(fact)
} else := severity[consequence]

findings contains object.union(
	finding.defect("no-verify-remote", weight(fact, consequence), fact, message),
	references.at_home(fact),
) if {
	some fact in references.swappable
	consequence := references.consequence(fact)
	message := concat("", [
		name(fact), " is fetched without a fixed version or a digest: ", outcome[consequence], " ", remedy(fact),
	])
}

outcome := {
	"code": "whoever can replace it runs code here.",
	"data": "other weights can take its place unnoticed.",
	"text": "its settings can change unnoticed.",
}

name(fact) := text.short(fact.subject) if fact.subject != ""

name(fact) := "A model that is named elsewhere" if fact.subject == ""

remedy(fact) := "Add revision= with a full commit." if fact.kind in references.hub

remedy(fact) := "Name the commit behind a colon (owner/repo:commit)." if {
	fact.kind == "L03"
	not references.opens_address(fact)
}

remedy(fact) := "Keep the digest in the file's name and pass check_hash=True." if references.opens_address(fact)

remedy(fact) := "Compare its sha256 before you load it." if not fact.kind in (references.hub | {"L03"})

unknown contains {"check": "no-verify-remote", "reason": reason, "need": "facts.H01"} if {
	count(references.untraceable) > 0
	reason := concat(" ", [
		"the model's name comes from a value that cannot be read:",
		text.few([text.place(fact.at) | some fact in references.untraceable]),
	])
}

unknown contains {
	"check": "no-verify-remote",
	"reason": "the declarations say that models are loaded, but no load was found in code that can be read",
	"need": "facts.H01",
} if {
	system.has("loads_models")
	not system.detected("loads_models")
}

# no-verify-local: what is tracked in git is bound by its commit, what this code saved is its own.

findings contains finding.defect("no-verify-local", "medium", fact, message) if {
	some fact in facts.of({"L01", "L02", "L05", "L07", "H01"})
	fact.source == "local"
	fact.subject != ""
	not placeholder(fact.subject)
	not in_tree(fact.subject)
	not saved_here(fact)
	not references.verified(fact)
	not recorded(fact.subject)
	message := concat("", [
		text.short(fact.subject), " is not in the repository and is loaded without comparing a digest. ",
		"Record its sha256 and check it right before the load.",
	])
}

# Stands for whatever its reader has.
placeholder(subject) if regex.match(`(?i)(^|/)(path[/_-]to|your[_-])`, subject)

in_tree(subject) if clean(subject) in tree

# A load names a file or the folder that holds it, from the root or from the folder of the code.
tree contains concat("/", array.slice(parts, from, to)) if {
	some model in models.all
	is_string(model.path)
	parts := split(model.path, "/")
	last := count(parts)
	some [from, to] in array.concat(
		[[0, n] | some n in numbers.range(1, last)],
		[[n, m] | some n in numbers.range(0, last - 1); some m in [last - 1, last]; m > n],
	)
}

clean(subject) := trim_suffix(trim_prefix(trim_left(subject, "./"), "/"), "/")

saved_here(fact) if fact.subject in saved

saved := {save.subject | some save in facts.of({"S01"})}

recorded(subject) if {
	text.file_name(clean(subject)) in hashed
}

hashed := {name |
	some component in components.listed
	component.type == components.model_type
	count(component.hashes) > 0
	some name in [component.name, text.file_name(component.name)]
}

# hash-mismatch speaks in every scope, at full severity.

digests := [fact |
	some fact in input.facts
	fact.kind == "V01"
	system.mine(fact.at.path)
]

findings contains object.union(
	finding.plain("hash-mismatch", "contradiction", "critical", fact, message),
	{
		"severity": "critical",
		"evidence": {
			"recorded": object.get(fact.args, "recorded", null),
			"sha256": object.get(fact.args, "actual", null),
			"in": object.get(fact.args, "in", null),
		},
		"from": array.concat([fact.id], holders(fact.subject)),
	},
) if {
	some fact in digests
	fact.state == "unsafe"
	message := concat("", [
		text.short(fact.subject), " is not the file whose sha256 was recorded", where(fact), ". ",
		"Do not load it before you know which of the two is right.",
	])
}

where(fact) := concat(" ", [" in", text.short(fact.args["in"])]) if is_string(fact.args["in"])

else := ""

holders(path) := [model.id | some model in input.models; model.path == path]

# The declarations record digests, too.
findings contains object.union(
	finding.plain("hash-mismatch", "contradiction", "critical", model, message),
	{
		"severity": "critical",
		"subject": model.path,
		"evidence": {"recorded": declared.sha256, "sha256": model.sha256, "in": input.declarations.path},
	},
) if {
	some [declared, model] in declared_digests
	lower(declared.sha256) != model.sha256
	message := concat("", [
		text.short(model.path), " is not the file whose sha256 the declarations record. ",
		"Do not load it before you know which of the two is right.",
	])
}

declared_digests contains [declared, model] if {
	some declared in input.declarations.value.models
	is_string(declared.sha256)
	some model in input.models
	model.path == declared.path
	is_string(model.sha256)
	system.mine(model.path)
}

# no-published-hash: a hub shows the digest of what is pushed to it.

findings contains finding.question(
	"no-published-hash", "medium", "models",
	concat("", ["You publish ", text.few(published), " without a digest or signature. Publish SHA256SUMS beside it."]),
) if {
	system.has("distributes")
	not system.detected("distributes")
	published := sort([text.short(model.path) | some model in models.all; model.source == "file"; model.scope == "src"])
	count(published) > 0
	count([file | some file in files.all; file.kind == "checksums"]) == 0
	count(digests) == 0
}

evidence contains finding.observed(concat("", [fact.subject, " is fixed at ", substring(fact.args.revision, 0, 12)]), fact.at) if {
	some fact in facts.of(references.hub)
	references.pinned(fact)
}

evidence contains finding.observed(concat(" ", [fact.subject, "is fixed at its commit"]), fact.at) if {
	some fact in facts.of({"L03"})
	references.pinned(fact)
}

evidence contains finding.observed("the caller gives the revision", fact.at) if {
	some fact in facts.of(references.hub)
	references.revision(fact) == "exposed"
}

evidence contains finding.observed(concat(" ", [fact.symbol, "checks the file before it is loaded"]), fact.at) if {
	some fact in references.verifications
}

evidence contains finding.observed(concat(" ", [fact.subject, "is checked by the loader"]), fact.at) if {
	some fact in facts.of({"L03"})
	references.checks_itself(fact)
}

evidence contains finding.labelled(concat(" ", [fact.subject, "is the file whose sha256 is recorded"]), fact.at, "recorded") if {
	some fact in digests
	fact.state == "safe"
}

evidence contains finding.labelled(concat(" ", [model.path, "is the file whose sha256 is declared"]), model.at, "recorded") if {
	some [declared, model] in declared_digests
	lower(declared.sha256) == model.sha256
}

evidence contains finding.observed(concat(" ", [fact.subject, "is bound by the commit that holds it"]), fact.at) if {
	some fact in facts.of({"L01", "L02", "L05", "L07", "H01"})
	fact.source == "local"
	fact.subject != ""
	in_tree(fact.subject)
}

evidence contains finding.observed("the hub shows the digest of what is pushed to it", null) if system.detected("distributes")

evidence contains finding.observed("checksums are published", file.at) if {
	system.has("distributes")
	some file in files.all
	file.kind == "checksums"
}
