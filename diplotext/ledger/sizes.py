"""What is claimed about the size of a coalition, and which claims do not go together."""

import datetime as dt
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

import attrs

from diplotext.ledger.source import Source
from diplotext.model import Comparator, SizeClaim


Days = dict[dt.date, list[Source[SizeClaim]]]
"""Exact claims by the day for which they are made, in the order of time."""


@attrs.frozen
class SizeConflict:
    """
    Two claims about the size of a coalition that do not go together.

    Attributes:
        code: `same-day` where exact claims for one day differ, `shrunk` where a later
            one is smaller and nobody is said to have left, `more-named` where more
            members are named by then than are claimed.
        first: The earlier claim, or the only one.
        second: The later claim.
        named: How many are named, for `more-named`.

    .. versionadded:: 0.1.0
    """

    code: str
    first: Source[SizeClaim]
    second: Source[SizeClaim] | None = None
    named: int | None = None


def claimed(source: Source[SizeClaim]) -> dt.date | None:
    """Give the day for which a size is claimed: as stated, else of the story."""
    return source.part.when or source.date


def find_conflicts(
    sizes: Iterable[Source[SizeClaim]],
    leavings: Iterable[dt.date],
    count: Callable[[dt.date], int],
) -> Iterator[SizeConflict]:
    """
    Give the exact claims that do not go together.

    Args:
        sizes: The claims, in the order of time.
        leavings: Days after which somebody no longer belonged.
        count: Gives how many are named as members for a day.
    """
    days = _by_day(sizes)
    gone = sorted(leavings)
    yield from _same_day(days)
    yield from _shrunk(days, gone)
    for day, sources in days.items():
        named = count(day)
        for source in sources:
            if named > source.part.value:
                yield SizeConflict("more-named", source, named=named)


def _by_day(sizes: Iterable[Source[SizeClaim]]) -> Days:
    days: Days = {}
    for source in sizes:
        day = claimed(source)
        if day is not None and source.part.comparator is Comparator.EXACT:
            days.setdefault(day, []).append(source)
    return days


def _same_day(days: Days) -> Iterator[SizeConflict]:
    for sources in days.values():
        values: dict[int, Source[SizeClaim]] = {}
        for source in sources:
            values.setdefault(source.part.value, source)
        for first, second in pairwise(values.values()):
            yield SizeConflict("same-day", first, second)


def _shrunk(days: Days, gone: list[dt.date]) -> Iterator[SizeConflict]:
    for (before, earlier), (day, later) in pairwise(days.items()):
        largest = max(earlier, key=lambda source: source.part.value)
        first = bisect_left(gone, before)
        if first < len(gone) and gone[first] < day:
            continue
        for source in later:
            if source.part.value < largest.part.value:
                yield SizeConflict("shrunk", largest, source)
