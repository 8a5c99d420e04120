"""
IPTC 7901: the text message of the wires since 1979, in all the shapes it still comes in.

A message is `SOH`, a line of the service, its number, priority, category and length, the
slug, `STX`, the lines of the header up to one that ends in ` =`, the copy, `ETX`, the day
and hour, and `EOT` (IPTC 7901, "IPTC Recommended Message Format", 5th revision 1995).
"""

import re
from collections.abc import Iterator, Sequence
from typing import BinaryIO

import attrs

from diplotext.errors import Diagnostic
from diplotext.formats.copy.blocks import Block, read_blocks
from diplotext.formats.copy.embargo import with_embargo
from diplotext.formats.copy.titles import header_blocks
from diplotext.formats.copy.unwrap import without_controls, wrapped_blocks
from diplotext.formats.encoding import Decoded
from diplotext.formats.format import Format
from diplotext.formats.iptc7901_parts import (
    ABOVE,
    Parts,
    parts_of,
    source_of,
)
from diplotext.formats.messages import Message, alone, messages, without_end
from diplotext.formats.national import decode_wire
from diplotext.formats.spelt import restored
from diplotext.formats.stamps import read_stamp
from diplotext.formats.urgency import urgency_of
from diplotext.formats.writing.iptc7901 import serialize, serialize_many
from diplotext.lang.detect import detect
from diplotext.model.article import Article
from diplotext.model.label import Label
from diplotext.model.paragraph import ParagraphRole
from diplotext.model.subject import Subject
from diplotext.model.transmission import Transmission
from diplotext.model.update import UpdateKind, UpdateNote


_PADDING = b" \t\r\n\x00\x7f\x16\xef\xbb\xbf"
_ABOVE = re.compile(rb"\A" + ABOVE.encode())
_MARKED = re.compile(
    rb"\x01[\x01\r\n ]{0,8}[A-Za-z]{1,6}\d{2,6} {1,3}\d {1,3}[A-Za-z]{1,5}\b"
)
_BARE = re.compile(
    rb"[A-Za-z]{2,4}\d{3,6} {1,3}\d {1,3}[A-Za-z]{1,5} {1,4}\d{1,6}\b[^\r\n]{0,90}[\r\n]"
)
START = re.compile(
    rb"(?:\x7f[\x7f\r\n]{0,64})?"
    + _MARKED.pattern
    + rb"|(?<![^\n\x00\x7f\xbf ])"
    + ABOVE.encode()
    + _BARE.pattern
)
"""How a message begins within a file of many."""


def sniff(source: bytes) -> bool:
    r"""
    Tell whether bytes begin as a message does, with its control characters or without.

    Example:
        >>> sniff(b"\x7f\x7f\r\n\x01bsf025 3 ec 121   etf 967\r\n"), sniff(b"Riga signs")
        (True, False)
    """
    head = restored(source[:4096]).lstrip(_PADDING)
    head = _ABOVE.sub(b"", head, count=1).lstrip(_PADDING)
    return bool(_MARKED.match(head) or _BARE.match(head))


def parse(source: bytes, language: str | None = None) -> Article:
    r"""
    Read one message; the article's text is the header's lines and the paragraphs.

    Lines broken at the width of the wire are joined. What follows a further message in
    the same bytes is left to `read_many`, and is reported.

    Args:
        source: The message.
        language: Its language, when known; otherwise it is made out from the words.

    Example:
        >>> message = (
        ...     b"\x01bdt0157 2 pl 41  dpa 0412\r\n\r\nPakt/Lettland/\r\n\x02(Eil)\r\n"
        ...     b"Riga unterzeichnet Pakt =\r\n\r\nRiga (dpa) - Die drei Staaten haben"
        ...     b" den Pakt\r\nunterzeichnet.\r\n\r\n\x03251037 Sep 31\r\n\x04"
        ... )
        >>> article = parse(message)
        >>> article.headline, article.urgency, article.agency, article.slug
        ('Riga unterzeichnet Pakt', 2, 'dpa', 'Pakt/Lettland/')

    .. versionadded:: 0.1.0
    """
    found = messages(source, START)
    first = next(found)
    article = _article(first, language)
    return alone(article, found)


def parse_many(file: BinaryIO, language: str | None = None) -> Iterator[Article]:
    """
    Read the messages of a file one after the other.

    .. versionadded:: 0.1.0
    """
    for message in messages(file, START):
        yield _article(message, language)


