"""Half-open ranges of a text, the evidence under every finding."""

from typing import Self

import attrs


def _not_negative(_span: object, _field: object, start: int) -> None:
    if start < 0:
        message = f"start {start} lies before the text, expected 0 or more"
        raise ValueError(message)


def _not_before_start(span: "Span", _field: object, end: int) -> None:
    if end < span.start:
        message = f"end {end} lies before start {span.start}"
        raise ValueError(message)


@attrs.frozen(order=True)
class Span:
    """
    A half-open range of Python `str` offsets into one text.

    Offsets count code points, as Python indexing does, so that
    `text[span.start:span.end]` are the words meant. Spans order by start, then end.

    Attributes:
        start: Offset of the first character.
        end: Offset just behind the last character.

    Raises:
        ValueError: If `start` is negative or `end` lies before it.

    Example:
        >>> span = Span(4, 10)
        >>> "Les alliés"[span.start : span.end], len(span), 9 in span
        ('alliés', 6, True)

    .. versionadded:: 0.1.0
    """

    start: int = attrs.field(validator=_not_negative)
    end: int = attrs.field(validator=_not_before_start)

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        return True

    def __contains__(self, offset: int) -> bool:
        return self.start <= offset < self.end

    def of(self, text: str) -> str:
        """
        Give the words of `text` that lie in this span.

        Example:
            >>> Span(0, 3).of("Les alliés")
            'Les'
        """
        return text[self.start : self.end]

    def covers(self, other: Self) -> bool:
        """
        Tell whether all of `other` lies within this span.

        Example:
            >>> Span(0, 5).covers(Span(2, 5))
            True
        """
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Self) -> bool:
        """
        Tell whether the two share at least one character.

        Example:
            >>> Span(0, 5).overlaps(Span(5, 7))
            False
        """
        return self.start < other.end and other.start < self.end

    def to(self, other: Self) -> "Span":
        """
        Give the shortest span that covers both.

        Example:
            >>> Span(4, 6).to(Span(0, 1))
            Span(start=0, end=6)
        """
        return Span(min(self.start, other.start), max(self.end, other.end))
