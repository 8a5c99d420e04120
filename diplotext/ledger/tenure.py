"""When an actor belonged to a coalition, over all the texts that say something of it."""

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from itertools import accumulate

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
        periods: First and last days, in order and apart; what no text ends has the last
            of all days.
    """

    periods: tuple[tuple[dt.date, dt.date], ...]

    def holds(self, day: dt.date) -> bool:
        """Tell whether the actor belonged on a day."""
        begun = bisect_right(self.periods, day, key=lambda period: period[0])
        return begun > 0 and day <= self.periods[begun - 1][1]


def tenures_of(
    places: Iterable[Place], ends: Mapping[str, tuple[dt.date, ...]]
) -> Mapping[str, Tenure]:
    """
    Give for each member, by its id, when it belonged.

    Args:
        places: What texts state.
        ends: By the id of a member the days after which a text says that it does not
            belong, in order. The first of them that comes ends what no text ends itself.
    """
    found: dict[str, set[tuple[dt.date, dt.date]]] = {}
    for place in places:
        first = place.seen or dt.date.min
        gone = ends.get(place.member.id, ())
        later = bisect_left(gone, first)
        last = place.until or (gone[later] if later < len(gone) else dt.date.max)
        found.setdefault(place.member.id, set()).add((first, last))
    return {key: Tenure(tuple(_merged(sorted(own)))) for key, own in found.items()}


def _merged(
    periods: Iterable[tuple[dt.date, dt.date]],
) -> list[tuple[dt.date, dt.date]]:
    """Give periods in order with those made one that have a day in common."""
    merged: list[tuple[dt.date, dt.date]] = []
    for first, last in periods:
        if merged and first <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(merged[-1][1], last)
        else:
            merged.append((first, last))
    return merged


@attrs.frozen
class Head:
    """
    How many belonged on which day.

    Attributes:
        days: Days on which the number changes, in order.
        counts: The number from each of them on.
    """

    days: tuple[dt.date, ...]
    counts: tuple[int, ...]

    def count(self, day: dt.date) -> int:
        """Give how many belonged on a day."""
        begun = bisect_right(self.days, day)
        return self.counts[begun - 1] if begun else 0


def head_of(tenures: Iterable[Tenure]) -> Head:
    """Count the members of a coalition for all days at once."""
    steps: dict[dt.date, int] = {}
    for tenure in tenures:
        for first, last in tenure.periods:
            steps[first] = steps.get(first, 0) + 1
            if last < dt.date.max:
                after = last + dt.timedelta(days=1)
                steps[after] = steps.get(after, 0) - 1
    days = sorted(steps)
    return Head(tuple(days), tuple(accumulate(steps[day] for day in days)))
