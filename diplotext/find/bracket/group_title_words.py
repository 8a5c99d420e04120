"""The words of the name of a group in German: "der Tallinner Kreis", "Sambesi-Rat", "Bund von Naivasha"."""

from diplotext.find.bracket.city_adjectives import ends_as_city
from diplotext.find.bracket.group_cases import forms
from diplotext.find.grammar.so_called import before_so_called
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


KNOWN = tag_bits(Tag.STATE, Tag.ORGANIZATION, Tag.SEAT, Tag.CIVILITY, Tag.ROLE)
"""What words tell of that are no part of the name of a group."""
_FEWEST = 2
_LONGEST = 3
_Range = tuple[int, int]


def is_genitive(reading: Reading, at: int) -> bool:
    """Tell whether an article stands in the genitive."""
    return reading.has(at, Tag.DETERMINER, "genitive")


def name_of_group(reading: Reading, at: int, end: str) -> _Range:
    """Give the words of a name: the parts before its hyphens, and a complement where the noun is bare."""
    first = at
    while reading.is_mark(first - 1, "-") and reading.words.is_glued(first - 1):
        first -= 2
    bare = first == at and reading.words.keys[at] in forms(reading, end)
    if bare and (_is_of_city(reading, at - 1) or _is_large_adjective(reading, at - 1)):
        return at - 1, at + 1  # "der Tallinner Kreis", "die Nordische Initiative"
    return first, complement_stop(reading, at + 1) if bare else at + 1


def _is_of_city(reading: Reading, at: int) -> bool:
    """Tell whether an adjective with a capital stands at a word, as those of cities have."""
    within = reading.sentence(at).first != at
    return (
        within
        and reading.words.is_capitalized(at)
        and ends_as_city(reading, at)
        and not reading.has(at, Tag.ROLE)
    )


def _is_large_adjective(reading: Reading, at: int) -> bool:
    """Tell whether a word between an article and a noun has the capital of a name, and the end of an adjective, or is said to be one."""
    if not reading.words.is_capitalized(at) or at in reading.numbers:
        return False
    if before_so_called(reading, at) < at:
        return True  # "die sogenannte Neusiedler Gruppe"
    ends = reading.language.lexicon.suffixes.get("adjective", ("\0",))
    known = reading.begins(at, KNOWN)
    adjective = reading.words.keys[at].endswith(ends) and not known
    return adjective and reading.has(at - 1, Tag.DETERMINER)


def complement_stop(reading: Reading, at: int) -> int:
    """Give where the complement of a noun ends ("von Naivasha", "der Bergländer", "gegen Piraterie")."""
    links = reading.language.lexicon.suffixes.get("name_links", ())
    led = at + (reading.key(at) in links)
    noun = led + reading.has(led, Tag.DETERMINER)
    if noun == at:
        return _over_apposed(reading, at)
    if led == at and not is_genitive(reading, at):
        return at
    limit = min(noun + _LONGEST, reading.sentence(at - 1).stop)
    for stop in range(noun, limit):
        if not reading.words.is_word(stop) or reading.begins(stop, KNOWN):
            return at
        if reading.words.is_capitalized(stop) or stop in reading.numbers:
            return stop + 1
    return at


def _over_apposed(reading: Reading, at: int) -> int:
    """Take in the words with capitals right behind a noun ("die Initiative [Sauberes Meer]")."""
    limit = min(at + _LONGEST, reading.sentence(at - 1).stop)
    stop = reading.over_capitals(at, limit)
    known = any(reading.begins(i, KNOWN) for i in range(at, stop))
    plain = all(reading.words.is_word(i) for i in range(at, stop))
    return stop if stop - at >= _FEWEST and plain and not known else at
