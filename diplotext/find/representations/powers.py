"""Mandates and powers that a verb of giving or receiving has for its object: "gave Oman [a mandate] to speak"."""

from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup


def is_of_powers(syntax: Syntax, group: VerbGroup, verbs: str, reach: int) -> bool:
    """
    Tell whether a verb is one of some verbs and has a mandate or powers for its object.

    Args:
        syntax: The verbs of the article.
        group: The verb.
        verbs: The name of the list of the pack with the verbs.
        reach: How many words behind the verb the object may stand, where no clause is known.
    """
    lists = syntax.reading.language.lexicon.verbs
    if group.lemma not in lists[verbs]:
        return False
    nouns = lists["mandates"] | lists["powers"]
    clause = syntax.clause_of(group)
    first, stop = group.stop, group.stop + reach
    if clause is not None:
        first, stop = clause.first, clause.stop
    return any(syntax.reading.key(at) in nouns for at in range(first, stop))
