# METADATA
# scope: package
# title: Hosting and management infrastructure kept in the repository is not an open door
# description: Whoever takes the pipeline or the host takes the model, its data and its decisions with it.
# custom:
#   id: RSK-01
#   kind: automated
#   severity: high
#   required_from: minimal
#   source: {section: Risk scenarios, item: 1}
#   parameters:
#     untrusted_triggers:
#       description: Events that outsiders cause and that run with the repository's own token and secrets.
#       default: [pull_request_target, issue_comment, issues, discussion, discussion_comment, workflow_run, fork, watch]
#     trusted_owners:
#       description: Owners whose actions may be named by tag at low severity.
#       default: [actions, github]
#   checks:
#     - id: secret-in-repo
#       severity: critical
#       kind: defect
#       needs: [facts.D10]
#       waivable: false
#       title: Credential in the repository
#       remediation: Revoke the credential at its provider, then move its successor to a secret store.
#     - id: pwn-request
#       severity: critical
#       kind: defect
#       needs: [facts.W05]
#       title: Workflow runs an outsider's code with the repository's rights
#       remediation: Use pull_request instead, or do not check out or run what the outsider sent.
#     - id: broad-token
#       severity: high
#       kind: defect
#       needs: [workflows]
#       title: Workflow token with more rights than it needs
#       remediation: "Set permissions: {} at the top of the workflow and give each job only what it needs."
#       edit: read-only-token
#     - id: unpinned-action
#       severity: high
#       kind: defect
#       needs: [workflows]
#       title: Action that its owner can change under you
#       remediation: Replace the tag by the full commit and keep the tag in a comment.
#       edit: pin-action
#     - id: self-hosted-public
#       severity: high
#       kind: defect
#       needs: [workflows, settings.visibility]
#       title: Own runner open to everyone's pull requests
#       remediation: Run pull requests on hosted runners, or require approval for outside contributors.
#     - id: root-container
#       severity: medium
#       kind: defect
#       needs: [containers]
#       title: Image that serves or trains runs as root
#       remediation: Create a user in the image and switch to it with USER before the command starts.
#       edit: own-user
#     - id: public-endpoint
#       severity: high
#       kind: defect
#       needs: [facts.D03]
#       title: AI service open to the internet
#       remediation: Bind the service to a private network and put authentication before it.
package aitrust.controls.rsk_01

import data.aitrust.lib.containers
import data.aitrust.lib.finding
import data.aitrust.lib.fixes
import data.aitrust.lib.params
import data.aitrust.lib.text
import data.aitrust.lib.workflows

default applicable := false

applicable if {
	input.context.system.holds_ai
	count(workflows.all) + count(containers.all) > 0
}

# broad-token

untrusted_triggers := params.get("RSK-01", "untrusted_triggers", [
	"pull_request_target", "issue_comment", "issues", "discussion", "discussion_comment", "workflow_run", "fork", "watch",
])

findings contains broad_token(workflow, permissions.at, message) if {
	some workflow in workflows.all
	some permissions in workflows.granted(workflow)
	permissions.declared == "write-all"
	message := concat("", [
		"The token of ", text.short(workflow.path), " may write everything in the repository. ",
		"List the permissions that its jobs need.",
	])
}

findings contains broad_token(workflow, trigger.at, message) if {
	some workflow in workflows.all
	some trigger in workflow.triggers
	trigger.name in untrusted_triggers
	some permissions in workflows.granted(workflow)
	permissions.declared == "absent"
	message := concat("", [
		"Outsiders can start ", text.short(workflow.path), " by ", text.short(trigger.name), ", and it does not limit its token. ",
		"Set permissions: {} at its top and give each job only what it needs.",
	])
}

broad_token(workflow, at, message) := finding.in_workflow("broad-token", "high", workflow, {"subject": workflow.path, "at": at, "message": message})

evidence contains finding.observed(concat(" ", [workflow.path, "limits its token"]), workflow.at) if {
	some workflow in workflows.all
	workflows.limited(workflow)
}

# unpinned-action

trusted_owners := params.get("RSK-01", "trusted_owners", ["actions", "github"])

findings contains finding.in_workflow("unpinned-action", severity, use.workflow, {
	"subject": use.uses,
	"message": message,
	"at": use.at,
	"evidence": {"text": use.uses},
}) if {
	some use in workflows.uses
	use.pinned == false
	severity := weight(use)
	reach := {"low": "", "medium": "", "high": ", and its job holds secrets or may write"}[severity]
	message := concat("", [
		text.short(use.uses), " can be changed by its owner after you reviewed it", reach, ". ", fixes.cure(use.kind),
	])
}

weight(use) := "low" if lower(use.owner) in trusted_owners

else := "high" if workflows.powerful(use.workflow, use.job)

else := "medium"

evidence contains finding.observed(concat(" ", [use.uses, "is fixed"]), use.at) if {
	some use in workflows.uses
	use.pinned
}

# root-container

findings contains finding.defect("root-container", "medium", image, message) if {
	some container in containers.with_ai
	container.user.root == "yes"
	image := object.union(container, {"subject": container.path, "at": container.user.at})
	message := concat("", [
		"The image of ", text.short(container.path), " runs as root, so that a break into the service is a break into its host. ",
		"Create a user and switch to it with USER.",
	])
}

unknown contains {"check": "root-container", "reason": reason, "need": "containers"} if {
	open := [container.path | some container in containers.with_ai; container.scope == "src"; container.user.root == "unknown"]
	count(open) > 0
	reason := concat(" ", ["the user is set outside the file:", text.few(open)])
}

evidence contains finding.observed(concat(" ", [container.path, "runs as", container.user.value]), container.user.at) if {
	some container in containers.with_ai
	container.user.root == "no"
	is_string(container.user.value)
}
