"""Text that an element holds, which may be mark-up that was escaped: HTML, NITF or plain copy."""

import html
import re

from diplotext.errors import ReadError
from diplotext.formats._xml import Element, parse, parse_html
from diplotext.formats.copy.blocks import Block
from diplotext.formats.markup.body import blocks, plain_blocks
from diplotext.formats.markup.names import Places
from diplotext.formats.nitf.body import nitf_blocks


_PARTS = re.compile(
    r"<(?:p|br|div|h[1-6]|ul|ol|li|table|tr|pre|html|body|\?xml)\b[^<>]*>",
    re.IGNORECASE,
)
_END_TAG = re.compile(r"</[A-Za-z][\w.-]*\s*>")
_INLINE = re.compile(
    r"</?(?:a|b|em|font|i|small|span|strong|sub|sup|u)\b[^<>]*>"
    r"|<[A-Za-z][\w.-]*(?:\s[^<>]*)?/>",
    re.IGNORECASE,
)
"""Tags within the lines of a text that is no markup otherwise, and empty elements."""
_NITF = re.compile(r"<(?:[\w.-]+:)?(?:nitf|body\.content)[\s>]")
_TWICE = re.compile(r"&lt;/?(?:p|div|br|html|body|nitf)\b")
"""A tag that was escaped once more than it had to be."""


def blocks_of_text(text: str, element: Element, places: Places) -> list[Block]:
    """
    Give the paragraphs of the text of an element.

    Args:
        text: The text.
        element: The element that holds it.
        places: Where elements are.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> body = parse(b"<text><![CDATA[<p>Riga <b>sig</b>ns</p><p>Oslo &amp; Bern]]></text>").root
        >>> [block.text for block in blocks_of_text(body.text, body, Places(body, "/text"))]
        ['Riga signs', 'Oslo & Bern']
    """
    text = escaped_once(text)
    nitf = nitf_in(text)
    if nitf is not None:
        line = (places.line(element) or 1) - 1
        return nitf_blocks(nitf, Places(nitf, places.path(element), line))
    if _PARTS.search(text) is not None:
        return _of_html(text, element, places)
    if _INLINE.search(text) is not None:
        text = html.unescape(_INLINE.sub("", text))
        return list(plain_blocks(text, element, places))
    if _END_TAG.search(text) is not None:
        return _of_html(text, element, places)
    return list(plain_blocks(text, element, places))


def escaped_once(text: str) -> str:
    """
    Give text with the tags that were escaped once more than they had to be.

    Example:
        >>> escaped_once("&lt;p&gt;Riga &amp;amp; Oslo&lt;/p&gt;"), escaped_once("1 &lt; 2")
        ('<p>Riga &amp; Oslo</p>', '1 &lt; 2')
    """
    if "<" in text or _TWICE.search(text) is None:
        return text
    return html.unescape(text)


def nitf_in(text: str) -> Element | None:
    """Give the root of NITF that was sent as text; None for any other text."""
    if _NITF.search(text) is None:
        return None
    try:
        return parse(text.encode("utf-8", "replace")).root
    except ReadError:
        return None


def _of_html(text: str, element: Element, places: Places) -> list[Block]:
    line = places.line(element) or 1
    piece = parse_html(text)
    inner = Places(piece, places.path(element), line - 1)
    return blocks(piece, inner, without=("title",))
