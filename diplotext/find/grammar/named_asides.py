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


def behind_named_aside(reading: Reading, comma: int, limit: int) -> int:
    """
    Step over a name between two commas, to the right of the comma that opens it ("al ministro[, Juan Ruiz de la Peña,] que").

    Args:
        reading: The text.
        comma: The comma behind an office.
        limit: The first word that may not be looked at.
    """
    at = comma + 1
    if not reading.is_mark(comma, ",") or not _is_of_name(reading, at):
        return comma
    while at < limit and (_is_of_name(reading, at) or reading.has(at, Tag.PARTICLE)):
        at += 1
    return at + 1 if at < limit and reading.is_mark(at, ",") else comma


def _is_of_name(reading: Reading, at: int) -> bool:
    """Tell whether a word has a capital, or is glued to one that has."""
    known = at < len(reading.words) and reading.words.is_word(at)
    glued = at < len(reading.words) and reading.words.is_glued(at)
    hyphen = glued and reading.is_mark(at, "-‐‑'’")
    return hyphen or (known and (glued or reading.words.is_capitalized(at)))
