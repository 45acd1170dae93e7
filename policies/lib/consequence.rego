# METADATA
# description: |
#   What it would do here if a model were swapped for another one: code runs, data (weights that only compute) changes, or
#   text (tokenizer, configuration) does.
package aitrust.lib.consequence

import data.aitrust.lib.formats
import data.aitrust.lib.references

# from_pretrained prefers safetensors and falls back to a pickle opened with weights_only=True, so that plain weights
# are data (https://huggingface.co/docs/transformers/main_classes/model, use_safetensors;
# https://docs.pytorch.org/docs/stable/generated/torch.load.html).
of(fact) := "code" if runs_code(fact)

else := "text" if tokenizer_or_configuration(fact)

else := outcome if outcome := by_class[formats.class(references.file(fact))]

else := "data" if opened_as_data(fact)

else := "code"

runs_code(fact) if fact.args.trust_remote_code == true

runs_code(fact) if fact.args.use_safetensors == false

tokenizer_or_configuration(fact) if fact.args.loads == "data"

# A hub gives weights as safetensors, and a loader whose switch is on opens them as data.
opened_as_data(fact) if fact.kind in references.hub

opened_as_data(fact) if fact.state == "safe"

# row says how bad it is.
row(fact) := data.tables.consequences[of(fact)]

# A name that tells nothing may hold anything.
by_class := {"code-capable": "code", "data-only": "data", "text": "text", "unknown": "code"}
