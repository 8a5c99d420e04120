"""Subjects that are nobody, whose verb says no act ("Un taux nul [n'exclut pas] des écarts")."""

from diplotext.find.grammar.conjunctions import names_party
from diplotext.find.grammar.ordinal_parties import behind_ordinal
from diplotext.find.grammar.syntax import Subject
from diplotext.find.reading.marks import piece_at
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


def is_thing(reading: Reading, subject: Subject) -> bool:
    """Tell whether a subject is a common noun for nobody who can act, no name or quoted word beside it."""
    if subject.pronoun or not subject.segments:
        return False
    words = range(*subject.segments[0])
    named = any(
        reading.words.is_capitalized(at) or piece_at(reading, at) is not None
        for at in words[1:]
    )
    common = reading.has(words.start, Tag.DETERMINER) and not named
    one_of_two = behind_ordinal(reading, words.start) == words.stop
    return common and not (one_of_two or names_party(reading, words.start))
