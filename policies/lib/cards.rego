# METADATA
# description: Model and data-set cards of the system.
package aitrust.lib.cards

import data.aitrust.lib.system

all := [card |
	some card in input.cards
	card.scope != "test"
	system.mine(card.at.path)
]
