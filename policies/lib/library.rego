# METADATA
# description: |
#   What makes a system a library. A library is asked less than an application, so that much has to speak for one.
package aitrust.lib.library

import data.aitrust.lib.containers
import data.aitrust.lib.kind
import data.aitrust.lib.published
import data.aitrust.lib.system as places

# A library publishes a package, serves nothing itself, and its callers choose the models.
is(system) if {
	publishes(system)
	not runs(system)
	layout := published.layout_of(system.paths)
	loads := [load |
		some load in kind.source(system, {"H01", "H02", "L01", "L02", "L03", "L05", "L07"})
		not published.beside(layout, system.paths, load.at.path)
	]
	count(loads) > 0
	open := [load | some load in loads; load.source == "unknown"; load.function != ""]
	count(open) * 2 > count(loads)
}

# Or it has AI in its own code without using a model there: layers, losses, metrics.
is(system) if {
	publishes(system)
	not runs(system)
	count(kind.source(system, {"X01"})) > 0
	count(kind.source(system, kind.ai_kinds - {"X01"})) == 0
}

# Or its people say so, and nothing shows that it runs as a service.
is(system) if {
	"library" in input.declarations.value.system.kind
	not runs(system)
}

publishes(system) if {
	some file in input.files
	file.kind == "package-manifest"
	kind.owns(system, file.path)
	at_root(system, file.path)
}

at_root(system, path) if {
	count(system.paths) == 0
	not contains(path, "/")
}

at_root(system, path) if {
	some folder in system.paths
	places.within(path, folder)
	not contains(trim_prefix(path, concat("", [trim_suffix(folder, "/"), "/"])), "/")
}

# runs: a web entry, an image that starts something, a client of a hosted model, a training or an agent of its own.
runs(system) if {
	some fact in kind.source(system, {"E01", "C01", "C06", "H08", "H09"})
	not published.workshop(system.paths, fact.at.path)
	not part(fact.symbol)
}

# Parts that a library offers for many ends: an optimiser, an index, a client of a store.
part(symbol) if regex.match(`(\.optim(izers?)?\.|^faiss\.Index|^(qdrant_client|chromadb|weaviate|pinecone|pymilvus)\.[A-Za-z]*Client$)`, symbol)

runs(system) if {
	some container in input.containers
	container.scope == "src"
	kind.owns(system, container.path)
	containers.starts(container)
}
