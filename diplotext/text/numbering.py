"""Numbers and letters before a clause: "1.", "2)", "(a)", "iv.", and what they count."""

import re
from enum import StrEnum

import attrs

from diplotext.text.span import Span


class Style(StrEnum):
    """
    How a marker counts.

    Example:
        >>> Style("roman").name
        'ROMAN'

    .. versionadded:: 0.1.0
    """

    DECIMAL = "decimal"
    LETTER = "letter"
    ROMAN = "roman"
    BULLET = "bullet"
    """Counts nothing: a dash or a dot before an item."""


@attrs.frozen
class Marker:
    """
    The number, letter or bullet with which a line begins.

    Attributes:
        span: It, with its brackets and full stop.
        label: What is counted, as printed: `2`, `a`, `IV`; empty for a bullet.
        style: How it counts.
        form: The marks around the label, such as `(.)`, by which levels are told apart.

    .. versionadded:: 0.1.0
    """

    span: Span
    label: str
    style: Style
    form: str

    @property
    def number(self) -> int:
        """
        The place it counts, from 1, on its own level; 0 for a bullet.

        Example:
            >>> read_marker("(c) to report", 0).number, read_marker("IX. Ports", 0).number
            (3, 9)
            >>> read_marker("2.5 Ports", 0).number
            5
        """
        if self.style is Style.DECIMAL:
            return int(self.steps[-1])
        small = self.label.lower()
        return (roman(small) or 0) if self.style is Style.ROMAN else ordinal_of(small)

    @property
    def steps(self) -> tuple[str, ...]:
        """
        The label of each level that it names, the outermost first.

        Example:
            >>> read_marker("4.2.1 The Parties", 0).steps
            ('4', '2', '1')
        """
        return tuple(self.label.split("."))

    def precedes(self, marker: "Marker") -> bool:
        """
        Tell whether a marker is the next of the same list.

        Example:
            >>> read_marker("(b) Oslo", 0).precedes(read_marker("(c) Lima", 0))
            True
        """
        alike = (self.style, self.form) == (marker.style, marker.form)
        return alike and marker.number == self.number + 1


_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_MOST_DIGITS = 3
_LONGEST_ROMAN = 8
_BULLETS = frozenset("-–—•*·▪‣◦■□●○►")
_NESTED = re.compile(r"[1-9]\d?(?:\\?\.[1-9]\d?){1,3}")
_BLANKS = frozenset(" \t\u00a0\u2002\u2003\u2009\u202f")
_LETTERS_FIRST = frozenset({"c", "cc"})
_MOST_LETTERS = 2
_MOST_MARKS = 3
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"


def roman(label: str) -> int | None:
    """
    Give what a Roman numeral in small letters counts, if it is a well-formed one up to 399.

    Example:
        >>> roman("xiv"), roman("iiii"), roman("mix")
        (14, None, None)
    """
    if not label or len(label) > _LONGEST_ROMAN or set(label) - set(_VALUES):
        return None
    values = [_VALUES[letter] for letter in label]
    total = sum(
        -value if value < max(values[at:]) else value for at, value in enumerate(values)
    )
    return total if to_roman(total) == label else None


