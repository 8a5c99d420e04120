"""Words that open clauses elsewhere and join two names: "le Pérou ainsi que le Chili", "tanto Perú como Chile"."""

from collections.abc import Mapping

from diplotext.find.grammar.known_names import NAME_TAGS, NAMES
from diplotext.find.reading.memory import once
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.lang.lexicon import Lexicon


_LONGEST = 3
_NEAR = 6
_OPENING = (Tag.COMPLEMENTIZER, Tag.SUBORDINATOR)


def joins_names(reading: Reading, at: int) -> bool:
    """
    Tell whether words that end at a word, and could open a clause, join two names.

    They are a joiner of lists that the pack knows, or the second of a pair whose first word
    opens the list, and a name stands on either side.

    Args:
        reading: The text.
        at: The last of the words.
    """
    if not any(reading.ends(at, tag) for tag in _OPENING):
        return False
    firsts = (
        first
        for first in range(max(0, at - _LONGEST), at + 1)
        for stop, entry in reading.tags[first]
        if entry.tag is Tag.LIST_JOINER and stop == at + 1
    )
    first = next(firsts, at if joins_pair(reading, at) else None)
    if first is None:
        return False
    behind = reading.over(at + 1, Tag.DETERMINER.bit)
    named = reading.begins(behind, NAMES) and reading.words.is_capitalized(behind)
    return named and any(reading.ends(first - 1, tag) for tag in NAME_TAGS)


def joins_pair(reading: Reading, at: int) -> bool:
    """Tell whether a word joins the second of two to the first ("weder Ghana [noch] Togo", "tanto Perú [como] Chile")."""
    openers = _openers(reading.language.lexicon).get(reading.key(at))
    if openers is None:
        return False
    return not openers.isdisjoint(reading.words.keys[max(0, at - _NEAR) : at])


@once
def _openers(lexicon: Lexicon) -> Mapping[str, set[str]]:
    """Give by the word that joins the second of two those that open the first."""
    suffixes = lexicon.suffixes
    pairs = (*suffixes.get("neither", ()), *suffixes.get("joining_pairs", ()))
    found: dict[str, set[str]] = {}
    for opens, joins in zip(pairs[::2], pairs[1::2], strict=True):
        found.setdefault(joins, set()).add(opens)
    return found


def begins_joiner(reading: Reading, at: int) -> bool:
    """Tell whether words that join two names so begin at a word."""
    hit = reading.hit(at, Tag.LIST_JOINER)
    return joins_names(reading, at if hit is None else hit[0] - 1)
