"""Whom an order is put to: "bat [Peru], ...", "Von [Algier] verlangt X, ..."."""

from diplotext.find.bracket.clause import Clause
from diplotext.find.bracket.field_phrases import (
    behind_preposition,
    is_prepositional,
    skip_light,
)
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
    within = _within_subject(reading, clause, taken)
    if within is not None:
        return within
    at = first
    while at < stop:
        at = skip_light(reading, at, stop)
        if taken[0] <= at < taken[1]:
            at = taken[1]
            continue
        led = at < stop and reading.words.keys[at] in _leads(reading)
        if not led and is_prepositional(reading, at, stop):
            at = max(at + 1, behind_preposition(reading, at, stop))
            continue
        end = phrase_stop(reading, at + led, stop)
        if end is not None and end > at:
            return at + led, end
        at += 1
    return _addressed_in_front(reading, clause, taken)


def asked_with_of(
    reading: Reading, clause: Clause, subject: Subject | None
) -> tuple[int, int] | None:
    """Give of whom something is asked where "von" leads to him, before the verb or behind it ("[Von] Togo erwartet X, dass es zahlt")."""
    place = None if subject is None else addressed(reading, clause, subject)
    verbs = reading.language.lexicon.suffixes.get("asks_with_of", ())
    if place is None or clause.verb is None or clause.verb.lemma not in verbs:
        return None
    return place if reading.key(place[0] - 1) in _leads(reading) else None


def _within_subject(
    reading: Reading, clause: Clause, taken: tuple[int, int]
) -> tuple[int, int] | None:
    """Give of whom something is asked right behind who asks, by a verb that needs "von" for it ("verlangt Oman von [Togo], ...")."""
    verbs = reading.language.lexicon.suffixes.get("asks_with_of", ())
    if clause.verb is None or clause.verb.lemma not in verbs:
        return None
    for at in range(taken[0] + 1, taken[1]):
        end = phrase_stop(reading, at + 1, clause.middle[1])
        if reading.words.keys[at] in _leads(reading) and end is not None:
            return at + 1, end
    return None


def _leads(reading: Reading) -> tuple[str, ...]:
    """Give the prepositions that lead to of whom something is asked."""
    return reading.language.lexicon.suffixes.get("asked_of", ())


def _addressed_in_front(
    reading: Reading, clause: Clause, taken: tuple[int, int]
) -> tuple[int, int] | None:
    """Give whom an order before its verb is put to ("[Die EU] bat er, ...", "Von [Algier] verlangt X, ...")."""
    first, stop = clause.front
    if first <= taken[0] < stop or first >= stop:
        return None
    led = reading.words.keys[first] in _leads(reading)
    if skip_light(reading, first, stop) >= stop:
        return None  # "Zugleich verlangt X, ..."
    if reading.begins(first, Tag.PREPOSITION.bit) and not led:
        return None
    whole = phrase_stop(reading, first + led, stop) == stop
    return (first + led, stop) if whole else None
