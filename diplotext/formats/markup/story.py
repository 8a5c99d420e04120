"""The text of an article put together: headline, line below it, paragraphs of the body."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

import attrs

from diplotext.formats.copy.body import BodyReading, read_body
from diplotext.formats.markup.body import Block
from diplotext.model.paragraph import Paragraph, ParagraphRole
from diplotext.text.span import Span


_BETWEEN = "\n\n"


@attrs.frozen
class Story:
    """
    A text with its paragraphs, and what wire copy says in them.

    Attributes:
        text: The paragraphs, joined by one blank line.
        paragraphs: Where they are, what they do and where they came from.
        reading: What was read from the body.
    """

    text: str
    paragraphs: tuple[Paragraph, ...]
    reading: BodyReading


def tell(blocks: Sequence[Block], language: str | None) -> Story:
    r"""
    Put the text of an article together and read the furniture in its body.

    Args:
        blocks: All paragraphs, those of the headline first.
        language: The language of the story, when it is known.

    Example:
        >>> headline = Block("Riga signs", ParagraphRole.HEADLINE, 3, "/nitf/head[1]/title[1]")
        >>> body = Block("RIGA (AFP) - Oslo waits.", ParagraphRole.BODY, 9, "/nitf/body[1]/p[1]")
        >>> story = tell((headline, body), "en")
        >>> story.text, story.reading.dateline.place, story.paragraphs[1].source_line
        ('Riga signs\n\nRIGA (AFP) - Oslo waits.', 'RIGA', 9)
    """
    text = _BETWEEN.join(block.text for block in blocks)
    spans = tuple(_spans(blocks))
    placed = tuple(zip(spans, blocks, strict=True))
    told = [span for span, block in placed if block.role is ParagraphRole.BODY]
    titles = (s for s, block in placed if block.role is ParagraphRole.HEADLINE)
    reading = read_body(text, told, language, headline=next(titles, None))
    fixed = [(s, b.role) for s, b in placed if b.role is not ParagraphRole.BODY]
    pieces = sorted((*fixed, *reading.pieces))
    starts = [span.start for span in spans]
    paragraphs = tuple(
        _paragraph(span, role, blocks[bisect_right(starts, span.start) - 1])
        for span, role in pieces
    )
    return Story(text, paragraphs, reading)


def _spans(blocks: Sequence[Block]) -> Iterator[Span]:
    start = 0
    for block in blocks:
        end = start + len(block.text)
        yield Span(start, end)
        start = end + len(_BETWEEN)


def _paragraph(span: Span, role: ParagraphRole, block: Block) -> Paragraph:
    return Paragraph(span, role, block.line, source_path=block.path)
