"""Items of known formats within an envelope that nobody knows, such as that of a web service."""

import io
from collections.abc import Iterator, Mapping

import attrs
from lxml import etree

from diplotext.formats._xml import Element, root_name
from diplotext.formats.feed import FEED
from diplotext.formats.format import Format
from diplotext.formats.markup.names import Places, local
from diplotext.formats.newsml1 import NEWSML1
from diplotext.formats.newsmlg2 import NEWSML_G2
from diplotext.formats.nitf import NITF
from diplotext.model.article import Article
from diplotext.model.paragraph import Paragraph


_FORMATS: Mapping[str, Format] = {
    "nitf": NITF,
    "NewsML": NEWSML1,
    "newsMessage": NEWSML_G2,
    "newsItem": NEWSML_G2,
    "packageItem": NEWSML_G2,
    "rss": FEED,
    "feed": FEED,
}


_TELLING = frozenset({"head", "body.head", "hedline", "docdata"})
"""Parts of NITF that say anything of a story beside its words."""


def read_known(content: bytes, language: str | None) -> Article | None:
    """
    Read a document with the reader of its format; None when its root is of none of these.

    Example:
        >>> read_known(b"<nitf><body><body.content><p>Riga.</p></body.content></body></nitf>", "en").text
        'Riga.'
    """
    known = _FORMATS.get(root_name(content) or "")
    is_known = known is not None and known.sniff(content)
    return known.parse(content, language) if known and is_known else None


def enclosed_in(root: Element) -> list[Element]:
    """
    Give the outermost elements of a document that are items of a known format.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> inside = "<feed>wire 4</feed><nitf><body>Riga signs.</body></nitf>"
        >>> [e.tag for e in enclosed_in(parse(f"<Envelope>{inside}</Envelope>".encode()).root)]
        ['nitf']
    """
    found: list[Element] = []
    for child in root:
        known = _FORMATS.get(local(child)) if len(child) else None
        if known is not None and known.sniff(_document(child)):
            found.append(child)
        else:
            found += enclosed_in(child)
    return found


def is_mere_body(element: Element) -> bool:
    """
    Tell NITF that is only the body of a story, whose fields stand in the envelope around it.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> is_mere_body(parse(b"<nitf><body.content><p>Riga.</p></body.content></nitf>").root)
        True
    """
    names = {local(each) for each in element.iter()}
    return local(element) == "nitf" and names.isdisjoint(_TELLING)


def read_enclosed(
    element: Element, places: Places, language: str | None
) -> Iterator[Article]:
    """
    Read an item with the reader of its format; lines and paths are those of the whole document.

    Args:
        element: The element of the item.
        places: Where elements are.
        language: Its language, when the caller knows it.
    """
    content = _document(element)
    known = _FORMATS[local(element)]
    if known.parse_many is None:
        articles = iter([known.parse(content, language)])
    else:
        articles = known.parse_many(io.BytesIO(content), language)
    above, lines = places.path(element), (places.line(element) or 1) - 1
    # The declaration that is put before the item has a line of its own.
    lines -= content[: content.find(b"<" + _written(element))].count(b"\n")
    for article in articles:
        paragraphs = tuple(_moved(p, above, lines) for p in article.paragraphs)
        yield attrs.evolve(article, paragraphs=paragraphs)


def _document(element: Element) -> bytes:
    """Give an element as a document of its own."""
    return etree.tostring(element, encoding="utf-8", with_tail=False)


def _written(element: Element) -> bytes:
    """Give the name of an element as it is written, with its prefix."""
    name = local(element)
    return (name if element.prefix is None else f"{element.prefix}:{name}").encode()


def _moved(paragraph: Paragraph, above: str, lines: int) -> Paragraph:
    line, path = paragraph.source_line, paragraph.source_path
    below = None if path is None else "/".join(path.split("/")[2:])
    return attrs.evolve(
        paragraph,
        source_line=None if line is None else line + lines,
        source_path=above if not below else f"{above}/{below}",
    )
