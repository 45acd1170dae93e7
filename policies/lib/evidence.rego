# METADATA
# description: The evidence that a statement names, and whether it is there.
package aitrust.lib.evidence

import data.aitrust.lib.coverage
import data.aitrust.lib.text

# of a statement: a list of words; a single one counts, too.
of(statement) := [entry | some entry in statement.evidence; text.filled(entry)] if is_array(statement.evidence)

else := [statement.evidence] if text.filled(statement.evidence)

else := []

# absent evidence can be told for workflows alone: every one of them is read.
absent(statement) := [entry |
	some entry in of(statement)
	startswith(entry, "workflow:")
	coverage.read("workflows")
	not workflow_exists(entry)
]

# anchored: a workflow, job or symbol that is there.
default anchored(_) := false

anchored(statement) if {
	some entry in of(statement)
	startswith(entry, "workflow:")
	workflow_exists(entry)
}

anchored(statement) if {
	some entry in of(statement)
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
