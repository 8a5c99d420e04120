"""
Nexis exports: documents with labels in capitals under a number, or with headed parts.

In the older form each document stands below a line such as "1 of 250 DOCUMENTS", source and day
in the middle of the page; in the newer one it ends with a line that says so. Labels are in the
language of the interface, and those that are not known are kept as they were printed.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import BinaryIO

import attrs

from diplotext.formats.copy.blocks import Block
from diplotext.formats.copy.unwrap import wrapped_blocks
from diplotext.formats.encoding import Decoded, decode
from diplotext.formats.exports.document import clean_line, finished
from diplotext.formats.exports.labels import labelled, labels
from diplotext.formats.exports.nexis_headed import headed_parts
from diplotext.formats.exports.nexis_numbered import numbered_parts
from diplotext.formats.exports.nexis_parts import Parts
from diplotext.formats.exports.nexis_rows import kind_in, read_rows
from diplotext.formats.exports.nexis_values import Record
from diplotext.formats.format import Format
from diplotext.formats.markup.story import Head, tell
from diplotext.formats.messages import Message, alone, messages
from diplotext.model.article import Article
from diplotext.model.label import Label
from diplotext.model.paragraph import ParagraphRole
from diplotext.text.span import Span


_HEAD = 8_192
_REACH = 60
"""So many lines at most lie between the number of a document and its text."""
_COUNT = re.compile(r"\d[\d.,\xa0 ]{0,9}\s[^\W\d_]{2,12}\Z")
_FEWEST = 2


@cache
def _number() -> re.Pattern[str]:
    """Give the line of a number in the text of a document."""
    return re.compile(
        rf"(?<![^\r\n\x00\x0c\x7f])[ \t]{{0,80}}(?P<line>{labels().numbered})[ \t]{{0,80}}(?=[\r\n\x0c]|\Z)"
    )


@cache
def _start(*, is_numbered: bool) -> re.Pattern[bytes]:
    """Give how a document begins in a file of many: with its number, or behind the end of another."""
    if is_numbered:
        words = _number().pattern.replace(r"\x7f", r"\x7f\xbf", 1)
        return re.compile(words.encode())
    ends = "|".join(rf"(?<=[\r\n]{re.escape(end)})" for end in labels().ends)
    return re.compile(rf"\A|(?:{ends})(?=[ \t]{{0,80}}(?:[\r\n\x0c]|\Z))".encode())


def sniff(source: bytes) -> bool:
    r"""
    Tell whether bytes begin with the number of a document and its labels, or with a headed document.

    Example:
        >>> sniff(b"  1 of 2 DOCUMENTS\n\n  ATB News\n\nRiga signs\n\nLENGTH: 9 words\n\nOslo waits.")
        True
        >>> sniff(b"1 of 2 DOCUMENTS\n\nRiga signs the first of two documents.")
        False
    """
    text = decode(source[:_HEAD]).text
    found = _number().search(text)
    start = 0 if found is None else found.end()
    rows = read_rows(text, Span(start, len(text)))[:_REACH]
    kinds = [kind for kind in map(kind_in, rows) if kind is not None]
    counted = any(kind_in(row) == "length" and _COUNT.search(row.words) for row in rows)
    if found is not None:
        return counted or len({*kinds}) >= _FEWEST
    is_headed = any(row.words in labels().body_headings for row in rows)
    has_notice = any(labels().is_notice(row.words) for row in rows)
    return counted and is_headed and has_notice


def start_of(head: bytes) -> re.Pattern[bytes]:
    r"""
    Tell how the documents of a file begin from its first bytes.

    Example:
        >>> start_of(b"1 of 2 DOCUMENTS\n").search(b"ATB\n  2 of 2 DOCUMENTS").start()
        4
    """
    found = _number().search(decode(head[:_HEAD]).text)
    return _start(is_numbered=found is not None)


def parse(source: bytes, language: str | None = None) -> Article:
    r"""
    Read the first document of an export; the article's text is its headline and paragraphs.

    Args:
        source: The export.
        language: Its language, when known; otherwise the one that the document names, or
            the one that its words are of.

    Example:
        >>> document = (
        ...     b"   1 of 1 DOCUMENTS\n\n\n     ATB News\n\n     May 3, 2031 Saturday 2:40 PM GMT\n\n"
        ...     b"Riga signs pact\n\nBYLINE: Ann Orlin\n\nLENGTH: 9 words\n\nThe states signed.\n\n"
        ...     b"Oslo waits.\n\nLOAD-DATE: May 4, 2031\n\nLANGUAGE: ENGLISH\n\n    Copyright 2031 ATB\n"
        ... )
        >>> article = parse(document)
        >>> article.headline, article.byline, article.version_created.isoformat()
        ('Riga signs pact', ('Ann Orlin',), '2031-05-03T14:40:00+00:00')
        >>> article.text
        'Riga signs pact\n\nThe states signed.\n\nOslo waits.'

    .. versionadded:: 0.1.0
    """
    found = _documents(source)
    article = _article(next(found), language)
    return alone(article, found)


def parse_many(file: BinaryIO, language: str | None = None) -> Iterator[Article]:
    """
    Read the documents of an export one after the other.

    .. versionadded:: 0.1.0
    """
    for message in _documents(file):
        yield _article(message, language)


def _documents(source: bytes | BinaryIO) -> Iterator[Message]:
    """Give the documents; blanks behind the last are none."""
    for index, message in enumerate(messages(source, start_of)):
        if index == 0 or message.content.strip():
            yield message


def _article(message: Message, language: str | None) -> Article:
    decoded = decode(message.content)
    found = _number().search(decoded.text)
    if found is None:
        parts, noted = headed_parts(decoded.text), []
    else:
        parts = numbered_parts(decoded.text, found.end())
        noted = [Label(found["line"], "number"), *_cover(decoded, found.start())]
    record = Record(parts)
    head = Head(
        _headline(decoded, parts, message.offset),
        record.byline,
        record.words("dateline"),
        language=language or record.language,
    )
    article = tell(head, list(_body(decoded, parts, message.offset)))
    told = attrs.evolve(article, format=NEXIS.name)
    return finished(
        record.put_on(told), message, decoded, noted=noted, noticed=record.noticed()
    )


def _cover(decoded: Decoded, end: int) -> Iterator[Label]:
    """Give what stands above the number of the first document: of the search and the order."""
    for row in read_rows(decoded.text, Span(0, end)):
        words = clean_line(row.words)
        if words:
            yield labelled(words)


def _headline(decoded: Decoded, parts: Parts, base: int) -> Block | None:
    if parts.title is None:
        return None
    words = clean_line(parts.title.of(decoded.text))
    (offset,) = decoded.byte_offsets([parts.title.start])
    return Block(words, ParagraphRole.HEADLINE, source_offset=base + offset)


def _body(decoded: Decoded, parts: Parts, base: int) -> Iterator[Block]:
    """Give the paragraphs, and the captions behind them."""
    for span in (parts.body, *parts.captions):
        role = None if span is parts.body else ParagraphRole.CAPTION
        for block in wrapped_blocks(decoded, span.start, span.end):
            offset = base + (block.source_offset or 0)
            yield attrs.evolve(block, role=role, source_offset=offset)


NEXIS = Format("nexis", sniff, parse, parse_many=parse_many)
"""Nexis exports, of the older and the newer form."""
