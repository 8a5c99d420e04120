"""The paragraphs of an article, and where they came from."""

from enum import StrEnum

import attrs

from diplotext.text.span import Span


class ParagraphRole(StrEnum):
    """
    What a paragraph does in an article.

    .. versionadded:: 0.1.0
    """

    HEADER = "header"
    """Sent for machines and desks: numbers, slugs, codes."""
    HEADLINE = "headline"
    BYLINE = "byline"
    """Names who wrote the story."""
    DATELINE = "dateline"
    """Holds nothing but place and date."""
    BODY = "body"
    """Tells the story."""
    CROSSHEAD = "crosshead"
    """Heads a part of the story."""
    TABLE = "table"
    CAPTION = "caption"
    """Describes a picture or a table."""
    CREDITS = "credits"
    """Names who else worked on the story."""
    NOTE = "note"
    """Speaks to editors."""
    NONPUBLIC = "nonpublic"
    """Is not for publication; no writer emits it."""
    END = "end"
    """Marks the end, and holds what the wire puts behind it."""


@attrs.frozen
class Paragraph:
    """
    One paragraph of an article.

    Attributes:
        span: Its words.
        role: What it does in the article.
        source_line: Line of the source on which it begins, counted from 1, when known.
        source_path: XPath of its element, or pointer into the JSON, when it came in either.
        source_offset: Byte of the source at which it begins, when known.

    Example:
        >>> Paragraph(Span(0, 12), ParagraphRole.HEADLINE, source_line=3).role.value
        'headline'

    .. versionadded:: 0.1.0
    """

    span: Span
    role: ParagraphRole
    source_line: int | None = None
    source_path: str | None = attrs.field(default=None, kw_only=True)
    source_offset: int | None = attrs.field(default=None, kw_only=True)
