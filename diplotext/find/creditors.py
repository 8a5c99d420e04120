"""Towards whom somebody is bound: the states and bodies that an act is done to or for."""

from bisect import bisect_left

from diplotext.find.cast import Cast
from diplotext.find.parties import BINDABLE
from diplotext.find.promise import Promise
from diplotext.find.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.model import MentionForm


def creditors(cast: Cast, promise: Promise, bound: tuple[str, ...]) -> tuple[str, ...]:
    """Give the states and bodies named in the act, or before a gift, to which or for which it is done."""
    first, stop = promise.act
    first = promise.cue[1] if promise.rule == "gift" else first
    found = [
        key
        for reference, keys in cast.within(first, stop)
        for key in keys
        if reference.form
        in (MentionForm.NAME, MentionForm.METONYM, MentionForm.ACRONYM)
        and cast.figures[key].kind in BINDABLE
        and not _is_inner(cast, reference.first)
        and key not in bound
        and _receives(cast, reference.first)
    ]
    return tuple(dict.fromkeys(found))


def _is_inner(cast: Cast, first: int) -> bool:
    """Tell whether a name stands inside a longer phrase that refers to somebody else."""
    at = bisect_left(cast.order, first)
    before = cast.order[max(0, at - 3) : at]
    return any(cast.at[index][0].stop > first for index in before)


def _receives(cast: Cast, first: int) -> bool:
    """Tell whether a name stands as the object of a verb or behind a preposition of giving."""
    reading = cast.reading
    at = first - 1
    if reading.has(at, Tag.DETERMINER) and not reading.has(
        at, Tag.DETERMINER, "contracted"
    ):
        at -= 1
    given = reading.has(at, Tag.PREPOSITION, "addressee") and not _ends_longer(
        reading, at
    )
    return given or reading.has(at, Tag.VERB)


def _ends_longer(reading: Reading, at: int) -> bool:
    """Tell whether a preposition is the end of a longer one ("face à")."""
    return any(
        entry.tag is Tag.PREPOSITION and stop == at + 1
        for start in range(max(0, at - 3), at)
        for stop, entry in reading.tags[start]
    )
