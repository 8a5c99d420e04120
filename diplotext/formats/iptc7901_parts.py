"""The parts of a message of IPTC 7901: its first line, slug, header, copy and stamp."""

import re

import attrs

from diplotext.formats.copy.kicker import is_theme_line
from diplotext.formats.copy.layout import ends_sentence, lines
from diplotext.formats.stamps import month_of, read_stamp
from diplotext.text.span import Span


_LINE = (
    r"(?P<service>[A-Za-z]{1,6})(?P<number>\d{2,6}) {1,3}(?P<priority>\d) {1,3}(?P<category>[A-Za-z]{1,5})"
    r"(?: {1,4}(?P<words>\d{1,6}))?(?P<rest>[^\r\n\x02]{0,80})"
)
TELEPRINTER = r"(?:(?i:zczc)\b[^\r\n]{0,40}[\r\n]{1,4})?"
"""The opening that a teleprinter puts above a message."""
ABOVE = r"(?:\[[^\]\r\n]{4,40}\]\s{1,8})?" + TELEPRINTER
"""What may stand above a message: when it came in, in brackets, and that opening."""
_FIRST_LINE = re.compile(r"[\x00-\x20\x7f\ufeff]*" + ABOVE + _LINE)
_NUMBERED = re.compile(
    r"\b(?P<agency>[A-Z]{2,8})-(?P<sequence>\d{2,6})\b(?: (?P<correction>COR(?: \d{1,6})?)\b)?"
)
"""As Belga has it: `F BELGA-0031 COR 703`, a correction of its message 703."""
_SOURCE = re.compile(
    r"(?:(?P<selector>\S+) +)?(?P<agency>[A-Za-z][\w-]*) +(?P<sequence>\d{1,6})\s*\Z"
)
_TERMINAL = re.compile(r"[A-Z]{3}/(?P<agency>[A-Z]{2,6})-(?P<sequence>\w+)")
_STX, _ETX = "\x02", "\x03"
_MOST_HEADER_LINES = 24
_LONGEST_TAIL = 160
_HEADER_END = "="
_CLOSES = re.compile(r"\./\.|NNNN\b")
_AROUND_END = re.compile(r"[A-Z]{2,4}|\d{6,10}")
"""Lines between the copy and `NNNN`: initials, and the day and hour in digits."""
_KEYWORDS = re.compile(r"[^\W\d_][^/\r\n]{0,30}(?:/[^/\s][^/\r\n]{0,30}){1,6}")
_TIED = re.compile(r"[A-Z]{2,}(?:-[A-Z0-9]{1,}){1,6}")
_HYPHENED = re.compile(r"[^\W\d_]\w*(?:-\w+){1,6}(?:, ?[\w-]{1,20})*")
"""As AFP ties them: `Tchad-Niger-diplomatie,LEAD`."""
_MOST_KEYWORD_WORDS = 3
_BLANK_LINE = re.compile(r"\r?\n[ \t]*\r?\n")
_MOST_OPEN_LINES = 6


@attrs.frozen(eq=False)
class Parts:
    """The parts of a message, as places in its text."""

    first_line: re.Match[str] | None
    slug: Span
    header: Span
    """The lines of the header; empty when no line ends them."""
    body: Span
    tail: str
    is_complete: bool
    marks: tuple[Span, ...] = ()
    """Lines below the copy that close it."""


@attrs.frozen
class Source:
    """
    Who numbered a message, at the end of its first line.

    Attributes:
        agency: The agency, as written.
        sequence: Its number.
        correction: What says that it corrects another message.
    """

    agency: str
    sequence: str
    correction: str | None = None


def source_of(rest: str) -> Source | None:
    """
    Read who numbered a message from what stands behind its length.

    Example:
        >>> source_of("  dpa 0412").sequence, source_of(" F BELGA-0031 COR 703").agency
        ('0412', 'BELGA')
        >>> source_of("    10.Mär 31") is None
        True
    """
    found = _NUMBERED.search(rest)
    if found is not None:
        return Source(found["agency"], found["sequence"], found["correction"])
    found = _SOURCE.search(rest) or _TERMINAL.search(rest)
    if found is None or month_of(found["agency"]) is not None:
        return None
    return Source(found["agency"], found["sequence"])


