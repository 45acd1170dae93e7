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

import data.aitrust.lib.consequence
import data.aitrust.lib.containers
import data.aitrust.lib.facts
import data.aitrust.lib.finding
import data.aitrust.lib.references
import data.aitrust.lib.swappable
import data.aitrust.lib.system
import data.aitrust.lib.text

default applicable := false

applicable if input.context.system.holds_ai

# mutable-model: RES-02/no-verify-remote judges the same calls.

findings contains object.union(finding.defect("mutable-model", severity, fact, message), references.at_home(fact)) if {
	some fact in swappable.all
	severity := consequence.row(fact).replaceable
	message := concat("", [
		swappable.name(fact), " has no fixed version: its owner can replace it at any time. ", swappable.cure(fact),
	])
}

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

unknown contains {"check": "mutable-model", "reason": swappable.unknown, "need": "facts.H01"}

evidence contains proof if some proof in swappable.fixed(facts.hub_kinds)

# mutable-dataset: data that this repository trains on or retrieves from.

findings contains object.union(finding.defect("mutable-dataset", "medium", fact, message), references.at_home(fact)) if {
	some role in {"trains", "rag"}
	system.detected(role)
	some fact in facts.of({"H03"})
	fact.source == "remote"
	fact.state != "safe"
	references.revision(fact) == "mutable"
	name := text.or_else(text.short(fact.subject), "A data set")
	message := concat("", [
		name, " has no fixed version: other data can take its place before the next run. ", data_cure(fact),
	])
}

# A builder reads files from an address, which has no revision.
data_cure(fact) := "Keep the files' sha256 and compare it, or fetch them from a place that keeps versions." if {
	is_string(fact.args.builder)
}

else := "Add revision= with the full commit of the data set."

# mutable-image: a version in the tag narrows what can change.

findings contains object.union(
	finding.defect("mutable-image", image_severity(stage), object.union(container, {"subject": stage.base, "at": stage.at}), message),
	{"group": container.path},
) if {
	some container in containers.with_ai
	some stage in container.stages
	stage.kind == "image"
	is_null(stage.digest)
	message := concat("", [text.short(stage.base), " can be another image at the next build. Add its digest behind the tag."])
}

image_severity(stage) := "low" if regex.match(`[0-9]`, stage.tag)

else := "medium"

evidence contains finding.observed(concat(" ", [stage.base, "is fixed by its digest"]), stage.at) if {
	some container in containers.all
	some stage in container.stages
	is_string(stage.digest)
}
