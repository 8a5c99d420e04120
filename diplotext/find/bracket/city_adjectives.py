"""Adjectives made of the name of a city, which have a capital ("die Pariser Regierung", "ein Londoner Kollege")."""

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Entry, Tag, tag_bits


_KNOWN = tag_bits(
    Tag.ROLE,
    Tag.GROUP,
    Tag.DOCUMENT,
    Tag.MEMBER_UNIT,
    Tag.STATE,
    Tag.ORGANIZATION,
    Tag.DETERMINER,
    Tag.PREPOSITION,
    Tag.CIVILITY,
)
_NOUNS = tag_bits(Tag.ROLE, Tag.GROUP, Tag.DOCUMENT)
_SHORTEST = 5


def is_city_adjective(reading: Reading, at: int) -> bool:
    """Tell whether a word with a capital right before a noun for an actor is the adjective of a city."""
    words, behind = reading.words, at + 1
    if at < 0 or behind >= len(words) or reading.is_one_of(at, _KNOWN):
        return False
    key = words.keys[at]
    if len(key) < _SHORTEST or not ends_as_city(reading, at) or words.is_glued(behind):
        return False
    if key in reading.language.lexicon.masculine_given:
        return False
    led = words.is_capitalized(at) and words.is_capitalized(behind)
    return led and reading.begins(behind, _NOUNS)


def ends_as_city(reading: Reading, at: int) -> bool:
    """Tell whether a word has the end of an adjective made of the name of a place ("Pariser")."""
    ends = reading.language.lexicon.suffixes.get("city_adjective", ("\0",))
    return reading.words.keys[at].endswith(ends)


def states_of_cities(
    reading: Reading, first: int, stop: int, entry: Entry
) -> tuple[str, ...]:
    """
    Give the states whose capital's adjective stands before a noun for a body or an office.

    Args:
        reading: The article.
        first: First word of the noun phrase.
        stop: Its head noun.
        entry: What the head noun is.
    """
    office = entry.tag is Tag.ROLE and entry.value == "office"
    if entry.tag is not Tag.GROUP and not office:
        return ()
    found = (_state(reading, at) for at in range(first, stop))
    return tuple(state for state in found if state is not None)


def _state(reading: Reading, at: int) -> str | None:
    """Give the state whose capital an adjective is made of."""
    if not is_city_adjective(reading, at):
        return None
    suffixes, key = reading.language.lexicon.suffixes, reading.words.keys[at]
    odd = suffixes.get("city_adjectives", ())
    cities = [dict(zip(odd[::2], odd[1::2], strict=False)).get(key)]
    ends = suffixes.get("city_adjective", ())
    cities += [key[: -len(end)] for end in ends if key.endswith(end)]
    table = reading.language.lexicon.table
    hits = (hit for city in cities if city for hit in table.find((city,)))
    entries = (e for hit in hits for e in hit.values if e.tag is Tag.CAPITAL)
    return next((e.value for e in entries if e.value), None)
