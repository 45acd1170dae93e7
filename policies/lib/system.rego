# METADATA
# description: The system that is judged now; in a monorepo, which places are its own.
package aitrust.lib.system

# within says whether a path lies in a folder.
within(path, folder) if startswith(path, concat("", [trim_suffix(folder, "/"), "/"]))

within(path, folder) if path == folder

within(_, ".")

# covers says whether one of the folders holds the path.
covers(folders, path) if {
	some folder in folders
	within(path, folder)
}

# owns: no folders is the whole tree; what no system claims (workflows, the root's files) belongs to each.
owns(folders, _, _) if count(folders) == 0

owns(folders, _, path) if covers(folders, path)

owns(_, claimed, path) if not covers(claimed, path)

claimed := [folder | some system in input.context.systems; some folder in system.paths]

# mine says whether the system that is judged now owns the path.
mine(path) if owns(input.context.system.paths, claimed, path)

# detected says whether the code shows a role.
detected(name) if {
	some role in input.context.system.roles
	role.name == name
	role.detected
}

# has says whether the code shows a role or the declarations claim it.
has(name) if detected(name)

has(name) if {
	some role in input.context.system.roles
	role.name == name
	role.declared == true
}

# uses_ai: the code shows any role.
uses_ai if {
	some role in input.context.system.roles
	role.detected
}

library if input.context.system.kind == "library"
