"""Lines of a text, with the marks of Markdown told from its words."""

from collections.abc import Iterator

import attrs


@attrs.frozen
class Line:
    """
    One line of the text.

    Attributes:
        start: Its first character.
        words: Where its words begin, behind blanks and the marks of Markdown.
        stop: Behind its last character that is no blank.
        end: Behind its line break.
        level: How many hash signs make it a heading of Markdown.
        is_bold: Whether it is set in bold from end to end.
    """

    start: int
    words: int
    stop: int
    end: int
    level: int = 0
    is_bold: bool = False

    @property
    def is_blank(self) -> bool:
        """Whether it has no words."""
        return self.words >= self.stop


_DECORATION = "*_>"
_MOST_LEVELS = 6


def read_lines(text: str) -> Iterator[Line]:
    r"""
    Cut a text into its lines.

    Example:
        >>> [(line.words, line.level) for line in read_lines("## Water\n\n  1. Oslo")]
        [(3, 2), (10, 0), (12, 0)]
    """
    start = 0
    for content in text.splitlines(keepends=True):
        yield _line(content, start)
        start += len(content)


def is_page_number(words: str) -> bool:
    """
    Tell whether words are the number of a page and no more.

    Example:
        >>> is_page_number("- 2 -"), is_page_number("1946")
        (True, False)
    """
    bare = words.strip(_AROUND_PAGE)
    return bare.isdecimal() and len(bare) <= _LONGEST_PAGE


_AROUND_PAGE, _LONGEST_PAGE = " -–—[]*_", 3


def _line(content: str, start: int) -> Line:
    stripped = content.strip()
    end = start + len(content)
    if not stripped:
        return Line(start, end, end, end)
    at = content.index(stripped[0])
    hashes = len(stripped) - len(stripped.lstrip("#"))
    level = hashes if hashes <= _MOST_LEVELS and stripped != "#" * hashes else 0
    bare = stripped[level:].lstrip()
    decorated = len(bare) - len(bare.lstrip(_DECORATION + " "))
    is_list = decorated > 0 and bare[:2] == "* "
    lead = 0 if is_list or decorated == len(bare) else decorated
    words = start + at + len(stripped) - len(bare) + lead
    is_bold = bare.startswith("**") and bare.rstrip(": ").endswith("**")
    stop = start + at + len(stripped)
    return Line(start, words, stop, end, level, is_bold and bare.count("**") == 2)  # noqa: PLR2004
