"""Bare names behind a verb of saying that say something of what stands in front of it: "Die Gespräche nannte [Ahlers] „zäh“"."""

from diplotext.find.bracket.acting import has_acting_head
from diplotext.find.bracket.known_nouns import is_known_noun, is_thing
from diplotext.find.bracket.noun_phrases import head_start
from diplotext.find.grammar.syntax import Subject
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


_LED = tag_bits(Tag.DETERMINER, Tag.PREPOSITION)


def is_bare_sayer(reading: Reading, front: Subject, behind: Subject) -> bool:
    """Tell whether a bare name that no list knows says something of a thing in front ("Die Gespräche nannte [Ahlers] „zäh“")."""
    (first, stop), (name, end) = front.segments[0], behind.segments[0]
    head = head_start(reading, first, stop)
    led = reading.has(first, Tag.DETERMINER) and head < stop
    thing = led and is_thing(reading, head)
    if not thing or has_acting_head(reading, first, stop):
        return False
    bare = reading.words.is_capitalized(name) and not reading.begins(name, _LED)
    return bare and not any(is_known_noun(reading, at) for at in range(name, end))
