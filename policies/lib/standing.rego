# METADATA
# description: |
#   How each statement of the declarations stands: sound, or why it does not answer. A missing one is no entry.
package aitrust.lib.standing

import data.aitrust.lib.date

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
	"anchored": anchored(statement),
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
	not filled(object.get(statement, "reason", ""))
}

else := ["not-applicable", statement.reason] if statement.status == "not-applicable"

else := ["unsupported", "its status is not known"] if not object.get(statement, "status", "") in {"met", "partial"}

else := ["unsupported", "it names no evidence"] if count(evidence(statement)) == 0

else := ["contradicted", concat(" ", ["there is no", absent(statement)[0]])] if count(absent(statement)) > 0

else := ["stale", "it bears no date of review"] if reviewed(statement) == null

else := ["stale", "its review lies in the future"] if reviewed(statement) > input.meta.today

else := ["stale", "it has expired"] if input.meta.today >= date.day(statement.expires)

else := ["stale", concat("", ["its review is more than ", format_int(max_age[level], 10), " days old"])] if {
	input.meta.today - reviewed(statement) > max_age[level]
}

else := ["partial", "it says partial"] if statement.status == "partial"

else := ["ok", ""]

filled(value) if {
	is_string(value)
	trim_space(value) != ""
}

owner(statement) := statement.owner if filled(statement.owner)

else := input.declarations.value.system.owner.team if filled(input.declarations.value.system.owner.team)

else := null

reviewed(statement) := first([day |
	some written in [statement, input.declarations.value]
	day := date.day(written.reviewed)
])

first(days) := days[0] if count(days) > 0

first(days) := null if count(days) == 0

# evidence is a list of words; a single one counts, too.
evidence(statement) := [entry | some entry in statement.evidence; filled(entry)] if is_array(statement.evidence)

else := [statement.evidence] if filled(statement.evidence)

else := []

# absent evidence can be told for workflows alone: every one of them is read.
absent(statement) := [entry |
	some entry in evidence(statement)
	startswith(entry, "workflow:")
	workflows_read
	not workflow_exists(entry)
]

workflows_read if {
	some collector in input.collect
	"workflows" in collector.supplies
	collector.status == "ok"
}

# anchored: a workflow, job or symbol that is there.
default anchored(_) := false

anchored(statement) if {
	some entry in evidence(statement)
	startswith(entry, "workflow:")
	workflow_exists(entry)
}

anchored(statement) if {
	some entry in evidence(statement)
	startswith(entry, "symbol:")
	some fact in input.facts
	trim_space(trim_prefix(entry, "symbol:")) in {fact.symbol, fact.function}
}

workflow_exists(entry) if {
	parts := split(trim_space(trim_prefix(entry, "workflow:")), "#")
	some workflow in input.workflows
	named(workflow.path, parts[0])
	holds_job(workflow, parts)
}

named(path, name) if path == name

named(path, name) if endswith(path, concat("", ["/", name]))

holds_job(_, parts) if count(parts) == 1

holds_job(workflow, parts) if {
	some job in workflow.jobs
	parts[1] in {job.id, job.name}
}

place(control) := object.get(input.declarations.positions, concat("/", ["", "statements", control]), null)
