"""Phrases before what is said, which tell where and for whom it is said: "kündigte [in Genf] den Abzug an"."""

from diplotext.find.bracket.clause import ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.field_phrases import (
    behind_preposition,
    is_prepositional,
    skip_light,
)
from diplotext.find.bracket.noun_phrases import phrase_stop
from diplotext.find.reading.reading import Reading


_SET_IN = frozenset({ClauseKind.RELATIVE, ClauseKind.ADVERBIAL})


def over_settings(clauses: Clauses, at: int, stop: int) -> int:
    """
    Step over phrases with a preposition and clauses between commas, if an object without one stands behind them.

    Args:
        clauses: The clauses of the article.
        at: A word of the field behind a verb.
        stop: Where the field ends.
    """
    reading, first = clauses.forms.reading, at
    while at < stop:
        behind = _over(clauses, at, stop)
        if behind <= at:
            break
        at = behind
    object_stands = at < stop and _begins_object(reading, at, stop)
    return at if object_stands else first


def _over(clauses: Clauses, at: int, stop: int) -> int:
    """Step over one phrase or one clause that tells how something is said."""
    reading = clauses.forms.reading
    if reading.is_mark(at, ","):
        inside = (c for c in clauses.within(at + 1, stop) if c.kind in _SET_IN)
        ends = (c.stop for c in inside if reading.is_mark(c.stop, ","))
        return next((end + 1 for end in ends), at)
    behind = skip_light(reading, at, stop)
    if behind == at and is_prepositional(reading, at, stop):
        return behind_preposition(reading, at, stop)
    return behind


def _begins_object(reading: Reading, at: int, stop: int) -> bool:
    """Tell whether a noun phrase without a preposition begins at a word."""
    named = phrase_stop(reading, at, stop) is not None
    return named and not is_prepositional(reading, at, stop)


def in_fragment(clauses: Clauses, number: int) -> tuple[int, int] | None:
    """
    Give the noun phrase behind a relative clause that a clause without a bracket goes on with ("forderte bei dem Treffen, das endete, [den Abzug]").

    Args:
        clauses: The clauses of the article.
        number: Index of the clause.
    """
    behind = clauses.all[number + 1 : number + 3]
    kinds = [clause.kind for clause in behind]
    if kinds != [ClauseKind.RELATIVE, ClauseKind.FRAGMENT]:
        return None
    place = behind[1].first, behind[1].stop
    near = behind[1].lead == "," and behind[1].first == behind[0].stop + 1
    return place if near and _begins_object(clauses.forms.reading, *place) else None
