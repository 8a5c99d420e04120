"""The parts of a Nexis document, and the labelled fields among them."""

from collections.abc import Iterator, Sequence

import attrs

from diplotext.formats.exports.labels import label_in, labels
from diplotext.formats.exports.nexis_rows import Row, around, joined
from diplotext.model.label import Label
from diplotext.text.span import Span


_FIELD, _NOTICE, _LINE = "field", "notice", "line"


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
        >>> from diplotext.formats.exports.nexis_rows import read_rows
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
