"""Messages and items of NewsML-G2 read from bytes."""

import io
import re
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import BinaryIO

import attrs

from diplotext.errors import Diagnostic, ReadError, Severity
from diplotext.formats._xml import LIMITS, Document, Element, Limits, parse, root_name
from diplotext.formats.format import HEAD, Format
from diplotext.formats.markup.envelope import Envelope
from diplotext.formats.markup.items import Piece, cut
from diplotext.formats.markup.names import Places, all_text, local
from diplotext.formats.markup.rest import rest_of
from diplotext.formats.markup.roots import is_rooted, tags
from diplotext.formats.moments import UNKNOWN, Clock
from diplotext.formats.newsmlg2.draft import Context
from diplotext.formats.newsmlg2.item import NAME, NAMES, PARTS, read_item
from diplotext.formats.newsmlg2.resolver import Resolver
from diplotext.formats.writing.newsmlg2 import serialize, serialize_many
from diplotext.model.article import Article
from diplotext.model.label import Label
from diplotext.model.transmission import Transmission


_IN_MESSAGE = tags("header", "itemSet", "catalogRef")
_IN_ITEM = tags(*PARTS, "catalogRef", "partMeta", "derivedFrom", "scheme")
_SETS = frozenset({"contentSet", "groupSet"})
_IN_SET = tags("inlineXML", "inlineData", "remoteContent", "group", "groupRef")
_IN_HEADER = frozenset(
    {"sent", "transmitDate", "sender", "transmitId", "priority", "origin", "channel"}
    | {"destination", "catalog", "catalogRef"}
)
"""What of a header the transmission holds, or only says what codes stand for."""
_NAMESPACE = b"http://iptc.org/std/nar/"
_ITEM = re.compile(rb"<(?:[\w.-]+:)?(?:newsMessage|(?:news|package|concept)Item)[\s>]")
_NONE: Mapping[str, str] = MappingProxyType({})


@attrs.frozen(eq=False)
class _Settings:
    """What a caller sets for all documents."""

    schemes: Mapping[str, str]
    labels: Mapping[str, str]
    clock: Clock
    limits: Limits


@attrs.define(eq=False)
class _Message:
    """What stands around the items of one message, and how many came so far."""

    settings: _Settings
    language: str | None
    header: Element | None = None
    transmission: Transmission | None = None
    priority: str | None = None
    around: tuple[Label, ...] = ()
    counts: dict[str, int] = attrs.field(factory=dict[str, int])

    def articles(self, file: BinaryIO) -> Iterator[Article]:
        """Give the articles of a message, one after the other."""
        for piece in cut(file, NAMES, self.settings.limits):
            if isinstance(piece, Envelope):
                yield self.without_items(piece)
            else:
                yield self.article(piece)

    def open(self, header: Element | None) -> None:
        """Read what stands before the first item."""
        self.header = header
        if header is not None:
            self.transmission = _transmission(header, self.settings.clock)
            self.priority = _priority(header)
            known = [child for child in header if local(child) in _IN_HEADER]
            self.around = tuple(rest_of(header, "header", known))

    def article(self, piece: Piece) -> Article:
        """Read one item; what is wrong with it does not keep the others away."""
        name = piece.name.rpartition(":")[2]
        self.counts[name] = position = self.counts.get(name, 0) + 1
        try:
            document = parse(piece.content, self.settings.limits)
        except ReadError as error:
            return Article("", format=NAME, diagnostics=(error.diagnostic,))
        above = piece.envelope.path
        lines = 0 if piece.is_first else piece.line - 1
        if piece.is_first and above:
            self.open(_header(document.root))
            if any(d.severity is Severity.ERROR for d in document.diagnostics):
                # What is wrong may stand before the item: that must not cost its words.
                document, lines = (
                    parse(piece.alone, self.settings.limits),
                    piece.line - 1,
                )
        item = _item(document, name)
        noticed = tuple(_moved(document.diagnostics, lines))
        if not piece.is_whole:
            noticed = (*noticed, _cut_off(name, piece.line))
        holders = [item] if self.header is None else [self.header, item]
        top = f"{above}/{name}" + (f"[{position}]" if above else "")
        places = Places(item, top, document.first_line + lines)
        return read_item(item, self.context(holders, places, noticed))

    def context(
        self,
        holders: Iterable[Element],
        places: Places,
        noticed: tuple[Diagnostic, ...],
    ) -> Context:
        """Give what an item is read with."""
        return Context(
            Resolver.of(holders, self.settings.schemes),
            places,
            self.settings.clock,
            self.settings.labels,
            self.language,
            self.transmission,
            self.priority,
            noticed,
            self.around,
        )

    def without_items(self, envelope: Envelope) -> Article:
        """Give what a message without items says of itself."""
        try:
            document = parse(envelope.content, self.settings.limits)
        except ReadError as error:
            return Article("", format=NAME, diagnostics=(error.diagnostic,))
        name = local(document.root)
        if name in PARTS:
            places = Places(document.root, f"/{name}", document.first_line)
            context = self.context([document.root], places, document.diagnostics)
            return read_item(document.root, context)
        self.open(_header(document.root))
        message = "found a message without items, expected one or more"
        return Article(
            "",
            format=NAME,
            transmission=self.transmission,
            priority=self.priority,
            diagnostics=(*document.diagnostics, Diagnostic("no-item", message)),
        )


