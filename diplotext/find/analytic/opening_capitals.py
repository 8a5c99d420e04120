"""Capitals that say nothing of a word, since it opens a sentence or a quotation."""

from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Tag


def may_be_small(reading: Reading, index: int) -> bool:
    """Tell whether a capital says nothing: at the start of a sentence or quotation, or in "I"."""
    sentence = reading.sentence(index)
    before = index - 1
    if index > sentence.first and _goes_on(reading, before):
        return len(reading.words.keys[index]) == 1
    return (
        index <= sentence.first
        or len(reading.words.keys[index]) == 1
        or not reading.words.is_word(before)
        or reading.words.form(index).isupper()
        or reading.quote_of[index] != reading.quote_of[before]
    )


def is_state_in_capitals(reading: Reading, index: int) -> bool:
    """Tell whether the letters of a state, which a pronoun is spelt like, stand in capitals where others do not ("the US said")."""
    words = reading.words
    if not words.form(index).isupper() or not reading.has(index, Tag.STATE):
        return False
    beside = range(max(0, index - _BESIDE), min(index + _BESIDE + 1, len(words)))
    return any(words.is_word(at) and not words.form(at).isupper() for at in beside)


_BESIDE = 2


def _goes_on(reading: Reading, before: int) -> bool:
    """Tell whether a comma stands before a word, or a comma and the mark that closes a quotation, so that no sentence opens (", [State] Department")."""
    if reading.is_mark(before, ","):
        return True
    inside = reading.quote_of[before - 1]
    closes = inside != NOWHERE and reading.quote_of[before + 1] != inside
    return closes and reading.is_mark(before - 1, ",")
