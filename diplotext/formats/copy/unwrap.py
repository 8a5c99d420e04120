"""Paragraphs of copy that was broken into lines of one width, made whole again."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from diplotext.formats.copy.blocks import Block
from diplotext.formats.copy.layout import has_columns, lines, paragraphs
from diplotext.formats.encoding import Decoded
from diplotext.text.span import Span


_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1b\x1f\x7f]")
_SHIFTS = re.compile(r"(?<=[^\W\d_])[\x0e\x0f](?=[^\W\d_])")
"""Shift out and shift in within a word: they choose a set of letters and part nothing (ISO 646)."""
_SHORT_WORD = 4
_WIDTH = 66
"""Where the wires break lines: between 60 and 69 signs."""

_HYPHENS = ("-", "\u2010")


def without_controls(text: str) -> str:
    r"""
    Give a text with a blank for each control character that is no line end; shifts are nothing.

    Example:
        >>> without_controls("Riga\x07 signs\r\n")
        'Riga  signs\r\n'
    """
    return _CONTROLS.sub(" ", _SHIFTS.sub("", text))


def unwrapped(text: str, span: Span) -> str:
    r"""
    Give a paragraph on one line; the rows of a table keep their lines.

    A hyphen at the end of a line stays with the word that follows, unless that is a small
    word such as the one in "deutsch- und englischsprachig".

    Example:
        >>> unwrapped("the Franco-\nGerman pact\nwas signed", Span(0, 34))
        'the Franco-German pact was signed'
    """
    rows = [row.of(text) for row in lines(text, span)]
    if len(rows) > 1 and all(map(has_columns, rows)):
        return "\n".join(rows)
    return _joined(rows)


def _joined(rows: Sequence[str]) -> str:
    words = [rows[0]]
    for before, row in pairwise(rows):
        if not _is_broken_word(before, row):
            words.append(" ")
        words.append(row)
    return "".join(words)


def _is_broken_word(before: str, row: str) -> bool:
    """Tell whether a line ends within a compound that goes on in the next."""
    is_tied = before.endswith(_HYPHENS) and before[-2:-1].isalpha()
    following = row.split(maxsplit=1)[0]
    is_small = following.islower() and len(following) <= _SHORT_WORD
    return is_tied and following[0].isalpha() and not is_small


def wrapped_blocks(decoded: Decoded, start: int, end: int) -> Iterator[Block]:
    r"""
    Give the paragraphs of a part of a wire message, each with the place of its bytes.

    Args:
        decoded: The message.
        start: Where the part begins in its text.
        end: Where it ends.

    Example:
        >>> from diplotext.formats.encoding import decode
        >>> message = decode(b"X\r\n   Riga.\r\n\r\n   Oslo is next.\r\n")
        >>> [(block.text, block.source_offset) for block in wrapped_blocks(message, 1, 33)]
        [('Riga.', 6), ('Oslo is next.', 18)]
    """
    text = without_controls(decoded.text[start:end])
    found = paragraphs(text, width=_WIDTH)
    begins = (start + span.start for span in found)
    for span, offset in zip(found, decoded.byte_offsets(begins), strict=True):
        yield Block(unwrapped(text, span), source_offset=offset)
