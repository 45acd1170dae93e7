# METADATA
# description: |
#   How much is asked of a system: minimal, standard or critical, with the reasons. The ratings come from the
#   declarations; what the code shows is a floor that no declaration lowers.
package aitrust.lib.profile

import data.aitrust.lib.kind
import data.aitrust.lib.ratings
import data.aitrust.lib.text

rank := {"minimal": 0, "standard": 1, "critical": 2}

# of gives the level and every reason for it, worst first.
of(system) := {"level": level, "reasons": [reason.text | some reason in all; reason.level == level]} if {
	all := array.concat(rated, array.concat(observed(system), claimed))
	level := highest(all)
}

highest(reasons) := "critical" if {
	some reason in reasons
	reason.level == "critical"
}

else := "standard" if {
	some reason in reasons
	reason.level == "standard"
}

else := "minimal"

# What the code shows: a tool that writes or executes. That an agent is there raises nothing by itself.
observed(system) := array.concat(
	[seen(concat(" ", [text.short(fact.symbol), "runs code"]), fact.at) |
		some fact in kind.source(system, {"C07"})
	],
	[seen(concat(" ", [text.short(agent.name), "can", agent.effect]), agent.at) |
		some agent in input.agents
		agent.kind == "tool"
		agent.effect in {"write", "execute"}
		agent.scope == "src"
		kind.owns(system, agent.at.path)
		not runs_code(system, agent)
	],
)

# The same tool is not told twice.
runs_code(system, agent) if {
	some fact in kind.source(system, {"C07"})
	fact.id in agent.from
}

seen(what, at) := {"level": "standard", "text": concat("", [what, " (", text.place(at), ")"])}

# A system may ask more of itself, never less.
claimed := [{"level": level, "text": "the declarations ask for it"} |
	level := input.declarations.value.profile
	rank[level] > 0
]

rated := array.concat([{"level": "critical", "text": reason} | some reason in grave], array.concat(
	[{"level": "standard", "text": reason} | some reason in notable],
	[{"level": "standard", "text": reason} | some reason in unrated],
))

grave contains "it is of vital importance" if ratings.score("criticality") == 3

grave contains "it acts by itself where much depends on it" if {
	ratings.score("autonomy") >= 2
	ratings.score("criticality") >= 2
}

grave contains "it handles special data and acts by itself" if {
	ratings.score("sensitivity") == 3
	ratings.score("autonomy") >= 2
}

grave contains "it handles special data and is open to the public" if {
	ratings.score("sensitivity") == 3
	ratings.score("exposure") == 2
}

grave contains "it acts on the physical world before a person has agreed" if {
	some action in input.declarations.value.autonomy.actions
	action.effect == "physical"
	not action.validation == "before"
}

grave contains "it writes to an industrial system" if {
	some link in input.declarations.value.interconnections
	link.industrial == true
	link.writes == true
}

notable contains concat(" ", [ratings.key(axis), "is", ratings.answers[axis]]) if {
	some axis in {"autonomy", "sensitivity", "criticality"}
	ratings.score(axis) >= 2
}

notable contains "its ratings add up" if {
	sum([rating | some rating in ratings.all]) >= 3
	every axis in {"autonomy", "sensitivity", "criticality"} {
		ratings.score(axis) < 2
	}
}

# Not rated is not low.
unrated contains "nobody has rated the system yet" if count(ratings.all) == 0

unrated contains concat(" ", ["not rated yet:", text.list(missing)]) if {
	count(ratings.all) > 0
	missing := sort([ratings.key(axis) | some axis, _ in ratings.answers; not axis in object.keys(ratings.all)])
	count(missing) > 0
}
