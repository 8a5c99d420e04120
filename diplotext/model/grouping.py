"""Which articles are takes of one story."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from diplotext.model._takes import (
    in_order,
    items_of,
    lead_number,
    moment,
    takes_back,
)
from diplotext.model.article import Article
from diplotext.model.story import Story
from diplotext.model.update import UpdateKind


_LONGEST_GAP = dt.timedelta(days=2)
_KINDS = ("role", "role/@qcode")
"""Properties that tell the main text of a package from those beside it."""
_FIRST = (None, "1")
_PACKAGE = "packageid"
"""How the type of a subject ends that names the package in which texts of one event run."""
_OF_THE_SAME = frozenset(UpdateKind) - {UpdateKind.ADVISORY, UpdateKind.EMBARGO}


def stories(articles: Iterable[Article]) -> tuple[Story, ...]:
    """
    Put the takes of each story together.

    Takes of one guid belong together, and so do items that a link calls versions of one
    another. Copy that carries no version, such as that of IPTC 7901, belongs to the item
    sent before it under the same slug by the same agency, not more than two days earlier,
    when it says that it is a lead, an update, a correction, a kill and the like. So does
    the first version of an item that says it is an update, within the package of texts that
    its subjects name, to the item sent before it for the same service.

    Args:
        articles: Articles in any order, which makes no difference.

    Returns:
        The stories by the time of their first takes.

    Example:
        >>> feed = [
        ...     Article("Riga waits.", guid="urn:atb:2", version="1"),
        ...     Article("Riga and Oslo sign.", guid="urn:atb:1", version="2"),
        ...     Article("Riga signs.", guid="urn:atb:1", version="1"),
        ... ]
        >>> [len(story.takes) for story in stories(feed)]
        [2, 1]

    .. versionadded:: 0.1.0
    """
    takes = in_order(articles)
    roots = _Roots(len(takes))
    for first, second in (*_by_name(takes), *_by_slug(takes), *_by_package(takes)):
        roots.join(first, second)
    groups: defaultdict[int, list[Article]] = defaultdict(list)
    for at, take in enumerate(takes):
        groups[roots.of(at)].append(take)
    return tuple(Story.of(group) for group in groups.values())


class _Roots:
    """Which places belong together: each points towards the first of its group."""

    def __init__(self, size: int) -> None:
        self._towards = list(range(size))

    def of(self, at: int) -> int:
        while self._towards[at] != at:
            self._towards[at] = self._towards[self._towards[at]]
            at = self._towards[at]
        return at

    def join(self, first: int, second: int) -> None:
        low, high = sorted((self.of(first), self.of(second)))
        self._towards[high] = low


def _by_name(takes: Sequence[Article]) -> Iterator[tuple[int, int]]:
    """Pair takes of one guid, and those that a link ties to it."""
    known: dict[str, int] = {}
    for at, take in enumerate(takes):
        for name in items_of(take):
            yield known.setdefault(name, at), at


def _by_slug(takes: Sequence[Article]) -> Iterator[tuple[int, int]]:
    """Pair each lead, update or correction with what ran before it under its slug."""
    runs: defaultdict[tuple[str, str, str], list[int]] = defaultdict(list)
    for at in sorted(range(len(takes)), key=lambda at: _turn(takes[at], at)):
        take = takes[at]
        if take.version is None and take.slug is not None:
            agency, language = take.agency or "", take.language or ""
            runs[take.slug.casefold(), agency.casefold(), language].append(at)
    for run in runs.values():
        for before, after in pairwise(run):
            if _goes_on(takes[before], takes[after]):
                yield before, after


def _by_package(takes: Sequence[Article]) -> Iterator[tuple[int, int]]:
    """Pair each new item that updates another with the one before it in its package and service."""
    runs: defaultdict[tuple[object, ...], list[int]] = defaultdict(list)
    for at in sorted(range(len(takes)), key=lambda at: _turn(takes[at], at)):
        take = takes[at]
        packages = tuple(s.code for s in take.subjects if _is_package(s.type))
        if packages:
            kinds = tuple(p.text for p in take.properties if p.role in _KINDS)
            runs[packages, take.services, kinds, take.language].append(at)
    for run in runs.values():
        for before, after in pairwise(run):
            is_new = takes[after].version in _FIRST
            if is_new and _goes_on(takes[before], takes[after]):
                yield before, after


def _is_package(type_: str | None) -> bool:
    return (type_ or "").casefold().endswith(_PACKAGE)


def _turn(take: Article, at: int) -> tuple[dt.timedelta, int, int]:
    return moment(take), lead_number(take), at


def _goes_on(before: Article, after: Article) -> bool:
    """Tell whether a take goes on with the one sent before it under the same slug."""
    note = after.update_note
    says_so = note is not None and note.kind in _OF_THE_SAME
    if not says_so and takes_back(after) is None:
        return False
    start, end = moment(before), moment(after)
    undated = dt.timedelta.min in (start, end)
    return undated or end - start <= _LONGEST_GAP
