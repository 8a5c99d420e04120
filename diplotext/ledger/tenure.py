"""When an actor belonged to a coalition, over all the texts that say something of it."""

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping

import attrs

from diplotext.ledger.identity import Identity
from diplotext.ledger.source import Source
from diplotext.model import Membership, MembershipRole


@attrs.frozen
class Place:
    """
    One actor's place in a coalition, as one text states it.

    Attributes:
        member: Who it is.
        source: The membership.

    .. versionadded:: 0.1.0
    """

    member: Identity = attrs.field(repr=False)
    source: Source[Membership]

    @property
    def seen(self) -> dt.date | None:
        """The first day for which the text bears it out: as stated, else of the story."""
        return self.source.part.since or self.source.date

    @property
    def until(self) -> dt.date | None:
        """The last day that the text states."""
        return self.source.part.until

    @property
    def role(self) -> MembershipRole:
        """What the member is there."""
        return self.source.part.role


@attrs.frozen
class Tenure:
    """
    When one actor belonged, over all its places.

    Attributes:
        begins: First days of what no text ends, in order.
        ends: Days after which a text says that the actor does not belong, in order.
        terms: First and last days of what a text begins and ends.
    """

    begins: tuple[dt.date, ...]
    ends: tuple[dt.date, ...]
    terms: tuple[tuple[dt.date, dt.date], ...]

    def holds(self, day: dt.date) -> bool:
        """Tell whether the actor belonged on a day."""
        if any(first <= day <= last for first, last in self.terms):
            return True
        begun = bisect_right(self.begins, day)
        if not begun:
            return False
        ended = bisect_left(self.ends, day)
        return not ended or self.ends[ended - 1] < self.begins[begun - 1]


def tenures_of(
    places: Iterable[Place], ends: Mapping[str, tuple[dt.date, ...]]
) -> Mapping[str, Tenure]:
    """Give for each member, by its id, when it belonged."""
    found: dict[str, list[Place]] = {}
    for place in places:
        found.setdefault(place.member.id, []).append(place)
    return {
        member: Tenure(
            tuple(sorted({p.seen or dt.date.min for p in own if p.until is None})),
            ends.get(member, ()),
            tuple({(p.seen or dt.date.min, p.until): None for p in own if p.until}),
        )
        for member, own in found.items()
    }
