"""Adjectives whose ends tell whether a phrase is in the genitive."""

from diplotext.find.bracket.attributes import is_adjective
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


def is_subject_case(reading: Reading, at: int) -> bool:
    """Tell whether an adjective behind an article has another end than in the genitive ("laut Experten der [größte] Teil")."""
    ends = reading.language.lexicon.suffixes.get("weak_genitive", ())
    noun = at + 1 < len(reading.words) and reading.words.is_capitalized(at + 1)
    small = not reading.words.is_capitalized(at) and is_adjective(reading, at)
    return small and noun and not reading.words.keys[at].endswith(ends)


def is_genitive_adjective(reading: Reading, at: int) -> bool:
    """Tell whether an adjective begins a phrase in the genitive that has no article ("westlicher Diplomaten")."""
    words, after = reading.words, at + 1
    ends = reading.language.lexicon.suffixes.get("genitive_adjective", ("\0",))
    if after >= len(words) or not words.keys[at].endswith(ends):
        return False
    small = words.is_word(at) and not words.is_capitalized(at)
    known = reading.is_one_of(at, Tag.QUALIFIER.bit | Tag.DEMONYM.bit)
    noun = words.is_word(after) and words.is_capitalized(after)
    return small and noun and (known or is_adjective(reading, at))
