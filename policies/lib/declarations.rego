# METADATA
# description: The declarations of the repository, and where each stands.
package aitrust.lib.declarations

default value := {}

value := input.declarations.value

# place of a section: its own, else the nearest above it that has one.
place(keys) := found[count(found) - 1] if {
	found := [at |
		some n in numbers.range(0, count(keys))
		at := input.declarations.positions[pointer(array.slice(keys, 0, n))]
	]
	count(found) > 0
}

place(keys) := whole if {
	count([1 | some n in numbers.range(0, count(keys)); input.declarations.positions[pointer(array.slice(keys, 0, n))]]) == 0
}

whole := {"path": input.declarations.path, "line": null, "column": null, "end_line": null, "end_column": null} if {
	is_string(input.declarations.path)
}

whole := null if is_null(input.declarations.path)

# pointer in JSON's notation.
pointer(keys) := concat("", [part |
	some key in keys
	part := concat("", ["/", replace(replace(word(key), "~", "~0"), "/", "~1")])
])

word(key) := key if is_string(key)

word(key) := format_int(key, 10) if is_number(key)

# denied_roles are seen in the code and declared false.
denied_roles := [role |
	some role in input.context.system.roles
	role.detected
	role.declared == false
]

# list gives a section that is a list, with the index of each entry.
list(keys) := [{"index": i, "value": entry} | some i, entry in object.get(value, keys, [])]

# answered says whether a value says anything.
answered(value) if {
	is_string(value)
	trim_space(value) != ""
}

answered(value) if {
	not is_string(value)
	count(value) > 0
}
