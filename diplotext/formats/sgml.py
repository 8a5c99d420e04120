"""
SGML archives of wire copy: Reuters-21578, TREC and Gigaword.

A file holds many documents, each between tags that no parser of XML would take; the
elements do not nest beyond their paragraphs (Reuters-21578, Distribution 1.0, README VI;
LDC catalogue, English Gigaword).
"""

import html
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import Any, BinaryIO

import attrs

from diplotext.errors import Diagnostic, Severity
from diplotext.formats.copy.blocks import Block, read_blocks
from diplotext.formats.copy.layout import lines, paragraphs
from diplotext.formats.copy.unwrap import unwrapped, without_controls
from diplotext.formats.format import Format
from diplotext.formats.messages import Message, alone, messages
from diplotext.formats.sgml_document import TAG, Document, read_document
from diplotext.formats.sgml_stamps import DATES, sent_at
from diplotext.formats.sgml_wire_lines import with_wire_lines
from diplotext.formats.values import values_of
from diplotext.lang.detect import detect
from diplotext.model.article import Article
from diplotext.model.label import Label
from diplotext.model.paragraph import ParagraphRole
from diplotext.model.subject import Subject
from diplotext.text.span import Span


START = re.compile(rb"(?i:<(?:REUTERS[ >]|DOC(?=[ >\r\n])))")
"""How a document begins within a file of many."""

_SNIFF = re.compile(
    rb"[\x00-\x20\x7f\xef\xbb\xbf]*(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE lewis[^>]*>\s*|<LEWIS>\s*)?"
    rb"<(?:REUTERS [A-Z]+=|DOC(?:>|\s+id=)\s*(?:<DOCNO>|\"[A-Z]{2,4}_[A-Z]{3}_))",
    re.IGNORECASE,
)
_ITEM = re.compile(r"<D>([^<]*)</D>")
_TOPICS = ("TOPICS", "PLACES", "PEOPLE", "ORGS", "EXCHANGES", "COMPANIES")
_LEADS = ("LP", "LEADPARA")
_READ = frozenset(
    {"TITLE", "HEADLINE", "HEAD", "HL", "TI", "AUTHOR", "BYLINE", "DATELINE", "NOTE", "BODY", "TEXT"}
    | {*_TOPICS, *_LEADS, "DOCNO", "SLUG", "UNKNOWN"}
)  # fmt: skip
"""Elements that have a field; those of the header stand before a text that no element holds."""
_WIRE_SIGNS = ("&#3;", "&#5;", "&#127;")
_LAST_WORD = re.compile(r"\n[ \t](?=[A-Za-z]{4,8}\s*\Z)")
"""A word alone on the last line, behind one blank: the mark of the agency."""
_WIDTH = 66


def sniff(source: bytes) -> bool:
    """
    Tell whether bytes begin as an archive does.

    Example:
        >>> sniff(b'<REUTERS TOPICS="YES" NEWID="1">'), sniff(b"<rss>")
        (True, False)
    """
    return _SNIFF.match(source[:4096]) is not None


def parse(source: bytes, language: str | None = None) -> Article:
    r"""
    Read the first document of an archive; the article's text is its title and paragraphs.

    Args:
        source: The archive.
        language: Its language, when known; otherwise it is made out from the words.

    Example:
        >>> document = (
        ...     b'<REUTERS TOPICS="YES" NEWID="17">\n<DATE>26-FEB-1987 15:01:01.79</DATE>\n'
        ...     b"<TEXT>\n<TITLE>RIGA PORT REVIEW</TITLE>\n<DATELINE>    RIGA, Feb 26 - "
        ...     b"</DATELINE><BODY>Ships kept\ncoming.\n Reuter\n&#3;</BODY></TEXT>\n</REUTERS>"
        ... )
        >>> article = parse(document, "en")
        >>> article.headline, article.guid, article.dateline.place
        ('RIGA PORT REVIEW', '17', 'RIGA')

    .. versionadded:: 0.1.0
    """
    found = messages(source, START)
    article = _article(next(found), language)
    return alone(article, found)


