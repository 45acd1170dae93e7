# METADATA
# description: What the declarations state about a control. aitrust.context has already weighed each statement.
package aitrust.lib.statements

import data.aitrust.lib.text

# state of the statement on a control; missing when there is none.
state(control) := object.get(input.context.system.statements, [control, "state"], "missing")

# evidence of a sound statement: who states it, and when. Anchored when it names code or a workflow that exists.
evidence(control) := {
	"subject": concat(" ", ["statement on", control]),
	"at": statement.at,
	"proof": proof(statement),
	"by": text.or_else(statement.owner, "nobody named"),
	"on": day(statement),
} if {
	statement := input.context.system.statements[control]
	statement.state == "ok"
}

proof(statement) := "anchored" if statement.anchored

proof(statement) := "stated" if not statement.anchored

day(statement) := statement.reviewed if is_number(statement.reviewed)

day(statement) := 0 if is_null(statement.reviewed)

# question for the reserved check <ID>/statement: a statement stands, but does not answer.
question(control, key) := {
	"check": "statement",
	"kind": "gap",
	"from": [],
	"subject": control,
	"message": concat("", ["The statement on ", control, " does not answer yet: ", text.short(statement.reason), "."]),
	"at": statement.at,
	"severity": "low",
	"key": key,
} if {
	statement := input.context.system.statements[control]
	not statement.state in {"ok", "missing", "not-applicable"}
}
