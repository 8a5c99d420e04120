"""
Feeds: RSS 0.9 to 2.0 and Atom, each entry an article.

RSS 2.0 (RSS Advisory Board), RDF Site Summary 1.0 with its content module, Atom (RFC 4287),
and what WordPress, Dublin Core and Media RSS add to them.
"""

import html
import re
from collections.abc import Iterator, Sequence
from typing import BinaryIO

import attrs

from diplotext.errors import Diagnostic, ReadError
from diplotext.formats._xml import Document, Element, parse, parse_html
from diplotext.formats.codes import codes
from diplotext.formats.copy.blocks import Block
from diplotext.formats.feed_content import (
    author,
    content_blocks,
    with_rest,
)
from diplotext.formats.feed_times import FIRST_TIMES, TIMES, Times
from diplotext.formats.fieldnames import table
from diplotext.formats.format import Format
from diplotext.formats.keywords import parted
from diplotext.formats.markup.headline import headline_block
from diplotext.formats.markup.languages import language_tag
from diplotext.formats.markup.names import Places, all_text, local
from diplotext.formats.markup.rest import rest_of
from diplotext.formats.markup.roots import is_rooted, tags
from diplotext.formats.markup.story import Head, tell
from diplotext.formats.messages import alone
from diplotext.formats.values import untold
from diplotext.model.article import Article, PubStatus
from diplotext.model.label import Label
from diplotext.model.link import Link
from diplotext.model.rights import Rights
from diplotext.model.subject import Subject


_ROOTS = frozenset({"rss", "RDF"})
_PARTS = tags("item", "channel")
_ATOM = frozenset({"feed"})
_ENTRY = frozenset({"entry"})
"""The root of an entry that was sent alone (RFC 4287, 2)."""
_NAMESPACE = re.compile(rb"http://(?:www\.w3\.org/2005/Atom|purl\.org/atom/)")
_OF_ATOM = re.compile(tags("entry").pattern + rb"|" + _NAMESPACE.pattern)
_VERSION = "rss/@version"
_ENTRIES = frozenset({"item", "entry"})
_BODIES = ("encoded", "content")
_SUMMARIES = ("description", "summary")
"""Where the story stands, the fullest form first; between them come elements of an agency's own."""
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_OTHERS = ("excerpt", "mrss", "media:")
"""Names within the namespaces of elements that are no part of the story: WordPress, Media RSS."""
_MEDIA = (
    "{http://search.yahoo.com/mrss",
    "{http://video.search.yahoo.com/mrss",
    "media:",
)
"""Media RSS, in its two namespaces or with a prefix that nobody declared."""


def sniff(source: bytes) -> bool:
    """
    Tell whether bytes are a feed, or an entry of Atom alone.

    Example:
        >>> sniff(b"<rss version='2.0'><channel/></rss>"), sniff(b"<nitf/>")
        (True, False)
    """
    rooted = ((_ROOTS, _PARTS), (_ATOM, _OF_ATOM), (_ENTRY, _NAMESPACE))
    return any(is_rooted(source, roots, parts) for roots, parts in rooted)


def parse_first(source: bytes, language: str | None = None) -> Article:
    r"""
    Read the first entry of a feed.

    Example:
        >>> feed = b'''<rss><channel><language>en</language><item><title>Riga signs</title>
        ... <description>&lt;p&gt;Oslo &lt;b&gt;too&lt;/b&gt;.&lt;/p&gt;</description></item></channel></rss>'''
        >>> article = parse_first(feed)
        >>> article.text, article.language
        ('Riga signs\n\nOslo too.', 'en')

    .. versionadded:: 0.1.0
    """
    found = _articles(source, language)
    article = next(found)
    return alone(article, found)


def parse_many(file: BinaryIO, language: str | None = None) -> Iterator[Article]:
    """
    Read the entries of a feed one after the other.

    .. versionadded:: 0.1.0
    """
    yield from _articles(file.read(), language)


def _articles(source: bytes, language: str | None) -> Iterator[Article]:
    try:
        document = parse(source)
    except ReadError as error:
        yield Article("", format=FEED.name, diagnostics=(error.diagnostic,))
        return
    places = Places(document.root, f"/{local(document.root)}", document.first_line)
    channel = _channel(document.root)
    entries = [each for each in document.root.iter("*") if local(each) in _ENTRIES]
    around = _around(document.root, entries)
    for entry in entries:
        article = _article(_Entry(entry, channel, places), language)
        yield _first(article, document, around) if entry is entries[0] else article
    if not entries:
        empty = Diagnostic("empty", "found a feed without entries")
        article = Article("", format=FEED.name, diagnostics=(empty,))
        yield _first(article, document, around)


def _around(root: Element, entries: Sequence[Element]) -> tuple[Label, ...]:
    """Give all that a feed says beside its entries, but for its version and the list of its entries."""
    listed = (each for each in root.iter("*") if local(each) == "items")
    found = rest_of(root, local(root), {*entries, *listed})
    return tuple(label for label in found if label.role != _VERSION)


def _first(article: Article, document: Document, around: Sequence[Label]) -> Article:
    """Put onto the first article what is odd in the document, and what the feed says of itself."""
    return attrs.evolve(
        article,
        properties=(*article.properties, *untold(article, around)),
        diagnostics=(*document.diagnostics, *article.diagnostics),
    )


def _channel(root: Element) -> Element:
    """Give the element that speaks for the whole feed."""
    return next((each for each in root if local(each) == "channel"), root)