def _article(message: Message, language: str | None) -> Article:
    decoded = decode_wire(message.content)
    parts = parts_of(decoded.text)
    body = [*wrapped_blocks(decoded, parts.body.start, parts.body.end)]
    body += _end_marks(decoded, parts)
    known = language or detect("\n".join(block.text for block in body))
    header = header_blocks(decoded, parts.header, known)
    blocks = [_moved(block, message.offset) for block in (*header, *body)]
    article = read_blocks(blocks, known)
    noticed = (
        *message.diagnostics,
        *decoded.diagnostics,
        *_noticed(parts, article, decoded.text),
    )
    filled = with_embargo(_filled(article, parts, decoded.text))
    return attrs.evolve(filled, format=IPTC7901.name, diagnostics=noticed)


def _end_marks(decoded: Decoded, parts: Parts) -> Iterator[Block]:
    """Give the marks below the copy, such as `./.ab`, which close it."""
    offsets = decoded.byte_offsets(row.start for row in parts.marks)
    for row, offset in zip(parts.marks, offsets, strict=True):
        yield Block(row.of(decoded.text), ParagraphRole.END, source_offset=offset)


def _moved(block: Block, base: int) -> Block:
    """Count the place of a block from the beginning of the file."""
    offset = block.source_offset
    return block if offset is None else attrs.evolve(block, source_offset=base + offset)


def _noticed(parts: Parts, article: Article, text: str) -> Iterator[Diagnostic]:
    """Give what is odd in a message, apart from its encoding."""
    if not parts.is_complete:
        yield without_end(parts.body.of(text))
    if not article.paragraphs:
        yield Diagnostic("empty", "found no words, expected a story")
    stamp = read_stamp(parts.tail)
    if stamp is None and parts.tail.strip("\r\n\x7f\x04 \t\x00"):
        words = " ".join(without_controls(parts.tail).split())
        yield Diagnostic(
            "bad-date", f"found {words[:40]!r}, expected a day and an hour"
        )
    elif stamp is not None and stamp[0] is None:
        yield Diagnostic(
            "bad-date", "found a day or an hour that does not exist, left out"
        )


def _filled(article: Article, parts: Parts, text: str) -> Article:
    """Put onto an article what the envelope of its message says."""
    stamp = read_stamp(parts.tail)
    created = None if stamp is None else stamp[0]
    is_assumed = stamp is not None and created is not None and not stamp[1]
    slug = " ".join(without_controls(parts.slug.of(text)).split()) or article.slug
    line = parts.first_line
    filled = attrs.evolve(
        article,
        slug=slug or _hyphened(article),
        keywords=article.keywords or tuple(_keywords(slug)),
        version_created=created,
        assumed_zone="UTC" if is_assumed else None,
    )
    return filled if line is None else _with_line(filled, line)


def _hyphened(article: Article) -> str | None:
    """Give the keywords on a first line of their own, tied by hyphens."""
    first = next(iter(article.paragraphs), None)
    words = "" if first is None else article[first.span]
    is_slug = first is not None and first.role is ParagraphRole.HEADER
    return words if is_slug and "-" in words and " " not in words else None


def _keywords(slug: str | None) -> Sequence[str]:
    """Give the keywords of a slug such as `Pakt/Lettland/`."""
    words = "" if slug is None else slug
    parts = map(str.strip, words.split("/"))
    return [word for word in parts if any(map(str.isalnum, word))]


def _with_line(article: Article, line: re.Match[str]) -> Article:
    """Put onto an article what the first line of its message says."""
    source = source_of(line["rest"])
    agency = None if source is None else source.agency
    properties = [Label(line["words"], role="words")] if line["words"] else []
    if source is not None:
        properties.append(Label(source.sequence, role="sequence"))
    corrected = None if source is None else source.correction
    note = UpdateNote(UpdateKind.CORRECTION, corrected, ()) if corrected else None
    return attrs.evolve(
        article,
        update_note=article.update_note or note,
        agency=article.agency or agency,
        urgency=urgency_of(line["priority"]),
        priority=line["priority"],
        subjects=(Subject("category", line["category"]),),
        services=(Subject(None, line["service"]),),
        provider=None if agency is None else Subject(None, agency),
        transmission=Transmission(agency, f"{line['service']}{line['number']}"),
        item_class="text",
        properties=tuple(properties),
    )


IPTC7901 = Format("iptc7901", sniff, parse, serialize, parse_many, serialize_many)
"""IPTC 7901, with all its control characters or without them."""
