"""Short forms: of an auxiliary behind its subject ("he ['ll]"), and of words that a full stop shortens."""

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Entry, Tag, tag_bits


def contracted(reading: Reading, index: int) -> tuple[int, Entry] | None:
    """Give the short form of an auxiliary at a word: where it ends, and its entry."""
    if not reading.begins(index, Tag.VERB.bit):
        return None
    short = next(
        ((s, e) for s, e in reading.tags[index] if "contracted" in e.features), None
    )
    if short is None or reading.words.is_word(index):
        return short
    glued = reading.words.is_glued(index)
    owner = reading.key(index + 1) == "s"
    leaned = reading.is_one_of(index - 1, _LEANED)
    return short if glued and (leaned or not owner) else None


_LEANED = tag_bits(
    Tag.SUBJECT_PRONOUN, Tag.RELATIVE, Tag.QUESTION_WORD, Tag.COMPLEMENTIZER
)


def shortens(reading: Reading, index: int) -> bool:
    """Tell whether a full stop belongs to an initial or an abbreviation and ends no sentence."""
    words = reading.words
    sentence = reading.sentence(index)
    if not words.is_glued(index) or index == sentence.stop - 1:
        return False
    before = words.keys[index - 1]
    return len(before) == 1 or before in reading.language.abbreviations
