"""
Clauses with a verbal bracket, as in German: the finite verb second or last, its partner at the end.

The finders of such languages read clauses, each with its verb, the words that close it, and the
fields between them; where a subject stands is then a question of fields and not of order.
"""
