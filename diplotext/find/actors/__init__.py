"""The actors made of the cast of a story, with all that refers to them."""
