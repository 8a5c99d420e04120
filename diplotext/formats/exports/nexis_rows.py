"""The lines of a Nexis document."""

from collections.abc import Sequence

import attrs

from diplotext.formats.copy.layout import lines
from diplotext.formats.copy.passage import one_line
from diplotext.formats.exports.days import read_day
from diplotext.formats.exports.labels import label_in, labels
from diplotext.formats.exports.names import language_named
from diplotext.text.span import Span


_LONGEST_VALUE = 60
_LONGEST_DATE = 100
_MARGIN = 8
_TELLING = frozenset({"type", "code"})


@attrs.frozen
class Row:
    """
    A line that is not blank.

    Attributes:
        span: Its words in the document.
        words: The same.
        is_first: Whether a blank line, or nothing, stands before it.
        is_set_in: Whether it is set in, as lines in the middle of a page are.
    """

    span: Span
    words: str
    is_first: bool
    is_set_in: bool


def read_rows(text: str, within: Span) -> list[Row]:
    r"""
    Give the lines of a part of a document.

    Example:
        >>> rows = read_rows("\n            1 of 2\n\nRiga\nsigns", Span(0, 32))
        >>> [(row.words, row.is_first, row.is_set_in) for row in rows]
        [('1 of 2', True, True), ('Riga', True, False), ('signs', False, False)]
    """
    found: list[Row] = []
    end = within.start
    for span in lines(text, within):
        between = text[end : span.start]
        blank = between.replace("\r\n", "\n")
        breaks = blank.count("\n") + blank.count("\r")
        margin = len(between) - 1 - max(between.rfind("\n"), between.rfind("\r"))
        is_first = not found or breaks > 1
        found.append(Row(span, span.of(text), is_first, margin >= _MARGIN))
        end = span.end
    return found


def group_start(rows: Sequence[Row], index: int) -> int:
    """Give the first line of the group in which a line stands: blank lines part groups."""
    while index > 0 and not rows[index].is_first:
        index -= 1
    return index


def joined(rows: Sequence[Row]) -> str:
    """Give lines as one."""
    return " ".join(one_line(row.words) for row in rows)


def around(rows: Sequence[Row]) -> Span:
    """Give the place of lines, of which there is one at least."""
    return Span(rows[0].span.start, rows[-1].span.end)


def kind_in(row: Row) -> str | None:
    """Tell what the label is for with which a line opens."""
    found = label_in(row.words)
    return None if found is None else labels().kind(found[0])


def is_telling(row: Row) -> bool:
    """
    Tell whether a line is a field that no line of a story looks like: the day of loading, say.

    Example:
        >>> def row(words):
        ...     return Row(Span(0, len(words)), words, True, False)
        >>> [is_telling(row(words)) for words in ("LOAD-DATE: May 4, 2031", "UPDATE: Riga signs")]
        [True, False]
    """
    found = label_in(row.words)
    if found is None or len(found[1]) > _LONGEST_VALUE:
        return False
    kind = labels().kind(found[0])
    if kind == "loaded":
        return read_day(found[1]) is not None
    if kind == "language":
        return language_named(found[1]) is not None
    return kind in _TELLING


def is_date(row: Row) -> bool:
    """
    Tell whether a line is that of the day.

    Example:
        >>> def row(words):
        ...     return Row(Span(0, len(words)), words, True, False)
        >>> is_date(row("Saturday, May 3, 2031")), is_date(row("Riga signs"))
        (True, False)
    """
    return len(row.words) <= _LONGEST_DATE and read_day(row.words) is not None
