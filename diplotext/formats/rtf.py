"""RTF: copy as word processors save it and desks send it on, its paragraphs read as plain copy."""

import attrs

from diplotext.errors import Diagnostic
from diplotext.formats.copy.blocks import Block, read_blocks
from diplotext.formats.format import Format
from diplotext.formats.rtf_text import read_rtf
from diplotext.lang.detect import detect
from diplotext.model.article import Article
from diplotext.model.label import Label


_OPENING = b"{\\rtf"
_PADDING = b"\xef\xbb\xbf \t\r\n\0"


def sniff(source: bytes) -> bool:
    r"""
    Tell whether bytes begin as RTF does.

    Example:
        >>> sniff(rb"{\rtf1\ansi Riga signs.}"), sniff(b"Riga signs.")
        (True, False)
    """
    return source[:64].lstrip(_PADDING).startswith(_OPENING)


def parse(source: bytes, language: str | None = None) -> Article:
    r"""
    Read RTF; the article's text is its paragraphs, and fonts, pictures and page headers are left out.

    What the document says of itself, such as its title, is kept among the properties.

    Args:
        source: The bytes of the document.
        language: Its language, when known; otherwise it is made out from the words.

    Example:
        >>> copy = rb"{\rtf1\ansi Riga signe\par PARIS (AFP) - Les trois pays ont sign\'e9.\par}"
        >>> article = parse(copy)
        >>> article.headline, article.agency, article.text.endswith("ont signé.")
        ('Riga signe', 'AFP', True)

    .. versionadded:: 0.1.0
    """
    rtf = read_rtf(source)
    blocks = [Block(words, source_offset=start) for start, words in rtf.paragraphs]
    known = language or detect("\n".join(block.text for block in blocks))
    article = read_blocks(blocks, known)
    noticed: list[Diagnostic] = []
    if not rtf.is_complete:
        message = "found braces left open, read up to where the document was cut off"
        noticed.append(Diagnostic("truncated", message))
    if not article.paragraphs:
        noticed.append(Diagnostic("empty", "found no words, expected a story"))
    return attrs.evolve(
        article,
        format=RTF.name,
        properties=tuple(Label(words, name) for name, words in rtf.info.items()),
        diagnostics=tuple(noticed),
    )


RTF = Format("rtf", sniff, parse)
"""RTF of any version."""
