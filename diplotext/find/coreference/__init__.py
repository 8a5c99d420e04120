"""Who is who: the cast of a story, and which names, roles, pronouns and counts mean the same one."""
