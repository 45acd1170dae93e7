# METADATA
# description: |
#   Loads whose file is checked first: a digest is compared or a signature held against a key in the same function, or the
#   loader does so itself.
package aitrust.lib.verification

import data.aitrust.lib.facts
import data.aitrust.lib.finding

verified(fact) if itself(fact)

verified(fact) if {
	some line in lines_by_function[[fact.at.path, fact.function]]
	line <= fact.at.line
}

# itself: the fifth argument of load_state_dict_from_url is check_hash.
itself(fact) if {
	fact.kind == "L03"
	some name in {"check_hash", "4"}
	fact.args[name] == true
}

# all checks. Reading safetensors is safe, but verifies nothing.
all := [fact |
	some fact in facts.of({"L12"})
	fact.state == "safe"
	not regex.match(`^(safetensors|gguf)\b`, fact.symbol)
]

# In one piece, so that each look-up costs nothing.
lines_by_function := {place: found | some place, found in lines}

lines[[check.at.path, check.function]] contains check.at.line if some check in all

evidence contains finding.observed(concat(" ", [check.symbol, "checks the file before it is loaded"]), check.at) if {
	some check in all
}

evidence contains finding.observed(concat(" ", [fact.subject, "is checked by the loader"]), fact.at) if {
	some fact in facts.of({"L03"})
	itself(fact)
}
