"""Offices that are held no longer: "former", "ex-", "ancien"."""

from diplotext.find.cast import Cast, Figure


def is_former(cast: Cast, first: int, stop: int) -> bool:
    """Tell whether a role is said to be a former one, by a word before it or its own beginning."""
    known = cast.reading.language.lexicon.suffixes
    words, prefixes = known.get("former", ()), known.get("former_prefixes", ("\0",))
    keys = cast.reading.words.keys[first:stop]
    return any(key in words for key in keys) or keys[0].startswith(prefixes)


def was_in_office(cast: Cast, figure: Figure, head: str) -> bool:
    """Tell whether all that is told of somebody's office is that he held it before."""
    places = [(first, stop) for _, first, stop in figure.roles]
    held = [
        place for place in places if head.rsplit(maxsplit=1)[-1] in _last(cast, *place)
    ]
    return bool(held or places) and all(is_former(cast, *p) for p in held or places)


def _last(cast: Cast, first: int, stop: int) -> tuple[str, ...]:
    return cast.reading.words.keys[first:stop]
