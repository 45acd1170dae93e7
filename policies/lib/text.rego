# METADATA
# description: Words for messages. Names from a repository are cut short here; surfaces escape them.
package aitrust.lib.text

# short cuts a name that would drown its sentence.
short(name) := name if count(name) <= 100

short(name) := concat("", [substring(name, 0, 99), "…"]) if count(name) > 100

# place names a line as people write it.
place(at) := concat(":", [short(at.path), format_int(at.line, 10)]) if is_number(at.line)

place(at) := short(at.path) if is_null(at.line)

# list joins names: a, b and c.
list(names) := "" if count(names) == 0

list(names) := names[0] if count(names) == 1

list(names) := concat(" and ", [concat(", ", array.slice(names, 0, last)), names[last]]) if {
	count(names) > 1
	last := count(names) - 1
}

# few lists the first three names and counts the rest.
few(names) := list(names) if count(names) <= 4

few(names) := concat("", [concat(", ", array.slice(names, 0, 3)), " and ", format_int(count(names) - 3, 10), " more"]) if {
	count(names) > 4
}

# counted says how many: one file, 3 files.
counted(1, one, _) := concat(" ", ["one", one])

counted(n, _, many) := concat(" ", [format_int(n, 10), many]) if n != 1

# folder is the folder that holds a path; "." at the top.
folder(path) := "." if not contains(path, "/")

folder(path) := concat("/", array.slice(parts, 0, count(parts) - 1)) if {
	contains(path, "/")
	parts := split(path, "/")
}

# file_name is the last part of a path.
file_name(path) := parts[count(parts) - 1] if parts := split(path, "/")

# extension of a file name, lower case, without its dot; empty when there is none.
extension(path) := lower(parts[count(parts) - 1]) if {
	parts := split(file_name(path), ".")
	count(parts) > 1
}

extension(path) := "" if not contains(file_name(path), ".")

# or_else is a value, or another when it is not a string or empty.
or_else(value, _) := value if {
	is_string(value)
	value != ""
}

or_else(value, other) := other if not is_string(value)

or_else("", other) := other

# filled says whether a value is a string that says something.
filled(value) if {
	is_string(value)
	trim_space(value) != ""
}
