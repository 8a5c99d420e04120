"""
Factiva's indexed text: documents whose fields each open with a code of two or three letters.

The codes are the same in all languages of the interface; dates and the names of languages and
codes are in the language of the interface.
"""

import re
from collections.abc import Iterator, Mapping
from typing import BinaryIO

import attrs

from diplotext.formats.copy.blocks import Block
from diplotext.formats.copy.unwrap import wrapped_blocks
from diplotext.formats.encoding import Decoded, decode
from diplotext.formats.exports.document import clean_line, finished
from diplotext.formats.exports.factiva_fields import (
    BODY,
    Field,
    Gap,
    gap_of,
    label,
    opening,
    read_fields,
)
from diplotext.formats.exports.factiva_values import Record
from diplotext.formats.format import Format
from diplotext.formats.markup.story import Head, tell
from diplotext.formats.messages import Message, alone, messages
from diplotext.model.article import Article
from diplotext.model.label import Label
from diplotext.model.paragraph import ParagraphRole


_HEAD = 8_192
_LONGEST_PREFACE = 2_048
_YEAR = re.compile(r"[^\r\n]{0,60}\d{4}")
_BLANK_LINES = re.compile(r"((?>\r\n?|\n)(?:[ \t]*(?>\r\n?|\n))+)")


def sniff(source: bytes) -> bool:
    r"""
    Tell whether bytes begin with a headline, a day and a source behind their codes.

    Example:
        >>> sniff(b"HD\nRiga signs\nWC\n9 words\nPD\n3 May 2031\nSN\nATB\n"), sniff(b"HD\nRiga\n")
        (True, False)
    """
    text = decode(source[:_HEAD]).text
    gap = gap_of(text)
    if gap is None:
        return False
    found = {match["code"]: match for match in reversed([*label(gap).finditer(text)])}
    first = found.get("HD")
    day = found.get("PD")
    if first is None or day is None or first.start() > _LONGEST_PREFACE:
        return False
    words = text[day.end() : day.end() + 80].lstrip()
    has_source = bool(found.keys() & {"SN", "SC"})
    is_described = bool(found.keys() & {"WC", "LA", "CY", "LP", "TD", "AN"})
    return has_source and is_described and _YEAR.match(words) is not None


def start_of(head: bytes) -> re.Pattern[bytes]:
    r"""
    Tell how the documents of a file begin from its first bytes.

    Example:
        >>> start_of(b"HD\tRiga").search(b"AN\t1\nHD\tOslo").start()
        5
    """
    return opening(gap_of(decode(head[:_HEAD]).text) or Gap.NONE)


def parse(source: bytes, language: str | None = None) -> Article:
    r"""
    Read the first document of an export; the article's text is its headline and paragraphs.

    Args:
        source: The export.
        language: Its language, when known; otherwise the one that the document names, or
            the one that its words are of.

    Example:
        >>> document = (
        ...     b"SE\nWorld\nHD\nRiga signs pact\nBY\nBy Ann Orlin\nWC\n9 words\nPD\n3 May 2031\n"
        ...     b"SN\nATB News\nSC\nATB\nLA\nEnglish\nLP\n\nThe states signed.\n\nTD\n\nOslo waits.\n\n"
        ...     b"NS\ngdip : Diplomacy | gcat : Politics\nAN\nDocument ATB0000020310503e75300001\n"
        ... )
        >>> article = parse(document)
        >>> article.headline, article.byline, article.guid, str(article.version_created.date())
        ('Riga signs pact', ('Ann Orlin',), 'ATB0000020310503e75300001', '2031-05-03')
        >>> article.text
        'Riga signs pact\n\nThe states signed.\n\nOslo waits.'

    .. versionadded:: 0.1.0
    """
    found = messages(source, start_of)
    article = _article(next(found), language)
    return alone(article, found)


def parse_many(file: BinaryIO, language: str | None = None) -> Iterator[Article]:
    """
    Read the documents of an export one after the other.

    .. versionadded:: 0.1.0
    """
    for message in messages(file, start_of):
        yield _article(message, language)


def _article(message: Message, language: str | None) -> Article:
    decoded = decode(message.content)
    fields, preface = read_fields(decoded.text)
    record = Record(decoded.text, fields)
    titles = list(_titles(decoded, fields.get("HD")))
    byline = record.words("BY")
    head = Head(
        _moved(titles[0], message.offset) if titles else None,
        [] if byline is None else [byline],
        language=language or record.language,
    )
    body = [_moved(block, message.offset) for block in _body(decoded, fields)]
    article = tell(head, body)
    below = " ".join(block.text for block in titles[1:])
    told = attrs.evolve(
        article, subheadline=below or article.subheadline, format=FACTIVA.name
    )
    before = clean_line(preface.of(decoded.text))
    noted = [Label(before, "preface")] if before else []
    return finished(
        record.put_on(told), message, decoded, noted=noted, noticed=record.noticed()
    )


def _moved(block: Block, base: int) -> Block:
    """Count the place of a block from the beginning of the file."""
    return attrs.evolve(block, source_offset=base + (block.source_offset or 0))


def _titles(decoded: Decoded, field: Field | None) -> Iterator[Block]:
    """Give the headline, and the lines that stand below it behind a blank line."""
    words = "" if field is None else field.span.of(decoded.text)
    start = 0 if field is None else field.span.start
    parts = _BLANK_LINES.split(words)
    for part in parts:
        title = clean_line(part)
        first = len(part) - len(part.lstrip())
        if title:
            (offset,) = decoded.byte_offsets([start + first])
            yield Block(title, ParagraphRole.HEADLINE, source_offset=offset)
        start += len(part)


def _body(decoded: Decoded, fields: Mapping[str, Field]) -> Iterator[Block]:
    """Give the paragraphs, and the captions behind them; blanks stand for codes, so that lines are flush."""
    for code in (*BODY, "ART"):
        field = fields.get(code)
        if field is None:
            continue
        text = decoded.text
        behind = field.start + len(code)
        flush = f"{text[: field.start]}{' ' * len(code)}{text[behind:]}"
        masked = attrs.evolve(decoded, text=flush)
        role = ParagraphRole.CAPTION if code == "ART" else None
        for block in wrapped_blocks(masked, field.start, field.span.end):
            yield attrs.evolve(block, role=role)


FACTIVA = Format("factiva", sniff, parse, parse_many=parse_many)
"""Factiva's indexed text."""
