"""Speakers taken up by a noun that no list knows, which stood beside their name before: "Jan Behnke, ein Makler ... Der Makler"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.meant import is_person
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


def called_before(cast: Cast, segment: tuple[int, int]) -> tuple[str, ...]:
    """
    Give the person beside whose name a noun stood that a definite article leads here.

    Args:
        cast: The story's figures.
        segment: The article and the noun.
    """
    reading, (first, stop) = cast.reading, segment
    if stop - first != _PAIR or not reading.has(first, Tag.DETERMINER, "definite"):
        return ()
    noun = reading.words.keys[stop - 1]
    for at in range(first - 1, max(0, first - _FARTHEST), -1):
        if reading.words.keys[at] == noun:
            keys = _named_behind(cast, at) or _named_before(cast, at)
            if keys:
                return keys
    return ()


def _named_behind(cast: Cast, at: int) -> tuple[str, ...]:
    """Give the person whose name follows a noun, a comma between them or not ("le [courtier], Paul Ferrand")."""
    beside = at + 1 + cast.reading.is_mark(at + 1, ",")
    known = cast.at.get(beside)
    return () if known is None else _person(cast, known[1])


def _named_before(cast: Cast, at: int) -> tuple[str, ...]:
    """Give the person behind whose name a comma, an article and adjectives lead to a noun ("Tom Lund, a young [baker]")."""
    comma = at - 1
    while comma > at - _LONGEST and _leads(cast.reading, comma):
        comma -= 1
    if not cast.reading.is_mark(comma, ","):
        return ()
    ends = range(max(0, comma - _LONGEST_NAME), comma)
    known = (cast.at.get(first) for first in ends)
    named = (k[1] for k in known if k is not None and k[0].stop == comma)
    return next((_person(cast, keys) for keys in named), ())


def _leads(reading: Reading, at: int) -> bool:
    """Tell whether a word may stand between a comma and the noun that tells what somebody is."""
    return reading.words.is_word(at) and not reading.begins(at, _PARTING)


def _person(cast: Cast, keys: tuple[str, ...]) -> tuple[str, ...]:
    return keys if len(keys) == 1 and is_person(cast, keys[0]) else ()


_PARTING = tag_bits(Tag.VERB, Tag.PREPOSITION, Tag.RELATIVE, Tag.COORDINATOR)
_PAIR = 2
_LONGEST = 4
_LONGEST_NAME = 5
_FARTHEST = 600
"""How many words before a noun may have stood beside a name, so that the search stays short."""
