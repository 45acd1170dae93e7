# METADATA
# scope: package
# title: One weak supplier cannot silently replace a component
# description: |
#   A model, data set, image or tool that is named by a word can become another one overnight, and then runs with the
#   full rights of the system. An immutable reference keeps what was reviewed.
# custom:
#   id: RSK-02
#   kind: automated
#   severity: critical
#   required_from: minimal
#   source: {section: Risk scenarios, item: 2}
#   checks:
#     - id: mutable-model
#       severity: high
#       kind: defect
#       needs: [facts.H01, facts.H02, facts.L03]
#       title: Model that its owner can replace
#       remediation: Add revision= with a full commit.
#       edit: pin-revision
#       command: git ls-remote {home}/{subject} HEAD
#     - id: mutable-dataset
#       severity: medium
#       kind: defect
#       needs: [facts.H03]
#       title: Training or retrieval data that its owner can replace
#       remediation: Add revision= with the full commit of the data set.
#       edit: pin-revision
#       command: git ls-remote {home}/{subject} HEAD
#     - id: mutable-image
#       severity: medium
#       kind: defect
#       needs: [containers]
#       title: Base image that its owner can replace
#       remediation: Add the image's digest behind its tag, as in python:3.12-slim@sha256:….
#     - id: dependency-confusion
#       severity: high
#       kind: defect
#       needs: [facts.D05]
#       title: Second package index that can answer for any name
#       remediation: Bind each package to one index, or serve all of them from one that you control.
#     - id: pipe-to-shell
#       severity: high
#       kind: defect
#       needs: [facts.D04]
#       title: Script run straight from the network
#       remediation: Download the script, compare its digest, then run it.
#     - id: mutable-tool
#       severity: high
#       kind: defect
#       needs: [facts.M02]
#       title: Agent tool started in whatever version is newest
#       remediation: Name the exact version of the tool, or install it from your lock file.
package aitrust.controls.rsk_02

import data.aitrust.lib.containers
import data.aitrust.lib.facts
import data.aitrust.lib.finding
import data.aitrust.lib.references
import data.aitrust.lib.system
import data.aitrust.lib.text

default applicable := false

applicable if input.context.system.holds_ai

# mutable-model: RES-02/no-verify-remote judges the same calls.

severity := {"code": "high", "data": "medium", "text": "info"}

findings contains object.union(
	finding.defect("mutable-model", severity[references.consequence(fact)], fact, message),
	references.at_home(fact),
) if {
	some fact in references.swappable
	message := concat("", [name(fact), " has no fixed version: its owner can replace it at any time. ", remedy(fact)])
}

name(fact) := text.short(fact.subject) if fact.subject != ""

name(fact) := "A model that is named elsewhere" if fact.subject == ""

remedy(fact) := "Add revision= with a full commit." if fact.kind in references.hub

remedy(fact) := "Name the commit behind a colon (owner/repo:commit)." if {
	fact.kind == "L03"
	not references.opens_address(fact)
}

remedy(fact) := "Keep the digest in the file's name and pass check_hash=True." if references.opens_address(fact)

remedy(fact) := "Fetch it from a place that keeps versions, and compare its sha256." if not fact.kind in (references.hub | {"L03"})

# A library cannot fix the version of a model that its caller names, but it can let the caller do so.
findings contains object.union(
	finding.defect("mutable-model", "info", fact, message),
	{"group": text.folder(fact.at.path)},
) if {
	system.library
	some fact in facts.of(references.hub)
	fact.scope == "src"
	references.chosen_by_caller(fact)
	not references.elsewhere(fact)
	references.revision(fact) == "mutable"
	message := concat(" ", [text.short(fact.symbol), "takes the model's name from the caller, who cannot fix its version. Pass a revision through."])
}

unknown contains {"check": "mutable-model", "reason": reason, "need": "facts.H01"} if {
	count(references.untraceable) > 0
	reason := concat(" ", [
		"the model's name comes from a value that cannot be read:",
		text.few([text.place(fact.at) | some fact in references.untraceable]),
	])
}

# mutable-dataset: data that this repository trains on or retrieves from.

findings contains object.union(finding.defect("mutable-dataset", "medium", fact, message), references.at_home(fact)) if {
	some role in {"trains", "rag"}
	system.detected(role)
	some fact in facts.of({"H03"})
	fact.source == "remote"
	fact.state != "safe"
	references.revision(fact) == "mutable"
	message := concat("", [
		dataset(fact), " has no fixed version: other data can take its place before the next run. ", data_remedy(fact),
	])
}

# A builder reads files from an address, which has no revision.
data_remedy(fact) := "Keep the files' sha256 and compare it, or fetch them from a place that keeps versions." if is_string(fact.args.builder)

else := "Add revision= with the full commit of the data set."

dataset(fact) := text.short(fact.subject) if fact.subject != ""

dataset(fact) := "A data set" if fact.subject == ""

# mutable-image: a version in the tag narrows what can change.

findings contains object.union(
	finding.defect("mutable-image", image_severity(stage), object.union(container, {"subject": stage.base, "at": stage.at}), message),
	{"group": container.path},
) if {
	some container in containers.all
	containers.runs_ai(container)
	some stage in container.stages
	stage.kind == "image"
	is_null(stage.digest)
	message := concat("", [
		text.short(stage.base), " can be another image at the next build. Add its digest behind the tag.",
	])
}

image_severity(stage) := "low" if versioned(stage)

image_severity(stage) := "medium" if not versioned(stage)

versioned(stage) if regex.match(`[0-9]`, stage.tag)

evidence contains finding.observed(concat("", [fact.subject, " is fixed at ", substring(fact.args.revision, 0, 12)]), fact.at) if {
	some fact in facts.of(references.hub | {"H03"})
	references.pinned(fact)
}

evidence contains finding.observed(concat(" ", [fact.subject, "is fixed at its commit"]), fact.at) if {
	some fact in facts.of({"L03"})
	references.pinned(fact)
}

evidence contains finding.observed("the caller gives the revision", fact.at) if {
	some fact in facts.of(references.hub | {"H03"})
	references.revision(fact) == "exposed"
}

evidence contains finding.observed(concat(" ", [stage.base, "is fixed by its digest"]), stage.at) if {
	some container in containers.all
	some stage in container.stages
	is_string(stage.digest)
}
