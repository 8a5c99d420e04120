"""How a report stands on the page: lines of a width, headings, entries."""

import unicodedata
from textwrap import TextWrapper

import attrs


NARROWEST = 40
"""The least width at which a report can be laid out."""

_HEAD, _TEXT = "  ", "      "
_LONGEST_HEAD = 20
_TURNING = frozenset(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A))))
"""Characters that turn the direction of all that follows them."""


@attrs.frozen
class Entry:
    """
    One thing in a report.

    Attributes:
        head: The name it goes by, never broken; none where it has no name.
        text: What it is.
        details: What more there is to say, each on lines of its own.
    """

    head: str | None
    text: str
    details: tuple[str, ...] = ()


def clean(text: str) -> str:
    r"""
    Give a text on one line, with nothing in it that could steer a terminal.

    Runs of blanks and line ends become one blank; characters that do not stand for
    themselves are written as escapes.

    Example:
        >>> print(clean("Riga\n  signs\x1b[2J"))
        Riga signs\x1b[2J
    """
    return "".join(map(_harmless, " ".join(text.split())))


def _harmless(character: str) -> str:
    if unicodedata.category(character) in {"Cc", "Cs"} or character in _TURNING:
        return character.encode("unicode_escape").decode("ascii")
    return character


def heading(text: str, mark: str, width: int) -> list[str]:
    """
    Give the lines of a heading, underlined.

    Example:
        >>> heading("Riga signs", "=", 40)
        ['Riga signs', '==========']
    """
    lines = wrap(text, width)
    return [*lines, mark * max(map(len, lines), default=0)]


def entry_lines(entry: Entry, width: int) -> list[str]:
    """
    Give the lines of an entry.

    Example:
        >>> entry_lines(Entry("s1", "Lea Storm: direct", ("rule incise",)), 40)
        ['  s1  Lea Storm: direct', '      rule incise']
    """
    head = "" if entry.head is None else f"{clean(entry.head)}  "
    lines: list[str] = []
    if len(head) > _LONGEST_HEAD:
        lines.append(_HEAD + head.rstrip())
        head = _TEXT.removeprefix(_HEAD)
    lines += wrap(entry.text, width, _HEAD + head, _TEXT)
    for detail in entry.details:
        lines += wrap(detail, width, _TEXT, _TEXT + _HEAD)
    return lines


def wrap(text: str, width: int, first: str = "", later: str = "") -> list[str]:
    """
    Give the lines of a text.

    Args:
        text: Any text; what could steer a terminal is taken from it.
        width: Characters a line.
        first: What the first line begins with.
        later: What the other lines begin with.
    """
    wrapper = TextWrapper(
        width, initial_indent=first, subsequent_indent=later, break_on_hyphens=False
    )
    return wrapper.wrap(clean(text))
