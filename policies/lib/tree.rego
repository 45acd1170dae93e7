# METADATA
# description: Model files of the tree, by the names that loads give them.
package aitrust.lib.tree

import data.aitrust.lib.models

# holds says whether a load names a model file of the tree, or the folder that holds one.
holds(subject) if clean(subject) in names

# names: from the root, or from any folder on the way, as code that lies there would say it.
names contains concat("/", array.slice(parts, from, to)) if {
	some model in models.all
	is_string(model.path)
	parts := split(model.path, "/")
	last := count(parts)
	some [from, to] in array.concat(
		[[0, n] | some n in numbers.range(1, last)],
		[[n, m] | some n in numbers.range(0, last - 1); some m in [last - 1, last]; m > n],
	)
}

clean(subject) := trim_suffix(trim_prefix(trim_left(subject, "./"), "/"), "/")
