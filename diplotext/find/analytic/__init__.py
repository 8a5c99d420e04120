"""
Reading languages in which word order tells what endings tell elsewhere.

Verb forms hardly differ, nouns and verbs share them, clauses follow one another without a
conjunction, and the subject is what stands before the verb. A pack says that its language is
so with `analytic` among the traits of its grammar.

Nothing in here is public; `diplotext.find.analyze` is what callers use.
"""
