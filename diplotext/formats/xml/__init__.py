"""
XML of no standard: whatever an agency's own system sends, read by the names of its elements.

What is headline, body or author is told by a table of names (`fieldnames.toml`); all else is
kept as properties, by its path. Where an envelope that nobody knows holds items of a known format,
these are read.
"""

import re
from collections.abc import Iterator
from typing import BinaryIO

import attrs

from diplotext.errors import Diagnostic, ReadError, Severity
from diplotext.formats._xml import Document, Element, parse, root_name
from diplotext.formats.format import Format
from diplotext.formats.markup.names import Places, local
from diplotext.formats.markup.rest import rest_of
from diplotext.formats.messages import alone
from diplotext.formats.moments import Clock
from diplotext.formats.xml.enclosed import (
    enclosed_in,
    is_mere_body,
    read_enclosed,
)
from diplotext.formats.xml.record import Record
from diplotext.formats.xml.record import around as elements_around
from diplotext.formats.xml.records import found_in, records
from diplotext.formats.xml.story import read_record
from diplotext.model.article import Article


NAME = "xml"
_CUT_OFF = 4
"""So many closing tags tell a document that was cut off, or of which only the head is seen."""
_EMPTY = frozenset({"meta", "link", "br", "hr", "img"})
"""Elements of HTML that hold nothing: a text that begins with one is no document of XML."""
_DECLARED = re.compile(rb"\s*<\?xml\s|\s*<!DOCTYPE\s", re.IGNORECASE)


def _sniff(source: bytes) -> bool:
    """Tell a document of XML by its declaration, or by the end of the element that it is."""
    name = root_name(source)
    if name is None or name.lower() in _EMPTY:
        return False
    plain = source.removeprefix(b"\xef\xbb\xbf").lstrip(b"\0")
    if _DECLARED.match(plain) is not None or b"\0" in source[:8]:
        return True
    if source.count(b"</") >= _CUT_OFF:
        return True
    end = re.escape(name.encode()) + rb"\s*>\s*\Z"
    return re.search(rb"</(?:[\w.-]+:)?" + end, plain[-256:]) is not None


def parse_first(source: bytes, language: str | None = None) -> Article:
    """
    Read the first story of a document.

    Example:
        >>> document = "<news><head>Riga signs</head><byLine>Ann Orlin</byLine><t><p>Oslo too.</p></t></news>"
        >>> parse_first(document.encode(), "en").byline
        ('Ann Orlin',)

    .. versionadded:: 0.1.0
    """
    found = _articles(source, language)
    return alone(next(found), found)


def parse_many(file: BinaryIO, language: str | None = None) -> Iterator[Article]:
    """
    Read the stories of a document one after the other.

    .. versionadded:: 0.1.0
    """
    yield from _articles(file.read(), language)


def _articles(source: bytes, language: str | None) -> Iterator[Article]:
    try:
        document = parse(source)
    except ReadError as error:
        yield Article("", format=NAME, diagnostics=(error.diagnostic,))
        return
    enclosed = _enclosed(document, language)
    found = enclosed or _read(document, language)
    for number, article in enumerate(found):
        noticed = () if number else _noticed(document, is_enclosed=bool(enclosed))
        yield attrs.evolve(article, diagnostics=(*noticed, *article.diagnostics))


def _noticed(document: Document, *, is_enclosed: bool) -> tuple[Diagnostic, ...]:
    """Tell what was repaired, and how a document of an unknown root was read."""
    way = (
        "read the items of known formats in it"
        if is_enclosed
        else "read by its elements"
    )
    message = f"found {local(document.root)!r}, the root of no known format; {way}"
    line = _places(document).line(document.root)
    return (*document.diagnostics, Diagnostic("unknown-xml", message, line=line))


def _places(document: Document) -> Places:
    return Places(document.root, f"/{local(document.root)}", document.first_line)


def _enclosed(document: Document, language: str | None) -> list[Article]:
    """Read the items of known formats in the document, which keep what stands around them."""
    root, places = document.root, _places(document)
    items = enclosed_in(root)
    if items and all(map(is_mere_body, items)) and _has_headline(root):
        return []
    around = tuple(rest_of(root, local(root), items)) if items else ()
    return [
        attrs.evolve(article, properties=(*article.properties, *around))
        for item in items
        for article in read_enclosed(item, places, language)
    ]


def _has_headline(root: Element) -> bool:
    """Tell whether a document has a headline outside of the bodies of stories."""
    return any(each.use.field == "headline" for each in found_in(root))


def _read(document: Document, language: str | None) -> Iterator[Article]:
    """Read the stories of a document that is of no known format in any part."""
    root, places = document.root, _places(document)
    holders = records(root)
    around = () if root in holders else tuple(rest_of(root, local(root), holders))
    is_lone = len(holders) == 1 and root not in holders
    for holder in holders:
        beside = elements_around(holder, root) if is_lone else ()
        record = Record.of(holder, places, Clock(), beside)
        article = read_record(record, NAME, language)
        told: list[Diagnostic] = []
        if not article.paragraphs:
            message = "found no words of a story"
            told.append(Diagnostic("no-text", message, severity=Severity.INFO))
        yield attrs.evolve(
            article,
            properties=(*article.properties, *around),
            diagnostics=(*article.diagnostics, *told),
        )


XML = Format(NAME, _sniff, parse_first, parse_many=parse_many)
"""XML of no standard."""
