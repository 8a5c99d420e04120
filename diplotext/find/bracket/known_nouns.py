"""Nouns with a capital that a list or their end tells from names."""

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


_NOUNS = tag_bits(
    Tag.ROLE,
    Tag.GROUP,
    Tag.DOCUMENT,
    Tag.MEASURE,
    Tag.EVENT,
    Tag.GEOGRAPHIC,
    Tag.MECHANISM,
    Tag.MECHANISM_HEAD,
    Tag.MECHANISM_NOUN,
    Tag.MEMBER_UNIT,
    Tag.REPORTING_NOUN,
    Tag.COMMISSIVE_NOUN,
    Tag.COALITION_HEAD,
    Tag.DEMONYM,
    Tag.NOT_NAME,
)
_SHORTEST = 5


def is_known_noun(reading: Reading, index: int) -> bool:
    """Tell whether a list or its end says that a word is a noun and no name."""
    return is_listed(reading, index) or ends_as_noun(reading, index)


def is_listed(reading: Reading, index: int) -> bool:
    """Tell whether a list says that a word is a noun and no name."""
    return reading.is_one_of(index, _NOUNS) or index in reading.dates


def ends_as_noun(reading: Reading, index: int) -> bool:
    """Tell whether a word has an end that names do not have."""
    key = reading.words.keys[index]
    ends = reading.language.lexicon.suffixes.get("noun", ())
    return key.endswith(ends) and any(
        key.endswith(end) and len(key) >= len(end) + _SHORTEST for end in ends
    )


def is_thing(reading: Reading, index: int) -> bool:
    """Tell whether a list or its end says that a word is a noun for no person and no body ("Gespräche")."""
    acts = reading.language.lexicon.suffixes.get("actions", ("\0",))
    known = is_known_noun(reading, index) or reading.words.keys[index].endswith(acts)
    return known and not reading.is_one_of(index, _ACTING)


_ACTING = tag_bits(
    Tag.ROLE, Tag.GROUP, Tag.DEMONYM, Tag.MEMBER_UNIT, Tag.COALITION_HEAD
)
