"""The words of a feed's entry: forms of the story, authors, and what no field is for."""

import html
import re
from collections.abc import Collection

import attrs

from diplotext.formats._xml import Element, parse_html
from diplotext.formats.copy.blocks import Block
from diplotext.formats.markup.body import blocks, plain_blocks
from diplotext.formats.markup.names import Places, all_text, local
from diplotext.formats.markup.rest import attributes_of, rest_of
from diplotext.formats.markup.text import escaped_once, nitf_in
from diplotext.formats.nitf.body import find, nitf_blocks
from diplotext.formats.values import values_of
from diplotext.model.article import Article
from diplotext.model.label import Label


_OF_CONTENT = ("type", "mode", "base", "space")
"""Attributes that say how the words of a form are written (RFC 4287, 4.1.3)."""
_BLANK_LINE = re.compile(r"\n[ \t]*\r?\n")


def content_blocks(element: Element, places: Places) -> list[Block]:
    r"""
    Give the paragraphs of a form of the story: elements, mark-up that was escaped, or lines.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> short = parse(b"<description>Riga &amp;amp; Oslo sign.\n\nBern waits.</description>").root
        >>> [block.text for block in content_blocks(short, Places(short, "/description"))]
        ['Riga & Oslo sign.', 'Bern waits.']
    """
    if find(element, "nitf") is not None:
        return nitf_blocks(element, places)
    if len(element):
        return blocks(element, places)
    text = escaped_once(element.text or "")
    if "<" not in text and _BLANK_LINE.search(text) is not None:
        return list(plain_blocks(html.unescape(text), element, places))
    path, line = places.path(element), places.line(element)
    nitf = nitf_in(text)
    root = parse_html(text) if nitf is None else nitf
    inner = Places(root, path)
    found = blocks(root, inner) if nitf is None else nitf_blocks(root, inner)
    return [attrs.evolve(block, source_line=line) for block in found]


def author(element: Element) -> str:
    """
    Give the line that names an author: the name of Atom, or all that RSS and Dublin Core have.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> author(parse(b"<author><name>Ann Orlin</name><uri>orlin.example</uri></author>").root)
        'Ann Orlin'
    """
    name = next((each for each in element if local(each) == "name"), element)
    return all_text(name)


def with_rest(article: Article, entry: Element, read: Collection[Element]) -> Article:
    """
    Put onto an article what its entry says and no field is for, as properties.

    Args:
        article: The article as it was read.
        entry: The element of the entry.
        read: The elements that were read: the form of the story, and times.
    """
    told = values_of(article)
    loose = " ".join([entry.text or "", *(child.tail or "" for child in entry)]).split()
    own = [*attributes_of(entry, ""), *([Label(" ".join(loose))] if loose else [])]
    below = [label for child in entry for label in rest_of(child, local(child), read)]
    for child in (child for child in entry if child in read):
        below += attributes_of(child, local(child), _OF_CONTENT)
    rest = dict.fromkeys(
        label for label in (*own, *below) if html.unescape(label.text) not in told
    )
    return attrs.evolve(article, properties=(*article.properties, *rest))
