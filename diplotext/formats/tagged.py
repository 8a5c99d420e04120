"""
Tagged text: the messages of teleprinters that live on between newsroom systems.

Three kinds: `ZCZC`, lines that each open with a sign that says what they are, or one line of all
signs, the copy and `NNNN`; lines that open with two letters and a number sign (`TI#`, `TX#`); and releases that
open with their source and number.
"""

import re
from collections.abc import Iterator
from typing import BinaryIO

import attrs

from diplotext.errors import Diagnostic
from diplotext.formats.copy.blocks import Block, read_blocks
from diplotext.formats.encoding import Decoded
from diplotext.formats.format import Format
from diplotext.formats.labelled import read_labelled
from diplotext.formats.messages import Message, alone, messages
from diplotext.formats.national import decode_wire
from diplotext.formats.tag_rows import ROW
from diplotext.formats.tag_signs import of_signs
from diplotext.formats.tags import END, Tags, of_letters, of_release
from diplotext.lang.detect import detect
from diplotext.model.article import Article
from diplotext.model.label import Label
from diplotext.model.paragraph import ParagraphRole


_PADDING = b" \t\r\n\x00\x01\x7f\x16\xef\xbb\xbf"
_OPENING = re.compile(rb"(?i:zczc)(?![A-Za-z_])")
_OPENING_LINE = re.compile(
    r"[\x00-\x20\x7f\x16\ufeff]*zczc(?![A-Za-z_])(?P<rest>[^\r\n]*)", re.IGNORECASE
)
_ROW = re.compile(ROW.pattern.encode())
_LETTERS = re.compile(
    rb"(?:(?i:zczc)[^\r\n]{0,40}[\r\n]+)?[A-Z]{2}#[^\r\n]{0,200}[\r\n]+[A-Z]{2}#"
)
_RELEASE = re.compile(
    rb"Source: ?[^\r\n]{1,120}[\r\n]{1,4}[A-Z ]{0,20}RELEASE [A-Z]{0,3}\d{3,8}"
)
_BOUND = rb"(?:(?<![^\r\n \t\x00\x01\x7f\x16])|(?<=\xef\xbb\xbf))"
_START = re.compile(_BOUND + _OPENING.pattern)
_START_OF_ROWS = re.compile(_BOUND + _ROW.pattern)
_START_OF_RELEASE = re.compile(_BOUND + _RELEASE.pattern)
_START_OF_LETTERS = re.compile(_BOUND + rb"AN#")


def start_of(head: bytes) -> re.Pattern[bytes]:
    """
    Tell what the messages of a file begin with from its first bytes.

    Example:
        >>> start_of(b"ZCZC AAP").search(b"NNNN ZCZC").start()
        5
    """
    head = head[:4096].lstrip(_PADDING)
    if _RELEASE.match(head):
        return _START_OF_RELEASE
    if _ROW.match(head):
        return _START_OF_ROWS
    return _START_OF_LETTERS if head.startswith(b"AN#") else _START


def sniff(source: bytes) -> bool:
    r"""
    Tell whether bytes begin as one of the three kinds does.

    Example:
        >>> sniff(b"ZCZC AAP"), sniff(b"AN#17"), sniff(b"AN#17\nTI#Riga")
        (True, False, True)
    """
    head = source[:4096].lstrip(_PADDING)
    return any(kind.match(head) for kind in (_OPENING, _ROW, _LETTERS, _RELEASE))


def parse(source: bytes, language: str | None = None) -> Article:
    r"""
    Read one message; the article's text is the headline and the paragraphs.

    Args:
        source: The message.
        language: Its language, when known; otherwise it is made out from the words.

    Example:
        >>> message = b"ZCZC AAP\r\n#Riga\r\n$Riga signs pact\r\n@LV\r\nThe states signed.\r\nNNNN"
        >>> article = parse(message, "en")
        >>> article.headline, article.slug, article.places, article.text
        ('Riga signs pact', 'Riga', ('LV',), 'Riga signs pact\n\nThe states signed.')

    .. versionadded:: 0.1.0
    """
    found = messages(source, start_of)
    article = _article(next(found), language)
    return alone(article, found)


def parse_many(file: BinaryIO, language: str | None = None) -> Iterator[Article]:
    """
    Read the messages of a file one after the other.

    .. versionadded:: 0.1.0
    """
    for message in messages(file, start_of):
        yield _article(message, language)


def _article(message: Message, language: str | None) -> Article:
    decoded = decode_wire(message.content)
    labelled = _labelled(message, decoded, language)
    if labelled is not None:
        return labelled
    tags = _tags(message.content, decoded)
    blocks = [*_headline(tags, decoded), *tags.blocks]
    known = language or detect("\n".join(block.text for block in blocks))
    placed = [
        attrs.evolve(block, source_offset=message.offset + (block.source_offset or 0))
        for block in blocks
    ]
    article = tags.put_on(read_blocks(placed, known))
    noticed = decoded.diagnostics
    if not article.paragraphs:
        empty = Diagnostic("empty", "found no words, expected a story")
        noticed = (*noticed, empty)
    return attrs.evolve(article, format=TAGGED.name, diagnostics=noticed)


def _labelled(
    message: Message, decoded: Decoded, language: str | None
) -> Article | None:
    """Read a message whose copy opens with lines that each have a label in words."""
    opening = _OPENING_LINE.match(decoded.text)
    if opening is None:
        return None
    closing = END.search(decoded.text, opening.end())
    stop = len(decoded.text) if closing is None else closing.start()
    copy = decoded.text[opening.end() : stop]
    article = read_labelled(copy, language, may_lack_head=False)
    if article is None:
        return None
    starts = [opening.end() + p.span.start for p in article.paragraphs]
    offsets = decoded.byte_offsets(starts)
    number = " ".join(opening["rest"].split())
    return attrs.evolve(
        article,
        paragraphs=tuple(
            attrs.evolve(p, source_line=None, source_offset=message.offset + offset)
            for p, offset in zip(article.paragraphs, offsets, strict=True)
        ),
        properties=(*([Label(number, "ZCZC")] if number else []), *article.properties),
        item_class="text",
        format=TAGGED.name,
        diagnostics=(*decoded.diagnostics, *article.diagnostics),
    )


def _tags(source: bytes, decoded: Decoded) -> Tags:
    """Read the lines before the copy, and the copy."""
    head = source[:4096].lstrip(_PADDING)
    if _LETTERS.match(head):
        return of_letters(decoded)
    return of_release(decoded) if _RELEASE.match(head) else of_signs(decoded)


def _headline(tags: Tags, decoded: Decoded) -> Iterator[Block]:
    if tags.headline is not None:
        (offset,) = decoded.byte_offsets([tags.headline.start])
        words = " ".join(tags.headline.of(decoded.text).split())
        yield Block(words, ParagraphRole.HEADLINE, source_offset=offset)


TAGGED = Format("tagged", sniff, parse, parse_many=parse_many)
"""Tagged text: `ZCZC` and signs, letters and number signs, releases."""
