"""The story itself: its paragraphs, crossheads and tables."""

import re
from collections.abc import Iterator, Sequence

from diplotext.formats.copy.ending import Piece, read_piece
from diplotext.formats.copy.layout import (
    ends_sentence,
    has_columns,
    is_bulleted,
    lines,
)
from diplotext.lang.copy import CopyStyle
from diplotext.model.paragraph import ParagraphRole
from diplotext.text.span import Span


_LONGEST_CROSSHEAD, _MOST_CROSSHEAD_WORDS = 70, 9
_LONGEST_TABLE = 20_000
_ADDRESS = re.compile(r"@|://")
_FEWEST_ROWS = 2
_OPEN_ENDS = frozenset(":;,\"'\u2019\u201d\u00bb)")


def story_pieces(
    text: str, paragraphs: Sequence[Span], style: CopyStyle
) -> Iterator[Piece]:
    r"""
    Give the paragraphs of the story with their roles.

    A crosshead is a short line without a final mark that stands between two paragraphs
    of sentences; a table has columns in every line.

    Args:
        text: The copy.
        paragraphs: The paragraphs between header and ending.
        style: The words of the language.

    Example:
        >>> copy = "Riga signed.\n\nWHAT NEXT\n\nOslo will sign."
        >>> spans = list(lines(copy))
        >>> [piece.role.value for piece in story_pieces(copy, spans, CopyStyle())]
        ['body', 'crosshead', 'body']
    """
    for index, span in enumerate(paragraphs):
        if text[span.start] == "(":
            piece = read_piece(text, span, style, is_last=False)
            if piece is not None:
                yield piece
                continue
        yield Piece(span, _role(text, paragraphs, index))


def _role(text: str, paragraphs: Sequence[Span], index: int) -> ParagraphRole:
    span = paragraphs[index]
    words = text[span.start : span.end]
    is_inner = 0 < index < len(paragraphs) - 1
    if is_inner and _is_crosshead(words):
        around = (paragraphs[index - 1], paragraphs[index + 1])
        if all(ends_sentence(text[max(s.start, s.end - 9) : s.end]) for s in around):
            return ParagraphRole.CROSSHEAD
    if len(words) <= _LONGEST_TABLE and len(words.splitlines()) > 1:
        rows = [row.of(words) for row in lines(words)]
        if len(rows) >= _FEWEST_ROWS and all(map(has_columns, rows)):
            return ParagraphRole.TABLE
    return ParagraphRole.BODY


def _is_crosshead(words: str) -> bool:
    """Tell whether words look like a crosshead, whatever stands around them."""
    if len(words) > _LONGEST_CROSSHEAD:
        return False
    is_short = len(words.split()) <= _MOST_CROSSHEAD_WORDS
    if not is_short or is_bulleted(words) or not words[0].isupper():
        return False
    is_open = words[-1] in _OPEN_ENDS or _ADDRESS.search(words) is not None
    return not (is_open or ends_sentence(words))
