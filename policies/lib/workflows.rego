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

# granted: the permissions in force, the workflow's own unless a job has others.
granted(workflow) := {effective(workflow, job) | some job in workflow.jobs}

# limited: every job says what its token may do.
limited(workflow) if {
	count(workflow.jobs) > 0
	every permissions in granted(workflow) {
		permissions.declared in {"none", "read-all", "map"}
	}
}

# powerful: the job holds secrets or may write.
powerful(_, job) if count(job.secrets) > 0

powerful(workflow, job) if can_write(effective(workflow, job))

# uses: actions, workflows and images of others, with the job that uses each.
uses := [object.union(use, {"workflow": workflow, "job": job}) |
	some workflow in all
	some job in workflow.jobs
	some use in job.uses
	use.kind != "local"
]
