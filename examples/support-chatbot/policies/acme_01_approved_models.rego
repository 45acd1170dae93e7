# METADATA
# scope: package
# title: Every hosted model is on the approved list
# description: What is sent to a hosted model leaves the company. Legal and security approve each model by its name.
# custom:
#   id: ACME-01
#   kind: automated
#   severity: high
#   required_from: minimal
#   parameters:
#     approved:
#       description: Names of the hosted models that may be called, as they stand in the code.
#       default: []
#   checks:
#     - id: not-approved
#       severity: high
#       kind: defect
#       needs: [models]
#       title: A hosted model is not approved
#       remediation: Call an approved model, or ask @acme/ai-governance to add this one to the parameter `approved` of ACME-01.
package custom.controls.acme_01

import data.aitrust.lib.finding
import data.aitrust.lib.models
import data.aitrust.lib.params

hosted := [model | some model in models.all; model.source == "api"]

approved := params.get("ACME-01", "approved", [])

applicable if count(hosted) > 0

findings contains finding.defect("not-approved", "high", model, message(model)) if {
	some model in hosted
	not model.ref in approved
}

evidence contains finding.observed(model.ref, model.at) if {
	some model in hosted
	model.ref in approved
}

message(model) := concat("", ["Data is sent to ", model.ref, ", which nobody has approved."])
