# METADATA
# description: Findings and evidence in the shape of control-result.schema.json.
package aitrust.lib.finding

import data.aitrust.lib.scope

# defect: something in the tree is unsafe. Its severity and group follow the scope of the record.
defect(check, severity, record, message) := scoped(check, "defect", severity, record, message)

# contradiction: two places disagree.
contradiction(check, severity, record, message) := scoped(check, "contradiction", severity, record, message)

# gap about a record: nobody has answered.
gap(check, severity, record, message) := scoped(check, "gap", severity, record, message)

scoped(check, kind, severity, record, message) := object.union(
	plain(check, kind, severity, record, message),
	scope.group(record.scope, record.at.path),
)

plain(check, kind, severity, record, message) := {
	"check": check,
	"kind": kind,
	"from": [record.id],
	"subject": subject(record),
	"message": message,
	"at": record.at,
	"severity": scope.severity(severity, record.scope),
}

# in_workflow: a defect of a workflow; one group for all that its owner has to do.
in_workflow(check, severity, workflow, rest) := object.union(
	{"check": check, "kind": "defect", "from": [workflow.id], "severity": severity, "group": workflow.path},
	rest,
)

# question: nobody has answered, and no place shows it. The key is the declaration that answers it.
question(check, severity, key, message) := {
	"check": check,
	"kind": "gap",
	"from": [],
	"subject": key,
	"message": message,
	"at": null,
	"severity": severity,
	"key": key,
}

# subject is the record's name for itself.
subject(record) := record.subject if is_string(record.subject)

else := record.ref if is_string(record.ref)

else := record.name if is_string(record.name)

else := record.path

# observed evidence: read in the tree.
observed(name, at) := {"subject": name, "at": at, "proof": "observed"}

# labelled evidence is observed, too, and says of which sort: recorded, generated, present-unverified.
labelled(name, at, label) := {"subject": name, "at": at, "proof": "observed", "label": label}
