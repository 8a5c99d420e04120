"""IPTC 7901: an article as one message of the wire, in UTF-8."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence

from diplotext.formats.writing.characters import one_line, unicode_text
from diplotext.formats.writing.furniture import (
    first_of_story,
    missing_byline,
    missing_dateline,
)
from diplotext.model.article import Article
from diplotext.model.paragraph import Paragraph, ParagraphRole


_SOH, _STX, _ETX, _EOT, _DEL = "\x01", "\x02", "\x03", "\x04", "\x7f"
_END = "\r\n"
_WIDTH = 69
"""The most signs on a line (IPTC 7901, 5.2)."""
_SERVICE = re.compile(r"[A-Za-z]{1,6}\Z")
_CATEGORY = re.compile(r"[A-Za-z]{1,5}\Z")
_AGENCY = re.compile(r"[A-Za-z][\w-]*\Z", re.ASCII)
_NUMBER = re.compile(r"[0-9]{2,6}\Z")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1b\x1f\x7f]")
_NO_SERVICE, _NO_NUMBER, _NO_CATEGORY, _NO_URGENCY = "xxx", "0000", "x", 4
_MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec"
_OLDEST, _NEWEST = 1970, 2069
"""Two digits stand for no other year."""
_HEADER = frozenset(
    {
        ParagraphRole.HEADER,
        ParagraphRole.NOTE,
        ParagraphRole.HEADLINE,
        ParagraphRole.BYLINE,
    }
)


def serialize(article: Article) -> bytes:
    r"""
    Write an article; its paragraphs are broken into lines of 69 signs.

    What is not for publication is left out.

    Example:
        >>> message = serialize(Article("Riga signs.", headline="Riga signs", slug="PACT/"))
        >>> [line for line in message.splitlines() if line][:3]
        [b'\x01xxx0000 4 x 0', b'PACT/', b'\x02Riga signs =']

    .. versionadded:: 0.1.0
    """
    public = [p for p in article.paragraphs if p.role is not ParagraphRole.NONPUBLIC]
    opening = list(_opening(public))
    headline = None if _has_headline(opening) else article.headline
    header = [
        *filter(None, [_clean(headline or "")]),
        *(line for p in opening for line in _lines(article, p)),
        *filter(None, [_clean(missing_byline(article) or "")]),
    ]
    rest = public[len(opening) :]
    parts = (
        _SOH + _first_line(article, rest),
        "",
        _clean(article.slug or ""),
        _STX + _END.join(_ended(header)),
        "",
        *_body(article, rest),
        _ETX + _stamp(article.version_created),
        _DEL,
        _DEL + _EOT,
    )
    return unicode_text(_END.join((*parts, ""))).encode("utf-8")


def serialize_many(articles: Iterable[Article]) -> bytes:
    """Write articles as one message after the other."""
    return b"".join(map(serialize, articles))


def _opening(paragraphs: Sequence[Paragraph]) -> Iterator[Paragraph]:
    """Give the paragraphs that go into the header; a slug or a second headline stands with the story."""
    allowed = _HEADER
    for paragraph in paragraphs:
        if paragraph.role not in allowed:
            return
        if paragraph.role is ParagraphRole.HEADLINE:
            allowed = _HEADER - {ParagraphRole.HEADER, ParagraphRole.HEADLINE}
        yield paragraph


def _has_headline(paragraphs: Sequence[Paragraph]) -> bool:
    return any(p.role is ParagraphRole.HEADLINE for p in paragraphs)


def _clean(words: str) -> str:
    """Give words on one line, without the characters that rule a message."""
    return one_line(_CONTROL.sub(" ", words))


def _ended(header: Sequence[str]) -> Iterator[str]:
    """Give the lines of the header, with the sign that ends it behind the last."""
    yield from header[:-1]
    yield from (f"{line} =" for line in header[-1:])


def _first_line(article: Article, body: Sequence[Paragraph]) -> str:
    """Give the line of the service: service and number, priority, category, length, source."""
    service, number = _transmission(article)
    codes = (s.code for s in article.subjects if s.scheme == "category" and s.code)
    category = next(filter(_CATEGORY.match, codes), _NO_CATEGORY)
    words = sum(len(article[paragraph.span].split()) for paragraph in body)
    line = f"{service}{number} {article.urgency or _NO_URGENCY} {category} {words}"
    sequence = next((p.text for p in article.properties if p.role == "sequence"), None)
    provider = None if article.provider is None else article.provider.code
    agency = next(filter(_is_agency, (provider, article.agency)), None)
    if agency is None:
        return line
    is_number = sequence is not None and _NUMBER.match(sequence) is not None
    return f"{line}  {agency} {sequence if is_number else _NO_NUMBER}"


def _is_agency(name: str | None) -> bool:
    return name is not None and _AGENCY.match(name) is not None


def _transmission(article: Article) -> tuple[str, str]:
    """Give the service and the number of the message."""
    codes = (service.code for service in article.services if service.code)
    service = next(filter(_SERVICE.match, codes), _NO_SERVICE)
    sent = article.transmission
    name = "" if sent is None or sent.identifier is None else sent.identifier
    number = name.removeprefix(service)
    return service, number if _NUMBER.match(number) else _NO_NUMBER


def _lines(article: Article, paragraph: Paragraph, before: str = "") -> Iterator[str]:
    """Give a paragraph as lines; the rows of a table are kept as they are."""
    words = article[paragraph.span]
    if paragraph.role is ParagraphRole.TABLE:
        for row in words.splitlines():
            yield _CONTROL.sub(" ", row).rstrip().replace("\t", "    ")
        return
    line = ""
    for word in _clean(before + words).split():
        if line and len(line) + 1 + len(word) > _WIDTH:
            yield line
            line = word
        else:
            line = f"{line} {word}" if line else word
    if line:
        yield line


def _body(article: Article, paragraphs: Sequence[Paragraph]) -> Iterator[str]:
    """Give the lines of the story, with a blank line behind each paragraph."""
    filed, first = missing_dateline(article), first_of_story(article)
    for paragraph in paragraphs:
        is_filed = filed is not None and paragraph is first
        yield from _lines(article, paragraph, f"{filed} " if is_filed else "")
        yield ""


def _stamp(created: dt.datetime | None) -> str:
    """Give the day and hour, in Universal Time; nothing when two digits do not tell the year."""
    if created is None:
        return ""
    moment = created - (created.utcoffset() or dt.timedelta())
    if not _OLDEST <= moment.year <= _NEWEST:
        return ""
    month = _MONTHS[3 * moment.month - 3 : 3 * moment.month]
    return f"{moment:%d%H%M} GMT {month} {moment:%y}"