def parse_many(file: BinaryIO, language: str | None = None) -> Iterator[Article]:
    """
    Read the documents of an archive one after the other.

    .. versionadded:: 0.1.0
    """
    for message in messages(file, START):
        yield _article(message, language)


def _article(message: Message, language: str | None) -> Article:
    document = read_document(message)
    blocks = list(_blocks(document))
    known = language or detect("\n".join(block.text for block in blocks))
    article = read_blocks(blocks, known)
    filled = attrs.evolve(article, **_values(document, article))
    filled = with_wire_lines(filled, document)
    noticed = (*document.decoded.diagnostics, *_noticed(document, article))
    rest = (*filled.properties, *_rest(document, filled))
    return attrs.evolve(filled, format=SGML.name, properties=rest, diagnostics=noticed)


def _rest(document: Document, article: Article) -> Iterator[Label]:
    """Give the elements outside of the text that no field is for, each that holds no other."""
    told = values_of(article)
    body = _story(document)
    starts = sorted(span.start for spans in document.spans.values() for span in spans)
    read = _READ.union(DATES if article.version_created is not None else ())
    for name in document.spans:
        for span, words in document.all_words(name):
            inner = bisect_left(starts, span.end) - bisect_right(starts, span.start)
            is_read = name in read or body.start <= span.start < body.end
            if not (is_read or inner) and words not in told:
                yield Label(words, name)


def _noticed(document: Document, article: Article) -> Iterator[Diagnostic]:
    if not document.is_complete:
        message = "found no end of the document, read up to where it was cut off"
        yield Diagnostic("truncated", message, severity=Severity.ERROR)
    if not article.paragraphs:
        yield Diagnostic("empty", "found no words, expected a story")


def _blocks(document: Document) -> Iterator[Block]:
    """Give headline, byline and paragraphs, the dateline put before the first."""
    spans = document.elements
    for name, role in (
        ("TITLE", ParagraphRole.HEADLINE),
        ("HEADLINE", ParagraphRole.HEADLINE),
        ("HEAD", ParagraphRole.HEADLINE),
        ("HL", ParagraphRole.HEADLINE),
        ("TI", ParagraphRole.HEADLINE),
        ("NOTE", ParagraphRole.NOTE),
        ("AUTHOR", ParagraphRole.BYLINE),
        ("BYLINE", ParagraphRole.BYLINE),
    ):
        for span, words in document.all_words(name):
            yield _placed(document, span.start, words, role)
    yield from _lines_above(document)
    dateline = document.words("DATELINE")
    body = _story(document)
    told = (*_lead(document), *_paragraphs(document.decoded.text, body))
    for start, words in told:
        if dateline is not None:
            words = f"{dateline.rstrip()} {words}"  # noqa: PLW2901
            start = spans["DATELINE"].start  # noqa: PLW2901
        yield _placed(document, start, words, None)
        dateline = None
    if dateline is not None:
        yield _placed(document, spans["DATELINE"].start, dateline, None)


def _lines_above(document: Document) -> Iterator[Block]:
    """Give the lines that no element holds between the head of a body and the text within it."""
    body, text = (document.elements.get(name) for name in ("BODY", "TEXT"))
    if body is None or text is None or not body.start <= text.start < body.end:
        return
    ends = (span.end for spans in document.spans.values() for span in spans)
    start = max((end for end in ends if end < text.start), default=body.start)
    words = TAG.sub(lambda tag: " " * len(tag[0]), document.decoded.text)
    for line in lines(words, Span(max(start, body.start), text.start)):
        yield _placed(
            document,
            line.start,
            html.unescape(line.of(words)),
            ParagraphRole.HEADER,
        )


