"""
JSON of the wires: ninjs of the IPTC in all its versions, and what agencies send beside it.

ninjs 1.0 to 3.1 (IPTC, "News in JSON"), the variants of superdesk, the AP Media API, dpa
digitalwires and Belga 360.
"""

import re
from collections.abc import Callable, Iterator
from typing import BinaryIO

import attrs

from diplotext.errors import Diagnostic, Severity
from diplotext.formats.fieldnames import table
from diplotext.formats.format import Format
from diplotext.formats.messages import alone
from diplotext.formats.ninjs import apmedia, belga, digitalwires, item
from diplotext.formats.ninjs.fields import Fields
from diplotext.formats.ninjs.items import BODIES, Place, items, values
from diplotext.formats.ninjs.repair import load
from diplotext.formats.ninjs.rest import with_rest
from diplotext.formats.writing.ninjs import serialize, serialize_many
from diplotext.model.article import Article


_OPENING = re.compile(rb"[\x00-\x20\x7f\xef\xbb\xbf\xff\xfe]*[\[{]")
_HEAD = 65_536
_KEYS = re.compile(
    rb'"(?:uri|guid|headlines?|body_(?:html|text|xhtml)|bodies|pubstatus|version_?created|firstcreated'
    rb'|embargoed|slugline|byline|fragment|versionedguid|articlebody|title)"\s*:',
    re.IGNORECASE,
)
_MEMBER = re.compile(rb'"((?:[^"\\\r\n\t]|\\u[0-9A-Fa-f]{4}){2,40})"\s*:')
_ESCAPED = re.compile(r"\\u([0-9A-Fa-f]{4})")
_SCHEMA = re.compile(
    rb'\A[\x00-\x20\x7f\xef\xbb\xbf\xff\xfe]*\{\s*"(?:\$id|\$schema|definitions|swagger|openapi)"'
)


def _sniffer(pattern: bytes) -> Callable[[bytes], bool]:
    """Give a test for documents of JSON in which a member stands."""
    mark = re.compile(pattern)

    def sniff(source: bytes) -> bool:
        head = source[:_HEAD]
        if _OPENING.match(head) is None:
            return False
        return mark.search(head.replace(b"\0", b"")) is not None

    return sniff


def sniff(source: bytes) -> bool:
    """
    Tell whether bytes are JSON with a member of ninjs.

    Example:
        >>> sniff(b'{"uri": "urn:atb:1"}'), sniff(b'{"$schema": "x", "uri": 1}'), sniff(b"{Riga}")
        (True, False, False)
    """
    head = source[:_HEAD]
    if _OPENING.match(head) is None:
        return False
    plain = head.replace(b"\0", b"")
    if _SCHEMA.match(plain) is not None:
        return False
    return _KEYS.search(plain) is not None or _is_story(plain)


def _is_story(head: bytes) -> bool:
    """Tell whether members are called as a headline and a body are, in any language of newsrooms."""
    names = set(map(_name, _MEMBER.finditer(head)))
    is_headed = "name" in names or table().named_for("headline", names)
    bodies = (table().named_for(field, names) for field in BODIES)
    return bool(is_headed and any(bodies))


def _name(member: re.Match[bytes]) -> str:
    """Give the name of a member, with the letters that were escaped in it."""
    sent = member[1].decode("utf-8", "replace")
    return _ESCAPED.sub(lambda escaped: chr(int(escaped[1], 16)), sent)


Reader = Callable[[Fields, str | None], Article]
"""Reads one item, given its members and its language when that is known."""


def _parser(name: str, read: Reader) -> Callable[[bytes, str | None], Article]:
    def parse(source: bytes, language: str | None = None) -> Article:
        loaded = load(source)
        found = items(loaded.value)
        told = loaded.diagnostics
        return alone(_article(next(found), read, language, name, told), found)

    return parse


def _many(
    name: str, read: Reader
) -> Callable[[BinaryIO, str | None], Iterator[Article]]:
    def parse_many(file: BinaryIO, language: str | None = None) -> Iterator[Article]:
        for value in values(file):
            loaded = load(value.content)
            for place in items(loaded.value, value.pointer):
                yield _article(place, read, language, name, loaded.diagnostics)

    return parse_many


def _article(
    place: Place,
    read: Reader,
    language: str | None,
    name: str,
    told: tuple[Diagnostic, ...],
) -> Article:
    fields = Fields.of(place.value, place.pointer)
    article = with_rest(read(fields, language), place.value)
    if not article.paragraphs:
        message = "found no words, expected a headline or a body"
        fields.noticed.append(Diagnostic("empty", message, severity=Severity.INFO))
    return attrs.evolve(article, format=name, diagnostics=(*told, *fields.noticed))


def _format(name: str, sniffs: Callable[[bytes], bool], read: Reader) -> Format:
    return Format(name, sniffs, _parser(name, read), parse_many=_many(name, read))


NINJS = attrs.evolve(
    _format("ninjs", sniff, item.read_item),
    serialize=serialize,
    serialize_many=serialize_many,
)
"""ninjs 1.0 to 3.1, with the variants of superdesk; version 3.1 is written."""

AP_MEDIA = _format(
    "apmedia", _sniffer(rb'"(?:api_version|api_mode)"\s*:'), apmedia.read_item
)
"""What the AP Media API answers: one item, or a feed of them."""

DIGITALWIRES = _format(
    "digitalwires",
    _sniffer(rb'"format"\s*:\s*"digitalwires|"(?:article_html|notepad)"\s*:'),
    digitalwires.read_item,
)
"""dpa digitalwires."""

BELGA = _format(
    "belga",
    _sniffer(rb'"(?:newsObjects|newsObjectId|newsComponents)"\s*:'),
    belga.read_item,
)
"""What Belga 360 answers."""
