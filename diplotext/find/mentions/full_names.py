"""Small words behind the name of a person that are no part of it: "Ana Lund [de] l'Université d'Oslo", "Auf Befehl [von] Lars Tor"."""

from diplotext.find.grammar.given_names import is_given_name
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import GRAMMAR, Tag, tag_bits


_FULL = 2
_HOMES = tag_bits(
    Tag.ORGANIZATION,
    Tag.GROUP,
    Tag.COALITION_HEAD,
    Tag.STATE,
    Tag.SEAT,
    Tag.GEOGRAPHIC,
    Tag.DOCUMENT,
)
_TITLES = tag_bits(Tag.CIVILITY, Tag.ROLE)
_OFFICES = tag_bits(Tag.ROLE, Tag.GROUP, Tag.CIVILITY)


def is_full(reading: Reading, stop: int) -> bool:
    """Tell whether two words of a name at least end before a word, the last of them no given name."""
    words = reading.words
    surname, before = stop - 1, stop - _FULL
    if before < 0 or is_given_name(reading, surname):
        return False
    while before > 0 and words.is_glued(before + 1):
        before -= 1
    named = words.is_capitalized(before) and words.is_word(before)
    common = reading.begins(before, GRAMMAR | _OFFICES)
    return named and words.is_capitalized(surname) and not common


def _is_family(reading: Reading, at: int) -> bool:
    """Tell whether a noun of the land is a second surname, where persons have two: no name of a place goes on behind it ("Darío Mora del [Río]")."""
    if "two-surnames" not in reading.language.lexicon.traits:
        return False
    behind = at + 1
    goes_on = behind < len(reading.words) and (
        reading.words.is_capitalized(behind) or reading.has(behind, Tag.PARTICLE)
    )
    return reading.has(at, Tag.GEOGRAPHIC) and not goes_on


def leads_elsewhere(reading: Reading, at: int, stop: int) -> bool:
    """
    Tell whether small words lead from a name to where its bearer is from, or to the only name there.

    Args:
        reading: The article.
        at: The first small word, which might be a particle of the name.
        stop: The word with a capital behind the small ones.
    """
    lexicon, keys = reading.language.lexicon, reading.words.keys
    if "capital-nouns" not in lexicon.traits:
        elided = keys[stop - 1][-1] in "'’" and reading.has(stop - 1, Tag.DETERMINER)
        home = reading.begins(stop, _HOMES) and not _is_family(reading, stop)
        return (elided or home) and is_full(reading, at)
    if not reading.has(at, Tag.PREPOSITION) or is_given_name(reading, at - 1):
        return False
    merged = reading.has(at, Tag.DETERMINER)  # "unabhängig vom Verkauf"
    titled = reading.begins(stop, _TITLES) or is_given_name(reading, stop)
    behind = stop + 1
    named = behind < len(keys) and reading.words.is_capitalized(behind)
    return merged or (titled and named)
