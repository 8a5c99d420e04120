"""NewsML 1.0 to 1.2 in the dialects of its agencies, with NITF, HTML or plain text inside."""

import io
from collections.abc import Iterator
from typing import BinaryIO

import attrs

from diplotext.errors import Diagnostic, ReadError, Severity
from diplotext.formats._xml import Document, Element
from diplotext.formats._xml import parse as parse_xml
from diplotext.formats.format import HEAD, Format
from diplotext.formats.markup.envelope import Envelope as Outside
from diplotext.formats.markup.items import cut
from diplotext.formats.markup.names import Places
from diplotext.formats.markup.roots import is_rooted, tags
from diplotext.formats.moments import Clock
from diplotext.formats.newsml1.elements import named, plain_names, value, words
from diplotext.formats.newsml1.envelope import Envelope, envelope
from diplotext.formats.newsml1.item import NAME, articles
from diplotext.formats.newsml1.notices import Notices
from diplotext.formats.newsml1.topics import TOPIC_SET, topics_of
from diplotext.model.article import Article
from diplotext.model.label import Label
from diplotext.model.transmission import Transmission


_ROOT, _ITEM = "NewsML", "NewsItem"
_IN_DOCUMENT = tags("NewsEnvelope", "NewsItem", "Catalog", "TopicSet")
_IN_ITEM = tags("Identification", "NewsManagement", "NewsComponent", "Update")
_END = b"NewsML>"


def parse(source: bytes, language: str | None = None) -> Article:
    """
    Read the first story of a document; a remark tells when there are more.

    Example:
        >>> item = "<NewsItem><NewsComponent><ContentItem><DataContent>Riga signs."
        >>> parse(f"<NewsML>{item}".encode(), "en").text
        'Riga signs.'

    .. versionadded:: 0.1.0
    """
    stories = _read(source, language)
    first = next(stories)
    rest = sum(1 for _ in stories)
    if not rest:
        return first
    message = f"found {rest + 1} stories, read the first; read_many gives all"
    noted = Diagnostic("several-items", message, severity=Severity.INFO)
    return attrs.evolve(first, diagnostics=(*first.diagnostics, noted))


def parse_many(file: BinaryIO, language: str | None = None) -> Iterator[Article]:
    """
    Read all stories of a document, in order, with one item in memory at a time.

    .. versionadded:: 0.1.0
    """
    if _is_at_hand(file):
        yield from _read(file.read(), language)
        return
    around: Envelope | None = None
    for number, piece in enumerate(cut(file, frozenset({_ITEM})), 1):
        if isinstance(piece, Outside):
            yield from _read(piece.content, language)
            return
        top = f"{piece.envelope.path}/{_ITEM}[{number}]"
        try:
            document = parse_xml(piece.content)
        except ReadError as error:
            yield Article("", format=NAME, diagnostics=(error.diagnostic,))
            continue
        items = list(_plain(document.root).iter(_ITEM)) or [document.root]
        above = 0 if piece.is_first else piece.line - 1
        places = Places(items[0], top, document.first_line + above)
        notices = Notices(places, Clock(), list(document.diagnostics))
        if around is None:
            around = _envelope(piece.envelope, notices)
        for item in items:
            yield from articles(item, around, language, notices)


def _is_at_hand(file: BinaryIO) -> bool:
    """Tell whether a document is so small that all of it lies in the buffer of its file."""
    if not isinstance(file, io.BufferedReader):
        return False
    return file.peek(HEAD).rstrip().endswith(_END)


def _plain(root: Element) -> Element:
    """Give a document with the names of the DTD."""
    if root.tag != _ROOT:
        plain_names(root)
    return root


def _envelope(before: Outside, notices: Notices) -> Envelope:
    """Read what stands before the first item of a document; what is odd is told with that item."""
    try:
        document = parse_xml(before.content)
    except ReadError:
        # An item that is the document stands in no envelope.
        return Envelope(Transmission())
    root = _plain(document.root)
    outside = Notices(Places(root, f"/{_ROOT}", document.first_line), notices.clock)
    around = envelope(root, outside)
    notices.found += outside.found
    notices.is_zone_assumed |= outside.is_zone_assumed
    return around


def _read(source: bytes, language: str | None) -> Iterator[Article]:
    """Read a document that is held whole; one that cannot be parsed is an article without words."""
    try:
        document = parse_xml(source)
    except ReadError as error:
        yield Article("", format=NAME, diagnostics=(error.diagnostic,))
        return
    yield from _stories(document, language)


def _stories(document: Document, language: str | None) -> Iterator[Article]:
    root = _plain(document.root)
    places = Places(root, f"/{_ROOT}", document.first_line)
    notices = Notices(places, Clock(), list(document.diagnostics))
    around = envelope(root, notices)
    items = list(root.iter(_ITEM))
    if root.tag == TOPIC_SET:
        yield _vocabulary(root, notices)
        return
    if not items:
        message = "found no NewsItem, expected at least one"
        notices.note("no-item", message, root, Severity.ERROR)
        yield Article("", format=NAME, diagnostics=tuple(notices.found))
    for item in items:
        yield from articles(item, around, language, notices)


def _vocabulary(topics: Element, notices: Notices) -> Article:
    """Read a topic set that is a document of its own."""
    notes = tuple(Label(text) for c in named(topics, "Comment") if (text := words(c)))
    return Article(
        "",
        format=NAME,
        guid=value(topics, "Duid"),
        slug=value(topics),
        item_class="knowledge",
        concepts=tuple(topics_of(topics)),
        notes=notes,
        diagnostics=tuple(notices.found),
    )


def _sniff(source: bytes) -> bool:
    return (
        is_rooted(source, {_ROOT}, _IN_DOCUMENT)
        or is_rooted(source, {_ITEM}, _IN_ITEM)
        or is_rooted(source, {TOPIC_SET})
    )


NEWSML1 = Format(NAME, _sniff, parse, None, parse_many)
"""NewsML 1: its root is `NewsML`, or an item or a topic set alone, whatever namespace or prefix it has."""
