# METADATA
# description: How a reference is bound to what was reviewed, by the way it is used.
package aitrust.lib.fixes

cure(way) := data.tables.fixes[way].cure
