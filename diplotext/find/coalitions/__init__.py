"""Groups of states: their names, sizes, members, outsiders, and who comes and goes."""
