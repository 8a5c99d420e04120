"""A file of many messages, cut into them block by block."""

import io
import re
from collections.abc import Callable, Iterator
from typing import BinaryIO

import attrs

from diplotext.errors import Diagnostic, Severity
from diplotext.formats.copy.layout import ends_sentence
from diplotext.formats.spelt import is_spelt, restored
from diplotext.model.article import Article


_BLOCK = 65_536
_REACH = 1_024
"""Longest beginning of a message that a pattern looks at."""
_LONGEST = 32 * 1024 * 1024


@attrs.frozen
class Message:
    """
    One message of a file.

    Attributes:
        content: Its bytes.
        offset: Where it begins in the file.
        diagnostics: What was done to the file.
    """

    content: bytes
    offset: int
    diagnostics: tuple[Diagnostic, ...] = ()


Start = re.Pattern[bytes] | Callable[[bytes], re.Pattern[bytes]]
"""What a message begins with, or what tells it from the first bytes of a file."""


def messages(source: bytes | BinaryIO, start: Start) -> Iterator[Message]:
    r"""
    Cut a file where messages begin; a message is never longer than 32 MB.

    What stands before the first beginning belongs to the first message. An empty file is
    one empty message.

    Args:
        source: The file, or its bytes.
        start: What a message begins with; it must not look at more than 1,024 bytes.

    Example:
        >>> found = messages(b"\r\nZCZC one NNNN ZCZC two", re.compile(b"ZCZC"))
        >>> [(message.offset, message.content) for message in found]
        [(0, b'\r\nZCZC one NNNN '), (16, b'ZCZC two')]
    """
    file = io.BytesIO(source) if isinstance(source, bytes) else source
    block, noticed = _begun(file)
    beginning = start if isinstance(start, re.Pattern) else start(block)
    buffer, offset, looked = bytearray(block), 0, 0
    has_begun = False
    while True:
        limit = len(buffer) - (_REACH if block else 0)
        met = [m for m in beginning.finditer(buffer, looked) if m.start() < limit]
        found = [m.start() for m in met]
        behind = met[-1].end() if met else 0
        cuts = [place for place in (found if has_begun else found[1:]) if place]
        has_begun = has_begun or bool(found)
        if len(buffer) - max(cuts, default=0) > _LONGEST:
            cuts.append(len(buffer) - _REACH)
        begin = 0
        for cut in cuts:
            yield Message(bytes(buffer[begin:cut]), offset + begin, noticed)
            begin = cut
        del buffer[:begin]
        offset += begin
        if not block:
            yield Message(bytes(buffer), offset, noticed)
            return
        looked = max(0, limit - begin, behind - begin)
        block = file.read(_BLOCK)
        buffer += block


def _begun(file: BinaryIO) -> tuple[bytes, tuple[Diagnostic, ...]]:
    """Give the beginning of a file, all of it where its control characters are written out."""
    block = file.read(_BLOCK)
    if not is_spelt(block):
        return block, ()
    message = "found control characters written out, read as these; places are counted without what is left out"
    return restored(block + file.read()), (Diagnostic("controls-spelt", message),)


def without_end(copy: str) -> Diagnostic:
    """
    Tell of a message that no sign ends: an error where it breaks off within a line.

    Example:
        >>> [without_end(copy).severity.value for copy in ("Riga signs.", "Riga si")]
        ['warning', 'error']
    """
    is_whole = ends_sentence(copy) or copy.endswith(("\r", "\n"))
    if is_whole and copy.strip():
        message = "found no end of text, read all there is"
        return Diagnostic("truncated", message)
    message = "found no end of text, read up to where the message was cut off"
    return Diagnostic("truncated", message, severity=Severity.ERROR)


def alone(article: Article, rest: Iterator[object]) -> Article:
    """
    Give the first article of a document, told of the others that `read` leaves out.

    Example:
        >>> [diagnostic.code for diagnostic in alone(Article("Riga"), iter(["Oslo"])).diagnostics]
        ['several-items']
    """
    if next(rest, None) is None:
        return article
    message = "found further items behind the first, which are left out"
    several = Diagnostic("several-items", message)
    return attrs.evolve(article, diagnostics=(*article.diagnostics, several))
