"""The headline of a story: its words, and its place in the source."""

import html
import re

from diplotext.formats._xml import Element, parse_html
from diplotext.formats.copy.blocks import Block
from diplotext.formats.markup.names import Places, all_text
from diplotext.model.paragraph import ParagraphRole


_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]\w{1,30});")
_TAG = re.compile(
    r"</?(?:a|b|br|em|font|i|mark|p|small|span|strong|sub|sup|u)\b[^<>]*>",
    re.IGNORECASE,
)


def plain_line(words: str) -> str:
    """
    Give a line without mark-up that was escaped in it, entities, and blanks that part nothing.

    Example:
        >>> plain_line("Riga <b>signs</b> &amp; Oslo &lt;i&gt;waits&lt;/i&gt;"), plain_line("AT&T < 5")
        ('Riga signs & Oslo waits', 'AT&T < 5')
    """
    plain = _ENTITY.sub(lambda found: html.unescape(found[0]), words)
    if _TAG.search(plain) is not None:
        plain = all_text(parse_html(plain))
    return " ".join(plain.split()) or words


def headline_block(
    words: str,
    element: Element | None,
    places: Places,
    role: ParagraphRole = ParagraphRole.HEADLINE,
) -> Block:
    """
    Give the words of a headline, or of what else stands beside the body, where their element is.

    Args:
        words: The words.
        element: The element that says them, if any does.
        places: Where elements are.
        role: What they are for the story.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> title = parse(b"<title>Riga signs</title>").root
        >>> headline_block("Riga signs", title, Places(title, "/title")).source_path
        '/title'
    """
    if element is None:
        return Block(words, role)
    line, path = places.line(element), places.path(element)
    return Block(words, role, source_line=line, source_path=path)
