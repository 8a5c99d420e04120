"""A name between commas right before a verb: "la ministre des Forêts[, Clarisse Mboumba,] a lu"."""

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


_LONGEST = 7
_BEFORE_NAME = tag_bits(Tag.DEMONYM, Tag.ROLE)


def before_named_aside(reading: Reading, at: int, limit: int) -> int:
    """
    Step over a name between two commas, to the left of the comma that ends it.

    Args:
        reading: The text.
        at: The word before a verb.
        limit: The first word that may be looked at.
    """
    if not reading.is_mark(at, ","):
        return at
    for opening in range(at - 1, max(limit, at - _LONGEST), -1):
        if reading.is_mark(opening, ","):
            return opening - 1 if _is_name(reading, opening + 1, at) else at
        if not (reading.words.is_word(opening) or reading.is_mark(opening, "-.'’")):
            return at
    return at


def _is_name(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether words are a name, or one behind an article and a rank or a nationality ("le général X")."""
    if reading.has(first, Tag.DETERMINER) and reading.begins(first + 1, _BEFORE_NAME):
        first += 2
    capitals = reading.words.is_capitalized
    return first < stop and capitals(first) and capitals(stop - 1)
