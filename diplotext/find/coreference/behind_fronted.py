"""Circumstances before a comma and a verb without a subject, in which nobody is named who is that: "[Sin mencionar a X,] respondió que P"."""

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.text.span import Span


def behind_fronted(reading: Reading, index: int, beyond: tuple[Span, ...]) -> int:
    """
    Give the word before which the one is named who is the subject of a verb without one: the verb, or the head of its sentence.

    Who is named in a circumstance before it and its comma is not meant ("Sin mencionar a X,
    respondió que P").

    Args:
        reading: The text.
        index: The verb.
        beyond: What is said.
    """
    at = index - 1
    while reading.is_one_of(at, _BEFORE_VERB):
        at -= 1
    first = reading.sentence(index).first
    said = all(reading.words.starts[index] < span.start for span in beyond)
    comma = next((i for i in range(first, at) if reading.is_mark(i, ",")), at)
    fronted = beyond and said and comma == at > first and reading.is_mark(at, ",")
    return first if fronted and _opens_circumstance(reading, first) else index


def _opens_circumstance(reading: Reading, first: int) -> bool:
    """Tell whether a preposition, a conjunction, a participle or a gerund opens a sentence, behind an adverb or not."""
    if reading.begins(first, _CIRCUMSTANCES):
        return True
    forms = ("participle", "gerund")
    return any(e.tag is Tag.VERB and e.value in forms for _, e in reading.tags[first])


_CIRCUMSTANCES = tag_bits(Tag.PREPOSITION, Tag.SUBORDINATOR, Tag.CONDITION, Tag.ADVERB)
_BEFORE_VERB = tag_bits(Tag.CLITIC, Tag.REFLEXIVE, Tag.NEGATION, Tag.ADVERB)
