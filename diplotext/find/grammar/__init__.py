"""What a sentence is made of: verbs with their subjects, clauses and what opens them, nouns that name conduct."""
