"""A document of the newer form of Nexis: headline, source, day and copyright, and parts that lines head."""

from collections.abc import Sequence

import attrs

from diplotext.formats.exports.labels import label_in, labelled, labels
from diplotext.formats.exports.nexis_parts import Parts, tell_rows
from diplotext.formats.exports.nexis_rows import (
    Row,
    around,
    group_start,
    is_date,
    is_telling,
    joined,
    kind_in,
    read_rows,
)
from diplotext.model.label import Label
from diplotext.text.span import Span


_FEWEST = 2


def headed_parts(text: str) -> Parts:
    r"""
    Tell the parts of a document.

    Example:
        >>> text = (
        ...     "Riga signs\nATB News\nMay 3, 2031 Saturday\n\nCopyright 2031 ATB\n\nLength: 9 words\n\n"
        ...     "Body\n\nOslo waits.\n\nClassification\n\nLanguage: ENGLISH\n\nEnd of Document\n"
        ... )
        >>> parts = headed_parts(text)
        >>> parts.title.of(text), parts.source, parts.dated, parts.body.of(text).strip()
        ('Riga signs', 'ATB News', 'May 3, 2031 Saturday', 'Oslo waits.')
        >>> [(field.label, field.words) for field in parts.fields], parts.is_complete
        ([('Length', '9 words'), ('Language', 'ENGLISH')], True)
    """
    rows = read_rows(text, Span(0, len(text)))
    ends = [i for i, row in enumerate(rows) if row.words in labels().ends]
    end = ends[-1] if ends else len(rows)
    opened = _heading(rows[:end], labels().body_headings)
    behind = _behind_head(rows[:end]) if opened is None else opened
    first = behind if opened is None else opened + 1
    last = _tail(rows, first, end)
    captions = _captions(rows, first, last)
    stop = _first_label(rows[:behind])
    told = tell_rows(rows[stop:behind], is_upper=False)
    is_headed = last < end and rows[last].words in labels().tail_headings
    tail = tell_rows(rows[last + is_headed : end], is_upper=False)
    after = tuple(Label(row.words, "line") for row in rows[end + 1 :])
    above = _above(rows[:stop])
    body = rows[first:captions]
    place = Span(_line_start(body, text), body[-1].span.end) if body else Span(0, 0)
    pictures = rows[captions + 1 : last]
    return attrs.evolve(
        above,
        fields=(*told.fields, *tail.fields),
        notices=(*told.notices, *tail.notices),
        rest=(*above.rest, *told.rest, *tail.rest, *after),
        body=place,
        captions=(around(pictures),) if pictures else (),
        is_complete=bool(ends),
    )


def _line_start(rows: Sequence[Row], text: str) -> int:
    """Give where the line of the first words begins."""
    start = rows[0].span.start
    return max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1


def _heading(rows: Sequence[Row], headings: frozenset[str]) -> int | None:
    return next((i for i, row in enumerate(rows) if row.words in headings), None)


def _first_label(rows: Sequence[Row]) -> int:
    """Give the first line that is a notice of copyright, or opens with a label that is known."""
    for index, row in enumerate(rows):
        is_field = kind_in(row) in labels().head and index >= _FEWEST
        if is_field or labels().is_notice(row.words):
            return index
    return len(rows)


def _behind_head(rows: Sequence[Row]) -> int:
    """Give where a text begins that no line heads: behind the notice and the labels that follow it."""
    first = _first_label(rows)
    for index in range(first, len(rows)):
        row = rows[index]
        if kind_in(row) not in labels().head and not labels().is_notice(row.words):
            return index
    return min(first, len(rows))


def _tail(rows: Sequence[Row], first: int, end: int) -> int:
    """Give the line that heads what tells of the document, or the day of loading where none does."""
    for index in range(first, end):
        row = rows[index]
        is_above_label = index + 1 < end and label_in(rows[index + 1].words) is not None
        if row.words in labels().tail_headings and is_above_label:
            return index
        if row.words[:1].isupper() and is_telling(row):
            return index
    return end


def _captions(rows: Sequence[Row], first: int, last: int) -> int:
    """Give the line that heads the captions."""
    found = (
        i
        for i in range(last - 1, first - 1, -1)
        if rows[i].words in labels().caption_headings
    )
    return next(found, last)


def _above(rows: Sequence[Row]) -> Parts:
    """Tell headline, source and day apart; what stands before these is of the export as a whole."""
    dates = (i for i in range(len(rows) - 1, 0, -1) if is_date(rows[i]))
    date = next(dates, None)
    source = (1 if len(rows) > 1 else 0) if date is None else date - 1
    if not rows:
        return Parts()
    behind = rows[source + 1 :] if date is None else rows[date + 1 :]
    if source == 0:
        first, stop, name = 0, 1, None
    else:
        first, stop, name = (
            group_start(rows, source - 1),
            source,
            joined([rows[source]]),
        )
        if not rows[source].is_first:
            first = group_start(rows, source)
    if date is None and source:
        first = 0
    return Parts(
        around(rows[first:stop]),
        source=name,
        dated=None if date is None else rows[date].words,
        edition=joined(behind),
        rest=tuple(labelled(row.words) for row in rows[:first]),
    )
