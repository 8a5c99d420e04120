"""Adjectives before a noun for parties that do not tell who they are: "the [former] foes", "the two [West African] states"."""

from diplotext.find.mentions.place_names import BODY
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Entry, Tag
from diplotext.model import ActorKind


def behind_adjectives(reading: Reading, first: int, stop: int) -> int:
    """
    Give the first word of a phrase behind adjectives for how parties stand to each other, or for a part of the world.

    Args:
        reading: The article.
        first: Where the phrase begins, behind its determiner and number.
        stop: Where it ends; its last word is its noun.
    """
    known = reading.phrases("party_adjectives")
    at = first
    while known and at < stop - 1:
        behind = reading.first_of(at, known) or _behind_region(reading, at)
        if behind is None or behind >= stop:
            break
        at = behind
    return at


def stands_described(reading: Reading, index: int) -> bool:
    """Tell whether such adjectives, none of them for a part of the world, stand between "the" and a noun ("the former [foes]")."""
    known = reading.phrases("party_adjectives")
    near = range(index - 1, max(index - _LONGEST, 0), -1)
    return any(
        reading.has(at - 1, Tag.DETERMINER, "definite")
        and _all_known(reading, at, index, known)
        for at in near
    )


def _all_known(
    reading: Reading, first: int, stop: int, known: tuple[tuple[str, ...], ...]
) -> bool:
    at: int | None = first
    while at is not None and at < stop:
        at = reading.first_of(at, known)
    return at == stop


_LONGEST = 6


def _behind_region(reading: Reading, at: int) -> int | None:
    """Give where an adjective for a part of the world ends that begins at a word."""
    ends = (end for end, e in reading.tags[at] if _is_of_region(reading, e))
    return next(ends, None)


def _is_of_region(reading: Reading, entry: Entry) -> bool:
    known = reading.language.lexicon.organizations.get(
        (entry.value or "").removeprefix(BODY)
    )
    return (
        entry.tag is Tag.DEMONYM
        and known is not None
        and known.kind == ActorKind.REGION
        and known.state is None
    )
