# METADATA
# description: What opening a file can do, as far as its name tells.
package aitrust.lib.formats

import data.aitrust.lib.text

by_extension := {extension: row.class |
	some row in data.tables.formats
	some extension in row.extensions
}

# class of a file name: code-capable, data-only, text, or unknown.
class(name) := object.get(by_extension, text.extension(name), "unknown")

# data_only says whether a format, by its name, holds weights and nothing that runs.
data_only(format) if data.tables.formats[format].class == "data-only"

# instead_of a call that writes code-capable files.
instead_of(symbol) := "Keep the data in safetensors, ONNX or JSON instead." if startswith(symbol, "pickle.")

else := "Save weights with safetensors instead."
