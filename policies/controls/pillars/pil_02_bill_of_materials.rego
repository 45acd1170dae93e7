# METADATA
# scope: package
# title: Models and libraries are inventoried in a bill of materials
# description: What is not listed can be neither patched, trusted nor withdrawn.
# custom:
#   id: PIL-02
#   kind: automated
#   severity: high
#   required_from: minimal
#   source: {section: Supply chain pillars, item: 2}
#   checks:
#     - id: no-sbom
#       severity: high
#       kind: gap
#       needs: [components]
#       title: Nothing lists the libraries
#       remediation: Add a dependency file with a lock, or generate a CycloneDX bill of materials in your pipeline.
#       question: Which libraries and versions does the system use?
#     - id: model-missing
#       severity: medium
#       kind: contradiction
#       needs: [components, models]
#       title: Model that the bill of materials leaves out
#       remediation: Add the model to the bill of materials as a machine-learning-model component, or generate it anew.
#     - id: model-thin
#       severity: medium
#       kind: gap
#       needs: [components]
#       title: Model listed without what identifies it
#       remediation: Complete the model's entry with version, hash, supplier and licence.
#       question: What are {missing} of {subject}?
#     - id: stale
#       severity: medium
#       kind: contradiction
#       needs: [components]
#       title: Bill of materials that lags behind the lock file
#       remediation: Generate the bill of materials from the lock file in your pipeline.
package aitrust.controls.pil_02

import data.aitrust.lib.components
import data.aitrust.lib.finding
import data.aitrust.lib.models
import data.aitrust.lib.text

default applicable := false

applicable if input.context.system.holds_ai

# no-sbom: the bill of materials that this run gives answers, unless there is nothing to make it of.

findings contains finding.question(
	"no-sbom", "high", "",
	"No bill of materials and no dependency file was found, so that nobody can tell which libraries the system uses. Add one.",
) if {
	count(components.all) == 0
}

evidence contains finding.labelled(concat(" ", ["the bill of materials of this run lists", found, "and", used]), null, "generated") if {
	count(components.all) > 0
	found := text.counted(count(models.all), "model", "models")
	used := text.counted(count(components.all), "library", "libraries")
}

evidence contains finding.observed(concat(" ", ["bill of materials with", text.counted(n, "component", "components")]), whole(path)) if {
	some path in {component.path | some component in components.listed}
	n := count([1 | some component in components.listed; component.path == path])
}

whole(path) := {"path": path, "line": null, "column": null, "end_line": null, "end_column": null}

# model-missing: only a list that names models claims to name them all; a list of libraries leaves them to this run's.

findings contains object.union(
	finding.contradiction("model-missing", severity(model), model, message),
	{"group": components.models[0].path},
) if {
	count(components.models) > 0
	some model in models.all
	model.source in {"file", "hub", "api"}
	model.scope in {"src", "notebook"}
	model.ref != ""
	not listed(model)
	message := concat("", [
		text.short(model.ref), " is used here, but ", text.short(components.models[0].path), " lists other models and not this one. ",
		"Add it as a machine-learning-model component.",
	])
}

listed(model) if {
	some component in components.models
	components.same(component, model)
}

# Lists of parts seldom name what is fetched or hosted elsewhere, and that it is not pinned matters more.
severity(model) := "medium" if model.source == "file"

else := "low"

# model-thin: a hosted model is its provider's to hash and license.

findings contains object.union(
	finding.gap("model-thin", "medium", component, message),
	{"subject": component.name, "evidence": {"missing": text.list(lacks)}},
) if {
	some component in components.models
	not hosted(component)
	lacks := components.lacks(component)
	count(lacks) > 0
	message := concat("", [
		"The entry of ", text.short(component.name), " in the bill of materials lacks its ", text.list(lacks), ". Complete it.",
	])
}

hosted(component) if {
	some model in models.all
	model.format_class == "hosted"
	components.same(component, model)
}

# stale: the list names a version that no lock file has.

findings contains object.union(
	finding.contradiction("stale", "medium", component, message),
	{"group": component.path, "evidence": {"text": component.version, "locked": locked}},
) if {
	some component in components.listed
	component.type == "library"
	is_string(component.version)
	locked := components.locked[components.key(component)]
	not component.version in locked
	message := concat("", [
		text.short(component.path), " lists ", text.short(component.name), " ", text.short(component.version),
		", but the lock file has ", text.few([text.short(version) | some version in locked]), ". Generate it anew from the lock file.",
	])
}
