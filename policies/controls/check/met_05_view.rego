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

# One unread file touches many needs: they are one hole.
views := {[hole.reason, hole.status, hole.how, hole.paths] | some hole in holes}

findings contains {
	"check": "not-seen",
	"kind": "gap",
	"from": [],
	"subject": subject(paths, needs),
	"message": concat("", [
		"What ", text.few(sort(controls)), verb(controls), " could not be read in full: ",
		text.short(text.or_else(reason, status)), ". ", way(how, paths),
	]),
	"at": place(paths),
	"severity": "low",
} if {
	some view in views
	[reason, status, how, paths] := view
	same := [hole | some hole in holes; [hole.reason, hole.status, hole.how, hole.paths] == view]
	needs := {hole.need | some hole in same}
	controls := {control | some hole in same; some control in hole.controls}
}

subject(paths, _) := sort(paths)[0] if count(paths) > 0

subject(paths, needs) := concat(", ", sort(needs)) if count(paths) == 0

verb(controls) := " judges" if count(controls) == 1

verb(controls) := " judge" if count(controls) != 1

way(how, paths) := concat("", [upper(substring(how, 0, 1)), substring(text.short(how), 1, -1), "."]) if is_string(how)

else := concat("", ["Look at ", text.few([text.short(path) | some path in sort(paths)]), "."]) if {
	count(paths) > 0
}

else := "Run the check again."

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
