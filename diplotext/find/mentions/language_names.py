"""Adjectives of nationality that name a language: "in French", "the English and French languages"."""

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


_LANGUAGES = 12
_NEXT = 2


def is_language_name(reading: Reading, index: int) -> bool:
    """
    Tell whether an adjective of nationality names a language ("en français").

    Args:
        reading: The article.
        index: The adjective.
    """
    suffixes = reading.language.lexicon.suffixes
    analytic = "analytic" in reading.language.lexicon.traits
    before = _before_joined(reading, index)
    contexts = suffixes.get("language_contexts", ())
    if before >= 0 and reading.words.keys[before] in contexts:
        return True
    nouns = suffixes.get("language_nouns", ())
    index = _last_joined(reading, index) if analytic else index
    reach = _NEXT + reading.is_mark(index + 1, "-") if analytic else _LANGUAGES
    stop = min(index + reach, len(reading.words)) if nouns else index
    for at in range(index + 1, stop):
        if reading.words.keys[at] in nouns:
            return True
        small = reading.words.is_word(at) and not reading.words.is_capitalized(at)
        if not small and not reading.is_mark(at, ",-"):  # "French-speaking"
            return False
    return False


def _before_joined(reading: Reading, index: int) -> int:
    """Give the word before the adjectives of nationality that end at one ("in [English and French]")."""
    before = index - 1
    while before > 0 and reading.begins(before - 1, Tag.DEMONYM.bit):
        if not (reading.has(before, Tag.COORDINATOR) or reading.is_mark(before, ",")):
            break
        before -= 2
    return before


def _last_joined(reading: Reading, index: int) -> int:
    """Give the last of the adjectives of nationality joined to one ("the English and [French] languages")."""
    while index + 2 < len(reading.words) and reading.begins(index + 2, Tag.DEMONYM.bit):
        joined = reading.has(index + 1, Tag.COORDINATOR)
        if not (joined or reading.is_mark(index + 1, ",")):
            break
        index += 2
    return index
