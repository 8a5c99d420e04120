"""Adjectives and names of states by which seas are called: "the [Indian] Ocean", "l'océan [Indien]"."""

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Entry, Tag


def names_waters(reading: Reading, first: int, entry: Entry) -> bool:
    """
    Tell whether a name or an adjective for a state says which waters are meant, and no state.

    A noun for waters with a capital follows it ("the South [China] Sea"), or the noun stands
    before an adjective with a capital, as only names have ("l'océan [Indien]").

    Args:
        reading: The article.
        first: First word of the name.
        entry: What the pack says of it.
    """
    if entry.tag not in _OF_STATES:
        return False
    waters = reading.language.lexicon.suffixes.get("named_waters", ())
    capital = reading.words.is_capitalized
    if reading.key(first + 1) in waters and capital(first + 1):
        return True
    adjective = entry.tag is Tag.DEMONYM and capital(first)
    return adjective and reading.key(first - 1) in waters


_OF_STATES = frozenset({Tag.STATE, Tag.DEMONYM})
