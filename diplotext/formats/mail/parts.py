"""The parts of a message, and those that tell the story."""

import re
from collections.abc import Iterator, Sequence

import attrs

from diplotext.errors import Diagnostic
from diplotext.formats._xml import parse_html
from diplotext.formats.copy.blocks import Block
from diplotext.formats.copy.layout import paragraphs
from diplotext.formats.copy.unwrap import unwrapped, without_controls
from diplotext.formats.encoding import decode
from diplotext.formats.mail.headers import Mail, words_of
from diplotext.formats.markup.body import blocks
from diplotext.formats.markup.names import Places
from diplotext.model.paragraph import ParagraphRole
from diplotext.model.rendition import Rendition


_HTML = ("text/html", "application/xhtml+xml")
_PLAIN = "text/plain"
_WIDTH = 72
"""Where mail breaks lines: before 78 signs (RFC 5322, 2.1.1)."""
_SIGNATURE = re.compile(r"^-- ?\r?$", re.MULTILINE)
"""What parts the story from the signature below it (RFC 3676, 4.3)."""
_FLOWED = re.compile(r"(?<=[^\n])(?<!\n--) \r?\n(?!-- ?\r?$)", re.MULTILINE)
"""A line that goes on in the next: it ends in a blank (RFC 3676, 4.2)."""
_XML = "xml"


@attrs.frozen
class Part:
    """
    One part of a message.

    Attributes:
        content_type: Its media type.
        name: Name of the file, when it is one.
        is_attached: Whether it was sent along, and is no part of the message itself.
        words: Its words, when it is text.
        path: Where it stands among the parts.
        diagnostics: What was decided about its encoding.
    """

    content_type: str
    name: str | None
    is_attached: bool
    words: str
    path: str
    diagnostics: tuple[Diagnostic, ...] = ()


def parts(mail: Mail) -> Iterator[Part]:
    r"""
    Give the parts of a message that hold no further parts.

    Example:
        >>> from email import message_from_string
        >>> [part.words for part in parts(message_from_string("Subject: Riga\n\nRiga signs."))]
        ['Riga signs.']
    """
    for index, part in enumerate(mail.walk()):
        if part.is_multipart():
            continue
        kind = part.get_content_type()
        payload = part.get_payload(decode=True)
        content = payload if isinstance(payload, bytes) else b""
        is_text = kind == _PLAIN or kind in _HTML or kind.endswith(_XML)
        decoded = decode(content, _charset(part)) if is_text else decode(b"")
        yield Part(
            kind,
            part.get_filename(),
            part.get_content_disposition() == "attachment"
            or words_of(part, "Content-ID") is not None,
            _flowing(decoded.text, part),
            f"/part[{index}]",
            decoded.diagnostics,
        )


def _flowing(text: str, part: Mail) -> str:
    """Join the lines of text that flows."""
    if part.get_param("format") != "flowed":
        return text
    is_blank_kept = str(part.get_param("delsp")).lower() != "yes"
    return _FLOWED.sub(" " if is_blank_kept else "", text)


def _charset(part: Mail) -> str | None:
    charset = part.get_param("charset")
    return charset if isinstance(charset, str) else None


def chosen(found: Sequence[Part]) -> list[Part]:
    """
    Choose the parts that tell the story: the first of HTML that says anything, or else plain text.

    Where the message itself says nothing, plain text that was sent along is the story.

    Example:
        >>> plain = Part("text/plain", None, False, "Riga", "/part[1]")
        >>> page = Part("text/html", None, False, "<p>Riga</p>", "/part[2]")
        >>> [part.path for part in chosen([plain, page])]
        ['/part[2]']
    """
    told = [part for part in found if not part.is_attached and part.words.strip()]
    pages = [part for part in told if part.content_type in _HTML and blocks_of(part)]
    texts = [part for part in told if part.content_type == _PLAIN]
    attached = [p for p in found if p.content_type == _PLAIN and p.words.strip()]
    return pages[:1] or texts or ([] if enclosed(found) else attached)


def enclosed(found: Sequence[Part]) -> list[Part]:
    """Give the parts that are XML, which hold the story where no other part does."""
    return [p for p in found if p.content_type.endswith(_XML) and p.words.strip()]


def renditions(found: Sequence[Part], told: Sequence[Part]) -> Iterator[Rendition]:
    """Give the parts as renditions, with those that were read."""
    for part in found:
        yield Rendition(
            part.name or part.path, part.content_type, is_chosen=part in told
        )


def blocks_of(part: Part) -> list[Block]:
    """Give the paragraphs of a part; lines that were broken are joined."""
    if part.content_type in _HTML:
        root = parse_html(part.words)
        found = blocks(root, Places(root, part.path), without=("title",))
        return [attrs.evolve(block, source_line=None) for block in found]
    words = without_controls(part.words)
    mark = _SIGNATURE.search(words)
    end = len(words) if mark is None else mark.start()
    return [
        Block(
            unwrapped(words, span),
            None if span.start < end else ParagraphRole.END,
            source_path=part.path,
        )
        for span in paragraphs(words, width=_WIDTH)
    ]
