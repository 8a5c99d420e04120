"""The words of a content item: NITF, XHTML, HTML in a CDATA section, or plain text."""

import base64
import binascii
from collections.abc import Sequence

import attrs

from diplotext.formats._xml import Element
from diplotext.formats.copy.blocks import Block
from diplotext.formats.encoding import decode
from diplotext.formats.markup.body import blocks
from diplotext.formats.markup.names import Places, local
from diplotext.formats.markup.text import blocks_of_text
from diplotext.formats.newsml1.component import Text, data_content
from diplotext.formats.newsml1.elements import first, value
from diplotext.formats.nitf.body import find, nitf_blocks
from diplotext.model.paragraph import ParagraphRole


def text_blocks(texts: Sequence[Text], places: Places) -> list[Block]:
    """
    Give the paragraphs of a story, in order.

    Captions are told apart, unless there is nothing else: then they are the story.
    """
    is_all_captions = all(text.is_caption for text in texts)
    found: list[Block] = []
    for text in texts:
        inner = content_blocks(text.item, places)
        is_caption = text.is_caption and not is_all_captions
        found += map(_as_caption, inner) if is_caption else inner
    return found


def _as_caption(block: Block) -> Block:
    return attrs.evolve(block, role=ParagraphRole.CAPTION)


def content_blocks(item: Element, places: Places) -> list[Block]:
    """
    Give the paragraphs of a content item.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> data = "<DataContent><![CDATA[<P>Riga <B>sig</B>ns</P><P>Oslo waits]]></DataContent>"
        >>> item = parse(f"<ContentItem>{data}</ContentItem>".encode()).root
        >>> [block.text for block in content_blocks(item, Places(item, "/ContentItem"))]
        ['Riga signs', 'Oslo waits']
    """
    data = data_content(item)
    if data is None:
        return []
    if len(data):
        if find(data, "body.content") is not None:
            return nitf_blocks(data, places)
        return [block for body in _bodies(data) for block in blocks(body, places)]
    return blocks_of_text(_decoded(item, data), data, places)


def _bodies(data: Element) -> list[Element]:
    """Give the elements that hold the body of HTML, or all there is."""
    found = [element for element in data.iter() if local(element) == "body"]
    return found or [data]


def _decoded(item: Element, data: Element) -> str:
    """Give the text of a content item, which may be sent in Base64."""
    text = data.text or ""
    notation = value(first(item, "Encoding"), "Notation") or ""
    if "base64" not in notation.casefold():
        return text
    try:
        return decode(base64.b64decode(text, validate=False)).text
    except (binascii.Error, ValueError):
        return text
