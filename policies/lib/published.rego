# METADATA
# description: |
#   The package that a repository publishes. What lies beside it, scripts, benchmarks and recipes, its users never get:
#   in a library it speaks as examples do.
package aitrust.lib.published

import data.aitrust.lib.system as places

# placed gives a record the scope that it has for the system that is judged now.
placed(record) := object.union(record, {"scope": "example"}) if {
	places.library
	record.scope == "src"
	beside(layout, input.context.system.paths, record.at.path)
} else := record

# In one piece, so that it is found once.
layout := layout_of(input.context.system.paths)

# layout_of a system: src where that folder holds code, else flat.
layout_of(folders) := "src" if {
	some fact in input.facts
	fact.scope == "src"
	startswith(relative(folders, fact.at.path), "src/")
} else := "flat"

# beside says whether a path lies outside the package: outside src, or in a top folder for tools.
beside("src", folders, path) if not startswith(relative(folders, path), "src/")

beside("flat", folders, path) if workshop(folders, path)

# workshop: top folders that hold the makers' own tools.
workshop(folders, path) if {
	parts := split(relative(folders, path), "/")
	count(parts) > 1
	parts[0] in aside
}

aside := {"scripts", "tools", "dev", "hack", "experiments", "research", "projects"}

# relative to the system's folder.
relative(folders, path) := inside[0] if {
	inside := sort([rest |
		some folder in folders
		places.within(path, folder)
		rest := trim_prefix(trim_prefix(path, trim_suffix(folder, "/")), "/")
	])
	count(inside) > 0
} else := path
