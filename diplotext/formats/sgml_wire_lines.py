"""The first lines of the wire, which SGML archives keep in an element of their own."""

import html
import re

from diplotext.formats.anpa_header import read_envelope, read_routing, with_envelope
from diplotext.formats.copy.unwrap import without_controls
from diplotext.formats.sgml_document import Document
from diplotext.model.article import Article


_HEADERS = ("UNKNOWN", "HEADER", "FIRST")
"""The elements that hold the first lines of ANPA 1312, or the second of them alone."""
_SERVICE = re.compile(r"[A-Za-z]\d{4}")


def with_wire_lines(article: Article, document: Document) -> Article:
    """Put onto an article what the lines of its wire say, which are those of ANPA 1312."""
    for name in _HEADERS:
        span = document.elements.get(name)
        words = "" if span is None else span.of(document.decoded.text)
        told = without_controls(html.unescape(words)).splitlines()
        found = [line.strip() for line in told]
        first = next((i for i, line in enumerate(found) if _SERVICE.match(line)), None)
        envelope = (
            read_routing("\r\n".join(found))
            if first is None
            else read_envelope("\r\n".join(found[first:]) + "\r\n")
        )
        if envelope is not None:
            return with_envelope(article, envelope)
    return article
