"""How copy is laid out: lines, and the paragraphs they make."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise

import attrs

from diplotext.text.span import Span


_BREAK = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_BULLETS = ("- ", "* ", "+ ", "\u2022 ", "\u2013 ", "\u2014 ")
_COLUMNS = re.compile(r"\S(?: {3}|\t| ?\|)")
_FINAL = frozenset(".!?\u2026\u3002\uff01\uff1f\u061f\u0964")
"""Marks that end a sentence, those of China and Japan, of Arabic and of India included."""
_GOING_ON = (",", ";", "-")
_CLOSING = "\"'\u2019\u201d\u00bb)]\u300d\u300f\uff09"

_NARROWEST, _NARROW, _WIDEST = 30, 45, 132
_OVERHANG, _FEW_LINES = 8, 3
"""So many signs may a line of many be longer than most; one that is longer still was not broken."""
_FILED = re.compile(
    r"[^\W\d_][^()\r\n]{1,60}\([^()\r\n]{2,24}\)(?: ?(?:--?|[_=\u2013\u2014])| ?\.-) ?\w"
)
"""How a line opens that has the dateline of a story: `Riga, 3 mars (AFP) - Les`."""
_FULL_LINES = 0.6
_BROKEN_SENTENCES = 0.4


def ends_sentence(words: str) -> bool:
    """
    Tell whether the words end with a final mark, closing quotation marks aside.

    Example:
        >>> ends_sentence('"Jamais !"'), ends_sentence("Paris signe")
        (True, False)
    """
    return words.rstrip().rstrip(_CLOSING + " \u00a0\u202f")[-1:] in _FINAL


def is_bulleted(words: str) -> bool:
    """Tell whether the words are an item of a list."""
    return words.startswith(_BULLETS)


def has_columns(words: str) -> bool:
    """
    Tell whether a line is set in columns, as the rows of a table are.

    Example:
        >>> has_columns("Riga   40   million"), has_columns("Riga pays 40 million")
        (True, False)
    """
    return _COLUMNS.search(words) is not None


def lines(text: str, within: Span | None = None) -> Iterator[Span]:
    r"""
    Give the lines, without their line ends and the blanks around them; blank ones are left out.

    Args:
        text: Any text.
        within: The part wanted; all of the text when left out.

    Example:
        >>> list(lines("un\r\n\r\n  deux"))
        [Span(start=0, end=2), Span(start=8, end=12)]
    """
    start, stop = (0, len(text)) if within is None else (within.start, within.end)
    for mark in _BREAK.finditer(text, start, stop):
        span = _solid(text, start, mark.start())
        if span is not None:
            yield span
        start = mark.end()
    yield from trimmed(text, start, stop)


def trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    """
    Give the range without the blanks around it, or nothing when it is blank.

    Example:
        >>> list(trimmed(" un ", 0, 4)), list(trimmed("   ", 0, 3))
        ([Span(start=1, end=3)], [])
    """
    span = _solid(text, start, end)
    if span is not None:
        yield span


def _solid(text: str, start: int, end: int) -> Span | None:
    """Give a range without the blanks around it; most lines have none, and cost no more than to see it."""
    part = text[start:end]
    solid = part.strip()
    if not solid:
        return None
    if len(solid) == len(part):
        return Span(start, end)
    first = start + len(part) - len(part.lstrip())
    return Span(first, first + len(solid))


@attrs.frozen
class LineNumbers:
    r"""
    Where the lines of a text begin.

    Attributes:
        starts: Offset of each line after the first.

    Example:
        >>> LineNumbers.of("un\ndeux").line(4)
        2
    """

    starts: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> "LineNumbers":
        """Note where the lines of a text begin."""
        return cls(tuple(mark.end() for mark in _BREAK.finditer(text)))

    def line(self, offset: int) -> int:
        """Give the line, counted from 1, in which a character lies."""
        return bisect_right(self.starts, offset) + 1


@attrs.frozen
class _Row:
    """A line that is not blank."""

    span: Span
    indent: int
    is_first: bool
    """Whether it opens the text or follows a blank line."""
    words: str

    @property
    def width(self) -> int:
        return self.indent + len(self.words)


def _rows(text: str) -> list[_Row]:
    rows: list[_Row] = []
    start, is_first = 0, True
    for mark in chain(_BREAK.finditer(text), [None]):
        end = len(text) if mark is None else mark.start()
        solid = _solid(text, start, end)
        if solid is not None:
            row = _Row(solid, solid.start - start, is_first, solid.of(text))
            rows.append(row)
        is_first = solid is None
        start = end if mark is None else mark.end()
    return rows


def _leaves_room(line: _Row, following: _Row, width: int) -> bool:
    """Tell whether the next line's first word would still have fitted on the line."""
    first_word = following.words.split(maxsplit=1)[0]
    return line.width + 1 + len(first_word) <= width


