"""
ANPA 1312: the text message of North American wires, and of others that took it over.

A message is `SYN SYN SOH`, service and number, a line of priority, category, keyword, date
and length, `STX`, header lines that begin with `^` and end in `<` or `=`, paragraphs that
begin with a tab, `ETX`, and a line of the sender, day and hour (ANPA 1312, 1989).
"""

import re
from collections.abc import Iterator
from typing import BinaryIO

import attrs

from diplotext.errors import Diagnostic
from diplotext.formats.anpa_header import (
    Created,
    created_at,
    last_line,
    read_envelope,
    with_envelope,
    with_keyword_line,
)
from diplotext.formats.anpa_lines import anpa_blocks
from diplotext.formats.copy.blocks import read_blocks
from diplotext.formats.copy.embargo import with_embargo
from diplotext.formats.format import Format
from diplotext.formats.messages import Message, alone, messages, without_end
from diplotext.formats.national import decode_wire
from diplotext.formats.spelt import restored
from diplotext.lang.detect import detect
from diplotext.model.article import Article
from diplotext.text.span import Span


_PADDING = b" \t\r\n\x00\x7f\xef\xbb\xbf"
_MARKED = (
    rb"\x16{0,8}\x01[A-Za-z]\d{3,5}(?:[A-Z ]{0,12}\x1f[^\r\n]{0,40}\r?\n"
    rb"|[^\r\n]{0,40}\r?\n[a-z] [a-z][ \x11-\x14])"
)
_BARE = (
    rb"[A-Za-z]\d{4}[ \x1f]{0,2}_?[\w-]{0,12}\r?\n[a-z] [a-z][ \x11-\x14]{1,3}"
    rb"[^\r\n]{1,60} \d\d-\d\d \d{4}\s"
)
_BEGINNING = re.compile(rb"(?:" + _MARKED + rb"|" + _BARE + rb")")
START = re.compile(rb"(?:" + _MARKED + rb"|(?<![^\n\x00\x7f\xbf ])" + _BARE + rb")")
"""How a message begins within a file of many."""

_STX, _ETX = "\x02", "\x03"


def sniff(source: bytes) -> bool:
    r"""
    Tell whether bytes begin as a message does, with its control characters or without.

    Example:
        >>> sniff(b"\x16\x16\x01W1645\x1f_asian\r\nb a\x13\x11 BC-Riga 06-29 0358\r\n")
        True
    """
    return _BEGINNING.match(restored(source[:4096]).lstrip(_PADDING)) is not None


def parse(source: bytes, language: str | None = None) -> Article:
    r"""
    Read one message; the article's text is the header's lines and the paragraphs.

    Args:
        source: The message.
        language: Its language, when known; otherwise it is made out from the words.

    Example:
        >>> message = (
        ...     b"\x16\x16\x01W1645\x1f_asian\r\nb a\x13\x11 BC-LV--Riga     06-29 0358\r\n"
        ...     b"\x02^BC-LV--Riga,17<\r\n^Riga signs pact<\r\n"
        ...     b"\tRIGA, Latvia (AP) _ The three states signed on Friday.\r\n\r\n"
        ...     b"\t\x03AP-WF-06-29-31 2350GMT<\r\n\x04"
        ... )
        >>> article = parse(message, "en")
        >>> article.headline, article.slug, article.agency, article.version_created.hour
        ('Riga signs pact', 'BC-LV--Riga', 'AP', 23)

    .. versionadded:: 0.1.0
    """
    found = messages(source, START)
    article = _article(next(found), language)
    return alone(article, found)


def parse_many(file: BinaryIO, language: str | None = None) -> Iterator[Article]:
    """
    Read the messages of a file one after the other.

    .. versionadded:: 0.1.0
    """
    for message in messages(file, START):
        yield _article(message, language)


def _article(message: Message, language: str | None) -> Article:
    decoded = decode_wire(message.content)
    text = decoded.text
    envelope = read_envelope(text)
    start = 0 if envelope is None else envelope.end
    stx, etx = text.find(_STX, start), text.rfind(_ETX, start)
    begin = stx + 1 if stx >= 0 else start
    end = etx if etx >= begin else begin + last_line(text[begin:])
    blocks = anpa_blocks(decoded, Span(begin, end), message.offset)
    known = language or detect("\n".join(block.text for block in blocks))
    article = with_keyword_line(read_blocks(blocks, known))
    created = created_at(text[end:]) or Created(None, None, is_zoned=True)
    is_complete = etx >= begin or stx < 0
    noticed = _noticed(article, created, None if is_complete else text[begin:end])
    filled = attrs.evolve(
        article if envelope is None else with_envelope(article, envelope),
        agency=article.agency or created.sender,
        version_created=created.moment,
        assumed_zone=None if created.is_zoned else "UTC",
        format=ANPA1312.name,
        diagnostics=(*message.diagnostics, *decoded.diagnostics, *noticed),
    )
    return with_embargo(filled)


def _noticed(
    article: Article, created: Created, unended: str | None
) -> Iterator[Diagnostic]:
    """Give what is odd in a message, apart from its encoding."""
    if unended is not None:
        yield without_end(unended)
    if not article.paragraphs:
        yield Diagnostic("empty", "found no words, expected a story")
    if created.sender is not None and created.moment is None:
        message = "found a day or an hour that does not exist, left out"
        yield Diagnostic("bad-date", message)


ANPA1312 = Format("anpa1312", sniff, parse, parse_many=parse_many)
"""ANPA 1312, with its control characters or without them."""
