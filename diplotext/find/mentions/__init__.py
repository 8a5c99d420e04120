"""Where a text mentions somebody: names of persons, places and bodies, and the noun phrases that refer to them."""
