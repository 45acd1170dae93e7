# METADATA
# description: Models that are loaded by a path, and whether the path is bound to bytes that were reviewed.
package aitrust.lib.local

import data.aitrust.lib.digests
import data.aitrust.lib.facts
import data.aitrust.lib.tree
import data.aitrust.lib.verification

loads := [fact |
	some fact in facts.of({"L01", "L02", "L05", "L07", "H01"})
	fact.source == "local"
	fact.subject != ""
]

# tracked in git: bound by the commit.
tracked := [fact | some fact in loads; tree.holds(fact.subject)]

# unchecked: from outside the tree, not saved by this code, and compared with nothing.
unchecked := [fact |
	some fact in loads
	not tree.holds(fact.subject)
	not placeholder(fact.subject)
	not fact.subject in facts.saved
	not verification.verified(fact)
	not digests.listed(fact.subject)
]

# Stands for whatever its reader has.
placeholder(subject) if regex.match(`(?i)(^|/)(path[/_-]to|your[_-])`, subject)
