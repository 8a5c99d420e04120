"""Strategies for texts, and for places in them."""

import datetime as dt
from functools import lru_cache
from typing import Protocol, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from diplotext.text.span import Span


class Identified(Protocol):
    """Whatever carries an id."""

    @property
    def id(self) -> str:
        """Give the name by which others refer to it."""
        ...


T = TypeVar("T")
U = TypeVar("U", bound=Identified)

BLANK = " " * 400
"""The text that spans lie in when none is named: only its length matters."""

_MOST_SPANS = 3

# A strategy is checked when it is first drawn from, which costs more than the
# drawing; so the simple ones are made once, here and at the head of each module.
WORDS = st.text(min_size=1, max_size=8).filter(str.strip)
FLAGS = st.booleans()
DAYS = st.dates()
ZONES = [dt.timezone(dt.timedelta(hours=hours)) for hours in (0, 2, -5)]
MOMENTS = st.datetimes(timezones=st.sampled_from(ZONES))
_COUNTS = st.integers(0, 2)


def perhaps(draw: DrawFn, strategy: SearchStrategy[T]) -> T | None:
    """Draw a value, or None."""
    return draw(strategy) if draw(FLAGS) else None


def few(draw: DrawFn, strategy: SearchStrategy[T]) -> tuple[T, ...]:
    """Draw a few values."""
    return tuple(draw(strategy) for _ in range(draw(_COUNTS)))


def distinct(draw: DrawFn, strategy: SearchStrategy[U]) -> tuple[U, ...]:
    """Draw a few values, no two of one id."""
    return tuple({value.id: value for value in few(draw, strategy)}.values())


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
    return _span(len(text))


def ordered_spans(
    text: str = BLANK, *, least: int = 0
) -> SearchStrategy[tuple[Span, ...]]:
    """
    Draw up to three places in a text, in order and without overlap.

    Args:
        text: The text that the spans are to lie in.
        least: The fewest spans to draw; lowered where the text is too short.

    Example:
        >>> from hypothesis import find
        >>> [span.of("Riga") for span in find(ordered_spans("Riga", least=2), bool)]
        ['R', 'g']

    .. versionadded:: 0.1.0
    """
    return _spans(len(text), least, _MOST_SPANS)


@lru_cache(maxsize=64)
def _spans(length: int, least: int, most: int) -> SearchStrategy[tuple[Span, ...]]:
    room = (length + 1) // 2
    cuts = st.lists(
        st.integers(0, length),
        min_size=2 * min(least, room),
        max_size=2 * min(most, room),
        unique=True,
    )
    return cuts.map(_pairs)


@lru_cache(maxsize=64)
def _span(length: int) -> SearchStrategy[Span]:
    return _spans(length, 1, 1).map(_only) if length else st.just(Span(0, 0))


def _only(drawn: tuple[Span, ...]) -> Span:
    return drawn[0]


def _pairs(cuts: list[int]) -> tuple[Span, ...]:
    ordered = sorted(cuts)
    return tuple(
        Span(start, end)
        for start, end in zip(ordered[::2], ordered[1::2], strict=False)
    )
