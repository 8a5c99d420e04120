"""The lines of a Nexis document, and the labelled fields that they make."""

from collections.abc import Iterator, Sequence

import attrs

from diplotext.formats.copy.layout import lines
from diplotext.formats.exports.days import read_day
from diplotext.formats.exports.labels import label_in, labels
from diplotext.formats.exports.names import language_named
from diplotext.model.label import Label
from diplotext.text.span import Span


_LONGEST_VALUE = 60
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


@attrs.frozen
class Labelled:
    """
    The words behind a label.

    Attributes:
        label: The label as printed.
        kind: What it is for, when that is known.
        words: The words, on one line.
        span: Where they stand.
    """

    label: str
    kind: str | None
    words: str
    span: Span


@attrs.frozen
class Parts:
    """
    What the lines of a document are.

    Attributes:
        title: The headline.
        deck: What stands below it.
        source: Who published the document.
        dated: The line of the day.
        edition: The lines below that.
        notices: The notices of copyright.
        fields: What labels say.
        body: The text.
        captions: The captions of pictures.
        rest: All other lines.
        is_complete: Whether the document has the end that its form has.
    """

    title: Span | None = None
    deck: str = ""
    source: str | None = None
    dated: str | None = None
    edition: str = ""
    notices: tuple[str, ...] = ()
    fields: tuple[Labelled, ...] = ()
    body: Span = attrs.field(factory=lambda: Span(0, 0))
    captions: tuple[Span, ...] = ()
    rest: tuple[Label, ...] = ()
    is_complete: bool = True


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


_MARGIN = 8


def group_start(rows: Sequence[Row], index: int) -> int:
    """Give the first line of the group in which a line stands: blank lines part groups."""
    while index > 0 and not rows[index].is_first:
        index -= 1
    return index


def joined(rows: Sequence[Row]) -> str:
    """Give lines as one."""
    return " ".join(" ".join(row.words.split()) for row in rows)


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


@attrs.frozen
class Told:
    """
    What the lines around a text say.

    Attributes:
        fields: What labels say.
        notices: The notices of copyright.
        rest: Lines that are neither.
    """

    fields: tuple[Labelled, ...] = ()
    notices: tuple[str, ...] = ()
    rest: tuple[Label, ...] = ()


def tell_rows(rows: Sequence[Row], *, is_upper: bool) -> Told:
    r"""
    Read lines around a text: what labels say, each up to the next one, and notices of copyright.

    Args:
        rows: The lines.
        is_upper: Whether labels that are not known are in capitals.

    Example:
        >>> text = "LANGUAGE: ENGLISH\n\nDESK:\nforeign\n\nCopyright 2031\nAll Rights Reserved"
        >>> told = tell_rows(read_rows(text, Span(0, len(text))), is_upper=True)
        >>> [(field.label, field.kind, field.words) for field in told.fields], told.notices
        ([('LANGUAGE', 'language', 'ENGLISH'), ('DESK', None, 'foreign')], ('Copyright 2031 All Rights Reserved',))
    """
    fields: list[Labelled] = []
    notices: list[str] = []
    rest: list[Label] = []
    for kind, part in _pieces(rows, is_upper=is_upper):
        words = joined(part)
        found = label_in(part[0].words)
        if kind is _NOTICE:
            notices.append(words)
        elif kind is _FIELD and found is not None:
            span = around(part)
            begin = span.start + part[0].words.index(":") + 1
            value = words.partition(":")[2].strip()
            known = labels().kind(found[0])
            fields.append(Labelled(found[0], known, value, Span(begin, span.end)))
        else:
            rest.append(Label(words, "line"))
    return Told(tuple(fields), tuple(notices), tuple(rest))


_FIELD, _NOTICE, _LINE = "field", "notice", "line"


def _pieces(rows: Sequence[Row], *, is_upper: bool) -> Iterator[tuple[str, list[Row]]]:
    """Cut lines where a field or a notice begins; what follows on them goes on with them."""
    kind, part = _LINE, list[Row]()
    for row in rows:
        begun = _begins(row, is_upper=is_upper)
        if begun is None and kind is _NOTICE and row.is_first:
            begun = _LINE
        if begun is _NOTICE and kind is _NOTICE and not row.is_first:
            begun = None
        if begun is not None and part:
            yield kind, part
            part = []
        kind = begun or kind
        part.append(row)
    if part:
        yield kind, part


def _begins(row: Row, *, is_upper: bool) -> str | None:
    if labels().is_notice(row.words):
        return _NOTICE
    found = label_in(row.words)
    if found is None:
        return None
    is_label = found[0].isupper() if is_upper else found[0][0].isupper()
    return _FIELD if is_label or labels().kind(found[0]) is not None else None
