"""Relative clauses without a pronoun ("each truck [she saw] carries grain")."""

from diplotext.find.analytic.kinds import Kind


def hides_relative(kinds: list[Kind], first: int, pronoun: int) -> bool:
    """
    Tell whether a pronoun opens a clause about the phrase right before it.

    Args:
        kinds: The kind of each word.
        first: First word of the sentence.
        pronoun: The pronoun.

    Returns:
        Whether a noun with its determiner stands before it that opens a clause itself: at the
        start of the sentence or right behind a verb, its adverbs stepped over.
    """
    at = pronoun - 1
    while at > first and kinds[at] is Kind.NOMINAL:
        at -= 1
    if at == pronoun - 1 or kinds[at] is not Kind.DETERMINER:
        return False
    while at > first and kinds[at - 1] is Kind.ADVERB:
        at -= 1
    return at == first or kinds[at - 1] is Kind.VERB
