"""A document of the older form of Nexis: its number, who and when in the middle of the page, labels in capitals."""

from collections.abc import Iterator, Sequence

import attrs

from diplotext.formats.exports.labels import label_in, labels
from diplotext.formats.exports.nexis_parts import Labelled, Parts, tell_rows
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


_REACH = 60
"""So many lines at most stand above a text."""
_SEMICOLON = ";"


def numbered_parts(text: str, start: int) -> Parts:
    r"""
    Tell the parts of a document from behind its number.

    Example:
        >>> text = "\n\n   ATB News\n\n  May 3, 2031\n\nRiga signs\n\nLENGTH: 9 words\n\nOslo waits.\n\nLOAD-DATE: May 4, 2031"
        >>> parts = numbered_parts(text, 0)
        >>> parts.title.of(text), parts.source, parts.dated, parts.body.of(text).strip()
        ('Riga signs', 'ATB News', 'May 3, 2031', 'Oslo waits.')
        >>> [(field.label, field.words) for field in parts.fields]
        [('LENGTH', '9 words'), ('LOAD-DATE', 'May 4, 2031')]
    """
    rows = read_rows(text, Span(start, len(text)))
    first = next((i for i, row in enumerate(rows[:_REACH]) if _is_head(row)), None)
    above = _above(rows, len(rows) if first is None else first, is_open=first is None)
    behind = above.stop if first is None else _behind_head(rows, first)
    last = _tail(rows, behind)
    body = Span(_start(rows, behind, len(text)), _start(rows, last, len(text)))
    if behind < len(rows) and kind_in(rows[behind]) == "body":
        body = Span(body.start + rows[behind].words.index(":") + 1, body.end)
    told = tell_rows(rows[above.stop : behind], is_upper=True)
    tail = tell_rows(rows[last:], is_upper=True)
    parts = _with_title(above, told.fields)
    return attrs.evolve(
        parts,
        fields=(*parts.fields, *tail.fields),
        notices=(*parts.notices, *told.notices, *tail.notices),
        rest=(*parts.rest, *told.rest, *tail.rest),
        body=body,
        captions=tuple(f.span for f in tail.fields if f.kind == "caption"),
    )


def _start(rows: Sequence[Row], index: int, end: int) -> int:
    return rows[index].span.start if index < len(rows) else end


def _is_head(row: Row) -> bool:
    """Tell whether a line opens with a label that stands above a text."""
    found = label_in(row.words)
    is_label = found is not None and found[0].isupper()
    return is_label and kind_in(row) in labels().head


@attrs.frozen
class _Above:
    """The lines above the labels, and how many they are."""

    parts: Parts
    titles: Sequence[Sequence[Row]]
    set_in: Sequence[Sequence[Row]]
    stop: int


def _above(rows: Sequence[Row], stop: int, *, is_open: bool) -> _Above:
    """Tell source, day and titles apart; where no label follows, the text does."""
    notices: list[str] = []
    titles: list[Sequence[Row]] = []
    set_in: list[Sequence[Row]] = []
    parts = Parts()
    for first, last in _groups(rows, stop):
        notice, group = _notice(rows[first:last])
        notices += filter(None, [notice])
        if not group:
            continue
        if parts.source is None and not titles:
            parts = attrs.evolve(parts, source=joined(group))
        elif parts.dated is None and is_date(group[0]):
            edition = joined(group[1:])
            parts = attrs.evolve(parts, dated=group[0].words, edition=edition)
        else:
            (set_in if group[0].is_set_in else titles).append(group)
        if is_open and titles:
            stop = last
            break
    return _Above(attrs.evolve(parts, notices=tuple(notices)), titles, set_in, stop)


def _notice(group: Sequence[Row]) -> tuple[str, Sequence[Row]]:
    """Give the notice of copyright that lines open with, and the lines below it."""
    count = 0
    while count < len(group) and labels().is_notice(group[count].words):
        count += 1
    return joined(group[:count]), group[count:]


def _with_title(above: _Above, fields: Sequence[Labelled]) -> Parts:
    """Put the headline, which may be labelled, and what stands below it behind a semicolon or a blank line."""
    named = next((field for field in fields if field.kind == "headline"), None)
    kept = tuple(field for field in fields if field is not named)
    titles, set_in = above.titles, above.set_in
    if named is None and not titles:
        titles, set_in = set_in[:1], set_in[1:]
    rest = tuple(Label(joined(group), "line") for group in set_in)
    parts = attrs.evolve(above.parts, rest=rest, fields=kept)
    if named is not None:
        deck = " ".join(map(joined, titles))
        return attrs.evolve(parts, title=named.span, deck=deck)
    if not titles:
        return parts
    group = titles[0]
    ends = (n for n, row in enumerate(group[:-1], 1) if row.words.endswith(_SEMICOLON))
    count = next(ends, len(group))
    title = around(group[:count])
    if count < len(group):
        title = Span(title.start, title.end - len(_SEMICOLON))
    below = [group[count:], *titles[1:]]
    deck = " ".join(filter(None, map(joined, below)))
    return attrs.evolve(parts, title=title, deck=deck)


def _groups(rows: Sequence[Row], stop: int) -> Iterator[tuple[int, int]]:
    """Give the lines that no blank line parts."""
    first = 0
    for index in range(1, stop):
        if rows[index].is_first:
            yield first, index
            first = index
    if stop:
        yield first, stop


def _behind_head(rows: Sequence[Row], first: int) -> int:
    """Give the line behind the labels above a text, which is one of these if it opens the text."""
    reach = range(first, min(len(rows), first + _REACH))
    opened = (
        i for i in reach if rows[i].words[:5].isupper() and kind_in(rows[i]) == "body"
    )
    body = next(opened, None)
    if body is not None:
        return body
    end, is_short = first, False
    for index in range(first, len(rows)):
        row = rows[index]
        found = label_in(row.words)
        is_label = found is not None and found[0].isupper()
        if is_label and kind_in(row) in labels().head:
            end, is_short = index + 1, kind_in(row) == "length"
        elif not row.is_first and not is_short:
            end = index + 1 if end == index else end
        elif not (is_label and row.is_first):
            break
    return end


def _tail(rows: Sequence[Row], first: int) -> int:
    """Give the first line below the text: of the day of loading and the like, and of what is above these."""
    telling = (
        i
        for i in range(first, len(rows))
        if rows[i].is_first and rows[i].words[:1].isupper() and is_telling(rows[i])
    )
    last = next(telling, len(rows))
    while last > first:
        before = group_start(rows, last - 1)
        row = rows[before]
        is_part = kind_in(row) in labels().tail or labels().is_notice(row.words)
        if before < first or not (is_part or is_telling(row)):
            break
        last = before
    return last
