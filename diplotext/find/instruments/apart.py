"""Findings that share no word with others."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from diplotext.model import Span


_One = TypeVar("_One")


def apart(
    found: Iterable[_One], taken: Sequence[Span], place: Callable[[_One], Span]
) -> Iterator[_One]:
    """Give, of findings in order, those whose place no span of others in order overlaps."""
    at = 0
    for one in found:
        span = place(one)
        while at < len(taken) and taken[at].end <= span.start:
            at += 1
        if not any(other.overlaps(span) for other in taken[at : at + _NEAR]):
            yield one


_NEAR = 4