def newsml_g2(
    *,
    schemes: Mapping[str, str] = _NONE,
    labels: Mapping[str, str] = _NONE,
    zone: str = "UTC",
    limits: Limits = LIMITS,
) -> Format:
    """
    Make the format with what is known of an agency.

    Args:
        schemes: URIs of vocabularies by their aliases, for QCodes that the document's own
            catalogues do not resolve.
        labels: Names of concepts by QCode or URI, such as `label_table` gives them.
        zone: The time zone of times that name none (IANA name).
        limits: How large a document, or an item of a message, may be.

    Example:
        >>> from diplotext.formats import BUILTIN, read
        >>> desk = newsml_g2(schemes={"desk": "https://example.org/desk/"})
        >>> item = '''<newsItem guid="urn:newsml:example.org:1"><contentMeta>
        ... <subject qcode="desk:riga"/></contentMeta></newsItem>'''
        >>> read(item, formats=(desk, *BUILTIN)).subjects[0].uri
        'https://example.org/desk/riga'

    .. versionadded:: 0.1.0
    """
    settings = _Settings(schemes, labels, Clock(zone), limits)

    def parse_many(file: BinaryIO, language: str | None) -> Iterator[Article]:
        return _Message(settings, language).articles(file)

    def parse_one(source: bytes, language: str | None) -> Article:
        return _main(parse_many(io.BytesIO(source), language))

    return Format(NAME, _sniff, parse_one, serialize, parse_many, serialize_many)


def _sniff(source: bytes) -> bool:
    """Tell a document of NewsML-G2: by its root, or by an item of its namespace in another envelope."""
    if (
        is_rooted(source, {"newsMessage"}, _IN_MESSAGE)
        or is_rooted(source, NAMES, _IN_ITEM)
        or is_rooted(source, _SETS, _IN_SET)
    ):
        return True
    name, head = root_name(source), source[:HEAD]
    is_of_family = name is not None and _NAMESPACE in head
    return is_of_family and (name == "catalog" or _ITEM.search(head) is not None)


def _main(articles: Iterator[Article]) -> Article:
    """Give the first article that tells a story, or else the first; the others are told of."""
    first: Article | None = None
    count = 0
    chosen: Article | None = None
    for article in articles:
        count += 1
        first = first or article
        if chosen is None and article.body:
            chosen = article
    main = chosen or first or Article("", format=NAME)
    if count > 1:
        message = f"found {count} items, read one; `read_many` gives all"
        told = Diagnostic("more-items", message, severity=Severity.INFO)
        return attrs.evolve(main, diagnostics=(*main.diagnostics, told))
    return main


def _item(document: Document, name: str) -> Element:
    """Find the item in the document that was made of it."""
    found = (element for element in document.root.iter() if local(element) == name)
    return next(found, document.root)


def _header(root: Element) -> Element | None:
    return next((element for element in root if local(element) == "header"), None)


def _cut_off(name: str, line: int) -> Diagnostic:
    message = f"found no end of {name}, read what is there"
    return Diagnostic("truncated", message, line=line, severity=Severity.ERROR)


def _moved(found: tuple[Diagnostic, ...], lines: int) -> Iterator[Diagnostic]:
    """Give diagnostics with the lines of the source."""
    for diagnostic in found:
        line = diagnostic.line
        yield (
            diagnostic if line is None else attrs.evolve(diagnostic, line=line + lines)
        )


def _transmission(header: Element, clock: Clock) -> Transmission:
    """Read the header of a message."""
    texts: dict[str, list[str]] = {}
    for child in header:
        text = all_text(child) or child.get("qcode") or child.get("literal") or ""
        if text:
            texts.setdefault(local(child), []).append(text)

    def first(name: str) -> str | None:
        return next(iter(texts.get(name, ())), None)

    sent = first("sent") or first("transmitDate")
    moment = None if sent is None else clock.read(sent)
    return Transmission(
        first("sender"),
        first("transmitId"),
        None if moment is None or moment.value == UNKNOWN else moment.value,
        first("origin"),
        tuple(texts.get("channel", ())),
        tuple(texts.get("destination", ())),
    )


def _priority(header: Element) -> str | None:
    found = (all_text(child) for child in header if local(child) == "priority")
    return next(found, None) or None


NEWSML_G2 = newsml_g2()
"""NewsML-G2 as any agency sends it."""
