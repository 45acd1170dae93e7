# METADATA
# description: |
#   Code of a remote repository that a load runs: torch.hub, and loaders whose switch is on. data.tables.remote_code
#   knows how bad each is.
package aitrust.lib.remote_code

import data.aitrust.lib.facts
import data.aitrust.lib.references

# all: a switch speaks for its load; a load speaks when no fact of its switch stands in it.
all := array.concat(switches, array.concat(
	[call | some call in facts.of(facts.hub_kinds); call.args.trust_remote_code == true; not call.id in told],
	[fact | some fact in facts.of({"L03"}); references.runs_repository(fact); fact.source == "remote"],
))

switches := [fact | some fact in facts.of({"H04"}); fact.state == "unsafe"]

told := {call.id | some switch in switches; some call in facts.around(switch)}

# row of the table for a fact and the calls around it.
row(fact, calls) := data.tables.remote_code[standing(fact, calls)]

standing(fact, calls) := "local" if fact.source == "local"

# A switch without a call around it goes to a load that is not known here.
else := "unknown" if {
	fact.kind == "H04"
	calls == []
	references.revision(fact) == "mutable"
}

else := best[0] if {
	states := {references.revision(call) | some call in array.concat([fact], calls)}
	best := [state | some state in ["pinned", "exposed", "unknown", "mutable"]; state in states]
}

# way the code is called in.
way(fact) := "torch.hub" if fact.kind == "L03"

else := "switch"

# caller: what runs the code.
caller(fact) := "torch.hub" if fact.kind == "L03"

else := "trust_remote_code=True"

# named: the load that names the repository.
named(fact, calls) := calls[0] if fact.kind == "H04"

else := fact
