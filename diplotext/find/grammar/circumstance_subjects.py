"""Subjects behind a circumstance that no comma parts from them: "Tras la cita [el canciller] dijo"."""

from diplotext.find.grammar.conjunctions import (
    drops_subject,
    names_party,
    opens_clause,
)
from diplotext.find.grammar.places import is_town
from diplotext.find.grammar.skipped_phrases import skip_noun_phrase
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.lang.entry import Tag, tag_bits


def behind_circumstance(
    syntax: Syntax, segments: list[tuple[int, int]]
) -> Subject | None:
    """Give the subject behind a circumstance that no comma parts from it ("Tras la cita el canciller dijo")."""
    reading = syntax.reading
    for first, stop in segments if drops_subject(reading) else ():
        hit = reading.hit(first, Tag.PREPOSITION)
        if hit is None or opens_clause(reading, first):
            continue
        town = hit[0] + 1 if is_town(reading, hit[0]) else stop
        if town < stop and reading.words.is_capitalized(town):
            return Subject(((town, stop),))  # "En Lisboa Carlos Pérez dijo"
        at = skip_noun_phrase(syntax, hit[0], stop)
        led = reading.has(at, Tag.DETERMINER, "definite") and names_party(reading, at)
        if at < stop and (led or reading.begins(at, _NAMES)):
            return Subject(((at, stop),))
    return None


_NAMES = tag_bits(Tag.STATE, Tag.ORGANIZATION, Tag.SEAT)
