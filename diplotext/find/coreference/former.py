"""Offices that are held no longer: "former", "ex-", "ancien"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure


def is_former(cast: Cast, first: int, stop: int) -> bool:
    """Tell whether a role is said to be a former one, by a word before it or its own beginning."""
    known = cast.reading.language.lexicon.suffixes
    words, prefixes = known.get("former", ()), known.get("former_prefixes", ("\0",))
    keys = cast.reading.words.keys[first:stop]
    return any(key in words for key in keys) or keys[0].startswith(prefixes)


def was_in_office(cast: Cast, figure: Figure, head: str) -> bool:
    """Tell whether all that is told of somebody's office is that he held it before."""
    keys, noun = cast.reading.words.keys, head.rpartition(" ")[2]
    places = places_of_roles(figure)
    held = [(first, stop) for first, stop in places if noun in keys[first:stop]]
    return bool(places) and all(is_former(cast, *p) for p in held or places)


def places_of_roles(figure: Figure) -> list[tuple[int, int]]:
    """Give where somebody's offices are told of, the first few of them."""
    return [(first, stop) for _, first, stop in figure.roles[:_MOST]]


_MOST = 8
"""More roles than are told of one person; so it costs no more in any text."""
