"""Nouns right behind a name that begin another phrase: "wird Olga Reh | Truppen schicken", "will die Nato | Fregatten entsenden"."""

from diplotext.find.bracket.known_nouns import is_listed, is_thing
from diplotext.find.bracket.surnames import is_surname
from diplotext.find.grammar.given_names import is_given_name
from diplotext.find.reading.memory import once
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


_OF_NAMES = tag_bits(Tag.STATE, Tag.CAPITAL, Tag.ORGANIZATION, Tag.CIVILITY)
_LONGEST = 8
_STEM = 4
_LONG_PLACE = 3


def is_behind_name(reading: Reading, at: int) -> bool:
    """
    Tell whether a noun stands right behind the whole name of a body or of a person, and is no part of it.

    A name of a body that lists know is whole, and so is a government behind the adjective of
    its state ("die norwegische Regierung | Truppen"). That of a person is where a noun that lists know
    follows a surname ("Olga Reh | Truppen"), or where the text has the name elsewhere without
    the noun ("Olga Reh sagte ... will Olga Reh | Minenräumer schicken").

    Args:
        reading: The article.
        at: The noun.
    """
    words = reading.words
    if not words.is_capitalized(at) or words.is_glued(at) or is_given_name(reading, at):
        return False
    if reading.begins(at, _OF_NAMES):
        return False
    last = at - 1
    return (
        _ends_body(reading, last, at)
        or _ends_government(reading, last, at)
        or _ends_person(reading, last, at)
        or _ends_place(reading, last, at)
    )


def _ends_body(reading: Reading, last: int, stop: int) -> bool:
    """Tell whether the name of a body that lists know ends at a word, its article before it; its capitals may follow it ("die Afrikanische Union AU")."""
    short = reading.words.form(stop).isupper()
    if short or not reading.ends(last, Tag.ORGANIZATION):
        return False
    named = (
        first
        for first in range(last, max(last - _LONGEST, 0), -1)
        for end, entry in reading.tags[first]
        if end == stop and entry.tag is Tag.ORGANIZATION
    )
    first = min(named, default=0)
    return first > 0 and reading.has(first - 1, Tag.DETERMINER)


def _ends_government(reading: Reading, last: int, stop: int) -> bool:
    """Tell whether a government or a ministry stands at a word behind the adjective of its state ("die norwegische Regierung"), and no surname behind it."""
    known, hit = reading.language.lexicon.suffixes, reading.hit(last, Tag.GROUP)
    if hit is None or not reading.has(last - 1, Tag.DEMONYM):
        return False
    noun = hit[1].lemma.casefold().partition("/")[0]
    ministries = tuple(known.get("ministries", ())) or ("\0",)
    governs = noun in known.get("governments", ()) or noun.endswith(ministries)
    named = reading.words.form(stop).isupper() or is_surname(reading, stop, stop + 1)
    return governs and not named


def _ends_person(reading: Reading, last: int, at: int) -> bool:
    """Tell whether a surname ends at a word: behind an office before a noun that is no compound, which names end like ("Bürgermeister Ole | Rossberg")."""
    if not _is_surname(reading, last):
        return False
    if is_given_name(reading, last - 1):
        return is_listed(reading, at) or _is_whole(reading, last)
    office = reading.is_one_of(last - 1, Tag.ROLE.bit)
    return office and is_listed(reading, at) and not _is_compound(reading, at)


def _ends_place(reading: Reading, last: int, at: int) -> bool:
    """Tell whether a preposition leads to the name of a place that ends at a word, and a noun for a thing stands behind it ("in New York | Gespräche")."""
    first = last
    while first > max(last - _LONG_PLACE, 0) and _is_surname(reading, first):
        first -= 1
    led = first < last and reading.has(first, Tag.PLACE_PREPOSITION)
    return led and not reading.has(first, Tag.DETERMINER) and is_thing(reading, at)


def _is_surname(reading: Reading, at: int) -> bool:
    words = reading.words
    named = words.is_capitalized(at) and words.is_word(at) and not words.is_glued(at)
    known = is_listed(reading, at) and not _is_compound(reading, at)
    known = known or reading.begins(at, _OF_NAMES)
    return named and not known and not is_given_name(reading, at)


def _is_compound(reading: Reading, at: int) -> bool:
    """Tell whether a list knows a noun only by its end."""
    key = reading.words.keys[at]
    lemmas = (entry.lemma.casefold() for _, entry in reading.tags[at])
    return not any(key.startswith(lemma[:_STEM]) for lemma in lemmas)


def _is_whole(reading: Reading, last: int) -> bool:
    """Tell whether the text has a given name and a surname elsewhere without a further name behind them."""
    keys = reading.words.keys
    return (keys[last - 1], keys[last]) in _whole_names(reading)


@once
def _whole_names(reading: Reading) -> frozenset[tuple[str, str]]:
    words = reading.words
    return frozenset(
        (words.keys[at - 1], words.keys[at])
        for at in reading.capitals
        if at > 0
        and words.is_capitalized(at - 1)
        and not words.is_capitalized(at + 1)
        and not words.is_glued(at + 1)
    )