def parts_of(text: str) -> Parts:
    """Find the parts of a message."""
    first_line = _FIRST_LINE.match(text)
    begin = 0 if first_line is None else first_line.end()
    stx, etx = text.find(_STX, begin), text.rfind(_ETX, begin)
    if etx >= 0:
        tail, end = text[etx + 1 :], etx
    else:
        tail, end = _stripped_tail(text, begin)
    if begin <= stx < end:
        slug, copy = Span(begin, stx), stx + 1
    else:
        slug, copy = _slug_line(text, begin, end)
    end = _without_number(text, first_line, copy, end)
    marks = _marks(text, copy, end)
    end = marks[0].start if marks else end
    header = _header(text, copy, end)
    is_complete = etx >= 0 or stx < 0
    return Parts(
        first_line, slug, header, Span(header.end, end), tail, is_complete, marks
    )


def _marks(text: str, start: int, end: int) -> tuple[Span, ...]:
    """Find the lines that close the copy: `./.` with initials, `NNNN` and what stands around it."""
    rows = list(lines(text, Span(max(start, end - _LONGEST_TAIL), max(start, end))))
    closing = next(
        (i for i, row in enumerate(rows) if _CLOSES.match(row.of(text))), len(rows)
    )
    while 0 < closing < len(rows) and _AROUND_END.fullmatch(rows[closing - 1].of(text)):
        closing -= 1
    return tuple(rows[closing:])


def _without_number(
    text: str, first_line: re.Match[str] | None, start: int, end: int
) -> int:
    """Leave out a last line that only gives the number of the message again."""
    if first_line is None:
        return end
    number = first_line["service"] + first_line["number"]
    reach = Span(max(start, end - _LONGEST_TAIL), max(start, end))
    rows = list(lines(text, reach))
    is_number = bool(rows) and rows[-1].of(text).startswith(number)
    return rows[-1].start if is_number else end


def _stripped_tail(text: str, begin: int) -> tuple[str, int]:
    """Find the stamp on the last line of a message that lost its control characters."""
    reach = Span(max(begin, len(text) - _LONGEST_TAIL), len(text))
    rows = list(lines(text, reach))
    if rows and read_stamp(rows[-1].of(text)) is not None:
        return rows[-1].of(text), rows[-1].start
    return "", len(text)


def _slug_line(text: str, begin: int, end: int) -> tuple[Span, int]:
    """Find the slug in a message that lost its control characters: a first line with slashes."""
    rows = lines(text, Span(begin, end))
    row, below = next(rows, None), next(rows, None)
    if row is not None and (
        row.of(text).endswith("/") or (below and _is_slug(row.of(text)))
    ):
        return row, row.end
    return Span(begin, begin), begin


def _is_slug(words: str) -> bool:
    """Tell whether a line is keywords: in capitals and hyphens, or parted by slashes, few words each."""
    if _TIED.fullmatch(words) or _HYPHENED.fullmatch(words):
        return True
    few = (len(part.split()) <= _MOST_KEYWORD_WORDS for part in words.split("/"))
    is_tied = " / " not in words and "(" not in words
    return is_tied and _KEYWORDS.fullmatch(words) is not None and all(few)


def _header(text: str, start: int, end: int) -> Span:
    """Find the header: the lines up to one that ends in an equals sign."""
    for number, row in enumerate(lines(text, Span(start, end))):
        if row.of(text).endswith(_HEADER_END) and row.of(text) != _HEADER_END:
            return Span(start, row.end)
        if number == _MOST_HEADER_LINES:
            break
    return _header_without_end(text, start, end)


def _header_without_end(text: str, start: int, end: int) -> Span:
    """Find a header that no sign ends: a few lines, none a sentence, before a blank line."""
    first = next(lines(text, Span(start, end)), None)
    blank = None if first is None else _BLANK_LINE.search(text, first.start, end)
    if first is None or blank is None:
        return Span(start, start)
    rows = list(lines(text, Span(first.start, blank.start())))
    below = next(lines(text, Span(blank.end(), end)), None)
    if len(rows) == 1 and below is not None:
        is_theme = is_theme_line(rows[0].of(text), below.of(text))
        rows = [] if is_theme else rows
    is_header = 0 < len(rows) <= _MOST_OPEN_LINES and not any(
        ends_sentence(row.of(text)) for row in rows
    )
    return Span(start, blank.start()) if is_header else Span(start, start)
