"""Lists of members: names parted by commas and "and", and the classes named among them."""

import attrs

from diplotext.find.cast import Cast
from diplotext.find.reading import Reading
from diplotext.find.reference import Reference
from diplotext.lang.entry import Tag
from diplotext.model import (
    ActorKind,
    Comparator,
    MentionForm,
)


_MEMBERS = frozenset({ActorKind.STATE, ActorKind.ORGANIZATION})


@attrs.define
class Alliance:
    """
    A coalition in the making; indexes count words.

    Attributes:
        key: Key of its figure.
        sizes: Claimed sizes, as (value, comparator, first, stop).
        members: Named members, as (key, first, stop).
        classes: Classes of members, as (quantifier, of, first, stop).
        outsiders: Keys of those named as standing outside.
    """

    key: str
    sizes: list[tuple[int, Comparator, int, int]] = attrs.Factory(
        list[tuple[int, Comparator, int, int]]
    )
    members: list[tuple[str, int, int]] = attrs.Factory(list[tuple[str, int, int]])
    classes: list[tuple[str, str, int, int]] = attrs.Factory(
        list[tuple[str, str, int, int]]
    )
    outsiders: list[str] = attrs.Factory(list[str])


def read_list(cast: Cast, alliance: Alliance, at: int) -> None:
    """Read names parted by commas and "and"; what is neither ends the list."""
    reading = cast.reading
    while at < len(reading.words) and reading.sentence_of[at] >= 0:
        known = cast.at.get(at)
        if known is not None and _is_class(reading, known[0]):
            at = _read_class(reading, alliance, known[0])
        elif known is not None and cast.figures[known[1][0]].kind in _MEMBERS:
            _add_members(alliance, known)
            at = known[0].stop
        else:
            after = _between(reading, at)
            if after == at:
                return
            at = after


def _add_members(alliance: Alliance, known: tuple[Reference, tuple[str, ...]]) -> None:
    reference, keys = known
    if reference.form is MentionForm.DEMONYM:
        return
    for key in keys:
        if all(key != member for member, _, _ in alliance.members):
            alliance.members.append((key, reference.first, reference.stop))


def _is_class(reading: Reading, reference: Reference) -> bool:
    return reading.hit(reference.first, Tag.QUANTIFIER) is not None


def _read_class(reading: Reading, alliance: Alliance, reference: Reference) -> int:
    hit = reading.hit(reference.first, Tag.QUANTIFIER)
    stop = hit[0] if hit else reference.first
    claim = (
        reading.say(reference.first, stop),
        reading.say(stop, reference.stop) if stop < reference.stop else "",
        reference.first,
        reference.stop,
    )
    alliance.classes.append(claim)
    return max(reference.stop, stop)


def _between(reading: Reading, at: int) -> int:
    """Step over what may stand between two members of a list."""
    if at in reading.dates:
        return reading.dates[at].stop
    if reading.has(
        at, Tag.PREPOSITION, "of"
    ):  # "de la Pologne, de la Suède et du Danemark"
        return at + 1
    return max(_over_word(reading, at), _over_phrase(reading, at))


def _over_word(reading: Reading, at: int) -> int:
    """Step over a joining word, an adverb, a determiner or a mark within a list."""
    for tag in (Tag.LIST_JOINER, Tag.ADVERB, Tag.DETERMINER):
        hit = reading.hit(at, tag)
        if hit is not None:
            return hit[0]
    mark = not reading.words.is_word(at) and not reading.is_mark(at, ".;:!?")
    return at + 1 if mark or reading.is_mark(at, ",") else at


def _over_phrase(reading: Reading, at: int) -> int:
    """Step over a date behind a preposition, or a short phrase that a comma follows."""
    hit = reading.hit(at, Tag.PREPOSITION)
    if hit is None:
        return at
    if hit[0] in reading.dates:
        return reading.dates[hit[0]].stop
    short = hit[0] < len(reading.words) and reading.is_mark(hit[0] + 1, ",")
    return hit[0] + 1 if short else at
