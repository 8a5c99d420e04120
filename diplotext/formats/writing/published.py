"""Which words of an article a format publishes, and in which parts."""

from collections.abc import Iterator
from enum import StrEnum, auto

import attrs

from diplotext.model.article import Article
from diplotext.model.paragraph import Paragraph, ParagraphRole
from diplotext.text.span import Span


class Part(StrEnum):
    """What a part of the body is, in the terms of markup."""

    PARAGRAPH = auto()
    CROSSHEAD = auto()
    TABLE = auto()


_PARTS = {
    ParagraphRole.BODY: Part.PARAGRAPH,
    ParagraphRole.BYLINE: Part.PARAGRAPH,
    ParagraphRole.DATELINE: Part.PARAGRAPH,
    ParagraphRole.CREDITS: Part.PARAGRAPH,
    ParagraphRole.CROSSHEAD: Part.CROSSHEAD,
    ParagraphRole.TABLE: Part.TABLE,
}


@attrs.frozen
class Published:
    """
    A part of the body as it is published.

    Attributes:
        part: What it is.
        span: Its words in the text of the article.
        text: The words.
    """

    part: Part
    span: Span
    text: str


def published(article: Article) -> Iterator[Published]:
    """
    Give the parts of the body.

    Left out are the headline, which formats keep apart; what the wire says to machines
    and desks, which is no part of the story; and parts without a word.

    Example:
        >>> text = "Riga signs"
        >>> body = (Paragraph(Span(0, 10), ParagraphRole.BODY),)
        >>> [part.text for part in published(Article(text, body))]
        ['Riga signs']
    """
    for paragraph in article.paragraphs:
        part = _PARTS.get(paragraph.role)
        words = article[paragraph.span]
        if part is not None and words.strip():
            yield Published(part, paragraph.span, words)


def desk_notes(article: Article) -> Iterator[str]:
    """Give what the article says to desks, each message once."""
    notes = {paragraph_text(article, p): None for p in article.paragraphs}
    yield from filter(None, notes)


def paragraph_text(article: Article, paragraph: Paragraph) -> str | None:
    """Give the words of a note, None for any other paragraph."""
    if paragraph.role is not ParagraphRole.NOTE:
        return None
    return " ".join(article[paragraph.span].split())
