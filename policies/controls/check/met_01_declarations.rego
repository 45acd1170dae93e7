# METADATA
# scope: package
# title: Valid declarations are present
# description: What a system is for, how far it may act and who answers for it stand in no line of code. People have to say it.
# custom:
#   id: MET-01
#   kind: automated
#   severity: high
#   required_from: minimal
#   libraries: false
#   source: {section: Product integrity, item: 1}
#   checks:
#     - id: no-declarations
#       severity: high
#       kind: gap
#       needs: [declarations]
#       title: Nobody has said what the system is for
#       remediation: Write .github/ai-trust.yml; eight lines are a good start, and ai-trust init drafts them.
#       command: ai-trust init
#       question: What is the system for, how far may it act by itself, and who answers for it?
#       key: system
#     - id: malformed
#       severity: medium
#       kind: defect
#       needs: [declarations]
#       title: Declaration that cannot be read
#       remediation: Correct the section as the message says; the other sections count already.
package aitrust.controls.met_01

import data.aitrust.lib.finding

default applicable := false

applicable if input.context.system.holds_ai

applicable if is_string(input.declarations.path)

findings contains finding.question(
	"no-declarations", "high", "system",
	"Nobody has said yet what the system is for, how far it may act by itself and who answers for it. Run ai-trust init.",
) if {
	is_null(input.declarations.path)
}

findings contains {
	"check": "malformed",
	"kind": "defect",
	"from": [],
	"subject": problem.pointer,
	"message": message(problem),
	"at": problem.at,
	"evidence": {"text": problem.message},
	"severity": "medium",
} if {
	some problem in input.declarations.problems
}

message(problem) := substring(problem.message, 0, 600) if problem.message != ""

message(problem) := "This section is not understood. Correct or remove it." if problem.message == ""

evidence contains finding.observed("the declarations are well formed", whole) if {
	is_string(input.declarations.path)
	count(input.declarations.problems) == 0
}

whole := {"path": input.declarations.path, "line": null, "column": null, "end_line": null, "end_column": null}
