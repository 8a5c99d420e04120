"""How the desk or who gave out a release is reached: lines and blocks at the foot of copy, and whose release it is."""

import re
from collections.abc import Sequence

from diplotext.formats.copy.glance import may_end
from diplotext.formats.copy.layout import ends_sentence, lines
from diplotext.formats.copy.passage import Passage, cut_passage
from diplotext.lang.copy import CopyStyle
from diplotext.text.span import Span


_WAY = re.compile(
    r"[^\s@]@[^\s@]|\+\d[\d .()/-]{5,}\d|(?<![\d.,])\(?\d{2,5}\)?[ -/]\d{2,4}(?:[ -]?\d{2,4}){1,4}(?![\d.,])"
    r"|\bwww\.|https?://"
)
"""An address, a number of a telephone, a page of the web."""
_DASHED = re.compile(r"[ \t]*(?:--|\u2014)[ \t]*(?=[^\W\d_])[^\n]{3,200}")
_AFTER_HEADING = frozenset(":-\u2013\u2014")
_BEFORE_HEADING = frozenset("*#>")
_LONGEST_HEADING, _LONGEST_ENTRY, _LONGEST_SOURCE = 60, 200, 100
_LONGEST_BLOCK, _MOST_LINES = 1200, 25


def is_desk_contact(words: str) -> bool:
    """
    Tell whether a line behind dashes says how a newsroom is reached, as Reuters closes its copy.

    Example:
        >>> is_desk_contact("-- Riga newsroom +371 6700 0000"), is_desk_contact("-- 2,000 ships")
        (True, False)
    """
    is_line = _DASHED.fullmatch(words) is not None and not ends_sentence(words)
    return is_line and _WAY.search(words) is not None


def is_source(passage: Passage, style: CopyStyle) -> bool:
    """
    Tell whether a line says whose release it is: `SOURCE Riga Ports`, `Source : ministère`.

    Example:
        >>> from diplotext.lang.pack import load
        >>> style = load("en").copy
        >>> for line in ("SOURCE Riga Ports", "Source: Riga Ports", "Source of life"):
        ...     is_source(cut_passage(line, Span(0, len(line)), style), style)
        True
        True
        False
    """
    opening = style.sources.opening(passage.keys)
    if opening is None or opening.stop == len(passage):
        return False
    words = passage.text
    if len(words) > _LONGEST_SOURCE or "\n" in words or words.endswith((".", "?")):
        return False
    is_loud = passage.words.span(0, opening.stop).of(words).isupper()
    is_tied = not words.isupper() and is_loud
    return is_tied or passage.keys[opening.stop] == ":"


def contacts_start(text: str, paragraphs: Sequence[Span], style: CopyStyle) -> int:
    r"""
    Give the index of the paragraph from which on nothing stands but how somebody is reached.

    A heading opens it, or a line that says whom to ask; what follows are names, offices,
    numbers and addresses.

    Returns:
        The index; the number of paragraphs where there is no such block.

    Example:
        >>> from diplotext.lang.pack import load
        >>> text = "Riga signs.\n\nContact:\n\nAnn Orlin\n\n+371 6700 0000"
        >>> spans = [Span(0, 11), Span(13, 21), Span(23, 32), Span(34, 48)]
        >>> contacts_start(text, spans, load("en").copy)
        1
    """
    first = len(paragraphs)
    length, is_reached = 0, False
    for index in range(len(paragraphs) - 1, 0, -1):
        span = paragraphs[index]
        length += len(span)
        if length > _LONGEST_BLOCK or len(paragraphs) - index > _MOST_LINES:
            break
        has_way = _WAY.search(span.of(text)) is not None
        is_reached |= has_way
        is_opening = is_reached and _opens(text, span, style, has_way=has_way)
        if is_opening:
            first = index
        if not (is_opening or has_way or _is_entry(text, span)):
            break
    return first


def _is_entry(text: str, span: Span) -> bool:
    """Tell whether a paragraph may be a name or an office: short, and no sentence."""
    words = span.of(text)
    return len(words) <= _LONGEST_ENTRY and not ends_sentence(words)


def _opens(text: str, span: Span, style: CopyStyle, *, has_way: bool) -> bool:
    """Tell whether a paragraph heads the contacts, or says whom to ask and how."""
    line = next(lines(text, span))
    if not may_end(line.of(text), style):
        return False
    passage = cut_passage(text, line, style)
    first = 0
    while first < len(passage) and passage.keys[first] in _BEFORE_HEADING:
        first += 1
    opening = style.contacts.opening(passage.keys[first:])
    if opening is None:
        return False
    stop = first + opening.stop
    is_heading = stop == len(passage) or passage.keys[stop] in _AFTER_HEADING
    is_short = len(line) <= _LONGEST_HEADING
    return has_way or (is_heading and (is_short or len(passage) > stop + 1))
