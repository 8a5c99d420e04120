"""Strategies for texts, and for places in them."""

import datetime as dt
from typing import Protocol, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from diplotext.text.span import Span


T = TypeVar("T")

BLANK = " " * 400
"""The text that spans lie in when none is named: only its length matters."""

_FEW = 3
_OFFSETS = (0, 2, -5)


class Identified(Protocol):
    """Whatever carries an id."""

    @property
    def id(self) -> str:
        """Give the name by which others refer to it."""
        ...


U = TypeVar("U", bound=Identified)


def _id(value: Identified) -> str:
    return value.id


def texts() -> SearchStrategy[str]:
    """
    Draw any text, from empty to a few hundred characters.

    Example:
        >>> from hypothesis import find
        >>> find(texts(), lambda text: len(text) > 1)
        '00'

    .. versionadded:: 0.1.0
    """
    return st.text(max_size=300)


def words() -> SearchStrategy[str]:
    """Draw a short string that is not blank."""
    return st.text(min_size=1, max_size=8).filter(str.strip)


def maybe(strategy: SearchStrategy[T]) -> SearchStrategy[T | None]:
    """Draw a value, or None."""
    return st.none() | strategy


def several(strategy: SearchStrategy[T]) -> SearchStrategy[tuple[T, ...]]:
    """Draw a tuple of a few values."""
    return st.lists(strategy, max_size=_FEW).map(tuple)


def distinct(
    strategy: SearchStrategy[U], *, least: int = 0
) -> SearchStrategy[tuple[U, ...]]:
    """Draw a tuple of a few values, no two of one id."""
    return st.lists(strategy, min_size=least, max_size=_FEW, unique_by=_id).map(tuple)


def moments() -> SearchStrategy[dt.datetime]:
    """Draw a moment, with a time zone or without."""
    zones = (dt.timezone(dt.timedelta(hours=hours)) for hours in _OFFSETS)
    return st.datetimes(timezones=st.sampled_from((None, *zones)))


def spans(text: str = BLANK) -> SearchStrategy[Span]:
    """
    Draw a place in a text, at least one character long unless the text is empty.

    Args:
        text: The text that the span is to lie in.

    Example:
        >>> from hypothesis import find
        >>> find(spans("Riga"), lambda span: span.of("Riga") == "ga")
        Span(start=2, end=4)

    .. versionadded:: 0.1.0
    """
    if not text:
        return st.just(Span(0, 0))
    return ordered_spans(text, least=1, most=1).map(lambda drawn: drawn[0])


def ordered_spans(
    text: str = BLANK, *, least: int = 0, most: int = _FEW
) -> SearchStrategy[tuple[Span, ...]]:
    """
    Draw places in a text, in order and without overlap.

    Args:
        text: The text that the spans are to lie in.
        least: The fewest spans to draw; lowered where the text is too short.
        most: The most spans to draw; lowered where the text is too short.

    Example:
        >>> from hypothesis import find
        >>> [span.of("Riga") for span in find(ordered_spans("Riga", least=2), bool)]
        ['R', 'g']

    .. versionadded:: 0.1.0
    """
    room = (len(text) + 1) // 2
    counts = st.integers(min(least, room), min(most, room))
    return counts.flatmap(lambda count: _cuts(text, count)).map(_pairs)


def _cuts(text: str, count: int) -> SearchStrategy[list[int]]:
    offsets = st.integers(0, len(text))
    return st.lists(offsets, min_size=2 * count, max_size=2 * count, unique=True)


def _pairs(cuts: list[int]) -> tuple[Span, ...]:
    ordered = sorted(cuts)
    return tuple(map(Span, ordered[::2], ordered[1::2]))
