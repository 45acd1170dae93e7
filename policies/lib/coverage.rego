# METADATA
# description: Whether everything of one sort was read, so that what was not found is not there.
package aitrust.lib.coverage

# read says whether the collector of some records read all that it looked at.
read(records) if {
	some collector in input.collect
	records in collector.supplies
	collector.status == "ok"
}

# complete: nor was the path left out.
complete(records, path) if {
	read(records)
	not skipped(path)
}

skipped(path) if {
	some collector in input.collect
	some skip in collector.skipped
	skip.path == path
}
