"""Where the clause begins that an attribution interrupts between its verb and the rest: "P, though [it might], he said, Q"."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.regions import region_before
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.dashes import is_pause
from diplotext.find.reading.reading import NOWHERE


_LIGHT = frozenset({Kind.ADVERB, Kind.NEGATION, Kind.TIME})
_JOINS = frozenset({Kind.COORDINATOR, Kind.SUBORDINATOR})


def interrupted_clause(syntax: Syntax, first: int, pause: int, behind: int) -> int:
    """
    Give where the clause begins whose verb stands right before an attribution.

    A conjunction behind a comma parts it from the clause before, which is the narrator's
    ("Two left, and the others are still, in his words, “looking”"). Where no comma closes the
    attribution nothing is interrupted ("Prices rose, but wages fell, he said").

    Args:
        syntax: The article.
        first: First word that may belong to what was said.
        pause: The comma before the attribution.
        behind: The word behind the attribution.
    """
    if not (is_pause(syntax.reading, behind) or syntax.kinds[behind] is Kind.QUOTE):
        return first
    at = pause - 1
    while at > first and syntax.kinds[at] in _LIGHT:
        at -= 1
    verb = syntax.group(at)
    quoted = syntax.reading.quote_of[pause] != NOWHERE
    if quoted or verb is None or not verb.is_finite or verb.stop != at + 1:
        return first
    opening = max(first, region_before(syntax, verb.start).first - 1)
    for joint in range(verb.start - 1, opening - 1, -1):
        if syntax.kinds[joint] in _JOINS and is_pause(syntax.reading, joint - 1):
            return joint + 1 if joint + 1 < verb.start else first
    return first
