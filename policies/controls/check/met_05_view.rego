# METADATA
# scope: package
# title: The view was complete enough
# description: A check that saw half of the repository answers for half of it. What was not seen is said, with the way to see it.
# custom:
#   id: MET-05
#   kind: automated
#   severity: low
#   required_from: minimal
#   second_pass: true
#   source: {section: Product integrity, item: 5}
#   parameters:
#     unknown_share:
#       description: Share of the required controls, in percent, that may be unknown.
#       default: 20
#   checks:
#     - id: not-seen
#       severity: medium
#       kind: gap
#       needs: []
#       title: Part of the repository was not seen
#       remediation: Grant the read permission or raise the limit that the message names, then run the check again.
#       question: Can the check be given what it could not see?
package aitrust.controls.met_05

import data.aitrust.lib.params
import data.aitrust.lib.text

default applicable := false

applicable if input.run.controls

# What nobody asked for is no hole, nor is what the token of a workflow can never read, nor a value in code that no
# reading would show: its control says so itself.
holes := [unseen |
	some unseen in input.run.unseen
	unseen.status in {"denied", "partial", "error"}
	not out_of_reach(unseen)
	not in_the_code(unseen)
]

in_the_code(unseen) if {
	unseen.status == "partial"
	unseen.how == null
	count(unseen.paths) == 0
}

out_of_reach(unseen) if {
	startswith(unseen.need, "settings.")
	unseen.status == "denied"
}

findings contains {
	"check": "not-seen",
	"kind": "gap",
	"from": [],
	"subject": hole.need,
	"message": message(hole),
	"at": place(hole.paths),
	"severity": "low",
} if {
	some hole in holes
}

message(hole) := concat("", [hole.need, " could not be read in full: ", text.short(reason(hole)), ". ", way(hole)])

reason(hole) := text.or_else(hole.reason, hole.status)

way(hole) := concat("", [upper(substring(hole.how, 0, 1)), substring(text.short(hole.how), 1, -1), "."]) if is_string(hole.how)

way(hole) := concat("", ["Look at ", text.few([text.short(path) | some path in sort(hole.paths)]), "."]) if {
	is_null(hole.how)
	count(hole.paths) > 0
}

way(hole) := "Run the check again." if {
	is_null(hole.how)
	count(hole.paths) == 0
}

place(paths) := {"path": sort(paths)[0], "line": null, "column": null, "end_line": null, "end_column": null} if count(paths) > 0

place(paths) := null if count(paths) == 0

# Too much of what is required rests on nothing.

required := [control | some control in input.run.controls; control.required; control.verdict != "not-applicable"]

open := sort([control.id | some control in required; control.verdict == "unknown"])

findings contains {
	"check": "not-seen",
	"kind": "gap",
	"from": [],
	"subject": "required controls",
	"message": message,
	"at": null,
	"severity": "medium",
} if {
	count(open) * 100 > count(required) * params.get("MET-05", "unknown_share", 20)
	count(holes) > 0
	message := concat("", [
		format_int(count(open), 10), " of ", format_int(count(required), 10),
		" required controls could not be judged: ", text.few(open), ". Give the check what it could not see.",
	])
}

evidence contains {"subject": "everything that was asked for could be read", "at": null, "proof": "observed"} if {
	input.run.controls
	count(holes) == 0
}