@attrs.frozen(eq=False)
class _Entry:
    """An entry, and the feed that it stands in."""

    element: Element
    channel: Element
    places: Places

    def all(self, *names: str) -> Iterator[Element]:
        """Give the elements of the entry, those of the first name first."""
        for name in names:
            for each in self.element:
                if local(each) == name and not _is_other(each):
                    yield each

    def bodies(self) -> Iterator[Element]:
        """Give the elements that RSS and Atom do not have and that are named as a body is."""
        names = table().named_for("body", {local(each) for each in self.element})
        yield from self.all(*names)

    def media(self, *names: str) -> Iterator[Element]:
        """Give the elements of Media RSS, also within a group."""
        for each in self.element.iter("*"):
            if local(each) in names and str(each.tag).startswith(_MEDIA):
                yield each

    def deep(self, name: str) -> list[str]:
        """Give the words of elements of a name anywhere in the entry, as the AP has its lines."""
        found = (e for e in self.element.iter("*") if local(e) == name)
        return list(filter(None, map(all_text, found)))

    def text(self, *names: str) -> str | None:
        """Give the first words of the entry's elements."""
        return next((w for w in map(all_text, self.all(*names)) if w), None)

    def of_feed(self, name: str) -> str | None:
        """Give the words of an element of the feed."""
        found = (all_text(each) for each in self.channel if local(each) == name)
        return next(filter(None, found), None)


def _is_other(element: Element) -> bool:
    return any(name in str(element.tag) for name in _OTHERS)


def _article(entry: _Entry, language: str | None) -> Article:
    title = next(entry.all("title"), None)
    headline = None if title is None else _headline(title, entry.places)
    known = language or _language(entry)
    byline = list(map(author, entry.all("creator", "author"))) or entry.deep("ByLine")
    filed = next(iter(entry.deep("DateLine")), None)
    form, body = _body(entry)
    article = tell(Head(headline, byline, filed, language=known), body)
    times = Times(entry.places)
    updated, first = times.read(entry.all(*TIMES)), times.read(entry.all(*FIRST_TIMES))
    made = attrs.evolve(
        article,
        slug=next(iter(entry.deep("SlugLine")), None) or article.slug,
        guid=entry.text("guid", "id", "link"),
        version=next(iter(entry.deep("ManagementSequenceNumber")), None),
        status=_status(entry, article.status),
        version_created=updated,
        first_created=first,
        assumed_zone="UTC" if times.is_assumed else None,
        keywords=tuple(_keywords(entry)),
        links=tuple(_links(entry)),
        provider=_provider(entry),
        agency=article.agency or entry.text("source"),
        rights=_rights(entry),
        item_class="text",
        format=FEED.name,
        diagnostics=tuple(times.diagnostics),
    )
    return with_rest(made, entry.element, {*form, *times.taken})


def _status(entry: _Entry, told: PubStatus) -> PubStatus:
    """Give the status that the AP puts beside an entry, unless its copy tells a graver one."""
    sent = map(str.lower, entry.deep("PublishingStatus"))
    known = next(filter(None, map(codes().status.get, sent)), PubStatus.USABLE)
    return told if known is PubStatus.USABLE else known


def _headline(title: Element, places: Places) -> Block | None:
    """Give the title, which may hold HTML that was escaped."""
    words = all_text(title)
    if "<" in words or "&" in words:
        words = all_text(parse_html(words))
    return headline_block(words, title, places) if words else None


def _language(entry: _Entry) -> str | None:
    """Give the language of an entry: its own, as `dc:language` has it too, or else that of the feed."""
    own = language_tag(entry.element.get(_LANGUAGE) or entry.text("language"))
    return own or language_tag(
        entry.places.root.get(_LANGUAGE) or entry.of_feed("language")
    )


def _body(entry: _Entry) -> tuple[list[Element], Sequence[Block]]:
    """Give the fullest form of the story that says anything, and its paragraphs."""
    for element in (
        *entry.all(*_BODIES),
        *entry.bodies(),
        *entry.all(*_SUMMARIES),
        *entry.media("description"),
    ):
        found = content_blocks(element, entry.places)
        if any(block.text.strip() for block in found):
            return [element], found
    return [], []


def _keywords(entry: _Entry) -> Iterator[str]:
    for category in entry.all("category", "subject"):
        words = category.get("label") or category.get("term") or all_text(category)
        if words:
            yield html.unescape(words)
    for words in entry.deep("Keywords"):
        yield from parted(words, is_line=True)


def _links(entry: _Entry) -> Iterator[Link]:
    """Give the address of the entry and of what lies beside it."""
    found = (*entry.all("link", "enclosure"), *entry.media("content", "thumbnail"))
    for link in found:
        target = link.get("href") or link.get("url")
        if target is None and local(link) == "link":
            target = all_text(link)
        if target:
            rel = link.get("rel") or (
                "alternate" if local(link) == "link" else local(link)
            )
            yield Link(rel, target, content_type=link.get("type"))


def _provider(entry: _Entry) -> Subject | None:
    title = entry.of_feed("title")
    return None if title is None else Subject(None, None, name=title)


def _rights(entry: _Entry) -> Rights | None:
    notice = (
        entry.text("rights", "copyright")
        or next(iter(entry.deep("CopyrightLine")), None)
        or entry.of_feed("copyright")
        or entry.of_feed("rights")
    )
    return None if notice is None else Rights(None, notices=(Label(notice),))


FEED = Format("feed", sniff, parse_first, parse_many=parse_many)
"""RSS and Atom."""
