"""Wire copy whose paragraphs the format has parted: the bodies of XML, JSON and wire files."""

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence

import attrs

from diplotext.formats.copy.customs import customs_for
from diplotext.formats.copy.nonpublic import part_nonpublic
from diplotext.formats.copy.plain_story import Placing, read_plain_story
from diplotext.formats.copy.reading import Copy, read_parted
from diplotext.formats.copy.small_letters import is_in_small_letters
from diplotext.model.article import Article
from diplotext.model.label import Label
from diplotext.model.paragraph import Paragraph, ParagraphRole
from diplotext.text.span import Span


_BLANK_LINE = "\n\n"
_FIXED = frozenset(
    {
        ParagraphRole.BYLINE,
        ParagraphRole.CROSSHEAD,
        ParagraphRole.TABLE,
        ParagraphRole.NOTE,
        ParagraphRole.CREDITS,
        ParagraphRole.END,
    }
)
"""Roles that no rule of the copy overrules."""
_OPEN = (None, ParagraphRole.BODY)
"""What leaves it to the words what a block is, but that one of the body is no crosshead."""
BESIDE = frozenset(
    {
        ParagraphRole.CROSSHEAD,
        ParagraphRole.TABLE,
        ParagraphRole.CAPTION,
    }
)
"""Roles of what stands between the paragraphs that are read as copy."""


@attrs.frozen
class Block:
    """
    A paragraph as its format parted it from the others.

    Attributes:
        text: Its words.
        role: What the format says it is; None when the words must tell.
        source_line: Where it stands in the source, as in `Paragraph`.
        source_path: Likewise.
        source_offset: Likewise.
    """

    text: str
    role: ParagraphRole | None = None
    source_line: int | None = attrs.field(default=None, kw_only=True)
    source_path: str | None = attrs.field(default=None, kw_only=True)
    source_offset: int | None = attrs.field(default=None, kw_only=True)


def read_blocks(
    blocks: Sequence[Block],
    language: str | None,
    *,
    beside: Collection[ParagraphRole] = BESIDE,
) -> Article:
    r"""
    Read wire copy whose paragraphs the format has parted.

    The text is the blocks joined by one blank line, those without words and the blanks
    around the words left out. What is not for publication is held apart: blocks of that
    role, contacts in double brackets, and all below a warning such as "The following
    information is not for publication".

    Args:
        blocks: The headline, when there is one, and the paragraphs behind it, in order.
        language: Its language; without one the words of all packs are tried.
        beside: The roles of blocks that are not read as copy, and keep their role.

    Example:
        >>> headline = Block("Riga signe", ParagraphRole.HEADLINE)
        >>> article = read_blocks([headline, Block("RIGA (AFP) - Oslo suit.")], "fr")
        >>> article.text, article.headline, article.dateline.place
        ('Riga signe\n\nRIGA (AFP) - Oslo suit.', 'Riga signe', 'RIGA')
    """
    customs = customs_for(language)
    words = [block.text.strip() for block in blocks]
    public, apart = part_nonpublic(words, customs.style)
    told = _told(blocks, public)
    spans = _spans(told)
    blocks_at = {span.start: block for span, block in zip(spans, told, strict=True)}

    def placed(span: Span, role: ParagraphRole) -> Paragraph:
        block = blocks_at.get(span.start)
        if block is None:
            block = told[bisect_right(spans, span.start, key=_start_of) - 1]
        known = block.role
        is_item = known is ParagraphRole.BODY and role is ParagraphRole.CROSSHEAD
        if known is not None and (is_item or known in _FIXED or known in beside):
            role = known
        return Paragraph(
            span,
            role,
            block.source_line,
            source_path=block.source_path,
            source_offset=block.source_offset,
        )

    text = _BLANK_LINE.join(block.text for block in told)
    pairs = tuple(zip(spans, told, strict=True))
    copy = [(span, b.role) for span, b in pairs if b.role not in beside]
    article = _read(text, copy, language, placed)
    apart_from_it = [
        placed(span, b.role) for span, b in pairs if b.role and b.role in beside
    ]
    secret = tuple(map(Label, _secret(blocks, public, apart)))
    if not (apart_from_it or secret):
        return article
    paragraphs = sorted((*article.paragraphs, *apart_from_it), key=_start)
    return attrs.evolve(article, paragraphs=tuple(paragraphs), nonpublic=secret)


def _read(
    text: str,
    copy: Sequence[tuple[Span, ParagraphRole | None]],
    language: str | None,
    placed: Placing,
) -> Article:
    """Read what is copy among the paragraphs: at a glance if that is sure, else by all rules."""
    is_headed = bool(copy) and copy[0][1] is ParagraphRole.HEADLINE
    is_open = all(role in _OPEN for _, role in copy[is_headed:])
    if is_open and not is_in_small_letters(text):
        headline = copy[0][0] if is_headed else None
        body = [span for span, _ in copy[is_headed:]]
        plain = read_plain_story(text, headline, body, language, placed)
        if plain is not None:
            return plain
    fixed = {span.start: role for span, role in copy if role and role not in _OPEN}
    known = Copy(text, tuple(span for span, _ in copy), fixed, placed)
    return read_parted(known, customs_for(language), language)


def _start(paragraph: Paragraph) -> int:
    return paragraph.span.start


def _start_of(span: Span) -> int:
    return span.start


def _told(blocks: Sequence[Block], public: Sequence[str]) -> list[Block]:
    """Give the blocks with what is public of their words."""
    return [
        block if words == block.text else attrs.evolve(block, text=words)
        for block, words in zip(blocks, public, strict=True)
        if words and block.role is not ParagraphRole.NONPUBLIC
    ]


def _secret(
    blocks: Sequence[Block], public: Sequence[str], apart: Sequence[str]
) -> Iterator[str]:
    """Give what is not for publication, in order."""
    for block, words, rest in zip(blocks, public, apart, strict=True):
        if words and block.role is ParagraphRole.NONPUBLIC:
            yield words
        if rest:
            yield rest


def _spans(blocks: Sequence[Block]) -> list[Span]:
    """Give the places of the blocks in the text that they make."""
    spans: list[Span] = []
    start = 0
    for block in blocks:
        end = start + len(block.text)
        spans.append(Span(start, end))
        start = end + len(_BLANK_LINE)
    return spans
