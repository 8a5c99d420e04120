"""Prepositions that say that a share is not exact ("[about] half of the envoys said")."""

from diplotext.find.reading.reading import Reading


def is_approximate(reading: Reading, index: int) -> bool:
    """Tell whether a word that is a preposition too stands before a share of which it says that it is not exact."""
    suffixes = reading.language.lexicon.suffixes
    if reading.words.keys[index] not in suffixes.get("approximating", ()):
        return False
    return reading.first_of(index + 1, reading.phrases("shares")) is not None
