# METADATA
# scope: package
# title: What the repository is
# description: |
#   Evaluated before the controls. Says for each system what it is (kind, roles), how much is asked of it (profile) and
#   how the statements about it stand. Roles come from the system's own code, never from examples, tests or agent steps.
# entrypoint: true
package aitrust.context

import data.aitrust.lib.kind
import data.aitrust.lib.profile
import data.aitrust.lib.roles
import data.aitrust.lib.standing

systems := [judged(system) | some system in kind.named]

judged(system) := {
	"name": system.name,
	"paths": system.paths,
	"kind": kind.of(system),
	"holds_ai": kind.holds_ai(system),
	"roles": roles.of(system),
	"profile": level,
	"statements": standing.of(level.level),
} if {
	level := profile.of(system)
}