def _story(document: Document) -> Span:
    """Give the text: the body, unless it is one that holds a head besides."""
    body, text = (document.elements.get(name) for name in ("BODY", "TEXT"))
    is_outer = body is not None and text is not None and body.start <= text.start
    return _rest_of_text(document) if body is None or is_outer else body


def _lead(document: Document) -> Iterator[tuple[int, str]]:
    """Give the paragraphs that some newspapers have before the text."""
    text = document.elements.get("TEXT", Span(0, 0))
    for name in _LEADS:
        span = document.elements.get(name)
        if span is not None and not text.start <= span.start < text.end:
            yield from _paragraphs(document.decoded.text, span)


def _placed(
    document: Document, start: int, words: str, role: ParagraphRole | None
) -> Block:
    (offset,) = document.decoded.byte_offsets([start])
    return Block(words, role, source_offset=document.base + offset)


def _rest_of_text(document: Document) -> Span:
    """Give the text of a document without a body: what stands behind its title, or all of it."""
    text = document.elements.get("TEXT")
    if text is None:
        heads = (document.elements[name] for name in _READ if name in document.elements)
        start = max((span.end for span in heads), default=0)
        return Span(start, len(document.decoded.text))
    inner = [
        span.end
        for span in document.elements.values()
        if text.start < span.start and span.end < text.end and span.end
    ]
    names = {"TITLE", "DATELINE", "AUTHOR", "TI"}
    ends = [document.elements[name].end for name in names if name in document.elements]
    begin = max((end for end in ends if end in inner), default=text.start)
    return Span(begin, text.end)


def _paragraphs(text: str, body: Span) -> Iterator[tuple[int, str]]:
    """Give the paragraphs: those of `P`, or those that the lines show."""
    words = TAG.sub(_blank_line, body.of(text))
    for sign in _WIRE_SIGNS:
        words = words.replace(sign, " " * len(sign))
    words = _LAST_WORD.sub("\n\n", without_controls(words))
    for span in paragraphs(words, width=_WIDTH):
        unescaped = without_controls(html.unescape(unwrapped(words, span))).strip()
        if unescaped:
            yield body.start + span.start, unescaped


def _blank_line(tag: re.Match[str]) -> str:
    """Give blanks and line ends as long as a tag, which parts paragraphs."""
    return "\n\n".ljust(len(tag.group())) if len(tag.group()) > 1 else " "


def _values(document: Document, article: Article) -> dict[str, Any]:
    """Give what the elements and attributes say, by the article's field."""
    attributes = document.attributes
    identifier = (
        attributes.get("NEWID") or attributes.get("ID") or document.words("DOCNO")
    )
    sent = sent_at(document, identifier)
    old = attributes.get("OLDID")
    return {
        "guid": identifier,
        "version_created": None if sent is None else sent.value,
        "assumed_zone": "UTC" if sent is not None and sent.is_assumed else None,
        "slug": document.words("SLUG") or article.slug,
        "agency": article.agency or ("Reuters" if "NEWID" in attributes else None),
        "subjects": tuple(_subjects(document)),
        "places": tuple(_items(document, "PLACES")),
        "alternative_ids": (Label(old, role="OLDID"),) if old else (),
        "item_class": "text",
        "properties": tuple(
            Label(attributes[name], role=name)
            for name in ("TOPICS", "LEWISSPLIT", "CGISPLIT", "TYPE")
            if attributes.get(name)
        ),
    }


def _items(document: Document, name: str) -> Iterator[str]:
    span = document.elements.get(name)
    for words in [] if span is None else _ITEM.findall(span.of(document.decoded.text)):
        if words.strip():
            yield html.unescape(words.strip())


def _subjects(document: Document) -> Iterator[Subject]:
    for name in _TOPICS:
        for code in _items(document, name):
            yield Subject(name.lower(), code)


SGML = Format("sgml", sniff, parse, parse_many=parse_many)
"""SGML archives of wire copy."""
