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

import data.aitrust.lib.consequence
import data.aitrust.lib.digests
import data.aitrust.lib.files
import data.aitrust.lib.finding
import data.aitrust.lib.local
import data.aitrust.lib.models
import data.aitrust.lib.references
import data.aitrust.lib.swappable
import data.aitrust.lib.system
import data.aitrust.lib.text
import data.aitrust.lib.verification

default applicable := false

applicable if system.has("loads_models")

applicable if system.has("distributes")

applicable if count(digests.compared) > 0

# no-verify-remote: an address that cannot be read is most often the makers' own.

findings contains object.union(finding.defect("no-verify-remote", severity(fact, swap), fact, message), references.at_home(fact)) if {
	some fact in swappable.all
	swap := consequence.row(fact)
	message := concat("", [
		swappable.name(fact), " is fetched without a fixed version or a digest: ", swap.outcome, " ", swappable.cure(fact),
	])
}

severity(fact, swap) := "high" if {
	swap.unchecked == "critical"
	references.address_unknown(fact)
}

else := swap.unchecked

unknown contains {"check": "no-verify-remote", "reason": swappable.unknown, "need": "facts.H01"}

unknown contains {
	"check": "no-verify-remote",
	"reason": "the declarations say that models are loaded, but no load was found in code that can be read",
	"need": "facts.H01",
} if {
	system.has("loads_models")
	not system.detected("loads_models")
}

evidence contains proof if some proof in swappable.fixed(references.hub)

evidence contains proof if some proof in verification.evidence

# no-verify-local: what is tracked in git is bound by its commit, what this code saved is its own.

findings contains finding.defect("no-verify-local", "medium", fact, message) if {
	some fact in local.unchecked
	message := concat("", [
		text.short(fact.subject), " is not in the repository and is loaded without comparing a digest. ",
		"Record its sha256 and check it right before the load.",
	])
}

evidence contains finding.observed(concat(" ", [fact.subject, "is bound by the commit that holds it"]), fact.at) if {
	some fact in local.tracked
}

# hash-mismatch speaks in every scope, at full severity.

findings contains object.union(
	finding.plain("hash-mismatch", "contradiction", "critical", pair.record, message),
	{"severity": "critical", "subject": pair.path, "evidence": pair.evidence, "from": pair.from},
) if {
	some pair in digests.differing
	message := concat("", [
		text.short(pair.path), " is not the file whose sha256 ", pair.where, ". ",
		"Do not load it before you know which of the two is right.",
	])
}

evidence contains proof if some proof in digests.evidence

# no-published-hash: a hub shows the digest of what is pushed to it.

findings contains finding.question("no-published-hash", "medium", "models", message) if {
	system.has("distributes")
	not system.detected("distributes")
	published := sort([text.short(model.path) | some model in models.files; model.scope == "src"])
	count(published) > 0
	count(files.of("checksums")) + count(digests.compared) == 0
	message := concat("", ["You publish ", text.few(published), " without a digest or signature. Publish SHA256SUMS beside it."])
}

evidence contains finding.observed("the hub shows the digest of what is pushed to it", null) if system.detected("distributes")

evidence contains finding.observed("checksums are published", file.at) if {
	system.has("distributes")
	some file in files.of("checksums")
}
