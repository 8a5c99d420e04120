"""Which verbs tell of facts, and not of what is denied, supposed, doubted or asked (Saurí & Pustejovsky 2009)."""

from diplotext.find.bracket.factuality import is_told
from diplotext.find.grammar.moods import is_denied, is_doubted, is_supposed
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup


def is_factual(syntax: Syntax, group: VerbGroup) -> bool:
    """
    Tell whether a text commits itself, or whoever is cited, to what a verb says.

    It does not where the verb is negated, stands in a condition or a reported question, or in a
    clause that somebody denies ("denied that Norway had left the alliance").
    """
    if not group.is_finite or group.negated:
        return False
    if syntax.clauses is not None:
        return is_told(syntax.clauses, group)
    return not (
        is_supposed(syntax, group)
        or is_denied(syntax, group)
        or is_doubted(syntax, group)
    )