def _wrap_width(rows: Sequence[_Row]) -> int | None:
    """
    Give the width at which lines were broken, or None when a line is a paragraph.

    Lines were broken at a width when most lines that are followed by another could not
    have taken its first word as well; or when many lines go on in lower case.
    """
    inner = [
        (line, following)
        for line, following in pairwise(rows)
        if not following.is_first and following.indent <= line.indent
    ]
    if not inner:
        return None
    widths = sorted(line.width for line, _ in inner)
    width = widths[len(widths) * 9 // 10]
    if not _NARROWEST <= width <= _WIDEST:
        return None
    widest = width + (_OVERHANG if len(inner) > _FEW_LINES else 0)
    full = sum(
        not _leaves_room(line, after, width) and after.width <= widest
        for line, after in inner
    )
    broken = sum(not ends_sentence(line.words) for line, _ in inner)
    goes_on = sum(after.words[0].islower() for _, after in inner)
    longer = sum(row.width > width + _OVERHANG for row in rows)
    if len(inner) <= _FEW_LINES and (width < _NARROW or longer > len(inner)):
        full = 0  # so few lines say nothing of a width where they are short, or more are longer
    is_wrapped = (full >= _FULL_LINES * len(inner) > 0 and broken > 0) or (
        goes_on >= _BROKEN_SENTENCES * len(inner)
    )
    return width if is_wrapped else None


def paragraphs(text: str, *, width: int | None = None) -> tuple[Span, ...]:
    r"""
    Cut a text into paragraphs: every character that is not blank lies in exactly one.

    Blank lines part paragraphs, and so does an indented line or the bullet of a list.
    Lines broken at a fixed width belong together; in copy without blank or indented
    lines a short line that ends a sentence then ends the paragraph. Otherwise a line
    is a paragraph, and so are all the rows of a table.

    Args:
        text: Any text, with any line ends.
        width: The width at which the wire breaks lines; where the lines themselves show
            none, only those that were full at that width go on in the next.

    Example:
        >>> copy = "Riga signe\n\nLes trois pays de la mer Baltique\nont signé."
        >>> [span.of(copy) for span in paragraphs(copy)]
        ['Riga signe', 'Les trois pays de la mer Baltique\nont signé.']
    """
    rows = _rows(text)
    shown = _wrap_width(rows)
    is_parted = any(row.is_first or row.indent for row in rows[1:])
    found: list[Span] = []
    before: _Row | None = None
    for row in rows:
        if before is None:
            found.append(row.span)
        elif shown is None and width is not None and _is_full(before, row, width):
            found[-1] = found[-1].to(row.span)
        elif _opens(row, before, shown, is_parted=is_parted):
            found.append(row.span)
        else:
            found[-1] = found[-1].to(row.span)
        before = row
    return tuple(found)


def _is_full(before: _Row, row: _Row, width: int) -> bool:
    """Tell whether a line goes on in the next because its first word did not fit."""
    is_new = row.is_first or row.indent > before.indent or is_bulleted(row.words)
    is_row = has_columns(row.words) or has_columns(before.words)
    return not (is_new or is_row or _leaves_room(before, row, width))


def _opens(row: _Row, before: _Row, width: int | None, *, is_parted: bool) -> bool:
    """Tell whether a line begins a new paragraph."""
    if row.is_first or is_bulleted(row.words):
        return True
    if width is None:
        return not (has_columns(row.words) and has_columns(before.words))
    if row.indent > before.indent:
        return not is_bulleted(before.words)
    if _FILED.match(row.words) and not before.words.endswith(_GOING_ON):
        return True
    is_short = _leaves_room(before, row, width) and ends_sentence(before.words)
    if is_short and row.words.startswith("("):
        return True
    return is_short and (not is_parted or row.indent == before.indent > 0)
