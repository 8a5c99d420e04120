"""Whom an order is put to: "bat [Peru], ...", "Von [Algier] verlangt X, ..."."""

from diplotext.find.bracket.clause import Clause
from diplotext.find.bracket.field_phrases import skip_light
from diplotext.find.bracket.noun_phrases import phrase_stop
from diplotext.find.grammar.syntax import Subject
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


def addressed(
    reading: Reading, clause: Clause, subject: Subject | None
) -> tuple[int, int] | None:
    """Give the noun phrase that names whom an order is put to."""
    first, stop = clause.middle
    taken = subject.segments[0] if subject is not None else (stop, stop)
    at = first
    while at < stop:
        at = skip_light(reading, at, stop)
        if taken[0] <= at < taken[1]:
            at = taken[1]
            continue
        end = phrase_stop(reading, at, stop)
        if end is not None and end > at:
            return at, end
        at += 1
    return _addressed_in_front(reading, clause, taken)


def _addressed_in_front(
    reading: Reading, clause: Clause, taken: tuple[int, int]
) -> tuple[int, int] | None:
    """Give whom an order before its verb is put to ("[Die EU] bat er, ...", "Von [Algier] verlangt X, ...")."""
    first, stop = clause.front
    if first <= taken[0] < stop or first >= stop:
        return None
    leads = reading.language.lexicon.suffixes.get("asked_of", ())
    led = reading.words.keys[first] in leads
    if reading.begins(first, Tag.PREPOSITION.bit) and not led:
        return None
    whole = phrase_stop(reading, first + led, stop) == stop
    return (first + led, stop) if whole else None
