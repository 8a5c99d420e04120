"""Who is bound to what: promises with their parties, acts, conditions, measures and force."""