def to_roman(number: int) -> str:
    """
    Write a number from 1 to 399 as a Roman numeral in small letters.

    Example:
        >>> to_roman(49)
        'xlix'
    """
    steps = (
        (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
        (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    )  # fmt: skip
    written = ""
    for value, letters in steps:
        count, number = divmod(number, value)
        written += letters * count
    return written


def ordinal_of(label: str) -> int:
    """
    Give the place of a letter in the alphabet, from 1; "aa" follows "z"; 0 for anything else.

    Example:
        >>> ordinal_of("c"), ordinal_of("aa"), ordinal_of("ab")
        (3, 27, 0)
    """
    if not label or set(label) != {label[0]} or label[0] not in _ALPHABET:
        return 0
    return _ALPHABET.index(label[0]) + 1 + len(_ALPHABET) * (len(label) - 1)


def read_marker(text: str, start: int, stop: int | None = None) -> Marker | None:
    r"""
    Read the marker at a place where a line begins.

    A number of up to three digits, one or two equal letters, or a Roman numeral counts
    when a bracket or full stop closes it; a full stop may be escaped as in Markdown.
    Numbers joined by full stops ("2.1") count without one, in front of a capital.
    A word or a blank follows it, but no further initial. A bullet needs a blank behind it.

    Args:
        text: Any text.
        start: Where the words of the line begin.
        stop: Where the line ends; the end of the text when left out.

    Returns:
        The marker, or None.

    Example:
        >>> read_marker("(iv) the ports", 0).label
        'iv'
        >>> read_marker("12\\. Chad", 0).form
        '.'
        >>> read_marker("1961, when", 0) is None
        True
    """
    stop = len(text) if stop is None else min(stop, len(text))
    if start >= stop:
        return None
    if text[start] in _BULLETS:
        return _bullet(text, start, stop)
    return _nested(text, start, stop) or _single(text, start, stop)


def _nested(text: str, start: int, stop: int) -> Marker | None:
    """Read a number of several levels, as "2.1" or "2.1.", which no quantity is."""
    found = _NESTED.match(text, start, stop)
    if found is None:
        return None
    marks, end = _closing(text, found.end(), stop)
    behind = text[end:stop].lstrip()
    is_apart = end >= stop or text[end] in _BLANKS or text[end] == "\n"
    is_begun = not behind or bool(marks) or not behind[0].isalnum()
    if not is_apart or not (is_begun or behind[0].isupper()):
        return None
    label = found.group().replace("\\", "")
    form = ".".join("n" for _ in label.split("."))
    return Marker(Span(start, end), label, Style.DECIMAL, form)


def _single(text: str, start: int, stop: int) -> Marker | None:
    """Read a number, a letter or a numeral with the marks that close it."""
    at = start
    opening = text[at] if text[at] in "([" else ""
    at += len(opening)
    first = at
    while at < stop and at - first < _LONGEST_ROMAN and text[at].isalnum():
        at += 1
    label, closing, end = text[first:at], *_closing(text, at, stop)
    style = _style(label)
    if style is None or not closing or (opening and closing[0] not in ")]"):
        return None
    if not _is_open(text, end, stop):
        return None
    return Marker(Span(start, end), label, style, opening + closing)


def _bullet(text: str, start: int, stop: int) -> Marker | None:
    end = start + 1
    if end < stop and text[end] in _BLANKS:
        return Marker(Span(start, end), "", Style.BULLET, text[start])
    return None


def _closing(text: str, at: int, stop: int) -> tuple[str, int]:
    """Give the marks that close a marker, without the backslash of Markdown, and their end."""
    marks = ""
    while at < stop and len(marks) < _MOST_MARKS:
        if text[at] in ".)]°":
            marks += text[at]
        elif text[at] != "\\":
            break
        at += 1
    return marks, at


def _style(label: str) -> Style | None:
    """Tell how a label counts; a lone i, v, x or l is taken for a Roman numeral."""
    if label.isascii() and label.isdecimal():
        is_short = len(label) <= _MOST_DIGITS and label[0] != "0"
        return Style.DECIMAL if is_short else None
    if not (label.islower() or label.isupper()):
        return None
    small = label.lower()
    if roman(small) and small not in _LETTERS_FIRST:
        return Style.ROMAN
    return Style.LETTER if ordinal_of(small) and len(small) <= _MOST_LETTERS else None


def _is_open(text: str, end: int, stop: int) -> bool:
    """Tell whether what stands behind a marker may begin a clause: no initial, as in "U.S."."""
    if end >= stop or text[end] in _BLANKS or text[end] == "\n":
        return True
    if text[end - 2 : end - 1].isupper() and text[end + 1 : end + 2] == ".":
        return False
    return text[end].isupper() or (text[end].isalpha() and text[end - 1] in ")]")
