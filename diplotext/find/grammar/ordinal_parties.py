"""One of two, called by its rank and no noun: "la seconde", "el primero"."""

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


def behind_ordinal(reading: Reading, at: int) -> int | None:
    """Give where an ordinal for one of two named together ends, its article before it; nothing where none begins at a word."""
    suffixes = reading.language.lexicon.suffixes
    ranks = (suffixes.get(name, ()) for name in ("first_of_two", "second_of_two"))
    led = reading.has(at, Tag.DETERMINER, "definite")
    return at + 2 if led and any(reading.key(at + 1) in r for r in ranks) else None
