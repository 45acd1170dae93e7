# METADATA
# description: |
#   How each statement of the declarations stands: sound, or why it does not answer. A missing one is no entry.
package aitrust.lib.standing

import data.aitrust.lib.date
import data.aitrust.lib.evidence
import data.aitrust.lib.text

max_age := {"minimal": 730, "standard": 365, "critical": 180}

default stated := {}

stated := input.declarations.value.statements if is_object(input.declarations.value.statements)

# of weighs every statement for a profile.
of(level) := {control: weighed(control, statement, level) |
	some control, statement in stated
	is_object(statement)
}

weighed(control, statement, level) := {
	"state": verdict[0],
	"reason": verdict[1],
	"owner": owner(statement),
	"reviewed": reviewed(statement),
	"anchored": evidence.anchored(statement),
	"at": place(control),
} if {
	verdict := judged(statement, level)
}

# An answer that says less than met.
judged(statement, level) := ["not-met", "it says not met"] if statement.status == "not-met"

else := ["planned", "it says planned"] if statement.status == "planned"

else := ["unsupported", "it names no owner"] if owner(statement) == null

else := ["unsupported", "it gives no reason"] if {
	statement.status == "not-applicable"
	not text.filled(object.get(statement, "reason", ""))
}

else := ["not-applicable", statement.reason] if statement.status == "not-applicable"

else := ["unsupported", "its status is not known"] if not object.get(statement, "status", "") in {"met", "partial"}

else := ["unsupported", "it names no evidence"] if count(evidence.of(statement)) == 0

else := ["contradicted", concat(" ", ["there is no", evidence.absent(statement)[0]])] if count(evidence.absent(statement)) > 0

else := ["stale", "it bears no date of review"] if reviewed(statement) == null

else := ["stale", "its review lies in the future"] if reviewed(statement) > input.meta.today

else := ["stale", "it has expired"] if input.meta.today >= date.day(statement.expires)

else := ["stale", concat("", ["its review is more than ", format_int(max_age[level], 10), " days old"])] if {
	input.meta.today - reviewed(statement) > max_age[level]
}

else := ["partial", "it says partial"] if statement.status == "partial"

else := ["ok", ""]

owner(statement) := statement.owner if text.filled(statement.owner)

else := input.declarations.value.system.owner.team if text.filled(input.declarations.value.system.owner.team)

else := null

reviewed(statement) := first([day |
	some written in [statement, input.declarations.value]
	day := date.day(written.reviewed)
])

first(days) := days[0] if count(days) > 0

first(days) := null if count(days) == 0

place(control) := object.get(input.declarations.positions, concat("/", ["", "statements", control]), null)
