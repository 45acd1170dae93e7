# METADATA
# description: Parameters of controls, as the policy file sets them.
package aitrust.lib.params

default configured := {}

configured := data.config.parameters

# get is the parameter of a control, or its default.
get(control, name, fallback) := object.get(configured, [control, name], fallback)
