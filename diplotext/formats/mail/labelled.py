"""E-mailed copy at whose head lines with labels stand."""

from collections.abc import Sequence

import attrs

from diplotext.formats.copy.blocks import Block
from diplotext.formats.copy.embargo import ordered_by
from diplotext.formats.copy.layout import trimmed
from diplotext.formats.labelled import read_labelled
from diplotext.formats.mail.parts import Part, blocks_of, copy_in
from diplotext.model.article import Article
from diplotext.model.paragraph import Paragraph, ParagraphRole


def labelled_copy(
    told: Sequence[Part], subject: str, order: Sequence[Block], language: str | None
) -> Article | None:
    r"""
    Read the one part that tells the story where its head is lines with labels.

    Args:
        told: The parts that tell the story.
        subject: The subject, which is the headline where no label has one.
        order: The embargo that the subject orders.
        language: The language, when it is known.

    Example:
        >>> part = Part("text/plain", None, False, "Titel: Riga\nVon: Ann Orlin\n\nOslo auch.", "/part")
        >>> article = labelled_copy([part], "Bericht", [], "de")
        >>> article.headline, article.byline, article.body[0].source_path
        ('Riga', ('Ann Orlin',), '/part')
    """
    if len(told) != 1:
        return None
    (part,) = told
    if part.is_page:
        words = "\n\n".join(block.text for block in blocks_of(part))
        start, end = 0, len(words)
    else:
        words, start, end = copy_in(part)
    article = read_labelled(words[:end], language, start=start, may_lack_head=False)
    if article is None:
        return None
    paragraphs = (*article.paragraphs, *_signature(words, end))
    for block in order:
        article = ordered_by(article, block.text)
    return attrs.evolve(
        article,
        text=words,
        headline=article.headline or subject or None,
        paragraphs=tuple(
            attrs.evolve(p, source_line=None, source_path=part.path) for p in paragraphs
        ),
    )


def _signature(words: str, end: int) -> list[Paragraph]:
    """Give the signature below the copy."""
    spans = trimmed(words, end, len(words))
    return [Paragraph(span, ParagraphRole.END) for span in spans]
