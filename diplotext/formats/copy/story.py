"""The story itself: its paragraphs, crossheads and tables."""

import re
from collections.abc import Iterator, Sequence

from diplotext.formats.copy.layout import (
    ends_sentence,
    has_columns,
    is_bulleted,
    lines,
    trimmed,
)
from diplotext.formats.copy.orders import CLOSING, read_called
from diplotext.formats.copy.passage import cut_passage, one_line
from diplotext.formats.copy.piece import Piece, read_piece
from diplotext.lang.copy import CopyStyle
from diplotext.model.paragraph import ParagraphRole
from diplotext.text.span import Span


_LONGEST_CROSSHEAD, _MOST_CROSSHEAD_WORDS = 70, 9
_TAIL = 9
"""So many characters tell whether a paragraph ends a sentence."""
_LONGEST_TABLE = 20_000
_BETWEEN_COLUMNS = ("\t", "|", "   ")
_ADDRESS = re.compile(r"@|://")
_FEWEST_ROWS = 2
_LONGEST_CALL = 300
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
    may_have_tables = any(map(text.__contains__, _BETWEEN_COLUMNS))
    may_call = CLOSING in text
    for index, span in enumerate(paragraphs):
        if may_call and CLOSING in span.of(text):
            yield from _called_lines(text, span, style)
            continue
        if text[span.start] == "(":
            piece = read_piece(text, span, style, is_last=False)
            if piece is not None:
                yield piece
                continue
        if _is_crosshead(text, paragraphs, index):
            yield Piece(span, ParagraphRole.CROSSHEAD)
        elif may_have_tables and _is_table(span.of(text)):
            yield Piece(span, ParagraphRole.TABLE)
        else:
            yield Piece(span, ParagraphRole.BODY)


def _called_lines(text: str, span: Span, style: CopyStyle) -> Iterator[Piece]:
    """Part the lines of a paragraph that call the desks from those of the story."""
    begin = span.start
    for line in lines(text, span):
        passage = cut_passage(text, line, style)
        is_closed = (
            passage.text.endswith(CLOSING) and len(passage.text) <= _LONGEST_CALL
        )
        note = read_called(passage, style) if is_closed else None
        if note is not None:
            yield from _body(text, begin, line.start)
            message = one_line(passage.text)
            yield Piece(line, ParagraphRole.NOTE, message=message, note=note)
            begin = line.end
    yield from _body(text, begin, span.end)


def _body(text: str, begin: int, end: int) -> Iterator[Piece]:
    """Give what stands between two places, if anything does, as story."""
    for span in trimmed(text, begin, end):
        yield Piece(span, ParagraphRole.BODY)


def _is_table(words: str) -> bool:
    """Tell whether all lines of a paragraph are set in columns."""
    if len(words) > _LONGEST_TABLE or len(words.splitlines()) == 1:
        return False
    rows = [row.of(words) for row in lines(words)]
    return len(rows) >= _FEWEST_ROWS and all(map(has_columns, rows))


def _is_crosshead(text: str, paragraphs: Sequence[Span], index: int) -> bool:
    """Tell whether a paragraph looks like a crosshead and stands between sentences."""
    span = paragraphs[index]
    is_inner = 0 < index < len(paragraphs) - 1
    if len(span) > _LONGEST_CROSSHEAD or not is_inner:
        return False
    around = (paragraphs[index - 1], paragraphs[index + 1])
    return _looks_like_crosshead(span.of(text)) and all(
        ends_sentence(text[max(s.start, s.end - _TAIL) : s.end]) for s in around
    )


def _looks_like_crosshead(words: str) -> bool:
    """Tell whether words look like a crosshead, whatever stands around them."""
    is_short = len(words.split()) <= _MOST_CROSSHEAD_WORDS
    if not is_short or is_bulleted(words) or not words[0].isupper():
        return False
    is_open = words[-1] in _OPEN_ENDS or _ADDRESS.search(words) is not None
    return not (is_open or ends_sentence(words))
