"""Wire copy that was put into one element with its lines, and the paragraphs they make."""

import re

from diplotext.formats.copy.layout import lines
from diplotext.text.span import Span


_LAID_OUT = re.compile(r"\S[^\S\n]*\n[ \t\r]*\n\s*\S|\n\S[^\n]*\n[ \t]{2,}\S")
_FEWEST_LINES = 3
_SMALLEST_INDENT = 2
_SMALLEST_SHARE = 0.25


def is_laid_out(words: str) -> bool:
    r"""
    Tell whether words are wire copy with its lines: blank lines or indents between paragraphs.

    Markup that was only set in neat lines has all of them at one indent.

    Example:
        >>> is_laid_out("Riga signs,\nOslo waits.\n    By Ann Orlin\n")
        True
        >>> is_laid_out("\n    Riga signs,\n    Oslo waits.\n")
        False
    """
    if words.count("\n") < _FEWEST_LINES:
        return False
    return _LAID_OUT.search(words) is not None


def dedented(text: str) -> str:
    r"""
    Give words without the one indent that all of their lines but the first have, as neat markup does.

    Example:
        >>> dedented("Riga signs, and\n    Oslo waits.\n\n    (Reporting by Ann Orlin)")
        'Riga signs, and\nOslo waits.\n\n(Reporting by Ann Orlin)'
    """
    first, *below = text.split("\n")
    depths = {len(line) - len(line.lstrip(" \t")) for line in below if line.strip()}
    if len(depths) != 1:
        return text
    (depth,) = depths
    return "\n".join((first, *(line[depth:] for line in below)))


def indented(text: str) -> tuple[Span, ...]:
    r"""
    Give the paragraphs of copy in which only the first line of each is indented.

    Returns:
        The paragraphs; none when the copy is not set in that way.

    Example:
        >>> copy = "    Riga signs, and\nOslo waits.\n    Bern too."
        >>> [span.of(copy) for span in indented(copy)]
        ['Riga signs, and\nOslo waits.', 'Bern too.']
    """
    found = list(lines(text))
    depths = [_depth(text, line) for line in found]
    flush = sum(depth == 0 for depth in depths[1:])
    deep = sum(depth >= _SMALLEST_INDENT for depth in depths)
    if not deep or flush < _SMALLEST_SHARE * len(found):
        return ()
    parted: list[Span] = []
    for line, depth in zip(found, depths, strict=True):
        is_first = not parted or depth >= _SMALLEST_INDENT
        if is_first or _is_behind_blank(text, parted[-1], line):
            parted.append(line)
        else:
            parted[-1] = parted[-1].to(line)
    return tuple(parted)


def _depth(text: str, line: Span) -> int:
    """Count the blanks before a line."""
    start = text.rfind("\n", 0, line.start) + 1
    return line.start - start


def _is_behind_blank(text: str, before: Span, line: Span) -> bool:
    """Tell whether a blank line stands between two lines."""
    return text.count("\n", before.end, line.start) > 1
