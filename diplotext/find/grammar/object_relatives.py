"""Relative pronouns that are an object, so that who acts is the subject before them: "rechazó el plan, que tachó de «insulto»"."""

from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.light_words import skip_adverbs
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


_LONGEST = 4


def is_object_relative(reading: Reading, group: VerbGroup, relative: int) -> bool:
    """
    Tell whether a relative pronoun right before a verb is its object, where subjects may be left out.

    A preposition leads to it ("a la que"), or the verb says what its object is and has no other
    ("que calificó de «insulto»").

    Args:
        reading: The text.
        group: The verb.
        relative: The last word of the pronoun.
    """
    if not drops_subject(reading):
        return False
    if _is_led(reading, relative):
        return True
    says = reading.language.lexicon.suffixes.get("characterizing", ())
    if group.lemma not in says or group.passive:
        return False
    leads = reading.language.lexicon.suffixes.get("characterizing_by", ())
    at = skip_adverbs(reading, group.stop)
    return reading.key(at) in leads or reading.is_mark(at, '«"“')


def _is_led(reading: Reading, relative: int) -> bool:
    """Tell whether a preposition opens a pronoun of several words that ends at a word."""
    return any(
        entry.tag is Tag.RELATIVE
        and stop == relative + 1
        and reading.has(first, Tag.PREPOSITION)
        for first in range(max(0, relative - _LONGEST), relative)
        for stop, entry in reading.tags[first]
    )
