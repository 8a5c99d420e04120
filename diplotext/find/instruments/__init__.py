"""
Finders for declarations, agreements and resolutions.

Lines are joined into blocks, blocks are given their roles, and the parts, clauses,
parties and signatures of an instrument are read from these.
"""
