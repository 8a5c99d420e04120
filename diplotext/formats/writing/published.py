"""Which words of an article a format publishes, and in which parts."""

import re
from collections.abc import Collection, Iterator
from enum import StrEnum, auto

import attrs

from diplotext.model.article import Article
from diplotext.model.label import Label
from diplotext.model.paragraph import ParagraphRole
from diplotext.text.span import Span


class Part(StrEnum):
    """What a part of the body is, in the terms of markup."""

    PARAGRAPH = auto()
    BYLINE = auto()
    CREDITS = auto()
    CAPTION = auto()
    CROSSHEAD = auto()
    TABLE = auto()


_WORDLESS = re.compile(r"[\s\x00-\x1f\x7f-\x9f]*")
"""Blanks and controls, which no reader takes for text."""
_AROUND_NOTE = " )"
_SHORTEST_NOTE = 8
"""A shorter message may end a longer one by chance."""
_PARTS = {
    ParagraphRole.BODY: Part.PARAGRAPH,
    ParagraphRole.BYLINE: Part.BYLINE,
    ParagraphRole.DATELINE: Part.PARAGRAPH,
    ParagraphRole.CAPTION: Part.CAPTION,
    ParagraphRole.CREDITS: Part.CREDITS,
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
        >>> from diplotext.model.paragraph import Paragraph
        >>> text = "Riga signs"
        >>> body = (Paragraph(Span(0, 10), ParagraphRole.BODY),)
        >>> [part.text for part in published(Article(text, body))]
        ['Riga signs']
    """
    for paragraph in article.paragraphs:
        part = _PARTS.get(paragraph.role)
        words = article[paragraph.span]
        if part is not None and not _WORDLESS.fullmatch(words):
            yield Published(part, paragraph.span, words)


def all_notes(article: Article) -> list[Label]:
    r"""
    Give all that an article tells desks, each message once.

    These are its notes, what its editor's note says beside them, line by line, and
    paragraphs that speak to desks.

    Example:
        >>> noted = Article("", editor_note="Video follows\nNo archive", notes=(Label("No archive"),))
        >>> [note.text for note in all_notes(noted)]
        ['No archive', 'Video follows']
        >>> from diplotext.model.paragraph import Paragraph
        >>> said = Article("Eds: No archive", (Paragraph(Span(0, 15), ParagraphRole.NOTE),), editor_note="No archive")
        >>> [note.text for note in all_notes(said)]
        ['No archive']
    """
    found = list(article.notes)
    said = {line for note in found for line in note.text.split("\n")}
    other = (article.editor_note or "").split("\n")
    for words in (*other, *_desk_paragraphs(article)):
        if words.strip() and words not in said and not _is_said(words, said):
            said.add(words)
            found.append(Label(words))
    return found


def _is_said(words: str, said: Collection[str]) -> bool:
    """Tell whether a message was given already, without the words and marks that open it."""
    bare = words.rstrip(_AROUND_NOTE)
    return any(
        len(line) >= _SHORTEST_NOTE and bare.endswith(line.rstrip(_AROUND_NOTE))
        for line in said
    )


def _desk_paragraphs(article: Article) -> Iterator[str]:
    for paragraph in article.paragraphs:
        if paragraph.role is ParagraphRole.NOTE:
            yield " ".join(article[paragraph.span].split())
