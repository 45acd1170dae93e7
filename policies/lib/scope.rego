# METADATA
# description: |
#   What a place is for decides how loud a finding is. Examples and documentation speak two steps lower and once per
#   folder; tests are silent, which lib.records sees to.
package aitrust.lib.scope

import data.aitrust.lib.text

quiet := {"example", "docs"}

two_lower := {"critical": "medium", "high": "low", "medium": "info", "low": "info", "info": "info"}

# severity of a finding in a scope.
severity(level, scope) := two_lower[level] if scope in quiet

severity(level, scope) := level if not scope in quiet

# group is what joins findings of one check into one; nothing outside examples and documentation.
group(scope, path) := {"group": text.folder(path)} if scope in quiet

group(scope, _) := {} if not scope in quiet
