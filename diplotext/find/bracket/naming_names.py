"""Bare names behind a verb of saying, which say something of what stands in front of it."""

from diplotext.find.bracket.acting import has_acting_head
from diplotext.find.bracket.known_nouns import is_known_noun, is_thing
from diplotext.find.bracket.noun_phrases import head_start
from diplotext.find.grammar.syntax import Subject
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


def is_named(reading: Reading, front: Subject, behind: Subject) -> bool:
    """Tell whether a bare name that no list knows says something of a thing in front ("Die Gespräche nannte [Ahlers] „zäh“")."""
    (first, stop), (name, end) = front.segments[0], behind.segments[0]
    head = head_start(reading, first, stop)
    thing = reading.has(first, Tag.DETERMINER) and head < stop
    if (
        not thing
        or not is_thing(reading, head)
        or has_acting_head(reading, first, stop)
    ):
        return False
    bare = reading.words.is_capitalized(name) and not reading.begins(name, _LED)
    return bare and not any(is_known_noun(reading, at) for at in range(name, end))


_LED = tag_bits(Tag.DETERMINER, Tag.PREPOSITION)
