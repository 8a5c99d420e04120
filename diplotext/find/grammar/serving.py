"""Bare nouns that say what somebody is and never act: "asistió como observador"."""

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


def serves_as(reading: Reading, first: int) -> bool:
    """Tell whether a noun without an article stands behind a word that leads to what somebody is ("como [observador]")."""
    words = reading.language.lexicon.suffixes.get("serving_as", ())
    led = first in reading.numbers or reading.has(first, Tag.DETERMINER)
    small = reading.words.is_word(first) and not reading.words.is_capitalized(first)
    return small and not led and reading.key(first - 1) in words
