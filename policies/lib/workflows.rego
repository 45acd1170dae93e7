# METADATA
# description: Workflows of the repository, and what their jobs may do.
package aitrust.lib.workflows

import data.aitrust.lib.system

all := [workflow |
	some workflow in input.workflows
	system.mine(workflow.path)
]

# effective permissions of a job: its own, else the workflow's.
effective(_, job) := job.permissions if job.permissions.declared != "absent"

effective(workflow, job) := workflow.permissions if job.permissions.declared == "absent"

# can_write: what the file says. Undeclared permissions follow a setting that the tree does not show.
can_write(permissions) if permissions.declared == "write-all"

can_write(permissions) if {
	permissions.declared == "map"
	some access in permissions.scopes
	access == "write"
}
