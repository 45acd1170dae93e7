# METADATA
# description: Files that a loader opens right after a hub call in the same function fetched them.
package aitrust.lib.fetches

import data.aitrust.lib.facts
import data.aitrust.lib.references

# before gives the calls that fetch what a loader opens.
before(fact) := [call |
	fact.kind in references.loaders
	fact.subject == ""
	regex.match(`(hf_hub_download|snapshot_download|cached_download)$`, fact.args["0"].call)
	some call in object.get(by_function, [[fact.at.path, fact.function]], [])
]

# held: all that was fetched there is fixed at a commit.
held(fact) if {
	calls := before(fact)
	count(calls) > 0
	every call in calls {
		references.pinned(call)
	}
}

# In one piece, so that each look-up costs nothing.
by_function := {place: calls | some place, calls in calls_by_function}

calls_by_function[[fact.at.path, fact.function]] contains fact if some fact in facts.of({"H02"})
