# METADATA
# description: |
#   Loads that can run code from the file they open. data.tables.loaders knows what each does and how loud it is; here a
#   load finds its row.
package aitrust.lib.loaders

import data.aitrust.lib.facts
import data.aitrust.lib.fetches
import data.aitrust.lib.kind
import data.aitrust.lib.references
import data.aitrust.lib.text

kinds := {row.kind | some row in data.tables.loaders}

# row of a load; none when it is safe, or when what decides cannot be read.
row(fact) := data.tables.loaders[case(fact)]

case(fact) := torch(fact) if fact.kind == "L01"

else := "L11/revision" if {
	fact.kind == "L11"
	fact.state == "unsafe"
	references.revision(fact) != "mutable"
}

else := null if references.pinned(fact)

else := null if fact.state != "unsafe"

else := "L07/from-here-on" if from_here_on(fact)

else := concat("", [fact.kind, "/aside"]) if {
	fact.kind in {"L04", "L06"}
	not beside_ai(fact)
}

else := fact.kind

# once: one line in a dependency file settles all loads of a case.
once(fact) := row(fact).once if fact.scope in facts.product

else := {}

# calls: the switch of a hub call is a fact of its own; with the call's they are one.
calls(fact) := [call.id | fact.kind == "L11"; some call in facts.around(fact)]

# torch.load: the switch decides, else the default of the torch that the dependency files allow.
torch(fact) := "L01/switched-off" if fact.args.weights_only == false

else := null if has_switch(fact)

else := null if spread(fact)

else := "L01/old-torch" if fact.args.torch_bound == "unsafe"

else := "L01/wide-torch" if {
	fact.args.torch_bound == "unknown"
	is_string(fact.args.torch_from)
}

else := "L01/any-torch" if {
	fact.args.torch_bound == "unknown"
}

# unreadable: the switch of torch.load is a value that cannot be read.
unreadable(fact) if is_string(fact.args.weights_only.unknown)

unreadable(fact) if {
	spread(fact)
	not has_switch(fact)
}

has_switch(fact) if is_boolean(fact.args.weights_only)

has_switch(fact) if is_object(fact.args.weights_only)

spread(fact) if fact.args["**"] == true

# A switch that holds for every load that follows.
from_here_on(fact) if endswith(fact.symbol, "enable_unsafe_deserialization")

beside_ai(fact) if fact.source == "remote"

beside_ai(fact) if fact.at.path in ai_files

ai_files := {fact.at.path | some fact in facts.all; fact.kind in kind.ai_kinds}

# origin of the bytes: a column of the table.
origin(fact) := "unknown" if references.address_unknown(fact)

else := "held" if fetches.held(fact)

else := object.get(origins, fact.source, "local")

origins := {"remote": "remote", "unknown": "unknown"}

# does says what a load does with what.
does(fact) := "turns" if from_here_on(fact)

else := concat(" ", ["opens", text.or_else(text.short(fact.subject), unnamed(fact))])

unnamed(fact) := "data that is passed in" if facts.in_memory(fact)

else := "a file" if {
	fact.source == "local"
}

else := "a file that is named elsewhere"
