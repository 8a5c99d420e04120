"""Clauses that say what follows from a case: "Hält der Vertrag, zahlt Peru"."""

from diplotext.find.bracket.clause import ClauseKind
from diplotext.find.bracket.clauses import Clauses


_NEAR = 6


def is_consequence(clauses: Clauses, number: int) -> bool:
    """Tell whether a clause says what follows from the case that its sentence opens with ("Hält der Vertrag, [zahlt der Sudan]")."""
    start = clauses.forms.reading.sentence(clauses.all[number].first).first
    for before in reversed(clauses.all[max(number - _NEAR, 0) : number]):
        if before.kind is ClauseKind.MAIN:
            return before.opens_condition and before.first == start
        if before.first <= start:
            return before.kind is ClauseKind.ADVERBIAL and before.first == start
    return False
