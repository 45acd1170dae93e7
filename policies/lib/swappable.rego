# METADATA
# description: |
#   Calls that fetch a model which its owner can replace without anyone here noticing. RSK-02 and RES-02 judge the same
#   calls with it, so that they speak with one finding.
package aitrust.lib.swappable

import data.aitrust.lib.consequence
import data.aitrust.lib.facts
import data.aitrust.lib.fetches
import data.aitrust.lib.finding
import data.aitrust.lib.fixes
import data.aitrust.lib.references
import data.aitrust.lib.text
import data.aitrust.lib.verification

# all of them. What comes with weights of the same model in the same file, its tokenizer and configuration, is told with
# them.
all := [fact | some fact in unfixed; not accompanies(fact)]

unfixed := [fact |
	some fact in facts.of(references.hub | references.loaders)
	references.fetches_model(fact)
	references.revision(fact) == "mutable"
	count(fetches.before(fact)) == 0
	not verification.verified(fact)
]

accompanies(fact) if {
	consequence.of(fact) == "text"
	fact.subject in weights[fact.at.path]
}

# The first stands for those that follow it.
accompanies(fact) if {
	consequence.of(fact) == "text"
	some line in texts[fact.at.path][fact.subject]
	line < fact.at.line
}

# By path and in one piece, so that each look-up costs nothing.
weights := {path: subjects | some path, subjects in weights_by_path}

weights_by_path[fact.at.path] contains fact.subject if {
	some fact in unfixed
	fact.subject != ""
	consequence.of(fact) != "text"
}

texts := {path: lines | some path, lines in texts_by_path}

texts_by_path[fact.at.path][fact.subject] contains fact.at.line if {
	some fact in unfixed
	fact.subject != ""
	consequence.of(fact) == "text"
}

# name of the model, at the head of a sentence.
name(fact) := text.or_else(text.short(fact.subject), "A model that is named elsewhere")

# cure by the way it is fetched.
cure(fact) := fixes.cure(way(fact))

way(fact) := "hub" if fact.kind in references.hub

else := "torch.hub" if references.runs_repository(fact)

else := "address" if references.opens_address(fact)

else := "file"

# unknown is the reason why some calls cannot be judged.
unknown := concat(" ", ["the model's name comes from a value that cannot be read:", text.few(places)]) if {
	places := [text.place(fact.at) | some fact in references.untraceable]
	count(places) > 0
}

# fixed gives evidence of references that are fixed, or that the caller can fix.
fixed(kinds) := {finding.observed(steady(fact), fact.at) | some fact in facts.of(kinds | {"L03"})}

steady(fact) := concat(" ", [fact.subject, "is fixed at its commit"]) if {
	fact.kind == "L03"
	references.pinned(fact)
}

else := concat("", [fact.subject, " is fixed at ", substring(fact.args.revision, 0, 12)]) if references.pinned(fact)

else := "the caller gives the revision" if {
	fact.kind != "L03"
	references.revision(fact) == "exposed"
}
