# METADATA
# description: Container images that the repository builds, and whether they run AI.
package aitrust.lib.containers

import data.aitrust.lib.system

all := [container |
	some container in input.containers
	container.scope != "test"
	system.mine(container.at.path)
	not workshop(container)
]

# with_ai: those that serve or train.
with_ai := [container | some container in all; runs_ai(container)]

# A library's image that starts nothing is where its makers build and test.
workshop(container) if {
	system.library
	not starts(container)
}

# starts says whether a container of the image does more than wait in a shell.
starts(container) if {
	some stage in container.stages
	stage.final
	count(words(stage.commands) - waiting) > 0
}

waiting := {"usr", "bin", "env", "bash", "sh", "zsh", "-i", "-l", "--login", "sleep", "infinity"}

# runs_ai says whether an image serves or trains: it installs an AI library, starts a model server or builds on its
# image, or starts Python in a system whose code serves or trains.
runs_ai(container) if {
	some stage in shipped(container)
	some name in stage.installs
	data.tables.ai_packages[lower(name)]
}

runs_ai(container) if {
	some stage in shipped(container)
	some server in data.tables.model_servers
	some image in server.images
	startswith(repository(stage.base), image)
}

runs_ai(container) if {
	some stage in shipped(container)
	some server in data.tables.model_servers
	some command in server.commands
	command in words(stage.commands)
}

runs_ai(container) if {
	some role in {"serves", "trains"}
	system.detected(role)
	some stage in shipped(container)
	some word in words(stage.commands)
	regex.match(`^(python[0-9.]*|uvicorn|gunicorn|hypercorn|fastapi|flask|streamlit|gradio|chainlit|torchrun|accelerate|deepspeed)$`, word)
}

# shipped stages are the final one and those it builds on.
shipped(container) := [stage |
	some stage in container.stages
	part_of(stage, built_on(container.stages))
]

part_of(stage, _) if stage.final

part_of(stage, names) if lower(stage.name) in names

built_on(stages) := graph.reachable(bases, {lower(stage.base) | some stage in stages; stage.final}) if {
	bases := {name: below |
		some named in stages
		name := lower(named.name)
		below := [lower(stage.base) | some stage in stages; lower(stage.name) == name]
	}
}

# words of commands in either form: uvicorn app:app, or ["uvicorn", "app:app"].
words(commands) := {word |
	some command in commands
	some match in regex.find_all_string_submatch_n(`[A-Za-z0-9_.-]+`, command, -1)
	word := match[0]
}

# repository of an image reference, without registry defaults, tag and digest.
repository(base) := trim_prefix(trim_prefix(name, "docker.io/"), "library/") if {
	undigested := split(base, "@")[0]
	parts := split(undigested, "/")
	last := split(parts[count(parts) - 1], ":")[0]
	name := concat("/", array.concat(array.slice(parts, 0, count(parts) - 1), [last]))
}
